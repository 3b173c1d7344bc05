"""A Smart Gift of our own on loopback, for training, demonstrations and tests; no Qt."""
