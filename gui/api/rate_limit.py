"""One gate for all requests: while Smart Gift asks to wait, none goes through."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from gui.domain.clock import Clock, Moment

Sleep = Callable[[float], Awaitable[None]]
"""asyncio.sleep, or a test's own: waits that many seconds."""


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
        async with self._one_at_a_time:
            while self._open_at is not None:
                wait = self._clock.now().seconds_until(self._open_at)
                if wait <= 0:
                    break
                tell_wait(self._open_at)
                await self._sleep(wait)
            if self._open_at is not None:
                yield
                return
        yield

    def shut(self, until: Moment) -> None:
        """Smart Gift asked to wait; a later moment than the one known counts."""
        if self._open_at is None or self._open_at.instant < until.instant:
            self._open_at = until

    def open(self) -> None:
        """A request was answered: the limit is over, if its time has passed."""
        if self._open_at is not None and self._clock.now().seconds_until(self._open_at) <= 0:
            self._open_at = None
