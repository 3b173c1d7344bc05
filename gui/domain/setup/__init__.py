"""A till's set-up: its settings, their origins and changes, its PIN, its service's address.

Imports from the domain, its scanner settings and its money format.
"""
