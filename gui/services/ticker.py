"""The app's only ticker: ticks once a second while something counts down, and never otherwise."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gui.domain.clock import Clock


class Ticker(QObject):
    """Ticks as long as any of its users has something that counts down."""

    ticked = Signal(object)
    """Moment: a second has gone by."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._counting: set[object] = set()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    @property
    def is_running(self) -> bool:
        """Whether anything is counting down."""
        return self._timer.isActive()

    def set_counting(self, who: object, counting: bool) -> None:
        """Note whether `who` has something that counts down."""
        if counting:
            self._counting.add(who)
        else:
            self._counting.discard(who)
        if self._counting and not self._timer.isActive():
            self._timer.start()
        elif not self._counting:
            self._timer.stop()

    def tick(self) -> None:
        """Emit `ticked`."""
        self.ticked.emit(self._clock.now())
