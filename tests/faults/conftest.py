"""What the faults leave behind is taken apart here."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _take_apart() -> Iterator[None]:
    """Objects of Qt in cycles go now, on Qt's own thread.

    Left to whenever the garbage collector runs next, they may go on another thread, which crashes.
    """
    yield
    gc.collect()
