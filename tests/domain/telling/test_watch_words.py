from __future__ import annotations

from dataclasses import replace

import pytest

from gui.domain.hold.outcome import (
    DoubtCause,
    HoldAnswer,
    InDoubt,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
)
from gui.domain.hold.watch import Watch, WatchStage, watch_for
from gui.domain.telling.watch_words import heard_words, watch_words
from gui.domain.translation import source_text
from tests.attempts import attempt
from tests.every_news import already_held, lost_reply
from tests.fake_clock import FakeClock


def watch(clock: FakeClock, outcome: HoldAnswer) -> Watch:
    found = watch_for(attempt(clock.now(), outcome))
    assert found is not None
    return found


def words(one: Watch, clock: FakeClock) -> str:
    return watch_words(one, clock.now(), source_text)


def test_it_says_who_has_it_as_far_as_that_is_known(clock: FakeClock) -> None:
    elsewhere, ours, unknown = (words(watch(clock, each), clock) for each in already_held(clock))
    assert elsewhere == "Reserved somewhere else. Try it again after 12:05"
    assert ours == "Probably reserved here. Free after 12:05, whoever has it"
    assert unknown == "Already reserved. Try it again after 12:05"
    lost = lost_reply(clock, other_later=True)
    assert words(watch(clock, lost), clock) == ours
    unsettled = replace(lost, cause=DoubtCause.UNSETTLED)
    assert words(watch(clock, unsettled), clock) == (
        "Not sure it's reserved. Free after 12:05, whoever has it"
    )


@pytest.mark.parametrize("place", ["refused", "in doubt"])
def test_once_this_tills_own_hold_is_over_only_another_tills_can_be_in_the_way(
    place: str, clock: FakeClock
) -> None:
    outcome: HoldAnswer = already_held(clock)[1]
    if place == "in doubt":
        outcome = lost_reply(clock, other_later=True)
    assert isinstance(outcome, Refused | InDoubt)
    one = watch(clock, outcome)
    clock.advance(200)
    assert words(one, clock) == "If another till has it, free after 12:05"


def test_the_minute_is_never_too_early(clock: FakeClock) -> None:
    refused = Refused(RefusalReason.ALREADY_HELD, "", clock.now().plus(240.5))
    assert words(watch(clock, refused), clock).endswith("after 12:05")


def test_at_its_time_it_can_be_tried_and_nothing_is_promised(clock: FakeClock) -> None:
    one = watch(clock, already_held(clock)[0])
    clock.advance(300)
    assert words(one, clock) == words(one.come_true(), clock) == "Try it again now"
    assert heard_words(one, clock.now(), source_text) == "1234 5678 90: Try it again now"


def test_it_says_that_it_is_being_tried_and_what_came_of_it(clock: FakeClock) -> None:
    one, now = watch(clock, already_held(clock)[0]), clock.now()
    newer = attempt(now, Unreachable(ReachFault.NETWORK))
    trying = one.with_try(newer)
    assert words(trying, clock) == "Trying it again…"
    answered = trying.after(newer, now, is_told=False)
    assert answered is not None
    assert answered.stage is WatchStage.ANSWERED
    assert words(answered, clock) == "Tried again: Not reserved"
