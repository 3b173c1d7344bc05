"""One try at holding a voucher, from the scan to the end of its hold.

An attempt is a value: each step makes a new one, which is written to the journal and then shown.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import NewType

from gui.domain.clock import Moment
from gui.domain.hold.outcome import HOLD_SECONDS, Held, HoldAnswer, InDoubt
from gui.domain.value.voucher_value import VoucherValue
from gui.domain.voucher_number import VoucherNumber

LAST_MINUTE_SECONDS = 60.0

SAVE_SECONDS = 5.0
"""How long saving an attempt may take before whatever waits for it continues without."""

AttemptId = NewType("AttemptId", int)
"""The millisecond of the scan and a random part: sorts by time, and is unique without a database,
even if the clock was set back to a time that has been before.
"""

_RANDOM_BITS = 20

_LAST_DATED_ID = 2**62
"""Reached in the year 2116: with a clock beyond that, ids just count up."""

_LARGEST_ID = 2**63 - 1
"""SQLite's integers end here."""


class Ending(Enum):
    """How a hold ended, or why a doubt was dismissed."""

    EXPIRED = "expired"
    RELEASED = "released"
    USED = "used"
    NO_LONGER_HELD = "no_longer_held"
    """Smart Gift said "not held" when asked to release it: it was redeemed, or has run out."""
    SUPERSEDED = "superseded"
    """A doubt that a newer attempt at the same voucher has settled, or taken over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try at holding `number`.

    Attributes
    ----------
    begun : when it was scanned or typed, by the wall clock.
    sent : when the request whose answer is awaited was sent; None while none is on its way.
    outcome : None until there is one.
    ending : set once a hold has ended; its token is then gone from the journal.
    release_unconfirmed : its release was requested and is not answered (yet): until the deadline it
        is unknown whether the token is still valid.
    service : the base URL that was asked; only that service can take the token back.
    value : what was left on the voucher while it was held; None if that is not known.
    saved : False if the journal could not be written, so that a restart would lose it.
    detail : one line for those who support the till: status, server text, exception.
    """

    id: AttemptId
    number: VoucherNumber
    begun: datetime
    sent: Moment | None = None
    outcome: HoldAnswer | None = None
    ending: Ending | None = None
    release_unconfirmed: bool = False
    service: str = ""
    value: VoucherValue | None = None
    saved: bool = True
    detail: str = ""

    @property
    def deadline(self) -> Moment | None:
        """When its hold ends, or the hold it may have made; None if it can't have made one."""
        match self.outcome:
            case Held(until=deadline) | InDoubt(free_by=deadline):
                return deadline
            case None if self.sent is not None:
                return self.sent.plus(HOLD_SECONDS)
            case _:
                return None

    @property
    def has_token(self) -> bool:
        """Whether Smart Gift gave a token, whatever has happened to the hold since."""
        return isinstance(self.outcome, Held)

    @property
    def is_in_doubt(self) -> bool:
        """Whether its outcome is a doubt."""
        return isinstance(self.outcome, InDoubt)

    def remaining(self, now: Moment) -> float:
        """Seconds until the deadline, 0.0 if it has passed or there is none."""
        deadline = self.deadline
        return max(0.0, now.seconds_until(deadline)) if deadline is not None else 0.0

    def is_live(self, now: Moment) -> bool:
        """Whether the till can use its token now."""
        return self.has_token and self.ending is None and self.remaining(now) > 0

    def is_doubtful(self, now: Moment) -> bool:
        """Whether this attempt may hold the voucher although we don't have the token."""
        return self.is_in_doubt and self.ending is None and self.remaining(now) > 0

    def may_stand(self, now: Moment) -> bool:
        """Whether Smart Gift may still hold the voucher for this attempt, shown here or not."""
        match self.outcome:
            case Held(latest=end) | InDoubt(free_by=end):
                return now.seconds_until(end) > 0
            case _:
                return False

    def by_the_wall(self, now: Moment) -> Attempt:
        """The same attempt, its deadline's wall time recomputed for the clock as it is set now.

        After a restart of the PC, only the wall clock shows how long a hold lasts.
        """
        match self.outcome:
            case Held(until=end) as held if now.wall_of(end) != end.wall:
                end = replace(end, wall=now.wall_of(end))
                return replace(self, outcome=replace(held, until=end))
            case InDoubt(free_by=end) as doubt if now.wall_of(end) != end.wall:
                end = replace(end, wall=now.wall_of(end))
                return replace(self, outcome=replace(doubt, free_by=end))
            case _:
                return self

    def ended(self, ending: Ending) -> Attempt:
        """The same attempt with its hold, or its doubt, ended."""
        return replace(self, ending=ending)


class AttemptIds:
    """Hands out attempt ids, each larger than the one before, whatever the clock does.

    (Unless there is no larger one.)
    """

    def __init__(self) -> None:
        self._last = AttemptId(0)

    def continue_after(self, last: AttemptId) -> None:
        """Continue after `last`, the largest id that an earlier run handed out."""
        self._last = max(self._last, last)

    def next(self, now: Moment) -> AttemptId:
        """A new id for a scan at `now`."""
        dated = first_id_at(now.wall) + random.getrandbits(_RANDOM_BITS)
        following = self._last + 1
        self._last = AttemptId(following if dated < following <= _LARGEST_ID else dated)
        return self._last


def first_id_at(wall: datetime) -> AttemptId:
    """The smallest id that a scan at that time can have.

    For an impossible time, it is a bound that SQLite can still store.
    """
    dated = int(wall.timestamp() * 1000) << _RANDOM_BITS
    return AttemptId(max(-_LAST_DATED_ID, min(dated, _LAST_DATED_ID)))
