"""A token as a QR code, for tills that take it with a second scanner."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_QUIET_ZONE = 4  # modules of white around the code, as ISO/IEC 18004 asks for
_LONGEST = 100  # characters; documented tokens have 35, and a long code takes long to make


class QrView(QWidget):
    """Shows a text as a QR code, black on white in either theme: scanners want it so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code: QImage | None = None
        self.setAccessibleName(self.tr("QR code of the token"))

    def show_text(self, text: str) -> None:
        """Show the code of `text`; nothing when it is longer than a till's scanner takes well."""
        import segno

        self._code = None
        if len(text) <= _LONGEST:
            code = segno.make(text, micro=False, error="m")
            rows = [bytes(row) for row in code.matrix_iter(border=_QUIET_ZONE)]
            image = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
            image.fill(QColor(Qt.GlobalColor.white))
            for y, row in enumerate(rows):
                for x, dark in enumerate(row):
                    if dark:
                        image.setPixelColor(x, y, QColor(Qt.GlobalColor.black))
            self._code = image
        self.update()

    def set_side(self, pixels: int) -> None:
        """Make the code a square of that side."""
        self.setFixedSize(pixels, pixels)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._code is None:
            return
        painter = QPainter(self)
        # Whole device pixels a module: a blurred or uneven code scans badly.
        scale = self.devicePixelRatioF()
        module = max(1, int(self.width() * scale) // self._code.width()) / scale
        side = module * self._code.width()
        corner = (self.width() - side) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Qt.GlobalColor.white))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.drawImage(QRectF(corner, corner, side, side), self._code)
        painter.end()
