"""A clock that tests control: instants and wall time, together or apart."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from gui.domain.clock import Moment

NOON = datetime(2026, 11, 22, 12, 0, 0, tzinfo=UTC)


class FakeClock:
    """Stands still until a test moves it."""

    def __init__(self, instant: float = 10_000.0, wall: datetime = NOON) -> None:
        self._now = Moment(instant, wall)
        self.slept: list[float] = []

    def now(self) -> Moment:
        return self._now

    def seconds(self) -> float:
        """Only the instant, in the practice service's form."""
        return self._now.instant

    def advance(self, seconds: float) -> None:
        """Let time pass, whether the PC is asleep or awake."""
        self._now = self._now.plus(seconds)

    def set_wall(self, wall: datetime) -> None:
        """Somebody sets the calendar clock; no time passes."""
        self._now = Moment(self._now.instant, wall)

    def shift_wall(self, seconds: float) -> None:
        """Somebody sets the calendar clock forward or back."""
        self.set_wall(self._now.wall + timedelta(seconds=seconds))

    def restart_pc(self, seconds: float, instant: float = 20.0) -> None:
        """The PC is off for a while: the instants start again, the wall clock has kept running."""
        self._now = Moment(instant, self._now.wall + timedelta(seconds=seconds))

    async def until_turned(self, seconds: float) -> None:
        """A sleep that lasts until the test has moved the clock that far."""
        end = self._now.plus(seconds)
        while self._now.seconds_until(end) > 0:
            await asyncio.sleep(0.002)

    async def sleep(self, seconds: float) -> None:
        """A sleep that takes no time here."""
        self.slept.append(seconds)
        self.advance(seconds)
