"""How far somebody is in what takes several steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.widgets.kit.theme import current_theme

_RADIUS = 14
_HEIGHT = 36
_GAP = 10


class StepBar(QWidget):
    """A number and a word for each step; where there is little room, the present one's alone."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Show that this one, counted from 0, is the present one."""
        self._at = at
        words = self.tr("Step {number} of {count}: {step}")
        self.setAccessibleName(
            words.format(number=at + 1, count=len(self._steps), step=self._steps[at])
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Qt's override: all steps side by side."""
        return QSize(420, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt's override: one word and the numbers."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the steps, and lines between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(14)
        font.setBold(True)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        widths = [metrics.horizontalAdvance(each) for each in self._steps]
        circles = len(self._steps) * (2 * _RADIUS + _GAP)
        has_room = self.width() >= circles + sum(widths) + 2 * len(self._steps) * _GAP + 48
        shown = [has_room or at == self._at for at in range(len(self._steps))]
        words = sum(width for width, each in zip(widths, shown, strict=True) if each)
        lines = self.width() - circles - words - _GAP * (2 * sum(shown) + len(shown))
        line = max(8.0, min(72.0, lines / max(1, len(self._steps) - 1)))
        left = 2.0
        for at, step in enumerate(self._steps):
            left = self._paint_step(painter, left, at, step if shown[at] else "")
            if at + 1 < len(self._steps):
                painter.setPen(QPen(QColor(current_theme().edge), 2))
                middle = self.height() / 2
                painter.drawLine(QPointF(left, middle), QPointF(left + line, middle))
                left += line + _GAP
        painter.end()

    def _paint_step(self, painter: QPainter, left: float, at: int, word: str) -> float:
        """Paint one; returns where it ends."""
        theme = current_theme()
        is_reached = at <= self._at
        middle = self.height() / 2
        centre = QPointF(left + _RADIUS, middle)
        painter.setPen(QPen(QColor(theme.accent if is_reached else theme.edge), 2))
        painter.setBrush(QColor(theme.accent if is_reached else theme.card))
        painter.drawEllipse(centre, _RADIUS - 1, _RADIUS - 1)
        painter.setPen(QColor(theme.on_accent if is_reached else theme.muted))
        circle = QRectF(left, middle - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(at + 1))
        left = circle.right() + _GAP
        if word:
            width = painter.fontMetrics().horizontalAdvance(word) + 2
            painter.setPen(QColor(theme.text if at == self._at else theme.muted))
            place = QRectF(left, 0, width, self.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), word)
            left += width + _GAP
        return left
