"""Why a token was not typed into another program's window, or not all of it."""

from __future__ import annotations

from enum import Enum


class TypingFault(Enum):
    """What stood in the way."""

    OWN_WINDOW = "own_window"
    """This app's own window was in front."""
    TO_BE_READ = "to_be_read"
    """Somebody has to read about the token first: it is being released, or something is odd."""
    OTHER_WINDOW = "other_window"
    """The window that it was for was not in front: another one was, or it has gone."""
    NEWER_VOUCHER = "newer_voucher"
    """Another voucher has come before the first key, or another token is to be typed."""
    HOLD_ENDED = "hold_ended"
    KEYS_HELD = "keys_held"
    """Somebody was holding keys down: each typed one would have been another."""
    NO_SUCH_KEY = "no_such_key"
    """The keyboard's layout has no key for a character."""
    HIGHER_RIGHTS = "higher_rights"
    """The program runs as administrator: Windows lets nobody else type into it."""
    IMPOSSIBLE = "impossible"
    """The system lets no program type."""
