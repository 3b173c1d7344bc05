"""The start and a scan with a journal of many days."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from tests.benchmarks.row import Row
from tests.benchmarks.till import scan_once, start_app, till_folder
from tests.faults.rows import fill

_MILLION = 1_000_000


def measure(url: str, rounds: int) -> Iterator[Row]:
    """The start until scans are accepted, and a scan, with that many rows from earlier days."""
    sizes = (0, 1_000, 100_000, _MILLION)
    ready: dict[int, list[float]] = {size: [] for size in sizes}
    scans: dict[int, list[float]] = {size: [] for size in sizes}
    with till_folder() as folder:
        for size in sizes:
            fill(folder / f"{size}" / "journal.sqlite3", size)
        for each in range(rounds):
            for size in sizes if each % 2 else sizes[::-1]:  # drift affects them all alike
                subject = start_app(folder / f"{size}", url)
                ready[size].append((subject.heard("ready") - subject.started) / 1e6)
                first = 1_300_000_000 + each * 100_000 + sizes.index(size) * 1000
                scans[size] += [scan_once(subject, first + place) for place in range(11)][1:]
                subject.close()
    for size in sizes[1:]:
        for what, took in (("start to ready", ready), ("scan to token", scans)):
            ours, floor = median(took[size]), median(took[0])
            yield Row(f"{what}, {size:,} rows", "ms", ours, floor, "≤ 1.1 x", ours / floor <= 1.1)
