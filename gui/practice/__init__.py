"""Smart Gift for practice and for tests: a real HTTP server on loopback.

From the domain; no Qt.
"""
