"""Provokes the faults, one family after another, and writes down the results.

    python -m tests.faults [FAMILY …] [--seed N] [--count N] [--short] [--table FILE]

The same seed makes the same choices, but the machine's timing varies. Exits 1 if a token was lost,
something false was said, or anything else broke.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.faults import (
    calls,
    checks,
    clocks,
    disk,
    endings,
    hostile,
    kills,
    load,
    network,
    simulate,
    start,
)
from tests.faults.figures import Figures

FAMILIES: dict[str, tuple[Callable[[int, int], Figures], int, int]] = {
    "kill": (kills.run, 520, 12),
    "network": (network.run, 7_300, 80),
    "check": (checks.run, 10_000, 150),
    "disk": (disk.run, 1_500, 60),
    "clock": (clocks.run, 3_000, 40),
    "simulate": (simulate.run, 1_000_000, 300),
    "load": (load.run, 10_000, 100),
    "calls": (calls.run, 1_000, 30),
    "hostile": (hostile.run, 200_000, 2_000),
    "end": (endings.run, 220, 8),
    "start": (start.run, 300, 3),
}
"""What provokes them, how many times, and how many in a short run."""


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="dev.py faults", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("family", nargs="*", choices=[[], *FAMILIES], help="all, unless named")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, help="how many of each family")
    parser.add_argument("--short", action="store_true", help="as few as the tests try")
    parser.add_argument("--story", type=int, help="print one story of the simulator step by step")
    parser.add_argument("--table", type=Path, help="the page with the table of figures")
    given = parser.parse_args()
    if given.story is not None:
        return simulate.replay(given.story)
    good = True
    for name in given.family or FAMILIES:
        run, long, short = FAMILIES[name]
        count = given.count or (short if given.short else long)
        print(f"{name}: {count} …", flush=True)
        started = time.monotonic()
        figures = run(given.seed, count)
        row = _row(figures, given.seed, time.monotonic() - started)
        print(row, flush=True)
        for what, found in (
            ("LOST", figures.lost),
            ("FALSE", figures.false),
            ("BROKEN", figures.broken),
        ):
            for each in found[:20]:
                print(f"  {what}: {each}")
        good = good and figures.is_good
        if given.table is not None:
            _put(given.table, name, row)
    return 0 if good else 1


def _row(figures: Figures, seed: int, seconds: float) -> str:
    seen = ", ".join(f"{name} {count:,}" for name, count in figures.seen.most_common())
    measured = "; ".join(f"{name}: {value}" for name, value in figures.measured.items())
    cells = [
        figures.family,
        f"{figures.tried:,}",
        f"{len(figures.lost)}",
        f"{len(figures.false)}",
        f"{len(figures.broken)}",
        " — ".join(filter(None, (seen, measured))),
        f"{date.today()}, seed {seed}, {seconds / 60:.0f} min, Python {platform.python_version()}",
    ]
    return f"| {' | '.join(cells)} |"


def _put(table: Path, name: str, row: str) -> None:
    """Replace the family's row of figures, which is its first row; the rest is written by hand."""
    page = table.read_text(encoding="utf-8")
    family = re.escape(row.split(" | ")[0])
    new, found = re.subn(rf"^{family} \|.*$", lambda match: row, page, count=1, flags=re.MULTILINE)
    if not found:
        raise SystemExit(f"{table} has no row for {name}")
    table.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
