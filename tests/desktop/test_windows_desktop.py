"""Hot keys and the clipboard on Windows itself, beside other programs."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.desktop import windows_desktop
from gui.domain.setup.hot_key import HotKeyAnswer, HotKeyUse, read_hot_key
from tests.program_environment import program_environment

if sys.platform != "win32":
    pytest.skip("these are Windows' hot keys, keys and clipboard", allow_module_level=True)
assert sys.platform == "win32"

WindowsDesktop = windows_desktop.WindowsDesktop

PATIENCE_SECONDS = 60.0
TOKEN = "hold_token_Yz-_#aB3dE5fG7"
V = 0x56
MOD_ALT, MOD_CONTROL = 1, 2
OTHERS = 7
"""Another program's number for its hot key."""

user32, kernel32 = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")
user32.GetClipboardData.restype = ctypes.c_void_p
kernel32.GlobalLock.restype = ctypes.c_void_p
kernel32.GlobalLock.argtypes = kernel32.GlobalUnlock.argtypes = (ctypes.c_void_p,)
kernel32.GlobalSize.restype = ctypes.c_size_t
kernel32.GlobalSize.argtypes = (ctypes.c_void_p,)


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[WindowsDesktop]:
    desktop = WindowsDesktop()
    yield desktop
    desktop.close()


def test_a_hot_key_that_another_has_is_taken_until_it_is_given_back(
    desktop: WindowsDesktop,
) -> None:
    hot_key = read_hot_key("Ctrl+Alt+V")
    assert hot_key is not None
    wanted = {HotKeyUse.CALL: hot_key}
    assert user32.RegisterHotKey(None, OTHERS, MOD_CONTROL | MOD_ALT, V)
    try:
        assert desktop.use_hot_keys(wanted) == {HotKeyUse.CALL: HotKeyAnswer.TAKEN}
    finally:
        user32.UnregisterHotKey(None, OTHERS)
    assert desktop.use_hot_keys(wanted) == {HotKeyUse.CALL: HotKeyAnswer.WORKS}
    assert not user32.RegisterHotKey(None, OTHERS, MOD_CONTROL | MOD_ALT, V)
    desktop.use_hot_keys({})
    assert user32.RegisterHotKey(None, OTHERS, MOD_CONTROL | MOD_ALT, V), "none is kept"
    user32.UnregisterHotKey(None, OTHERS)


def test_a_token_on_the_clipboard_is_marked_as_nobodys_to_keep() -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.windows_clipboard", TOKEN],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=program_environment(covered=False, QT_QPA_PLATFORM="windows"),
    )
    try:
        assert program.stdout is not None
        assert program.stdout.readline() == "there\n"
        formats = clipboard_formats()
    finally:
        program.communicate(timeout=60)
    assert formats["CanIncludeInClipboardHistory"] == bytes(4)
    assert formats["CanUploadToCloudClipboard"] == bytes(4)
    assert "ExcludeClipboardContentFromMonitorProcessing" in formats
    assert formats["13"].decode("utf-16-le").rstrip("\0") == TOKEN, "CF_UNICODETEXT"


def clipboard_formats() -> dict[str, bytes]:
    """What is on the clipboard, by the format's name or number."""
    found = {}
    end = time.monotonic() + PATIENCE_SECONDS
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
