"""A window of our own that is never shown, and to which Windows sends what it has to tell us.

Its messages are dispatched by Qt's event loop, like those of Qt's own windows; no other message
takes the way through Python.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":  # pragma: no cover - not on Linux
    import ctypes
    from collections.abc import Callable
    from ctypes import wintypes

    _ONLY_FOR_MESSAGES = -3

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

    class MessageWindow:
        """Gives each message, with its two values, to `take`; what that leaves is Windows' own.

        `take` returns whether Windows has nothing more to do for it.
        """

        def __init__(self, name: str, take: Callable[[int, int, int], bool]) -> None:
            self._name = name
            self._take = take
            self._user32 = ctypes.WinDLL("user32")
            window = wintypes.HWND
            self._user32.CreateWindowExW.restype = window
            self._user32.CreateWindowExW.argtypes = (
                *(wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD),
                *(ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int),
                *(window, wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID),
            )
            self._user32.DefWindowProcW.restype = ctypes.c_ssize_t
            self._user32.DefWindowProcW.argtypes = (
                *(window, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM),
            )
            self._user32.DestroyWindow.argtypes = (window,)
            self._user32.UnregisterClassW.argtypes = (wintypes.LPCWSTR, wintypes.HINSTANCE)
            self._procedure = _Procedure(self._on_message)  # kept, or it would be freed
            instance = wintypes.HINSTANCE(0)
            described = _WindowClass(procedure=self._procedure, instance=instance, class_name=name)
            self._user32.RegisterClassW(ctypes.byref(described))
            self.handle: int = self._user32.CreateWindowExW(
                *(0, name, None, 0, 0, 0, 0, 0),
                *(wintypes.HWND(_ONLY_FOR_MESSAGES), None, instance, None),
            )

        def close(self) -> None:
            """Destroy the window, and its class with it: another one may be made."""
            self._user32.DestroyWindow(self.handle)
            self._user32.UnregisterClassW(self._name, None)

        def _on_message(self, window: int, message: int, wide: int, long: int) -> int:
            if self._take(message, wide, long):
                return 0
            answer: int = self._user32.DefWindowProcW(window, message, wide, long)
            return answer
