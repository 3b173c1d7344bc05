"""The screen that this app shares with other programs: hot keys, windows in front, typing."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, NewType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from gui.domain.setup.hot_key import HotKey, HotKeyAnswer, HotKeyUse
from gui.domain.typing_fault import TypingFault

if TYPE_CHECKING:
    from gui.domain.scan.device_keys import Held, Stroke

WindowId = NewType("WindowId", int)
"""A window of any program, as the system numbers them."""

NO_WINDOW = WindowId(0)

HEARS_SCANNERS = sys.platform == "win32"
"""Whether this system tells one keyboard from another, whichever program their keys go to."""


class Desktop(QObject):
    """What can be done anywhere: nothing. Systems that can do more have a class of their own."""

    hot_key_pressed = Signal(object, object)
    """HotKeyUse, and WindowId: the one that is in front just then."""
    scanner_key = Signal(object, object)
    """A device's number, and Stroke: see `hear_scanner`."""
    scanner_found = Signal(str)
    """The name of a device that has just scanned something: see `hear_scanner`."""
    devices_changed = Signal()
    """A keyboard or scanner may have come or gone, while one is listened to."""

    def use_hot_keys(self, hot_keys: Mapping[HotKeyUse, HotKey]) -> dict[HotKeyUse, HotKeyAnswer]:
        """Listen to these hot keys, no two of them the same, and to no earlier ones."""
        return dict.fromkeys(hot_keys, HotKeyAnswer.IMPOSSIBLE)

    def front(self) -> WindowId:
        """The window that keys go to, whichever program's it is; NO_WINDOW if there is none."""
        return NO_WINDOW

    def bring_to_front(self, window: WindowId) -> None:
        """Ask for `window` to be in front, with the keyboard. It may have gone."""

    def why_not_type(self, window: WindowId, text: str) -> TypingFault | None:
        """What keeps `text` from being typed into `window` at all; None if nothing does."""
        return TypingFault.IMPOSSIBLE

    def type_key(self, window: WindowId, key: str) -> TypingFault | None:
        """Type a character, Enter (a carriage return) or Tab, but only if `window` is in front."""
        return TypingFault.IMPOSSIBLE

    def is_own_key(self, event: QKeyEvent) -> bool:
        """Whether this app has just typed this key, for a window other than the one that got it."""
        return False

    def hear_scanner(self, device: str, *, finding: bool) -> bool:
        """Hear this device's keys from now on, also those that go to another program.

        "" for none. `finding`: hear also which device scans next. Keys of others are never looked
        at. Returns whether that is possible.
        """
        return not device and not finding

    def has_device(self, device: str) -> bool:
        """Whether that keyboard or scanner is plugged in."""
        return False

    def has_keys_waiting(self) -> bool:
        """Whether keys have come that `scanner_key` hasn't told yet."""
        return False

    def characters_of(self, stroke: Stroke, held: Held) -> str:
        """What a key types in the layout of the program in front, Caps Lock included."""
        return ""

    def is_another_run(self, window: WindowId) -> bool:
        """Whether the window is this program's, in another process: practice, say."""
        return False

    def close(self) -> None:
        """Give everything back to the system."""


def open_desktop() -> Desktop:
    """The desktop that this app is on."""
    match QGuiApplication.platformName():
        case "xcb":
            from gui.desktop.x11_desktop import X11Desktop
            from gui.desktop.x11_library import NoX11Error

            try:
                return X11Desktop()
            except NoX11Error:
                return Desktop()
        case "windows" if sys.platform == "win32":  # pragma: no cover - not on Linux
            from gui.desktop.windows_desktop import WindowsDesktop

            return WindowsDesktop()
        case _:
            return Desktop()
