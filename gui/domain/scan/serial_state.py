"""How the port of a serial scanner stands."""

from __future__ import annotations

from enum import Enum


class SerialState(Enum):
    """What staff are told of a serial scanner."""

    CONNECTED = "connected"
    MISSING = "missing"
    """No port is there that fits the settings."""
    IN_USE = "in_use"
    """Another program has it."""
