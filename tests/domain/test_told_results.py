"""Today's list, the badge and the sounds cover every outcome."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from gui.domain.hold.attempt import Ending
from gui.domain.hold.connection import connection_after
from gui.domain.hold.connection_state import ConnectionState
from gui.domain.hold.history import Result, history_row
from gui.domain.hold.outcome import (
    AddressFault,
    DoubtCause,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.telling.news import (
    AlreadyLive,
    CannotStart,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Step,
    Verdict,
)
from gui.domain.telling.sound import Sound, sound_for
from gui.domain.voucher_number import BadNumber, NumberProblem, VoucherNumber
from tests.attempts import attempt, every_outcome, held, in_doubt
from tests.every_news import all_news
from tests.fake_clock import FakeClock

NOW = FakeClock().now()
LATER = NOW.plus(300)


@pytest.mark.parametrize(
    ("outcome", "result", "connection", "sound"),
    [
        (held(NOW).outcome, Result.RESERVED, ConnectionState.LIVE, Sound.RESERVED),
        (
            Refused(RefusalReason.ALREADY_HELD, ""),
            RefusalReason.ALREADY_HELD,
            ConnectionState.LIVE,
            Sound.REFUSED,
        ),
        (
            Refused(RefusalReason.UNRECOGNISED, ""),
            RefusalReason.UNRECOGNISED,
            ConnectionState.LIVE,
            Sound.REFUSED,
        ),
        (RateLimited(LATER), Result.NOT_SENT, ConnectionState.BUSY, Sound.ATTENTION),
        (KeyRejected(True), Result.NOT_SET_UP, ConnectionState.SIGNED_OUT, Sound.REFUSED),
        (
            WrongAddress(AddressFault.TLS),
            Result.NOT_SET_UP,
            ConnectionState.WRONG_ADDRESS,
            Sound.REFUSED,
        ),
        (Unreachable(ReachFault.REFUSED), Result.NOT_SENT, ConnectionState.OFFLINE, Sound.REFUSED),
        (
            InDoubt(DoubtCause.DROPPED, LATER),
            Result.IN_DOUBT,
            ConnectionState.UNSURE,
            Sound.ATTENTION,
        ),
        (
            InDoubt(DoubtCause.HELD_AFTER_LOST_REPLY, LATER),
            Result.IN_DOUBT,
            ConnectionState.LIVE,
            Sound.ATTENTION,
        ),
    ],
)
def test_an_outcome_is_shown_everywhere(
    outcome: HoldAnswer, result: Result, connection: ConnectionState, sound: Sound
) -> None:
    one = attempt(NOW, outcome)
    assert history_row(one).result is result
    assert connection_after(outcome) is connection
    assert sound_for(Verdict(one)) is sound


def test_the_lists_that_tests_go_through_have_one_of_everything(clock: FakeClock) -> None:
    outcomes = {type(each) for each in every_outcome(NOW)}
    assert outcomes == set(get_args(HoldAnswer))
    assert {type(each) for each in all_news(clock)} == set(get_args(News))


@pytest.mark.parametrize("reason", RefusalReason)
def test_every_refusal_has_its_words_in_the_list(reason: RefusalReason) -> None:
    assert history_row(attempt(NOW, Refused(reason, ""))).result is not Result.UNDER_WAY


@pytest.mark.parametrize("ending", Ending)
def test_a_hold_that_has_ended_is_no_longer_listed_as_reserved(ending: Ending) -> None:
    ended = held(NOW).ended(ending)
    assert history_row(ended).result not in (Result.RESERVED, Result.UNDER_WAY)
    assert sound_for(Verdict(ended)) is None


def test_a_hold_whose_release_is_not_confirmed_is_not_listed_as_reserved() -> None:
    one = replace(held(NOW), release_unconfirmed=True)
    assert history_row(one).result is Result.IN_DOUBT
    assert history_row(one.ended(Ending.EXPIRED)).result is Result.ENDED


def test_an_attempt_under_way_is_listed_as_such() -> None:
    assert history_row(attempt(NOW)).result is Result.UNDER_WAY


def test_news_that_needs_no_attention_makes_no_sound() -> None:
    assert sound_for(Progress(attempt(NOW), Step.ASKING)) is None


def test_the_sounds_of_what_is_not_an_outcome() -> None:
    assert sound_for(BadNumber(NumberProblem.EMPTY, 0)) is Sound.REFUSED
    assert sound_for(QueueFull(VoucherNumber("1"), 20)) is Sound.REFUSED
    assert sound_for(CannotStart()) is Sound.REFUSED
    assert sound_for(AlreadyLive(held(NOW))) is Sound.RESERVED
    assert sound_for(Verdict(replace(held(NOW), saved=False))) is Sound.ATTENTION
    doubt = in_doubt(NOW).outcome
    assert isinstance(doubt, InDoubt)
    assert sound_for(ReleaseFailed(held(NOW), doubt)) is Sound.ATTENTION
