"""If the settings can't be read, no request is made at all."""

from __future__ import annotations

import asyncio

from gui.api.no_service import NoService
from gui.domain.hold.outcome import AddressFault, WrongAddress
from gui.domain.secrets import HoldToken
from gui.domain.voucher_number import VoucherNumber
from tests.attempts import TOKEN
from tests.fake_clock import FakeClock

NUMBER = VoucherNumber("1234567890")


def test_nothing_is_reserved_and_nothing_released() -> None:
    async def ask() -> None:
        nobody = NoService()
        held = await nobody.hold(NUMBER, FakeClock().now())
        released = await nobody.release(NUMBER, HoldToken(TOKEN))
        checked = await nobody.check(NUMBER, "7", "GBP")
        await nobody.close()
        not_set = WrongAddress(AddressFault.NOT_SET)
        assert held.answer == released.answer == checked.answer == not_set

    asyncio.run(ask())
