"""Measures each row of docs/speed.md against its floor in one run.

    python -m tests.benchmarks [NAME…] [--rounds 11] [--json FILE] [--plot FILE] [--table FILE]

Our program and the floor's are started by turns, so that other load on the machine hits both.
Exits 1 when a row misses its goal. With names, only those subjects are measured, and no file is
written: a table of a few rows would lose the others.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.rows import (
    first_scan,
    gaps,
    line,
    many_holds,
    many_rows,
    memory,
    memory_on_screen,
    page,
    pixels,
    processor,
    scan,
    start,
)

_SUBJECTS: dict[str, Callable[[str, int], Iterator[Row]]] = {
    "start": start.measure,
    "scan": scan.measure,
    "gaps": gaps.measure,
    "line": line.measure,
    "memory": memory.measure,
    "memory-on-screen": memory_on_screen.measure,
    "processor": processor.measure,
    "many-rows": many_rows.measure,
    "many-holds": many_holds.measure,
    "first-scan": first_scan.measure,
    "pixels": pixels.measure,
    "page": page.measure,
}

_TABLE_HEAD = """\
| what | times its floor | ours | its floor | goal | |
|---|---|---|---|---|---|
"""


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_SUBJECTS))
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--table", type=Path, help="a page whose table is to be replaced")
    given = parser.parse_args()
    unknown = [name for name in given.names if name not in _SUBJECTS]
    if unknown:
        parser.error(f"{', '.join(unknown)}: choose from {', '.join(_SUBJECTS)}")
    rows: list[Row] = []
    with _server() as url:
        for name in given.names or _SUBJECTS:
            for row in _SUBJECTS[name](url, given.rounds):
                rows.append(row)
                print(row.line, flush=True)
    if not given.names:
        _write(rows, given.json, given.plot, given.table)
    return 0 if all(row.good is not False for row in rows) else 1


def _write(rows: list[Row], figures: Path | None, plot: Path | None, table: Path | None) -> None:
    if figures is not None:
        told = [{**asdict(row), "ratio": row.ratio} for row in rows]
        machine = {"cores": os.cpu_count(), "python": platform.python_version()}
        figures.write_text(
            json.dumps({"machine": machine, "rows": told}, indent=1) + "\n", encoding="utf-8"
        )
    if plot is not None:
        from tests.benchmarks.plot import draw

        draw([row for row in rows if row.ratio is not None], plot)
    if table is not None:
        text = table.read_text(encoding="utf-8")
        before, _, rest = text.partition(_TABLE_HEAD)
        after = rest[rest.index("\n\n") :]
        lines = "".join(f"{row.line}\n" for row in rows)
        table.write_text(before + _TABLE_HEAD + lines.rstrip("\n") + after, encoding="utf-8")


@contextmanager
def _server() -> Iterator[str]:
    server = Program("tests.benchmarks.server")
    yield server.line()
    server.close()


if __name__ == "__main__":
    sys.exit(main())
