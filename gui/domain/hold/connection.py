"""What an answer says about the connection that brought it."""

from __future__ import annotations

from gui.domain.hold.connection_state import ConnectionState
from gui.domain.hold.outcome import (
    DoubtCause,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    ReleaseAnswer,
    Unreachable,
    WrongAddress,
)


def connection_after(answer: HoldAnswer | ReleaseAnswer) -> ConnectionState:
    """The state of the connection that brought `answer`."""
    match answer:
        case Unreachable():
            return ConnectionState.OFFLINE
        case InDoubt(DoubtCause.HELD_AFTER_LOST_REPLY):
            return ConnectionState.LIVE  # the last answer arrived
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
