"""A scan at the very moment the window appears is taken. `dev.py faults start` tries hundreds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.scanner.first_moments import FirstMoments, moments
from tests.scanner.screen import Screen, why_no_screen

_STARTS = 12


def test_a_scan_in_the_windows_first_moments_is_taken_or_shown_as_not_read(tmp_path: Path) -> None:
    why = why_no_screen()
    if why:
        pytest.skip(why)
    with Screen() as screen:
        it = FirstMoments(screen, tmp_path)
        taken = [it.scan_at(moment) for moment in moments(20261128, _STARTS)]
        it.close()
    later = [each.before_app for each in taken if each.moment.app_seconds]
    assert len(later) == _STARTS // 4
    assert all(later), "these apps came a second late, and the scans no later than 300 ms"
