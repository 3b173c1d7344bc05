"""Draws every scene in every theme and at three sizes, and writes the page that shows them.

    python3 packaging/dev.py gallery

One picture a scene: a column for each theme, a row for each size.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.widgets.kit.theme import LIGHT
from tests.fake_clock import FakeClock
from tests.gallery.scenes import Scene, scenes
from tests.gallery.stage import THEMES, picture_of, staged

SIZES = (QSize(800, 600), QSize(1024, 768), QSize(1920, 1080))
_SMALL = QSize(533, 400)
"""800 x 600 at 150 %."""
_WIDTH = 480
_GAP = 8
_PAPER = 0xFF808080
_QUALITY = 55
"""Per cent, of WebP: small text can still be read."""

_INTRODUCTION = """# Every state of the window

Drawn by the program itself (`python3 packaging/dev.py gallery`), in each theme (light, dark and
high contrast) at 800 × 600, 1024 × 768 and 1920 × 1080; a strip at 1024 × 768, and at
800 × 600 with 150 %. `tests/gallery` holds each of them against the rules of layout: nothing is
cut, covered or out of reach, and everything can be read.
"""


def main() -> int:
    """Draw them into the folder that is named on the command line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    folder = Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.webp"):
        old.unlink()
    clock = FakeClock()
    page = [_INTRODUCTION]
    for place, scene in enumerate(scenes(clock), 1):
        file = f"{scene.name}.webp"  # without its place: a new one leaves the others as they are
        sheet = _strip_sheet if scene.is_strip else _sheet
        sheet(scene, clock).save(str(folder / file), quality=_QUALITY)
        words = scene.name.replace("-", " ")
        page.append(f"## {place}. {words[0].upper() + words[1:]}\n\n![{words}]({file})\n")
    (folder / "README.md").write_text("\n".join(page), encoding="utf-8")
    return 0


def _sheet(scene: Scene, clock: FakeClock) -> QImage:
    """The scene in every theme and size, side by side."""
    heights = [size.height() * _WIDTH // size.width() for size in SIZES]
    width = len(THEMES) * (_WIDTH + _GAP) - _GAP
    sheet = QImage(width, sum(heights) + _GAP * (len(SIZES) - 1), QImage.Format.Format_RGB32)
    sheet.fill(_PAPER)
    painter = QPainter(sheet)
    for column, theme in enumerate(THEMES.values()):
        top = 0
        for size, height in zip(SIZES, heights, strict=True):
            with staged(scene, theme, size, clock) as window:
                picture = picture_of(window).scaled(
                    QSize(_WIDTH, height),
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            painter.drawImage(column * (_WIDTH + _GAP), top, picture)
            top += height + _GAP
    painter.end()
    return sheet


def _strip_sheet(scene: Scene, clock: FakeClock) -> QImage:
    """The scene as a strip in every theme, and once on a small screen."""
    pictures = []
    for theme, size in [*((each, SIZES[1]) for each in THEMES.values()), (LIGHT, _SMALL)]:
        with staged(scene, theme, size, clock) as window:
            pictures.append(picture_of(window))
    width = max(each.width() for each in pictures)
    height = sum(each.height() + _GAP for each in pictures) - _GAP
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(_PAPER)
    painter = QPainter(sheet)
    top = 0
    for each in pictures:
        painter.drawImage(0, top, each)
        top += each.height() + _GAP
    painter.end()
    return sheet


if __name__ == "__main__":
    sys.exit(main())
