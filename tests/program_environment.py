"""What the program is started with when a test gives it a process of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "packaging"))

from environment import bare_environment

from tests import NO_STORE

ROOT = Path(__file__).resolve().parent.parent


def program_environment(*, covered: bool, **changes: str) -> dict[str, str]:
    """An environment of its own: nothing in it comes from whoever runs the tests.

    Measuring coverage imports modules of its own, and what is killed covers nothing: `covered`
    False leaves it out.
    """
    coverage = {
        name: value
        for name, value in os.environ.items()
        if covered and name.startswith("COVERAGE_")
    }
    return {
        **bare_environment(),
        **NO_STORE,
        **coverage,
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",  # what tests read; Windows would take its code page
        "QT_QPA_PLATFORM": "offscreen",
        "TZ": "Europe/London",
        **changes,
    }
