from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt, AttemptIds, Ending
from gui.domain.hold.outcome import HOLD_SECONDS
from tests.attempts import attempt, held, in_doubt
from tests.fake_clock import FakeClock


def test_a_hold_lives_until_its_deadline(clock: FakeClock) -> None:
    one = held(clock.now())
    assert one.is_live(clock.now())
    assert one.remaining(clock.now()) == HOLD_SECONDS
    clock.advance(HOLD_SECONDS)
    assert not one.is_live(clock.now())
    assert one.remaining(clock.now()) == 0


def test_a_hold_that_has_ended_is_not_live(clock: FakeClock) -> None:
    assert not held(clock.now()).ended(Ending.USED).is_live(clock.now())


def test_a_doubt_lasts_until_its_deadline(clock: FakeClock) -> None:
    doubt = in_doubt(clock.now())
    assert doubt.is_doubtful(clock.now())
    assert not doubt.is_live(clock.now())
    clock.advance(HOLD_SECONDS)
    assert not doubt.is_doubtful(clock.now())


def test_a_request_under_way_may_hold_until_five_minutes_after_it_was_sent(
    clock: FakeClock,
) -> None:
    waiting = attempt(clock.now())
    assert waiting.deadline is None
    assert waiting.remaining(clock.now()) == 0
    assert replace(waiting, sent=clock.now()).deadline == clock.now().plus(HOLD_SECONDS)


def test_a_scan_without_an_answer_yet_does_not_count_as_a_hold(clock: FakeClock) -> None:
    assert not attempt(clock.now(), None).may_stand(clock.now())


def test_ids_grow_even_when_the_clock_goes_back(clock: FakeClock) -> None:
    ids = AttemptIds()
    first = ids.next(clock.now())
    second = ids.next(clock.now())
    clock.shift_wall(-3600)
    assert first < second < ids.next(clock.now())


def test_ids_continue_after_those_of_an_earlier_run(clock: FakeClock) -> None:
    earlier, ids = AttemptIds(), AttemptIds()
    last = earlier.next(clock.now().plus(3600))
    ids.continue_after(last)
    assert ids.next(clock.now()) > last


def test_two_runs_at_the_same_time_never_use_an_id_twice(clock: FakeClock) -> None:
    one, other = AttemptIds(), AttemptIds()
    given = [each.next(clock.now()) for each in (one, other) for _ in range(50)]
    assert len(set(given)) == len(given)


def test_a_later_scan_has_a_larger_id_in_any_run(clock: FakeClock) -> None:
    first = AttemptIds().next(clock.now())
    clock.advance(0.001)
    assert AttemptIds().next(clock.now()) > first


@pytest.mark.parametrize("make", [held, in_doubt])
def test_setting_the_clock_moves_a_deadlines_wall_time(
    make: Callable[[Moment], Attempt], clock: FakeClock
) -> None:
    one = make(clock.now())
    clock.advance(10)
    assert one.by_the_wall(clock.now()) is one
    clock.shift_wall(-3600)
    moved = one.by_the_wall(clock.now())
    assert moved.remaining(clock.now()) == HOLD_SECONDS - 10
    assert moved.deadline == clock.now().plus(HOLD_SECONDS - 10)
    assert moved.by_the_wall(clock.now()) is moved


def test_setting_the_clock_changes_nothing_without_a_deadline(clock: FakeClock) -> None:
    waiting = attempt(clock.now())
    asking = replace(waiting, sent=clock.now())
    clock.shift_wall(3600)
    assert waiting.by_the_wall(clock.now()) is waiting
    assert asking.by_the_wall(clock.now()) is asking
