from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.practice.server import PracticeServer
from tests.fake_clock import FakeClock
from tests.scripted_server import ScriptedServer
from tests.till import Till


@pytest.fixture
def till(
    qtbot: QtBot, clock: FakeClock, practice_server: PracticeServer, tmp_path: Path
) -> Iterator[Till]:
    """A till that asks the practice service."""
    till = Till(qtbot, clock, practice_server.url, tmp_path)
    till.start()
    yield till
    till.stop()


@pytest.fixture
def scripted_till(
    qtbot: QtBot, clock: FakeClock, scripted_server: ScriptedServer, tmp_path: Path
) -> Iterator[Till]:
    """A till that asks a server which does what the test wants."""
    till = Till(qtbot, clock, scripted_server.url, tmp_path)
    till.start()
    yield till
    till.stop()
