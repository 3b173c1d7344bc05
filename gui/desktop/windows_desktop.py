"""Windows' desktop. Hot keys arrive at a window of our own that is never shown.

Its messages are dispatched by Qt's event loop, like those of Qt's own windows; no other message
takes the way through Python.
"""

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
    from typing import Any

    from gui.desktop.windows_rights import has_higher_rights

    _MODIFIERS = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.WIN: 8}
    _NO_REPEAT = 0x4000
    _F1 = 0x70
    _HOT_KEY_MESSAGE = 0x0312
    _NUMBERS = {each: number for number, each in enumerate(HotKeyUse, start=1)}
    _ONLY_FOR_MESSAGES = -3
    _CLASS_NAME = "VoucherHold.HotKey"

    _Procedure = ctypes.WINFUNCTYPE(
        ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM
    )

    class _WindowClass(ctypes.Structure):
        _fields_ = (
            ("style", wintypes.UINT),
            ("procedure", _Procedure),
            ("class_extra", ctypes.c_int),
            ("window_extra", ctypes.c_int),
            ("instance", wintypes.HINSTANCE),
            ("icon", wintypes.HICON),
            ("cursor", wintypes.HANDLE),
            ("background", wintypes.HBRUSH),
            ("menu_name", wintypes.LPCWSTR),
            ("class_name", wintypes.LPCWSTR),
        )

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
            self._procedure = _Procedure(self._on_message)  # kept, or it would be freed
            instance = wintypes.HINSTANCE(0)
            described = _WindowClass(
                procedure=self._procedure, instance=instance, class_name=_CLASS_NAME
            )
            self._user32.RegisterClassW(ctypes.byref(described))
            self._window = self._user32.CreateWindowExW(
                *(0, _CLASS_NAME, None, 0, 0, 0, 0, 0),
                *(wintypes.HWND(_ONLY_FOR_MESSAGES), None, instance, None),
            )

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
            process = wintypes.DWORD()
            self._user32.GetWindowThreadProcessId(window, ctypes.byref(process))
            if not process.value:
                return TypingFault.OTHER_WINDOW  # it is closed
            is_higher = has_higher_rights(process.value)
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

        def close(self) -> None:
            """Destroy the window, and its class with it: another one may be made."""
            self.use_hot_keys({})
            self._user32.DestroyWindow(self._window)
            self._user32.UnregisterClassW(_CLASS_NAME, None)

        def _on_message(self, window: int, message: int, wide: int, long: int) -> int:
            if message == _HOT_KEY_MESSAGE:
                for use, number in _NUMBERS.items():
                    if number == wide:
                        self.hot_key_pressed.emit(use, self.front())
                return 0
            answer: int = self._user32.DefWindowProcW(window, message, wide, long)
            return answer

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
        library.CreateWindowExW.restype = window
        library.CreateWindowExW.argtypes = (
            *(wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD),
            *(ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int),
            *(window, wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID),
        )
        library.DefWindowProcW.restype = ctypes.c_ssize_t
        library.DefWindowProcW.argtypes = (
            *(window, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM),
        )
        library.DestroyWindow.argtypes = (window,)
        library.GetAsyncKeyState.restype = wintypes.SHORT
        library.GetForegroundWindow.restype = window
        library.GetWindowThreadProcessId.argtypes = (window, wintypes.LPDWORD)
        library.RegisterHotKey.argtypes = (window, ctypes.c_int, wintypes.UINT, wintypes.UINT)
        library.SendInput.argtypes = (wintypes.UINT, ctypes.POINTER(_Input), ctypes.c_int)
        library.SetForegroundWindow.argtypes = (window,)
        library.UnregisterClassW.argtypes = (wintypes.LPCWSTR, wintypes.HINSTANCE)
        library.UnregisterHotKey.argtypes = (window, ctypes.c_int)
        return library
