"""A thin bar that empties as a hold runs out; amber in the last minute."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.domain.hold.attempt import LAST_MINUTE_SECONDS
from gui.domain.hold.outcome import HOLD_SECONDS
from gui.widgets.kit.theme import current_theme


class TimeBar(QWidget):
    """Shows the share of a hold that is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remaining = 0.0
        self.setMinimumWidth(30)
        self.setFixedHeight(8)

    def show_remaining(self, seconds: float) -> None:
        """Show that this many seconds are left."""
        before, self._remaining = self._look(), seconds
        if self._look() != before:  # most seconds don't move it by a pixel
            self.update()

    def _look(self) -> tuple[int, bool]:
        """How long it is in pixels of the screen, and whether it is amber."""
        share = max(0.0, min(1.0, self._remaining / HOLD_SECONDS))
        pixels = math.ceil(self.width() * self.devicePixelRatioF() * share)
        return pixels, self._remaining <= LAST_MINUTE_SECONDS

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the bar."""
        theme = current_theme()
        area = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(area, 4, 4)
        pixels, is_late = self._look()
        if pixels > 0:
            tone = theme.warning if is_late else theme.success
            area.setWidth(max(8.0, pixels / self.devicePixelRatioF()))
            painter.setBrush(QColor(tone.strong))
            painter.drawRoundedRect(area, 4, 4)
        painter.end()
