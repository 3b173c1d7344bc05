"""Asking what is left on a voucher: one request, and what it may lead to.

A check reserves nothing and changes nothing, so that no answer to it leaves anything in doubt. It
is asked once: whoever still wants to know asks again.
"""

from __future__ import annotations

from dataclasses import dataclass

from gui.domain.hold.attempt import AttemptId
from gui.domain.hold.outcome import (
    DoubtCause,
    KeyRejected,
    RateLimited,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue
from gui.domain.voucher_number import VoucherNumber


@dataclass(frozen=True, slots=True)
class NoValue:
    """The request was sent, and no usable answer came."""

    cause: DoubtCause


@dataclass(frozen=True, slots=True)
class NotAsked:
    """Nothing was sent: the till had its hands full with holds, and those go first."""


CheckFailure = Refused | RateLimited | KeyRejected | WrongAddress | Unreachable | NoValue | NotAsked
"""Why the value is not known."""

CheckAnswer = VoucherValue | CheckFailure
"""What a check comes to."""


@dataclass(frozen=True, slots=True)
class CheckUnderWay:
    """The question is on its way, or about to be."""


CheckState = CheckUnderWay | CheckAnswer
"""What is known of a voucher's value just now."""


@dataclass(frozen=True, slots=True)
class Check:
    """One question: what is left on `number`.

    `id` is that of the attempt whose hold is asked about; a check that reserves nothing has one of
    its own. `service` is the base URL to ask: the one that gave the token, or "" for the till's.
    `site` is the site number it was asked for, "" until then.
    """

    id: AttemptId
    number: VoucherNumber
    service: str
    state: CheckState = CheckUnderWay()
    site: str = ""


def value_in(state: CheckState | None) -> VoucherValue | None:
    """The value that an answer contains, if it contains one."""
    return state if isinstance(state, MoneyValue | ExperienceValue) else None
