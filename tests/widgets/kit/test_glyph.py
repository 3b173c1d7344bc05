"""The pictograms are files: each is there, can be drawn, and is used."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.widgets.kit.glyph import Glyph, paint_glyph
from resources import path_of

_SQUARE = QRect(0, 20, 60, 60)
"""The middle of an area of 60 by 100."""


def painted(glyph: Glyph, colour: str) -> set[tuple[int, int]]:
    """The pixels that `glyph` paints in exactly `colour`, without blending."""
    image = QImage(60, 100, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_glyph(painter, QRectF(image.rect()), glyph, QColor(colour))
    painter.end()
    pixels = [(x, y) for x in range(60) for y in range(100)]
    touched = {each for each in pixels if image.pixelColor(*each) != QColor("white")}
    assert all(_SQUARE.contains(*each) for each in touched), f"{glyph} is painted outside"
    return {each for each in touched if image.pixelColor(*each) == QColor(colour)}


@pytest.mark.parametrize("glyph", Glyph)
def test_each_pictogram_is_painted_in_the_colour_asked_for(qtbot: QtBot, glyph: Glyph) -> None:
    red = painted(glyph, "#b3121d")
    assert len(red) > 40
    assert painted(glyph, "#16ff88") == red, "the earlier colour is kept"


def test_no_two_pictograms_look_the_same(qtbot: QtBot) -> None:
    shapes = [frozenset(painted(glyph, "#000000")) for glyph in Glyph]
    assert len(set(shapes)) == len(Glyph)


def test_every_file_is_used_and_the_licence_is_beside_them() -> None:
    files = {each.name for each in Path(path_of("icons", "lucide")).iterdir()}
    assert files == {f"{glyph.value}.svg" for glyph in Glyph} | {"LICENSE"}
