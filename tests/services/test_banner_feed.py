"""Whose news the banner shows; the worker is a stand-in."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication

from gui.domain.hold.attempt import Attempt, AttemptId, Ending
from gui.domain.hold.outcome import HOLD_SECONDS, Held, RefusalReason, Refused
from gui.domain.scan.cleaning import BadScan, ScanProblem
from gui.domain.secrets import HoldToken
from gui.domain.setup.settings import Settings
from gui.domain.telling.message import MessageAction
from gui.domain.telling.news import Checked, Progress, Step, WaitingForLimit
from gui.domain.value.voucher_value import MoneyValue
from tests.attempts import held
from tests.services.reserving import Reserving

FIRST, SECOND = "1000000001", "1000000002"


def token(it: Reserving, text: str) -> Held:
    return Held(HoldToken(text), it.clock.now().plus(HOLD_SECONDS))


def unknown() -> Refused:
    return Refused(RefusalReason.UNKNOWN_NUMBER, "")


def text(it: Reserving) -> str:
    return it.banner.text if it.banner is not None else ""


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_a_reply_that_is_overtaken_takes_neither_banner_nor_clipboard(it: Reserving) -> None:
    it.scan(FIRST)
    it.scan(SECOND)
    it.answer(unknown(), place=1)
    it.answer(token(it, "hold_token_first"), place=0)
    assert it.title == "Not recognised"
    assert copied() == ""


def test_the_newest_token_is_copied_and_called_copied(it: Reserving) -> None:
    it.scan(FIRST)
    it.answer(token(it, "hold_token_first"))
    assert it.banner is not None
    assert "is copied" in it.banner.text
    assert copied() == "hold_token_first"


def test_without_the_setting_nothing_is_copied_or_called_copied(it: Reserving) -> None:
    it.use(Settings(copy_token=False))
    it.scan(FIRST)
    it.answer(token(it, "hold_token_first"))
    assert it.banner is not None
    assert "is copied" not in it.banner.text
    assert copied() == ""


def test_the_clipboard_is_cleared_as_soon_as_another_voucher_is_scanned(it: Reserving) -> None:
    it.scan(FIRST)
    it.answer(token(it, "hold_token_first"))
    it.scan(SECOND)
    assert copied() == "", "before anything is known about the second"


def test_a_scan_that_is_not_a_voucher_takes_the_banner_and_the_clipboard(it: Reserving) -> None:
    it.scan(FIRST)
    it.answer(token(it, "hold_token_first"))
    it.reservations.refuse_scan(BadScan(ScanProblem.UNCLEAN, 7))
    assert it.title == "Didn't scan properly"
    assert copied() == ""


def test_releasing_another_hold_takes_neither_the_newest_ones_place_nor_its_token(
    it: Reserving,
) -> None:
    it.scan(FIRST)
    older = it.answer(token(it, "hold_token_first"))
    it.scan(SECOND)
    it.answer(token(it, "hold_token_second"))
    it.reservations.release(older.id)
    assert it.title.startswith("Reserved until")
    assert copied() == "hold_token_second"


@pytest.mark.parametrize("newer", ["under way", "refused", "badly scanned", "checked"])
def test_releasing_an_older_hold_takes_the_place_of_nothing_newer(
    it: Reserving, newer: str
) -> None:
    it.use(Settings(site="12"))
    it.scan(FIRST)
    older = it.answer(token(it, "hold_token_first"))
    match newer:
        case "under way" | "refused":
            it.scan(SECOND)
        case "badly scanned":
            it.reservations.refuse_scan(BadScan(ScanProblem.UNCLEAN, 7))
        case "checked":
            it.values.check_only(SECOND)
    if newer == "refused":
        it.answer(unknown())
    before = it.title, it.feed.subject
    it.reservations.release(older.id)
    assert (it.title, it.feed.subject) == before
    it.worker.released.emit(older)
    assert (it.title, it.feed.subject) == before


def test_one_enter_too_many_leaves_the_banner_to_be_read(it: Reserving) -> None:
    it.scan(FIRST)
    it.answer(token(it, "hold_token_first"))
    before = it.title
    it.reservations.submit("")
    assert it.title == before


@pytest.mark.parametrize("is_answered", [False, True])
def test_one_enter_too_many_leaves_a_checks_answer_to_be_read(
    it: Reserving, is_answered: bool
) -> None:
    it.use(Settings(site="12"))
    it.values.check_only(FIRST)
    value = MoneyValue(Decimal(10), "GBP")
    if is_answered:
        it.worker.checked.emit(replace(it.worker.checks[-1], state=value))
    it.reservations.submit("")
    it.values.check_only("")
    if not is_answered:
        it.worker.checked.emit(replace(it.worker.checks[-1], state=value))
    assert isinstance(it.feed.news, Checked)
    assert it.feed.news.check.state == value


def test_a_passing_second_is_not_news(it: Reserving) -> None:
    new: list[bool] = []
    it.feed.banner_changed.connect(lambda banner, is_new: new.append(is_new))
    it.scan(FIRST)
    it.answer(token(it, "hold_token_first"))
    it.tick(245)
    it.tick(1)
    assert new == [True, True, False], "reserved, its last minute, a second of that"


def test_the_button_acts_on_the_attempt_it_was_shown_with(it: Reserving) -> None:
    it.scan(FIRST)
    it.answer(token(it, "hold_token_first"))
    it.tick(HOLD_SECONDS)
    assert it.banner is not None
    assert it.banner.action is MessageAction.RESERVE_AGAIN
    it.feed.act()
    assert [attempt.number.value for attempt, _ in it.worker.asked] == [FIRST, FIRST]
    it.feed.act()
    assert len(it.worker.asked) == 2, "the banner belongs to what came before the newest scan"


def test_the_banner_counts_only_the_vouchers_that_still_wait(it: Reserving) -> None:
    until = it.clock.now().plus(30)
    for number in (FIRST, SECOND):
        it.scan(number)
        it.worker.progressed.emit(it.worker.asked[-1][0], until)
    assert waiting(it) == 2
    it.answer(unknown(), place=0)
    assert waiting(it) == 1


def test_a_voucher_in_line_waits_for_no_limit_once_the_others_are_asked(it: Reserving) -> None:
    for number, step in ((FIRST, it.clock.now().plus(30)), (SECOND, Step.IN_LINE)):
        it.scan(number)
        it.worker.progressed.emit(it.worker.asked[-1][0], step)
    assert waiting(it) == 2
    it.worker.progressed.emit(it.worker.asked[0][0], Step.ASKING)
    assert it.feed.news == Progress(it.worker.asked[1][0], Step.IN_LINE)


def waiting(it: Reserving) -> int:
    news = it.feed.news
    assert isinstance(news, WaitingForLimit)
    assert it.banner is not None
    assert str(news.waiting) in it.banner.text
    return news.waiting


def test_the_newest_scans_hold_is_back_in_the_large_place_and_on_the_clipboard(
    it: Reserving,
) -> None:
    holds: list[object] = []
    it.feed.hold_changed.connect(holds.append)
    it.scan(FIRST)
    one = it.answer(token(it, "hold_token_first"))
    title = it.title
    it.reservations.done(one.id)
    assert (it.banner, copied(), holds[-1]) == (None, "", None)
    it.reservations.undo_done()
    assert (it.title, copied(), holds[-1]) == (title, "hold_token_first", one)
    assert it.banner is not None
    assert "copied" in it.banner.text


def test_a_hold_that_is_back_is_shown_when_it_is_scanned_again(it: Reserving) -> None:
    holds: list[Attempt | None] = []
    it.feed.hold_changed.connect(holds.append)
    it.scan(FIRST)
    one = it.answer(token(it, "hold_token_first"))
    it.scan(SECOND)
    it.reservations.done(one.id)  # while its verdict is still on screen
    it.reservations.undo_done()
    it.answer(unknown())
    it.scan(FIRST)
    assert it.title == "Already reserved here"
    assert holds[-1] is not None
    assert holds[-1].id == one.id


def test_an_older_hold_that_is_back_takes_neither_banner_nor_clipboard(it: Reserving) -> None:
    it.scan(FIRST)
    one = it.answer(token(it, "hold_token_first"))
    it.reservations.done(one.id)
    it.scan(SECOND)
    it.answer(unknown())
    it.reservations.undo_done()
    assert (it.title, copied()) == ("Not recognised", "")


def test_a_token_that_was_not_on_the_clipboard_does_not_come_to_it(starting: Reserving) -> None:
    it = starting
    one = held(it.clock.now().plus(-47), number=FIRST)
    it.open(one)
    it.reservations.done(one.id)
    it.reservations.undo_done()
    assert copied() == ""


def test_a_token_that_does_not_go_to_the_clipboard_by_itself_does_not_come_back_to_it(
    it: Reserving,
) -> None:
    it.use(Settings(copy_token=False))
    it.scan(FIRST)
    one = it.answer(token(it, "hold_token_first"))
    it.reservations.done(one.id)
    it.reservations.undo_done()
    assert copied() == ""


def holds_of_an_earlier_run(it: Reserving) -> tuple[Attempt, Attempt]:
    """An older and a newer hold, made 30 s and 10 s ago."""
    older = held(it.clock.now().plus(-30), "hold_token_first", FIRST)
    newer = held(it.clock.now().plus(-10), "hold_token_second", SECOND)
    return older, newer


def test_releasing_an_older_hold_of_it_leaves_the_newer_one_in_the_banner(
    starting: Reserving,
) -> None:
    it = starting
    it.worker.ready.emit()
    it.scan(FIRST)
    old = replace(held(it.clock.now(), number=FIRST), id=AttemptId(1))
    it.open(old)
    it.reservations.release(old.id)
    it.answer(token(it, "hold_token_newer"))
    it.worker.released.emit(old.ended(Ending.NO_LONGER_HELD))
    assert it.title == "Already reserved here"
    it.scan(SECOND)
    it.worker.released.emit(old.ended(Ending.NO_LONGER_HELD))
    it.answer(unknown())
    assert it.title == "Not recognised", "it takes nothing from a newer scan"


def test_a_restart_says_that_a_hold_is_still_reserved(starting: Reserving) -> None:
    it = starting
    it.open(held(it.clock.now().plus(-47), number=FIRST))
    assert it.title == "Still reserved"
    assert (
        text(it) == "1000 0000 01 was reserved before the restart: 4:12 left. The token is below."
    )
    it.tick(2)
    assert "4:10 left" in text(it)


def test_a_restart_says_how_many_are_running_and_names_the_newest(starting: Reserving) -> None:
    it = starting
    it.open(*holds_of_an_earlier_run(it))
    assert it.title == "Still reserved"
    assert text(it) == (
        "2 reservations are still running after the restart. 1000 0000 02 has 4:49 left."
        " Its token is below."
    )


def test_what_was_used_or_has_run_out_is_not_called_running(starting: Reserving) -> None:
    it = starting
    oldest = held(it.clock.now().plus(-100), "hold_token_third", "1000000003")
    older, newer = holds_of_an_earlier_run(it)
    it.open(oldest, older, newer)
    assert text(it).startswith("3 reservations")
    it.tick(199.5)
    assert text(it).startswith("2 reservations"), "the oldest has half a second left"
    it.reservations.done(older.id)
    assert text(it).startswith("1000 0000 02 was reserved before the restart")


def test_what_is_being_released_is_not_called_running(starting: Reserving) -> None:
    it = starting
    older, newer = holds_of_an_earlier_run(it)
    it.open(older, newer)
    it.reservations.release(older.id)
    assert it.title == "Still reserved"
    assert text(it).startswith("1000 0000 02 was reserved before the restart")


def test_a_scan_of_it_is_told_as_any_other(starting: Reserving) -> None:
    it = starting
    it.open(*holds_of_an_earlier_run(it))
    it.scan(SECOND)
    assert it.title == "Already reserved here"


def test_the_last_minute_is_more_urgent_than_the_restart(starting: Reserving) -> None:
    it = starting
    it.open(held(it.clock.now().plus(-250), number=FIRST))
    assert it.title.startswith("Runs out in")
