"""Hold tokens on the clipboard: put there for the till, taken away when they are worth nothing."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard

from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import Held


class TokenClipboard(QObject):
    """The system clipboard, as far as tokens are concerned."""

    changed = Signal(object)
    """AttemptId | None: whose token is on the clipboard now."""

    def __init__(self, clipboard: QClipboard) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._data: QMimeData | None = None
        self._copied: AttemptId | None = None
        clipboard.dataChanged.connect(self._on_data_changed)

    def copy(self, attempt: Attempt) -> None:
        """Put the attempt's token on the clipboard; `changed` says whether it is there.

        Windows takes nothing while another program has the clipboard open.
        """
        if isinstance(attempt.outcome, Held):
            data = QMimeData()
            data.setText(attempt.outcome.token.reveal())
            self._data, self._copied = data, attempt.id  # before Qt tells of the change
            self._clipboard.setMimeData(data)
            if not self._is_ours():
                self._data = self._copied = None
            self.changed.emit(self._copied)

    @property
    def has_token(self) -> bool:
        """Whether any voucher's token is on the clipboard."""
        return self._copied is not None

    def holds(self, attempt_id: AttemptId) -> bool:
        """Whether the attempt's token is on the clipboard."""
        return attempt_id == self._copied

    def leave_on_clipboard(self) -> None:
        """Leave the token on the clipboard for after the app, as Qt's own data rather than ours."""
        text = self._data.text() if self._data is not None and self._is_ours() else None
        self._data = self._copied = None
        if text is not None:
            self._clipboard.setText(text)

    def keep_only(self, attempt_id: AttemptId | None) -> None:
        """Take any token but that attempt's off the clipboard: a newer customer is served."""
        if self._copied is not None and self._copied != attempt_id:
            self._let_go()

    def on_attempt_changed(self, attempt: Attempt) -> None:
        """Empty the clipboard if it still holds the token of a hold that has ended."""
        if attempt.ending is not None and attempt.id == self._copied:
            self._let_go()

    def _let_go(self) -> None:
        is_ours = self._is_ours()
        self._data = self._copied = None
        if is_ours:
            self._clipboard.clear()
        self.changed.emit(None)

    def _is_ours(self) -> bool:
        """Whether our data is there. Told by the data's identity, not by its text: to ask another
        program for what it has copied could block.
        """
        return self._data is not None and self._clipboard.mimeData() is self._data

    def _on_data_changed(self) -> None:
        """Another program, or somebody here, has copied something else."""
        if self._copied is not None and not self._is_ours():
            self._data = self._copied = None
            self.changed.emit(None)
