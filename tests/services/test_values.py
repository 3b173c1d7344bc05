"""When it is asked what is left on a voucher, and who is told; the worker is a stand-in."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from gui.domain.hold.attempt import Attempt, AttemptId, Ending
from gui.domain.hold.check import CheckAnswer, CheckUnderWay, NoValue
from gui.domain.hold.outcome import (
    HOLD_SECONDS,
    DoubtCause,
    Held,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
)
from gui.domain.secrets import HoldToken
from gui.domain.setup.settings import Settings
from gui.domain.telling.message import MessageAction
from gui.domain.telling.news import AlreadyAsking, AlreadyLive, Checked, Releasing
from gui.domain.telling.notice import NoticeKind
from gui.domain.value.voucher_value import MoneyValue
from gui.domain.voucher_number import BadNumber
from gui.services.reservations import UNDO_SECONDS
from tests.attempts import held
from tests.services.reserving import Reserving

FIRST, SECOND = "1000000001", "1000000002"
TEN = MoneyValue(Decimal(10), "GBP")
WRONG_SITE = Refused(RefusalReason.INVALID_SITE, "This site number is invalid")


@pytest.fixture
def at_site(it: Reserving) -> Reserving:
    """A till that knows its site number."""
    it.use(Settings(site="12"))
    return it


def hold(it: Reserving, number: str) -> Attempt:
    it.scan(number)
    token = HoldToken(f"hold_token_{number}")
    return it.answer(Held(token, it.clock.now().plus(HOLD_SECONDS)))


def answer(it: Reserving, state: CheckAnswer, *, place: int = -1) -> None:
    check = replace(it.worker.checks[place], site=it.settings.loaded.settings.site)
    it.worker.checked.emit(replace(check, state=state))


def test_without_a_site_number_nothing_is_asked(it: Reserving) -> None:
    hold(it, FIRST)
    assert it.worker.checks == []
    assert it.states == []


def test_a_new_hold_is_asked_about_once(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    assert [(each.id, each.number, each.service) for each in it.worker.checks] == [
        (reserved.id, reserved.number, reserved.service)
    ]
    assert it.states == [(reserved.id, CheckUnderWay())]
    it.scan(FIRST)
    assert len(it.worker.checks) == 1


def test_a_refused_voucher_is_not_asked_about(at_site: Reserving) -> None:
    at_site.scan(FIRST)
    at_site.answer(Refused(RefusalReason.UNKNOWN_NUMBER, ""))
    assert at_site.worker.checks == []


def test_a_value_is_told_and_kept_in_the_journal(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    answer(it, TEN)
    assert it.states[-1] == (reserved.id, TEN)
    assert it.worker.recorded == [replace(reserved, value=TEN)]
    assert [each.value for each in it.reservations.live()] == [TEN]


def test_a_failed_check_hides_nothing_and_can_be_asked_again(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    failure: CheckAnswer = NoValue(DoubtCause.NO_ANSWER)
    answer(it, failure)
    assert it.states[-1] == (reserved.id, failure)
    assert it.worker.recorded == []
    assert it.title.startswith("Reserved until")
    it.values.ask_again(reserved.id)
    it.values.ask_again(reserved.id)
    assert len(it.worker.checks) == 2, "once while it is under way"
    answer(it, TEN)
    assert [state for _, state in it.states][-2:] == [CheckUnderWay(), TEN]


def test_a_hold_that_is_over_is_not_asked_about_again(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    answer(it, NoValue(DoubtCause.DROPPED))
    it.tick(HOLD_SECONDS)
    it.values.ask_again(reserved.id)
    assert len(it.worker.checks) == 1


def test_a_wrong_site_number_is_told_once_until_it_is_changed(at_site: Reserving) -> None:
    it = at_site
    told: list[NoticeKind] = []
    it.values.notice.connect(lambda kind, reason: told.append(kind))
    for number in (FIRST, SECOND):
        hold(it, number)
        answer(it, WRONG_SITE)
    assert told == [NoticeKind.WRONG_SITE]
    it.use(Settings(site="13"))
    hold(it, "1000000003")
    answer(it, WRONG_SITE)
    assert len(told) == 2


def test_a_site_number_is_not_called_wrong_by_an_answer_about_the_one_before(
    at_site: Reserving,
) -> None:
    it = at_site
    told: list[NoticeKind] = []
    it.values.notice.connect(lambda kind, reason: told.append(kind))
    hold(it, FIRST)
    it.use(Settings(site="13"))
    late = replace(it.worker.checks[-1], state=WRONG_SITE, site="12")
    it.worker.checked.emit(late)
    assert told == []
    it.values.ask_again(late.id)
    answer(it, WRONG_SITE)
    assert told == [NoticeKind.WRONG_SITE]


def test_a_restored_hold_is_asked_about_unless_its_value_is_known(starting: Reserving) -> None:
    it = starting
    known = replace(held(it.clock.now(), number=FIRST), id=AttemptId(1), value=TEN)
    unknown = replace(held(it.clock.now(), number=SECOND), id=AttemptId(2))
    it.open(known, unknown)
    assert it.worker.checks == [], "there is no site number yet"
    it.use(Settings(site="12"))
    assert [each.number.value for each in it.worker.checks] == [SECOND]
    it.use(Settings(site="12", till="Till 3"))
    assert len(it.worker.checks) == 1


def test_a_value_that_comes_while_it_is_released_is_kept(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    it.reservations.release(reserved.id)
    answer(it, TEN)
    assert it.worker.recorded == [], "the worker has it, and would be overtaken"
    failed = replace(reserved, release_unconfirmed=True)
    it.worker.release_failed.emit(failed, Unreachable(ReachFault.REFUSED))
    assert it.worker.recorded == [replace(failed, value=TEN)]
    it.worker.recorded.clear()
    it.reservations.release(reserved.id)
    it.worker.released.emit(reserved.ended(Ending.RELEASED))
    assert [each.value for each in it.worker.recorded] == [TEN]


def test_a_value_that_comes_after_done_is_there_after_undo(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    it.reservations.done(reserved.id)
    answer(it, TEN)
    it.reservations.undo_done()
    assert [each.value for each in it.reservations.live()] == [TEN]
    assert it.states[-1] == (reserved.id, TEN)


def test_a_value_that_is_not_known_can_be_asked_again_after_undo(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    failure = NoValue(DoubtCause.DROPPED)
    answer(it, failure)
    it.reservations.done(reserved.id)
    it.reservations.undo_done()
    assert it.states == [(reserved.id, CheckUnderWay()), (reserved.id, failure)]
    it.values.ask_again(reserved.id)
    assert it.states[2:] == [(reserved.id, CheckUnderWay())]


def test_a_hold_that_was_put_away_for_good_is_forgotten(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    answer(it, TEN)
    it.reservations.done(reserved.id)
    before = len(it.states)
    it.tick(UNDO_SECONDS + 1)
    assert it.states[before:] == [(reserved.id, None)]


# --- only checked ---------------------------------------------------------------------------------


def test_a_check_reserves_nothing_and_says_so(at_site: Reserving) -> None:
    it = at_site
    it.values.check_only(FIRST)
    assert it.worker.asked == []
    assert it.title == "Asking what's left…"
    answer(it, TEN)
    assert it.title == "10.00 GBP left"
    assert it.banner is not None
    assert "not reserved" in it.banner.text
    assert it.feed.number is not None
    assert it.feed.number.value == FIRST


def test_a_check_takes_the_older_token_off_the_clipboard(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    assert it.clipboard.holds(reserved.id)
    it.values.check_only(SECOND)
    assert not it.clipboard.holds(reserved.id)


def test_the_answer_takes_nothing_from_a_newer_scan(at_site: Reserving) -> None:
    it = at_site
    it.values.check_only(FIRST)
    it.scan(SECOND)
    it.answer(Refused(RefusalReason.UNKNOWN_NUMBER, ""))
    answer(it, TEN)
    assert it.title == "Not recognised"


def test_what_is_checked_can_be_reserved_by_the_banners_button(at_site: Reserving) -> None:
    it = at_site
    it.values.check_only(FIRST)
    answer(it, TEN)
    assert it.banner is not None
    assert it.banner.action is MessageAction.RESERVE
    it.feed.act()
    assert [attempt.number.value for attempt, _ in it.worker.asked] == [FIRST]


def test_a_check_that_failed_is_tried_again_by_the_banners_button(at_site: Reserving) -> None:
    it = at_site
    it.values.check_only(FIRST)
    answer(it, NoValue(DoubtCause.DROPPED))
    it.feed.act()
    assert len(it.worker.checks) == 2
    assert it.worker.asked == []


def test_a_check_of_what_is_reserved_here_shows_that(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    answer(it, TEN)
    assert it.values.check_only(FIRST) == AlreadyLive(replace(reserved, value=TEN))
    assert it.title == "Already reserved here"
    assert len(it.worker.checks) == 2, "it is asked again"


def test_a_check_of_what_is_being_released_says_so(at_site: Reserving) -> None:
    it = at_site
    reserved = hold(it, FIRST)
    it.reservations.release(reserved.id)
    assert isinstance(it.values.check_only(FIRST), Releasing)
    assert it.title == "Releasing…"
    assert len(it.worker.checks) == 1


def test_a_check_of_what_is_being_reserved_asks_nothing(at_site: Reserving) -> None:
    it = at_site
    it.scan(FIRST)
    assert isinstance(it.values.check_only(FIRST), AlreadyAsking)
    assert it.worker.checks == []


def test_what_is_no_number_is_not_checked(at_site: Reserving) -> None:
    it = at_site
    assert isinstance(it.values.check_only("https://elsewhere.example"), BadNumber)
    assert it.worker.checks == []


def test_each_of_several_checks_is_answered(at_site: Reserving) -> None:
    it = at_site
    it.values.check_only(FIRST)
    it.values.check_only(SECOND)
    for place in (0, 1):
        answer(it, TEN, place=place)
    answered = [each.check.number.value for each in it.news if isinstance(each, Checked)]
    assert answered == [FIRST, SECOND, FIRST, SECOND]
    assert it.feed.number is not None
    assert it.feed.number.value == SECOND
