"""A till's screen: this app's window and those of other programs, keys for all of them.

The X server, its window manager, the keyboard and the app are those of tests/scanner.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from gui.desktop.desktop import WindowId
from gui.desktop.x11_desktop import X11Desktop
from gui.practice.server import PracticeServer
from tests.faults.truth import Truth
from tests.scanner.bench import Bench, Report
from tests.scanner.screen import Screen
from tests.scanner.x_keyboard import ALT, CONTROL

PATIENCE_SECONDS = 20.0


class OtherProgram:
    """Its own process; `window` is in front once this has returned."""

    def __init__(self, screen: Screen, kind: str, desktop: X11Desktop) -> None:
        self._desktop = desktop
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.other_program", kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=screen.environment,
        )
        self.window = WindowId(int(self._answer()["window"]))
        until(lambda: desktop.front() == self.window, "its window never came to the front")

    def close(self) -> None:
        self._process.communicate(timeout=30)

    def typed(self) -> str:
        """What has been typed into it so far."""
        return str(self._answer()["typed"])

    def come_to_front(self) -> None:
        self._desktop.bring_to_front(self.window)
        until(lambda: self._desktop.front() == self.window, "it never came to the front")

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


class Desk:
    """The screen, this app on it, and the test's own view of what is in front."""

    def __init__(self, screen: Screen, settings: str = "") -> None:
        self.screen = screen
        self.truth = Truth()
        self._server = PracticeServer(self.truth)
        os.environ["DISPLAY"] = screen.display  # for the test's own connection
        self.desktop = X11Desktop()
        self.bench = Bench(screen, self._server.url, settings)
        self.keyboard = self.bench.keyboard
        self._others: list[OtherProgram] = []

    def close_others(self) -> None:
        while self._others:
            self._others.pop().close()

    def close(self) -> None:
        self.close_others()
        self.bench.close()
        self._server.close()
        self.desktop.close()
        os.environ.pop("DISPLAY", None)

    def open(self, kind: str) -> OtherProgram:
        """Start another program; its window is in front."""
        other = OtherProgram(self.screen, kind, self.desktop)
        self._others.append(other)
        return other

    def press_hot_key(self, key: str = "v") -> None:
        self.keyboard.press(key, CONTROL, ALT)
        self.keyboard.finish()

    def scan(self, code: str) -> None:
        """Scan, and again if this machine tore the burst, as staff would when asked to."""
        while code not in self.bench.look().codes:
            before = len(self.bench.look().refused)
            self.keyboard.type(code + "\r", 0, after_ms=20)
            self.until_report(partial(_is_read, code, before))

    def submit(self, number: str) -> None:
        """Put it into the field, and press its button: without a keyboard."""
        self.bench.submit(number)

    def is_ours_in_front(self) -> bool:
        """Whether the voucher's field has the keys, and the window manager thinks so too."""
        is_another = self.desktop.front() in [each.window for each in self._others]
        return self.bench.look().focus == "field" and not is_another

    def until_report(self, holds: Callable[[Report], bool]) -> Report:
        reports: list[Report] = []

        def look() -> bool:
            reports.append(self.bench.look())
            return holds(reports[-1])

        until(look, lambda: reports[-1])
        return reports[-1]


def _is_read(code: str, refused_before: int, report: Report) -> bool:
    return code in report.codes or len(report.refused) > refused_before


def until(holds: Callable[[], bool], else_say: object) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, else_say() if callable(else_say) else else_say
        time.sleep(0.01)
