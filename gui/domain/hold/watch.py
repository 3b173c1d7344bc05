"""A watch: a voucher that somebody has reserved, until the time by which it must be free.

One begins with an answer that says "already held", whoever the holder is, because then there is
nothing to do but wait. A doubt alone begins none: its voucher may be free now, and its row counts
down anyway.

| what happens next                      | then                                                 |
|----------------------------------------|------------------------------------------------------|
| its time comes                         | it can be tried again, which one key does            |
| the voucher is reserved, or in doubt   | over: that has a row of its own                      |
| it is already held again               | over: a newer watch begins                           |
| it can't be held by anybody            | over                                                 |
| nothing is learnt of it                | as before                                            |
| one of the last two, tried by itself,  | kept, so that the result can be read                 |
| with a newer voucher in the large place|                                                      |

Nobody knows whether the voucher is free then: it may have been released before, or reserved anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import Held, InDoubt, RefusalReason, Refused
from gui.domain.voucher_number import VoucherNumber

LATE_SECONDS = 10.0
"""How late a try by itself may be: after a PC has slept, nobody expects it any more."""


class WatchStage(Enum):
    """How far a watch has come."""

    WAITING = "waiting"
    OVER = "over"
    """The hold that was in the way is over."""
    TRYING = "trying"
    """The voucher is being asked for again."""
    ANSWERED = "answered"
    """It was tried by itself and is not reserved; `answer` says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """One voucher that is waited for.

    Attributes
    ----------
    attempt : the newest that found the voucher held: refused, or in doubt.
    until : the latest end of the hold in the way.
    tries_itself : whether the voucher is to be tried once, by itself, at `until`.
    trying : the attempt under way while it is being tried.
    answer : what trying it by itself came to, if nothing else on screen says so.
    ended_at : `until`, or when `answer` came.
    """

    attempt: Attempt
    until: Moment
    stage: WatchStage = WatchStage.WAITING
    tries_itself: bool = False
    trying: AttemptId | None = None
    answer: Attempt | None = None
    ended_at: Moment

    @property
    def number(self) -> VoucherNumber:
        """The voucher."""
        return self.attempt.number

    def is_over(self, now: Moment) -> bool:
        """Whether the hold that was in the way is over."""
        return now.seconds_until(self.until) <= 0

    def may_try_itself(self, now: Moment) -> bool:
        """Whether it is to be tried by itself, and now is the time."""
        return self.tries_itself and 0 <= self.until.seconds_until(now) <= LATE_SECONDS

    def with_try(self, attempt: Attempt) -> Watch:
        """The same watch while that attempt is under way; it isn't tried by itself after that."""
        return replace(
            self, stage=WatchStage.TRYING, tries_itself=False, trying=attempt.id, answer=None
        )

    def come_true(self) -> Watch:
        """The same watch, its time come."""
        return replace(self, stage=WatchStage.OVER, tries_itself=False)

    def after(self, newer: Attempt, now: Moment, *, is_told: bool) -> Watch | None:
        """What is left of it after a newer attempt's outcome; None for nothing.

        `is_told`: the large place tells of that outcome.
        """
        match newer.outcome:
            case Held() | InDoubt() | Refused(reason=RefusalReason.ALREADY_HELD):
                return None
            case Refused(reason=reason) if reason.rules_out_hold and is_told:
                return None
            case _ if is_told:
                stage = WatchStage.OVER if self.is_over(now) else WatchStage.WAITING
                return replace(self, stage=stage, trying=None)
            case _:
                return replace(
                    self, stage=WatchStage.ANSWERED, trying=None, answer=newer, ended_at=now
                )


def watch_for(attempt: Attempt) -> Watch | None:
    """The watch that begins with the attempt's outcome, if one does."""
    match attempt.outcome:
        case Refused(reason=RefusalReason.ALREADY_HELD, free_by=Moment() as until):
            pass
        case InDoubt(other_until=Moment()) as doubt if attempt.ending is None:
            until = doubt.latest
        case _:
            return None
    return Watch(attempt=attempt, until=until, ended_at=until)


def own_until(attempt: Attempt) -> Moment | None:
    """The latest end of this till's own hold, if that may be the one in the way."""
    match attempt.outcome:
        case Refused(ours_until=end) | InDoubt(free_by=end):
            return end
        case _:
            return None
