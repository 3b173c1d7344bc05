"""Hold-ups and ticks with many live holds."""

from __future__ import annotations

import time
from collections.abc import Iterator
from statistics import median

from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.till import hold_live, start_app, till_folder


def measure(url: str, rounds: int) -> Iterator[Row]:
    with till_folder() as folder:
        subject = start_app(folder, url)
        subject.heard("ready")
        live, of_ten = 0, 0.0
        for count in (1, 10, 100, 300):
            hold_live(subject, count - live, 1_400_000_000 + live)
            time.sleep(2)
            gaps: list[float] = []
            floors: list[float] = []
            for _ in range(rounds):
                subject.send("gap")
                subject.heard("gap")
                empty = Program("tests.benchmarks.event_loop_gap")
                time.sleep(2.5)  # two or three ticks
                empty.close()
                subject.send("gap")
                gaps.append(subject.heard("gap"))
                floors.append(float(empty.line()))
            gap = median(gaps)
            what = f"longest gap, {count} live holds"
            yield Row(what, "ms", gap, median(floors), "≤ 50 ms", gap <= 50)
            subject.send("ticks")
            tick = subject.heard("ticks")
            if count == 10:
                of_ten = tick  # as many as can ever be in view
            elif count > 10:
                each = (tick - of_ten) / (count - 10)
                what = f"a tick, each further hold to {count}"
                yield Row(what, "us", each, None, "≤ 20 us", each <= 20)
            live = count
        subject.close()
