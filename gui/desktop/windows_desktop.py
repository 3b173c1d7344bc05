"""Windows' desktop: hot keys, windows in front, typing, and a scanner's keys."""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping
from time import monotonic

from PySide6.QtGui import QKeyEvent

from gui.desktop.desktop import Desktop, WindowId
from gui.domain.setup.hot_key import HotKey, HotKeyAnswer, HotKeyUse, Modifier
from gui.domain.typing_fault import TypingFault

if sys.platform == "win32":  # pragma: no cover - not on Linux
    import ctypes
    from ctypes import wintypes
    from typing import TYPE_CHECKING, Any

    from gui.desktop.message_window import MessageWindow
    from gui.desktop.raw_keys import RawKeys
    from gui.desktop.windows_programs import has_higher_rights, is_another_run

    if TYPE_CHECKING:
        from gui.domain.scan.device_keys import Held, Stroke

    _MODIFIERS = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.WIN: 8}
    _NO_REPEAT = 0x4000
    _F1 = 0x70
    _HOT_KEY_MESSAGE = 0x0312
    _NUMBERS = {each: number for number, each in enumerate(HotKeyUse, start=1)}
    _CLASS_NAME = "VoucherHold.HotKey"

    _KEYBOARD = 1
    _UP, _UNICODE = 2, 4
    _ENTER_OR_TAB = {"\r": 0x0D, "\t": 0x09}
    _PACKET = 0xE7
    """The virtual key of a character that was sent as such."""
    _ON_ITS_WAY_SECONDS = 0.1
    _IS_DOWN = 0x8000
    _HELD = (0x10, 0x11, 0x12, 0x5B, 0x5C)
    """Shift, Ctrl, Alt, and the two Windows keys."""

    class _KeyboardInput(ctypes.Structure):
        _fields_ = (
            ("key", wintypes.WORD),
            ("scan", wintypes.WORD),
            ("flags", wintypes.DWORD),
            ("time", wintypes.DWORD),
            ("extra", ctypes.c_size_t),
            ("as_much_as_a_mouse_needs", ctypes.c_ubyte * 8),
        )

    class _Input(ctypes.Structure):
        _fields_ = (("kind", wintypes.DWORD), ("keyboard", _KeyboardInput))

    class WindowsDesktop(Desktop):
        """Registers hot keys. Num Lock and Caps Lock make no difference to Windows' hot keys."""

        def __init__(self) -> None:
            super().__init__()
            self._user32 = _user32()
            self._codes: dict[HotKeyUse, int] = {}
            """The virtual keys of the hot keys, without those held down."""
            self._sent = (0, -math.inf)
            """The virtual key that was typed last, and when."""
            self._messages = MessageWindow(_CLASS_NAME, self._on_message)
            self._window = self._messages.handle
            self._raw_keys = RawKeys()
            self._raw_keys.setParent(self)
            self._raw_keys.pressed.connect(self.scanner_key)
            self._raw_keys.found.connect(self.scanner_found)
            self._raw_keys.devices_changed.connect(self.devices_changed)

        def use_hot_keys(
            self, hot_keys: Mapping[HotKeyUse, HotKey]
        ) -> dict[HotKeyUse, HotKeyAnswer]:
            """Register them; a key that is held down counts once."""
            for number in _NUMBERS.values():
                self._user32.UnregisterHotKey(self._window, number)
            self._codes = {use: _virtual_key(each.key) for use, each in hot_keys.items()}
            return {use: self._register(use, each) for use, each in hot_keys.items()}

        def _register(self, use: HotKeyUse, hot_key: HotKey) -> HotKeyAnswer:
            modifiers = _NO_REPEAT + sum(_MODIFIERS[each] for each in hot_key.modifiers)
            number, code = _NUMBERS[use], self._codes[use]
            works = self._user32.RegisterHotKey(self._window, number, modifiers, code)
            return HotKeyAnswer.WORKS if works else HotKeyAnswer.TAKEN

        def front(self) -> WindowId:
            """The foreground window."""
            return WindowId(self._user32.GetForegroundWindow() or 0)

        def bring_to_front(self, window: WindowId) -> None:
            """Windows allows it to whoever was asked by a hot key, and to whoever is in front."""
            self._user32.SetForegroundWindow(window)

        def why_not_type(self, window: WindowId, text: str) -> TypingFault | None:
            """Windows drops keys for a program with higher rights, and says nothing of it."""
            process = self._process_of(window)
            if not process:
                return TypingFault.OTHER_WINDOW  # it is closed
            is_higher = has_higher_rights(process)
            return TypingFault.HIGHER_RIGHTS if is_higher else None

        def type_key(self, window: WindowId, key: str) -> TypingFault | None:
            """Send the character itself rather than a key of some layout."""
            if self.front() != window:
                return TypingFault.OTHER_WINDOW
            # A hot key's own key would repeat itself between the characters.
            held = (*_HELD, *self._codes.values())
            if any(self._user32.GetAsyncKeyState(each) & _IS_DOWN for each in held):
                return TypingFault.KEYS_HELD
            self._sent = (_ENTER_OR_TAB.get(key, _PACKET), monotonic())
            inputs = (_Input * 4)(*_inputs(key))
            count = len(_inputs(key))
            sent = self._user32.SendInput(count, inputs, ctypes.sizeof(_Input))
            return None if sent == count else TypingFault.IMPOSSIBLE

        def is_own_key(self, event: QKeyEvent) -> bool:
            """A window of ours may come to the front right after another was seen there."""
            key, at = self._sent
            is_late = monotonic() - at > _ON_ITS_WAY_SECONDS
            return event.nativeVirtualKey() == key and not is_late

        def hear_scanner(self, device: str, *, finding: bool) -> bool:
            """By Raw Input."""
            return self._raw_keys.hear(device, finding=finding)

        def has_device(self, device: str) -> bool:
            """Among the keyboards that Windows lists."""
            return self._raw_keys.has(device)

        def has_keys_waiting(self) -> bool:
            """In the queue of this thread."""
            return self._raw_keys.are_waiting()

        def characters_of(self, stroke: Stroke, held: Held) -> str:
            """In the layout of the program in front."""
            return self._raw_keys.characters_of(stroke, held)

        def is_another_run(self, window: WindowId) -> bool:
            """By the program's file."""
            return is_another_run(self._process_of(window))

        def close(self) -> None:
            """Let go of the hot keys and the scanner."""
            self.use_hot_keys({})
            self._messages.close()
            self._raw_keys.close()

        def _process_of(self, window: WindowId) -> int:
            process = wintypes.DWORD()
            self._user32.GetWindowThreadProcessId(window, ctypes.byref(process))
            return process.value

        def _on_message(self, message: int, wide: int, long: int) -> bool:
            if message != _HOT_KEY_MESSAGE:
                return False
            for use, number in _NUMBERS.items():
                if number == wide:
                    self.hot_key_pressed.emit(use, self.front())
            return True

    def _virtual_key(key: str) -> int:
        return _F1 + int(key[1:]) - 1 if len(key) > 1 else ord(key)

    def _inputs(key: str) -> list[_Input]:
        """Each press and release that makes a character, Enter or Tab."""
        named = _ENTER_OR_TAB.get(key)
        if named is not None:
            strokes = [(named, 0, 0)]
        else:
            code = key.encode("utf-16-le")
            units = [int.from_bytes(code[at : at + 2], "little") for at in range(0, len(code), 2)]
            strokes = [(0, unit, _UNICODE) for unit in units]
        return [
            _Input(_KEYBOARD, _KeyboardInput(virtual, scan, flags | up))
            for virtual, scan, flags in strokes
            for up in (0, _UP)
        ]

    def _user32() -> Any:
        """The library, with the functions whose arguments or results are pointers declared."""
        library = ctypes.WinDLL("user32")
        window = wintypes.HWND
        library.GetAsyncKeyState.restype = wintypes.SHORT
        library.GetForegroundWindow.restype = window
        library.GetWindowThreadProcessId.argtypes = (window, wintypes.LPDWORD)
        library.RegisterHotKey.argtypes = (window, ctypes.c_int, wintypes.UINT, wintypes.UINT)
        library.SendInput.argtypes = (wintypes.UINT, ctypes.POINTER(_Input), ctypes.c_int)
        library.SetForegroundWindow.argtypes = (window,)
        library.UnregisterHotKey.argtypes = (window, ctypes.c_int)
        return library
