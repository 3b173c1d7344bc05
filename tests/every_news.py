"""One of each piece of news that a banner can report, with each reason it can have."""

from __future__ import annotations

from dataclasses import replace

from gui.domain.hold.attempt import Attempt, Ending
from gui.domain.hold.check import Check
from gui.domain.hold.outcome import (
    DoubtCause,
    Held,
    InDoubt,
    Oddity,
    RefusalReason,
    Refused,
)
from gui.domain.scan.cleaning import BadScan, ScanProblem
from gui.domain.telling.news import (
    AlreadyAsking,
    AlreadyLive,
    CannotStart,
    Checked,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Releasing,
    Step,
    StillLive,
    StillStarting,
    Verdict,
    WaitingForLimit,
)
from gui.domain.voucher_number import BadNumber, NumberProblem, VoucherNumber
from tests.attempts import IDS, attempt, every_check_state, every_outcome, held
from tests.fake_clock import FakeClock


def all_news(clock: FakeClock) -> list[News]:
    now = clock.now()
    one = held(now)
    answers = [each for each in every_outcome(now) if not isinstance(each, Held)]
    return [
        *(BadNumber(problem, 300) for problem in NumberProblem),
        *(BadScan(problem, 300) for problem in ScanProblem),
        *(Progress(attempt(now), step) for step in Step),
        WaitingForLimit(attempt(now), now.plus(24), 2),
        AlreadyAsking(attempt(now)),
        QueueFull(VoucherNumber("1234567890"), 20),
        CannotStart(),
        StillStarting(0),
        StillStarting(3),
        Verdict(replace(one, release_unconfirmed=True)),
        AlreadyLive(replace(one, release_unconfirmed=True)),
        *(Verdict(attempt(now, outcome)) for outcome in every_outcome(now)),
        Verdict(one, copied=True),
        Verdict(replace(one, saved=False)),
        *(Verdict(odd(one, oddity)) for oddity in Oddity),
        *(AlreadyLive(odd(one, oddity)) for oddity in Oddity),
        *(Verdict(attempt(now, refused)) for refused in already_held(clock)),
        Verdict(attempt(now, lost_reply(clock, other_later=True))),
        Verdict(attempt(now, lost_reply(clock, other_later=False))),
        *(Verdict(one.ended(ending)) for ending in Ending),
        AlreadyLive(one),
        *(StillLive(one, running) for running in (1, 2, 12)),
        Releasing(one),
        Releasing(one, was_scanned=True),
        *(ReleaseFailed(one, answer) for answer in answers),
        *(
            Checked(Check(IDS.next(now), VoucherNumber("1234567890"), "", state))
            for state in every_check_state(now)
        ),
    ]


def odd(one: Attempt, oddity: Oddity) -> Attempt:
    assert isinstance(one.outcome, Held)
    return replace(one, outcome=replace(one.outcome, oddity=oddity))


def already_held(clock: FakeClock) -> list[Refused]:
    """Held by somebody else, most likely by this till, and by whoever it is."""
    elsewhere = Refused(RefusalReason.ALREADY_HELD, "", clock.now().plus(300))
    ours = replace(elsewhere, ours_until=clock.now().plus(200))
    return [elsewhere, ours, replace(elsewhere, holder_known=False)]


def lost_reply(clock: FakeClock, *, other_later: bool) -> InDoubt:
    now = clock.now()
    other = now.plus(290 if other_later else 100)
    return InDoubt(DoubtCause.HELD_AFTER_LOST_REPLY, now.plus(200), other)
