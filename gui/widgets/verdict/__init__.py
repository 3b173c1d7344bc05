"""The one large place: the verdict on the newest scan and, if it was reserved, its hold.

It may use widgets.kit, and what widgets.holds knows of any hold; the window puts it in place.
"""
