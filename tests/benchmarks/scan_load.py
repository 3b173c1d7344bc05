"""Many scans in a row: real keys into the real window, which asks a practice server elsewhere.

    python -m tests.benchmarks.scan_load [--scans 500] [--per-second 5] [--held] [--limited]

Prints their results, and the window's longest hold-up beside that of an empty Qt loop.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from dataclasses import asdict, dataclass

from gui.domain.practice_vouchers import Behaviour
from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PracticeSmartGift, RateLimit, Reply
from tests.scanner.bench import Bench
from tests.scanner.screen import Screen


@dataclass(frozen=True)
class Load:
    """The results of the scans. `asked`: the numbers in the order of their requests."""

    sent: list[str]
    asked: list[str]
    scanned: list[str]
    refused: list[str]
    not_taken: list[str]
    titles: list[str]
    waiting: int
    longest_gap_ms: float
    longest_gap_of_an_empty_loop_ms: float


class _Recording(PracticeSmartGift):
    """Remembers each request that did not have to wait."""

    def __init__(self, limit: RateLimit | None, behaviour: Behaviour) -> None:
        super().__init__(rate_limit=limit, behaviour_of=lambda number: behaviour)
        self.asked: list[str] = []

    def answer(self, path: str, key: str | None, body: bytes) -> Reply:
        reply = super().answer(path, key, body)
        if reply.status != 429:
            self.asked.append(str(json.loads(body)["voucher_no"]))
        return reply


def run(
    screen: Screen,
    scans: int,
    per_second: float,
    limit: RateLimit | None = None,
    behaviour: Behaviour = Behaviour.UNKNOWN,
) -> Load:
    """Scan that many different vouchers at that pace, and wait until the queue is empty."""
    smart_gift = _Recording(limit, behaviour)
    server = PracticeServer(smart_gift)
    bench = Bench(screen, server.url)
    empty = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.event_loop_gap"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=screen.environment,
    )
    bench.clear("field")
    sent = [f"{2_718_281_828 + index}" for index in range(scans)]
    for number in sent:
        started = time.monotonic()
        bench.scan_until_read(number)
        time.sleep(max(0.0, 1 / per_second - (time.monotonic() - started)))
    report = bench.report()
    load = bench.when_drained()
    floor, _ = empty.communicate("", timeout=60)
    bench.close()
    server.close()
    return Load(
        sent=sent,
        asked=smart_gift.asked,
        scanned=report.codes,
        refused=report.refused,
        longest_gap_of_an_empty_loop_ms=float(floor),
        **load,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--scans", type=int, default=500)
    parser.add_argument("--per-second", type=float, default=5)
    parser.add_argument("--held", action="store_true", help="every voucher can be held")
    parser.add_argument("--limited", action="store_true", help="with Smart Gift's rate limit")
    given = parser.parse_args()
    behaviour = Behaviour.GOOD if given.held else Behaviour.UNKNOWN
    with Screen() as screen:
        limit = RateLimit() if given.limited else None
        load = run(screen, given.scans, given.per_second, limit, behaviour)
    told = asdict(load)
    for name in ("sent", "asked", "scanned", "not_taken"):
        told[name] = len(told[name])
    taken = [each for each in load.sent if each not in set(load.not_taken)]
    told["each_once"] = sorted(load.asked) == taken
    told["overtaken_on_the_way"] = sum(a != b for a, b in zip(load.asked, taken, strict=False))
    told["titles"] = sorted(set(load.titles))
    print(json.dumps(told, indent=2))


if __name__ == "__main__":
    main()
