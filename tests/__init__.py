"""Wherever tests run, the credential store of whoever runs them is out of reach."""

import os

NO_STORE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
"""For each process that may ask for a key; keyring takes this before the system's own store."""

os.environ.update(NO_STORE)
