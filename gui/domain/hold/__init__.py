"""Reservations: an attempt, what it came to, what this till may still hold, what is listed.

From the domain alone.
"""
