"""Windows' desktop. Hot keys arrive at a window of our own that is never shown.

Its messages are dispatched by Qt's event loop, like those of Qt's own windows; no other message
takes the way through Python.
"""

from __future__ import annotations

import sys

from gui.desktop.desktop import Desktop, WindowId
from gui.domain.setup.hot_key import HotKey, HotKeyAnswer, Modifier

if sys.platform == "win32":  # pragma: no cover - not on Linux
    import ctypes
    from ctypes import wintypes
    from typing import Any

    _MODIFIERS = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.WIN: 8}
    _NO_REPEAT = 0x4000
    _F1 = 0x70
    _HOT_KEY_MESSAGE = 0x0312
    _HOT_KEY_NUMBER = 1
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

    class WindowsDesktop(Desktop):
        """Registers hot keys. Num Lock and Caps Lock make no difference to Windows' hot keys."""

        def __init__(self) -> None:
            super().__init__()
            self._user32 = _user32()
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

        def use_hot_key(self, hot_key: HotKey | None) -> HotKeyAnswer:
            """Register it; a key that is held down counts once."""
            self._user32.UnregisterHotKey(self._window, _HOT_KEY_NUMBER)
            if hot_key is None:
                return HotKeyAnswer.WORKS
            modifiers = _NO_REPEAT + sum(_MODIFIERS[each] for each in hot_key.modifiers)
            key = hot_key.key
            code = _F1 + int(key[1:]) - 1 if len(key) > 1 else ord(key)
            works = self._user32.RegisterHotKey(self._window, _HOT_KEY_NUMBER, modifiers, code)
            return HotKeyAnswer.WORKS if works else HotKeyAnswer.TAKEN

        def front(self) -> WindowId:
            """The foreground window."""
            return WindowId(self._user32.GetForegroundWindow() or 0)

        def bring_to_front(self, window: WindowId) -> None:
            """Windows allows it to whoever was asked by a hot key, and to whoever is in front."""
            self._user32.SetForegroundWindow(window)

        def close(self) -> None:
            """Destroy the window, and its class with it: another one may be made."""
            self._user32.UnregisterHotKey(self._window, _HOT_KEY_NUMBER)
            self._user32.DestroyWindow(self._window)
            self._user32.UnregisterClassW(_CLASS_NAME, None)

        def _on_message(self, window: int, message: int, wide: int, long: int) -> int:
            if message == _HOT_KEY_MESSAGE:
                self.hot_key_pressed.emit(self.front())
                return 0
            answer: int = self._user32.DefWindowProcW(window, message, wide, long)
            return answer

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
        library.GetForegroundWindow.restype = window
        library.RegisterHotKey.argtypes = (window, ctypes.c_int, wintypes.UINT, wintypes.UINT)
        library.SetForegroundWindow.argtypes = (window,)
        library.UnregisterClassW.argtypes = (wintypes.LPCWSTR, wintypes.HINSTANCE)
        library.UnregisterHotKey.argtypes = (window, ctypes.c_int)
        return library
