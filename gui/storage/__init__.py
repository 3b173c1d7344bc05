"""What is kept on this PC: the journal, the log, the lock, the way to a window that is open.

Imports the domain; no Qt. The till's settings and its key have a room of their own: setup.
"""
