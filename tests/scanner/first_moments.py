"""Scans typed in a window's first moments, and what becomes of each.

The program is started again and again on one screen, and the keys come by XTest, from the moment
the X server gives the window the focus. At that moment, or up to FIRST_MS later: while the window
waits for its first paint, while the app behind it is imported and built, while the settings are
read, or when all is ready.

A scan is taken if its token is live and is the one that the service gave. Only one that the machine
tore, so that the app saw other pauses than a scanner makes, may be shown as not read; it is
scanned again then, as staff would. Whatever else becomes of it is `Lost`.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from gui.practice.server import PracticeServer
from tests.benchmarks.on_screen.window import Window
from tests.benchmarks.program import Program
from tests.benchmarks.till import start_app
from tests.faults.truth import Truth
from tests.scanner.screen import Screen

FIRST_MS = 300
NOT_READ = {"Didn't scan properly", "Too short for a voucher"}
"""Titles of the banner that asks for the scan again."""

_GAPS_MS = (0, 2, 5, 10)
_LATER_APP_SECONDS = 1
"""By so much one app in four comes later, so that some keys come before it on any machine."""
_STRAY_MS = 4.0
"""How far a pause may differ from the one asked for; see tests/scanner/bench.py."""
_PATIENCE_SECONDS = 20.0
_SCANS_AT_MOST = 20


class Lost(Exception):
    """A scan was neither taken nor shown as not read."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When a scan begins, counted from when the window has the focus, and how fast it is."""

    after_ms: float
    gap_ms: int
    app_seconds: int
    """How much later the app comes after its window."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a scan came to; `scans` is 1 unless the machine tore some."""

    moment: Moment
    scans: int
    before_app: bool
    """Whether it began before the app was there."""


def moments(seed: int, count: int) -> Iterator[Moment]:
    """`count` moments: a third of them at once."""
    chance = random.Random(seed)
    for turn in range(count):
        after_ms = chance.uniform(0, FIRST_MS) if turn % 3 else 0.0
        later = 0 if turn % 4 else _LATER_APP_SECONDS
        yield Moment(after_ms, chance.choice(_GAPS_MS), later)


class FirstMoments:
    """Starts the program on `screen`, its files in a new folder in `folder` each time."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self._screen = screen
        self._folder = folder
        self._truth = Truth()
        self._server = PracticeServer(self._truth)
        self._number = 1_000_000_000

    def close(self) -> None:
        """End the service."""
        self._server.close()

    def scan_at(self, moment: Moment) -> Taken:
        """Start the program and scan at that moment. Raises Lost."""
        self._number += 1
        number = str(self._number)

        def start(on_screen: dict[str, str]) -> Program:
            stall = {"SUBJECT_STALL": str(moment.app_seconds)}
            return start_app(self._folder / number, self._server.url, **stall, **on_screen)

        window = Window(self._screen, start)
        try:
            if moment.after_ms:
                time.sleep(moment.after_ms / 1000)
            began = window.scan_evenly(number, moment.gap_ms)
            before_app = window.program.heard("built") > began
            return Taken(moment, self._until_taken(window, number, moment), before_app)
        finally:
            window.close()

    def _until_taken(self, window: Window, number: str, moment: Moment) -> int:
        """Scan again each time the machine tore it; returns how often it was scanned."""
        window.program.heard("ready")
        keys = len(number) + 1
        told = 0
        for scans in range(1, _SCANS_AT_MOST):
            shown = self._shown(window, number, keys * scans, told)
            if number in shown["live"]:
                self._check_token(number, shown)
                return scans
            pauses = _pauses(shown["key_times"][-keys:])
            is_torn = any(abs(each - moment.gap_ms) > _STRAY_MS for each in pauses)
            is_told = len(shown["not_read"]) > told and shown["title"] in NOT_READ
            if not (is_torn and is_told):
                raise Lost(f"{moment}: after scan {scans} of {number} the window shows {shown}")
            told = len(shown["not_read"])
            window.scan_evenly(number, moment.gap_ms)
        raise Lost(f"{moment}: this machine never typed evenly: {shown}")

    def _shown(self, window: Window, number: str, keys: int, told: int) -> dict[str, Any]:
        """What the window shows once something has become of the scan, or nothing for too long.

        By then it has seen `keys`, and, if they were not read, said so more often than `told`.
        """
        end = time.monotonic() + _PATIENCE_SECONDS
        while True:
            window.program.send("shown")
            shown: dict[str, Any] = window.program.heard("shown")
            all_seen = len(shown["key_times"]) >= keys and not shown["is_busy"]
            is_answered = number in shown["live"] or len(shown["not_read"]) > told
            if (all_seen and is_answered) or time.monotonic() > end:
                return shown
            time.sleep(0.02)

    def _check_token(self, number: str, shown: dict[str, Any]) -> None:
        hold = self._truth.hold(number)
        if hold is None or hold.token != shown["live"][number]:
            raise Lost(f"{number} is held as {hold}, and the window shows {shown}")


def _pauses(times: list[float]) -> list[float]:
    return [late - early for early, late in pairwise(times)]
