"""The end: whatever is in flight, the program exits within two seconds and without a crash."""

from __future__ import annotations

import random
import socket
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from gui.practice.server import PracticeServer
from tests.faults.driver import Died, DrivenApp
from tests.faults.figures import Figures, run_in_lanes
from tests.faults.truth import Truth
from tests.scripted_server import Conversation, ScriptedServer

LANES = 2
_AT_MOST_SECONDS = 2.0
_PYTHON_ITSELF_SECONDS = 0.5
"""What a busy machine may add for ending the interpreter, and for noticing that it has ended."""


def run(seed: int, count: int) -> Figures:
    """Start and end the program `count` times."""
    lanes = [_Lane(random.Random(f"{seed} {lane}"), count // LANES, lane) for lane in range(LANES)]
    figures = run_in_lanes("end", lanes)
    seconds = sorted(each for lane in lanes for each in lane.seconds)
    if seconds:
        figures.measured["seconds to exit, median and longest"] = (
            f"{seconds[len(seconds) // 2]:.2f}, {seconds[-1]:.2f}"
        )
    return figures


class _Lane:
    def __init__(self, chance: random.Random, count: int, lane: int) -> None:
        self.figures = Figures("end")
        self.seconds: list[float] = []
        self._chance = chance
        self._count = count
        self._next_number = 1_000_000_000 + lane * 100_000_000

    def run(self) -> None:
        truth = PracticeServer(Truth())
        hanging = ScriptedServer()
        with socket.create_server(("127.0.0.1", 0), backlog=1) as deaf:  # nobody accepts
            clogs = [_connected(deaf) for _ in range(4)]
            self._deaf = f"127.0.0.1:{deaf.getsockname()[1]}"
            self._hanging = hanging
            self._good = truth.url
            for _ in range(self._count):
                self._once()
            for each in clogs:
                each.close()
        hanging.close()
        truth.close()

    def _once(self) -> None:
        name, in_flight = self._chance.choice(self._flights())
        with tempfile.TemporaryDirectory() as folder:
            try:
                status, seconds, app = in_flight(Path(folder))
            except Died as exc:
                self.figures.broken.append(f"{name}: it died: {exc}")
                return
        self.figures.tried += 1
        self.figures.seen[name] += 1
        self.seconds.append(seconds)
        if status != 0 or app.stderr:
            said = app.stderr.decode()[-2000:]
            self.figures.broken.append(f"{name}: it ended with {status}: {said}")
        if seconds > _AT_MOST_SECONDS + _PYTHON_ITSELF_SECONDS:
            self.figures.broken.append(f"{name}: it took {seconds:.1f} s to exit")

    def _flights(self) -> list[tuple[str, Callable[[Path], tuple[int, float, DrivenApp]]]]:
        return [
            ("replies that never come", self._waiting_for_replies),
            ("replies that drip", lambda folder: self._waiting_for_replies(folder, drips=True)),
            ("a connection nobody takes", lambda folder: self._unanswered(folder, "http")),
            ("a TLS handshake nobody answers", lambda folder: self._unanswered(folder, "https")),
            ("a release whose reply never comes", self._releasing),
            ("nothing", self._idle),
            ("starting", self._starting),
            ("twenty scans in line", lambda folder: self._waiting_for_replies(folder, scans=28)),
            ("a journal that another program has locked", self._locked),
        ]

    # --- what is in flight -------------------------------------------------------------------

    def _waiting_for_replies(
        self, folder: Path, scans: int = 5, *, drips: bool = False
    ) -> tuple[int, float, DrivenApp]:
        self._hanging.play(
            (lambda it: it.drip(b"HTTP/1.1 200 OK\r\n", 0.2)) if drips else Conversation.hang
        )
        app = DrivenApp(folder, self._hanging.url)
        app.wait_ready()
        before = len(self._hanging.requests)
        app.send(*self._scans(scans))
        _until(lambda: len(self._hanging.requests) > before)
        time.sleep(self._chance.uniform(0, 0.5))
        return (*app.close(), app)

    def _unanswered(self, folder: Path, scheme: str) -> tuple[int, float, DrivenApp]:
        address = self._deaf
        if scheme == "https":  # accepted, and then silence
            self._hanging.play(Conversation.hang)
            address = self._hanging.url.removeprefix("http://")
        app = DrivenApp(folder, f"{scheme}://{address}")
        app.wait_ready()
        app.send(*self._scans(3))
        time.sleep(self._chance.uniform(0, 0.5))
        return (*app.close(), app)

    def _releasing(self, folder: Path) -> tuple[int, float, DrivenApp]:
        self._hanging.play(Conversation.held, Conversation.hang)
        app = DrivenApp(folder, self._hanging.url)
        app.wait_ready()
        *expecting, scan = self._scans(1)
        app.send(*expecting, scan)
        app.wait_for(lambda event: event.get("outcome") == "Held")
        app.send(scan.replace("scan", "release"))
        time.sleep(self._chance.uniform(0, 0.3))
        return (*app.close(), app)

    def _idle(self, folder: Path) -> tuple[int, float, DrivenApp]:
        app = DrivenApp(folder, self._good)
        app.wait_ready()
        app.send(*self._scans(self._chance.randint(0, 3)))
        time.sleep(self._chance.uniform(0, 0.3))
        return (*app.close(), app)

    def _starting(self, folder: Path) -> tuple[int, float, DrivenApp]:
        app = DrivenApp(folder, self._good)
        app.send(*self._scans(2), "close")
        started = time.monotonic()
        status, _ = app.close()
        # The time includes the program's start: all that counts is that it exits properly.
        self.figures.seen["exited while starting"] += time.monotonic() - started < 60
        return status, 0.0, app

    def _locked(self, folder: Path) -> tuple[int, float, DrivenApp]:
        app = DrivenApp(folder, self._good)
        app.wait_ready()
        with closing(sqlite3.connect(folder / "journal.sqlite3", isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            app.send(*self._scans(4))
            time.sleep(self._chance.uniform(0, 1.0))
            return (*app.close(), app)

    def _scans(self, how_many: int) -> list[str]:
        first = self._next_number + 1
        self._next_number += how_many
        scans = [f"scan {number}" for number in range(first, first + how_many)]
        return ["expect", *scans] if self._chance.random() < 0.5 else scans


def _connected(server: socket.socket) -> socket.socket:
    """A connection that fills the server's queue."""
    client = socket.socket()
    client.setblocking(False)
    client.connect_ex(server.getsockname())
    return client


def _until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            raise Died("it asked for nothing")
        time.sleep(0.005)
