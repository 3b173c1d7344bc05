"""Stands in for Smart Gift if the settings can't be read and the service is therefore unknown."""

from __future__ import annotations

import math

from gui.api.client import BeforeSending, Reply, nothing
from gui.domain.clock import Moment
from gui.domain.hold.check import CheckAnswer
from gui.domain.hold.outcome import AddressFault, HoldAnswer, ReleaseAnswer, WrongAddress
from gui.domain.secrets import HoldToken
from gui.domain.voucher_number import VoucherNumber

_FAULT = WrongAddress(AddressFault.NOT_SET)
_DETAIL = "The settings can't be read; nothing was sent."


class NoService:
    """Answers like SmartGift, but sends nothing."""

    async def hold(
        self,
        number: VoucherNumber,
        sent: Moment,
        total: float = math.inf,
        before_sending: BeforeSending = nothing,
    ) -> Reply[HoldAnswer]:
        """Answer without asking."""
        return Reply(_FAULT, _DETAIL)

    async def release(
        self,
        number: VoucherNumber,
        token: HoldToken,
        total: float = math.inf,
        before_sending: BeforeSending = nothing,
    ) -> Reply[ReleaseAnswer]:
        """Answer without releasing anything."""
        return Reply(_FAULT, _DETAIL)

    async def check(
        self, number: VoucherNumber, site: str, currency: str, total: float = math.inf
    ) -> Reply[CheckAnswer]:
        """Answer without asking."""
        return Reply(_FAULT, _DETAIL)

    def expect_requests(self, count: int) -> None:
        """Nothing to do: there is no service to connect to."""

    async def connect_no_more_ahead(self) -> None:
        """Nothing to do: no connection was made."""

    async def close(self) -> None:
        """Do nothing: there is nothing to close."""
