"""A voucher that somebody has reserved, until it can be tried again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.domain.clock import Moment, minutes_and_seconds, waiting_seconds
from gui.domain.hold.watch import Watch, WatchStage
from gui.domain.telling.watch_words import watch_words
from gui.translate import translate
from gui.widgets.holds.hold_buttons import HoldAction
from gui.widgets.holds.hold_entry import HoldEntry
from gui.widgets.kit.glyph import Glyph, GlyphView
from gui.widgets.kit.parts import button, label, set_state
from gui.widgets.kit.switch import Switch
from gui.widgets.kit.theme import current_theme

_NARROWEST = 340
_BUTTONS_BESIDE = 660
"""From this width on, in logical pixels, the buttons stand beside the number."""

_LEAST_SWITCH = 110
_LEFT_OVER = 8
"""Logical pixels: a switch with its words in two lines, and what it needs besides them in one."""

_LEAST_TIME = 64
"""Room for any time, in logical pixels."""


class WatchRow(HoldEntry):
    """One watch: who has the voucher, how long at most, and what can be done then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watchRow")
        self._watch: Watch | None = None
        self._is_next = False
        self._glyph = GlyphView(22)
        self._number = label(name="watchVoucher", look="rowNumber", elided=True)
        self._words = label(name="watchWords", look="muted")
        self._words.setWordWrap(True)
        self._left = label(name="watchRemaining", look="rowTime")
        self._left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._left.setMinimumWidth(_LEAST_TIME)
        self._again = button(name="watchAgain", look="rowPrimary")
        self._again.clicked.connect(partial(self._on_pressed, HoldAction.RESERVE_AGAIN))
        self._itself = Switch(self.tr("Try automatically"))
        self._itself.setObjectName("watchItself")
        self._itself.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._itself.ensurePolished()  # or its font would be another
        self._itself.setMinimumWidth(_LEAST_SWITCH)
        self._itself.setMaximumWidth(self._itself.sizeHint().width() + _LEFT_OVER)
        self._itself.setToolTip(self.tr("Tries once, automatically, when the time is up"))
        self._itself.clicked.connect(self._on_itself)
        self._away = button(self.tr("Dismiss"), name="watchAway", look="rowQuiet")
        self._away.clicked.connect(partial(self._on_pressed, HoldAction.DONE))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._number)
        words.addWidget(self._words)
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self._glyph)
        told.addLayout(words, 1)
        told.addWidget(self._left)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        actions.addStretch()
        for each in (self._itself, self._again, self._away):
            actions.addWidget(each)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 8, 12, 8)
        self._layout.setSpacing(12)
        self._layout.addLayout(told, 1)
        self._layout.addLayout(actions)
        self._show_key()
        self.retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: put the buttons where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BUTTONS_BESIDE
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def minimumSizeHint(self) -> QSize:
        """Qt's override: the words may be broken into lines."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def show_watch(self, watch: Watch, now: Moment) -> None:
        """Show the watch as it stands."""
        self._watch = watch
        number = watch.number.grouped
        self.setAccessibleName(self.tr("Waiting for {number}").format(number=number))
        self._number.setText(number)
        self._again.setAccessibleName(self.tr("Try {number} again").format(number=number))
        self._itself.setAccessibleName(
            self.tr("Try {number} automatically when the time is up").format(number=number)
        )
        self._away.setAccessibleName(self.tr("Stop waiting for {number}").format(number=number))
        is_trying = watch.stage is WatchStage.TRYING
        is_waiting = watch.stage is WatchStage.WAITING
        if (is_trying and self._has_focus()) or (not is_waiting and self._itself.hasFocus()):
            self.focus_lost.emit()  # else Qt gives it to the next row's button
        for each in (self._again, self._away):
            each.setEnabled(not is_trying)
        self._itself.setVisible(is_waiting)
        self._itself.setChecked(watch.tries_itself)
        self._away.setVisible(not watch.attempt.is_in_doubt)
        is_over = watch.stage in (WatchStage.OVER, WatchStage.ANSWERED)
        set_state(self, "late", is_over)
        set_state(self._words, "late", is_over)
        self.retheme()
        self.show_time(now)

    def show_time(self, now: Moment) -> None:
        """Count down to `now`."""
        watch = self._watch
        if watch is None:
            return
        self._words.setText(watch_words(watch, now, translate))
        if watch.stage is WatchStage.WAITING and not watch.is_over(now):
            time = minutes_and_seconds(waiting_seconds(now.seconds_until(watch.until)))
            self._left.setText(time)
            self._left.setAccessibleName(self.tr("At most {time} left").format(time=time))
        else:
            self._left.setText("")
            self._left.setAccessibleName("")

    def set_next(self, is_next: bool) -> None:
        """Show whether the key for trying again is this row's."""
        if is_next is not self._is_next:
            self._is_next = is_next
            self._show_key()

    def retheme(self) -> None:
        """Apply a new theme."""
        theme = current_theme()
        if self._watch is None or self._watch.stage is WatchStage.WAITING:
            self._glyph.show_glyph(Glyph.SLOW, theme.muted)
        else:
            self._glyph.show_glyph(Glyph.REPEAT, theme.warning.strong)

    def _show_key(self) -> None:
        self._again.setText(self.tr("Try again (F5)") if self._is_next else self.tr("Try again"))

    def _has_focus(self) -> bool:
        return any(each.hasFocus() for each in (self._again, self._itself, self._away))

    def _on_pressed(self, action: HoldAction) -> None:
        self.pressed.emit(action, self.attempt)

    def _on_itself(self, wanted: bool) -> None:
        self.try_itself_wanted.emit(self.attempt.id, wanted)
