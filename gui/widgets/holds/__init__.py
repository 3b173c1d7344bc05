"""The list of reservations, doubts and scans under way, with its cards and rows.

Imports the domain and the kit.
"""
