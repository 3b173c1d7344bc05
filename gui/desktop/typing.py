"""Types a text into another program's window, key by key, and only as long as it may."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from gui.desktop.desktop import Desktop, WindowId
from gui.domain.typing_fault import TypingFault

_LOOK_AGAIN_MILLISECONDS = 10
_PATIENCE_SECONDS = 2.0
"""How long the window may take to come to the front, and fingers to leave the hot key."""

_PASSING = {TypingFault.OTHER_WINDOW, TypingFault.KEYS_HELD}
"""What may pass by itself before the first key. After that, nothing is waited for."""


class Typing(QObject):
    """One text for one window; `why_not` is asked before each key."""

    finished = Signal()
    stopped = Signal(object, int)
    """TypingFault, and how many keys had been typed."""

    def __init__(
        self,
        desktop: Desktop,
        window: WindowId,
        text: str,
        pause_ms: int,
        why_not: Callable[[], TypingFault | None],
    ) -> None:
        super().__init__()
        self._desktop = desktop
        self._window = window
        self._text = text
        self._why_not = why_not
        self._typed = 0
        self._began = monotonic()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._on_next)
        self._pause_ms = pause_ms

    @property
    def has_begun(self) -> bool:
        """Whether any key has been typed."""
        return self._typed > 0

    def start(self) -> None:
        """Type, or stop with the reason: from the event loop, not before this returns."""
        self._next.start(0)

    def end(self) -> None:
        """Type no more, and say nothing."""
        self._next.stop()
        self.deleteLater()

    def give_up(self) -> None:
        """Stop now: there is a newer token."""
        self._next.stop()
        self.stopped.emit(TypingFault.NEWER_VOUCHER, self._typed)

    def _on_next(self) -> None:
        if self._typed == len(self._text):
            self.finished.emit()
            return
        fault = self._fault()
        if fault is None:
            self._typed += 1
            self._next.start(self._pause_ms if self._typed < len(self._text) else 0)
        elif fault in _PASSING and not self._typed and self._is_early():
            self._next.start(_LOOK_AGAIN_MILLISECONDS)
        else:
            self.stopped.emit(fault, self._typed)

    def _fault(self) -> TypingFault | None:
        """Type the next key; if that can't be, the reason."""
        if fault := self._why_not():
            return fault
        if not self._typed and (fault := self._desktop.why_not_type(self._window, self._text)):
            return fault
        return self._desktop.type_key(self._window, self._text[self._typed])

    def _is_early(self) -> bool:
        return monotonic() - self._began < _PATIENCE_SECONDS
