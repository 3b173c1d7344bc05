"""Memory after one scan."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import median

from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.till import scan_once, start_app, till_folder


def measure(url: str, rounds: int) -> Iterator[Row]:
    """One at a time, as on a till: memory that two programs share counts half for each of them."""
    ours: list[float] = []
    floor: list[float] = []
    for each in range(3):
        bare = Program("tests.benchmarks.bare_window")
        bare.heard("painted")
        time.sleep(1)
        floor.append(bare.pss_mib())
        bare.close()
        with till_folder() as folder:
            subject = start_app(folder, url)
            subject.heard("ready")
            scan_once(subject, 1_100_000_000 + each)
            time.sleep(2)
            ours.append(subject.pss_mib())
            subject.close()
    ratio = median(ours) / median(floor)
    yield Row(
        "memory after one scan (PSS)", "MiB", median(ours), median(floor), "≤ 1.5 x", ratio <= 1.5
    )
