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


class Worth(Enum):
    """What Smart Gift says is left on a practice voucher."""

    MONEY = "money"
    EXPERIENCES = "experiences"
    """Some for this site, more for others."""
    SOLD_OUT = "sold_out"
    ELSEWHERE = "elsewhere"
    """Nothing for this site: an empty list."""
    REFUSED_HERE = "refused_here"
    """Nothing for this site: a refusal that says so."""
    SLOW = "slow"
    """Money, but answered after six seconds."""
    FAILING = "failing"
    """An error of the server, each time."""


@dataclass(frozen=True, slots=True)
class PracticeVoucher:
    """A number, what it does, and what is left on it."""

    number: str
    behaviour: Behaviour
    worth: Worth = Worth.MONEY


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
    PracticeVoucher("8000000001", Behaviour.GOOD, Worth.EXPERIENCES),
    PracticeVoucher("8000000002", Behaviour.GOOD, Worth.SOLD_OUT),
    PracticeVoucher("8000000003", Behaviour.GOOD, Worth.ELSEWHERE),
    PracticeVoucher("8000000004", Behaviour.GOOD, Worth.REFUSED_HERE),
    PracticeVoucher("8000000005", Behaviour.GOOD, Worth.SLOW),
    PracticeVoucher("8000000006", Behaviour.GOOD, Worth.FAILING),
)

PRACTICE_SITE = "1"
"""The site that practice asks for, unless the settings name one; any other is as good."""

_VOUCHERS = {voucher.number: voucher for voucher in PRACTICE_VOUCHERS}


def behaviour_of(number: str) -> Behaviour:
    """What `number` does; any number that is not a practice voucher is unknown."""
    voucher = _VOUCHERS.get(number)
    return voucher.behaviour if voucher is not None else Behaviour.UNKNOWN


def worth_of(number: str) -> Worth:
    """What is left on `number`."""
    voucher = _VOUCHERS.get(number)
    return voucher.worth if voucher is not None else Worth.MONEY
