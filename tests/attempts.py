"""Attempts for tests: one of each outcome, at a given moment."""

from __future__ import annotations

from decimal import Decimal

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt, AttemptIds
from gui.domain.hold.check import CheckFailure, CheckState, CheckUnderWay, NotAsked, NoValue
from gui.domain.hold.outcome import (
    HOLD_SECONDS,
    AddressFault,
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.secrets import HoldToken
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue
from gui.domain.voucher_number import VoucherNumber

TOKEN = "hold_token_jY0VMM8zd5GLkk3jDpEjTOLr"
IDS = AttemptIds()


def attempt(now: Moment, outcome: HoldAnswer | None = None, number: str = "1234567890") -> Attempt:
    """An attempt scanned at `now`."""
    return Attempt(id=IDS.next(now), number=VoucherNumber(number), begun=now.wall, outcome=outcome)


def held(now: Moment, token: str = TOKEN, number: str = "1234567890") -> Attempt:
    """A hold whose request was sent at `now`."""
    return attempt(now, Held(HoldToken(token), now.plus(HOLD_SECONDS)), number)


def in_doubt(
    now: Moment, cause: DoubtCause = DoubtCause.NO_ANSWER, number: str = "1234567890"
) -> Attempt:
    """A doubt whose request was sent at `now`."""
    return attempt(now, InDoubt(cause, now.plus(HOLD_SECONDS)), number)


def every_outcome(now: Moment) -> list[HoldAnswer]:
    """One of each outcome, with each reason it can have."""
    later = now.plus(HOLD_SECONDS)
    return [
        Held(HoldToken(TOKEN), later),
        *(
            Refused(
                reason,
                "Said the server",
                later if reason is RefusalReason.ALREADY_HELD else None,
            )
            for reason in RefusalReason
        ),
        RateLimited(now.plus(30)),
        KeyRejected(missing=True),
        KeyRejected(missing=False),
        *(WrongAddress(fault) for fault in AddressFault),
        *(Unreachable(cause) for cause in ReachFault),
        *(InDoubt(cause, later) for cause in DoubtCause),
    ]


def every_value() -> list[VoucherValue]:
    """Money and experiences: some left, none left, none left for this site; names of any length."""
    return [
        MoneyValue(Decimal("10.00"), "GBP"),
        MoneyValue(Decimal("1234567.89"), "GBP", sold_out=True),
        MoneyValue(Decimal(0), "GBP"),
        MoneyValue(Decimal(0), "GBP", sold_out=True),
        ExperienceValue(("Afternoon tea for two",), 1, Decimal(50), Decimal(50)),
        ExperienceValue(("Spa day", "Spa day", "Cream tea"), 3, Decimal(90), Decimal(60)),
        ExperienceValue(LONG_NAMES, 12, Decimal(900), None, sold_out=True),
        ExperienceValue(("", ""), 2, Decimal(90), None),
        ExperienceValue((), 0, Decimal(40), Decimal(0)),
        ExperienceValue((), 0, Decimal(0), Decimal(0)),
    ]


LONG_NAMES = (
    "Donaudampfschifffahrtsgesellschaftskapitänsfahrt mit Kaffee und Kuchen",
    "A two-night stay in the tower room with breakfast in bed and a carriage ride",
    "Whisky tasting",
    *("Cream tea for two",) * 9,
)


def every_check_failure(now: Moment) -> list[CheckFailure]:
    """One of each way in which asking what is left can fail."""
    return [
        *(Refused(reason, "Said the server") for reason in RefusalReason),
        Refused(RefusalReason.UNRECOGNISED, ""),
        RateLimited(now.plus(30)),
        KeyRejected(missing=True),
        KeyRejected(missing=False),
        *(WrongAddress(fault) for fault in AddressFault),
        *(Unreachable(cause) for cause in ReachFault),
        *(NoValue(cause) for cause in DoubtCause),
        NotAsked(),
    ]


def every_check_state(now: Moment) -> list[CheckState]:
    """Everything that can be known of a voucher's value."""
    return [CheckUnderWay(), *every_value(), *every_check_failure(now)]
