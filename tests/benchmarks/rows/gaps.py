"""Hold-ups of the window's event loop in trouble."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from statistics import median

from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.till import start_app, till_folder
from tests.scripted_server import Conversation, Script, ScriptedServer


def measure(url: str, rounds: int) -> Iterator[Row]:
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


def _gap(url: str, *, lock: bool = False) -> float:
    """The longest hold-up of the window while eight vouchers are being reserved."""
    with till_folder() as folder:
        subject = start_app(folder, url)
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
