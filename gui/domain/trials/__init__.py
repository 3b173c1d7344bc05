"""What a manager can try: the key, the connection, the scanner; and what each trial says.

Imports from the domain, and from the rooms for set-up, scans, holds and telling.
"""
