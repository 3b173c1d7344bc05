"""The network between a till and the service, in place of httpx: what arrives, what is lost, when.

The replies are read by the app's own tables (gui/api/replies/answers.py, failures.py).
"""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial

import httpx

from gui.api.client import BeforeSending, Reply, nothing
from gui.api.failures import answer_to_failure
from gui.api.replies.answers import hold_answer, release_answer
from gui.api.replies.value_answer import value_answer, without_doubt
from gui.domain.clock import Clock, Moment
from gui.domain.hold.check import CheckAnswer
from gui.domain.hold.outcome import HoldAnswer, ReleaseAnswer
from gui.domain.secrets import HoldToken
from gui.domain.voucher_number import VoucherNumber
from tests.faults.simulate.service import Service

READ_SECONDS = 8.0
LATE_SECONDS = 1.9
"""How long a request may still be on its way once the till has given up on its answer."""
_HEADERS = {"Retry-After": "5"}


class Fate(Enum):
    """What becomes of one request."""

    FINE = "fine"
    SLOW = "slow"
    NO_CONNECTION = "no connection"
    LOST_ON_THE_WAY = "lost on the way"
    RESET_ON_THE_WAY = "reset on the way"
    ARRIVES_LATE = "arrives after the till has given up"
    REPLY_LOST = "reply lost"
    REPLY_RESET = "reply reset"
    ERROR_BEFORE = "503, nothing done"
    ERROR_AFTER = "503, but done"
    NO_TOKEN = "200 without a token"
    WEB_PAGE = "a web page instead"
    REPLY_BLOCKED = "a filter's page in place of the reply"
    LIMITED = "429"
    KEY_REJECTED = "401, nothing done"
    OTHER_REFUSAL = "422 in unknown words, nothing done"
    TOKEN_AGAIN = "another voucher's token"
    TOKEN_AND_ERRORS = "a token together with errors"


NEVER_ANSWERED = frozenset(
    {
        Fate.LOST_ON_THE_WAY,
        Fate.RESET_ON_THE_WAY,
        Fate.ARRIVES_LATE,
        Fate.REPLY_LOST,
        Fate.REPLY_RESET,
    }
)
"""The till gets no answer at all."""

WITHOUT_TOKEN = NEVER_ANSWERED | {
    Fate.ERROR_BEFORE,
    Fate.ERROR_AFTER,
    Fate.NO_TOKEN,
    Fate.WEB_PAGE,
    Fate.REPLY_BLOCKED,
    Fate.KEY_REJECTED,
    Fate.OTHER_REFUSAL,
}
"""Whatever the service did, the till gets no token."""

_WEIGHTS = {
    Fate.FINE: 100,
    Fate.SLOW: 8,
    Fate.NO_CONNECTION: 6,
    Fate.LOST_ON_THE_WAY: 5,
    Fate.RESET_ON_THE_WAY: 5,
    Fate.ARRIVES_LATE: 3,
    Fate.REPLY_LOST: 7,
    Fate.REPLY_RESET: 7,
    Fate.ERROR_BEFORE: 3,
    Fate.ERROR_AFTER: 4,
    Fate.NO_TOKEN: 2,
    Fate.WEB_PAGE: 2,
    Fate.REPLY_BLOCKED: 2,
    Fate.LIMITED: 3,
    Fate.KEY_REJECTED: 1,
    Fate.OTHER_REFUSAL: 1,
    Fate.TOKEN_AGAIN: 2,
    Fate.TOKEN_AND_ERRORS: 2,
}


def draw_fate(chance: random.Random) -> Fate:
    """One of the fates, usual ones more often."""
    return chance.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]


@dataclass(slots=True)
class Sent:
    """One request as the line saw it."""

    at: float
    fate: Fate


@dataclass
class _Progress:
    """Of one request: whether a byte of it has been sent."""

    was_sent: bool = False


class Line:
    """Stands in for gui.api.client.SmartGift. `chance_of` returns the dice for a till's request."""

    def __init__(
        self,
        till: str,
        service: Service,
        clock: Clock,
        loop: asyncio.AbstractEventLoop,
        chance_of: Callable[[str], random.Random],
        on_request: Callable[[Fate], None],
    ) -> None:
        self._till = till
        self._service = service
        self._clock = clock
        self._loop = loop
        self._chance_of = chance_of
        self._on_request = on_request
        self.sent: dict[str, list[Sent]] = {}
        """By number: the requests to hold it."""

    async def hold(
        self,
        number: VoucherNumber,
        sent: Moment,
        total: float = math.inf,
        before_sending: BeforeSending = nothing,
    ) -> Reply[HoldAnswer]:
        """See gui.api.client.SmartGift.hold."""
        chance = self._chance_of(number.value)
        fate = draw_fate(chance)
        self.sent.setdefault(number.value, []).append(Sent(self._loop.time(), fate))
        odd = {Fate.TOKEN_AGAIN: "again", Fate.TOKEN_AND_ERRORS: "errors"}.get(fate, "")

        def arrive(*, is_awaited: bool = True) -> tuple[int, bytes]:
            return self._service.hold(self._till, number.value, odd=odd, is_awaited=is_awaited)

        progress = _Progress()
        try:
            status, body = await self._exchange(
                fate, chance, arrive, total, before_sending, progress
            )
        except Exception as failure:
            now = self._clock.now()
            return Reply(answer_to_failure(failure, now, never_sent=not progress.was_sent), "")
        now = self._clock.now()
        return Reply(hold_answer(status, _HEADERS, body, sent, now), f"HTTP {status}")

    async def release(
        self,
        number: VoucherNumber,
        token: HoldToken,
        total: float = math.inf,
        before_sending: BeforeSending = nothing,
    ) -> Reply[ReleaseAnswer]:
        """See gui.api.client.SmartGift.release."""
        chance = self._chance_of(number.value)
        fate = draw_fate(chance)

        def arrive(*, is_awaited: bool = True) -> tuple[int, bytes]:
            return self._service.release(number.value, token.reveal())

        progress = _Progress()
        try:
            status, body = await self._exchange(
                fate, chance, arrive, total, before_sending, progress
            )
        except Exception as failure:
            now = self._clock.now()
            return Reply(answer_to_failure(failure, now, never_sent=not progress.was_sent), "")
        now = self._clock.now()
        return Reply(release_answer(status, _HEADERS, body, now), f"HTTP {status}")

    async def check(
        self, number: VoucherNumber, site: str, currency: str, total: float = math.inf
    ) -> Reply[CheckAnswer]:
        """See gui.api.client.SmartGift.check."""
        chance = self._chance_of(number.value)
        fate = draw_fate(chance)

        def arrive(*, is_awaited: bool = True) -> tuple[int, bytes]:
            return self._service.check(number.value)

        progress = _Progress()
        try:
            status, body = await self._exchange(fate, chance, arrive, total, nothing, progress)
        except Exception as failure:
            failed = answer_to_failure(failure, self._clock.now(), never_sent=not progress.was_sent)
            return Reply(without_doubt(failed), "")
        now = self._clock.now()
        return Reply(value_answer(status, _HEADERS, body, number, currency, now), f"HTTP {status}")

    async def close(self) -> None:
        """Nothing is open."""

    async def _exchange(
        self,
        fate: Fate,
        chance: random.Random,
        arrive: Callable[..., tuple[int, bytes]],
        total: float,
        before_sending: BeforeSending,
        progress: _Progress,
    ) -> tuple[int, bytes]:
        self._on_request(fate)
        preparing = asyncio.ensure_future(before_sending())
        end = self._loop.time() + min(15.0, total)
        try:
            async with asyncio.timeout(min(15.0, total)):
                await asyncio.sleep(chance.uniform(0.02, 0.2))
                if fate is Fate.NO_CONNECTION:
                    raise httpx.ConnectError("no route")
                await asyncio.shield(preparing)
                progress.was_sent = True
                return await self._carry(fate, chance, arrive, end - self._loop.time())
        finally:
            await preparing

    async def _carry(
        self,
        fate: Fate,
        chance: random.Random,
        arrive: Callable[..., tuple[int, bytes]],
        patience: float,
    ) -> tuple[int, bytes]:
        """Carry a request there and its answer back; the till gives up after `patience` seconds."""
        up, down = chance.uniform(0.01, 0.1), chance.uniform(0.01, 0.1)
        if fate is Fate.LOST_ON_THE_WAY:
            await asyncio.sleep(READ_SECONDS)
            raise httpx.ReadTimeout("nothing came")
        if fate is Fate.RESET_ON_THE_WAY:
            await asyncio.sleep(up)
            raise httpx.ReadError("reset")
        if fate is Fate.ARRIVES_LATE:
            # What has left the till continues, whatever happens to the till.
            late = min(READ_SECONDS, patience) + chance.uniform(0.0, LATE_SECONDS)
            self._loop.call_later(late, partial(arrive, is_awaited=False))
            await asyncio.sleep(READ_SECONDS)
            raise httpx.ReadTimeout("nothing came")
        if fate is Fate.SLOW:
            up, down = chance.uniform(0.1, 3.5), chance.uniform(0.1, 3.5)
        up = min(up, patience + LATE_SECONDS)
        replies: list[tuple[int, bytes]] = []
        self._loop.call_later(up, lambda: replies.append(self._answer(fate, arrive)))
        await asyncio.sleep(up + down)
        if fate is Fate.REPLY_LOST:
            await asyncio.sleep(READ_SECONDS - up - down)
            raise httpx.ReadTimeout("nothing came")
        if fate is Fate.REPLY_RESET:
            raise httpx.ReadError("reset")
        return replies[0]

    def _answer(self, fate: Fate, arrive: Callable[..., tuple[int, bytes]]) -> tuple[int, bytes]:
        match fate:
            case Fate.LIMITED:
                return 429, b"{}"
            case Fate.KEY_REJECTED:
                return 401, b'{"message": "Unauthenticated."}'
            case Fate.OTHER_REFUSAL:
                return 422, b'{"message": "Try another voucher."}'
            case Fate.ERROR_BEFORE:
                return 503, b"{}"
            case Fate.ERROR_AFTER:
                arrive()
                return 503, b"{}"
            case Fate.NO_TOKEN:
                status, body = arrive()
                return (
                    (200, b'{"message": "Voucher hold successful"}')
                    if status == 200
                    else (
                        status,
                        body,
                    )
                )
            case Fate.WEB_PAGE:
                return 200, b"<html>Sign in to the network</html>"
            case Fate.REPLY_BLOCKED:
                arrive()
                return 403, b"<html>This content is not allowed</html>"
            case _:
                return arrive()
