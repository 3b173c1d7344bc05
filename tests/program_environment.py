"""What the program is started with when a test gives it a process of its own."""

from __future__ import annotations

import os
from pathlib import Path

from tests import NO_STORE

ROOT = Path(__file__).resolve().parent.parent


def program_environment(*, covered: bool, **changes: str) -> dict[str, str]:
    """This process's environment, without the settings of whoever runs the tests.

    Measuring coverage imports modules of its own, and what is killed covers nothing: `covered`
    False leaves it out.
    """
    compiled = ("PYTHONDONTWRITEBYTECODE",)  # as a program on a till is
    left_out = ("VOUCHER_", *compiled, *(() if covered else ("COVERAGE_",)))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    return {
        **kept,
        **NO_STORE,
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",  # what tests read; Windows would take its code page
        "QT_QPA_PLATFORM": "offscreen",
        **changes,
    }
