"""Calls of scripts to an open window, 20 at once, while the window and the callers are killed.

Every tenth is a real command, and every second of those is killed; the others are what such a
command does, from this process. Whoever gets no answer, or a doubt, calls again, as a till would.
What each is told is compared with what the service knows.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from gui.domain.clock import SystemClock
from gui.domain.tasks import Line, Tasks
from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY
from gui.storage.window_call import Called, call_window
from tests.faults.driver import Died, DrivenApp
from tests.faults.figures import Figures, run_in_lanes
from tests.faults.truth import Truth
from tests.program_environment import program_environment

AT_ONCE = 20
_REAL = 10
"""Every how many calls a real command makes one."""
_CALL_SECONDS = 60.0
_NEAR_THE_END = 5.0


def run(seed: int, count: int) -> Figures:
    """Make `count` calls, each for a voucher of its own."""
    chance = random.Random(seed)
    truth = Truth(lambda: chance.choice([0.0, 0.01, 0.1]) * chance.random())
    server = PracticeServer(truth)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        window = _Window(Path(folder), server.url, random.Random(f"{seed} window"))
        lanes = [
            _Lane(window, truth, random.Random(f"{seed} {lane}"), range(lane, count, AT_ONCE))
            for lane in range(AT_ONCE)
        ]
        window.start()
        figures = run_in_lanes("calls", lanes)
        seconds = time.monotonic() - started
        window.leave_alone()
        figures.seen["window killed"] += window.kills
        _compare_list(window, truth, figures)
        window.end(figures)
    server.close()
    figures.measured["calls a second, kills and repeats included"] = f"{count / seconds:.0f}"
    waits = sorted(each for lane in lanes for each in lane.seconds)
    if waits:
        middle, late = waits[len(waits) // 2], waits[len(waits) * 99 // 100]
        figures.measured["answered within, median and 99 %"] = f"{middle:.2f} s, {late:.2f} s"
    return figures


class _Window:
    """A window that is killed at random moments and opened again."""

    def __init__(self, folder: Path, url: str, chance: random.Random) -> None:
        self.folder = folder
        self.url = url
        self.calls = folder / "calls.json"
        self.kills = 0
        self._chance = chance
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._kill_again_and_again)
        self._died: list[str] = []

    def start(self) -> None:
        self._open()
        self._thread.start()

    def leave_alone(self) -> None:
        """Kill it no more."""
        self._over.set()
        self._thread.join()

    def end(self, figures: Figures) -> None:
        status, _ = self._app.close()
        if status or self._app.stderr:
            figures.broken.append(f"it ended with {status}: {self._app.stderr.decode()}")
        figures.broken += self._died

    def _open(self) -> None:
        self._app = DrivenApp(self.folder, self.url)
        try:
            self._app.wait_ready()
        except Died as exc:
            self._died.append(f"the window died: {exc}")

    def _kill_again_and_again(self) -> None:
        while not self._over.wait(self._chance.uniform(0.0, 2.0)):
            self._app.kill()
            self.kills += 1
            self._open()


class _Lane:
    """Calls one after another, each with its voucher."""

    def __init__(self, window: _Window, truth: Truth, chance: random.Random, places: range) -> None:
        self.figures = Figures("calls")
        self.seconds: list[float] = []
        self._window = window
        self._truth = truth
        self._chance = chance
        self._places = places

    def run(self) -> None:
        for place in self._places:
            number = f"1{place:09d}"
            self.figures.tried += 1
            is_real = place % _REAL == 0
            started = time.monotonic()
            outcome = self._call_process(number) if is_real else self._call(number)
            if outcome == "held":
                self.seconds.append(time.monotonic() - started)
            while outcome not in ("held", "already_live"):
                if time.monotonic() - started > 120:
                    self.figures.lost.append(f"{number}: no token after two minutes, {outcome}")
                    break
                if outcome != "nobody":
                    self.figures.seen["called again"] += 1
                if outcome == "in_doubt" and self._is_lost_token(number):
                    break
                outcome = self._call(number)

    def _is_lost_token(self, number: str) -> bool:
        """Whether only the doubt can be told: the reply was on its way when the window died."""
        again = self._call(number)
        if again != "in_doubt":
            return again in ("held", "already_live")
        self.figures.seen["in doubt for good"] += 1
        return True

    def _call(self, number: str) -> str:
        heard: list[str] = []
        end = time.monotonic() + _CALL_SECONDS
        called = call_window(
            self._window.calls,
            Tasks((number,)),
            "",
            end,
            lambda answer: heard.append(answer.text) if isinstance(answer, Line) else None,
        )
        self.figures.seen[f"call {called.value}"] += 1
        if called is Called.NOBODY:
            time.sleep(0.05)
            return "nobody"
        if called is Called.ANSWERED and len(heard) != 1:
            self.figures.lost.append(f"{number}: answered with {len(heard)} lines")
        return self._judge(number, heard[0]) if heard else "in_doubt"

    def _call_process(self, number: str) -> str:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "gui", "--submit", number, "--quit"),
                *("--api-url", self._window.url, "--data-dir", str(self._window.folder)),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=program_environment(covered=False, VOUCHER_HOLD_API_KEY=PRACTICE_KEY),
        )
        if self._chance.random() < 0.5:
            time.sleep(self._chance.uniform(0.0, 0.8))
            process.kill()
            self.figures.seen["command killed"] += 1
        output, errors = process.communicate(timeout=300)
        lines = output.splitlines()
        self.figures.seen[f"command ended with {process.returncode}"] += 1
        if process.returncode >= 0 and len(lines) != 1:
            self.figures.lost.append(f"{number}: {len(lines)} lines, {errors}")
        if not lines:
            return "killed"
        outcome = self._judge(number, lines[0])
        if process.returncode == 0 and outcome != "held":
            self.figures.false.append(f"{number}: status 0 for {outcome}")
        return outcome

    def _judge(self, number: str, text: str) -> str:
        line: dict[str, Any] = json.loads(text)
        outcome = str(line["outcome"])
        self.figures.seen[outcome] += 1
        if line["voucher_no"] != number:
            self.figures.false.append(f"{number}: got the line of {line['voucher_no']}")
        true = self._truth.hold(number)
        if outcome in ("held", "already_live"):
            if true is None or line["hold_token"] != true.token:
                self.figures.false.append(f"{number}: a token that is not its own")
        elif line["hold_token"] is not None:
            self.figures.false.append(f"{number}: a token with {outcome}")
        elif outcome not in ("in_doubt", "cannot_start"):
            self.figures.false.append(f"{number}: {outcome} for a good voucher")
        return outcome


def _compare_list(window: _Window, truth: Truth, figures: Figures) -> None:
    """Whatever is held is listed, with its own token or in doubt."""
    heard: list[dict[str, Any]] = []
    end = time.monotonic() + _CALL_SECONDS
    called = call_window(
        window.calls,
        Tasks(lists=True),
        "",
        end,
        lambda answer: heard.append(json.loads(answer.text)) if isinstance(answer, Line) else None,
    )
    if called is not Called.ANSWERED:
        figures.broken.append(f"the list: {called.value}")
    listed = {each["voucher_no"]: each for each in heard}
    now = SystemClock().now().instant
    for number in truth.held():
        true, line = truth.hold(number), listed.get(number)
        if true is None or true.until < now + _NEAR_THE_END:
            continue
        if line is None:
            figures.lost.append(f"{number}: held, and not listed")
        elif line["hold_token"] not in (None, true.token):
            figures.false.append(f"{number}: listed with another token")
        else:
            figures.seen[f"listed {line['outcome']}"] += 1
