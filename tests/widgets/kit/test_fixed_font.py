"""Tests that measure tokens do so with a font that is not narrower than a till's."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from gui.widgets.kit.fixed_font import fixed_font

UNITS = 2048
COURIER_NEW = 1229
"""What one of its characters takes, of so many units. Qt uses it on Windows (qwindowstheme.cpp)."""


def test_a_token_takes_at_least_as_much_room_as_in_courier_new(qapp: QApplication) -> None:
    font = fixed_font(UNITS)
    assert QFontInfo(font).fixedPitch()
    metrics = QFontMetricsF(font)
    widths = {metrics.horizontalAdvance(each) for each in "0iW_l"}
    assert len(widths) == 1
    assert min(widths) >= COURIER_NEW, QFontInfo(font).family()
