"""From the start to a picture that stays, and to the request of a scan typed as early as possible.

On a screen, over TLS, with the key in a credential store. The floor of both is the picture of a
bare window. Changes are watched for until a second and a half after the app is ready for scans; the
text cursor, which blinks at its own pace, is not counted.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from queue import Empty
from statistics import median

from tests.benchmarks.on_screen.picture import Area, without_caret
from tests.benchmarks.on_screen.watch import Watch, why_no_watch
from tests.benchmarks.on_screen.window import Start, Window
from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.till import key_in_store, start_app, till_folder
from tests.scanner.screen import Screen, why_no_screen

_SCREEN = Area(0, 0, 1024, 768)
_LATER_SECONDS = 1.5
_TORN_SECONDS = 5.0


def measure(url: str, rounds: int) -> Iterator[Row]:
    """Three starts per round: the bare window, the app left alone, the app in use."""
    why = why_no_screen() or why_no_watch()
    if why:
        print(f"| start on a screen | not measured: {why} | | | | |")
        return
    floor: list[float] = []
    pictures: list[float] = []
    requests: list[float] = []
    works: list[float] = []
    with till_folder() as folder, tempfile.TemporaryDirectory() as buffer:
        authority = folder / "authority.pem"
        server = Program("tests.benchmarks.line.timed_server", str(authority))
        url = f"https://127.0.0.1:{server.heard('ports')[0]}"
        environment = {**key_in_store(folder, url), "SSL_CERT_FILE": str(authority)}
        shown = Path(buffer)
        with Screen(shown) as screen, closing(Watch(screen.display, shown)) as watch:
            for each in range(rounds):
                floor.append(_picture(screen, watch, _start_bare, "painted"))
                start = partial(_start_app, folder / f"left-alone-{each}", url, environment)
                pictures.append(_picture(screen, watch, start, "ready"))
                start = partial(_start_app, folder / f"used-{each}", url, environment)
                window = Window(screen, start)
                window.scan(f"{1_900_000_000 + each}")
                with suppress(Empty):  # a busy machine may tear the scan
                    arrived = server.event("arrived", _TORN_SECONDS)["arrived"]
                    requests.append((arrived - window.program.started) / 1e6)
                built, ready = (window.program.heard(event) for event in ("built", "ready"))
                works.append((ready - built) / 1e6)
                window.close()
        server.close()
    bare, picture = median(floor), median(pictures)
    good = picture <= 1.5 * bare
    yield Row("start to a picture that stays", "ms", picture, bare, "≤ 1.5 x", good)
    work = median(works)
    yield Row("the worker's own time at the start", "ms", work, None, "–", None)
    request = median(requests)
    good = request <= 1.5 * bare + work
    goal = "≤ 1.5 x + the worker's"
    yield Row("start to the first scan's request", "ms", request, bare, goal, good)


def _picture(screen: Screen, watch: Watch, start: Start, last_event: str) -> float:
    """Milliseconds from the start to the last change of the picture."""
    watch.forget()
    window = Window(screen, start)
    window.program.heard(last_event)
    time.sleep(_LATER_SECONDS)
    field = window.places()["field"]
    assert field is not None
    changed = without_caret(watch.picture.changes(watch.take(), _SCREEN), field)
    window.close()
    return (changed[-1].at - window.program.started) / 1e6


def _start_bare(on_screen: dict[str, str]) -> Program:
    return Program("tests.benchmarks.bare_window", **on_screen)


def _start_app(
    folder: Path, url: str, environment: dict[str, str], on_screen: dict[str, str]
) -> Program:
    return start_app(folder, url, **environment, **on_screen)
