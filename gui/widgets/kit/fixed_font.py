"""The font of tokens and of what a scanner sent."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase


def fixed_font(pixels: int) -> QFont:
    """The system's fixed-width font, for tokens, in which no two characters look alike."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(pixels)
    return font
