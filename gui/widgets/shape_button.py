"""The button that makes the window a strip, and the one that makes it whole again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from gui.widgets.kit.glyph import Glyph, paint_glyph
from gui.widgets.kit.theme import current_theme

_SIGN = 20
"""Its side, in logical pixels."""


class ShapeButton(QPushButton):
    """A pictogram, with its words for those who can't see it or don't know it."""

    def __init__(self, glyph: Glyph, words: str, *, name: str, size: QSize) -> None:
        super().__init__()
        self._glyph = glyph
        self.setObjectName(name)
        self.setProperty("look", "small")
        self.setAutoDefault(False)
        self.setFixedSize(size)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("{words} (F9)").format(words=words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the pictogram as well."""
        super().paintEvent(event)
        place = QRectF(0, 0, _SIGN, _SIGN)
        place.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        paint_glyph(painter, place, self._glyph, QColor(current_theme().on_button))
        painter.end()
