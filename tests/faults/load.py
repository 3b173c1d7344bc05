"""Load: thousands of scans, hundreds of live holds, a million rows, a day of countdowns."""

from __future__ import annotations

import gc
import random
import tempfile
import threading
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from gui.practice.server import PracticeServer
from tests.fake_clock import FakeClock
from tests.faults.driver import Died, DrivenApp, Event
from tests.faults.figures import Figures
from tests.faults.process_figures import descriptors, private_kib
from tests.faults.rows import fill
from tests.faults.truth import Truth
from tests.faults.waits import Waits
from tests.till import Till

_MOST_GROWTH_KIB = 5 * 1024
_MOST_WAITING = 20


def run(seed: int, count: int) -> Figures:
    """`count` scans at 5 a second, every fifth of them held, and everything else in proportion."""
    figures = Figures("load")
    chance = random.Random(seed)
    is_long = count >= 1000
    for days_ago in (0.1, 100.0):
        _many_rows(1_000_000 if is_long else 10_000, days_ago, figures)
    _one_day(24.0 if is_long else 0.5, chance, figures)
    _many_scans(count, 5.0 if is_long else 25.0, chance, figures)
    return figures


# --- many scans -----------------------------------------------------------------------------------


def _many_scans(count: int, per_second: float, chance: random.Random, figures: Figures) -> None:
    """One till, never restarted; holds run out by themselves, so that many are live at once."""
    truth = Truth()
    server = PracticeServer(truth)
    with tempfile.TemporaryDirectory() as folder:
        app = DrivenApp(Path(folder), server.url)
        try:
            app.wait_ready()
            _scan_all(app, truth, count, per_second, chance, figures)
            status, _ = app.close()
            if status or app.stderr:
                figures.broken.append(f"it ended with {status}: {app.stderr.decode()}")
        except Died as exc:
            figures.broken.append(f"it died: {exc}")
            app.kill()
    server.close()


def _scan_all(
    app: DrivenApp,
    truth: Truth,
    count: int,
    per_second: float,
    chance: random.Random,
    figures: Figures,
) -> None:
    warm: Event | None = None
    longest_gap, most_live = 0.0, 0
    asked: list[str] = []
    started = time.monotonic()
    for index in range(count):
        number = ("1" if index % 5 == 0 else chance.choice("234")) + f"{index:09d}"
        asked.append(number)
        app.send(f"scan {number}")
        time.sleep(max(0.0, started + (index + 1) / per_second - time.monotonic()))
        if index % max(25, count // 40) == 0:
            stats = app.stats()
            if warm is None and index >= count * 0.4:
                warm = stats
            elif index > 50:
                longest_gap = max(longest_gap, stats["longest_gap_ms"])
            most_live = max(most_live, stats["live"])
    for number in asked[-28:]:  # as many as may be under way or queued
        app.wait_for(
            lambda event, number=number: (  # type: ignore[misc]
                event.get("number") == number and bool(event["outcome"])
            )
        )
    end = app.stats()
    told = {event["number"]: event for event in app.attempts() if event["outcome"]}
    figures.tried += count
    for number in asked:
        if number not in told:
            figures.lost.append(f"{number}: no outcome")
        elif truth.holds_requests(number) != 1:
            figures.false.append(f"{number}: asked {truth.holds_requests(number)} times")
        elif (told[number]["outcome"] == "Held") != number.startswith("1"):
            figures.false.append(f"{number}: shown {told[number]}")
    assert warm is not None
    growth = end["private_kib"] - warm["private_kib"]
    grown_holds = max(0, end["live"] - warm["live"])
    figures.measured |= {
        "scans in one run": f"{count} at {per_second:g} a second",
        "holds live at once": str(most_live),
        "memory growth after the first 40 %": f"{growth / 1024:+.1f} MiB",
        "longest gap of the window": f"{longest_gap:.0f} ms",
    }
    if growth > _MOST_GROWTH_KIB + grown_holds * 100:
        figures.broken.append(f"memory grew by {growth} KiB, for {grown_holds} holds more")
    for name in ("threads", "timers", "descriptors"):
        if end[name] > warm[name]:
            figures.broken.append(f"{name}: {warm[name]}, then {end[name]}")


# --- many rows ------------------------------------------------------------------------------------


def _many_rows(rows: int, days_ago: float, figures: Figures) -> None:
    """A start with that many rows, recent or all to be swept; scans come at once."""
    truth = Truth()
    server = PracticeServer(truth)
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "journal.sqlite3", rows, days_ago=days_ago)
        started = time.monotonic()
        app = DrivenApp(Path(folder), server.url)
        try:
            app.send("scan 1000000001")
            app.wait_for(lambda event: event.get("outcome") == "Held")
            seconds = time.monotonic() - started
            for place in range(10):
                number = f"20000{place:05d}"
                app.send(f"scan {number}")
                app.wait_for(
                    lambda event, number=number: (  # type: ignore[misc]
                        event.get("number") == number and bool(event["outcome"])
                    )
                )
            gap = app.stats()["longest_gap_ms"]
            unsaved = [event for event in app.attempts() if not event["saved"]]
            if unsaved:
                figures.false.append(f"{rows} rows: shown as not saved: {unsaved}")
            status, closing_seconds = app.close()
            if status or app.stderr:
                figures.broken.append(f"{rows} rows: status {status}: {app.stderr.decode()}")
        except Died as exc:
            figures.broken.append(f"{rows} rows: it died: {exc}")
            app.kill()
            return
    server.close()
    figures.tried += 11
    age = "old" if days_ago > 90 else "of this quarter"
    figures.measured[f"{rows:,} rows, {age}"] = (
        f"first token after {seconds:.1f} s, longest gap {gap:.0f} ms, "
        f"left in {closing_seconds:.1f} s"
    )


# --- a day of countdown ---------------------------------------------------------------------------


def _one_day(hours: float, chance: random.Random, figures: Figures) -> None:
    """A till that counts down without a pause, second by second of a controlled clock."""
    waits = Waits()
    clock = FakeClock()
    truth = Truth(clock=clock.seconds)
    server = PracticeServer(truth)
    with tempfile.TemporaryDirectory() as folder:
        till = Till(waits, clock, server.url, Path(folder))
        till.start()
        number = 1_000_000_000
        warm: tuple[int, int, int, int] | None = None
        seconds = int(hours * 3600)
        for second in range(seconds):
            if second % 30 == 0:
                number += 1
                till.scan_and_wait(str(number))
            till.turn(1.0)
            # A loop that is driven by hand leaves deferred deletions to its caller.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if second == seconds // 4:
                warm = _open_in(till)
        end = _open_in(till)
        assert warm is not None
        growth = end[0] - warm[0]
        figures.measured[f"{hours:g} h of countdown"] = (
            f"memory {growth / 1024:+.1f} MiB, {seconds} ticks, {number - 1_000_000_000} holds"
        )
        if growth > _MOST_GROWTH_KIB:
            figures.broken.append(f"memory grew by {growth} KiB in {hours} h")
        for name, before, after in zip(
            ("threads", "descriptors", "timers"), warm[1:], end[1:], strict=True
        ):
            if after > before:
                figures.broken.append(f"{name} in {hours} h: {before}, then {after}")
        if len(till.cards()) > _MOST_WAITING:
            figures.broken.append(f"{len(till.cards())} cards are on screen")
        till.stop()
    server.close()
    figures.tried += number - 1_000_000_000


def _open_in(till: Till) -> tuple[int, int, int, int]:
    """KiB, threads, descriptors and running timers."""
    gc.collect()
    timers = [each for each in till.app.findChildren(QTimer) if each.isActive()]
    return private_kib(), threading.active_count(), descriptors(), len(timers)
