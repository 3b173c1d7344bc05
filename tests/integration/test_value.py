"""What is left on a voucher, in the window: beside the token, never in its way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gui.domain.hold.attempt import AttemptId
from gui.domain.hold.check import Check
from gui.domain.hold.outcome import RefusalReason, Refused
from gui.domain.setup.settings import Settings
from gui.domain.telling.news import Checked, News
from gui.domain.voucher_number import VoucherNumber
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till


@pytest.fixture
def at_site(till: Till) -> Till:
    """A till that knows its site number, at the practice service."""
    till.stop()
    till.settings = Settings(site="12", money_format="£1,234.56")
    till.start()
    return till


def value_of(till: Till) -> str:
    return till.text("holdValue")


def test_a_hold_says_what_is_left_and_today_s_list_too(at_site: Till) -> None:
    till = at_site
    till.scan_and_wait("1000000001")
    assert till.clipboard.startswith("hold_token_")
    till.until(lambda: value_of(till) == "£10.00 left")
    assert "£10.00" in till.history[0]


def test_what_was_left_is_still_known_after_a_restart(at_site: Till) -> None:
    till = at_site
    till.scan_and_wait("1000000001")
    till.until(lambda: value_of(till) == "£10.00 left")
    till.restart()
    assert value_of(till) == "£10.00 left"


def test_a_value_stands_in_the_row_of_an_older_hold(at_site: Till) -> None:
    till = at_site
    till.scan_and_wait("1000000001")
    till.until(lambda: value_of(till) == "£10.00 left")
    till.scan_and_wait("3000000001")
    (row,) = till.cards()
    assert till.text("holdValue", row) == "£10.00"


def test_without_a_site_number_nothing_is_said_or_offered(till: Till) -> None:
    till.scan_and_wait("1000000001")
    assert not till.shows("holdValue") or value_of(till) == ""
    assert not till.shows("checkMenu")


def test_experiences_for_other_sites_are_not_an_empty_voucher(at_site: Till) -> None:
    till = at_site
    till.scan_and_wait("8000000003")
    till.until(lambda: value_of(till) == "Nothing for this site")
    assert till.title.startswith("Reserved until")


def test_a_failed_check_hides_nothing_and_can_be_asked_again(at_site: Till) -> None:
    till = at_site
    till.scan_and_wait("8000000006")
    token = till.text("holdToken")
    till.until(lambda: value_of(till) == "Value not known")
    assert till.text("holdToken") == token == till.clipboard
    till.turn(1)
    till.press("checkAgain")
    assert till.window.focusWidget() is till.field
    till.until(lambda: value_of(till) == "Value not known")
    assert till.text("holdToken") == token == till.clipboard


def test_a_wrong_site_number_is_told_once_with_a_way_to_the_settings(till: Till) -> None:
    till.stop()
    till.settings = Settings(site="Leeds")
    till.start()
    for number in ("1000000001", "1000000002"):
        till.scan_and_wait(number)
        till.until(lambda: value_of(till) == "Value not known")
    titles = [each.text() for each in till.window.findChildren(QLabel, "noticeTitle")]
    assert titles == ["The site number is wrong"]
    assert till.shows("noticeAction")


def test_shift_and_enter_only_ask(at_site: Till) -> None:
    till = at_site
    QTest.keyClicks(till.field, "1000000001", Qt.KeyboardModifier.NoModifier, 200)
    QTest.keyClick(till.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    till.until(lambda: till.title == "£10.00 left")
    assert "not reserved" in till.advice
    assert till.cards() == []
    till.press("bannerAction")
    till.until(lambda: till.title.startswith("Reserved until"))


def test_a_check_that_nobody_waits_for_any_more_makes_no_sound(
    at_site: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = at_site
    played: list[News] = []
    monkeypatch.setattr(till.app.sounds, "on_news", played.append)
    refused = Refused(RefusalReason.UNKNOWN_NUMBER, "")
    news = Checked(Check(AttemptId(1), VoucherNumber("1000000001"), "", refused))
    till.app.values.check_news.emit(news)
    assert played == [], "somebody is busy with another voucher"
    QTest.keyClicks(till.field, "9999999999")
    QTest.keyClick(till.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    till.until(lambda: bool(played))


def test_the_token_does_not_wait_for_the_value(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    till = scripted_till
    till.stop()
    till.settings = Settings(site="12")
    scripted_server.play(Conversation.held, Conversation.hang)
    till.start()
    till.scan_and_wait("1000000001")
    assert till.clipboard == till.text("holdToken") == "hold_token_A"
    till.until(lambda: value_of(till) == "Asking what's left…")
