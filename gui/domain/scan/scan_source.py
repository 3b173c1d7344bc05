"""How a scan comes in."""

from __future__ import annotations

from enum import Enum


class ScanSource(Enum):
    """Typed like a keyboard would, or as data."""

    KEYBOARD = "keyboard"
    SERIAL = "serial"
