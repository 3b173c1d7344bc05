"""The real window on a real X server, driven by a keyboard, and asked for the results.

`url` is the practice service it uses; without it, the window starts its own. `settings` is what its
settings file has.
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
"""By then the focus has come, or Qt has lost track of it."""
_STRAY_MS = 4.0
"""How far the server's pauses may differ from those asked for on a busy machine."""


@dataclass(frozen=True)
class Report:
    """The results of the keys since `Bench.clear`."""

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
    notices: list[str]
    title: str
    """The newest banner's."""
    newest: str
    """The voucher whose hold is in the large place."""
    told: str
    """A tool tip."""
    field_at: list[int]
    """The middle of the field, in screen coordinates."""
    pauses: list[float] = field(repr=False)

    @property
    def gaps(self) -> list[float]:
        """Milliseconds between keys, as the app saw them."""
        return [late - early for early, late in zip(self.times, self.times[1:], strict=False)]

    def is_even(self, stray_ms: float = _STRAY_MS) -> bool:
        """Whether the server kept the pauses it was asked for."""
        pairs = zip(self.gaps, self.pauses[1:], strict=False)
        return all(abs(gap - pause) <= stray_ms for gap, pause in pairs)


class KeysAstray(Exception):
    """Not all the keys that were sent have reached the app."""


class Bench:
    """The window, in its own process."""

    def __init__(self, screen: Screen, url: str = "", settings: str = "") -> None:
        self.screen = screen
        self.keyboard = XKeyboard(screen.display)
        self._app = subprocess.Popen(
            [sys.executable, "-m", "tests.scanner.probe", url, settings],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=screen.environment,
        )
        self._answer()

    def close(self) -> None:
        """End the app as if its window had been closed."""
        self.keyboard.close()
        self._app.communicate(timeout=30)
        assert self._app.returncode == 0

    def clear(self, focus: str, text: str = "") -> None:
        """Forget everything so far; put the focus somewhere, and `text` into the field.

        After a dialog and a popup in quick succession, about once in 500 times, Qt considers no
        window active although X has given the focus back: opening another window repairs that.
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
        """Keep the app's UI thread busy for that long from now on."""
        self._ask(f"stall {milliseconds}")

    def report(self) -> Report:
        """The results of the keys, once all have arrived and been recognised."""
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

    def submit(self, text: str) -> None:
        """Submit the field with this in it."""
        self._ask(f"submit {text}")

    def look(self) -> Report:
        """The results so far, whatever has become of the keys."""
        return self._report()

    def scan(self, code: str, suffix: str, gap_ms: float, focus: str) -> Report:
        """Send a burst until it yields `code`, or something else in spite of being even."""

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
        """Send keys until the server has kept their pauses, or they have yielded `codes` anyway.

        A busy machine spoils a burst as a bad scanner does. Even a spoilt burst may yield only
        complete codes; `if_uneven` is one that it may make look complete.
        """
        for _ in range(20):
            self.clear(focus, "half")
            send()
            try:
                report = self.report()
            except KeysAstray:
                continue  # the server gave some keys to no window: the focus was still on its way
            even = report.is_even(stray_ms)
            may_be = {*codes, *([] if even else [if_uneven])}
            assert set(report.codes) <= may_be, (report, report.gaps)
            if even or (codes and report.codes == [*codes]):
                return report
        raise AssertionError(f"this machine is too busy to type evenly: {report.gaps}")

    def scan_until_read(self, code: str) -> None:
        """Scan, and scan again if this machine broke the burst, as staff would when asked to."""
        while True:
            self.keyboard.type(code + "\r", 0)
            if code in self.report().codes:
                return

    def when_drained(self) -> dict[str, Any]:
        """The window's results of all scans, once none is waiting; see the probe."""
        end = time.monotonic() + 600
        while (answer := self._ask("load"))["waiting"]:
            assert time.monotonic() < end, answer
            time.sleep(0.1)
        return answer

    def toggle_strip(self) -> None:
        """Press F9, and wait until the field is where it is in the window's other shape."""
        self.clear("field")
        before = self._report().field_at
        self.keyboard.press("F9")
        self.keyboard.finish()
        end = time.monotonic() + _PATIENCE_SECONDS
        while self._report().field_at == before:
            assert time.monotonic() < end, "F9 does nothing"
            time.sleep(0.005)
        self.keyboard.pauses.clear()

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
