"""The two things that must not leak: the shop's API key and a hold's token.

Both are classes rather than strings, so that no log line, traceback or assertion shows them by
accident; `reveal()` is the only way to the text, and easy to search for.
"""

from __future__ import annotations

from dataclasses import dataclass

from gui.domain.key_text import key_in

MAX_TOKEN_LENGTH = 512
"""Characters. Documented tokens have 35; a longer one still has to fit a QR code and a row."""

MAX_KEY_LENGTH = 512
"""Characters; a longer text is more than just a copied key."""


TAKEN_OUT = "…"
"""Replaces a secret in a text: see gui.domain.redaction."""


@dataclass(frozen=True, slots=True)
class HoldToken:
    """The proof of a hold, given once by Smart Gift."""

    _value: str

    def reveal(self) -> str:
        """The token itself: for the card, the clipboard, the journal and the release."""
        return self._value

    def __repr__(self) -> str:
        return "HoldToken(…)"


@dataclass(frozen=True, slots=True)
class ApiKey:
    """The key that signs a shop's requests (header Smart-Auth)."""

    _value: str

    def reveal(self) -> str:
        """The key itself: only for the request header and the credential store."""
        return self._value

    def __repr__(self) -> str:
        return "ApiKey(…)"


def looks_secret(text: str) -> bool:
    """Whether a text is a key or a token rather than what it is meant to be."""
    return text.strip().lower().startswith(("sk_", "hold_token_"))


def read_token(value: object) -> HoldToken | None:
    """The token in a reply's `hold_token`; None for anything that a till could not use."""
    if not isinstance(value, str) or not 0 < len(value) <= MAX_TOKEN_LENGTH:
        return None
    if TAKEN_OUT in value:
        return None  # it was, or contained, the till's own key
    return HoldToken(value) if value.isprintable() and not value.isspace() else None


def read_api_key(text: str) -> ApiKey | None:
    """The key in what was pasted, see gui.domain.key_text; None if there is none.

    A key has to fit in an HTTP header, so it consists of printable ASCII characters.
    """
    value = key_in(text)
    if value is None or len(value) > MAX_KEY_LENGTH:
        return None
    return ApiKey(value) if value.isascii() and value.isprintable() else None
