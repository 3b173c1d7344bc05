from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.scanner.bench import Bench
from tests.scanner.screen import Screen, why_no_screen


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    """One window for all the tests here; each begins with `clear`."""
    why = why_no_screen()
    if why:
        pytest.skip(why)
    with Screen() as screen:
        bench = Bench(screen)
        yield bench
        bench.close()
