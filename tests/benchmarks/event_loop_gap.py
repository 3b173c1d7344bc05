"""The longest time for which a Qt event loop was held up.

Run as a program, it measures an empty loop (on Linux only: a QSocketNotifier watches a pipe).
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer

_INTERVAL_MS = 5


class GapWatch(QObject):
    """Watches the loop of the thread it is made on."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(_INTERVAL_MS)

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - _INTERVAL_MS)
        self._last = now


def main() -> None:
    """Watch an empty loop until standard input ends, then print its longest gap."""
    application = QCoreApplication(sys.argv)
    watch = GapWatch()
    ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ended.activated.connect(application.quit)
    application.exec()
    print(watch.longest_ms)


if __name__ == "__main__":
    main()
