"""Services without an app around them; each test takes its own apart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.services.token_clipboard import TokenClipboard
from tests.fake_clock import FakeClock
from tests.services.reserving import Reserving


@pytest.fixture
def starting(qtbot: QtBot, clock: FakeClock) -> Iterator[Reserving]:
    """Nothing is open yet."""
    QGuiApplication.clipboard().clear()
    reserving = Reserving(clock)
    yield reserving
    reserving.end()


@pytest.fixture
def it(starting: Reserving) -> Reserving:
    """The journal is read, and it was empty."""
    starting.open()
    return starting


@pytest.fixture
def tokens(qtbot: QtBot) -> Iterator[TokenClipboard]:
    tokens = TokenClipboard(QGuiApplication.clipboard())
    yield tokens
    tokens.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
