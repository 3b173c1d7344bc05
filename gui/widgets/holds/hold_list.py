"""Everything that counts down besides the newest scan's hold, the most urgent on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.holds.hold_buttons import HoldAction
from gui.widgets.kit.parts import button, label, set_state

if TYPE_CHECKING:
    from gui.domain.clock import Clock, Moment
    from gui.domain.hold.attempt import Attempt, AttemptId
    from gui.domain.hold.restored import Restored
    from gui.domain.hold.watch import Watch
    from gui.domain.telling.news import Step
    from gui.domain.value.money_format import WriteMoney
    from gui.widgets.holds.hold_entry import HoldEntry
    from gui.widgets.holds.put_away_strip import PutAwayStrip

STEADY_SECONDS = 0.6
"""How long a hold must have been in its place before Release and Done work: longer than the pause
in a double click, shorter than it takes to read a number.
"""

_BESIDE = 560
"""From this width on, in logical pixels, the offer to undo stands beside the summary."""

_FRAME_MILLISECONDS = 15

_LATER_MILLISECONDS = 150
"""When the hidden row is made: once nobody waits for anything else to be painted."""


class HoldList(QWidget):
    """Keeps a row for each attempt that staff may still have to deal with.

    Rows come in the next turn of the event loop: somebody waits for the newest token, which the
    large place shows at once, and nobody for these.
    """

    pressed = Signal(object, object)
    """HoldAction, Attempt: one of a hold's buttons."""
    undo_wanted = Signal()
    """The hold that was put away last is wanted back."""
    try_itself_wanted = Signal(object, bool)
    """AttemptId, and whether its voucher is to be tried by itself once it should be free."""
    focus_lost = Signal()
    """The focused widget has gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: Clock | None = None
        self._attempts: dict[AttemptId, Attempt] = {}
        self._watches: dict[AttemptId, Watch] = {}
        self._next: AttemptId | None = None
        """The watch that `try_next` tries: the first one whose time has come."""
        self._next_since: Moment | None = None
        self._entries: dict[AttemptId, HoldEntry] = {}
        self._in_order: list[AttemptId] = []
        """The rows that can be seen, from the top."""
        self._moved_at: dict[AttemptId, Moment] = {}
        self._progress: dict[AttemptId, Step | Moment] = {}
        self._releasing: set[AttemptId] = set()
        self._copied: AttemptId | None = None
        self._write: WriteMoney | None = None
        self._shown_above: AttemptId | None = None
        self._arranging = QTimer(self)
        self._arranging.setSingleShot(True)
        self._arranging.timeout.connect(self._arrange)
        self._put_away: PutAwayStrip | None = None
        self._is_on_colour = False
        self._is_strip = False
        self._summary = label(name="holdsSummary", look="summary")
        self._clear = button(self.tr("Clear ended"), name="clearEnded", look="quiet")
        self._clear.clicked.connect(self._on_clear)
        self._header = QWidget()
        header = self._header_line = QHBoxLayout(self._header)
        header.setContentsMargins(0, 0, 0, 0)
        header.addWidget(self._summary, 1)
        header.addWidget(self._clear)
        self._header.hide()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addStretch()
        self._above: QWidget | None = None
        self._below: QWidget | None = None
        self._area = _Area()
        self._area.setObjectName("holdList")
        self._area.verticalScrollBar().valueChanged.connect(self._show_what_came_into_view)
        self._area.setMinimumHeight(44)
        self._area.setWidget(content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._header)
        whole.addWidget(self._area, 1)
        self.hide()

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
        self._take_room()

    def set_above(self, widget: QWidget | None) -> None:
        """Let `widget` scroll with the rows, above them: the window is too low for both."""
        if widget is self._above:
            return
        if self._above is not None:
            self._column.removeWidget(self._above)
        if widget is not None:
            self._column.insertWidget(0, widget)
        self._above = widget
        self._take_room()

    def show_top(self) -> None:
        """Scroll to the top."""
        self._area.verticalScrollBar().setValue(0)

    def set_shown_above(self, attempt_id: AttemptId | None) -> None:
        """Leave out the hold that the large place shows.

        Its row is there already, hidden, so that the hold before it can have its own at once:
        were it made later, everything would move just after it was painted.
        """
        if attempt_id != self._shown_above:
            self._shown_above = attempt_id
            self._show_rows(self._now())
            others = [each for each in self._attempts.values() if each.id != attempt_id]
            is_all_there = all(self._has_row(each) for each in others)
            self._arranging.start(_LATER_MILLISECONDS if is_all_there else 0)

    def show_restored(self, restored: Restored) -> None:
        """Show what an earlier run left open."""
        for attempt in restored.open:
            self._attempts[attempt.id] = attempt
        self._rearrange()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show an attempt as it stands: under way, held, in doubt, ended, or no longer at all."""
        before = self._attempts.pop(attempt.id, None)
        if attempt.outcome is not None:
            self._progress.pop(attempt.id, None)
        from gui.domain.hold.attempt import Ending  # the first window shows none

        has_row = self._has_row_of_its_own(attempt) or attempt.id in self._watches
        if has_row and attempt.ending is not Ending.USED:
            self._attempts[attempt.id] = attempt
            entry = self._entries.get(attempt.id)
            if entry is not None and self._fits(entry, attempt):
                entry.show_attempt(attempt)
                self._show_value(entry, attempt)
                entry.show_time(self._now())
        elif before is not None:
            self._show_rows(self._now())
        self._rearrange()

    def show_watch(self, watch: Watch) -> None:
        """Show that an attempt's voucher is waited for, in place of its row if it has one."""
        from gui.domain.hold.watch import WatchStage

        attempt_id, now = watch.attempt.id, self._now()
        before = self._watches.get(attempt_id)
        self._watches[attempt_id] = watch
        self._attempts[attempt_id] = watch.attempt
        if before is not None and before.stage is not watch.stage:
            self._moved_at[attempt_id] = now  # its buttons have
            if before.stage is WatchStage.WAITING and watch.stage is WatchStage.OVER:
                self._announce(watch, now)
        entry = self._entries.get(attempt_id)
        if entry is not None and self._has_row(watch.attempt):
            entry.show_attempt(watch.attempt)
            entry.show_watch(watch, now)
        self._choose_next(now)
        if before is None:
            self._arrange()  # at once, to be painted together with the verdict
        else:
            self._rearrange()

    def drop_watch(self, attempt_id: AttemptId) -> None:
        """Nobody waits for the attempt's voucher any more."""
        self._watches.pop(attempt_id, None)
        attempt = self._attempts.get(attempt_id)
        if attempt is not None and self._has_row_of_its_own(attempt):
            self._rearrange()
        else:
            self.drop(attempt_id)

    def try_next(self) -> None:
        """Try the first voucher again whose time has come, unless it has only just become that."""
        if self._next is not None and not is_unsteady(self._next_since, self._now()):
            self.pressed.emit(HoldAction.RESERVE_AGAIN, self._attempts[self._next])

    def drop(self, attempt_id: AttemptId) -> None:
        """Remove an attempt, unless its voucher is still waited for."""
        if attempt_id in self._watches:
            return
        if self._attempts.pop(attempt_id, None) is not None:
            self._show_rows(self._now())
            self._rearrange()

    def hold_still(self) -> None:
        """Rows are back where they were not just before: ignore presses meant for what was."""
        self._moved_at |= dict.fromkeys(self._attempts, self._now())

    def show_progress(self, attempt: Attempt, what: Step | Moment) -> None:
        """Show what is happening with an attempt under way; its row may come later."""
        self._progress[attempt.id] = what
        entry = self._entries.get(attempt.id)
        if entry is not None:
            entry.show_progress(what, self._now())

    def offer_undo(self, number: str | None) -> None:
        """Offer to bring back the hold of that voucher, which was put away; None: nothing more.

        The room of the offer stays until other things move anyway; see `give_room_back`.
        """
        if number is not None:
            if self._put_away is None:
                self._put_away = self._new_strip()
            self._put_away.offer(number)
            self._header.setMinimumHeight(self._put_away.sizeHint().height())
            self._summarise(self._now())
            self._take_room()
        elif self._put_away is not None:
            self._put_away.withdraw()
        self._make_room_for_offer()

    def set_on_colour(self, on_colour: bool) -> None:
        """Keep readable what has no background of its own while a verdict's colour is behind it."""
        self._is_on_colour = on_colour
        for each in (self._summary, self._clear):
            set_state(each, "onColour", on_colour)
        if self._put_away is not None:
            self._put_away.set_on_colour(on_colour)

    def set_strip(self, is_strip: bool) -> None:
        """Only say how many are reserved, and offer to undo; or show them."""
        self._is_strip = is_strip
        set_state(self._summary, "scale", "strip" if is_strip else "")
        if self._put_away is not None:
            self._put_away.set_brief(is_strip)
        if self._attempts:
            self._summarise(self._now())
        self._make_room_for_offer()
        self._take_room()

    def give_room_back(self) -> None:
        """Take back the room of an offer that is over."""
        if self._put_away is not None and not self._put_away.is_offered:
            self._header.setMinimumHeight(0)
            self._summarise(self._now())
            self._take_room()

    def _make_room_for_offer(self) -> None:
        """Leave out the summary while the offer is there and both don't fit beside each other."""
        is_offered = self._put_away is not None and self._put_away.is_offered
        self._summary.setHidden(is_offered and self.width() < _BESIDE)

    def show_time(self, now: Moment) -> None:
        """Count what is in view down to `now`, and the rest as soon as it comes into view."""
        top = self._area.verticalScrollBar().value()
        bottom = top + self._area.viewport().height()
        for attempt_id in self._in_order:
            entry = self._entries[attempt_id]
            if entry.y() < bottom and entry.geometry().bottom() >= top:
                entry.show_time(now)
        self._summarise(now)

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

    def show_values(self, write: WriteMoney | None) -> None:
        """Show what is left on each voucher, amounts written so; None: show no values."""
        self._write = write
        for attempt_id, entry in self._entries.items():
            attempt = self._attempts.get(attempt_id)
            if attempt is not None:
                self._show_value(entry, attempt)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: bring what is now in view up to date."""
        super().resizeEvent(event)
        self._make_room_for_offer()
        self._show_what_came_into_view()

    def retheme(self) -> None:
        """Apply a new theme."""
        for entry in self._entries.values():
            entry.retheme()

    def _show_what_came_into_view(self) -> None:
        if self._entries:
            self.show_time(self._now())

    def _now(self) -> Moment:
        return self._clock_in_use().now()

    def _clock_in_use(self) -> Clock:
        assert self._clock is not None, "nothing is shown before `use_clock`"
        return self._clock

    def _rearrange(self) -> None:
        self._arranging.start(0)

    def _arrange(self) -> None:
        """Make the rows match the attempts.

        Work that would take longer than a frame continues in the next turn.
        """
        now = self._now()
        order = self._order(now)
        for attempt_id in [each for each in self._entries if each not in order]:
            self._remove(attempt_id)
        frame = QDeadlineTimer(_FRAME_MILLISECONDS)
        first = 0 if self._above is None else 1
        for place, attempt_id in enumerate(order, first):
            if frame.hasExpired():
                self._rearrange()
                order = order[: place - first]
                break
            self._place(attempt_id, place, now)
        self._order_tabs(order)
        self._show_rows(now)

    def _show_rows(self, now: Moment) -> None:
        """Show all rows but that of the hold in the large place."""
        before = self._in_order
        self._in_order = []
        for attempt_id in sorted(self._entries, key=self._place_of):
            is_seen = attempt_id in self._attempts and attempt_id != self._shown_above
            entry = self._entries[attempt_id]
            if not is_seen:
                self._give_focus_back(entry)  # else Qt gives it to the next row's button
            entry.setVisible(is_seen)  # at once, not when it is laid out
            if is_seen:
                place = len(self._in_order)
                if before and before[place : place + 1] != [attempt_id]:
                    self._moved_at[attempt_id] = now
                self._in_order.append(attempt_id)
                entry.show_time(now)  # it may have come into view
        self._choose_next(now)
        self._summarise(now)
        if before != self._in_order:
            self.give_room_back()
        self._take_room()

    def _choose_next(self, now: Moment) -> None:
        """Find the first row whose voucher can be tried again, and show that the key is its."""
        from gui.domain.hold.watch import WatchStage

        ready = (WatchStage.OVER, WatchStage.ANSWERED)
        found = next(
            (
                each
                for each in self._in_order
                if each in self._watches and self._watches[each].stage in ready
            ),
            None,
        )
        if found != self._next:
            self._next, self._next_since = found, now
        for attempt_id in self._watches:
            if attempt_id in self._entries:
                self._entries[attempt_id].set_next(attempt_id == found)

    def _announce(self, watch: Watch, now: Moment) -> None:
        from gui.domain.telling.watch_words import heard_words
        from gui.translate import translate
        from gui.widgets.kit.announce import announce

        announce(self, heard_words(watch, now, translate))

    def _new_strip(self) -> PutAwayStrip:
        from gui.widgets.holds.put_away_strip import PutAwayStrip  # the first window needs none

        strip = PutAwayStrip(self._clock_in_use())
        strip.set_on_colour(self._is_on_colour)
        strip.set_brief(self._is_strip)
        strip.undo_wanted.connect(self.undo_wanted)
        strip.focus_lost.connect(self.focus_lost)
        self._header_line.insertWidget(1, strip)
        # Tab reaches it before the rows: Qt puts nothing after what can't have the focus.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTabOrder(self, strip.undo)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return strip

    def _place_of(self, attempt_id: AttemptId) -> int:
        return self._column.indexOf(self._entries[attempt_id])

    def _give_focus_back(self, entry: HoldEntry) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and entry.isAncestorOf(focused):
            self.focus_lost.emit()

    def _take_room(self) -> None:
        """Take as much height as the rows need, so that the large place has all the rest."""
        if self._is_strip:
            self._area.hide()
            is_offered = self._put_away is not None and self._put_away.is_offered
            self.setVisible(is_offered or bool(self._summary.text()))
            self.updateGeometry()
            return
        is_alone = self._above is None and self._below is None
        upright = QSizePolicy.Policy.Maximum if is_alone else QSizePolicy.Policy.Expanding
        for each in (self, self._area):
            each.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        has_list = bool(self._in_order) or not is_alone
        self._area.setVisible(has_list)
        self.setVisible(has_list or self._header.minimumHeight() > 0)
        self.updateGeometry()

    def _order(self, now: Moment) -> list[AttemptId]:
        """What is under way first, then what ends soonest; what has ended comes last."""

        def urgency(attempt_id: AttemptId) -> tuple[int, float, int]:
            attempt = self._attempts[attempt_id]
            if attempt.outcome is None:
                return 0, 0.0, -attempt_id
            if attempt_id in self._watches:
                return 1, self._watches[attempt_id].until.instant, attempt_id
            is_over = attempt.ending is not None or attempt.remaining(now) <= 0
            deadline = attempt.deadline
            instant = deadline.instant if deadline is not None else 0.0
            return (2, -instant, -attempt_id) if is_over else (1, instant, attempt_id)

        return sorted(self._attempts, key=urgency)

    def _summarise(self, now: Moment) -> None:
        """Say above the rows how many are reserved, and when the next one runs out."""
        from gui.domain.clock import minutes_and_seconds, shown_seconds
        from gui.domain.hold.attempt import LAST_MINUTE_SECONDS

        rows = [each for each in self._attempts.values() if each.id != self._shown_above]
        live = [each for each in rows if each.is_live(now)]
        has_ended = any(each.has_token and not each.is_live(now) for each in rows)
        self._clear.setVisible(has_ended and not self._is_strip)
        has_next = self._is_strip and self._next is not None
        has_rows = bool(live) or has_next or self._clear.isVisibleTo(self._header)
        self._header.setVisible(has_rows or self._header.minimumHeight() > 0)
        least = min((each.remaining(now) for each in live), default=None)
        time = "" if least is None else minutes_and_seconds(shown_seconds(least))
        has_more = self._shown_above is not None
        words = ""
        if least is not None:
            words = (
                self.tr("%n more reserved, next runs out in {time}", None, len(live))
                if has_more
                else self.tr("%n reserved, next runs out in {time}", None, len(live))
            ).format(time=time)
        self._summary.setAccessibleName(words)
        if self._is_strip:
            words = self._brief_words(len(live), time)
        self._summary.setText(words)
        is_late = least is not None and least <= LAST_MINUTE_SECONDS
        set_state(self._summary, "late", is_late or has_next)

    def _brief_words(self, live: int, time: str) -> str:
        """The summary in a strip, and what F5 would try: there are no rows to say so."""
        lines = []
        if live:
            words = (
                self.tr("%n more,\nnext {time}", None, live)
                if self._shown_above is not None
                else self.tr("%n reserved,\nnext {time}", None, live)
            )
            lines.append(words.format(time=time))
        if self._next is not None:
            number = self._attempts[self._next].number.grouped
            lines.append(self.tr("F5 to try again:\n{number}").format(number=number))
        return "\n".join(lines)

    def _has_row(self, attempt: Attempt) -> bool:
        entry = self._entries.get(attempt.id)
        return entry is not None and self._fits(entry, attempt)

    def _fits(self, entry: HoldEntry, attempt: Attempt) -> bool:
        from gui.widgets.holds.entry_types import entry_type  # the first window shows none

        return type(entry) is entry_type(attempt, is_watched=attempt.id in self._watches)

    @staticmethod
    def _has_row_of_its_own(attempt: Attempt) -> bool:
        """Whether staff have to deal with it, also if nobody waits for its voucher."""
        return attempt.outcome is None or attempt.has_token or attempt.is_in_doubt

    def _place(self, attempt_id: AttemptId, place: int, now: Moment) -> None:
        """Make sure an attempt's row is of the right kind and in that place."""
        from gui.widgets.holds.entry_types import entry_type

        attempt = self._attempts[attempt_id]
        entry = self._entries.get(attempt_id)
        if entry is None or not self._has_row(attempt):
            if entry is not None:
                self._remove(attempt_id)
            entry = entry_type(attempt, is_watched=attempt_id in self._watches)()
            entry.show_attempt(attempt)
            self._show_value(entry, attempt)
            if attempt_id in self._watches:
                entry.show_watch(self._watches[attempt_id], now)
            if attempt_id in self._progress:
                entry.show_progress(self._progress[attempt_id], now)
            entry.pressed.connect(self._on_pressed)
            entry.try_itself_wanted.connect(self._on_try_itself)
            entry.focus_lost.connect(self.focus_lost)
            entry.set_releasing(attempt_id in self._releasing)
            entry.set_copied(attempt_id == self._copied)
            self._entries[attempt_id] = entry
        if self._column.indexOf(entry) != place:
            self._column.insertWidget(place, entry)

    def _show_value(self, entry: HoldEntry, attempt: Attempt) -> None:
        from gui.domain.telling.value_words import short_value_words  # the first window shows none
        from gui.translate import translate

        is_over = attempt.ending is not None or attempt.release_unconfirmed
        value = None if is_over else attempt.value  # somebody else may have spent it
        write = self._write
        entry.show_left("" if write is None else short_value_words(value, translate, write))

    def _on_pressed(self, action: HoldAction, attempt: Attempt) -> None:
        """Pass a press on, unless it was meant for what was there just before."""
        moved_at, now = self._moved_at.get(attempt.id), self._now()
        is_watched = attempt.id in self._watches
        if has_just_moved(moved_at, now, action) or (is_watched and is_unsteady(moved_at, now)):
            self.focus_lost.emit()
        else:
            self.pressed.emit(action, attempt)

    def _on_try_itself(self, attempt_id: AttemptId, wanted: bool) -> None:
        now = self._now()
        if is_unsteady(self._moved_at.get(attempt_id), now):
            self._entries[attempt_id].show_watch(self._watches[attempt_id], now)  # as it was
            self.focus_lost.emit()
        else:
            self.try_itself_wanted.emit(attempt_id, wanted)

    def _on_clear(self) -> None:
        now = self._now()
        for attempt in list(self._attempts.values()):
            if attempt.has_token and attempt.id != self._shown_above and not attempt.is_live(now):
                self.pressed.emit(HoldAction.DONE, attempt)

    def _order_tabs(self, from_the_top: list[AttemptId]) -> None:
        """Make Tab go through the buttons in their order on screen, not of creation."""
        # Qt puts nothing after a widget that can't have the focus; this one doesn't need it.
        self._area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        before: QWidget = self._area
        for attempt_id in from_the_top:
            for each in self._entries[attempt_id].findChildren(QAbstractButton):
                self.setTabOrder(before, each)
                before = each
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _remove(self, attempt_id: AttemptId) -> None:
        entry = self._entries.pop(attempt_id)
        self._moved_at.pop(attempt_id, None)
        self._give_focus_back(entry)
        self._column.removeWidget(entry)
        entry.hide()
        entry.deleteLater()


class _Area(QScrollArea):
    """Wants to be as high as the rows in it, and scrolls where it can't be."""

    def sizeHint(self) -> QSize:
        """Qt's override: Qt itself would stop at a few rows."""
        content = self.widget()
        return content.sizeHint() if content is not None else super().sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's override, which sees all that happens to the rows: they may have grown."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def has_just_moved(moved_at: Moment | None, now: Moment, action: HoldAction) -> bool:
    """Whether a press may have been meant for another hold, which was there just before."""
    return is_unsteady(moved_at, now) and action in (HoldAction.RELEASE, HoldAction.DONE)


def is_unsteady(moved_at: Moment | None, now: Moment) -> bool:
    """Whether something came to its place so recently that nobody can have meant to press it."""
    return moved_at is not None and moved_at.seconds_until(now) < STEADY_SECONDS
