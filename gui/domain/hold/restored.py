"""What an earlier run of the app left behind."""

from __future__ import annotations

from dataclasses import dataclass

from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.history import HistoryRow


@dataclass(frozen=True, slots=True)
class Restored:
    """Attempts still live or in doubt, oldest first, today's list, oldest first, and the last id
    that was given to any attempt; `recent` are the newest attempts, over or not, oldest first.
    """

    open: tuple[Attempt, ...]
    today: tuple[HistoryRow, ...]
    last_id: AttemptId
    recent: tuple[Attempt, ...] = ()
