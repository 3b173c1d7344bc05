"""Qt objects without widgets: the worker, the reservations, the scanners, the banner's feed.

From domain, api and storage; nothing of the widgets beside them.
"""
