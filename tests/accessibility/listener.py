"""Somebody at the till who hears the window and doesn't see it."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable

from tests.accessibility.accessibility_bus import AccessibilityBus, Event, Node
from tests.accessibility.element import Element
from tests.scanner.screen import Screen
from tests.scanner.x_keyboard import XKeyboard

_PATIENCE_SECONDS = 20.0
_MOST_STOPS = 80
_BETWEEN_KEYS_MS = 300
"""As a person presses keys: sooner, they might be a scanner's."""


class Listener:
    """Starts the program on `screen`, with the keyboard in front of it."""

    def __init__(self, screen: Screen, bus: AccessibilityBus, *arguments: str) -> None:
        self._bus = bus
        self._ear = bus.listen()
        self._keyboard = XKeyboard(screen.display)
        self._app = subprocess.Popen(
            [sys.executable, "-m", "tests.accessibility.clocked_app", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="ascii",
            env={**screen.environment, **bus.environment},
        )

    def close(self) -> None:
        """End the program."""
        self._keyboard.close()
        self._ear.close()
        self._app.communicate(timeout=30)
        assert self._app.returncode == 0

    # --- doing -------------------------------------------------------------------------------

    def scan(self, number: str) -> None:
        """Scan a code.

        With CR+LF after it: Qt shows screen readers each key first, and then passes on a copy of it
        that has no time. So the program drops whatever Enter or Tab comes next as the other half.
        """
        self._keyboard.type(number + "\r\n", 10, after_ms=_BETWEEN_KEYS_MS)
        self._keyboard.finish()

    def press(self, key: str, *modifiers: str) -> None:
        """Press a key: a character, or an X name ("F4")."""
        self._keyboard.press(key, *modifiers, after_ms=_BETWEEN_KEYS_MS)
        self._keyboard.finish()

    def go_to(self, name: str) -> None:
        """Press Tab until the element of that name has the focus."""
        for _ in range(_MOST_STOPS):
            if self._bus.element(self._next_stop()).name == name:
                return
        raise AssertionError(f"Tab doesn't lead to {name!r}")

    def let_pass(self, seconds: float) -> None:
        """Let the time pass."""
        assert self._app.stdin is not None
        assert self._app.stdout is not None
        self._app.stdin.write(f"{seconds}\n")
        self._app.stdin.flush()
        assert self._app.stdout.readline() == "passed\n"

    # --- hearing -----------------------------------------------------------------------------

    def shown(self) -> list[Element]:
        """Everything that is on screen."""
        return [each for program in self._programs() for each in self._bus.shown(program)]

    def find(self, role: str, name: str) -> Element:
        """The one of that role and with that name, a pattern; waits for it."""
        return self._wait_for(
            lambda each: each.role == role and re.fullmatch(name, each.name) is not None,
            f"there is a {role} {name!r}",
        )

    def find_focused(self) -> Element:
        """Where the next key goes; waits until there is such a place."""
        return self._wait_for(lambda each: "focused" in each.states, "something has the focus")

    def next_announcement(self) -> str:
        """The next sentence that is read out unasked."""
        return str(self._ear.next(lambda event: event.kind == "Announcement").data)

    def stops(self) -> list[Element]:
        """Where Tab leads, once round the window."""
        nodes: list[Node] = []
        while len(nodes) < _MOST_STOPS:
            node = self._next_stop()
            if node in nodes:
                return [self._bus.element(each) for each in nodes]
            nodes.append(node)
        raise AssertionError(f"Tab goes nowhere in particular: {nodes}")

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for it."""
        end = time.monotonic() + _PATIENCE_SECONDS
        while not condition():
            assert self._app.poll() is None, "the program has ended"
            assert time.monotonic() < end, "\n".join([f"not so: {what}", *map(str, self.shown())])
            time.sleep(0.02)

    def _wait_for(self, is_wanted: Callable[[Element], bool], what: str) -> Element:
        found: list[Element] = []

        def look() -> bool:
            found[:] = filter(is_wanted, self.shown())
            return bool(found)

        self.until(look, what)
        return found[0]

    def _next_stop(self) -> Node:
        """Press Tab; returns what has the focus then.

        On a busy machine a Tab may be taken for a scan's: it is pressed again, as a person would.
        """
        try:
            return self._tab()
        except TimeoutError:
            return self._tab()

    def _tab(self) -> Node:
        self._keyboard.press("\t", after_ms=_BETWEEN_KEYS_MS)
        self._ear.forget()  # a list's row has the focus before the list itself
        self._keyboard.finish()
        return self._ear.next(_has_come_to).node

    def _programs(self) -> list[Node]:
        return self._bus.programs()


def _has_come_to(event: Event) -> bool:
    return (event.kind, event.detail, event.value) == ("StateChanged", "focused", 1)
