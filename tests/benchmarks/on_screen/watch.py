"""Watches a screen from outside the programs on it: each drawing, and the pixels it left.

The X server's DAMAGE extension reports each rectangle that is drawn into, as it is drawn; what it
looks like is read from the server's own frame buffer, the XWD file that Xvfb maps into memory. So
nothing is polled, and only what was drawn is read.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import select
import struct
import threading
import time
from pathlib import Path

from tests.benchmarks.on_screen.picture import BYTES_A_PIXEL, Area, Drawing, Picture

_RAW_RECTANGLES = 0  # XDamageReportRawRectangles
_FILE = "Xvfb_screen0"
_WORDS_OF_THE_HEADER = 25  # X11/XWDFile.h: all of 32 bits, big-endian
_BYTES_A_COLOUR = 12


class _Rectangle(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_short),
        ("y", ctypes.c_short),
        ("width", ctypes.c_ushort),
        ("height", ctypes.c_ushort),
    )


class _DamageEvent(ctypes.Structure):
    """X11/extensions/Xdamage.h: XDamageNotifyEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("drawable", ctypes.c_ulong),
        ("damage", ctypes.c_ulong),
        ("level", ctypes.c_int),
        ("more", ctypes.c_int),
        ("timestamp", ctypes.c_ulong),
        ("area", _Rectangle),
        ("geometry", _Rectangle),
        ("padding", ctypes.c_long * 24),  # an XEvent is as long as the longest of them
    )


def why_no_watch() -> str:
    """Why a screen can't be watched here; "" if it can."""
    try:
        ctypes.CDLL("libXdamage.so.1")
    except OSError:
        return "watching a picture needs libXdamage"
    return ""


class Watch:
    """Records what is drawn on `display` (":7"), whose frame buffer is in `folder`."""

    def __init__(self, display: str, folder: Path) -> None:
        self._buffer = _FrameBuffer(folder / _FILE)
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._xdamage = ctypes.CDLL("libXdamage.so.1")
        self._xdamage.XDamageCreate.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        assert self._display.value, f"X server {display} does not answer"
        first_event, first_error = ctypes.c_int(), ctypes.c_int()
        assert self._xdamage.XDamageQueryExtension(
            self._display, ctypes.byref(first_event), ctypes.byref(first_error)
        ), "the X server has no DAMAGE"
        self._drawn = first_event.value
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        self._xdamage.XDamageCreate(self._display, root, _RAW_RECTANGLES)
        self._x11.XSync(self._display, 0)
        self.picture = self._buffer.picture()
        """The picture when the watch began; see `Picture.changes`."""
        self._drawings: list[Drawing] = []
        self._woken, self._wake = os.pipe()
        self._thread = threading.Thread(target=self._run, name="watch")
        self._thread.start()

    def close(self) -> None:
        """Stop watching."""
        os.write(self._wake, b"x")
        self._thread.join()
        self._x11.XCloseDisplay(self._display)
        self._buffer.close()
        for each in (self._woken, self._wake):
            os.close(each)

    def take(self) -> list[Drawing]:
        """What was drawn since the last call."""
        taken, self._drawings = self._drawings, []
        return taken

    def forget(self) -> None:
        """Start afresh: what has been drawn so far no longer counts as a change."""
        self.picture.changes(self.take(), Area(0, 0, 0, 0))

    def _run(self) -> None:
        connection = self._x11.XConnectionNumber(self._display)
        event = _DamageEvent()
        while True:
            while self._x11.XPending(self._display):
                self._x11.XNextEvent(self._display, ctypes.byref(event))
                if event.type == self._drawn:
                    at, seen = time.monotonic_ns(), event.area
                    area = Area(seen.x, seen.y, seen.width, seen.height)
                    self._drawings.append(Drawing(at, area, self._buffer.rows(area)))
            ready, _, _ = select.select([connection, self._woken], [], [])
            if self._woken in ready:
                return


class _FrameBuffer:
    """Xvfb's picture; see X11/XWDFile.h."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack_from(f">{_WORDS_OF_THE_HEADER}I", self._memory)
        header_size, self._width, self._height = header[0], header[4], header[5]
        self._stride, colours = header[12], header[19]
        assert header[11] == BYTES_A_PIXEL * 8
        assert self._stride == self._width * BYTES_A_PIXEL
        self._first = header_size + colours * _BYTES_A_COLOUR

    def close(self) -> None:
        """Unmap it."""
        self._memory.close()

    def picture(self) -> Picture:
        """All of it."""
        end = self._first + self._stride * self._height
        return Picture(self._width, self._memory[self._first : end])

    def rows(self, area: Area) -> list[bytes]:
        """What `area` looks like now, row by row."""
        size = area.width * BYTES_A_PIXEL
        begin = self._first + area.y * self._stride + area.x * BYTES_A_PIXEL
        starts = range(begin, begin + area.height * self._stride, self._stride)
        return [self._memory[start : start + size] for start in starts]
