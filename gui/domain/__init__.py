"""What the app knows, without Qt and without I/O: clocks, secrets, what a voucher number is.

The rooms: hold (reservations), scan (scanners), setup (settings), telling (all words).
Imports only the standard library.
"""
