"""What a till may still hold although it no longer shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gui.domain.hold.attempt import Attempt, Ending
from gui.domain.hold.outcome import (
    Held,
    HoldAnswer,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
)
from gui.domain.hold.own_holds import OwnHolds
from gui.domain.voucher_number import VoucherNumber
from tests.attempts import attempt, held, in_doubt
from tests.fake_clock import FakeClock

NUMBER = VoucherNumber("1234567890")


def known(own: OwnHolds, clock: FakeClock) -> Attempt | None:
    return own.about(NUMBER, clock.now())


@pytest.mark.parametrize("ending", [None, Ending.USED, Ending.EXPIRED])
def test_a_hold_may_stand_although_it_was_dismissed_here(
    ending: Ending | None, clock: FakeClock
) -> None:
    own, one = OwnHolds(), held(clock.now())
    own.note(one, clock.now())
    if ending is not None:
        one = one.ended(ending)
        own.note(one, clock.now())
    assert known(own, clock) == one
    clock.advance(314)
    assert known(own, clock) == one, "Smart Gift counts from when the request arrived"
    clock.advance(1)
    assert known(own, clock) is None


@pytest.mark.parametrize("ending", [Ending.RELEASED, Ending.NO_LONGER_HELD])
def test_a_hold_that_smart_gift_has_ended_does_not_stand(ending: Ending, clock: FakeClock) -> None:
    own, one = OwnHolds(), held(clock.now())
    own.note(one, clock.now())
    own.note(one.ended(ending), clock.now())
    assert known(own, clock) is None


def test_a_doubt_may_stand_although_it_was_dismissed(clock: FakeClock) -> None:
    own, one = OwnHolds(), in_doubt(clock.now()).ended(Ending.USED)
    own.note(one, clock.now())
    assert known(own, clock) == one


@pytest.mark.parametrize("reason", [each for each in RefusalReason if each.rules_out_hold])
def test_what_nobody_can_hold_is_not_held_by_an_older_request(
    reason: RefusalReason, clock: FakeClock
) -> None:
    own = OwnHolds()
    own.note(in_doubt(clock.now()), clock.now())
    own.note(attempt(clock.now(), Refused(reason, "")), clock.now())
    assert known(own, clock) is None


@pytest.mark.parametrize(
    "answer",
    [
        Unreachable(ReachFault.REFUSED),
        Refused(RefusalReason.ALREADY_HELD, ""),
        Refused(RefusalReason.UNRECOGNISED, ""),
        None,
    ],
)
def test_an_answer_that_says_nothing_about_it_leaves_it_known(
    answer: HoldAnswer | None, clock: FakeClock
) -> None:
    own, one = OwnHolds(), held(clock.now())
    own.note(one, clock.now())
    own.note(attempt(clock.now(), answer or RateLimited(clock.now())), clock.now())
    assert known(own, clock) == one


def test_an_older_attempt_does_not_replace_a_newer_one(clock: FakeClock) -> None:
    own, older = OwnHolds(), held(clock.now())
    newer = held(clock.now())
    own.note(newer, clock.now())
    own.note(older.ended(Ending.RELEASED), clock.now())
    assert known(own, clock) == newer


def test_what_is_over_is_forgotten(clock: FakeClock) -> None:
    own = OwnHolds()
    for number in range(1000, 1050):
        own.note(held(clock.now(), number=str(number)), clock.now())
    clock.advance(400)
    own.note(held(clock.now()), clock.now())
    assert len(own._newest) == 1


def test_a_hold_may_stand_until_a_request_that_arrives_late_is_over(clock: FakeClock) -> None:
    one = held(clock.now())
    assert isinstance(one.outcome, Held)
    late = one.outcome.free_by.plus(30)
    one = replace(one, outcome=replace(one.outcome, stray_until=late))
    clock.advance(clock.now().seconds_until(late) - 1)
    assert one.may_stand(clock.now())
    clock.advance(2)
    assert not one.may_stand(clock.now())


def test_a_request_that_arrives_late_may_hold_what_was_released(clock: FakeClock) -> None:
    own, one = OwnHolds(), held(clock.now())
    assert isinstance(one.outcome, Held)
    late = replace(one.outcome, stray_until=clock.now().plus(302))
    one = replace(one, outcome=late)
    own.note(one, clock.now())
    own.note(one.ended(Ending.RELEASED), clock.now())
    standing = known(own, clock)
    assert standing is not None
    assert standing.is_in_doubt, "nobody has its token"
    clock.advance(303)
    assert known(own, clock) is None
