"""A keyboard of the X server's own: keys through XTest, spaced by the server itself.

This works like xdotool, but xdotool's pauses are those of another process, and stray by up to
100 ms on a busy machine, which makes a scanner look like a person. Here a whole burst is sent at
once and the server itself waits between its keys.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Sequence

SHIFT, CONTROL, ALT = "Shift_L", "Control_L", "Alt_L"
_KEYSYMS = {"\r": "Return", "\n": "Linefeed", "\t": "Tab", "\x1b": "Escape", " ": "space"}

_KEYPAD = {
    "0": "KP_Insert",
    "1": "KP_End",
    "2": "KP_Down",
    "3": "KP_Next",
    "4": "KP_Left",
    "5": "KP_Begin",
    "6": "KP_Right",
    "7": "KP_Home",
    "8": "KP_Up",
    "9": "KP_Prior",
    ".": "KP_Delete",
}


def is_available() -> bool:
    """Whether the libraries are installed."""
    try:
        _load("libX11.so.6", "libXtst.so.6")
    except OSError:
        return False
    return sys.platform == "linux"


class XKeyboard:
    """A keyboard plugged into the X server `display` (":7").

    It always keeps the layout that the server starts with (US), as a scanner does, whatever layout
    the server is given later.
    """

    def __init__(self, display: str) -> None:
        self._x11, self._xtst = _load("libX11.so.6", "libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        self._x11.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        opened = self._x11.XOpenDisplay(display.encode())
        assert opened, f"X server {display} does not answer"
        self._display = ctypes.c_void_p(opened)
        self.pauses: list[float] = []
        """Milliseconds asked for before each key, since this list was last emptied."""
        self._codes = {
            self._x11.XkbKeycodeToKeysym(self._display, code, 0, level): (code, bool(level))
            for level in (1, 0)
            for code in range(8, 256)
        }

    def close(self) -> None:
        """Unplug it."""
        self._x11.XCloseDisplay(self._display)

    def type(self, keys: str, gap_ms: float, *, after_ms: float = 0) -> None:
        """Type characters: the first `after_ms` after the last key, then one every `gap_ms`."""
        for at, key in enumerate(keys):
            self.press(key, after_ms=gap_ms if at else after_ms)

    def press(self, key: str, *modifiers: str, after_ms: float = 0) -> None:
        """Press and release a key: a character, or an X name ("F4")."""
        self.pauses.append(after_ms)
        code, shifted = self._find(key)
        held = [self._find(each)[0] for each in (*modifiers, *([SHIFT] if shifted else []))]
        for each in held:
            self._send(each, True, after_ms)
            after_ms = 0
        self._send(code, True, after_ms)
        self._send(code, False, 0)
        for each in reversed(held):
            self._send(each, False, 0)

    def press_slowly(self, key: str, *modifiers: str, let_go: Sequence[str], for_ms: float) -> None:
        """Press keys together, and let go of one after another, each `for_ms` later."""
        for each in (*modifiers, key):
            self._send(self._find(each)[0], True, 0)
        for each in let_go:
            self._send(self._find(each)[0], False, for_ms)

    def hold(self, key: str, for_ms: float) -> None:
        """Hold a key down until it repeats, long after whatever came before."""
        code, _ = self._find(key)
        self.pauses.append(400)
        self._send(code, True, 400)
        self._send(code, False, for_ms)

    def type_on_keypad(self, keys: str, gap_ms: float, *, after_ms: float = 0) -> None:
        """Like `type`, on the keypad with Num Lock off: digits and point as navigation keys."""
        for at, key in enumerate(keys):
            self.press(_KEYPAD.get(key, key), after_ms=gap_ms if at else after_ms)

    def click(self, button: int, x: int, y: int) -> None:
        """Click a mouse button: 1 is the left, 2 the middle, 3 the right one."""
        assert self._xtst.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        for is_press in (True, False):
            self._xtst.XTestFakeButtonEvent(
                self._display, button, int(is_press), ctypes.c_ulong(20)
            )
        self._x11.XFlush(self._display)

    def lock_caps(self) -> None:
        """Press Caps Lock; pressing it again turns it off."""
        code, _ = self._find("Caps_Lock")
        self._send(code, True, 0)
        self._send(code, False, 0)

    def finish(self) -> None:
        """Wait until the server has sent off every key."""
        self._x11.XSync(self._display, 0)

    def focused(self) -> int:
        """The X window that keys go to now."""
        window, rest = ctypes.c_ulong(), ctypes.c_int()
        self._x11.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(rest))
        return window.value

    def _find(self, key: str) -> tuple[int, bool]:
        name = _KEYSYMS.get(key, key)
        keysym = ord(name) if len(name) == 1 else self._x11.XStringToKeysym(name.encode())
        return self._codes[keysym]

    def _send(self, code: int, is_press: bool, after_ms: float) -> None:
        sent = self._xtst.XTestFakeKeyEvent(
            self._display, code, int(is_press), ctypes.c_ulong(round(after_ms))
        )
        assert sent, "the X server has no XTest"
        self._x11.XFlush(self._display)


def _load(*names: str) -> list[ctypes.CDLL]:
    return [ctypes.CDLL(name) for name in names]
