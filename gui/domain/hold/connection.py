"""What an answer says about the connection that brought it."""

from __future__ import annotations

from typing import assert_never

from gui.domain.hold.connection_state import ConnectionState
from gui.domain.hold.outcome import (
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    Refused,
    ReleaseAnswer,
    Released,
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
        case Held() | Refused() | Released():
            return ConnectionState.LIVE
        case _:  # pragma: no cover
            assert_never(answer)
