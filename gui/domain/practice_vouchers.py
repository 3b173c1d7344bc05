"""The practice vouchers: fixed numbers, each for one thing that can happen at a till."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Behaviour(Enum):
    """What Smart Gift does with a practice voucher."""

    GOOD = "good"
    HELD_ELSEWHERE = "held_elsewhere"
    UNKNOWN = "unknown"
    OTHER_COMPANY = "other_company"
    OUTSIDE_DATES = "outside_dates"
    FULLY_REDEEMED = "fully_redeemed"
    SLOW = "slow"
    """Held, but answered after six seconds."""
    REPLY_LOST = "reply_lost"
    """Held, but the connection drops before the answer."""
    SERVER_ERROR = "server_error"
    NOT_JSON = "not_json"
    RATE_LIMIT = "rate_limit"
    """Five seconds of "too many requests", for every voucher; then good."""


@dataclass(frozen=True, slots=True)
class PracticeVoucher:
    """A number and what it does."""

    number: str
    behaviour: Behaviour


PRACTICE_VOUCHERS = (
    *(PracticeVoucher(f"100000000{last}", Behaviour.GOOD) for last in range(1, 10)),
    PracticeVoucher("2000000001", Behaviour.HELD_ELSEWHERE),
    PracticeVoucher("3000000001", Behaviour.UNKNOWN),
    PracticeVoucher("4000000001", Behaviour.OTHER_COMPANY),
    PracticeVoucher("5000000001", Behaviour.OUTSIDE_DATES),
    PracticeVoucher("6000000001", Behaviour.FULLY_REDEEMED),
    PracticeVoucher("7000000001", Behaviour.SLOW),
    PracticeVoucher("7000000002", Behaviour.REPLY_LOST),
    PracticeVoucher("7000000003", Behaviour.SERVER_ERROR),
    PracticeVoucher("7000000004", Behaviour.NOT_JSON),
    PracticeVoucher("7000000005", Behaviour.RATE_LIMIT),
)

_BEHAVIOURS = {voucher.number: voucher.behaviour for voucher in PRACTICE_VOUCHERS}


def behaviour_of(number: str) -> Behaviour:
    """What `number` does; any number that is not a practice voucher is unknown."""
    return _BEHAVIOURS.get(number, Behaviour.UNKNOWN)
