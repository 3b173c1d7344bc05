"""Reservations: an attempt, its outcome, what this till may still hold, what is listed.

Imports the domain, and what a voucher is worth.
"""
