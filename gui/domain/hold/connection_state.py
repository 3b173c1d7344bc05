"""The state of the connection to Smart Gift, as far as the last answer shows it."""

from __future__ import annotations

from enum import Enum


class ConnectionState(Enum):
    """What the badge in the corner shows."""

    STARTING = "starting"
    READY = "ready"
    """Nothing has been asked yet."""
    UNTESTED = "untested"
    """Nothing has been asked yet, and no answer has ever shown whether the key is any good."""
    LIVE = "live"
    CONNECTING = "connecting"
    BUSY = "busy"
    OFFLINE = "offline"
    UNSURE = "unsure"
    """The last request was sent and not answered."""
    SIGNED_OUT = "signed_out"
    WRONG_ADDRESS = "wrong_address"
    STOPPED = "stopped"
    """Nothing can be asked: the app could not start, or has failed."""
