"""One gate for all requests: while Smart Gift asks to wait, none goes through.

By hand: rate-limiting libraries count our own requests. This one waits until a time that a reply
names, tells staff, and keeps requests from being sent: one that was never sent leaves no doubt.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from gui.domain.clock import Clock, Moment

Sleep = Callable[[float], Awaitable[None]]
"""asyncio.sleep, or a test's own: waits that many seconds."""

LONGEST_SECONDS = 120.0

_SHORTEST_SECONDS = 0.001
"""A sleep that ends a hair early would leave a wait too short to measure, over and over."""


class RateLimitGate:
    """Open until Smart Gift answers 429; then shut until the moment it names.

    After that, one request goes first, to find out whether the limit is really over; once it is
    answered, the others follow in the order in which they came.
    """

    def __init__(self, clock: Clock, sleep: Sleep = asyncio.sleep) -> None:
        self._clock = clock
        self._sleep = sleep
        self._open_at: Moment | None = None
        self._one_at_a_time = asyncio.Lock()

    @property
    def is_shut(self) -> bool:
        """Whether the next request will have to wait."""
        return self._open_at is not None

    @property
    def opens_at(self) -> Moment | None:
        """When requests may be sent again; None once that time has come, found out or not."""
        is_over = self._open_at is None or self._clock.now().seconds_until(self._open_at) <= 0
        return None if is_over else self._open_at

    @property
    def is_being_tried(self) -> bool:
        """Whether requests wait for it, or one is finding out whether the limit is over."""
        return self._one_at_a_time.locked()

    @asynccontextmanager
    async def turn(self, on_wait: Callable[[Moment], None]) -> AsyncIterator[None]:
        """Wait until a request may be sent; if that takes time, call `on_wait` with the moment."""
        if self._open_at is None:
            yield
            return
        on_wait(self._open_at)
        async with AsyncExitStack() as one_at_a_time:
            await one_at_a_time.enter_async_context(self._one_at_a_time)
            await self._wait(on_wait)
            if not self.is_shut:  # the first one found it open: all may go
                await one_at_a_time.aclose()
            yield

    def shut(self, until: Moment) -> None:
        """Note that Smart Gift asked to wait; the latest moment counts.

        After LONGEST_SECONDS one request is let through all the same: a proxy or a mistake that
        asks for a day must not stop the till for a day.
        """
        longest = self._clock.now().plus(LONGEST_SECONDS)
        until = min(until, longest, key=lambda moment: moment.instant)
        if self._open_at is None or self._open_at.instant < until.instant:
            self._open_at = until

    def open(self) -> None:
        """Note that a request was answered: the limit is over, if its time has passed."""
        if self._open_at is not None and self._clock.now().seconds_until(self._open_at) <= 0:
            self._open_at = None

    async def _wait(self, on_wait: Callable[[Moment], None]) -> None:
        """Wait for the moment asked for, and for later ones asked for meanwhile."""
        while self._open_at is not None:
            wait = self._clock.now().seconds_until(self._open_at)
            if wait <= 0:
                return
            on_wait(self._open_at)
            await self._sleep(max(wait, _SHORTEST_SECONDS))
