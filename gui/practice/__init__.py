"""Smart Gift for practice and for tests: a real HTTP server on loopback.

Imports the domain; no Qt.
"""
