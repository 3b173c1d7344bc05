"""From the last key of a scan to the token, against the same POST without Qt."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from statistics import median

from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.till import scan_once, start_app, till_folder


def measure(url: str, rounds: int) -> Iterator[Row]:
    """Scans with pauses, as at a till, with the floor's requests between them."""
    ours: list[float] = []
    floor: list[float] = []
    with till_folder() as folder:
        subject = start_app(folder, url)
        subject.heard("ready")
        for each in range(rounds):
            first = 1_000_000_000 + each * 1000
            post = Program("tests.benchmarks.floor_post", url, str(first + 500), "20")
            floor += json.loads(post.line())
            post.close()
            ours += [scan_once(subject, first + place) for place in range(21)][1:]
        subject.close()
    at_median, at_p99 = median(ours) - median(floor), _p99(ours) - _p99(floor)
    yield Row(
        "scan to token, median", "ms", median(ours), median(floor), "≤ + 12 ms", at_median <= 12
    )
    yield Row("scan to token, p99", "ms", _p99(ours), _p99(floor), "≤ + 30 ms", at_p99 <= 30)


def _p99(values: list[float]) -> float:
    return sorted(values)[math.ceil(len(values) * 0.99) - 1]
