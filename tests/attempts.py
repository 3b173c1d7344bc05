"""Attempts for tests: one of each outcome, at a given moment."""

from __future__ import annotations

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt, AttemptIds
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
