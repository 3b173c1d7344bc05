"""The real window under a real X server, worked by a keyboard, and asked what became of it.

`url` is the practice service it asks; without, it brings its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.scanner.screen import Screen
from tests.scanner.x_keyboard import XKeyboard

_PATIENCE_SECONDS = 10.0
_FOCUS_SECONDS = 5.0
"""Until then it has come, or Qt has lost sight of it."""
_STRAY_MS = 4.0
"""How far the server may be off the pause that was asked for, on a busy machine."""


@dataclass(frozen=True)
class Report:
    """What came of the keys since `Bench.clear`."""

    codes: list[str]
    typed: list[str]
    refused: list[str]
    activated: list[str]
    text: str
    password: str
    times: list[float] = field(repr=False)
    is_busy: bool
    focus: str
    is_pasting: bool
    told: str
    """A tool tip."""
    field_at: list[int]
    """Where the middle of the field is on the screen."""
    pauses: list[float] = field(repr=False)

    @property
    def gaps(self) -> list[float]:
        """Milliseconds between keys, as the app saw them."""
        return [late - early for early, late in zip(self.times, self.times[1:], strict=False)]

    def is_even(self, stray_ms: float = _STRAY_MS) -> bool:
        """Whether the server kept the pauses that it was asked for."""
        pairs = zip(self.gaps, self.pauses[1:], strict=False)
        return all(abs(gap - pause) <= stray_ms for gap, pause in pairs)


class KeysAstray(Exception):
    """Not all keys that were sent have come to the app."""


class Bench:
    """The window, in a process of its own."""

    def __init__(self, screen: Screen, url: str = "") -> None:
        self.screen = screen
        self.keyboard = XKeyboard(screen.display)
        self._app = subprocess.Popen(
            [sys.executable, "-m", "tests.scanner.probe", *([url] if url else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=screen.environment,
        )
        self._answer()

    def close(self) -> None:
        """End the app, as if its window was closed."""
        self.keyboard.close()
        self._app.communicate(timeout=30)
        assert self._app.returncode == 0

    def clear(self, focus: str, text: str = "") -> None:
        """Forget what was; put the focus somewhere, and `text` into the field.

        After a dialog and a popup in quick succession Qt takes, about once in 500 times, no window
        for the active one, although X has given the focus back: another window mends that.
        """
        for place in (focus, "dialog", focus, "dialog", focus):
            if self._gets_focus(place) and place == focus:
                break
        else:
            raise AssertionError(f"{focus} can't have the focus: {self._report()}")
        self._ask(f"text {text}")
        self._ask("forget")
        self.keyboard.pauses.clear()

    def stall(self, milliseconds: int) -> None:
        """Keep the app's UI thread busy that long from now on."""
        self._ask(f"stall {milliseconds}")

    def report(self) -> Report:
        """What came of the keys, once all have come and it is known what they are."""
        self.keyboard.finish()
        end = time.monotonic() + _PATIENCE_SECONDS
        while True:
            report = self._report()
            have_come = len(report.times) >= len(report.pauses)
            if have_come and not report.is_busy:
                return report
            if time.monotonic() > end:
                raise KeysAstray(report)
            time.sleep(0.005)

    def scan(self, code: str, suffix: str, gap_ms: float, focus: str) -> Report:
        """Send a burst until `code` comes of it, or something else although it was even."""

        def send() -> None:
            self.keyboard.type(code + suffix, gap_ms)

        return self.send(send, focus, code)

    def send(
        self,
        send: Callable[[], object],
        focus: str,
        *codes: str,
        stray_ms: float = _STRAY_MS,
        if_uneven: str = "",
    ) -> Report:
        """Have keys sent until the server kept their pauses, or `codes` came of them anyway.

        A busy machine spoils a burst as a bad scanner does. Of such a one, too, nothing may come
        but whole codes; `if_uneven` is one that it may make look whole.
        """
        for _ in range(20):
            self.clear(focus, "half")
            send()
            try:
                report = self.report()
            except KeysAstray:
                continue  # the server gave some to no window: the focus was still on its way
            even = report.is_even(stray_ms)
            may_be = {*codes, *([] if even else [if_uneven])}
            assert set(report.codes) <= may_be, (report, report.gaps)
            if even or (codes and report.codes == [*codes]):
                return report
        raise AssertionError(f"this machine is too busy to type evenly: {report.gaps}")

    def scan_until_read(self, code: str) -> None:
        """Scan, and scan again if this machine broke the burst, as staff do when told so."""
        while True:
            self.keyboard.type(code + "\r", 0)
            if code in self.report().codes:
                return

    def when_drained(self) -> dict[str, Any]:
        """What the window made of all scans, once none waits any more; see the probe."""
        end = time.monotonic() + 600
        while (answer := self._ask("load"))["waiting"]:
            assert time.monotonic() < end, answer
            time.sleep(0.1)
        return answer

    def _gets_focus(self, place: str) -> bool:
        self._ask(f"focus {place}")
        end = time.monotonic() + _FOCUS_SECONDS
        while self._report().focus != place:
            if time.monotonic() > end:
                return False
            time.sleep(0.005)
        return True

    def _report(self) -> Report:
        return Report(**self._ask("report"), pauses=list(self.keyboard.pauses))

    def _ask(self, command: str) -> dict[str, Any]:
        assert self._app.stdin is not None
        self._app.stdin.write(command + "\n")
        self._app.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._app.stdout is not None
        line = self._app.stdout.readline()
        assert line, "the app has died"
        answer: dict[str, Any] = json.loads(line)
        return answer
