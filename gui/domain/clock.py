"""Time as a till needs it: instants that include sleep, and the time on the wall.

A countdown runs on the *instant*, which never goes back and keeps running while the PC sleeps;
staff read the *wall* time. Both are read together as a `Moment`, so that a deadline can be counted
down with one and shown as the other.
"""

from __future__ import annotations

import math
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Protocol

WALL_DRIFT_SECONDS = 2.0
"""How far wall clock and instants may drift apart before a deadline's wall time is recomputed."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant, read from both clocks at once.

    Attributes
    ----------
    instant : seconds since the PC was started, sleep included; comparable only until it restarts.
    wall : the same instant by the PC's calendar clock, with its time zone.
    """

    instant: float
    wall: datetime

    def plus(self, seconds: float) -> Moment:
        """The moment that many seconds later (earlier if negative)."""
        return Moment(self.instant + seconds, self.wall + timedelta(seconds=seconds))

    def seconds_until(self, later: Moment) -> float:
        """Seconds from this moment to `later` by the instants; negative if that has passed."""
        return later.instant - self.instant

    def wall_of(self, deadline: Moment) -> datetime:
        """When `deadline` falls by the wall clock as it is set now.

        Somebody may have set the clock since the deadline was made; then staff are shown the time
        that they will see on the clock, not the one expected at first.
        """
        foreseen = self.wall + timedelta(seconds=self.seconds_until(deadline))
        drift = abs((foreseen - deadline.wall).total_seconds())
        return foreseen if drift > WALL_DRIFT_SECONDS else deadline.wall


class Clock(Protocol):
    """Anything that tells the time; tests pass in one that they control."""

    def now(self) -> Moment:
        """The present moment."""


class SystemClock:
    """The PC's own clocks."""

    def now(self) -> Moment:
        """The present moment, the wall time in UTC."""
        return Moment(_seconds_since_start(), datetime.now(UTC))


def _seconds_since_start() -> float:
    # Linux stops CLOCK_MONOTONIC during sleep; on Windows time.monotonic() includes sleep.
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()  # pragma: no cover - not on Linux


def local_time(moment: datetime) -> datetime:
    """`moment` as this PC's clock on the wall shows it, with its offset.

    The C library accepts time zones that Python does not (TZ=XXX25, off by more than a day); even
    then the hours are those on the clock. Windows' C library ends with the year 3000; from then on
    it is winter time.
    """
    try:
        return moment.astimezone()
    except OSError:
        return moment.astimezone(timezone(timedelta(seconds=-time.timezone)))
    except ValueError:
        offset = timedelta(seconds=time.localtime(moment.timestamp()).tm_gmtoff % 86_400)
        return moment.astimezone(timezone(offset))


def earliest_second(moment: datetime) -> datetime:
    """The whole second at or before `moment`: for promises of what lasts until then."""
    return moment.replace(microsecond=0)


def latest_second(moment: datetime) -> datetime:
    """The whole second at or after `moment`: for promises of what is over by then."""
    if moment.microsecond:
        return moment.replace(microsecond=0) + timedelta(seconds=1)
    return moment


def earliest_minute(moment: datetime) -> datetime:
    """The whole minute at or before `moment`, in local time: for "until", which promises."""
    return local_time(moment).replace(second=0, microsecond=0)


def latest_minute(moment: datetime) -> datetime:
    """The whole minute at or after `moment`, in local time: for "free after"."""
    minute = earliest_minute(moment)
    # The clocks may change in that minute: ask for the local time again.
    return minute if minute == moment else local_time(minute + timedelta(minutes=1))


def shown_seconds(remaining: float) -> int:
    """Whole seconds to show for `remaining` seconds, in a countdown repainted once a second.

    What is painted now stays for a second, so it is what will be left then: the screen never
    promises more than is left, and shows at most two seconds too little.
    """
    return max(0, math.floor(remaining - 1.0))


def waiting_seconds(remaining: float) -> int:
    """Whole seconds to show for a wait of `remaining` seconds: never too few."""
    return max(0, math.ceil(remaining))


def minutes_and_seconds(seconds: int) -> str:
    """A span as staff read it: 277 is "4:37"."""
    return f"{seconds // 60}:{seconds % 60:02d}"
