"""Everything that counts down: the newest hold large, below it what waits, is held or in doubt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.domain.attempt import Attempt, AttemptId
from gui.domain.clock import Clock, Moment
from gui.domain.news import Step
from gui.domain.outcome import Held, InDoubt
from gui.domain.restored import Restored
from gui.widgets.doubt_row import DoubtRow
from gui.widgets.empty_panel import EmptyPanel
from gui.widgets.hold_card import HoldCard
from gui.widgets.hold_row import HoldRow
from gui.widgets.hold_view import HoldView
from gui.widgets.waiting_row import WaitingRow

Entry = HoldCard | HoldRow | DoubtRow | WaitingRow


class HoldList(QScrollArea):
    """Keeps a widget for each attempt that staff may still have to do with."""

    pressed = Signal(object, object)
    """HoldAction, Attempt: a button of one of the holds."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("holdList")
        self._clock = clock
        self._attempts: dict[AttemptId, Attempt] = {}
        self._entries: dict[AttemptId, Entry] = {}
        self._empty = EmptyPanel()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._empty)
        self._column.addStretch()
        self._below: QWidget | None = None
        self.setMinimumHeight(60)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_below(self, widget: QWidget | None) -> None:
        """Take `widget` in below the holds, where the window has no room beside them."""
        if widget is not self._below and self._below is not None:
            self._column.removeWidget(self._below)
        elif widget is not self._below and widget is not None:
            self._column.addWidget(widget)
        self._below = widget

    def show_restored(self, restored: Restored) -> None:
        """Show what an earlier run left open."""
        for attempt in restored.open:
            self._attempts[attempt.id] = attempt
        self._arrange()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show an attempt as it stands: under way, held, in doubt, ended; or no more."""
        if attempt.outcome is None or isinstance(attempt.outcome, Held | InDoubt):
            self._attempts[attempt.id] = attempt
        else:
            self._attempts.pop(attempt.id, None)
        self._arrange()

    def drop(self, attempt_id: AttemptId) -> None:
        """Take an attempt away."""
        if self._attempts.pop(attempt_id, None) is not None:
            self._arrange()

    def show_progress(self, attempt: Attempt, what: Step | Moment) -> None:
        """Show what is being done about an attempt under way."""
        entry = self._entries.get(attempt.id)
        if isinstance(entry, WaitingRow):
            entry.show_progress(what, self._clock.now())

    def show_time(self, now: Moment) -> None:
        """Count everything down to `now`."""
        for entry in self._entries.values():
            entry.show_time(now)

    def set_releasing(self, attempt_id: AttemptId, releasing: bool) -> None:
        """A voucher is being given back, or that has failed."""
        entry = self._entries.get(attempt_id)
        if isinstance(entry, HoldView):
            entry.set_releasing(releasing)

    def confirm_copied(self, attempt_id: AttemptId) -> None:
        """A token was copied; only one can be on the clipboard."""
        for each_id, entry in self._entries.items():
            if isinstance(entry, HoldView):
                entry.set_copied(each_id == attempt_id)

    def retheme(self) -> None:
        """Take up a new theme."""
        for entry in self._entries.values():
            if isinstance(entry, DoubtRow | WaitingRow):
                entry.retheme()

    def _arrange(self) -> None:
        """Make the entries what the attempts ask for, the newest on top."""
        large = self._large()
        newest_first = sorted(self._attempts, reverse=True)
        if large is not None:
            newest_first.remove(large)
            newest_first.insert(0, large)
        for attempt_id in [each for each in self._entries if each not in self._attempts]:
            self._remove(attempt_id)
        now = self._clock.now()
        for place, attempt_id in enumerate(newest_first):
            attempt = self._attempts[attempt_id]
            wanted = _entry_type(attempt, large=attempt_id == large)
            entry = self._entries.get(attempt_id)
            if type(entry) is not wanted:
                if entry is not None:
                    self._remove(attempt_id)
                entry = wanted(attempt)
                if not isinstance(entry, WaitingRow):
                    entry.pressed.connect(self.pressed)
                self._entries[attempt_id] = entry
            elif not isinstance(entry, WaitingRow) and entry.attempt is not attempt:
                entry.show_attempt(attempt)
            entry.show_time(now)
            if self._column.indexOf(entry) != place:
                self._column.insertWidget(place, entry)
                entry.show()  # now, rather than when the layout comes to it
        self._empty.setVisible(not self._entries)
        self._order_tabs(newest_first)

    def _order_tabs(self, from_the_top: list[AttemptId]) -> None:
        """Tab goes through the buttons as they stand, whenever they were made."""
        # Qt puts nothing behind a widget that can't have the focus; this one has no use for it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        before: QWidget = self
        for attempt_id in from_the_top:
            for button in self._entries[attempt_id].findChildren(QPushButton):
                self.setTabOrder(before, button)
                before = button
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _large(self) -> AttemptId | None:
        """The hold to show large: the newest that lasts, else the newest that has ended."""
        holds = [each for each in self._attempts.values() if isinstance(each.outcome, Held)]
        newest = max(holds, key=lambda each: (each.ending is None, each.id), default=None)
        return newest.id if newest is not None else None

    def _remove(self, attempt_id: AttemptId) -> None:
        entry = self._entries.pop(attempt_id)
        self._column.removeWidget(entry)
        entry.hide()
        entry.deleteLater()


def _entry_type(attempt: Attempt, *, large: bool) -> type[Entry]:
    if attempt.outcome is None:
        return WaitingRow
    if isinstance(attempt.outcome, InDoubt):
        return DoubtRow
    return HoldCard if large else HoldRow
