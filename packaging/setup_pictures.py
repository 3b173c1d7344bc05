"""Draws the program's icon for Windows and the setup's two pictures, from the icon's SVG.

    .venv/bin/python packaging/setup_pictures.py

Only needed again when resources/icons/voucher-hold.svg changes; what it draws is kept in
packaging/windows, because a build on Windows has no Qt outside the program.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
ICON = ROOT / "resources" / "icons" / "voucher-hold.svg"
WINDOWS = ROOT / "packaging" / "windows"

ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""In pixels: what Windows shows at 100 to 250 %."""

SIDE, HEAD = (164, 314), (150, 57)
"""What NSIS wants beside its first and last page, and above the others, in pixels."""

_TOP, _BOTTOM = QColor("#e8f0fb"), QColor("#c5d8f3")


def draw_icon(svg: QSvgRenderer) -> bytes:
    """The icon's file: each size as a PNG."""
    pictures = []
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            svg.render(painter, QRectF(0, 0, size, size))
        pictures.append(_saved(image, "PNG"))
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(ICON_SIZES, pictures, strict=True):
        entries += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset
        )
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def draw_side(svg: QSvgRenderer) -> bytes:
    """A BMP with the icon on a calm ground."""
    image = _ground(*SIDE)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        svg.render(painter, QRectF(34, 96, 96, 96))
    return _saved(image, "BMP")


def draw_head(svg: QSvgRenderer) -> bytes:
    """A BMP with the icon at its right, on the page's white."""
    image = QImage(*HEAD, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        svg.render(painter, QRectF(100, 8, 41, 41))
    return _saved(image, "BMP")


def _ground(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    ground = QLinearGradient(0, 0, 0, height)
    ground.setColorAt(0, _TOP)
    ground.setColorAt(1, _BOTTOM)
    with QPainter(image) as painter:
        painter.fillRect(image.rect(), ground)
    return image


def _saved(image: QImage, kind: str) -> bytes:
    if kind == "BMP":  # NSIS reads 256 colours, which take a third of the room
        image = image.convertToFormat(QImage.Format.Format_Indexed8)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, kind.encode()).write(image)
    return bytes(content.data())


def main() -> None:
    """Write all three."""
    application = QGuiApplication([])
    svg = QSvgRenderer(str(ICON))
    (WINDOWS / "voucher-hold.ico").write_bytes(draw_icon(svg))
    (WINDOWS / "setup-side.bmp").write_bytes(draw_side(svg))
    (WINDOWS / "setup-head.bmp").write_bytes(draw_head(svg))
    del svg, application


if __name__ == "__main__":
    main()
