"""From Enter until the request reaches a server at some distance.

The floor is the same request on a connection that was kept: half a round trip. When a scan comes
all at once, there is no time to prepare anything; its floor makes a new connection too, which takes
two and a half: one for TCP, one for TLS 1.3, and half a one for the request.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from queue import Empty
from statistics import median

from tests.benchmarks.on_screen.window import Window
from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.till import start_app, till_folder
from tests.scanner.screen import Screen, why_no_screen

_ROUND_TRIPS_MS = (20, 40, 80)
_WITHOUT_PAUSES_MS = 80
_WITH_VALUE_MS = 40
_TORN_SECONDS = 5.0
"""No request by then: a busy machine has torn the scan."""

_Scan = Callable[[Window, str], int]
"""Scans a number; returns when Enter was sent, or the first key of a scan all at once."""


def measure(url: str, rounds: int) -> Iterator[Row]:
    """A scan with 10 ms between keys over each line, then one that comes all at once."""
    why = why_no_screen()
    if why:
        print(f"| over a line | not measured: {why} | | | | |")
        return
    with till_folder() as folder, Screen() as screen:
        authority = folder / "authority.pem"
        round_trips = [str(each) for each in _ROUND_TRIPS_MS]
        server = Program("tests.benchmarks.line.timed_server", str(authority), *round_trips)
        ports = dict(zip(_ROUND_TRIPS_MS, server.heard("ports")[1:], strict=True))
        far = _Far(screen, server, authority)
        for milliseconds, port in ports.items():
            ours, floor = far.times(folder / f"{milliseconds}", port, rounds, Window.scan, "kept")
            good = ours <= milliseconds / 2 + 10
            goal = "≤ 0.5 round trips + 10 ms"
            yield Row(f"Enter to request, line of {milliseconds} ms", "ms", ours, floor, goal, good)
        port = ports[_WITH_VALUE_MS]
        token, value, floor = far.times_with_value(folder / "with-value", port, rounds)
        what = f"Enter to request, line of {_WITH_VALUE_MS} ms, a check to follow"
        good = token <= _WITH_VALUE_MS / 2 + 10
        yield Row(what, "ms", token, floor, "≤ 0.5 round trips + 10 ms", good)
        what = f"Enter to the check's request, line of {_WITH_VALUE_MS} ms"
        good = value <= _WITH_VALUE_MS * 1.5 + 40
        yield Row(what, "ms", value, floor * 3, "≤ 1.5 round trips + 40 ms", good)
        port = ports[_WITHOUT_PAUSES_MS]
        ours, floor = far.times(folder / "at-once", port, rounds, Window.scan_at_once, "new")
        what = f"scanned all at once, line of {_WITHOUT_PAUSES_MS} ms"
        yield Row(what, "ms", ours, floor, "≤ + 12 ms", ours - floor <= 12)
        server.close()


class _Far:
    """Times requests at a server at the other end of a line."""

    def __init__(self, screen: Screen, server: Program, authority: Path) -> None:
        self._screen = screen
        self._server = server
        self._authority = authority
        self._next = 1_700_000_000
        self._arrived = 0
        """When the last hold's request was there, in nanoseconds."""

    def times(
        self, folder: Path, port: int, rounds: int, scan: _Scan, connection: str
    ) -> tuple[float, float]:
        """Median milliseconds of ours and the floor's, by turns, leaving out the first of each."""
        start = partial(self._start, folder, port)
        window = Window(self._screen, start)
        window.program.heard("ready")
        request_alone = "tests.benchmarks.line.bare_request"
        bare = Program(request_alone, connection, str(port), str(self._authority))
        ours, floor = [], []
        for _ in range(rounds + 1):
            time.sleep(0.5)
            took, request = self._scanned(window, scan)
            ours.append(took)
            window.program.send("done")
            bare.send(json.dumps(request))
            arrived = self._server.heard("arrived")
            floor.append((arrived - bare.heard("sent")) / 1e6)
        bare.close()
        window.close()
        return median(ours[1:]), median(floor[1:])

    def times_with_value(self, folder: Path, port: int, rounds: int) -> tuple[float, float, float]:
        """Median milliseconds of the hold's request, its check's and the floor's, as in `times`."""
        window = Window(self._screen, partial(self._start, folder, port, site="1"))
        window.program.heard("ready")
        request_alone = "tests.benchmarks.line.bare_request"
        bare = Program(request_alone, "kept", str(port), str(self._authority))
        tokens, values, floor = [], [], []
        for _ in range(rounds + 1):
            time.sleep(0.5)
            took, request = self._scanned(window, Window.scan)
            hold = self._arrived
            check = self._server.event("arrived")
            assert check["path"] == "/redeem/check", check
            tokens.append(took)
            values.append(took + (check["arrived"] - hold) / 1e6)
            window.program.send("done")
            bare.send(json.dumps(request))
            arrived = self._server.heard("arrived")
            floor.append((arrived - bare.heard("sent")) / 1e6)
        bare.close()
        window.close()
        return median(tokens[1:]), median(values[1:]), median(floor[1:])

    def _scanned(self, window: Window, scan: _Scan) -> tuple[float, str]:
        """How long one scan took, and its request; scans again if one was torn."""
        while True:
            self._next += 1
            sent = scan(window, f"{self._next}")
            try:
                told = self._server.event("arrived", _TORN_SECONDS)
            except Empty:
                continue
            assert told["number"] == f"{self._next}", told
            self._arrived = told["arrived"]
            return (told["arrived"] - sent) / 1e6, told["request"]

    def _start(self, folder: Path, port: int, on_screen: dict[str, str], site: str = "") -> Program:
        url = f"https://127.0.0.1:{port}"
        return start_app(folder, url, site, SSL_CERT_FILE=str(self._authority), **on_screen)
