"""Closing the window: at once if nothing is reserved, otherwise as staff decide.

The window of a run in the background (`--no-window`) is only hidden again: whoever closes it may
not know what else the run is for. Once such a run can't go on, it ends, with its window if that is
shown: the next command then does its work itself.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.domain.hold.attempt import AttemptId
from gui.domain.telling.notice import NoticeKind
from gui.services.reservations import Reservations
from gui.services.ticker import Ticker
from gui.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from gui.widgets.close_dialog import CloseDialog


class _Stage(Enum):
    """What the dialog is doing."""

    ASKING = "asking"
    RELEASING = "releasing"
    NOT_RELEASED = "not_released"


class Closing(QObject):
    """Asks what to do with live holds, releases them if wanted, and signals when to leave."""

    decided = Signal()
    """The app may end now."""
    given_up = Signal(str)
    """A run in the background can't go on, and why; nobody has its window before them."""

    def __init__(
        self,
        window: MainWindow,
        reservations: Reservations,
        ticker: Ticker,
        *,
        is_background: bool,
    ) -> None:
        super().__init__()
        self._is_background = is_background
        self._window = window
        self._reservations = reservations
        self._dialog: CloseDialog | None = None
        self._stage = _Stage.ASKING
        self._release_begun: set[AttemptId] = set()
        window.closing.connect(self._on_closing)
        reservations.notice.connect(self._on_notice)
        reservations.attempt_news.connect(self._continue)
        reservations.attempt_changed.connect(self._continue)
        reservations.attempt_dropped.connect(self._continue)
        ticker.ticked.connect(self._continue)

    @property
    def dialog(self) -> CloseDialog | None:
        """The question, while it is open."""
        return self._dialog

    def _on_notice(self, kind: NoticeKind, reason: str) -> None:
        if self._is_background and kind in (NoticeKind.START_FAILED, NoticeKind.STOPPED):
            self._is_background = False
            if not self._window.isVisible():
                self.given_up.emit(reason)

    def _on_closing(self) -> None:
        if self._is_background:
            self._window.hide()
            return
        if self._dialog is None and not self._is_all_settled():
            self._dialog = self._new_dialog()
            self._stage = _Stage.ASKING
        if self._dialog is None:
            self.leave()
            return
        self._continue()
        if self._dialog is not None:
            self._dialog.open()

    def _new_dialog(self) -> CloseDialog:
        from gui.widgets.close_dialog import CloseDialog

        dialog = CloseDialog(self._window)
        dialog.release_chosen.connect(self._on_release)
        dialog.keep_chosen.connect(self.leave)
        dialog.stay_chosen.connect(self._on_stay)
        return dialog

    def _on_release(self) -> None:
        if self._dialog is not None:
            self._stage = _Stage.RELEASING
            self._release_begun.clear()
            self._dialog.show_releasing()
            self._continue()

    def _on_stay(self) -> None:
        self._put_away()
        self._window.field.focus()

    def _is_all_settled(self) -> bool:
        return not (self._reservations.live() or self._reservations.under_way())

    def _continue(self, _: object = None) -> None:
        """Bring the question up to date, or release what is live; leave once nothing is."""
        dialog, reservations = self._dialog, self._reservations
        if dialog is None:
            return
        live, under_way = reservations.live(), len(reservations.under_way())
        if self._is_all_settled():
            self.leave()
        elif self._stage is _Stage.ASKING:
            dialog.ask(len(live), under_way)
        elif self._stage is _Stage.RELEASING:
            for attempt in live:
                if attempt.id not in self._release_begun:
                    self._release_begun.add(attempt.id)
                    reservations.release(attempt.id)
            if not reservations.releasing() and not under_way:
                self._stage = _Stage.NOT_RELEASED
        if self._stage is _Stage.NOT_RELEASED:
            dialog.show_not_released(len(live))

    def _put_away(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def leave(self) -> None:
        """Leave without asking; live holds are kept, and come back at the next start."""
        self._put_away()
        self._window.close_now()
        self.decided.emit()
