"""Which of the four sounds goes with a piece of news; each can be recognised without looking."""

from __future__ import annotations

from enum import Enum

from gui.domain.hold.outcome import Held, InDoubt, RateLimited
from gui.domain.scan.cleaning import BadScan
from gui.domain.telling.news import (
    AlreadyLive,
    CannotStart,
    News,
    QueueFull,
    ReleaseFailed,
    StillStarting,
    Verdict,
)
from gui.domain.voucher_number import BadNumber


class Sound(Enum):
    """The sounds; each one's value is the name of its file in resources/sounds."""

    RESERVED = "reserved"
    REFUSED = "refused"
    ATTENTION = "attention"
    LAST_MINUTE = "last-minute"


def sound_for(news: News) -> Sound | None:
    """The sound of `news`; None if staff need not look up for it."""
    match news:
        case BadNumber() | BadScan() | QueueFull() | CannotStart():
            return Sound.REFUSED
        case AlreadyLive():
            return Sound.RESERVED
        case ReleaseFailed() | StillStarting():
            return Sound.ATTENTION
        case Verdict(attempt):
            if attempt.ending is not None:
                return None
            match attempt.outcome:
                case Held():
                    return Sound.RESERVED if attempt.saved else Sound.ATTENTION
                case InDoubt() | RateLimited():
                    return Sound.ATTENTION
                case _:
                    return Sound.REFUSED
        case _:
            return None
