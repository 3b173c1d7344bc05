"""Clears up what the faults leave behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _take_apart() -> Iterator[None]:
    """Delete Qt objects in reference cycles now, on Qt's own thread.

    If that is left to the garbage collector, it may delete them on another thread, which crashes.
    """
    yield
    gc.collect()
