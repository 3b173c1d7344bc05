"""Hold tokens on the clipboard: put there for the till, taken away when they are worth nothing."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard

from gui.domain.attempt import Attempt, AttemptId
from gui.domain.outcome import Held


class TokenClipboard(QObject):
    """The system clipboard, as far as tokens are concerned."""

    copied = Signal(object)
    """AttemptId: its token was copied."""

    def __init__(self, clipboard: QClipboard) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._data: QMimeData | None = None
        self._copied: AttemptId | None = None

    def copy(self, attempt: Attempt) -> None:
        """Put the attempt's token on the clipboard."""
        if isinstance(attempt.outcome, Held):
            self._data = QMimeData()
            self._data.setText(attempt.outcome.token.reveal())
            self._clipboard.setMimeData(self._data)
            self._copied = attempt.id
            self.copied.emit(attempt.id)

    def holds(self, attempt_id: AttemptId) -> bool:
        """Whether the attempt's token was the last one copied."""
        return attempt_id == self._copied

    def hand_over(self) -> None:
        """Leave the token on the clipboard for after the app, as Qt's own data rather than ours."""
        if self._data is not None and self._clipboard.mimeData() is self._data:
            self._clipboard.setText(self._data.text())
        self._data = self._copied = None

    def on_attempt_changed(self, attempt: Attempt) -> None:
        """Empty the clipboard if it still holds the token of a hold that has ended.

        Whether it does is told by whose data it is, not by its text: to ask another program for
        what it has copied could block.
        """
        if attempt.ending is None or attempt.id != self._copied:
            return
        if self._clipboard.mimeData() is self._data:
            self._clipboard.clear()
        self._data = self._copied = None
