"""The environment that the program gets when a test starts it in its own process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "packaging"))

from environment import bare_environment

from tests import NO_STORE

ROOT = Path(__file__).resolve().parent.parent


def program_environment(*, covered: bool, **changes: str) -> dict[str, str]:
    """An environment in which nothing comes from the shell of whoever runs the tests.

    Measuring coverage imports modules of its own, and what is killed covers nothing: `covered`
    False turns it off.
    """
    coverage = {
        name: value
        for name, value in os.environ.items()
        if covered and name.startswith("COVERAGE_")
    }
    # Offscreen, Qt doesn't look for fonts where Windows keeps them.
    fonts = {"QT_QPA_FONTDIR": rf"{os.environ['SYSTEMROOT']}\Fonts"} if os.name == "nt" else {}
    return {
        **bare_environment(),
        **fonts,
        **NO_STORE,
        **coverage,
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",  # what tests read; Windows would use its code page
        "QT_QPA_PLATFORM": "offscreen",
        "TZ": "Europe/London",
        **changes,
    }
