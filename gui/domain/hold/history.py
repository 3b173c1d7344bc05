"""What today's list shows of an attempt: a time, a number, a result, and what was left."""

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
from gui.domain.value.voucher_value import VoucherValue
from gui.domain.voucher_number import VoucherNumber


class Result(Enum):
    """What came of an attempt that was not refused, in the fewest words."""

    UNDER_WAY = "under_way"
    RESERVED = "reserved"
    ENDED = "ended"
    RELEASED = "released"
    USED = "used"
    IN_DOUBT = "in_doubt"
    NOT_SENT = "not_sent"
    NOT_SET_UP = "not_set_up"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A line of today's list; it never contains a token.

    `value` is what was left on the voucher while it was held; None if that is not known.
    """

    id: AttemptId
    begun: datetime
    number: VoucherNumber
    result: Result | RefusalReason
    value: VoucherValue | None = None


def history_row(attempt: Attempt) -> HistoryRow:
    """The line for `attempt` as it stands."""
    return HistoryRow(attempt.id, attempt.begun, attempt.number, _result(attempt), attempt.value)


def _result(attempt: Attempt) -> Result | RefusalReason:
    outcome = attempt.outcome
    match outcome:
        case None:
            return Result.UNDER_WAY
        case Held() if attempt.ending is None and attempt.release_unconfirmed:
            return Result.IN_DOUBT
        case Held():
            return _ended(attempt.ending)
        case InDoubt():
            return Result.IN_DOUBT
        case Refused(reason):
            return reason
        case RateLimited() | Unreachable():
            return Result.NOT_SENT
        case KeyRejected() | WrongAddress():
            return Result.NOT_SET_UP
        case _:  # pragma: no cover
            assert_never(outcome)


def _ended(ending: Ending | None) -> Result:
    match ending:
        case None:
            return Result.RESERVED
        case Ending.EXPIRED | Ending.NO_LONGER_HELD | Ending.SUPERSEDED:
            return Result.ENDED
        case Ending.RELEASED:
            return Result.RELEASED
        case Ending.USED:
            return Result.USED
        case _:  # pragma: no cover
            assert_never(ending)
