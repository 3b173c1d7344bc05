"""An older hold, as one row with its own countdown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.domain.clock import minutes_and_seconds, shown_seconds
from gui.domain.hold.attempt import LAST_MINUTE_SECONDS
from gui.widgets.holds.hold_view import HoldView
from gui.widgets.holds.time_bar import TimeBar
from gui.widgets.kit.parts import label, set_state

_NARROWEST = 340
_BUTTONS_BESIDE = 470
"""From this width on, in logical pixels, the buttons are beside the number."""

_LEAST_TIME = QSize(44, 0)
"""Room for any time, in logical pixels: in some fonts digits have different widths."""


class HoldRow(HoldView):
    """One hold, in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(small=True, parent=parent)
        self.set_token_size(self._token, 11)
        self._is_ended: bool | None = None
        self._bar = TimeBar()
        self._remaining = label(name="holdRemaining", look="rowNumber")
        self._remaining.setAccessibleName(self.tr("Time left"))
        self._remaining.setAlignment(Qt.AlignmentFlag.AlignRight)

        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._number)
        top.addWidget(self._bar, 1)
        top.addWidget(self._remaining)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(top)
        words.addWidget(self._token)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(18, 10, 14, 10)
        self._layout.setSpacing(12)
        self._layout.addLayout(words, 1)
        self._layout.addWidget(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: put the buttons beside or below the number."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BUTTONS_BESIDE
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def minimumSizeHint(self) -> QSize:
        """Let the bar shrink first."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def show_remaining(self, seconds: float, *, ended: bool) -> None:
        """Show the bar and the time beside it."""
        if ended:
            self._remaining.setText(self.tr("ended"))
        else:
            self._remaining.setText(minutes_and_seconds(shown_seconds(seconds)))
        if ended != self._is_ended:
            self._is_ended = ended
            # Its size stays as it is: otherwise each second would lay out the whole list again.
            self._remaining.setMinimumSize(0, 0)  # otherwise it would count in the hint
            self._remaining.setFixedSize(self._remaining.sizeHint().expandedTo(_LEAST_TIME))
        set_state(self._remaining, "late", not ended and seconds <= LAST_MINUTE_SECONDS)
        self._bar.show_remaining(seconds)
