"""A program's window on a screen of its own, and a scanner that types into it."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.benchmarks.on_screen.picture import Area
from tests.benchmarks.program import Program
from tests.scanner.screen import Screen
from tests.scanner.x_keyboard import XKeyboard

KEY_MS = 10
"""Milliseconds between two keys, as from an ordinary scanner."""

_PATIENCE_SECONDS = 60.0


Start = Callable[[dict[str, str]], Program]
"""Starts a program, given the environment that puts it on the screen."""


class Window:
    """One program's window; one at a time."""

    def __init__(self, screen: Screen, start: Start) -> None:
        self._keyboard = XKeyboard(screen.display)
        nobody = self._keyboard.focused()
        self.program = start({"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"})
        end = time.monotonic() + _PATIENCE_SECONDS
        while self._keyboard.focused() in (0, nobody):
            assert time.monotonic() < end, "the window never had the keyboard"
            time.sleep(0.002)

    def places(self) -> dict[str, Area | None]:
        """Where on the screen its field is, and the label that shows the token."""
        self.program.send("where")
        told = self.program.heard("where")
        return {name: Area(*place) if place else None for name, place in told.items()}

    def scan(self, number: str) -> int:
        """Scan with pauses, then Enter; returns when Enter was sent, in nanoseconds."""
        self._keyboard.type(number, KEY_MS)
        self._keyboard.finish()
        time.sleep(KEY_MS / 1000)
        return self._enter()

    def scan_evenly(self, number: str, gap_ms: float) -> int:
        """Scan, the server itself keeping the pauses; returns when it began, in nanoseconds."""
        began = time.monotonic_ns()
        self._keyboard.type(f"{number}\r", gap_ms)
        self._keyboard.finish()
        return began

    def scan_at_once(self, number: str) -> int:
        """Scan without any pause; returns when the first key was sent, in nanoseconds."""
        began = time.monotonic_ns()
        self._keyboard.type(f"{number}\r", 0)
        return began

    def close(self) -> None:
        """End the program and wait until the window is gone."""
        self.program.close()
        self._keyboard.finish()
        self._keyboard.close()

    def _enter(self) -> int:
        sent = time.monotonic_ns()
        self._keyboard.press("\r")
        return sent
