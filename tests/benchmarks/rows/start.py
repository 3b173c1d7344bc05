"""The start: until painted, until keys are read, until vouchers are reserved."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.till import start_app, till_folder


def measure(url: str, rounds: int) -> Iterator[Row]:
    floor: list[float] = []
    told: dict[str, list[float]] = {"painted": [], "built": [], "ready": []}
    for _ in range(rounds):
        bare = Program("tests.benchmarks.bare_window")
        floor.append((bare.heard("painted") - bare.started) / 1e6)
        bare.close()
        with till_folder() as folder:
            # On a till the key isn't in the environment: it is looked up after the first paint.
            subject = start_app(folder, url, VOUCHER_HOLD_API_KEY="")
            for event, took in told.items():
                took.append((subject.heard(event) - subject.started) / 1e6)
            subject.close()
    ours, bare_one = {event: median(took) for event, took in told.items()}, median(floor)
    good = ours["painted"] / bare_one <= 1.4
    yield Row("start to painted", "ms", ours["painted"], bare_one, "≤ 1.4 x", good)
    yield Row("start until keys are read", "ms", ours["built"], bare_one, "–", None)
    yield Row("start until vouchers are asked for", "ms", ours["ready"], bare_one, "–", None)
