"""The list of reservations, doubts and scans under way, each card and row in it.

From the domain and the kit.
"""
