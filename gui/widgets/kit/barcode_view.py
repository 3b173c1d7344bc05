"""Barcodes on screen: a token's QR code for the till's scanner, the scanner test's Code 128."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_QUIET_ZONE = 4  # modules of white around the code, as ISO/IEC 18004 requires
_LINE_QUIET_ZONE = 10  # modules, as ISO/IEC 15417 requires
_INK = bytes([255, *bytes(255)])  # a light module is white, any dark one black
_LONGEST = 100  # characters; documented tokens have 35, and a long text's code takes long to make


class QrView(QWidget):
    """Shows a text as a QR code, black on white in either theme because scanners need that."""

    _changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._code: QImage | None = None
        self._changed.connect(self._make, Qt.ConnectionType.QueuedConnection)
        self.setAccessibleName(self.tr("QR code of the token"))

    def show_text(self, text: str) -> None:
        """Show the code of `text`, or nothing if it is too long for a till's scanner.

        It is made in the next turn of the event loop, before whatever is due to be painted by
        then, so that what people read can be painted first.
        """
        self._text = text
        self._code = None
        self._changed.emit()
        self.update()

    def _make(self) -> None:
        self._code = qr_image(self._text) if len(self._text) <= _LONGEST else None
        self.update()

    def set_side(self, pixels: int) -> None:
        """Make the code a square of that side."""
        self.setFixedSize(pixels, pixels)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the code."""
        if self._code is None:
            return
        painter = QPainter(self)
        # Whole device pixels per module: a blurred or uneven code scans badly.
        scale = self.devicePixelRatioF()
        module = max(1, int(self.width() * scale) // self._code.width()) / scale
        side = module * self._code.width()
        # The quiet zone is white already: painted again, it would cut the round corners off.
        quiet, inner = _QUIET_ZONE, self._code.width() - 2 * _QUIET_ZONE
        corner = int((self.width() - side) / 2 * scale) / scale + quiet * module
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Qt.GlobalColor.white))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        place = QRectF(corner, corner, inner * module, inner * module)
        painter.drawImage(place, self._code, QRectF(quiet, quiet, inner, inner))
        painter.end()


class LineCodeView(QWidget):
    """Shows a text as a Code 128 barcode, as wide as fits, black on white in either theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code: QImage | None = None
        self.setFixedHeight(84)

    def show_text(self, text: str) -> None:
        """Show the code of `text`, which must be ASCII."""
        self._code = line_code_image(text)
        self.updateGeometry()
        self.setAccessibleName(self.tr("Barcode of {text}").format(text=text))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Qt's override: each bar needs a pixel of the screen."""
        modules = 0 if self._code is None else self._code.width()
        return QSize(math.ceil(modules / self.devicePixelRatioF()), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: paint the code."""
        if self._code is None:
            return
        painter = QPainter(self)
        scale = self.devicePixelRatioF()
        module = max(1, int(self.width() * scale) // self._code.width()) / scale
        width = module * self._code.width()
        painter.fillRect(QRectF(0, 0, width, self.height()), QColor(Qt.GlobalColor.white))
        painter.drawImage(QRectF(0, 8, width, self.height() - 16), self._code)
        painter.end()


def qr_image(text: str) -> QImage:
    """The QR code of `text`, one pixel per module, with its quiet zone."""
    import segno

    code = segno.make(text, micro=False, error="m")
    return _image([bytes(row) for row in code.matrix_iter(border=_QUIET_ZONE)])


def line_code_image(text: str) -> QImage:
    """The Code 128 barcode of `text` (ASCII): one pixel per module, one high, with quiet zones."""
    from barcode.codex import Code128  # type: ignore[import-untyped]

    modules = "".join(Code128(text).build())
    quiet = "0" * _LINE_QUIET_ZONE
    return _image([bytes(int(module) for module in quiet + modules + quiet)])


def _image(rows: list[bytes]) -> QImage:
    width, grey = len(rows[0]), QImage.Format.Format_Grayscale8
    pixels = b"".join(rows).translate(_INK)
    return QImage(pixels, width, len(rows), width, grey).copy()  # the bytes don't outlive this call
