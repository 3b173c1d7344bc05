"""The state of a serial scanner's port."""

from __future__ import annotations

from enum import Enum


class SerialState(Enum):
    """What staff are shown about a serial scanner."""

    CONNECTED = "connected"
    MISSING = "missing"
    """There is no port that matches the settings."""
    IN_USE = "in_use"
    """Another program is using it."""
