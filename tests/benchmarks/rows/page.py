"""What a shop would use instead: a web page in Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from tests.benchmarks import chromium_page
from tests.benchmarks.row import Row
from tests.benchmarks.till import scan_once, start_app, till_folder


def measure(url: str, rounds: int) -> Iterator[Row]:
    """The alternative that a shop would use: a web page for the same job."""
    page = chromium_page.measure(rounds)
    if page is None:
        print("| a page in Chromium | not measured: there is no Chromium here | | | | |")
        return
    starts: list[float] = []
    scans: list[float] = []
    memory: list[float] = []
    for each in range(rounds):
        with till_folder() as folder:
            subject = start_app(folder, url)
            starts.append((subject.heard("painted") - subject.started) / 1e6)
            subject.heard("ready")
            first = 1_500_000_000 + each * 100
            scans += [scan_once(subject, first + place) for place in range(5)][1:]
            memory.append(subject.pss_mib())
            subject.close()
    yield Row("start, beside a page in Chromium", "ms", median(starts), page.start_ms, "–", None)
    yield Row("memory, beside a page", "MiB", median(memory), page.pss_mib, "–", None)
    yield Row("scan to token, beside a page", "ms", median(scans), page.scan_ms, "–", None)
