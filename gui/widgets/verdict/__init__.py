"""The one large place: the verdict on the newest scan and, if it was reserved, its hold.

It may use widgets.kit, and the hold's buttons and ring in widgets.holds; the window puts it in place.
"""
