"""Watches for a start that hangs: a disk or a network share may never answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from gui.domain.telling.opening import OpeningKind
from gui.services.worker import Worker

SLOW_SECONDS = 5.0
"""How long one step of the start may take before staff are notified."""


STUCK_SECONDS = 20.0
"""After this, a run that nobody is watching stops waiting for storage."""


class StartWatch(QObject):
    """Watches the worker from the UI thread until everything is open, or can't be opened."""

    slow = Signal(object)
    """OpeningStep that is taking long; once for each."""
    stuck = Signal(object)
    """OpeningStep for storage that has taken STUCK_SECONDS."""
    over = Signal()
    """The step that `slow` reported is over."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self._reported: object = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._look)
        # Before `ready`: waiting scans go out now, so nobody should be told that they are waiting.
        worker.settings_taken_up.connect(self.stop)
        worker.start_failed.connect(self.stop)
        worker.given_up.connect(self.stop)

    @property
    def is_slow(self) -> bool:
        """Whether the start is taking long."""
        return self._reported is not None

    def start(self) -> None:
        """Watch from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Stop watching: nothing is left to wait for."""
        self._timer.stop()
        self._report(None)

    def _look(self) -> None:
        step, seconds = self._worker.opening
        self._report(step if seconds >= SLOW_SECONDS else None)
        if seconds >= STUCK_SECONDS and step.kind is OpeningKind.STORAGE:
            self.stuck.emit(step)

    def _report(self, step: object) -> None:
        if step == self._reported:
            return
        self._reported = step
        if step is None:
            self.over.emit()
        else:
            self.slow.emit(step)
