"""What Smart Gift knows: the practice service, and a record of every request that reached it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass

from gui.domain.clock import SystemClock
from gui.domain.practice_vouchers import Behaviour
from gui.practice.smart_gift import PracticeSmartGift, Reply

_BY_FIRST_DIGIT = {
    "1": Behaviour.GOOD,
    "2": Behaviour.HELD_ELSEWHERE,
    "3": Behaviour.UNKNOWN,
    "4": Behaviour.OUTSIDE_DATES,
    "5": Behaviour.SERVER_ERROR,
    "6": Behaviour.NOT_JSON,
    "7": Behaviour.REPLY_LOST,
}


def behaviour_of(number: str) -> Behaviour:
    """Any number of vouchers of each kind: the first digit decides the behaviour."""
    return _BY_FIRST_DIGIT.get(number[:1], Behaviour.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Request:
    """A request that reached the service, and its result there."""

    path: str
    number: str
    status: int


@dataclass(frozen=True, slots=True)
class TrueHold:
    """A hold as the service knows it; `until` by the clock that includes sleep."""

    token: str
    until: float


def _seconds() -> float:
    """The clock that includes sleep, like the app's own."""
    return SystemClock().now().instant


class Truth(PracticeSmartGift):
    """`pause` returns the seconds that a request, and then its reply, take; `clock` the time."""

    def __init__(
        self, pause: Callable[[], float] = lambda: 0.0, clock: Callable[[], float] | None = None
    ) -> None:
        super().__init__(clock or _seconds, None, behaviour_of)
        self._pause = pause
        self.requests: list[Request] = []

    def answer(self, path: str, key: str | None, body: bytes) -> Reply:
        time.sleep(self._pause())
        reply = super().answer(path, key, body)
        try:
            number = str(json.loads(body)["voucher_no"])
        except (ValueError, KeyError, TypeError):
            return reply  # cut off half-way: it asked for nothing
        self.requests.append(Request(path, number, reply.status))
        time.sleep(self._pause())
        return reply

    def hold(self, number: str) -> TrueHold | None:
        """The present hold of `number`."""
        with self._lock:
            found = self._hold_of(number)
            return TrueHold(found.token, found.until) if found is not None else None

    def holds_requests(self, number: str) -> int:
        """How many requests to hold `number` arrived."""
        return sum(
            each.path == "/redeem/hold" and each.number == number for each in list(self.requests)
        )
