"""A line to Smart Gift, on loopback: a relay as slow as the real distance, with a timed server."""
