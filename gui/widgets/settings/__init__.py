"""First start, settings, PIN, support and the scan doctor's page.

Imports the domain and the kit.
"""
