"""What an earlier run of the app left behind."""

from __future__ import annotations

from dataclasses import dataclass

from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.history import HistoryRow


@dataclass(frozen=True, slots=True)
class Restored:
    """Attempts still live or in doubt, today's list, and the last id that any attempt was given;
    `recent` are the newest attempts, whether over or not. All lists have the oldest first.
    """

    open: tuple[Attempt, ...]
    today: tuple[HistoryRow, ...]
    last_id: AttemptId
    recent: tuple[Attempt, ...] = ()
