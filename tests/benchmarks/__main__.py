"""Measures each row of docs/speed.md against its floor in one run.

    python -m tests.benchmarks [--rounds 11] [--json FILE] [--plot FILE] [--table FILE]

Our program and the floor's are started by turns, so that other load on the machine hits both.
Exits 1 when a row misses its goal.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks import chromium_page
from tests.benchmarks.program import Program
from tests.faults.rows import fill
from tests.scripted_server import Conversation, Script, ScriptedServer

_MILLION = 1_000_000

_TABLE_HEAD = """\
| what | times its floor | ours | its floor | goal | |
|---|---|---|---|---|---|
"""


@dataclass(frozen=True)
class Row:
    """One line of the table. `goal` is for `ratio`, or for `ours - floor` if it has a "+"."""

    what: str
    unit: str
    ours: float
    floor: float | None
    goal: str
    good: bool | None
    """None if no goal is set."""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.floor if self.floor else None


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--table", type=Path, help="a page whose table is to be replaced")
    given = parser.parse_args()
    rows: list[Row] = []
    with _server() as url:
        for measure in (_start, _scan, _gaps, _memory, _idle_cpu, _many_rows, _many_holds, _page):
            for row in measure(url, given.rounds):
                rows.append(row)
                print(_line(row), flush=True)
    if given.json is not None:
        told = [{**asdict(row), "ratio": row.ratio} for row in rows]
        machine = {"cores": os.cpu_count(), "python": platform.python_version()}
        given.json.write_text(
            json.dumps({"machine": machine, "rows": told}, indent=1) + "\n", encoding="utf-8"
        )
    if given.plot is not None:
        from tests.benchmarks.plot import draw

        draw([row for row in rows if row.ratio is not None], given.plot)
    if given.table is not None:
        text = given.table.read_text(encoding="utf-8")
        before, _, rest = text.partition(_TABLE_HEAD)
        after = rest[rest.index("\n\n") :]
        lines = "".join(f"{_line(row)}\n" for row in rows)
        given.table.write_text(before + _TABLE_HEAD + lines.rstrip("\n") + after, encoding="utf-8")
    return 0 if all(row.good is not False for row in rows) else 1


def _line(row: Row) -> str:
    verdict = {True: "met", False: "NOT MET", None: ""}[row.good]
    ratio = f"{row.ratio:.2f} x" if row.ratio is not None else "–"
    floor = f"{row.floor:.4g}" if row.floor is not None else "–"
    ours = f"{row.ours:.4g} {row.unit}"
    return f"| {row.what} | {ratio} | {ours} | {floor} | {row.goal} | {verdict} |"


# --- the rows -------------------------------------------------------------------------------------


def _start(url: str, rounds: int) -> Iterator[Row]:
    floor: list[float] = []
    told: dict[str, list[float]] = {"painted": [], "built": [], "ready": []}
    for _ in range(rounds):
        bare = Program("tests.benchmarks.bare_window")
        floor.append((bare.heard("painted") - bare.started) / 1e6)
        bare.close()
        with _folder() as folder:
            # On a till the key isn't in the environment: it is looked up after the first paint.
            subject = _subject(folder, url, VOUCHER_HOLD_API_KEY="")
            for event, took in told.items():
                took.append((subject.heard(event) - subject.started) / 1e6)
            subject.close()
    ours, bare_one = {event: median(took) for event, took in told.items()}, median(floor)
    good = ours["painted"] / bare_one <= 1.4
    yield Row("start to painted", "ms", ours["painted"], bare_one, "≤ 1.4 x", good)
    yield Row("start until keys are read", "ms", ours["built"], bare_one, "–", None)
    yield Row("start until vouchers are asked for", "ms", ours["ready"], bare_one, "–", None)


def _scan(url: str, rounds: int) -> Iterator[Row]:
    """Scans with pauses, as at a till, with the floor's requests between them."""
    ours: list[float] = []
    floor: list[float] = []
    with _folder() as folder:
        subject = _subject(folder, url)
        subject.heard("ready")
        for each in range(rounds):
            first = 1_000_000_000 + each * 1000
            post = Program("tests.benchmarks.floor_post", url, str(first + 500), "20")
            floor += json.loads(post.line())
            post.close()
            ours += [_scan_once(subject, first + place) for place in range(21)][1:]
        subject.close()
    at_median, at_p99 = median(ours) - median(floor), _p99(ours) - _p99(floor)
    yield Row(
        "scan to token, median", "ms", median(ours), median(floor), "≤ + 12 ms", at_median <= 12
    )
    yield Row("scan to token, p99", "ms", _p99(ours), _p99(floor), "≤ + 30 ms", at_p99 <= 30)


def _gaps(url: str, rounds: int) -> Iterator[Row]:
    """The longest hold-up of the window's event loop in each trouble, and of an empty loop."""
    troubles: list[tuple[str, Callable[[], float]]] = [
        ("the server hangs", lambda: _gap_beside(Conversation.hang)),
        ("the server floods", lambda: _gap_beside(_flood)),
        ("the journal is locked", lambda: _gap(url, lock=True)),
    ]
    for name, trouble in troubles:
        ours: list[float] = []
        floor: list[float] = []
        for _ in range(max(3, rounds // 2)):
            empty = Program("tests.benchmarks.event_loop_gap")
            ours.append(trouble())
            empty.close()
            floor.append(float(empty.line()))
        good = median(ours) <= 50
        yield Row(f"longest gap, {name}", "ms", median(ours), median(floor), "≤ 50 ms", good)


def _memory(url: str, rounds: int) -> Iterator[Row]:
    """One at a time, as on a till: memory that two programs share counts half for each of them."""
    ours: list[float] = []
    floor: list[float] = []
    for each in range(3):
        bare = Program("tests.benchmarks.bare_window")
        bare.heard("painted")
        time.sleep(1)
        floor.append(bare.pss_mib())
        bare.close()
        with _folder() as folder:
            subject = _subject(folder, url)
            subject.heard("ready")
            _scan_once(subject, 1_100_000_000 + each)
            time.sleep(2)
            ours.append(subject.pss_mib())
            subject.close()
    ratio = median(ours) / median(floor)
    yield Row(
        "memory after one scan (PSS)", "MiB", median(ours), median(floor), "≤ 1.5 x", ratio <= 1.5
    )


def _idle_cpu(url: str, rounds: int) -> Iterator[Row]:
    with _folder() as folder:
        subject = _subject(folder, url)
        subject.heard("ready")
        _hold(subject, 10, 1_200_000_000)
        time.sleep(2)
        before = subject.cpu_seconds()
        time.sleep(30)
        share = (subject.cpu_seconds() - before) / 30 * 100
        subject.close()
    yield Row("processor while 10 holds count", "%", share, None, "≤ 0.5 %", share <= 0.5)


def _many_rows(url: str, rounds: int) -> Iterator[Row]:
    """The start until scans are accepted, and a scan, with that many rows from earlier days."""
    sizes = (0, 1_000, 100_000, _MILLION)
    ready: dict[int, list[float]] = {size: [] for size in sizes}
    scans: dict[int, list[float]] = {size: [] for size in sizes}
    with _folder() as folder:
        for size in sizes:
            fill(folder / f"{size}" / "journal.sqlite3", size)
        for each in range(rounds):
            for size in sizes if each % 2 else sizes[::-1]:  # drift affects them all alike
                subject = _subject(folder / f"{size}", url)
                ready[size].append((subject.heard("ready") - subject.started) / 1e6)
                first = 1_300_000_000 + each * 100_000 + sizes.index(size) * 1000
                scans[size] += [_scan_once(subject, first + place) for place in range(11)][1:]
                subject.close()
    for size in sizes[1:]:
        for what, took in (("start to ready", ready), ("scan to token", scans)):
            ours, floor = median(took[size]), median(took[0])
            yield Row(f"{what}, {size:,} rows", "ms", ours, floor, "≤ 1.1 x", ours / floor <= 1.1)


def _many_holds(url: str, rounds: int) -> Iterator[Row]:
    with _folder() as folder:
        subject = _subject(folder, url)
        subject.heard("ready")
        live, of_ten = 0, 0.0
        for count in (1, 10, 100, 300):
            _hold(subject, count - live, 1_400_000_000 + live)
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


def _page(url: str, rounds: int) -> Iterator[Row]:
    """The alternative that a shop would use: a web page for the same job."""
    page = chromium_page.measure(rounds)
    if page is None:
        print("| a page in Chromium | not measured: there is no Chromium here | | | | |")
        return
    starts: list[float] = []
    scans: list[float] = []
    memory: list[float] = []
    for each in range(rounds):
        with _folder() as folder:
            subject = _subject(folder, url)
            starts.append((subject.heard("painted") - subject.started) / 1e6)
            subject.heard("ready")
            first = 1_500_000_000 + each * 100
            scans += [_scan_once(subject, first + place) for place in range(5)][1:]
            memory.append(subject.pss_mib())
            subject.close()
    yield Row("start, beside a page in Chromium", "ms", median(starts), page.start_ms, "–", None)
    yield Row("memory, beside a page", "MiB", median(memory), page.pss_mib, "–", None)
    yield Row("scan to token, beside a page", "ms", median(scans), page.scan_ms, "–", None)


# --- how they are measured ------------------------------------------------------------------------


def _subject(folder: Path, url: str, **environment: str) -> Program:
    """The program on a till that is set up, given only the place of its files."""
    folder.mkdir(exist_ok=True)
    (folder / "settings.toml").write_text(f'api_url = "{url}"\n', encoding="utf-8")
    return Program("tests.benchmarks.subject", VOUCHER_HOLD_DATA_DIR=str(folder), **environment)


def _scan_once(subject: Program, number: int) -> float:
    """Milliseconds from the last key until the token is painted; then the card is dismissed.

    The pause is shorter than any between two customers.
    """
    subject.send(f"scan {number}")
    last_key = subject.heard("last_key")
    took: float = (subject.heard("token") - last_key) / 1e6
    subject.send("done")
    time.sleep(0.3)
    return took


def _hold(subject: Program, count: int, first: int) -> None:
    """Make that many more holds live at once."""
    subject.send("live")
    live = subject.heard("live")
    for place in range(count):
        subject.send(f"reserve {first + place}")
        while True:
            subject.send("live")
            if subject.heard("live") > live + place:
                break
            time.sleep(0.005)


def _gap(url: str, *, lock: bool = False) -> float:
    """The longest hold-up of the window while eight vouchers are being reserved."""
    with _folder() as folder:
        subject = _subject(folder, url)
        subject.heard("ready")
        time.sleep(0.5)
        subject.send("gap")
        subject.heard("gap")
        with closing(sqlite3.connect(folder / "journal.sqlite3", isolation_level=None)) as other:
            if lock:
                other.execute("BEGIN EXCLUSIVE")
            for place in range(8):
                subject.send(f"reserve {1_600_000_000 + place}")
                time.sleep(0.4)
        subject.send("gap")
        gap: float = subject.heard("gap")
        subject.close()
    return gap


def _gap_beside(script: Script) -> float:
    server = ScriptedServer()
    server.play(script)
    gap = _gap(server.url)
    server.close()
    return gap


def _flood(conversation: Conversation) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"
    conversation.send(head + b"x" * 5_000_000)


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@contextmanager
def _server() -> Iterator[str]:
    server = Program("tests.benchmarks.server")
    yield server.line()
    server.close()


def _p99(values: list[float]) -> float:
    return sorted(values)[math.ceil(len(values) * 0.99) - 1]


if __name__ == "__main__":
    sys.exit(main())
