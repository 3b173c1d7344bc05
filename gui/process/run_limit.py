"""Ends a run that would not end: it must not hang, whatever else does.

It has a thread of its own, because the window's thread may be what hangs: a picture saved to a dead
share, an output that nobody reads.
"""

from __future__ import annotations

import faulthandler
import os
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gui.process.output import complain

RUN_SECONDS = 900.0
"""The longest run: requests, and five of the two-minute waits that Smart Gift may ask for."""

COMMAND_SECONDS = 180.0
"""The longest run without a window: checking the connection, or writing a file."""

_LEAVE_SECONDS = 10.0
_LAST_WORDS_SECONDS = 2.0


class RunLimit(QObject):
    """Ends the process if it doesn't end by itself; on a daemon thread, which delays no exit."""

    reached = Signal()
    """Time is up: the receiver has _LEAVE_SECONDS to exit."""

    def __init__(self, seconds: float, last_words: Callable[[], None], status: int) -> None:
        """`last_words` is called, on another thread, before the process is ended with `status`."""
        super().__init__()
        self._seconds = seconds
        self._last_words = last_words
        self._status = status
        self._leaving = threading.Event()

    def start(self) -> None:
        """Count from now on."""
        # If C code hangs while holding Python's lock, no Python thread can do anything.
        self._nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - until the end
        longest = self._seconds + 3 * _LEAVE_SECONDS
        faulthandler.dump_traceback_later(longest, exit=True, file=self._nowhere)
        threading.Thread(target=self._run, name="run limit", daemon=True).start()

    def leave(self, status: int) -> None:
        """Note that the run is over; what is left to do must not take long either."""
        self._status = status
        self._leaving.set()

    def _run(self) -> None:
        if not self._leaving.wait(self._seconds):
            self.reached.emit()
            self._leaving.wait(_LEAVE_SECONDS)
        if self._leaving.is_set():
            threading.Event().wait(_LEAVE_SECONDS)
        else:
            speaking = threading.Thread(target=self._last_words, daemon=True)
            speaking.start()
            speaking.join(_LAST_WORDS_SECONDS)
        os._exit(self._status)


def end_in_time(seconds: float) -> None:
    """End the process with 1 and a message if it runs longer than that."""

    def end() -> None:
        threading.Event().wait(seconds)
        complain("gave up: a disk or the network does not answer")
        os._exit(1)

    threading.Thread(target=end, daemon=True).start()
