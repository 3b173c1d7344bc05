"""What scans and clicks lead to; the worker is a stand-in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt, AttemptId, Ending
from gui.domain.hold.outcome import (
    DOUBT_SECONDS,
    HOLD_SECONDS,
    DoubtCause,
    Held,
    InDoubt,
    Oddity,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
)
from gui.domain.hold.restored import Restored
from gui.domain.secrets import HoldToken
from gui.domain.setup.settings import Settings
from gui.domain.telling.news import (
    AlreadyAsking,
    AlreadyLive,
    CannotStart,
    QueueFull,
    Releasing,
    Verdict,
)
from gui.domain.voucher_number import BadNumber
from gui.services.reservations import ENDED_SHOWN_SECONDS, UNDO_SECONDS, WAITING_AT_MOST
from gui.services.worker import IN_FLIGHT
from tests.attempts import TOKEN, held, in_doubt
from tests.fake_clock import FakeClock
from tests.services.reserving import Reserving

NUMBER = "1000000001"


def token(clock: FakeClock, text: str = TOKEN) -> Held:
    return Held(HoldToken(text), clock.now().plus(HOLD_SECONDS))


def hold(it: Reserving, number: str) -> Attempt:
    """A voucher scanned and reserved, with a token of its own."""
    it.scan(number)
    return it.answer(token(it.clock, f"hold_token_{number}"))


def before_the_journal_is_read(it: Reserving) -> Reserving:
    """A voucher is being asked for, and nothing is known of earlier runs yet."""
    it.worker.journal_failed.emit("locked")
    it.worker.ready.emit()
    it.scan(NUMBER)
    return it


def elsewhere(clock: FakeClock) -> Refused:
    return Refused(RefusalReason.ALREADY_HELD, "", clock.now().plus(HOLD_SECONDS))


def test_scans_wait_until_the_app_is_ready(starting: Reserving) -> None:
    it = starting
    it.scan(NUMBER)
    assert it.worker.asked == []
    assert it.reservations.early == (NUMBER,)
    it.open()
    assert [attempt.number.value for attempt, _ in it.worker.asked] == [NUMBER]


def test_after_a_failed_start_each_scan_is_refused(starting: Reserving) -> None:
    it = starting
    it.scan(NUMBER)
    it.worker.start_failed.emit("no room")
    it.scan("1000000002")
    assert [type(news) for news in it.news] == [CannotStart, CannotStart]


def test_the_same_number_is_requested_once(it: Reserving) -> None:
    it.scan(NUMBER)
    it.scan(NUMBER)
    assert len(it.worker.asked) == 1
    assert isinstance(it.news[-1], AlreadyAsking)


def test_what_is_live_here_is_not_requested_again(it: Reserving) -> None:
    it.scan(NUMBER)
    it.answer(token(it.clock))
    it.scan(NUMBER)
    assert len(it.worker.asked) == 1
    assert isinstance(it.news[-1], AlreadyLive)


def test_one_scan_too_many_is_refused_in_words(it: Reserving) -> None:
    for number in range(IN_FLIGHT + WAITING_AT_MOST):
        it.scan(f"10000000{number:02d}")
    it.scan("2000000000")
    assert isinstance(it.news[-1], QueueFull)
    assert not it.reservations.has_room()


def test_what_is_not_a_number_is_not_requested(it: Reserving) -> None:
    it.reservations.submit("https://elsewhere.example")
    assert isinstance(it.news[-1], BadNumber)
    assert it.worker.asked == []


def test_each_attempt_knows_what_this_till_may_still_hold(it: Reserving) -> None:
    it.scan(NUMBER)
    it.answer(InDoubt(DoubtCause.DROPPED, it.clock.now().plus(DOUBT_SECONDS)))
    it.scan(NUMBER)
    _, earlier = it.worker.asked[-1]
    assert earlier is not None
    assert earlier.is_in_doubt


def test_a_newer_attempt_replaces_an_older_doubt(it: Reserving) -> None:
    it.scan(NUMBER)
    doubt = it.answer(InDoubt(DoubtCause.DROPPED, it.clock.now().plus(DOUBT_SECONDS)))
    it.scan(NUMBER)
    it.answer(token(it.clock))
    assert it.dropped == [doubt.id]
    assert [each.ending for each in it.worker.recorded] == [Ending.SUPERSEDED]


def test_a_hold_ends_on_time_and_leaves_the_screen_later(it: Reserving) -> None:
    it.scan(NUMBER)
    it.answer(token(it.clock))
    it.tick(HOLD_SECONDS)
    assert it.changed[-1].ending is Ending.EXPIRED
    assert it.reservations.live() == []
    assert it.dropped == []
    it.tick(ENDED_SHOWN_SECONDS + 1)
    assert len(it.dropped) == 1


def test_the_last_minute_is_announced_once(it: Reserving) -> None:
    warned: list[object] = []
    it.reservations.last_minute.connect(warned.append)
    it.scan(NUMBER)
    it.answer(token(it.clock))
    for _ in range(3):
        it.tick(85)
    assert len(warned) == 1


def test_done_is_recorded_and_a_hold_being_released_is_not_dismissed(it: Reserving) -> None:
    it.scan(NUMBER)
    one = it.answer(token(it.clock))
    it.reservations.release(one.id)
    it.reservations.done(one.id)
    assert it.worker.recorded == [], "its answer is on the way and belongs on the card"
    it.worker.release_failed.emit(one, Unreachable(ReachFault.NETWORK))
    it.reservations.done(one.id)
    it.tick(UNDO_SECONDS)
    assert [each.ending for each in it.worker.recorded] == [Ending.USED]


def test_a_hold_that_was_put_away_comes_back_as_it_was(it: Reserving) -> None:
    first, second = hold(it, NUMBER), hold(it, "1000000002")
    it.reservations.done(first.id)
    assert it.put_away == [first]
    assert it.changed[-1].ending is Ending.USED
    it.tick(UNDO_SECONDS - 1)
    it.reservations.undo_done()
    assert it.put_away == [first, None]
    assert it.changed[-1] == first
    assert it.reservations.live() == [first, second], "in their old order"
    assert it.worker.recorded == [], "the journal has it as live all the time"
    it.tick(HOLD_SECONDS)
    assert [each.ending for each in it.worker.recorded] == [Ending.EXPIRED, Ending.EXPIRED]


def test_after_some_seconds_a_hold_is_put_away_for_good(it: Reserving) -> None:
    one = hold(it, NUMBER)
    it.reservations.done(one.id)
    assert it.worker.recorded == []
    it.tick(UNDO_SECONDS)
    assert it.put_away == [one, None]
    assert it.worker.recorded == [one.ended(Ending.USED)]
    assert not it.ticker.is_running
    it.reservations.undo_done()
    assert it.reservations.live() == []


def test_only_the_hold_that_was_put_away_last_comes_back(it: Reserving) -> None:
    first, second = hold(it, NUMBER), hold(it, "1000000002")
    it.reservations.done(first.id)
    it.reservations.done(second.id)
    assert it.put_away == [first, None, second]
    assert it.worker.recorded == [first.ended(Ending.USED)]
    it.reservations.undo_done()
    it.reservations.undo_done()
    assert it.reservations.live() == [second]


def test_a_hold_that_is_over_is_not_offered_back(it: Reserving) -> None:
    one = hold(it, NUMBER)
    it.tick(HOLD_SECONDS - 3)
    it.reservations.done(one.id)
    it.clock.advance(3)
    it.reservations.undo_done()
    assert it.reservations.live() == []
    assert it.put_away == [one, None]
    assert it.worker.recorded == [one.ended(Ending.USED)]

    two = hold(it, "1000000002")
    it.tick(HOLD_SECONDS - 3)
    it.reservations.done(two.id)
    it.tick(3)
    assert it.put_away[-1] is None, "not even for the seconds that were left to undo"


def test_what_is_dismissed_after_its_end_can_not_be_undone(it: Reserving) -> None:
    one = hold(it, NUMBER)
    it.tick(HOLD_SECONDS)
    it.reservations.done(one.id)
    assert it.put_away == []


def test_a_rescan_of_what_was_put_away_asks_smart_gift_and_offers_no_undo(it: Reserving) -> None:
    one = hold(it, NUMBER)
    it.reservations.done(one.id)
    it.scan("1000000002")
    assert it.put_away == [one]
    it.scan(NUMBER)
    assert it.put_away == [one, None]
    assert it.worker.recorded == [one.ended(Ending.USED)]
    asked, earlier = it.worker.asked[-1]
    assert (asked.number, earlier) == (one.number, one.ended(Ending.USED))


def test_a_hold_saved_late_comes_back_as_saved(it: Reserving) -> None:
    it.scan(NUMBER)
    unsaved = replace(it.worker.asked[-1][0], outcome=token(it.clock), saved=False)
    it.worker.attempt_finished.emit(unsaved)
    it.reservations.done(unsaved.id)
    it.worker.saved_late.emit(replace(unsaved, saved=True))
    it.reservations.undo_done()
    assert it.changed[-1] == replace(unsaved, saved=True)


def test_a_hold_whose_token_was_given_again_meanwhile_comes_back_marked(it: Reserving) -> None:
    it.scan(NUMBER)
    one = it.answer(token(it.clock))
    it.reservations.done(one.id)
    it.scan("1000000002")
    it.answer(token(it.clock))
    it.reservations.undo_done()
    outcome = it.changed[-1].outcome
    assert isinstance(outcome, Held)
    assert outcome.oddity is Oddity.GIVEN_BEFORE
    assert it.worker.recorded[-1] == it.changed[-1]


def test_a_journal_read_late_does_not_bring_back_what_was_put_away(starting: Reserving) -> None:
    it = starting
    it.use(Settings())
    it.worker.ready.emit()
    one = hold(it, NUMBER)
    it.reservations.done(one.id)
    it.worker.restored.emit(Restored((one,), (), one.id, (one,)))
    assert it.reservations.live() == []


def test_a_hold_brought_back_in_its_last_minute_does_not_warn_again(it: Reserving) -> None:
    warned: list[object] = []
    it.reservations.last_minute.connect(warned.append)
    one = hold(it, NUMBER)
    it.tick(HOLD_SECONDS - 30)
    it.reservations.done(one.id)
    it.reservations.undo_done()
    it.tick(1)
    assert len(warned) == 1


def test_only_a_live_hold_is_released_and_only_once(it: Reserving) -> None:
    it.scan(NUMBER)
    one = it.answer(token(it.clock))
    it.reservations.release(one.id)
    it.reservations.release(one.id)
    assert len(it.worker.given_back) == 1
    it.worker.released.emit(one.ended(Ending.RELEASED))
    it.reservations.release(one.id)
    assert len(it.worker.given_back) == 1


def test_a_token_that_another_voucher_has_is_marked(it: Reserving) -> None:
    for number in (NUMBER, "1000000002"):
        it.scan(number)
        it.answer(token(it.clock))
    outcome = it.changed[-1].outcome
    assert isinstance(outcome, Held)
    assert outcome.oddity is Oddity.GIVEN_BEFORE


def test_a_token_that_comes_back_from_another_voucher_is_marked(it: Reserving) -> None:
    it.scan(NUMBER)
    first = it.answer(token(it.clock))
    it.reservations.release(first.id)
    it.worker.released.emit(first.ended(Ending.RELEASED))
    for number in ("1000000002", NUMBER):
        it.scan(number)
        it.answer(token(it.clock))
        outcome = it.changed[-1].outcome
        assert isinstance(outcome, Held)
        assert outcome.oddity is Oddity.GIVEN_BEFORE, number


def test_no_holder_is_named_before_the_journal_is_read(starting: Reserving) -> None:
    it = before_the_journal_is_read(starting)
    it.answer(elsewhere(it.clock))
    outcome = it.changed[-1].outcome
    assert isinstance(outcome, Refused)
    assert not outcome.holder_known


def test_what_is_restored_while_a_request_is_under_way_is_this_tills_own(
    starting: Reserving,
) -> None:
    it = before_the_journal_is_read(starting)
    it.open(replace(held(it.clock.now(), number=NUMBER), id=AttemptId(1)))
    it.answer(elsewhere(it.clock))
    outcome = it.worker.recorded[-1].outcome
    assert isinstance(outcome, Refused)
    assert outcome.ours_until is not None
    assert isinstance(it.news[-1], AlreadyLive)


def test_what_is_restored_for_another_service_is_not_in_the_way(starting: Reserving) -> None:
    it = before_the_journal_is_read(starting)
    elsewhere_held = replace(held(it.clock.now(), number=NUMBER), service="https://old.example")
    it.open(replace(elsewhere_held, id=AttemptId(1)))
    it.answer(elsewhere(it.clock))
    outcome = it.changed[-1].outcome
    assert isinstance(outcome, Refused)
    assert outcome.ours_until is None
    assert not isinstance(it.news[-1], AlreadyLive)


def test_a_doubt_restored_while_a_request_is_under_way_stays_one(starting: Reserving) -> None:
    it = before_the_journal_is_read(starting)
    it.open(replace(in_doubt(it.clock.now(), number=NUMBER), id=AttemptId(1)))
    it.answer(elsewhere(it.clock))
    outcome = it.changed[-1].outcome
    assert isinstance(outcome, InDoubt)
    assert outcome.cause is DoubtCause.HELD_AFTER_LOST_REPLY


def test_what_is_restored_late_corrects_what_was_shown_meanwhile(starting: Reserving) -> None:
    it = starting
    it.worker.ready.emit()
    it.scan("1234567890")
    it.answer(elsewhere(it.clock))
    it.open(held(it.clock.now()))
    assert any(isinstance(news, AlreadyLive) for news in it.news)


def test_what_is_in_the_way_and_being_released_is_told_as_that(starting: Reserving) -> None:
    it = before_the_journal_is_read(starting)
    old = replace(held(it.clock.now(), number=NUMBER), id=AttemptId(1))
    it.open(old)
    it.reservations.release(old.id)
    it.answer(elsewhere(it.clock))
    assert it.news[-1] == Releasing(old, was_scanned=True)


def test_a_new_token_proves_that_a_hold_restored_meanwhile_is_over(starting: Reserving) -> None:
    it = before_the_journal_is_read(starting)
    old = replace(held(it.clock.now(), number=NUMBER), id=AttemptId(1))
    it.open(old)
    new = it.answer(token(it.clock, "hold_token_newer"))
    assert it.worker.recorded == [old.ended(Ending.NO_LONGER_HELD)]
    assert it.dropped == [old.id]
    assert [each.id for each in it.reservations.live()] == [new.id]


def test_a_hold_restored_after_a_new_token_is_over(starting: Reserving) -> None:
    it = before_the_journal_is_read(starting)
    new = it.answer(token(it.clock, "hold_token_newer"))
    old = replace(held(it.clock.now(), number=NUMBER), id=AttemptId(1))
    it.open(old)
    assert it.worker.recorded == [old.ended(Ending.NO_LONGER_HELD)]
    assert [each.id for each in it.reservations.live()] == [new.id]


@pytest.mark.parametrize("is_restored_first", [True, False])
def test_a_doubt_about_a_hold_that_was_restored_late_says_by_when_that_is_over_too(
    starting: Reserving, is_restored_first: bool
) -> None:
    """The request in doubt may arrive once the hold is released, and hold the voucher again."""
    it = before_the_journal_is_read(starting)
    old = replace(held(it.clock.now(), number=NUMBER), id=AttemptId(1), release_unconfirmed=True)
    it.clock.advance(50)
    doubt = InDoubt(DoubtCause.DROPPED, it.clock.now().plus(DOUBT_SECONDS))
    if is_restored_first:
        it.open(old)
        it.answer(doubt)
    else:
        it.answer(doubt)
        it.open(old)
    assert latest(it, old.id) == doubt.free_by
    it.reservations.release(old.id)
    it.worker.release_failed.emit(old, InDoubt(DoubtCause.DROPPED, it.clock.now()))
    assert latest(it, old.id) == doubt.free_by, "the worker did not know it"


@pytest.mark.parametrize("is_restored_first", [True, False])
def test_a_token_got_beside_a_doubt_restored_late_outlasts_it(
    starting: Reserving, is_restored_first: bool
) -> None:
    it = before_the_journal_is_read(starting)
    free_by = it.clock.now().plus(2 * DOUBT_SECONDS)
    doubtful = replace(in_doubt(it.clock.now(), number=NUMBER), id=AttemptId(1))
    doubtful = replace(doubtful, outcome=InDoubt(DoubtCause.STOPPED, free_by))
    if is_restored_first:
        it.open(doubtful)
        new = it.answer(token(it.clock))
    else:
        new = it.answer(token(it.clock))
        it.open(doubtful)
    assert latest(it, new.id) == free_by


def latest(it: Reserving, attempt_id: AttemptId) -> Moment:
    (found,) = [each for each in it.reservations.live() if each.id == attempt_id]
    assert isinstance(found.outcome, Held)
    return found.outcome.latest


def test_a_hold_that_is_over_can_t_fail_to_be_released(starting: Reserving) -> None:
    it = before_the_journal_is_read(starting)
    old = replace(held(it.clock.now(), number=NUMBER), id=AttemptId(1))
    it.open(old)
    it.reservations.release(old.id)
    new = it.answer(token(it.clock, "hold_token_newer"))
    it.worker.release_failed.emit(old, Unreachable(ReachFault.NOT_SAVED))
    assert it.news[-1] == AlreadyLive(new)
    assert it.worker.recorded == [old.ended(Ending.NO_LONGER_HELD)]
    assert it.dropped == [old.id]


def test_releasing_what_is_over_says_that_the_newer_hold_stands(starting: Reserving) -> None:
    it = before_the_journal_is_read(starting)
    old = replace(held(it.clock.now(), number=NUMBER), id=AttemptId(1))
    it.open(old)
    it.reservations.release(old.id)
    new = it.answer(token(it.clock, "hold_token_newer"))
    it.worker.released.emit(old.ended(Ending.NO_LONGER_HELD))
    assert it.news[-1] == AlreadyLive(new)


@pytest.mark.parametrize("is_confirmed", [True, False])
def test_a_newer_hold_that_is_being_released_too_is_told_as_that(
    starting: Reserving, is_confirmed: bool
) -> None:
    it = before_the_journal_is_read(starting)
    old = replace(held(it.clock.now(), number=NUMBER), id=AttemptId(1))
    it.open(old)
    it.reservations.release(old.id)
    new = it.answer(token(it.clock, "hold_token_newer"))
    it.reservations.release(new.id)
    if is_confirmed:
        it.worker.released.emit(old.ended(Ending.RELEASED))
    else:
        it.worker.release_failed.emit(old, InDoubt(DoubtCause.DROPPED, it.clock.now()))
    assert it.news[-1] == Releasing(new, was_scanned=True)
    assert it.title == "Releasing…"
    it.worker.released.emit(new.ended(Ending.RELEASED))
    assert it.title == "Released"


def test_another_vouchers_token_proves_nothing_over(starting: Reserving) -> None:
    it = before_the_journal_is_read(starting)
    other = replace(held(it.clock.now(), number="1000000002"), id=AttemptId(2))
    old = replace(held(it.clock.now(), number=NUMBER), id=AttemptId(1))
    odd = replace(token(it.clock, "hold_token_other"))
    it.open(old, replace(other, outcome=odd))
    it.answer(odd)
    assert AttemptId(1) in [each.id for each in it.reservations.live()]


def test_doubts_and_requests_keep_the_service_from_changing(it: Reserving) -> None:
    assert not it.reservations.has_open()
    it.scan(NUMBER)
    assert it.reservations.has_open()
    it.answer(Refused(RefusalReason.UNKNOWN_NUMBER, ""))
    assert not it.reservations.has_open()


def test_each_attempts_verdict_is_announced_exactly_once(it: Reserving) -> None:
    it.scan(NUMBER)
    it.scan("1000000002")
    first = it.answer(token(it.clock), place=0)
    it.answer(elsewhere(it.clock), place=1)
    verdicts = [news.attempt.id for news in it.news if isinstance(news, Verdict)]
    assert verdicts.count(first.id) == 1
    assert len(verdicts) == 2


def test_ids_continue_after_those_of_an_earlier_run(starting: Reserving) -> None:
    it = starting
    old = in_doubt(it.clock.now())
    it.open(old)
    it.scan(NUMBER)
    assert it.worker.asked[0][0].id > old.id
