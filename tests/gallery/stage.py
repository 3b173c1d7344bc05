"""A window on which scenes are played, in one theme and at one size."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gui.domain.hold.connection_state import ConnectionState
from gui.widgets.kit.contrast_theme import CONTRAST_DARK
from gui.widgets.kit.theme import DARK, LIGHT, Theme, style_sheet
from gui.widgets.main_window import MainWindow
from tests.fake_clock import FakeClock
from tests.gallery.scenes import Scene

THEMES: dict[str, Theme] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST_DARK}

_TURNS = 6


@contextmanager
def staged(scene: Scene, theme: Theme, size: QSize, clock: FakeClock) -> Iterator[MainWindow]:
    """A window that shows the scene."""
    window = MainWindow(practice=scene.is_practice)
    if application().styleSheet() != style_sheet(theme):
        window.dress(theme)
    window.verdict.retheme()  # the rest of what `dress` does; applying a style sheet is slow
    window.holds.use_clock(clock)
    window.verdict.use_clock(clock)
    window.show_connection(ConnectionState.LIVE)
    window.resize(size)
    window.show()
    window.verdict.prepare()
    with patch("gui.widgets.strip.room_on", lambda screen: QRect(QPoint(0, 0), size)):
        window.set_strip(scene.is_strip)
        scene.show(window, clock)
        settle()
        yield window
    window.close_now()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def application() -> QApplication:
    """Qt's."""
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def settle() -> None:
    """Let Qt lay out and paint everything."""
    for _ in range(_TURNS):
        QCoreApplication.processEvents()


def picture_of(window: MainWindow) -> QImage:
    """What is on screen, each pixel in 32 bits."""
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
