"""The PIN that keeps staff out of the settings, stored as a salted scrypt hash.

If it is forgotten, IT can delete the `pin` line from the settings file
(docs/setting-up.md).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

LEAST_DIGITS, MOST_DIGITS = 4, 12

_COST, _BLOCK, _LANES = 2**14, 8, 1  # 16 MiB and about 50 ms a try
_FORM = "scrypt"


def is_pin(text: str) -> bool:
    """Whether `text` will do as a PIN: 4 to 12 digits."""
    return text.isascii() and text.isdigit() and LEAST_DIGITS <= len(text) <= MOST_DIGITS


def hash_pin(pin: str) -> str:
    """What is stored of a PIN. Takes about 50 ms."""
    salt = secrets.token_bytes(16)
    return f"{_FORM}:{salt.hex()}:{_hash(pin, salt).hex()}"


def pin_fits(pin: str, kept: str) -> bool:
    """Whether `kept` is the hash of `pin`. Takes about 50 ms. An unreadable hash fits no PIN."""
    form, _, rest = kept.partition(":")
    salt, _, wanted = rest.partition(":")
    try:
        given = _hash(pin, bytes.fromhex(salt)).hex()
    except ValueError:
        return False
    return form == _FORM and hmac.compare_digest(given.encode(), wanted.lower().encode())


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=32)
