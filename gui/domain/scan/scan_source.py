"""How a scan arrives."""

from __future__ import annotations

from enum import Enum


class ScanSource(Enum):
    """Typed as if on a keyboard, or sent as data."""

    KEYBOARD = "keyboard"
    SERIAL = "serial"
