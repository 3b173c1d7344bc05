"""Hold tokens on the clipboard: put there for the till, taken away when they are worth nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from gui.domain.attempt import Attempt
from gui.domain.outcome import Held


class TokenClipboard(QObject):
    """The system clipboard, as far as tokens are concerned."""

    copied = Signal(object)
    """AttemptId: its token was copied."""

    def __init__(self) -> None:
        super().__init__()
        self._clipboard: QClipboard = QGuiApplication.clipboard()

    def copy(self, attempt: Attempt) -> None:
        """Put the attempt's token on the clipboard."""
        if isinstance(attempt.outcome, Held):
            self._clipboard.setText(attempt.outcome.token.reveal())
            self.copied.emit(attempt.id)

    def on_attempt_changed(self, attempt: Attempt) -> None:
        """Empty the clipboard if it still holds the token of a hold that has ended."""
        if attempt.ending is None or not isinstance(attempt.outcome, Held):
            return
        # Asking another program for what it has copied could block: only our own is looked at.
        if not self._clipboard.ownsClipboard():
            return
        if self._clipboard.text() == attempt.outcome.token.reveal():
            self._clipboard.clear()
