"""First start, settings, PIN, support and the scan doctor's page.

From the domain and the kit.
"""
