"""The processor's time while holds count down."""

from __future__ import annotations

import time
from collections.abc import Iterator

from tests.benchmarks.row import Row
from tests.benchmarks.till import hold_live, start_app, till_folder


def measure(url: str, rounds: int) -> Iterator[Row]:
    with till_folder() as folder:
        subject = start_app(folder, url)
        subject.heard("ready")
        hold_live(subject, 10, 1_200_000_000)
        time.sleep(2)
        before = subject.cpu_seconds()
        time.sleep(30)
        share = (subject.cpu_seconds() - before) / 30 * 100
        subject.close()
    yield Row("processor while 10 holds count", "%", share, None, "≤ 0.5 %", share <= 0.5)
