"""Which row shows an attempt; loaded with the first attempt, not with the window."""

from __future__ import annotations

from gui.domain.hold.attempt import Attempt
from gui.widgets.holds.doubt_row import DoubtRow
from gui.widgets.holds.hold_entry import HoldEntry
from gui.widgets.holds.hold_row import HoldRow
from gui.widgets.holds.waiting_row import WaitingRow
from gui.widgets.holds.watch_row import WatchRow


def entry_type(attempt: Attempt, *, is_watched: bool) -> type[HoldEntry]:
    """The row for an attempt under way, in doubt or held, or for what is watched."""
    if is_watched:
        return WatchRow
    if attempt.outcome is None:
        return WaitingRow
    return DoubtRow if attempt.is_in_doubt else HoldRow
