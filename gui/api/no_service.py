"""In Smart Gift's place where the settings can't be read: nobody knows which service to ask."""

from __future__ import annotations

import math

from gui.api.client import BeforeSending, Reply, nothing
from gui.domain.clock import Moment
from gui.domain.hold.outcome import AddressFault, HoldAnswer, ReleaseAnswer, WrongAddress
from gui.domain.secrets import HoldToken
from gui.domain.voucher_number import VoucherNumber

_FAULT = WrongAddress(AddressFault.NOT_SET)
_DETAIL = "The settings can't be read; nothing was sent."


class NoService:
    """Answers as SmartGift does, and sends nothing."""

    async def hold(
        self,
        number: VoucherNumber,
        sent: Moment,
        total: float = math.inf,
        before_sending: BeforeSending = nothing,
    ) -> Reply[HoldAnswer]:
        """Nothing is asked."""
        return Reply(_FAULT, _DETAIL)

    async def release(
        self,
        number: VoucherNumber,
        token: HoldToken,
        total: float = math.inf,
        before_sending: BeforeSending = nothing,
    ) -> Reply[ReleaseAnswer]:
        """Nothing is given back."""
        return Reply(_FAULT, _DETAIL)

    def expect_request(self) -> None:
        """There is nobody to connect to."""

    async def connect_no_more_ahead(self) -> None:
        """Nobody was connected to."""

    async def close(self) -> None:
        """There is nothing to close."""
