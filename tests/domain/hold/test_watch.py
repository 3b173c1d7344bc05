from __future__ import annotations

from dataclasses import replace

import pytest

from gui.domain.hold.attempt import Ending
from gui.domain.hold.outcome import (
    Answer,
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
)
from gui.domain.hold.watch import LATE_SECONDS, Watch, WatchStage, own_until, watch_for
from tests.attempts import attempt, every_outcome, held
from tests.fake_clock import FakeClock


def watch(clock: FakeClock, seconds: float = 300.0) -> Watch:
    refused = Refused(RefusalReason.ALREADY_HELD, "", clock.now().plus(seconds))
    found = watch_for(attempt(clock.now(), refused))
    assert found is not None
    return found


def tried(clock: FakeClock) -> Watch:
    """One whose time has come, while it is being tried."""
    one = watch(clock)
    clock.advance(300)
    return one.with_try(attempt(clock.now()))


def test_only_what_is_said_to_be_held_is_waited_for(clock: FakeClock) -> None:
    now = clock.now()
    waited = [each for each in every_outcome(now) if watch_for(attempt(now, each)) is not None]
    assert waited == [Refused(RefusalReason.ALREADY_HELD, "Said the server", now.plus(300))]


def test_a_doubt_is_waited_for_if_an_answer_said_held_until_whoever_has_it_has_not(
    clock: FakeClock,
) -> None:
    now = clock.now()
    for ours, theirs in ((200, 290), (290, 200)):
        doubt = InDoubt(DoubtCause.HELD_AFTER_LOST_REPLY, now.plus(ours), now.plus(theirs))
        found = watch_for(attempt(now, doubt))
        assert found is not None
        assert found.until == now.plus(290)
        assert watch_for(attempt(now, doubt).ended(Ending.EXPIRED)) is None


def test_it_tries_itself_only_if_told_to_and_only_around_its_time(clock: FakeClock) -> None:
    one = watch(clock)
    two = replace(one, tries_itself=True)
    for seconds, may in ((-0.1, False), (0, True), (LATE_SECONDS, True), (LATE_SECONDS + 1, False)):
        now = one.until.plus(seconds)
        assert two.may_try_itself(now) is may
        assert not one.may_try_itself(now)
        assert one.is_over(now) is (seconds >= 0)


def test_once_its_time_has_come_or_it_is_tried_it_does_not_try_itself(clock: FakeClock) -> None:
    one = replace(watch(clock), tries_itself=True)
    assert not one.come_true().may_try_itself(one.until)
    assert not one.with_try(attempt(clock.now())).may_try_itself(one.until)


@pytest.mark.parametrize("is_told", [True, False])
def test_what_has_a_row_of_its_own_or_begins_a_newer_wait_ends_it(
    clock: FakeClock, is_told: bool
) -> None:
    one, now = tried(clock), clock.now()
    outcomes: list[HoldAnswer] = [
        InDoubt(DoubtCause.NO_ANSWER, now.plus(300)),
        Refused(RefusalReason.ALREADY_HELD, "", now.plus(300)),
    ]
    for newer in (held(now), *(attempt(now, each) for each in outcomes)):
        assert one.after(newer, now, is_told=is_told) is None
    assert isinstance(held(now).outcome, Held)


@pytest.mark.parametrize("reason", [each for each in RefusalReason if each.rules_out_hold])
def test_a_refusal_for_good_ends_it_unless_only_its_row_says_so(
    reason: RefusalReason, clock: FakeClock
) -> None:
    one, now = tried(clock), clock.now()
    newer = attempt(now, Refused(reason, ""))
    assert one.after(newer, now, is_told=True) is None
    kept = one.after(newer, now.plus(7), is_told=False)
    assert kept is not None
    assert (kept.stage, kept.answer, kept.ended_at) == (WatchStage.ANSWERED, newer, now.plus(7))


@pytest.mark.parametrize(
    "answer",
    [
        KeyRejected(missing=False),
        Unreachable(ReachFault.NETWORK),
        Refused(RefusalReason.UNRECOGNISED, ""),
    ],
)
def test_what_says_nothing_of_the_voucher_leaves_it_as_it_was(
    answer: Answer, clock: FakeClock
) -> None:
    one, now = watch(clock), clock.now()
    newer = attempt(now, answer)
    for later, stage in ((10, WatchStage.WAITING), (301, WatchStage.OVER)):
        back = one.with_try(newer).after(newer, now.plus(later), is_told=True)
        assert back is not None
        assert (back.stage, back.trying) == (stage, None)


def test_a_limit_that_a_try_by_itself_ran_into_is_told_in_its_row(clock: FakeClock) -> None:
    now = clock.now()
    newer = attempt(now, RateLimited(now.plus(30)))
    kept = tried(clock).after(newer, now, is_told=False)
    assert kept is not None
    assert kept.answer == newer


def test_whose_it_is_is_known_only_of_what_may_be_this_tills(clock: FakeClock) -> None:
    now = clock.now()
    ours = Refused(RefusalReason.ALREADY_HELD, "", now.plus(300), now.plus(200))
    assert own_until(attempt(now, ours)) == now.plus(200)
    assert own_until(watch(clock).attempt) is None
    assert own_until(held(now)) is None
