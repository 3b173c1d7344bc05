"""The hot key, typing and the clipboard on Windows itself, with windows of other programs."""

from __future__ import annotations

import ctypes
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from gui.desktop import windows_desktop
from gui.desktop.desktop import WindowId
from gui.desktop.typing import Typing
from gui.domain.setup.hot_key import HotKeyAnswer, read_hot_key
from gui.domain.typing_fault import TypingFault
from tests.program_environment import program_environment

if sys.platform != "win32":
    pytest.skip("these are Windows' hot keys, keys and clipboard", allow_module_level=True)
assert sys.platform == "win32"

WindowsDesktop = windows_desktop.WindowsDesktop

PATIENCE_MS = 60_000
TURNS = 10
TOKEN = "hold_token_Yz-_#aB3dE5fG7"
CONTROL, ALT, V = 0x11, 0x12, 0x56
MOD_ALT, MOD_CONTROL = 1, 2
UP = 2
user32, kernel32 = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")
user32.GetClipboardData.restype = ctypes.c_void_p
kernel32.GlobalLock.restype = ctypes.c_void_p
kernel32.GlobalLock.argtypes = kernel32.GlobalUnlock.argtypes = (ctypes.c_void_p,)
kernel32.GlobalSize.restype = ctypes.c_size_t
kernel32.GlobalSize.argtypes = (ctypes.c_void_p,)


class OtherProgram:
    """Its own process, on the real screen."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.desktop.windows_program", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=program_environment(covered=False, QT_QPA_PLATFORM="windows"),
        )

    def close(self) -> None:
        self._process.communicate(timeout=60)

    def answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def look(self) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return self.answer()

    def window(self) -> WindowId:
        return WindowId(self.look()["window"])

    def typed(self) -> str:
        return str(self.look()["typed"])


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[WindowsDesktop]:
    desktop = WindowsDesktop()
    yield desktop
    desktop.close()


@pytest.fixture
def open_field(desktop: WindowsDesktop, qtbot: QtBot) -> Iterator[Callable[[], OtherProgram]]:
    """Starts another program whose window is then in front."""
    opened: list[OtherProgram] = []

    def start() -> OtherProgram:
        opened.append(OtherProgram("field"))
        come_to_front(opened[-1], desktop, qtbot)
        return opened[-1]

    yield start
    for each in opened:
        each.close()


def come_to_front(other: OtherProgram, desktop: WindowsDesktop, qtbot: QtBot) -> None:
    window = other.window()

    def is_in_front() -> bool:
        desktop.bring_to_front(window)
        return desktop.front() == window

    qtbot.waitUntil(is_in_front, timeout=PATIENCE_MS)


def press(*keys: int) -> None:
    for key in keys:
        user32.keybd_event(key, 0, 0, 0)
    for key in reversed(keys):
        user32.keybd_event(key, 0, UP, 0)


def test_the_hot_key_is_heard_while_another_program_is_in_front(
    desktop: WindowsDesktop, open_field: Callable[[], OtherProgram], qtbot: QtBot
) -> None:
    other = open_field()
    assert desktop.use_hot_key(read_hot_key("Ctrl+Alt+V")) is HotKeyAnswer.WORKS
    with qtbot.waitSignal(desktop.hot_key_pressed, timeout=PATIENCE_MS) as heard:
        press(CONTROL, ALT, V)
    assert heard.args == [other.window()]
    assert other.typed() == "", "the other program gets none of it"


def test_a_hot_key_that_another_has_is_taken_until_it_is_given_back(
    desktop: WindowsDesktop,
) -> None:
    hot_key = read_hot_key("Ctrl+Alt+V")
    assert user32.RegisterHotKey(None, 7, MOD_CONTROL | MOD_ALT, V)
    try:
        assert desktop.use_hot_key(hot_key) is HotKeyAnswer.TAKEN
    finally:
        user32.UnregisterHotKey(None, 7)
    assert desktop.use_hot_key(hot_key) is HotKeyAnswer.WORKS
    assert desktop.use_hot_key(None) is HotKeyAnswer.WORKS
    assert user32.RegisterHotKey(None, 7, MOD_CONTROL | MOD_ALT, V), "none is kept"
    user32.UnregisterHotKey(None, 7)


def type_into(
    desktop: WindowsDesktop, window: WindowId, text: str, qtbot: QtBot
) -> TypingFault | None:
    """Type it as the app does; the reason if it stopped."""
    ends: list[TypingFault | None] = []
    typing = Typing(desktop, window, text, 1, lambda: True)
    typing.finished.connect(lambda: ends.append(None))
    typing.stopped.connect(lambda fault, count: ends.append(fault))
    typing.start()
    qtbot.waitUntil(lambda: bool(ends), timeout=PATIENCE_MS)
    return ends[0]


@pytest.mark.parametrize("text", [TOKEN, "äß€ñ→", "one\ttwo\r"], ids=ascii)
def test_each_character_arrives_as_it_is(
    text: str,
    desktop: WindowsDesktop,
    open_field: Callable[[], OtherProgram],
    qtbot: QtBot,
) -> None:
    other = open_field()
    assert type_into(desktop, other.window(), text, qtbot) is None
    wanted = text.replace("\r", "\n")
    qtbot.waitUntil(lambda: other.typed() == wanted, timeout=PATIENCE_MS)


def test_nothing_is_typed_after_another_window_came_to_the_front(
    desktop: WindowsDesktop, open_field: Callable[[], OtherProgram], qtbot: QtBot
) -> None:
    """At a random moment of each turn."""
    intruder, till = open_field(), open_field()
    theirs, ours = intruder.window(), till.window()
    chance = random.Random(19)
    before, lengths = "", set()
    for _ in range(TURNS):
        come_to_front(till, desktop, qtbot)
        QTimer.singleShot(chance.randrange(60), lambda: desktop.bring_to_front(theirs))
        fault = type_into(desktop, ours, TOKEN, qtbot)
        assert fault in (None, TypingFault.OTHER_WINDOW)
        typed = settled(till)
        assert TOKEN.startswith(typed[len(before) :])
        lengths.add(len(typed) - len(before))
        before = typed
    assert intruder.typed() == ""
    assert len(lengths) > 1, "every moment was too early, or every one too late"


def settled(other: OtherProgram) -> str:
    """What has been typed into it, once nothing more comes."""
    seen = [other.typed()]
    while len(seen) < 3 or len(set(seen[-3:])) > 1:
        seen.append(other.typed())
    return seen[-1]


def test_a_token_on_the_clipboard_is_marked_as_nobodys_to_keep() -> None:
    program = OtherProgram("clipboard", TOKEN)
    try:
        assert program.answer() == {"text": TOKEN}
        formats = clipboard_formats()
    finally:
        program.close()
    assert formats["CanIncludeInClipboardHistory"] == bytes(4)
    assert formats["CanUploadToCloudClipboard"] == bytes(4)
    assert "ExcludeClipboardContentFromMonitorProcessing" in formats
    assert formats["13"].decode("utf-16-le").rstrip("\0") == TOKEN, "CF_UNICODETEXT"


def clipboard_formats() -> dict[str, bytes]:
    """What is on the clipboard, by the format's name or number."""
    found = {}
    end = time.monotonic() + PATIENCE_MS / 1000
    while not user32.OpenClipboard(None):
        assert time.monotonic() < end, "another program holds the clipboard"
    try:
        number = 0
        while number := user32.EnumClipboardFormats(number):
            name = ctypes.create_unicode_buffer(128)
            user32.GetClipboardFormatNameW(number, name, 128)
            memory = user32.GetClipboardData(number)
            start = kernel32.GlobalLock(memory) if memory else None
            size = kernel32.GlobalSize(memory) if start else 0
            found[name.value or str(number)] = ctypes.string_at(start, size) if start else b""
            if start:
                kernel32.GlobalUnlock(memory)
    finally:
        user32.CloseClipboard()
    return found
