"""Reservations: an attempt, its outcome, what this till may still hold, what is listed.

Imports only the domain.
"""
