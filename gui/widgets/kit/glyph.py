"""The few pictograms: sharp at any scaling, in any colour, whatever fonts a PC has.

They are Lucide's files, unchanged (docs/decisions/icons-from-lucide.md).
"""

from __future__ import annotations

from enum import Enum
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from gui.domain.telling.message import Severity
from resources import path_of


class Glyph(Enum):
    """What a pictogram shows; its value is Lucide's name for it."""

    TICK = "circle-check"
    CROSS = "circle-x"
    ATTENTION = "triangle-alert"
    INFO = "info"
    CLOCK = "clock"
    QUESTION = "circle-question-mark"
    RETURNED = "undo-2"
    SCAN = "scan-barcode"
    TILL = "store"
    CONNECTION = "plug"
    SUPPORT = "life-buoy"
    OPEN = "chevron-down"
    CLOSED = "chevron-right"
    CLOSE = "x"
    NEXT_CUSTOMER = "user-plus"
    REPEAT = "repeat"
    COMPANY = "building-2"
    DATES = "calendar-x"
    SPENT = "ticket-x"
    SLOW = "hourglass"
    UNPLUGGED = "unplug"
    SERVER_ERROR = "server-crash"
    WIFI = "wifi"
    WHOLE = "maximize-2"
    STRIP = "minimize-2"
    EAR = "ear"


SEVERITY_GLYPHS = {
    Severity.SUCCESS: Glyph.TICK,
    Severity.INFO: Glyph.INFO,
    Severity.WARNING: Glyph.ATTENTION,
    Severity.ERROR: Glyph.CROSS,
}


_DISC_INSET = 0.22
"""How far a disc reaches beyond its pictogram on each side, as a part of its width."""


class GlyphView(QWidget):
    """One pictogram of a fixed size."""

    def __init__(self, pixels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph.INFO
        self._colour = QColor()
        self._ground: QColor | None = None
        self.set_side(pixels)

    def set_side(self, pixels: int) -> None:
        """Make it a square of that side."""
        self.setFixedSize(QSize(pixels, pixels))

    def show_glyph(self, glyph: Glyph, colour: str, *, ground: str = "") -> None:
        """Show `glyph` in `colour`; on a disc of the colour `ground`, if there is one."""
        self._glyph = glyph
        self._colour = QColor(colour)
        self._ground = QColor(ground) if ground else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the pictogram."""
        painter = QPainter(self)
        place = QRectF(self.rect())
        if self._ground is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ground)
            painter.drawEllipse(place)
            inset = place.width() * _DISC_INSET
            place.adjust(inset, inset, -inset, -inset)
        paint_glyph(painter, place, self._glyph, self._colour)
        painter.end()


def paint_glyph(painter: QPainter, within: QRectF, glyph: Glyph, colour: QColor) -> None:
    """Paint `glyph` as large as `within` allows."""
    side = min(within.width(), within.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(within.center())
    _drawing(glyph, colour.name()).render(painter, square)


@cache
def _drawing(glyph: Glyph, colour: str) -> QSvgRenderer:
    """`glyph` in `colour`, which replaces the `currentColor` in its file."""
    with open(path_of("icons", "lucide", f"{glyph.value}.svg"), encoding="utf-8") as file:
        drawing = file.read().replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))
