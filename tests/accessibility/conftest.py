from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.scanner.screen import Screen, why_no_screen

if TYPE_CHECKING:
    from tests.accessibility.accessibility_bus import AccessibilityBus
    from tests.accessibility.listener import Listener


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    if why := why_no_screen():
        pytest.skip(why)
    with Screen() as screen:
        yield screen


@pytest.fixture(scope="session")
def bus() -> Iterator[AccessibilityBus]:
    if sys.platform != "linux":
        pytest.skip("the accessibility bus is Linux's")
    from tests.accessibility.accessibility_bus import AccessibilityBus, why_no_bus

    if why := why_no_bus():
        pytest.skip(why)
    with AccessibilityBus() as bus:
        yield bus


@pytest.fixture
def practice(screen: Screen, bus: AccessibilityBus, tmp_path: Path) -> Iterator[Listener]:
    """Somebody who practises."""
    from tests.accessibility.listener import Listener

    with closing(Listener(screen, bus, "--practice", "--data-dir", str(tmp_path))) as listener:
        listener.find("label", "Connection: Ready")
        listener.find_focused()
        yield listener


@pytest.fixture
def first_start(screen: Screen, bus: AccessibilityBus, tmp_path: Path) -> Iterator[Listener]:
    """Somebody who sets up a till."""
    from tests.accessibility.listener import Listener

    with closing(Listener(screen, bus, "--data-dir", str(tmp_path))) as listener:
        listener.find("label", "Set up this till")
        listener.find_focused()
        yield listener
