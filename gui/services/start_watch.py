"""Looks, while the app starts, whether the start hangs: a disk or a share may never answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from gui.domain.telling.opening import OpeningKind
from gui.services.worker import Worker

SLOW_SECONDS = 5.0
"""How long one step of the start may take before it is told."""


STUCK_SECONDS = 20.0
"""After this nobody who can't look at the window waits for storage any more."""


class StartWatch(QObject):
    """Watches the worker from the UI thread until everything is open, or can't be."""

    slow = Signal(object)
    """OpeningStep that takes long; once for each."""
    stuck = Signal(object)
    """OpeningStep, of storage, that has taken STUCK_SECONDS."""
    over = Signal()
    """What `slow` told is over."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self._told: object = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._look)
        # Before `ready`: waiting scans go on now, so nobody should be told that they are waiting.
        worker.settings_taken_up.connect(self.stop)
        worker.start_failed.connect(self.stop)
        worker.given_up.connect(self.stop)

    @property
    def is_slow(self) -> bool:
        """Whether the start takes long just now."""
        return self._told is not None

    def start(self) -> None:
        """Watch from now on."""
        self._timer.start()

    def stop(self) -> None:
        """There is nothing to wait for any more."""
        self._timer.stop()
        self._tell(None)

    def _look(self) -> None:
        step, seconds = self._worker.opening
        self._tell(step if seconds >= SLOW_SECONDS else None)
        if seconds >= STUCK_SECONDS and step.kind is OpeningKind.STORAGE:
            self.stuck.emit(step)

    def _tell(self, step: object) -> None:
        if step == self._told:
            return
        self._told = step
        if step is None:
            self.over.emit()
        else:
            self.slow.emit(step)
