"""Clocks that jump: set, put to sleep and restarted at random, while the service keeps true time.

The whole window runs in this process. Its clock is a stand-in: a machine's own can't be set back
and forth a thousand times a minute.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gui.practice.server import PracticeServer
from tests.fake_clock import FakeClock
from tests.faults.figures import Figures
from tests.faults.truth import Truth
from tests.faults.waits import Waits
from tests.till import Till

_STARTS = (
    datetime(2026, 11, 23, 12, 0, tzinfo=UTC),
    datetime(2026, 3, 29, 0, 58, tzinfo=UTC),  # before summer time begins in the UK
    datetime(2026, 10, 25, 0, 58, tzinfo=UTC),  # before it ends
    datetime(2026, 12, 31, 23, 58, tzinfo=UTC),
)
_JUMPS = (-86_400, -3_600, -60, 60, 3_600, 86_400)
_LEAST_WHILE_RUNNING = 2.0


def run(seed: int, count: int) -> Figures:
    """Jump `count` times, and check every countdown after each jump."""
    figures = Figures("clock")
    chance = random.Random(seed)
    while figures.tried < count:
        with tempfile.TemporaryDirectory() as folder:
            history = _History(Path(folder), chance, figures)
            history.run(min(12, count - figures.tried))
    return figures


@dataclass
class _World:
    """The true time, which can't be set."""

    seconds: float = 0.0


class _History:
    """A till with a few holds, and what happens to its clocks."""

    def __init__(self, folder: Path, chance: random.Random, figures: Figures) -> None:
        self._chance = chance
        self._figures = figures
        self._world = _World()
        self._clock = FakeClock(chance.choice([500.0, 90_000.0]), chance.choice(_STARTS))
        self._next_number = 1_000_000_000
        self._unknowable: set[str] = set()
        """Held while the PC was off and its clock was set: nothing on the PC shows for how long."""
        self._truth = Truth(clock=lambda: self._world.seconds)
        self._server = PracticeServer(self._truth)
        self._till = Till(Waits(), self._clock, self._server.url, folder)
        self._till.boot_id = "boot 1"

    def run(self, steps: int) -> None:
        self._till.start()
        self._scan()
        for _ in range(steps):
            name, step = self._chance.choice(self._steps())
            step()
            self._figures.tried += 1
            self._figures.seen[name] += 1
            self._compare(name)
            if self._chance.random() < 0.4:
                self._scan()
        self._till.stop()
        self._server.close()

    def _steps(self) -> list[tuple[str, Callable[[], None]]]:
        return [
            ("a while", lambda: self._pass(self._chance.uniform(0.2, 45))),
            ("the clock is set", self._set_clock),
            ("asleep for 10 s", lambda: self._pass(10)),
            ("asleep for 10 min", lambda: self._pass(600)),
            ("the app is restarted", self._restart_app),
            ("the clock is set, the app restarted", self._set_clock_and_restart_app),
            ("asleep, the app restarted", lambda: self._restart_app(10)),
            ("the PC is restarted", self._restart_pc),
            ("the PC is restarted, its clock set", lambda: self._restart_pc(set_clock=True)),
        ]

    # --- what happens ------------------------------------------------------------------------

    def _pass(self, seconds: float) -> None:
        """Time passes, asleep or awake; then a tick comes."""
        self._world.seconds += seconds
        self._clock.advance(seconds)
        self._till.turn(0)

    def _set_clock(self) -> None:
        self._clock.shift_wall(self._chance.choice(_JUMPS))
        self._till.turn(0)

    def _set_clock_and_restart_app(self) -> None:
        self._set_clock()
        self._restart_app()

    def _restart_app(self, seconds: float = 0.0) -> None:
        self._till.stop()
        self._world.seconds += seconds
        self._clock.advance(seconds)
        self._till.start()

    def _restart_pc(self, *, set_clock: bool = False) -> None:
        self._till.stop()
        held = self._truth.held()
        off, up = self._chance.uniform(5, 90), self._chance.choice([8.0, 40.0])
        self._world.seconds += off + up
        self._clock.restart_pc(off + up, up)
        self._till.boot_id += " and 1"
        if set_clock:
            self._clock.shift_wall(self._chance.choice(_JUMPS))
            self._unknowable.update(held)
        self._till.start()

    def _scan(self) -> None:
        self._next_number += 1
        self._till.scan_and_wait(str(self._next_number))

    # --- the comparison ----------------------------------------------------------------------

    def _compare(self, what: str) -> None:
        self._till.settle()
        shown = self._shown()
        for number in self._truth.held():
            true = self._truth.hold(number)
            assert true is not None
            left = true.until - self._world.seconds
            told = shown.pop(number, 0)
            too_much, too_little = told - left, left - told
            if too_much > 0 and number in self._unknowable and told <= 300:
                self._count_unknowable(too_much)
            elif too_much > 0:
                self._figures.false.append(f"{what}: {too_much:.1f} s too much")
            elif too_little > _LEAST_WHILE_RUNNING + 0.001 and number not in self._unknowable:
                self._figures.false.append(f"{what}: {too_little:.1f} s too little")
            else:
                self._figures.seen["right"] += 1
        for number, told in shown.items():
            if told and number in self._unknowable:
                self._count_unknowable(told)
            elif told:
                self._figures.false.append(
                    f"{what}: {number} is over, and {told} s are still shown"
                )

    def _count_unknowable(self, too_much: float) -> None:
        self._figures.seen["promised too much, which it cannot know"] += 1
        before = float(self._figures.measured.get("most of that, in seconds", "0"))
        self._figures.measured["most of that, in seconds"] = f"{max(before, too_much):.0f}"

    def _shown(self) -> dict[str, int]:
        """Seconds left on screen, of each hold."""
        shown = {}
        for card in self._till.cards():
            minutes, _, seconds = self._till.text("holdRemaining", card).partition(":")
            if seconds.isdigit():
                number = self._till.text("holdVoucher", card).replace(" ", "")
                shown[number] = int(minutes) * 60 + int(seconds)
        return shown
