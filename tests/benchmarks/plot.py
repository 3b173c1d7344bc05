"""Draws the rows: each as a multiple of its floor, and its goal."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

if TYPE_CHECKING:
    from tests.benchmarks.row import Row

_COLOURS = {True: "#136b3b", False: "#b3261e", None: "#5f6b7a"}
_ROW, _NAMES, _WIDTH = 26, 290, 1000


def draw(rows: list[Row], file: Path) -> None:
    """A bar for each ratio and a line at the floor; green within the goal, red beyond it."""
    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(_WIDTH, _ROW * (len(rows) + 2), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    most = max(row.ratio or 0.0 for row in rows)
    scale = (_WIDTH - _NAMES - 330) / most
    painter = QPainter(image)
    font = QFont("DejaVu Sans")
    font.setPixelSize(13)
    painter.setFont(font)
    middle = Qt.AlignmentFlag.AlignVCenter
    for place, row in enumerate(rows):
        top = _ROW * (place + 0.5)
        length = (row.ratio or 0.0) * scale
        painter.fillRect(QRectF(_NAMES, top + 5, length, _ROW - 10), QColor(_COLOURS[row.good]))
        painter.setPen(QColor("#1d2530"))
        names = QRectF(0, top, _NAMES - 10, _ROW)
        painter.drawText(names, middle | Qt.AlignmentFlag.AlignRight, row.what)
        goal = f"   goal {row.goal}" if row.good is not None else ""
        told = f"{row.ratio:.2f} x   {row.ours:.3g} {row.unit}{goal}"
        painter.drawText(QRectF(_NAMES + length + 8, top, 400, _ROW), middle, told)
    floor = _NAMES + scale
    painter.setPen(QColor("#5f6b7a"))
    painter.drawLine(round(floor), 4, round(floor), _ROW * (len(rows) + 1))
    below = QRectF(_NAMES, _ROW * (len(rows) + 0.8), 500, _ROW)
    painter.drawText(below, middle, "times the floor (the line), measured in the same run")
    painter.end()
    if not image.save(str(file)):
        raise OSError(f"{file} can't be written")
    del application
