"""How the connection to Smart Gift stands, as far as the last answer tells."""

from __future__ import annotations

from enum import Enum

from gui.domain.outcome import (
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    ReleaseAnswer,
    Unreachable,
    WrongAddress,
)


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


def connection_after(answer: HoldAnswer | ReleaseAnswer) -> ConnectionState:
    """The state of the connection that brought `answer`."""
    match answer:
        case Unreachable():
            return ConnectionState.OFFLINE
        case InDoubt():
            return ConnectionState.UNSURE
        case RateLimited():
            return ConnectionState.BUSY
        case KeyRejected():
            return ConnectionState.SIGNED_OUT
        case WrongAddress():
            return ConnectionState.WRONG_ADDRESS
        case _:
            return ConnectionState.LIVE
