"""A line to Smart Gift, on loopback: a relay that takes as long as the way there, and what times
requests at its other end.
"""
