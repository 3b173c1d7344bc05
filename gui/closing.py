"""Closing the window: at once when nothing is reserved, else as staff decide."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.services.reservations import Reservations
from gui.widgets.close_dialog import CloseChoice, CloseDialog
from gui.widgets.main_window import MainWindow


class Closing(QObject):
    """Asks what is to become of live holds, gives them back if wanted, and says when to leave."""

    decided = Signal()
    """The app may end now."""

    def __init__(self, window: MainWindow, reservations: Reservations) -> None:
        super().__init__()
        self._window = window
        self._reservations = reservations
        self._dialog: CloseDialog | None = None
        window.closing.connect(self._on_closing)
        reservations.attempt_dropped.connect(self._on_released_or_not)
        reservations.news.connect(self._on_released_or_not)

    @property
    def dialog(self) -> CloseDialog | None:
        """The question, while it is open."""
        return self._dialog

    def _on_closing(self) -> None:
        holds, under_way = len(self._reservations.live()), len(self._reservations.under_way())
        if not holds and not under_way:
            self._leave()
        elif self._dialog is None:
            self._dialog = CloseDialog(holds, under_way, self._window)
            self._dialog.chosen.connect(self._on_chosen)
            self._dialog.open()

    def _on_chosen(self, choice: CloseChoice) -> None:
        match choice:
            case CloseChoice.KEEP:
                self._leave()
            case CloseChoice.STAY:
                self._put_away()
                self._window.field.focus()
            case CloseChoice.RELEASE if self._dialog is not None:
                self._dialog.show_releasing()
                for attempt in self._reservations.live():
                    self._reservations.release(attempt.id)
                self._on_released_or_not()

    def _on_released_or_not(self, _: object = None) -> None:
        """While holds are given back: leave when all are gone, or tell which could not be."""
        dialog = self._dialog
        if dialog is None or not dialog.is_releasing or self._reservations.releasing:
            return
        left = len(self._reservations.live())
        if left:
            dialog.show_not_released(left)
        else:
            self._leave()

    def _put_away(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def _leave(self) -> None:
        self._put_away()
        self._window.close_now()
        self.decided.emit()
