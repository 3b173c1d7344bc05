"""Everything that counts down: the newest hold large, below it what waits, is held or in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.widgets.holds.empty_panel import EmptyPanel
from gui.widgets.holds.hold_buttons import HoldAction

if TYPE_CHECKING:
    from gui.domain.clock import Clock, Moment
    from gui.domain.hold.attempt import Attempt, AttemptId
    from gui.domain.hold.restored import Restored
    from gui.domain.telling.news import Step
    from gui.widgets.holds.hold_entry import HoldEntry

STEADY_SECONDS = 0.6
"""How long a hold must have been in its place before Release and Done work: longer than the pause
in a double click, shorter than it takes to read a number.
"""

_FRAME_MILLISECONDS = 15
_SPARE_MILLISECONDS = 200  # by then nobody is waiting for a token


class HoldList(QScrollArea):
    """Keeps a widget for each attempt that staff may still have to deal with."""

    pressed = Signal(object, object)
    """HoldAction, Attempt: one of a hold's buttons."""
    focus_lost = Signal()
    """The focused widget has gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("holdList")
        self._clock: Clock | None = None
        self._attempts: dict[AttemptId, Attempt] = {}
        self._entries: dict[AttemptId, HoldEntry] = {}
        self._moved_at: dict[AttemptId, Moment] = {}
        self._progress: dict[AttemptId, Step | Moment] = {}
        self._releasing: set[AttemptId] = set()
        self._copied: AttemptId | None = None
        self._large_one: AttemptId | None = None
        self._spare: HoldEntry | None = None
        """The next hold's card: making it takes longer than the rest of showing a token."""
        self._sparing = QTimer(self)
        self._sparing.setSingleShot(True)
        self._sparing.setInterval(_SPARE_MILLISECONDS)
        self._sparing.timeout.connect(self._make_spare)
        self._arranging = QTimer(self)
        self._arranging.setSingleShot(True)
        self._arranging.timeout.connect(self._on_next_turn)
        self._is_arranged = True
        self._empty = EmptyPanel()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._empty)
        self._column.addStretch()
        self._below: QWidget | None = None
        self.verticalScrollBar().valueChanged.connect(self._show_what_came_into_view)
        self.setMinimumHeight(60)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def use_clock(self, clock: Clock) -> None:
        """Count down by this clock; call this before the first attempt is shown."""
        self._clock = clock

    def set_below(self, widget: QWidget | None) -> None:
        """Put `widget` below the holds, because the window has no room beside them."""
        if widget is not self._below and self._below is not None:
            self._column.removeWidget(self._below)
        elif widget is not self._below and widget is not None:
            self._column.addWidget(widget)
        self._below = widget

    def show_restored(self, restored: Restored) -> None:
        """Show what an earlier run left open."""
        for attempt in restored.open:
            self._attempts[attempt.id] = attempt
        self._rearrange()
        self._sparing.start()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show an attempt as it stands: under way, held, in doubt, ended, or no longer at all."""
        before = self._attempts.pop(attempt.id, None)
        if attempt.outcome is not None:
            self._progress.pop(attempt.id, None)
        if attempt.outcome is None or attempt.has_token or attempt.is_in_doubt:
            self._attempts[attempt.id] = attempt
            entry = self._entries.get(attempt.id)
            if entry is not None:
                entry.show_attempt(attempt)
                entry.show_time(self._now())
        self._rearrange()
        is_new = attempt.has_token and (before is None or not before.has_token)
        if is_new and self._is_arranged:
            self._paint_now()

    def drop(self, attempt_id: AttemptId) -> None:
        """Remove an attempt."""
        if self._attempts.pop(attempt_id, None) is not None:
            self._rearrange()

    def show_progress(self, attempt: Attempt, what: Step | Moment) -> None:
        """Show what is happening with an attempt under way; its entry may come later."""
        self._progress[attempt.id] = what
        entry = self._entries.get(attempt.id)
        if entry is not None:
            entry.show_progress(what, self._now())

    def show_time(self, now: Moment) -> None:
        """Count what is in view down to `now`, and the rest as soon as it comes into view."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        for attempt_id, entry in self._entries.items():
            is_in_view = entry.y() < bottom and entry.geometry().bottom() >= top
            if is_in_view or attempt_id == self._large_one:  # screen readers get that one
                entry.show_time(now)

    def set_releasing(self, attempt_id: AttemptId, releasing: bool) -> None:
        """Show whether a voucher is being released, or no longer because that has failed."""
        if releasing:
            self._releasing.add(attempt_id)
        else:
            self._releasing.discard(attempt_id)
        entry = self._entries.get(attempt_id)
        if entry is not None:
            entry.set_releasing(releasing)

    def confirm_copied(self, attempt_id: AttemptId | None) -> None:
        """Show whose token is on the clipboard; there is at most one."""
        self._copied = attempt_id
        for each_id, entry in self._entries.items():
            entry.set_copied(each_id == attempt_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: bring what is now in view up to date."""
        super().resizeEvent(event)
        self._show_what_came_into_view()

    def retheme(self) -> None:
        """Apply a new theme."""
        for entry in self._entries.values():
            entry.retheme()

    def _show_what_came_into_view(self) -> None:
        if self._entries:
            self.show_time(self._now())

    def _now(self) -> Moment:
        assert self._clock is not None, "nothing is shown before `use_clock`"
        return self._clock.now()

    def _rearrange(self) -> None:
        """Arrange at once, but only once per turn of the event loop, however much changes in it."""
        if self._arranging.isActive():
            self._is_arranged = False
        else:
            self._arrange()
            self._arranging.start()

    def _paint_now(self) -> None:
        """Paint this token before anything else that an answer changes: somebody is waiting.

        Pending layouts, and the repaints that Qt owes for what has just been shown, go first:
        later they would paint the whole card a second time.
        """
        for kind in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateLater):
            QCoreApplication.sendPostedEvents(None, kind.value)
        self.viewport().repaint()

    def _on_next_turn(self) -> None:
        if not self._is_arranged:
            self._arrange()
            self._arranging.start()

    def _arrange(self) -> None:
        """Make the entries match the attempts, the newest on top.

        Work that would take longer than a frame continues in the next turn.
        """
        self._is_arranged = True
        large = self._large_one = self._large()
        newest_first = sorted(self._attempts, reverse=True)
        if large is not None:
            newest_first.remove(large)
            newest_first.insert(0, large)
        places = {each: self._column.indexOf(entry) for each, entry in self._entries.items()}
        for attempt_id in [each for each in self._entries if each not in self._attempts]:
            self._remove(attempt_id)
        now = self._now()
        frame = QDeadlineTimer(_FRAME_MILLISECONDS)
        for place, attempt_id in enumerate(newest_first):
            if frame.hasExpired():
                self._is_arranged = False
                newest_first = newest_first[:place]
                break
            self._place(attempt_id, place, now, large=attempt_id == large)
            if places and places.get(attempt_id) != place:
                self._moved_at[attempt_id] = now
        for entry in self._entries.values():
            entry.show_time(now)  # this may bring it into view
        self._empty.setVisible(not self._entries)
        self._order_tabs(newest_first)

    def _place(self, attempt_id: AttemptId, place: int, now: Moment, *, large: bool) -> None:
        """Make sure an attempt's entry is of the right kind and in that place."""
        from gui.widgets.holds.entry_types import entry_type  # the first window shows none

        attempt = self._attempts[attempt_id]
        wanted = entry_type(attempt, large=large)
        entry = self._entries.get(attempt_id)
        if type(entry) is not wanted:
            if entry is not None:
                self._remove(attempt_id)
            entry = self._made(wanted)
            entry.show_attempt(attempt)
            if attempt_id in self._progress:
                entry.show_progress(self._progress[attempt_id], now)
            entry.pressed.connect(self._on_pressed)
            entry.set_releasing(attempt_id in self._releasing)
            entry.set_copied(attempt_id == self._copied)
            self._entries[attempt_id] = entry
        if self._column.indexOf(entry) != place:
            self._column.insertWidget(place, entry)
            entry.show()  # now, rather than when the layout gets to it

    def _made(self, wanted: type[HoldEntry]) -> HoldEntry:
        if self._spare is None or type(self._spare) is not wanted:
            return wanted()
        spare, self._spare = self._spare, None
        self._sparing.start()
        return spare

    def _make_spare(self) -> None:
        """Make the next card, as far as that is possible without its contents."""
        from gui.widgets.holds.hold_card import HoldCard

        self._spare = HoldCard(self.widget())
        self._spare.hide()
        for each in (self._spare, *self._spare.findChildren(QWidget)):
            each.ensurePolished()

    def _on_pressed(self, action: HoldAction, attempt: Attempt) -> None:
        """Pass a press on, unless it was meant for what was there just before."""
        moved_at = self._moved_at.get(attempt.id)
        has_just_moved = (
            moved_at is not None
            and moved_at.seconds_until(self._now()) < STEADY_SECONDS
            and action in (HoldAction.RELEASE, HoldAction.DONE)
        )
        if not has_just_moved:
            self.pressed.emit(action, attempt)

    def _order_tabs(self, from_the_top: list[AttemptId]) -> None:
        """Make Tab go through the buttons in their order on screen, not of creation."""
        # Qt puts nothing after a widget that can't have the focus; this one doesn't need it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        before: QWidget = self
        for attempt_id in from_the_top:
            for button in self._entries[attempt_id].findChildren(QPushButton):
                self.setTabOrder(before, button)
                before = button
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _large(self) -> AttemptId | None:
        """The hold to show large: the newest live one, or else the newest that has ended."""
        holds = [each for each in self._attempts.values() if each.has_token]
        newest = max(holds, key=lambda each: (each.ending is None, each.id), default=None)
        return newest.id if newest is not None else None

    def _remove(self, attempt_id: AttemptId) -> None:
        entry = self._entries.pop(attempt_id)
        self._moved_at.pop(attempt_id, None)
        focused = QApplication.focusWidget()
        if focused is not None and entry.isAncestorOf(focused):
            self.focus_lost.emit()
        self._column.removeWidget(entry)
        entry.hide()
        entry.deleteLater()
