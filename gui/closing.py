"""Closing the window: at once when nothing is reserved, else as staff decide."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.domain.attempt import AttemptId
from gui.services.reservations import Reservations
from gui.services.ticker import Ticker
from gui.widgets.close_dialog import CloseChoice, CloseDialog, CloseStage
from gui.widgets.main_window import MainWindow


class Closing(QObject):
    """Asks what is to become of live holds, gives them back if wanted, and says when to leave."""

    decided = Signal()
    """The app may end now."""

    def __init__(self, window: MainWindow, reservations: Reservations, ticker: Ticker) -> None:
        super().__init__()
        self._window = window
        self._reservations = reservations
        self._dialog: CloseDialog | None = None
        self._asked_back: set[AttemptId] = set()
        window.closing.connect(self._on_closing)
        reservations.news.connect(self._go_on)
        reservations.attempt_changed.connect(self._go_on)
        reservations.attempt_dropped.connect(self._go_on)
        ticker.ticked.connect(self._go_on)

    @property
    def dialog(self) -> CloseDialog | None:
        """The question, while it is open."""
        return self._dialog

    def _on_closing(self) -> None:
        if self._dialog is None:
            self._dialog = CloseDialog(self._window)
            self._dialog.chosen.connect(self._on_chosen)
            self._go_on()
        if self._dialog is not None:
            self._dialog.open()

    def _on_chosen(self, choice: CloseChoice) -> None:
        match choice:
            case CloseChoice.KEEP:
                self.leave()
            case CloseChoice.STAY:
                self._put_away()
                self._window.field.focus()
            case CloseChoice.RELEASE if self._dialog is not None:
                self._asked_back.clear()
                self._dialog.show_releasing()
                self._go_on()

    def _go_on(self, _: object = None) -> None:
        """Ask as things stand now; or give back what is live, and leave when nothing is."""
        dialog, reservations = self._dialog, self._reservations
        if dialog is None:
            return
        live, under_way = reservations.live(), len(reservations.under_way())
        if not live and not under_way and not reservations.releasing():
            self.leave()
        elif dialog.stage is CloseStage.ASKING:
            dialog.ask(len(live), under_way)
        elif dialog.stage is CloseStage.RELEASING:
            for attempt in live:
                if attempt.id not in self._asked_back:
                    self._asked_back.add(attempt.id)
                    reservations.release(attempt.id)
            if not reservations.releasing() and not under_way:
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
