"""The few pictograms, drawn: sharp at any scaling, in any colour, whatever fonts a PC has."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.domain.telling.banner import Severity


class Glyph(Enum):
    """What a pictogram shows."""

    TICK = "tick"
    CROSS = "cross"
    ATTENTION = "attention"
    INFO = "info"
    CLOCK = "clock"
    QUESTION = "question"
    RETURNED = "returned"


SEVERITY_GLYPHS = {
    Severity.SUCCESS: Glyph.TICK,
    Severity.INFO: Glyph.INFO,
    Severity.WARNING: Glyph.ATTENTION,
    Severity.ERROR: Glyph.CROSS,
}


class GlyphView(QWidget):
    """One pictogram of a fixed size."""

    def __init__(self, pixels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph.INFO
        self._colour = QColor()
        self.setFixedSize(QSize(pixels, pixels))

    def show_glyph(self, glyph: Glyph, colour: str) -> None:
        """Show `glyph` in `colour`."""
        self._glyph = glyph
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the pictogram."""
        painter = QPainter(self)
        paint_glyph(painter, QRectF(self.rect()), self._glyph, self._colour)
        painter.end()


def paint_glyph(painter: QPainter, within: QRectF, glyph: Glyph, colour: QColor) -> None:
    """Paint `glyph` as large as `within` allows."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(within.width(), within.height())
    painter.translate(within.center() - QPointF(side / 2, side / 2))
    painter.scale(side / 24, side / 24)
    pen = QPen(colour, 2.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(_path(glyph))
    painter.restore()


def _path(glyph: Glyph) -> QPainterPath:
    """The strokes of `glyph` on a field of 24 by 24."""
    path = QPainterPath()
    if glyph is Glyph.ATTENTION:
        _line(path, (12, 3.2), (21.6, 20), (2.4, 20), (12, 3.2))
        _line(path, (12, 9.5), (12, 14))
        _line(path, (12, 17), (12, 17.05))
        return path
    if glyph is Glyph.RETURNED:
        _line(path, (8.5, 4.5), (3.5, 9.5), (8.5, 14.5))
        path.moveTo(3.5, 9.5)
        path.lineTo(14.5, 9.5)
        path.cubicTo(18, 9.5, 20.5, 12, 20.5, 15)
        path.cubicTo(20.5, 18, 18, 20, 14.5, 20)
        path.lineTo(11, 20)
        return path
    path.addEllipse(QPointF(12, 12), 10, 10)
    match glyph:
        case Glyph.TICK:
            _line(path, (7.5, 12.5), (10.7, 15.7), (16.5, 9))
        case Glyph.CROSS:
            _line(path, (8.5, 8.5), (15.5, 15.5))
            _line(path, (15.5, 8.5), (8.5, 15.5))
        case Glyph.INFO:
            _line(path, (12, 11), (12, 16.5))
            _line(path, (12, 7.6), (12, 7.65))
        case Glyph.CLOCK:
            _line(path, (12, 6.5), (12, 12), (15.5, 14))
        case Glyph.QUESTION:
            path.moveTo(9.2, 9.6)
            path.cubicTo(9.2, 5.6, 15, 5.8, 15, 9.4)
            path.cubicTo(15, 11.6, 12, 11.8, 12, 14)
            _line(path, (12, 17.2), (12, 17.25))
    return path


def _line(path: QPainterPath, start: tuple[float, float], *points: tuple[float, float]) -> None:
    path.moveTo(*start)
    for point in points:
        path.lineTo(*point)
