"""Which of the four sounds goes with a piece of news; each can be recognised without looking."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from gui.domain.hold.attempt import Attempt
from gui.domain.hold.check import CheckState, CheckUnderWay
from gui.domain.hold.outcome import (
    Held,
    InDoubt,
    KeyRejected,
    RateLimited,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.scan.cleaning import BadScan
from gui.domain.telling.news import (
    AlreadyAsking,
    AlreadyLive,
    CannotStart,
    Checked,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Releasing,
    StillLive,
    StillStarting,
    Verdict,
    WaitingForLimit,
)
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue
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
            return _sound_of(attempt) if attempt.ending is None else None
        case Progress() | WaitingForLimit() | AlreadyAsking() | StillLive() | Releasing():
            return None
        case Checked(check):
            return _sound_of_check(check.state)
        case _:  # pragma: no cover
            assert_never(news)


def _sound_of(attempt: Attempt) -> Sound:
    outcome = attempt.outcome
    match outcome:
        case Held():
            return Sound.RESERVED if attempt.saved else Sound.ATTENTION
        case InDoubt() | RateLimited():
            return Sound.ATTENTION
        case Refused() | KeyRejected() | WrongAddress() | Unreachable() | None:
            return Sound.REFUSED
        case _:  # pragma: no cover
            assert_never(outcome)


def _sound_of_check(state: CheckState) -> Sound | None:
    """Nothing like what a hold sounds like, which this is not."""
    match state:
        case CheckUnderWay():
            return None
        case MoneyValue(is_empty=False):
            return None
        case ExperienceValue(count=count) if count > 0:
            return None
        case Refused():
            return Sound.REFUSED
        case _:  # nothing to spend here, or it is not known
            return Sound.ATTENTION
