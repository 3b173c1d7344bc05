"""Another program that has copied something, and provides it or hangs."""

from __future__ import annotations

import ctypes

_NAMES = (b"CLIPBOARD", b"PRIMARY")


class HangingClipboard:
    """Owns clipboard and selection of the X server `display`, and never answers a request."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        for function in ("XDefaultRootWindow", "XCreateSimpleWindow", "XInternAtom"):
            getattr(self._x11, function).restype = ctypes.c_ulong
        opened = self._x11.XOpenDisplay(display.encode())
        assert opened, f"X server {display} does not answer"
        self._display = ctypes.c_void_p(opened)
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        window = self._x11.XCreateSimpleWindow(
            self._display, root, 0, 0, 1, 1, 0, ctypes.c_ulong(0), ctypes.c_ulong(0)
        )
        for name in _NAMES:
            atom = ctypes.c_ulong(self._x11.XInternAtom(self._display, name, 0))
            self._x11.XSetSelectionOwner(
                self._display, atom, ctypes.c_ulong(window), ctypes.c_ulong(0)
            )
        self._x11.XSync(self._display, 0)

    def close(self) -> None:
        """End the program; what it had copied is gone."""
        self._x11.XCloseDisplay(self._display)
