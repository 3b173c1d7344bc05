"""From the reply to the token's pixels, and until the picture stands still.

Both are read from the X server's frame buffer, from outside the program. Two things are not
counted: the text cursor, which blinks at its own pace, and whatever happens more than half a second
after the reply, as a hold's first tick comes a second after it. That is ten times as long as
everything else takes.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from queue import Empty
from statistics import median

from tests.benchmarks.on_screen.picture import Area, without_caret
from tests.benchmarks.on_screen.watch import Watch, why_no_watch
from tests.benchmarks.on_screen.window import Window
from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.till import start_app, till_folder
from tests.scanner.screen import Screen, why_no_screen

_SCANS = 6
_ROUND_SECONDS = 0.5
_TORN_SECONDS = 5.0
_SCREEN = Area(0, 0, 1024, 768)


@dataclass
class _Took:
    """Milliseconds; the first scan after a start is separate."""

    from_enter: list[float] = field(default_factory=list)
    from_reply: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    to_settle: list[float] = field(default_factory=list)


def measure(url: str, rounds: int) -> Iterator[Row]:
    """Scans with 10 ms between keys, answered by a server on this PC, over TLS."""
    why = why_no_screen() or why_no_watch()
    if why:
        print(f"| token on the screen | not measured: {why} | | | | |")
        return
    ours, floor = _Took(), _Took()
    with till_folder() as folder, tempfile.TemporaryDirectory() as buffer:
        authority = folder / "authority.pem"
        server = Program("tests.benchmarks.line.timed_server", str(authority))
        url = f"https://127.0.0.1:{server.heard('ports')[0]}"
        trusting = {"SSL_CERT_FILE": str(authority)}
        shown = Path(buffer)
        with Screen(shown) as screen, closing(Watch(screen.display, shown)) as watch:
            for each in range(max(3, rounds // 2)):
                till = partial(_start_app, folder / f"{each}", url, trusting)
                plain = partial(_start_plain, url, trusting)
                for took, start in ((ours, till), (floor, plain)):
                    window = Window(screen, start)
                    window.program.heard("ready")
                    _scan(window, server, watch, took, 1_800_000_000 + each * 100)
                    window.close()
        server.close()
    reply, bare = median(ours.from_reply), median(floor.from_reply)
    yield Row("reply to token on the screen", "ms", reply, bare, "≤ + 2 ms", reply - bare <= 2)
    first, bare = median(ours.first), median(floor.first)
    yield Row("reply to token, first after a start", "ms", first, bare, "–", None)
    settled, bare = median(ours.to_settle), median(floor.to_settle)
    yield Row("token to a picture that stays", "ms", settled, bare, "≤ 10 ms", settled <= 10)
    enter, bare = median(ours.from_enter), median(floor.from_enter)
    yield Row("Enter to token on the screen", "ms", enter, bare, "–", None)


def _scan(window: Window, server: Program, watch: Watch, took: _Took, first: int) -> None:
    """Scan a few vouchers, and dismiss each."""
    for number in range(first, first + _SCANS):
        time.sleep(_ROUND_SECONDS)
        watch.forget()
        enter = window.scan(f"{number}")
        try:
            reply = server.event("leaving", _TORN_SECONDS)["leaving"]
        except Empty:
            continue  # a busy machine has torn the scan
        time.sleep(_ROUND_SECONDS)
        places = window.places()
        field_at, token_at = places["field"], places["told"]
        assert field_at is not None
        assert token_at is not None
        drawings = watch.take()
        token = watch.picture.copy().changes(drawings, token_at)[-1].at  # as it stays
        changed = without_caret(watch.picture.changes(drawings, _SCREEN), field_at)
        if number == first:
            took.first.append((token - reply) / 1e6)
        else:
            took.from_reply.append((token - reply) / 1e6)
            took.from_enter.append((token - enter) / 1e6)
            took.to_settle.append((changed[-1].at - token) / 1e6)
        window.program.send("done")


def _start_app(
    folder: Path, url: str, trusting: dict[str, str], on_screen: dict[str, str]
) -> Program:
    return start_app(folder, url, **trusting, **on_screen)


def _start_plain(url: str, trusting: dict[str, str], on_screen: dict[str, str]) -> Program:
    return Program("tests.benchmarks.on_screen.plain_window", url, **trusting, **on_screen)
