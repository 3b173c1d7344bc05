"""Which entry shows an attempt; imported with the first attempt, not with the window."""

from __future__ import annotations

from gui.domain.hold.attempt import Attempt
from gui.widgets.holds.doubt_row import DoubtRow
from gui.widgets.holds.hold_card import HoldCard
from gui.widgets.holds.hold_entry import HoldEntry
from gui.widgets.holds.hold_row import HoldRow
from gui.widgets.holds.waiting_row import WaitingRow


def entry_type(attempt: Attempt, *, large: bool) -> type[HoldEntry]:
    """The entry for an attempt under way, in doubt or held, `large` or in a row."""
    if attempt.outcome is None:
        return WaitingRow
    if attempt.is_in_doubt:
        return DoubtRow
    return HoldCard if large else HoldRow
