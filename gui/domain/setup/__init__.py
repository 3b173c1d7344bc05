"""The set-up of a till: its settings, their origins and changes, its PIN, its service's address.

From the domain and its scanner settings.
"""
