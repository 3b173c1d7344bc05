"""Lines of standard input for a Qt program that a test drives, on every system.

On Windows a QSocketNotifier only watches sockets and hangs on a pipe, so a thread reads.
"""

from __future__ import annotations

import os
import sys
import threading

from PySide6.QtCore import QObject, Signal


class StandardInput(QObject):
    """Its signals arrive on the thread that created it."""

    line = Signal(str)
    """A line, without its end."""

    ended = Signal()
    """The input has ended."""

    def start(self) -> None:
        """Read from now on; what arrived before is not lost."""
        threading.Thread(target=self._read, name="standard input", daemon=True).start()

    def _read(self) -> None:
        rest = b""
        while data := os.read(sys.stdin.fileno(), 65536):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                self.line.emit(line.decode().removesuffix("\r"))
        self.ended.emit()
