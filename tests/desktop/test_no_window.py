"""What of a run without a window is on a real screen: nothing, until somebody wants it."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from ctypes import byref, c_int, c_long, c_ulong, c_void_p
from pathlib import Path

import pytest

from gui.desktop.desktop import WindowId
from gui.desktop.x11_desktop import X11Desktop
from gui.desktop.x11_library import XEvent
from tests.desktop.desk import OtherProgram, until
from tests.scanner.screen import Screen
from tests.scanner.x_keyboard import ALT, CONTROL, XKeyboard

_MAP_NOTIFY = 19
_CHILDREN = 1 << 19
NUMBERS = ["1000000001", "1000000002"]


class Shown:
    """Every window that comes on screen from now on, a menu or a frame included."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = c_void_p
        self._x11.XDefaultRootWindow.restype = c_ulong
        self._display = c_void_p(self._x11.XOpenDisplay(None))
        root = c_ulong(self._x11.XDefaultRootWindow(self._display))
        self._x11.XSelectInput(self._display, root, c_long(_CHILDREN))
        self._x11.XSync(self._display, c_int(0))
        self._count = 0

    @property
    def count(self) -> int:
        self._x11.XSync(self._display, c_int(0))
        while self._x11.XPending(self._display):
            event = XEvent()
            self._x11.XNextEvent(self._display, byref(event))
            self._count += event.type == _MAP_NOTIFY
        return self._count

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)


class Program:
    """The program on that screen, with a folder of its own."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self._screen = screen
        self.folder = folder
        self._started: list[subprocess.Popen[str]] = []

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "gui", "--practice", "--data-dir", str(self.folder)]
        process = subprocess.Popen(
            [*command, *arguments],
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=self._screen.environment,
        )
        self._started.append(process)
        return process

    def printed(self, *arguments: str) -> list[str]:
        """The outcomes that it prints."""
        output, _ = self.start(*arguments).communicate(timeout=60)
        return [json.loads(each)["outcome"] for each in output.splitlines()]

    def close(self) -> None:
        for each in self._started:
            each.kill()
            each.communicate()


@pytest.fixture
def desktop(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Iterator[X11Desktop]:
    monkeypatch.setitem(os.environ, "DISPLAY", screen.display)
    desktop = X11Desktop()
    yield desktop
    desktop.close()


@pytest.fixture
def shown(desktop: X11Desktop) -> Iterator[Shown]:
    shown = Shown()
    yield shown
    shown.close()


@pytest.fixture
def program(screen: Screen, tmp_path: Path, shown: Shown) -> Iterator[Program]:
    program = Program(screen, tmp_path)
    yield program
    program.close()


def close_window(desktop: X11Desktop, window: WindowId) -> None:
    """Press the cross in its frame."""
    name = desktop._x.atom("_NET_CLOSE_WINDOW")
    desktop._x.ask_window_manager(window, name, 0, 2, 0, 0, 0)
    desktop._x.call("XFlush")


def is_managed(desktop: X11Desktop, window: WindowId) -> bool:
    """Whether the window manager knows of it; that keeps its word of the last one in front."""
    with desktop._x.errors():
        return bool(desktop._x.numbers(window, desktop._x.atom("WM_STATE"), 1))


def test_nothing_is_on_screen_until_a_second_start_and_again_once_that_is_closed(
    program: Program, shown: Shown, desktop: X11Desktop
) -> None:
    run = program.start("--no-window")
    until((program.folder / "practice" / "calls.json").exists, "it never listens")
    assert program.printed("--submit", NUMBERS[0], "--quit") == ["held"]
    assert program.start("--no-window").wait(60) == 0
    assert shown.count == 0, "something flashed"
    assert program.start().wait(60) == 0
    until(lambda: is_managed(desktop, desktop.front()), "its window never came")
    window = desktop.front()
    close_window(desktop, window)
    until(lambda: not is_managed(desktop, window), "it stays")
    assert run.poll() is None
    assert program.printed("--list", "--quit") == ["already_live"]
    assert program.start().wait(60) == 0
    until(lambda: is_managed(desktop, window), "its window never came back")
    until(lambda: desktop.front() == window, "its window is behind others")


def test_the_hot_key_shows_the_window_and_gives_the_focus_back(
    program: Program, shown: Shown, desktop: X11Desktop, screen: Screen
) -> None:
    program.start("--no-window")
    until((program.folder / "practice" / "calls.json").exists, "it never listens")
    assert program.printed("--list", "--quit") == []  # from now on it listens to the hot key, too
    other = OtherProgram(screen, "qt", desktop)
    keyboard = XKeyboard(screen.display)
    try:
        before = shown.count
        keyboard.press("v", CONTROL, ALT)
        keyboard.finish()
        until(lambda: desktop.front() != other.window, "the hot key does nothing")
        assert shown.count > before
        keyboard.press("v", CONTROL, ALT)
        keyboard.finish()
        until(lambda: desktop.front() == other.window, "it keeps the focus")
    finally:
        keyboard.close()
        other.close()


def test_a_scripts_run_of_its_own_shows_nothing_either(program: Program, shown: Shown) -> None:
    submits = [part for number in NUMBERS for part in ("--submit", number)]
    assert program.printed("--no-window", *submits, "--quit") == ["held", "held"]
    assert shown.count == 0
    assert program.printed("--list", "--quit") == ["already_live"] * 2
    assert shown.count > 0, "without the argument there is a window: this test would see one"
