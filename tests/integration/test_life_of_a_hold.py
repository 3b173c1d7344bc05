"""What happens to a hold after it is shown: time, release, restart, closing."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from gui.domain.hold.attempt import Attempt
from gui.domain.setup.settings import Settings
from gui.practice.smart_gift import PracticeSmartGift
from gui.services.reservations import ENDED_SHOWN_SECONDS
from gui.storage.instance_lock import AlreadyRunningError, InstanceLock
from gui.storage.journal import Journal
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till


def column(folder: Path, name: str) -> list[object]:
    """A column of the journal, as another program would read it."""
    with closing(sqlite3.connect(folder / "journal.sqlite3")) as db:
        return [value for (value,) in db.execute(f"SELECT {name} FROM attempts ORDER BY id")]


# --- time -----------------------------------------------------------------------------------------


def test_the_time_left_is_true_at_every_second(till: Till) -> None:
    till.scan_and_wait("1000000001")
    (card,) = till.cards()
    for elapsed in range(1, 300):
        till.turn(1)
        minutes, seconds = till.text("holdRemaining", card).split(":")
        shown = int(minutes) * 60 + int(seconds)
        assert shown <= max(0, 300 - elapsed - 1) or shown == 0
        assert shown >= 300 - elapsed - 2


def test_the_last_minute_is_announced_once_and_counts_down(till: Till) -> None:
    till.scan_and_wait("1000000001")
    heard: list[object] = []
    till.app.reservations.last_minute.connect(heard.append)
    till.turn(239)
    assert heard == []
    till.turn(2)
    assert till.title == "Runs out in 0:58"
    till.turn(5)
    assert till.title == "Runs out in 0:53"
    assert len(heard) == 1


def test_at_the_end_the_token_is_worthless(
    till: Till, smart_gift: PracticeSmartGift, tmp_path: Path
) -> None:
    till.scan_and_wait("1000000001")
    token = till.clipboard
    assert column(tmp_path, "token") == [token]
    till.turn(301)
    assert till.title == "Reservation ended"
    assert till.clipboard == ""
    (card,) = till.cards()
    assert till.find(QPushButton, "reserveAgain", card).isVisible()
    assert not till.find(QPushButton, "copyToken", card).isVisible()
    assert till.history[0].endswith("Reserved · ended")
    till.until(lambda: column(tmp_path, "token") == [None])
    till.press("reserveAgain", card)
    till.until(lambda: len(smart_gift.held()) == 1)
    till.until(lambda: till.text("holdToken") == smart_gift.held()["1000000001"])
    assert len(till.cards()) == 1


def test_something_else_on_the_clipboard_is_left_there(till: Till) -> None:
    till.scan_and_wait("1000000001")
    QGuiApplication.clipboard().setText("a customer's address")
    till.turn(301)
    assert till.clipboard == "a customer's address"


def test_a_hold_that_has_run_out_leaves_the_screen_after_a_while(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.turn(301)
    till.turn(ENDED_SHOWN_SECONDS - 5)
    assert len(till.cards()) == 1
    till.turn(10)
    assert till.cards() == []
    assert not till.app.ticker.is_running, "the ticker stops when nothing counts down"


def test_a_pc_that_has_slept_shows_the_true_time_left(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.turn(120)
    till.scan_and_wait("1000000002")
    till.turn(200)
    assert till.numbers() == ["1000 0000 02", "1000 0000 01"]
    newest, older = till.cards()
    assert till.text("holdRemaining", newest) == "1:39"
    assert till.text("holdRemaining", older) == "ended"


def test_setting_the_clock_changes_the_time_shown_and_not_the_time_left(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.clock.shift_wall(3600)
    till.turn(10)
    assert till.title == "Reserved until 13:05"
    assert till.text("holdRemaining") == "4:49"


def test_a_doubt_counts_down_until_the_voucher_is_free(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.drop)
    scripted_till.scan("1000000001")
    scripted_till.turn_until(lambda: bool(scripted_till.rows("doubtRow")))
    (row,) = scripted_till.rows("doubtRow")
    left = scripted_till.find(QLabel, "doubtRemaining", row)
    assert "free" not in left.accessibleName(), "another till may have it for longer"
    assert scripted_till.text("doubtWords", row) == "If reserved here, free after 12:06"
    scripted_till.turn(310)
    assert scripted_till.text("doubtWords", row) == "Try it again now"
    assert scripted_till.title == "Try it again now"
    scripted_server.play(Conversation.held)
    scripted_till.press("doubtAgain", row)
    scripted_till.until(lambda: len(scripted_till.cards()) == 1)
    scripted_till.until(lambda: not scripted_till.rows("doubtRow"))


# --- releasing, dismissing ------------------------------------------------------------------------


def test_a_released_voucher_can_be_used_elsewhere(
    till: Till, smart_gift: PracticeSmartGift, tmp_path: Path
) -> None:
    till.scan_and_wait("1000000001")
    titles: list[str] = []
    till.app.feed.banner_changed.connect(lambda banner, is_new: titles.append(banner.title))
    till.press("releaseHold")
    till.until(lambda: till.title == "Released")
    assert titles == ["Releasing…", "Released"]
    assert smart_gift.held() == {}
    till.until(lambda: till.cards() == [])
    assert till.clipboard == ""
    assert till.history[0].endswith("Released")
    assert column(tmp_path, "token") == [None]


def test_an_older_hold_is_released_and_the_newest_stays(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.scan_and_wait("1000000001")
    till.scan_and_wait("1000000002")
    till.turn(1)
    till.press("releaseHold", till.cards()[1])
    till.until(lambda: till.history[1].endswith("Released"))
    assert till.title.startswith("Reserved until"), "that is the newest customer's place"
    assert list(smart_gift.held()) == ["1000000002"]
    assert till.numbers() == ["1000 0000 02"]


@pytest.mark.parametrize(
    ("reply", "title"),
    [
        ("drop", "Release not confirmed"),
        ("403 Forbidden", "Not released"),
        ("404 Not Found", "Not released"),
        ("500 Internal Server Error", "Release not confirmed"),
    ],
)
def test_a_failed_release_is_reported_and_the_hold_stays(
    reply: str, title: str, scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    looked_at = threading.Event()

    def answer(it: Conversation) -> None:
        looked_at.wait(30)
        it.drop() if reply == "drop" else it.reply(reply)

    scripted_server.play(answer)
    scripted_till.press("releaseHold")
    assert not scripted_till.find(QPushButton, "releaseHold").isEnabled()
    looked_at.set()
    scripted_till.turn_until(lambda: scripted_till.title == title)
    assert scripted_till.find(QPushButton, "releaseHold").isEnabled()
    assert len(scripted_till.cards()) == 1
    scripted_server.play(lambda it: it.reply_json("200 OK", {"message": "Voucher hold released"}))
    scripted_till.press("bannerAction")
    scripted_till.until(lambda: scripted_till.title == "Released")


def test_a_hold_that_runs_out_during_its_release_ends_on_screen_and_in_the_journal(
    scripted_till: Till, scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    scripted_till.scan_and_wait("1000000001")
    ran_out = threading.Event()

    def answer(it: Conversation) -> None:
        ran_out.wait(30)
        it.reply("500 No")

    scripted_server.play(answer)
    failed: list[object] = []
    scripted_till.app.worker.release_failed.connect(lambda *news: failed.append(news))
    scripted_till.press("releaseHold")
    scripted_till.until(lambda: len(scripted_server.requests) == 2)
    scripted_till.turn(301)
    assert scripted_till.clipboard == "", "the token is worthless now"
    ran_out.set()
    scripted_till.turn_until(lambda: bool(failed))
    scripted_till.stop()
    assert column(tmp_path, "ending") == ["expired"]
    assert column(tmp_path, "token") == [None]


def test_a_hold_that_smart_gift_has_ended_is_shown_as_ended(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": "Voucher is not held"}))
    scripted_till.press("releaseHold")
    scripted_till.until(lambda: scripted_till.title == "No longer reserved here")
    assert scripted_till.cards() == []
    assert "no longer" not in scripted_till.advice, "another till may have it by now"


def test_done_removes_the_card_and_forgets_the_token(till: Till, tmp_path: Path) -> None:
    till.scan_and_wait("1000000001")
    till.press("holdDone")
    assert till.cards() == []
    assert till.title == "Ready for the next voucher"
    assert till.history[0].endswith("Used at till")
    till.turn(6)
    till.until(lambda: column(tmp_path, "token") == [None])


# --- restart --------------------------------------------------------------------------------------


def test_a_restart_restores_every_hold_and_every_doubt(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.scan_and_wait("1000000001")
    till.turn(50)
    till.scan_and_wait("1000000002")
    till.scan("7000000003")
    till.turn_until(lambda: bool(till.rows("doubtRow")))
    till.stop()
    till.clock.advance(30)
    till.start()
    assert till.numbers() == ["1000 0000 02", "1000 0000 01"], "the newest in the large place"
    for card in till.cards():
        assert till.find(QPushButton, "copyToken", card).isVisible()
    assert till.title == "Still reserved"
    assert till.advice.startswith(
        "2 reservations are still running after the restart. 1000 0000 02"
    )
    tokens = {till.text("holdToken", card) for card in till.cards()}
    assert tokens == set(smart_gift.held().values())
    assert len(till.rows("doubtRow")) == 1
    assert len(till.history) == 3
    for card in till.cards():
        minutes, seconds = till.text("holdRemaining", card).split(":")
        assert 60 * int(minutes) + int(seconds) < 270


def test_a_request_cut_off_by_closing_comes_back_in_doubt(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.hang)
    scripted_till.scan("1000000001")
    scripted_till.until(lambda: len(scripted_server.requests) == 1)
    scripted_till.restart()
    assert len(scripted_till.rows("doubtRow")) == 1
    assert scripted_till.history == ["12:00 1000 0000 01 Not sure"]


def test_already_held_after_a_doubt_is_most_likely_our_own_even_after_a_restart(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.hang)
    scripted_till.scan("1000000001")
    scripted_till.until(lambda: len(scripted_server.requests) == 1)
    scripted_till.restart()
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": "Voucher is already held"}))
    scripted_till.scan_and_wait("1000000001")
    assert scripted_till.title == "Probably reserved here: token lost"
    assert "after 12:06" in scripted_till.advice, "as long as it may have been on its way"
    assert len(scripted_till.rows("watchRow")) == 1, "the newer doubt replaces the older one"
    assert scripted_till.rows("doubtRow") == []


def test_setting_the_clock_during_a_release_leaves_it_in_the_journal(
    scripted_till: Till, scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    scripted_server.play(Conversation.held, Conversation.hang)
    scripted_till.scan_and_wait("1000000001")
    scripted_till.press("releaseHold")
    scripted_till.until(lambda: len(scripted_server.requests) == 2)
    scripted_till.clock.shift_wall(3600)
    scripted_till.turn(1)
    scripted_till.stop()
    assert column(tmp_path, "release_unconfirmed") == [1]


# --- the journal in trouble -----------------------------------------------------------------------


def test_a_token_that_cannot_be_saved_is_shown_all_the_same(till: Till, tmp_path: Path) -> None:
    till.stop()
    (tmp_path / "journal.sqlite3").unlink(missing_ok=True)
    till.folder = tmp_path / "file"
    till.folder.write_text("in the way", encoding="utf-8")
    till.start()
    assert till.text("noticeTitle") == "Earlier reservations couldn't be read"
    till.scan_and_wait("1000000001")
    assert till.title == "Reserved, but not saved"
    assert till.shows("holdAlarm")


def test_a_damaged_journal_is_reported_and_reserving_continues(till: Till, tmp_path: Path) -> None:
    till.stop()
    for file in tmp_path.glob("journal*"):
        file.unlink()
    (tmp_path / "journal.sqlite3").write_bytes(b"no journal" * 1000)
    till.start()
    till.until(lambda: till.shows("notice"))
    assert till.text("noticeTitle") == "Earlier reservations can't be read"
    assert "journal-set-aside-" in till.text("noticeAdvice")
    till.scan_and_wait("1000000001")
    assert till.title.startswith("Reserved until")
    till.press("noticeDone")
    till.until(lambda: not till.shows("notice"))


# --- closing --------------------------------------------------------------------------------------


def test_closing_without_holds_asks_nothing(till: Till) -> None:
    till.window.close()
    assert not till.window.isVisible()


def test_closing_with_a_hold_asks_and_enter_does_not_answer(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.window.close()
    assert till.window.isVisible()
    assert till.text("closeTitle") == "%n vouchers are still reserved".replace("%n", "1")
    dialog = till.app.closing.dialog
    assert dialog is not None
    for _ in range(3):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert till.window.isVisible()
    stay = till.find(QPushButton, "closeStay", dialog)
    stay.setFocus()
    QTest.keyClick(stay, Qt.Key.Key_Return)
    assert till.window.isVisible()
    assert till.app.closing.dialog is None, "but it presses the button that has the focus"


def test_escape_in_the_dialog_keeps_the_window_open(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.window.close()
    assert till.app.closing.dialog is not None
    QTest.keyClick(till.app.closing.dialog, Qt.Key.Key_Escape)
    assert till.window.isVisible()
    assert till.app.closing.dialog is None


def test_holds_are_kept_when_closing(till: Till, smart_gift: PracticeSmartGift) -> None:
    till.scan_and_wait("1000000001")
    till.window.close()
    till.press("closeKeep")
    assert not till.window.isVisible()
    till.restart()
    assert till.text("holdToken") == smart_gift.held()["1000000001"]


def test_holds_are_released_before_closing(till: Till, smart_gift: PracticeSmartGift) -> None:
    till.scan_and_wait("1000000001")
    till.scan_and_wait("1000000002")
    till.window.close()
    till.press("closeRelease")
    till.until(lambda: not till.window.isVisible())
    assert smart_gift.held() == {}


def test_holds_that_cannot_be_released_keep_the_window_open(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_server.play(lambda it: it.reply("403 Forbidden"))
    scripted_till.window.close()
    scripted_till.press("closeRelease")
    scripted_till.until(lambda: "may still be reserved" in scripted_till.text("closeTitle"))
    assert scripted_till.window.isVisible()

    scripted_till.window.close()
    assert "may still be reserved" in scripted_till.text("closeTitle"), "the question is true"
    scripted_till.press("closeKeep")
    assert not scripted_till.window.isVisible()


def test_closing_twice_asks_once(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.window.close()
    dialog = till.app.closing.dialog
    till.window.close()
    assert till.app.closing.dialog is dialog
    till.press("closeStay")
    assert till.window.isVisible()
    assert till.app.closing.dialog is None


def test_a_hold_that_ran_out_during_its_release_is_not_asked_about(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_server.play(Conversation.hang)
    scripted_till.press("releaseHold")
    scripted_till.until(lambda: bool(scripted_till.app.reservations.releasing()))
    scripted_till.turn(301)
    scripted_till.window.close()
    assert not scripted_till.window.isVisible()


def test_closing_while_a_voucher_is_being_reserved_asks(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.hang)
    scripted_till.scan("1000000001")
    scripted_till.window.close()
    assert scripted_till.window.isVisible()
    assert "being reserved" in scripted_till.text("closeTitle")
    scripted_till.press("closeKeep")
    assert not scripted_till.window.isVisible()


def test_the_question_stays_up_to_date(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    may_answer = threading.Event()

    def late(it: Conversation) -> None:
        may_answer.wait(10)
        it.held()

    scripted_server.play(late)
    scripted_till.scan("1000000001")
    scripted_till.window.close()
    assert "being reserved" in scripted_till.text("closeTitle")
    may_answer.set()
    scripted_till.until(lambda: "still reserved" in scripted_till.text("closeTitle"))
    scripted_till.turn(301)
    assert not scripted_till.window.isVisible(), "nothing is left to ask about"


def test_release_and_close_waits_for_what_is_under_way_and_releases_it_too(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.scan_and_wait("1000000001")
    till.scan("7000000005")
    till.until(lambda: till.title == "Smart Gift is busy")
    till.window.close()
    till.press("closeRelease")
    assert till.window.isVisible()
    till.turn_until(lambda: not till.window.isVisible())
    assert smart_gift.held() == {}


# --- found by a hostile reader --------------------------------------------------------------------


def test_the_second_half_of_a_double_click_does_nothing_to_the_next_hold(till: Till) -> None:
    for number in ("1000000001", "1000000002", "1000000003", "1000000004"):
        till.scan_and_wait(number)
        till.turn(1)
    assert till.numbers()[1:] == ["1000 0000 01", "1000 0000 02", "1000 0000 03"]
    till.press("holdDone", till.cards()[1])
    till.press("holdDone", till.cards()[1])
    till.press("releaseHold", till.cards()[1])
    assert till.numbers()[1:] == ["1000 0000 02", "1000 0000 03"]
    till.turn(1)
    till.press("holdDone", till.cards()[1])
    assert till.numbers()[1:] == ["1000 0000 03"]


def test_a_press_that_was_meant_for_the_last_customers_hold_does_nothing(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.turn(1)
    till.scan_and_wait("1000000002")
    till.press("releaseHold", till.cards()[0])
    till.press("holdDone", till.cards()[0])
    assert till.numbers() == ["1000 0000 02", "1000 0000 01"]
    till.turn(1)
    till.press("holdDone", till.cards()[0])
    assert till.numbers() == ["1000 0000 01"]


def test_a_release_that_was_not_confirmed_is_not_forgotten(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_server.play(Conversation.drop)
    scripted_till.press("releaseHold")
    scripted_till.turn_until(lambda: scripted_till.title == "Release not confirmed")
    for restart in (False, True):
        if restart:
            scripted_till.restart()
        assert scripted_till.text("holdAlarm") == "Release not confirmed"
        scripted_till.scan("1000000001")
        assert scripted_till.title == "Release not confirmed"
        assert "may no longer work" in scripted_till.advice
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": "Voucher is not held"}))
    scripted_till.press("bannerAction")
    scripted_till.until(lambda: scripted_till.title == "No longer reserved here")
    assert "released, used, or ran out" in scripted_till.advice, "nobody knows which"


def test_a_journal_locked_at_the_start_is_read_as_soon_as_possible(
    till: Till, smart_gift: PracticeSmartGift, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.journal._BUSY_SECONDS", 0.01)
    monkeypatch.setattr("gui.services.journal_keeper.RETRY_SECONDS", 0.05)
    till.scan_and_wait("1000000001")
    till.stop()
    with closing(sqlite3.connect(tmp_path / "journal.sqlite3", isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE attempts SET message = 'x'")
        till.start()
        assert till.shows("notice")
        assert till.cards() == []
        till.scan("1000000001")
        till.until(lambda: till.title == "Already reserved")
        assert "can't tell who" in till.advice
        other.execute("ROLLBACK")
    till.until(lambda: till.numbers() == ["1000 0000 01"])
    assert till.title == "Already reserved here"
    assert till.text("holdToken") == smart_gift.held()["1000000001"]


def test_what_a_slow_journal_restores_takes_nothing_from_a_newer_scan(
    till: Till, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.journal._BUSY_SECONDS", 0.01)
    monkeypatch.setattr("gui.services.worker.RETRY_SECONDS", 0.05)
    till.scan_and_wait("1000000001")
    till.stop()
    till.clock.advance(1)  # attempts in the same millisecond have no order
    with closing(sqlite3.connect(tmp_path / "journal.sqlite3", isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE attempts SET message = 'x'")
        till.start()
        till.scan_and_wait("1000000001")
        assert till.title == "Already reserved"
        till.scan_and_wait("1000000002")
        token = till.clipboard
        assert token
        other.execute("ROLLBACK")
    till.until(lambda: till.numbers() == ["1000 0000 02", "1000 0000 01"])
    till.until(lambda: till.title.startswith("Reserved until"))
    assert till.clipboard == token, "a paste would insert an older customer's token"


def test_an_unsaved_token_is_saved_later_and_shown_as_saved(
    till: Till, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.journal._BUSY_SECONDS", 0.01)
    monkeypatch.setattr("gui.services.journal_keeper.RETRY_SECONDS", 0.05)
    till.scan_and_wait("1000000009")
    with closing(sqlite3.connect(tmp_path / "journal.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        till.scan_and_wait("1000000001")
        assert till.title == "Reserved, but not saved"
        other.execute("ROLLBACK")
    till.until(lambda: till.title.startswith("Reserved until"))
    till.until(lambda: not till.shows("holdAlarm"))
    till.restart()
    assert "1000 0000 01" in till.numbers()


def test_a_release_that_can_not_be_recorded_is_not_sent(
    till: Till, smart_gift: PracticeSmartGift, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.journal._BUSY_SECONDS", 0.01)
    till.scan_and_wait("1000000001")
    with closing(sqlite3.connect(tmp_path / "journal.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        till.press("releaseHold")
        till.until(lambda: till.title == "Not released")
        assert "can't save it" in till.advice
        assert till.text("connectionState") == "●  Connected"
        other.execute("ROLLBACK")
    assert list(smart_gift.held()) == ["1000000001"]
    till.press("bannerAction")
    till.until(lambda: till.title == "Released")
    assert smart_gift.held() == {}
    till.restart()
    assert till.cards() == []


def test_done_just_before_the_end_is_recorded(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.app.reservations.done(till.app.reservations.live()[0].id)
    till.restart()
    assert till.cards() == []


def test_a_voucher_held_elsewhere_counts_down_by_itself(till: Till) -> None:
    till.scan_and_wait("2000000001")
    assert till.app.ticker.is_running
    till.turn(301)
    assert till.title == "Try it again now"
    till.turn(ENDED_SHOWN_SECONDS)
    assert not till.app.ticker.is_running


def test_one_enter_too_many_changes_nothing(till: Till) -> None:
    till.scan("1000000001")
    QTest.keyClick(till.field, Qt.Key.Key_Return)
    till.until(lambda: bool(till.cards()))
    QTest.keyClick(till.field, Qt.Key.Key_Return)
    assert till.title.startswith("Reserved until")
    assert till.clipboard != ""
    till.press("holdDone")
    QTest.keyClick(till.field, Qt.Key.Key_Return)
    assert till.title == "That isn't a voucher number"


def test_a_card_being_released_offers_nothing_even_if_it_moves(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_server.play(Conversation.hang, lambda it: it.held("hold_token_second"))
    scripted_till.press("releaseHold")
    scripted_till.until(lambda: len(scripted_server.requests) == 2)
    scripted_till.scan_and_wait("1000000002")
    older = scripted_till.cards()[1]
    assert not scripted_till.find(QPushButton, "releaseHold", older).isEnabled()
    assert not scripted_till.find(QPushButton, "holdDone", older).isEnabled()


def test_the_focus_returns_to_the_field_from_what_vanishes(till: Till) -> None:
    till.until(lambda: till.field.hasFocus())
    till.scan_and_wait("1000000001")
    till.find(QPushButton, "releaseHold").setFocus()
    till.scan_and_wait("1000000002")
    assert till.field.hasFocus()
    till.scan_and_wait("2000000001")
    till.press("bannerAction")
    assert till.field.hasFocus()


def test_a_second_app_on_the_same_folder_does_not_start(tmp_path: Path) -> None:
    path = tmp_path / "new" / "in-use"
    first = InstanceLock(path)
    with pytest.raises(AlreadyRunningError, match="already open"):
        InstanceLock(path)
    first.release()
    InstanceLock(path).release()


def test_a_hanging_name_server_is_cut_off_at_the_end_and_reported(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    till.stop()
    till.url = "https://shop.example"
    asked, may_answer = threading.Event(), threading.Event()

    def hang(*arguments: object, **more: object) -> list[object]:
        asked.set()
        may_answer.wait(30)
        return []

    monkeypatch.setattr("socket.getaddrinfo", hang)
    till.start()
    till.scan("1000000001")
    till.until(asked.is_set)
    assert not till.app.worker.stop(0.5), "main() exits at once after this"
    assert not till.app.worker._thread.is_alive(), "only the look-up itself still hangs"
    may_answer.set()


# --- whose hold it is -----------------------------------------------------------------------------


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("button", ["holdDone", None])
def test_a_rescan_after_done_or_at_the_very_end_is_not_called_somebody_elses(
    button: str | None, restart: bool, scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    if button is not None:
        scripted_till.turn(20)
        scripted_till.press(button)
    else:
        scripted_till.turn(301)
    if restart:
        scripted_till.restart()
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": "Voucher is already held"}))
    scripted_till.scan_and_wait("1000000001")
    assert scripted_till.title == "Probably reserved by this till"
    assert "again after 12:06" in scripted_till.advice


def test_a_rescan_after_a_release_is_called_somebody_elses(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_server.play(
        lambda it: it.reply_json("200 OK", {"message": "Voucher hold released"}),
        lambda it: it.reply_json("422 No", {"message": "Voucher is already held"}),
    )
    scripted_till.turn(1)
    scripted_till.press("releaseHold")
    scripted_till.until(lambda: scripted_till.title == "Released")
    scripted_till.scan_and_wait("1000000001")
    assert scripted_till.title == "Reserved somewhere else"


def test_after_a_damaged_journal_no_holder_is_named_for_as_long_as_a_hold_may_last(
    till: Till, tmp_path: Path
) -> None:
    till.stop()
    (tmp_path / "journal.sqlite3").write_bytes(b"not a journal" * 1000)
    till.start()
    till.scan_and_wait("2000000001")
    assert till.title == "Already reserved"
    till.turn(320)
    till.scan_and_wait("2000000001")
    assert till.title == "Reserved somewhere else"


def test_the_same_token_for_two_vouchers_is_marked_even_after_a_restart(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_till.scan_and_wait("1000000002")
    assert scripted_till.title == "Reserved: check it at the till"
    assert scripted_till.text("holdAlarm", scripted_till.cards()[0]) == "Check it at the till"
    scripted_till.scan("1000000001")
    assert scripted_till.title == "Reserved: check it at the till", "the older one is just as odd"
    scripted_till.restart()
    assert scripted_till.text("holdAlarm", scripted_till.cards()[0]) == "Check it at the till"
    scripted_till.scan("1000000002")
    assert scripted_till.title == "Reserved: check it at the till"


def test_an_odd_token_stays_odd_when_the_other_voucher_is_used_and_the_app_restarted(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_till.scan_and_wait("1000000002")
    scripted_till.turn(5)
    scripted_till.press("holdDone", scripted_till.cards()[1])
    scripted_till.restart()
    assert scripted_till.numbers() == ["1000 0000 02"]
    scripted_till.scan("1000000002")
    assert scripted_till.title == "Reserved: check it at the till"


def test_a_rescan_answered_after_our_own_hold_is_over_is_not_called_most_likely_ours(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_till.turn(20)
    scripted_till.press("holdDone")
    scripted_till.turn(270)
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": "Voucher is already held"}))
    scripted_till.scan_and_wait("1000000001")
    assert scripted_till.title == "Probably reserved by this till"
    scripted_till.turn(26)
    assert scripted_till.title == "Try it again now", "what is in the way is not this till's"
    assert "that reservation is over" in scripted_till.advice


def test_two_doubts_about_a_voucher_come_back_as_one(
    scripted_till: Till, scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    scripted_server.play(Conversation.drop)
    scripted_till.scan("1000000001")
    scripted_till.turn_until(lambda: bool(scripted_till.rows("doubtRow")))
    scripted_server.play(Conversation.hang)
    scripted_till.turn(60)
    asked = len(scripted_server.requests)
    scripted_till.scan("1000000001")
    scripted_till.until(lambda: len(scripted_server.requests) > asked)
    scripted_till.restart()
    (row,) = scripted_till.rows("doubtRow")
    assert "12:07" in scripted_till.text("doubtWords", row), "the later one"
    scripted_till.stop()
    assert column(tmp_path, "ending") == ["superseded", None]


def test_another_services_hold_is_not_in_the_way(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_till.turn(1)
    scripted_till.press("holdDone")
    scripted_till.stop()
    scripted_till.settings = Settings(api_url="https://api.devsmartgift.co.uk")
    scripted_till.start()
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": "Voucher is already held"}))
    scripted_till.scan_and_wait("1000000001")
    assert scripted_till.title == "Reserved somewhere else"


# --- what is being released -----------------------------------------------------------------------


def test_a_voucher_scanned_during_its_release_is_not_called_reserved(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_till.scan_and_wait("1000000002")
    assert scripted_till.clipboard
    scripted_server.play(Conversation.hang)
    scripted_till.turn(5)
    scripted_till.press("releaseHold", scripted_till.cards()[1])
    assert scripted_till.clipboard, "a click on one hold takes nothing from another"
    scripted_till.scan("1000000001")
    assert scripted_till.title == "Releasing…"
    assert "Scan it again once that's done" in scripted_till.advice
    assert scripted_till.clipboard == "", "a newer scan does"


def test_an_unconfirmed_release_is_not_listed_as_reserved(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_server.play(Conversation.drop)
    scripted_till.press("releaseHold")
    scripted_till.turn_until(lambda: scripted_till.title == "Release not confirmed")
    assert scripted_till.history == ["12:00 1000 0000 01 Not sure"]


def test_after_a_failed_release_the_question_counts_what_may_still_be_reserved(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_till.turn(100)
    scripted_till.scan_and_wait("1000000002")
    scripted_server.play(Conversation.drop)
    scripted_till.window.close()
    scripted_till.press("closeRelease")
    scripted_till.turn_until(
        lambda: scripted_till.text("closeTitle") == "2 vouchers may still be reserved"
    )
    assert "wasn't confirmed" in scripted_till.text("closeAdvice"), "they may have been released"
    scripted_till.turn_until(
        lambda: scripted_till.text("closeTitle") == "1 vouchers may still be reserved"
    )


# --- a slow disk ----------------------------------------------------------------------------------


def test_saving_an_older_state_late_does_not_remove_the_token_from_the_journal(
    scripted_till: Till, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.services.worker.SAVE_SECONDS", 1.0)
    monkeypatch.setattr("gui.services.worker.RETRY_SECONDS", 0.05)
    save, submit, answers = Journal.save, ThreadPoolExecutor.submit, threading.Event()
    waiting: list[Attempt] = []
    states: list[bool] = []

    def wait_and_save(journal: Journal, attempt: Attempt) -> None:
        answers.wait()
        save(journal, attempt)
        states.append(attempt.has_token)

    def submit_and_look(pool: Any, work: Any, /, *given: Any) -> Any:
        queued = submit(pool, work, *given)
        waiting.extend(each for each in given if isinstance(each, Attempt))
        if len(waiting) == 3:  # the save before sending, the token, and one of them
            answers.set()
        return queued

    monkeypatch.setattr(Journal, "save", wait_and_save)
    monkeypatch.setattr(ThreadPoolExecutor, "submit", submit_and_look)
    scripted_till.scan_and_wait("1000000001")
    scripted_till.until(lambda: scripted_till.title.startswith("Reserved until"))
    scripted_till.stop()
    assert column(tmp_path, "outcome") == ["held"]
    assert states == sorted(states), "nothing newer is overwritten by something older"


# --- whose token is on the clipboard --------------------------------------------------------------


@pytest.mark.parametrize(
    "newer", ["2000000001", "3000000001", "no voucher at all, far too long" * 9]
)
def test_a_newer_scan_clears_the_older_token_from_the_clipboard(newer: str, till: Till) -> None:
    till.scan_and_wait("1000000001")
    token = till.clipboard
    assert token
    till.scan(newer)
    assert till.clipboard == "", "gone before the answer comes"
    till.until(lambda: not till.title.startswith("Reserved until"))
    till.press("copyToken", till.cards()[0])
    assert till.clipboard == token, "one press brings it back"


def test_the_note_that_the_token_is_copied_goes_away(till: Till) -> None:
    till.scan_and_wait("1000000001")
    assert "is copied" in till.advice
    QGuiApplication.clipboard().setText("a customer's address")
    assert "is copied" not in till.advice
    assert till.find(QPushButton, "copyToken").text() != "Copied"


def test_copying_another_holds_token_takes_over_the_clipboard_and_its_note(
    till: Till,
) -> None:
    till.scan_and_wait("1000000001")
    till.scan_and_wait("1000000002")
    assert "is copied" in till.advice
    till.press("copyToken", till.cards()[1])
    assert "is copied" not in till.advice


def test_scanning_a_live_voucher_again_puts_its_token_on_the_clipboard(till: Till) -> None:
    till.scan_and_wait("1000000001")
    token = till.clipboard
    till.scan_and_wait("1000000002")
    assert till.clipboard != token
    till.scan("1000000001")
    assert till.clipboard == token
