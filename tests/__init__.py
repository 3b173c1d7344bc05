"""Wherever tests run, they can't reach the developer's own credential store."""

import os

NO_STORE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
"""For each process that may ask for a key: keyring uses this instead of the system's own store."""

os.environ.update(NO_STORE)
