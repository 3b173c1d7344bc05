"""One gate for all requests: while Smart Gift asks to wait, none goes through.

By hand: libraries that limit requests count our own. This one waits for a moment that a reply has
named, tells staff, and keeps a request from being sent: one that never was leaves no doubt.
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
"""A sleep that ends a hair early would leave a wait that no clock can measure, over and over."""


class RateLimitGate:
    """Open until Smart Gift answers 429; then shut until the moment it names.

    After that one request goes first, to see whether the limit is really over; the others follow
    when it has been answered, in the order in which they came.
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

    @asynccontextmanager
    async def turn(self, tell_wait: Callable[[Moment], None]) -> AsyncIterator[None]:
        """Wait until a request may be sent; `tell_wait` hears until when, if there is a wait."""
        if self._open_at is None:
            yield
            return
        tell_wait(self._open_at)
        async with AsyncExitStack() as one_at_a_time:
            await one_at_a_time.enter_async_context(self._one_at_a_time)
            await self._wait(tell_wait)
            if not self.is_shut:  # the first one has found it open: all may go
                await one_at_a_time.aclose()
            yield

    def shut(self, until: Moment) -> None:
        """Smart Gift asked to wait; a later moment than the one known counts.

        After LONGEST_SECONDS one request is let through all the same: whoever asks for a day (a
        proxy, a mistake) shall not stop the till for a day.
        """
        longest = self._clock.now().plus(LONGEST_SECONDS)
        until = min(until, longest, key=lambda moment: moment.instant)
        if self._open_at is None or self._open_at.instant < until.instant:
            self._open_at = until

    def open(self) -> None:
        """A request was answered: the limit is over, if its time has passed."""
        if self._open_at is not None and self._clock.now().seconds_until(self._open_at) <= 0:
            self._open_at = None

    async def _wait(self, tell_wait: Callable[[Moment], None]) -> None:
        """Wait for the moment named, and for later ones that are named meanwhile."""
        while self._open_at is not None:
            wait = self._clock.now().seconds_until(self._open_at)
            if wait <= 0:
                return
            tell_wait(self._open_at)
            await self._sleep(max(wait, _SHORTEST_SECONDS))
