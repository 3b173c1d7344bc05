"""SIGKILL at any instant: the real program, its real journal, and a service that knows the truth.

Between two kills the journal is read as the next start reads it, and the next start reports what
it has restored. Holds that end within seconds are left out of the comparison.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from gui.domain.clock import SystemClock
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.outcome import Held
from gui.practice.server import PracticeServer
from gui.storage.boot_id import boot_id
from gui.storage.journal import Journal
from tests.faults.driven_app import facts_of
from tests.faults.driver import Died, DrivenApp, Event
from tests.faults.figures import Figures, run_in_lanes
from tests.faults.truth import Truth

LANES = 2
_MOST_OPEN = 12
_NEAR_THE_END = 5.0

# The latest kill, in seconds after the program got its commands.
_PHASES = {"start": 1.2, "scan": 0.5, "shown": 0.01, "release": 0.5, "done": 0.1, "close": 0.4}


def run(seed: int, count: int) -> Figures:
    """Kill the program `count` times."""
    lanes = [_Lane(random.Random(f"{seed} {lane}"), count // LANES, lane) for lane in range(LANES)]
    return run_in_lanes("kill", lanes)


@dataclass
class _Told:
    """What staff were shown of a voucher: its token, and until when it is valid."""

    token: str
    end: float


class _Lane:
    """One till after another on the same folder, each of them killed."""

    def __init__(self, chance: random.Random, count: int, lane: int) -> None:
        self.figures = Figures("kill")
        self._chance = chance
        self._count = count
        self._next_number = 1_000_000_000 + lane * 100_000_000
        self._clock = SystemClock()
        self._shown: dict[str, _Told] = {}
        self._given_up: set[str] = set()

    def run(self) -> None:
        self._truth = Truth(lambda: self._chance.choice([0, 0.003, 0.015]) * self._chance.random())
        server = PracticeServer(self._truth)
        with tempfile.TemporaryDirectory() as folder:
            self._folder = Path(folder)
            for _ in range(self._count):
                try:
                    self._kill_once(server.url)
                except Died as exc:
                    self.figures.broken.append(f"it died by itself: {exc}")
                self.figures.tried += 1
        server.close()

    def _kill_once(self, url: str) -> None:
        phase = self._chance.choice([*_PHASES, "scan", "scan", "release"])
        app = DrivenApp(self._folder, url)
        before = 0
        if phase == "start":
            app.send(*self._scans(1))  # begun as soon as possible
        else:
            self._compare_shown("the next start", app.wait_ready()["open"])
            before = len(app.events)
            match phase:
                case "scan":
                    app.send(*self._scans(self._chance.randint(1, 4)))
                case "shown":
                    app.send(*self._scans(3))
                    app.wait_for(lambda event: bool(event.get("outcome")), before)
                case "release":
                    app.send(*self._for_some_live("release"), *self._scans(1))
                case "done":
                    app.send(*self._for_some_live("done"))
                case "close":
                    app.send(*self._scans(2), *self._for_some_live("release"), "close")
        time.sleep(self._chance.uniform(0, _PHASES[phase]))
        app.kill()
        self.figures.seen[f"killed at {phase}"] += 1
        for event in app.attempts():
            self._note(event)
        if before and len(app.events) == before:
            self.figures.seen["killed before anything was shown"] += 1
        self._compare()

    def _scans(self, how_many: int) -> list[str]:
        numbers = []
        for _ in range(how_many):
            self._next_number += 1
            first = self._chance.choice("1111111357")
            numbers.append(first + str(self._next_number)[1:])
        return [f"scan {number}" for number in numbers]

    def _for_some_live(self, command: str) -> list[str]:
        now = self._clock.now().instant
        live = [number for number, each in self._shown.items() if each.end > now]
        some = self._chance.sample(live, min(len(live), 2))
        if len(live) > _MOST_OPEN:
            some = live[: len(live) // 2]
        if command == "done":
            self._given_up.update(some)
        return [f"{command} {number}" for number in some]

    def _note(self, event: Event) -> None:
        number = event["number"]
        self.figures.seen[f"shown: {event['outcome']}"] += 1
        if event["outcome"] == "Held" and event["ending"] is None:
            self._shown[number] = _Told(event["token"], event["end"])
            true = self._truth.hold(number)
            if true is not None and event["end"] > true.until:
                self.figures.false.append(f"{number}: promised for longer than it is held")
            if not event["saved"]:
                self.figures.broken.append(f"{number}: shown as not saved")
        elif event["ending"] is not None:
            self._shown.pop(number, None)

    # --- the comparison ----------------------------------------------------------------------

    def _compare(self) -> None:
        set_aside: list[str] = []
        path = self._folder / "journal.sqlite3"
        journal = Journal(path, boot_id())
        journal.on_set_aside = set_aside.append
        restored = journal.restore(self._clock.now())
        journal.close()
        self._compare_rows(path)
        if set_aside:
            self.figures.broken.append("the journal did not open")
        self._compare_shown("the journal", [facts_of(each) for each in restored.open])
        self._compare_truth({each.number.value: each for each in restored.open})

    def _compare_shown(self, where: str, found: list[Event]) -> None:
        """Every token that was shown, and not released since, is there."""
        now = self._clock.now().instant
        known = {each["number"]: each for each in found}
        for number, shown in list(self._shown.items()):
            if shown.end < now + _NEAR_THE_END or number in self._given_up:
                continue
            back = known.get(number)
            if back is None:
                if self._truth.hold(number) is None:
                    del self._shown[number]  # released; the kill came before it could be shown
                    self.figures.seen["released before it could be shown"] += 1
                else:
                    self.figures.lost.append(f"{number}: its token was shown, and {where} has none")
            elif back["token"] != shown.token or abs(back["end"] - shown.end) > 0.01:
                self.figures.false.append(f"{number}: {where} has another token or end")

    def _compare_rows(self, path: Path) -> None:
        """No voucher whose request arrived is shown as if none had been sent."""
        with closing(sqlite3.connect(path)) as db:
            rows = db.execute("SELECT voucher_no, outcome FROM attempts").fetchall()
        answered = {number for number, outcome in rows if outcome not in (None, "unreachable")}
        for number in {each.number for each in list(self._truth.requests)} - answered:
            self.figures.lost.append(f"{number}: its request arrived, and the journal has none")

    def _compare_truth(self, known: dict[str, Attempt]) -> None:
        now = self._clock.now().instant
        for number in self._truth.held():
            true = self._truth.hold(number)
            if true is None or true.until < now + _NEAR_THE_END or number in self._given_up:
                continue
            attempt = known.get(number)
            if attempt is None:
                self.figures.lost.append(f"{number}: held, and not in the journal")
            elif isinstance(attempt.outcome, Held):
                self.figures.seen["restored as held"] += 1
                if attempt.outcome.token.reveal() != true.token:
                    self.figures.false.append(f"{number}: a token that was never given")
            elif attempt.deadline is None or attempt.deadline.instant < true.until:
                self.figures.false.append(f"{number}: called free while it is held")
            else:
                self.figures.seen["restored in doubt"] += 1
        for number, attempt in known.items():
            deadline = attempt.deadline
            is_certain = isinstance(attempt.outcome, Held) and not attempt.release_unconfirmed
            if is_certain and deadline is not None and deadline.instant > now + _NEAR_THE_END:
                if self._truth.hold(number) is None:
                    self.figures.false.append(f"{number}: called reserved, and it is not")
            elif attempt.release_unconfirmed:
                self.figures.seen["restored with its release unconfirmed"] += 1
