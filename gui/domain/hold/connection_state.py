"""How the connection to Smart Gift stands, as far as the last answer tells."""

from __future__ import annotations

from enum import Enum


class ConnectionState(Enum):
    """What the badge in the corner shows."""

    STARTING = "starting"
    READY = "ready"
    """Nothing was asked yet."""
    LIVE = "live"
    CONNECTING = "connecting"
    BUSY = "busy"
    OFFLINE = "offline"
    UNSURE = "unsure"
    """The last request went out and was not answered."""
    SIGNED_OUT = "signed_out"
    WRONG_ADDRESS = "wrong_address"
    STOPPED = "stopped"
    """Nothing can be asked: the app could not start, or has stopped working."""
