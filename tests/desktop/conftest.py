from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from tests.desktop.desk import Desk
from tests.scanner.screen import Screen, why_no_screen


@pytest.fixture(scope="session")
def screen(qapp: QCoreApplication) -> Iterator[Screen]:
    why = why_no_screen()
    if why:
        pytest.skip(why)
    with Screen() as screen:
        yield screen


@pytest.fixture
def desk(screen: Screen) -> Iterator[Desk]:
    """The app with its default settings."""
    desk = Desk(screen)
    yield desk
    desk.close()
