"""A voucher that somebody else has: how it is waited for, and what happens when its time comes."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from gui.domain.setup.settings import Settings
from gui.domain.telling.sound import Sound
from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift
from gui.services.reservations import ENDED_SHOWN_SECONDS
from gui.widgets.holds.hold_list import STEADY_SECONDS
from gui.widgets.verdict.verdict_panel import VerdictPanel
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till

THEIRS, OTHER, OURS = "1000000001", "1000000002", "1000000003"


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[Sound]:
    """The sounds, in their order."""
    sounds: list[Sound] = []
    monkeypatch.setattr(
        "gui.services.reactions.sounds.Sounds._play", lambda self, one: sounds.append(one)
    )
    return sounds


def reserve_elsewhere(smart_gift: PracticeSmartGift, number: str) -> str:
    """Another till reserves it; returns its token."""
    body = json.dumps({"voucher_no": number}).encode()
    reply = smart_gift.answer("/redeem/hold", PRACTICE_KEY, body)
    assert reply.status == 200
    return str(json.loads(reply.body)["hold_token"])


def release_elsewhere(smart_gift: PracticeSmartGift, number: str, token: str) -> None:
    body = json.dumps({"voucher_no": number, "hold_token": token}).encode()
    assert smart_gift.answer("/redeem/release", PRACTICE_KEY, body).status == 200


@contextmanager
def answering(text: str) -> Iterator[None]:
    """Meanwhile every request to reserve is refused with this text."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gui.practice.smart_gift._refusal_text", lambda behaviour: text)
        yield


def refused(till: Till, smart_gift: PracticeSmartGift, number: str = THEIRS) -> QWidget:
    """Scan a voucher that another till has just reserved; returns its row."""
    reserve_elsewhere(smart_gift, number)
    till.scan_and_wait(number)
    return row_of(till, number)


def row_of(till: Till, number: str) -> QWidget:
    grouped = f"{number[:4]} {number[4:8]} {number[8:]}"
    (row,) = (each for each in till.rows("watchRow") if till.text("watchVoucher", each) == grouped)
    return row


def let_it_try_itself(till: Till, row: QWidget) -> None:
    switch = till.find(QAbstractButton, "watchItself", row)
    till.clock.advance(STEADY_SECONDS)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    till.settle()
    assert switch.isChecked()


def words(till: Till, row: QWidget) -> str:
    return till.text("watchWords", row)


def left(till: Till, row: QWidget) -> str:
    return till.text("watchRemaining", row)


# --- the time that is waited for ------------------------------------------------------------------


def test_a_voucher_reserved_elsewhere_is_counted_down_to_its_time_then_chimes_once(
    till: Till, smart_gift: PracticeSmartGift, played: list[Sound]
) -> None:
    row = refused(till, smart_gift)
    assert till.title == "Reserved somewhere else"
    assert words(till, row) == "Reserved somewhere else. Try it again after 12:05"
    till.turn(100)
    assert left(till, row) == "3:20"
    assert played == [Sound.REFUSED]
    till.turn(199)
    assert left(till, row) == "0:01"
    till.turn(1)
    assert words(till, row) == "Try it again now"
    assert left(till, row) == ""
    till.turn(1)
    assert played == [Sound.REFUSED, Sound.ATTENTION]
    assert len(smart_gift.held()) == 0, "nothing is asked by itself unless somebody wants it"


def test_the_time_shown_is_never_too_early_after_the_clock_was_set(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    row = refused(till, smart_gift)
    till.clock.shift_wall(3600)
    till.turn(10)
    assert words(till, row).endswith("after 13:05")
    assert left(till, row) == "4:50"


def test_a_watch_leaves_the_screen_some_time_after_its_own(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    refused(till, smart_gift)
    till.turn(300)
    till.turn(ENDED_SHOWN_SECONDS - 1)
    assert len(till.rows("watchRow")) == 1
    till.turn(3)
    assert till.rows("watchRow") == []
    assert not till.app.ticker.is_running, "the ticker stops when nothing counts down"


def test_a_pc_that_slept_past_the_time_neither_tries_nor_chimes(
    till: Till, smart_gift: PracticeSmartGift, played: list[Sound]
) -> None:
    let_it_try_itself(till, refused(till, smart_gift))
    till.turn(3_600)
    assert till.rows("watchRow") == []
    assert played == [Sound.REFUSED]
    assert till.app.reservations.under_way() == []


def test_a_pc_that_woke_a_minute_late_does_not_try_and_says_that_it_can_be_tried(
    till: Till, smart_gift: PracticeSmartGift, played: list[Sound]
) -> None:
    row = refused(till, smart_gift)
    let_it_try_itself(till, row)
    till.turn(360)
    assert words(till, row) == "Try it again now"
    assert till.app.reservations.under_way() == []
    assert played == [Sound.REFUSED, Sound.ATTENTION]


def test_with_sounds_off_nothing_chimes(
    till: Till, smart_gift: PracticeSmartGift, monkeypatch: pytest.MonkeyPatch
) -> None:
    till.stop()
    till.settings = Settings(sounds=False)
    till.start()
    asked: list[str] = []
    monkeypatch.setattr(
        "gui.services.reactions.sounds.path_of", lambda *parts: asked.append(parts[-1])
    )
    row = refused(till, smart_gift)
    till.turn(300)
    assert words(till, row) == "Try it again now"
    assert asked == []


def test_twenty_watches_come_due_with_one_chime_the_first_one_first(
    till: Till, smart_gift: PracticeSmartGift, played: list[Sound]
) -> None:
    with answering("Voucher is already held"):
        for place in range(20):
            till.scan_and_wait(f"{8000000000 + place}")
    till.until(lambda: len(till.rows("watchRow")) == 20)
    played.clear()
    till.turn(300)
    assert played == [Sound.ATTENTION]
    keys = [
        till.text("watchVoucher", each)
        for each in till.rows("watchRow")
        if "F5" in till.find(QPushButton, "watchAgain", each).text()
    ]
    assert keys == ["8000 0000 00"]


def test_the_row_is_painted_together_with_the_verdict_and_nothing_moves_after_it(
    till: Till, smart_gift: PracticeSmartGift, monkeypatch: pytest.MonkeyPatch
) -> None:
    till.scan_and_wait(OTHER)
    verdict = till.app.window.verdict
    painted: list[tuple[str, int, int]] = []

    def note() -> None:
        VerdictPanel.paint_now(verdict)
        painted.append((till.title, verdict.height(), len(till.rows("watchRow"))))

    monkeypatch.setattr(verdict, "paint_now", note)
    refused(till, smart_gift)
    till.settle()
    assert painted[-1] == ("Reserved somewhere else", verdict.height(), 1)


# --- trying again ---------------------------------------------------------------------------------


def test_one_key_tries_the_voucher_again_whose_time_has_come(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    refused(till, smart_gift)
    till.scan_and_wait(OTHER)
    till.turn(10)
    QTest.keyClick(till.field, Qt.Key.Key_F5)
    assert till.app.reservations.under_way() == [], "its time has not come"
    till.turn(290)
    till.turn(1)
    QTest.keyClick(till.field, Qt.Key.Key_F5)
    till.until(lambda: THEIRS in smart_gift.held())
    till.until(lambda: till.title.startswith("Reserved until"))
    till.until(lambda: till.rows("watchRow") == [])
    assert till.clipboard == smart_gift.held()[THEIRS]


def test_the_key_pressed_twice_tries_one_voucher(till: Till, smart_gift: PracticeSmartGift) -> None:
    for number in (THEIRS, OURS):
        refused(till, smart_gift, number)
    till.turn(300)
    till.turn(1)
    QTest.keyClick(till.field, Qt.Key.Key_F5)
    QTest.keyClick(till.field, Qt.Key.Key_F5)
    till.until(lambda: bool(smart_gift.held()) and not till.app.reservations.under_way())
    assert [*smart_gift.held()] == [THEIRS]
    till.turn(STEADY_SECONDS)
    QTest.keyClick(till.field, Qt.Key.Key_F5)
    till.until(lambda: [*smart_gift.held()] == [THEIRS, OURS])


def test_a_click_tries_it_again_also_before_its_time(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    token = reserve_elsewhere(smart_gift, THEIRS)
    till.scan_and_wait(THEIRS)
    row = row_of(till, THEIRS)
    release_elsewhere(smart_gift, THEIRS, token)
    till.turn(5)
    till.press("watchAgain", row)
    till.until(lambda: till.title.startswith("Reserved until"))
    till.until(lambda: till.rows("watchRow") == [])
    assert till.field.hasFocus()


def test_a_press_right_after_the_buttons_changed_does_nothing(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    row = refused(till, smart_gift)
    till.turn(300)
    till.press("watchAgain", row)
    till.press("watchAway", row)
    assert till.rows("watchRow") == [row]
    assert till.app.reservations.under_way() == []


def test_a_switch_that_has_just_come_to_its_place_is_not_turned(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.scan_and_wait(OTHER)
    row = refused(till, smart_gift)
    switch = till.find(QAbstractButton, "watchItself", row)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not switch.isChecked()
    till.turn(STEADY_SECONDS)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.isChecked()


def test_the_focus_goes_to_the_field_when_a_try_by_itself_begins(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    row = refused(till, smart_gift)
    refused(till, smart_gift, OURS)
    let_it_try_itself(till, row)
    till.find(QPushButton, "watchAgain", row).setFocus()
    till.turn(300)
    assert till.field.hasFocus(), "and not the next row's button"


def test_a_scan_whose_enter_falls_on_the_row_presses_nothing(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.stamp_keys(itertools.count(1000.0).__next__)
    row = refused(till, smart_gift)
    till.turn(301)
    till.find(QPushButton, "watchAgain", row).setFocus()
    window = till.window.windowHandle()
    for key in OTHER:
        QTest.keyClick(window, key)  # type: ignore[call-overload]
    QTest.keyClick(window, Qt.Key.Key_Return)
    till.until(lambda: OTHER in smart_gift.held())
    till.settle()
    assert THEIRS not in smart_gift.held()


def test_somebody_may_have_taken_it_again_and_then_it_is_waited_for_anew(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    refused(till, smart_gift)
    till.turn(301)
    reserve_elsewhere(smart_gift, THEIRS)
    till.turn(1)
    till.scan_and_wait(THEIRS)
    assert words(till, row_of(till, THEIRS)).endswith("Try it again after 12:11")
    assert len(till.rows("watchRow")) == 1


def test_putting_it_away_ends_the_wait(till: Till, smart_gift: PracticeSmartGift) -> None:
    row = refused(till, smart_gift)
    till.turn(1)
    till.press("watchAway", row)
    assert till.rows("watchRow") == []
    assert till.field.hasFocus()


def test_the_same_voucher_scanned_twice_is_waited_for_once(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    refused(till, smart_gift)
    till.turn(20)
    till.scan_and_wait(THEIRS)
    assert left(till, row_of(till, THEIRS)) == "5:00", "the newest answer proves no more"


def test_a_restart_ends_every_wait(till: Till, smart_gift: PracticeSmartGift) -> None:
    refused(till, smart_gift)
    till.restart()
    assert till.rows("watchRow") == []


# --- trying by itself -----------------------------------------------------------------------------


def test_told_to_it_tries_once_by_itself_and_is_told_like_a_scan_in_its_own_place(
    till: Till, smart_gift: PracticeSmartGift, played: list[Sound]
) -> None:
    let_it_try_itself(till, refused(till, smart_gift))
    till.turn(300)
    till.until(lambda: till.title.startswith("Reserved until"))
    till.until(lambda: till.rows("watchRow") == [])
    assert till.clipboard == smart_gift.held()[THEIRS]
    assert played == [Sound.REFUSED, Sound.RESERVED]


def test_what_comes_of_it_takes_nothing_from_a_newer_customer(
    till: Till, smart_gift: PracticeSmartGift, played: list[Sound]
) -> None:
    let_it_try_itself(till, refused(till, smart_gift))
    till.turn(200)
    till.scan_and_wait(OTHER)
    title, token = till.title, till.clipboard
    till.turn(100)
    till.until(lambda: THEIRS in smart_gift.held())
    till.until(lambda: len(till.cards()) == 2)
    assert till.title == title
    assert till.clipboard == token == smart_gift.held()[OTHER]
    assert played == [Sound.REFUSED, Sound.RESERVED, Sound.ATTENTION]
    assert till.rows("watchRow") == []
    till.turn(1)
    till.press("releaseHold", till.cards()[1])
    till.until(lambda: THEIRS not in smart_gift.held())
    till.until(lambda: len(till.cards()) == 1)
    assert len(played) == 3, "its release is nobody's news"


def test_a_token_that_somebody_has_copied_from_a_row_stays_on_the_clipboard(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    let_it_try_itself(till, refused(till, smart_gift, OTHER))
    till.turn(20)
    let_it_try_itself(till, refused(till, smart_gift))
    till.turn(280)
    till.until(lambda: len(till.cards()) == 1)
    till.turn(5)
    till.press("copyToken", till.cards()[0])
    token = till.clipboard
    assert token == smart_gift.held()[OTHER]
    till.turn(15)
    till.until(lambda: till.title.startswith("Reserved until"))
    assert till.clipboard == token
    assert till.advice.startswith("Copy the token for 1000 0000 01")


def test_taken_again_meanwhile_it_is_not_tried_a_second_time(
    till: Till, smart_gift: PracticeSmartGift, played: list[Sound]
) -> None:
    let_it_try_itself(till, refused(till, smart_gift))
    till.scan_and_wait(OTHER)
    before = len(till.history)
    with answering("Voucher is already held"):
        till.turn(300)
        till.until(lambda: len(till.history) == before + 1)
        till.until(lambda: left(till, row_of(till, THEIRS)) == "5:00")
    row = row_of(till, THEIRS)
    assert not till.find(QAbstractButton, "watchItself", row).isChecked()
    till.turn(300)
    till.turn(60)
    assert words(till, row) == "Try it again now"
    assert len(till.history) == before + 1


def test_one_that_was_spent_meanwhile_says_so_in_its_row(
    till: Till, smart_gift: PracticeSmartGift, played: list[Sound]
) -> None:
    let_it_try_itself(till, refused(till, smart_gift))
    till.scan_and_wait(OTHER)
    title = till.title
    with answering("Sorry this voucher has already been redeemed."):
        till.turn(300)
        till.until(lambda: words(till, row_of(till, THEIRS)) == "Tried again: No balance left")
    assert till.banner is not None
    assert title.startswith("Reserved until")
    assert played[-1] is Sound.ATTENTION
    till.turn(ENDED_SHOWN_SECONDS + 1)
    assert till.rows("watchRow") == []


def test_a_voucher_scanned_meanwhile_is_not_tried_by_itself(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    let_it_try_itself(till, refused(till, smart_gift))
    till.turn(10)
    till.scan_and_wait(THEIRS)
    assert not till.find(QAbstractButton, "watchItself", row_of(till, THEIRS)).isChecked()
    till.turn(290)
    till.turn(10)
    assert till.app.reservations.under_way() == []
    assert smart_gift.held() == {}


def test_nothing_is_tried_while_the_window_asks_whether_to_close(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    row = refused(till, smart_gift)
    let_it_try_itself(till, row)
    till.turn(100)
    till.scan_and_wait(OTHER)
    till.window.close()
    assert till.app.closing.dialog is not None
    till.turn(200)
    assert words(till, row) == "Try it again now"
    assert [*smart_gift.held()] == [OTHER]


def test_another_service_knows_nothing_of_what_was_waited_for(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    from gui.domain.setup.changes import Changes

    till.addresses["https://api.devsmartgift.co.uk"] = till.url
    let_it_try_itself(till, refused(till, smart_gift))
    with till.qtbot.waitSignal(till.app.settings.changed, timeout=30_000):
        till.app.till_setup.save(Changes({"api_url": "https://api.devsmartgift.co.uk"}))
    till.settings = None
    till.until(lambda: till.rows("watchRow") == [])


# --- doubts ---------------------------------------------------------------------------------------


def test_a_voucher_that_is_held_after_a_lost_reply_is_waited_for_too(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.drop, already_held)
    scripted_till.scan("1000000001")
    scripted_till.turn_until(lambda: bool(scripted_till.rows("watchRow")))
    (row,) = scripted_till.rows("watchRow")
    assert scripted_till.rows("doubtRow") == []
    assert words(scripted_till, row).startswith("Probably reserved here. Free after 12:06")
    assert not scripted_till.shows("watchAway", row), "a doubt can't be put away"
    scripted_till.turn(310)
    assert words(scripted_till, row) == "Try it again now"
    scripted_server.play(Conversation.held)
    scripted_till.turn(1)
    scripted_till.press("watchAgain", row)
    scripted_till.until(lambda: len(scripted_till.cards()) == 1)
    scripted_till.until(lambda: not scripted_till.rows("watchRow"))


def test_a_doubt_alone_is_not_waited_for(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.drop)
    scripted_till.scan("1000000001")
    scripted_till.turn_until(lambda: bool(scripted_till.rows("doubtRow")))
    assert scripted_till.rows("watchRow") == []


def already_held(it: Conversation) -> None:
    text = "Voucher is already held"
    it.reply_json("422 Unprocessable Content", {"message": text, "errors": {"voucher_no": [text]}})


def test_its_time_and_what_only_its_row_tells_is_read_out(
    till: Till, smart_gift: PracticeSmartGift, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, ...]] = []
    for place in ("gui.app.announce", "gui.widgets.kit.announce.announce"):
        monkeypatch.setattr(place, lambda widget, *parts, **others: said.append(parts))
    refused(till, smart_gift, OURS)
    let_it_try_itself(till, refused(till, smart_gift))
    till.turn(200)
    till.scan_and_wait(OTHER)
    said.clear()
    till.turn(100)
    till.until(lambda: len(said) == 2)
    assert said == [
        ("1000 0000 03: Try it again now",),
        ("1000 0000 01", "Reserved until 12:10"),
    ]


def test_the_row_reads_out_whom_it_is_about(till: Till, smart_gift: PracticeSmartGift) -> None:
    row = refused(till, smart_gift)
    assert row.accessibleName() == "Waiting for 1000 0000 01"
    assert till.find(QPushButton, "watchAgain", row).accessibleName() == "Try 1000 0000 01 again"
    assert till.find(QLabel, "watchRemaining", row).accessibleName() == "At most 5:00 left"
