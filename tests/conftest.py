"""What all tests share.

No screen is needed: Qt paints offscreen. Nothing depends on the shell that the tests are started
from; `tests/program_environment.py` says what is used instead.
"""

from __future__ import annotations

import os

from tests.program_environment import program_environment

# Before importing Qt, which then reads its variables.
own = program_environment(covered=True)
os.environ.clear()
os.environ.update(own)

import sys
import time
from collections.abc import Callable, Iterator

import keyring
import pytest
from hypothesis import settings
from keyring.backend import KeyringBackend

from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PracticeSmartGift
from tests.fake_clock import FakeClock
from tests.fake_keyrings import HangingKeyring, MemoryKeyring
from tests.scripted_server import ScriptedServer
from tests.wine import UNDER_WINE

if hasattr(time, "tzset"):
    time.tzset()

if UNDER_WINE:
    vars(sys.modules["_winapi"]).pop("CopyFile2")  # it lacks this; shutil then copies by itself

# On a loaded machine the time that an example takes means nothing.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


def pytest_sessionstart() -> None:
    if sys.platform == "win32":
        from PySide6.QtGui import QFont

        # Offscreen, Qt asks for these two, which only Linux has. Wine has the second of each.
        QFont.insertSubstitutions("Sans Serif", ["Segoe UI", "DejaVu Sans"])
        QFont.insertSubstitutions("monospace", ["Courier New", "DejaVu Sans Mono"])


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def smart_gift(clock: FakeClock) -> PracticeSmartGift:
    return PracticeSmartGift(clock.seconds)


@pytest.fixture
def practice_server(smart_gift: PracticeSmartGift) -> Iterator[PracticeServer]:
    server = PracticeServer(smart_gift)
    yield server
    server.close()


@pytest.fixture
def scripted_server() -> Iterator[ScriptedServer]:
    server = ScriptedServer()
    yield server
    server.close()


@pytest.fixture
def use_keyring() -> Iterator[Callable[[KeyringBackend], None]]:
    before = keyring.get_keyring()
    HangingKeyring.let_go.clear()
    yield keyring.set_keyring
    HangingKeyring.let_go.set()
    keyring.set_keyring(before)


@pytest.fixture
def vault(use_keyring: Callable[[KeyringBackend], None]) -> MemoryKeyring:
    vault = MemoryKeyring()
    use_keyring(vault)
    return vault
