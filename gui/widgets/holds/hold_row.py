"""A hold that is not the newest scan's, as one row with its own countdown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.domain.clock import minutes_and_seconds, shown_seconds
from gui.domain.hold.attempt import LAST_MINUTE_SECONDS
from gui.widgets.holds.hold_buttons import HoldAction
from gui.widgets.holds.hold_view import HoldView, show_text
from gui.widgets.holds.time_bar import TimeBar
from gui.widgets.kit.glyph import Glyph, GlyphView
from gui.widgets.kit.parts import label, set_state
from gui.widgets.kit.theme import current_theme

_NARROWEST = 340
_BUTTONS_BESIDE = 660
"""From this width on, in logical pixels, the buttons stand beside the number."""

_LEAST_TIME = QSize(64, 0)
"""Room for any time, in logical pixels: digits of some fonts are not equally wide."""

_TOKEN_END = 6
"""Characters of the token that are shown: enough to tell two apart."""

_LOOKS = {
    HoldAction.COPY: "rowPrimary",
    HoldAction.DONE: "row",
    HoldAction.RELEASE: "rowQuiet",
    HoldAction.RESERVE_AGAIN: "rowPrimary",
}


class HoldRow(HoldView):
    """One hold, in a row; amber with a sign in its last minute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LOOKS, parent)
        self.setObjectName("holdCard")
        self._is_ended: bool | None = None
        self._glyph = GlyphView(26)
        self._glyph.hide()
        self._number = label(name="holdVoucher", look="rowNumber", elided=True)
        self._token = _TokenEnd()
        self._alarm = label(name="holdAlarm", look="alarm")
        self._alarm.hide()
        self._value = label(name="holdValue", look="rowValue", elided=True)
        self._value.hide()
        self._bar = TimeBar()
        self._remaining = label(name="holdRemaining", look="rowTime")
        self._remaining.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._number)
        words.addWidget(self._token)
        words.addWidget(self._alarm)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addStretch()
        middle.addWidget(self._value)
        middle.addWidget(self._bar)
        middle.addStretch()
        told = QHBoxLayout()
        told.setSpacing(14)
        told.addWidget(self._glyph)
        told.addLayout(words)
        told.addLayout(middle, 1)
        told.addWidget(self._remaining)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for action in HoldAction:
            actions.addWidget(self.buttons[action])
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 8, 12, 8)
        self._layout.setSpacing(12)
        self._layout.addLayout(told, 1)
        self._layout.addLayout(actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: put the buttons where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BUTTONS_BESIDE
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def minimumSizeHint(self) -> QSize:
        """Qt's override: the bar gives way first."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def show_hold(self, token: str, *, struck: bool, alarm: str) -> None:
        """Show the end of the token, and what is wrong with the hold."""
        number = self.attempt.number.grouped
        if self._number.text() != number:
            self._number.setText(number)
        self._token.setText(token)
        self._token.setAccessibleName(self.tr("Hold token: {token}").format(token=token))
        set_state(self._token, "ended", struck)
        show_text(self._alarm, alarm)

    def set_copied(self, copied: bool) -> None:
        """Show whether its token is the one on the clipboard."""
        self._token.set_copied(copied)

    def show_left(self, words: str) -> None:
        """Show above the bar what is left on the voucher."""
        if self._value.text() != words:
            show_text(self._value, words)
            self._value.setToolTip(words)

    def show_remaining(self, seconds: float, *, ended: bool) -> None:
        """Show the bar and the time beside it."""
        if ended:
            self._remaining.setText(self.tr("ended"))
            self._remaining.setAccessibleName("")  # its text says it
        else:
            time = minutes_and_seconds(shown_seconds(seconds))
            self._remaining.setText(time)
            self._remaining.setAccessibleName(self.tr("Time left: {time}").format(time=time))
        if ended != self._is_ended:
            self._is_ended = ended
            # Its size stays the same; otherwise each second would lay out the whole list anew.
            self._remaining.setMinimumSize(0, 0)  # or it would count in the hint
            self._remaining.setFixedSize(self._remaining.sizeHint().expandedTo(_LEAST_TIME))
        is_late = not ended and seconds <= LAST_MINUTE_SECONDS
        if is_late != self._glyph.isVisibleTo(self):
            self._glyph.setVisible(is_late)
            set_state(self, "late", is_late)
            self.retheme()
        set_state(self._remaining, "late", is_late)
        self._bar.show_remaining(seconds)

    def retheme(self) -> None:
        """Apply a new theme."""
        self._glyph.show_glyph(Glyph.ATTENTION, current_theme().warning.strong)


class _TokenEnd(QLabel):
    """A token of which only the end is painted; screen readers get all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("holdToken")
        self.setProperty("look", "tokenEnd")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._is_copied = False

    def set_copied(self, copied: bool) -> None:
        """Say beside it that it is on the clipboard."""
        if copied != self._is_copied:
            self._is_copied = copied
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Qt's override: room for what is painted."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self._shown()) + 2, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        """Qt's override: the end is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the end."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self._shown())
        painter.end()

    def _shown(self) -> str:
        words = self.tr("token … {end}  ✓ Copied") if self._is_copied else self.tr("token … {end}")
        return words.format(end=self.text()[-_TOKEN_END:])
