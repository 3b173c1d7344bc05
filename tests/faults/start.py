"""The first moments: a scan at any instant after the window has appeared is taken and asked for."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.faults.figures import Figures
from tests.scanner.first_moments import FirstMoments, Lost, moments
from tests.scanner.screen import Screen, why_no_screen


def run(seed: int, count: int) -> Figures:
    """Start the program `count` times under a real X server, and scan in its first moments."""
    figures = Figures("start")
    why = why_no_screen()
    if why:
        figures.tried = count
        figures.seen[f"NOT TRIED, {why}"] += count
        return figures
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        it = FirstMoments(screen, Path(folder))
        for moment in moments(seed, count):
            figures.tried += 1
            try:
                taken = it.scan_at(moment)
            except Lost as exc:
                figures.lost.append(str(exc))
                continue
            figures.seen["taken and held"] += 1
            figures.seen["scanned the instant it appeared"] += moment.after_ms == 0
            figures.seen["before the app was there"] += taken.before_app
            figures.seen["torn by the machine, shown as not read"] += taken.scans - 1
        it.close()
    return figures
