"""What today's list shows of an attempt: a time, a number and a result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import assert_never

from gui.domain.hold.attempt import Attempt, AttemptId, Ending
from gui.domain.hold.outcome import (
    Held,
    InDoubt,
    KeyRejected,
    RateLimited,
    RefusalReason,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.voucher_number import VoucherNumber


class Result(Enum):
    """The result of an attempt, in the fewest words."""

    UNDER_WAY = "under_way"
    RESERVED = "reserved"
    ENDED = "ended"
    RELEASED = "released"
    USED = "used"
    IN_DOUBT = "in_doubt"
    ALREADY_HELD = "already_held"
    UNKNOWN_NUMBER = "unknown_number"
    OTHER_COMPANY = "other_company"
    OUTSIDE_DATES = "outside_dates"
    FULLY_REDEEMED = "fully_redeemed"
    NOT_ACCEPTED = "not_accepted"
    NOT_SENT = "not_sent"
    NOT_SET_UP = "not_set_up"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A line of today's list; it never contains a token."""

    id: AttemptId
    begun: datetime
    number: VoucherNumber
    result: Result


_REFUSALS = {
    RefusalReason.ALREADY_HELD: Result.ALREADY_HELD,
    RefusalReason.UNKNOWN_NUMBER: Result.UNKNOWN_NUMBER,
    RefusalReason.OTHER_COMPANY: Result.OTHER_COMPANY,
    RefusalReason.OUTSIDE_DATES: Result.OUTSIDE_DATES,
    RefusalReason.FULLY_REDEEMED: Result.FULLY_REDEEMED,
    RefusalReason.NOT_HELD: Result.NOT_ACCEPTED,
    RefusalReason.UNRECOGNISED: Result.NOT_ACCEPTED,
}

_ENDINGS = {
    None: Result.RESERVED,
    Ending.EXPIRED: Result.ENDED,
    Ending.NO_LONGER_HELD: Result.ENDED,
    Ending.SUPERSEDED: Result.ENDED,
    Ending.RELEASED: Result.RELEASED,
    Ending.USED: Result.USED,
}


def history_row(attempt: Attempt) -> HistoryRow:
    """The line for `attempt` as it stands."""
    return HistoryRow(attempt.id, attempt.begun, attempt.number, _result(attempt))


def _result(attempt: Attempt) -> Result:
    outcome = attempt.outcome
    match outcome:
        case None:
            return Result.UNDER_WAY
        case Held() if attempt.ending is None and attempt.release_unconfirmed:
            return Result.IN_DOUBT
        case Held():
            return _ENDINGS[attempt.ending]
        case InDoubt():
            return Result.IN_DOUBT
        case Refused(reason):
            return _REFUSALS[reason]
        case RateLimited() | Unreachable():
            return Result.NOT_SENT
        case KeyRejected() | WrongAddress():
            return Result.NOT_SET_UP
        case _:  # pragma: no cover
            assert_never(outcome)
