"""Hold tokens on the clipboard: put there for the till, taken away when they are worth nothing.

Windows lets one program at a time have the clipboard open, and another one may be looking at it
just then. So whatever can't be done at once is tried again soon.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

from gui.desktop.clipboard_lock import clipboard_is_taken
from gui.desktop.private_text import leave_private_text, private_text
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import Held

AGAIN_MILLISECONDS = 100
TRIES = 12
"""How many times copying a token is tried before staff are told that it failed."""


class TokenClipboard(QObject):
    """The system clipboard, as far as tokens are concerned."""

    changed = Signal(object)
    """AttemptId | None: whose token is on the clipboard now."""
    not_copied = Signal(object)
    """Attempt | None: its token could not be copied, since another program kept the clipboard; None
    once that no longer matters."""

    def __init__(
        self, clipboard: QClipboard, is_taken: Callable[[], bool] = clipboard_is_taken
    ) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._is_taken = is_taken
        self._data: QMimeData | None = None
        self._copied: AttemptId | None = None
        self._wanted: Attempt | None = None
        """Whose token is still to be copied."""
        self._tries = 0
        self._failed: AttemptId | None = None
        self._is_to_go = False
        """Whether the token on the clipboard is worth nothing, and could not be taken away yet."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MILLISECONDS)
        self._again.timeout.connect(self._on_again)
        clipboard.dataChanged.connect(self._on_data_changed)

    def copy(self, attempt: Attempt) -> None:
        """Put the attempt's token on the clipboard; `changed` says whether it is there.

        If another program has the clipboard, that is tried again for about a second.
        """
        if isinstance(attempt.outcome, Held):
            self._wanted, self._tries = attempt, 0
            self._no_longer_failed()
            self._try_to_copy()
            self._go_on_later()
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
        is_to_go = self._is_to_go
        self._again.stop()
        self._data = self._copied = self._wanted = None
        if text is not None and is_to_go:
            self._clipboard.clear()
        elif text is not None:
            leave_private_text(self._clipboard, text)

    def keep_only(self, attempt_id: AttemptId | None) -> None:
        """Take any token but that attempt's off the clipboard: a newer customer is served."""
        if self._wanted is not None and self._wanted.id != attempt_id:
            self._wanted = None
        if self._failed != attempt_id:
            self._no_longer_failed()
        if self._copied is not None and self._copied != attempt_id:
            self._let_go()
        self._go_on_later()

    def on_attempt_changed(self, attempt: Attempt) -> None:
        """Empty the clipboard if it still holds the token of a hold that has ended."""
        if attempt.ending is None:
            return
        if self._wanted is not None and self._wanted.id == attempt.id:
            self._wanted = None
        if attempt.id == self._failed:
            self._no_longer_failed()
        if attempt.id == self._copied:
            self._let_go()
        self._go_on_later()

    def _try_to_copy(self) -> None:
        attempt = self._wanted
        assert attempt is not None
        assert isinstance(attempt.outcome, Held)
        self._tries += 1
        if not self._is_taken():
            data = private_text(attempt.outcome.token.reveal())
            self._data, self._copied = data, attempt.id  # before Qt tells of the change
            self._clipboard.setMimeData(data)
            if self._is_ours():
                self._wanted, self._is_to_go = None, False
                return
            self._data = self._copied = None
        if self._tries >= TRIES:
            self._wanted, self._failed = None, attempt.id
            self.not_copied.emit(attempt)

    def _let_go(self) -> None:
        """Empty the clipboard; as long as that fails, the token counts as being there."""
        if self._is_ours() and not self._is_taken():
            self._clipboard.clear()
        self._is_to_go = self._is_ours()
        if not self._is_to_go:
            self._forget()

    def _go_on_later(self) -> None:
        if self._wanted is None and not self._is_to_go:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()

    def _on_again(self) -> None:
        before = self._copied
        if self._wanted is not None:
            self._try_to_copy()
        elif self._is_to_go:
            self._let_go()
        self._go_on_later()
        if self._copied is not None and self._copied != before:
            self.changed.emit(self._copied)

    def _no_longer_failed(self) -> None:
        if self._failed is not None:
            self._failed = None
            self.not_copied.emit(None)

    def _forget(self) -> None:
        self._is_to_go = False
        if self._copied is not None:
            self._data = self._copied = None
            self.changed.emit(None)

    def _is_ours(self) -> bool:
        """Whether our data is there. Told by the data's identity, not by its text: to ask another
        program for what it has copied could block.
        """
        return self._data is not None and self._clipboard.mimeData() is self._data

    def _on_data_changed(self) -> None:
        """Another program, or somebody here, has copied something else."""
        if self._copied is not None and not self._is_ours():
            self._forget()
