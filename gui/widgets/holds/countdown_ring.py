"""A ring that empties as a hold runs out, with the time left in its middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.domain.clock import minutes_and_seconds, shown_seconds
from gui.domain.hold.attempt import LAST_MINUTE_SECONDS
from gui.domain.hold.outcome import HOLD_SECONDS
from gui.widgets.kit.parts import label
from gui.widgets.kit.theme import current_theme

_FULL_CIRCLE = 360 * 16  # QPainter's unit is a sixteenth of a degree


class CountdownRing(QWidget):
    """Shows how many seconds of a hold are left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remaining = 0.0
        self._time = label(name="holdRemaining")
        self._time.setAccessibleName(self.tr("Time left"))
        self._caption = label(look="muted")
        for words in (self._time, self._caption):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch()
        layout.addWidget(self._time)
        layout.addWidget(self._caption)
        layout.addStretch()
        self.set_diameter(168)

    def set_diameter(self, pixels: int) -> None:
        """Fit the ring into a square of that side."""
        self.setFixedSize(pixels, pixels)
        size = max(18, pixels * 26 // 100)
        self._time.setStyleSheet(f"font-size: {size}px; font-weight: 700;")

    def show_remaining(self, seconds: float, caption: str) -> None:
        """Show that this many seconds are left, with a word below."""
        self._remaining = seconds
        self._time.setText(minutes_and_seconds(shown_seconds(seconds)))
        self._caption.setText(caption)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the ring."""
        theme = current_theme()
        stroke = max(7.0, self.width() * 0.075)
        inset = stroke / 2 + 1
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.track), stroke))
        painter.drawEllipse(circle)
        if self._remaining > 0:
            colour = theme.warning if self._remaining <= LAST_MINUTE_SECONDS else theme.success
            pen = QPen(QColor(colour.strong), stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            share = min(1.0, self._remaining / HOLD_SECONDS)
            painter.drawArc(circle, _FULL_CIRCLE // 4, round(_FULL_CIRCLE * share))
        painter.end()
