from __future__ import annotations

import asyncio

from gui.api.rate_limit import LONGEST_SECONDS, RateLimitGate
from gui.domain.clock import Moment
from tests.fake_clock import FakeClock


def test_the_latest_moment_counts(clock: FakeClock) -> None:
    start = clock.now()
    gate = RateLimitGate(clock, clock.sleep)
    told: list[Moment] = []

    async def pass_through() -> None:
        gate.shut(start.plus(30))
        gate.shut(start.plus(10))
        async with gate.turn(told.append):
            assert clock.now() == start.plus(30)
            gate.open()

    asyncio.run(pass_through())
    assert not gate.is_shut
    assert told[-1] == start.plus(30)


def test_an_answer_to_an_older_request_does_not_open_the_gate_early(clock: FakeClock) -> None:
    gate = RateLimitGate(clock, clock.sleep)
    gate.shut(clock.now().plus(30))
    gate.open()
    assert gate.is_shut
    clock.advance(30)
    gate.open()
    assert not gate.is_shut


def test_it_tells_when_a_request_may_be_sent_again(clock: FakeClock) -> None:
    gate = RateLimitGate(clock, clock.sleep)
    assert gate.opens_at is None
    gate.shut(until := clock.now().plus(30))
    assert gate.opens_at == until
    clock.advance(30)
    assert gate.is_shut
    assert gate.opens_at is None, "the limit is over, though nobody has found out yet"


def test_a_wait_that_grows_is_waited_out(clock: FakeClock) -> None:
    start = clock.now()

    async def sleep(seconds: float) -> None:
        if not clock.slept:
            gate.shut(start.plus(60))
        await clock.sleep(seconds)

    gate = RateLimitGate(clock, sleep)

    async def pass_through() -> None:
        gate.shut(start.plus(10))
        async with gate.turn(lambda until: None):
            assert clock.now() == start.plus(60)

    asyncio.run(pass_through())
    assert clock.slept == [10, 50]


def test_a_sleep_that_ends_a_hair_early_is_followed_by_one_more() -> None:
    clock = FakeClock(instant=1e9)  # where a float's smallest step is a tenth of a microsecond
    gate = RateLimitGate(clock, sleep := Drowsy(clock))

    async def pass_through() -> None:
        gate.shut(clock.now().plus(10))
        async with gate.turn(lambda until: None):
            pass

    asyncio.run(pass_through())
    assert len(sleep.slept) == 2


class Drowsy:
    """Sleeps, but wakes a microsecond too early from long sleeps; gives up on short ones."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.slept: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)
        assert len(self.slept) < 5, "this would go on for ever"
        if seconds >= 0.001:
            self._clock.advance(seconds - 1e-6 if seconds > 1 else seconds)


def test_a_wait_of_a_day_does_not_stop_the_till_for_a_day(clock: FakeClock) -> None:
    gate = RateLimitGate(clock, clock.sleep)
    gate.shut(clock.now().plus(86_400))
    start = clock.now()

    async def pass_through() -> None:
        async with gate.turn(lambda until: None):
            gate.open()

    asyncio.run(pass_through())
    assert start.seconds_until(clock.now()) == LONGEST_SECONDS
    assert not gate.is_shut
