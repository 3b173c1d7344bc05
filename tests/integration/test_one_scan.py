"""From the beep to the token, or to any other result."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from gui.domain.hold.attempt import Attempt
from gui.domain.scan.detector import Scanned, Suffix
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.setup.settings import Settings
from gui.practice.smart_gift import PracticeSmartGift, Reply
from gui.services import banner_feed
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till


def test_a_good_voucher_shows_its_token_everywhere(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.scan_and_wait("1000000001")
    token = smart_gift.held()["1000000001"]
    (card,) = till.cards()
    assert till.title == "Reserved until 12:05"
    assert till.text("holdToken", card) == token
    assert till.text("holdVoucher", card) == "1000 0000 01"
    assert till.text("holdRemaining", card) == "4:59"
    assert till.clipboard == token
    assert till.history == ["12:00 1000 0000 01 Reserved"]
    assert till.field.text() == "", "ready for the next"
    assert till.text("connectionState") == "●  Connected"


@pytest.mark.parametrize(
    ("number", "title", "listed"),
    [
        ("2000000001", "Reserved somewhere else", "Already reserved"),
        ("3000000001", "Not recognised", "Not recognised"),
        ("4000000001", "Another company's voucher", "Another company's"),
        ("5000000001", "Not valid today", "Not valid today"),
        ("6000000001", "No balance left", "No balance left"),
        ("7000000002", "Probably reserved here: token lost", "Not sure"),
        ("7000000003", "Not sure it's reserved", "Not sure"),
        ("7000000004", "Blocked: it may be reserved", "Not sure"),
    ],
)
def test_every_other_practice_voucher_is_shown(
    number: str, title: str, listed: str, till: Till
) -> None:
    till.scan(number)
    till.turn_until(lambda: till.title == title)
    assert till.history[0].endswith(listed)
    assert till.clipboard == ""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Scan a voucher"),
        ("1" * 300, "300 characters"),
        ("http://a.b/c", "web address"),
        ("gift.example/v/1000000001", "web address"),
        ("WIFI:S:Shop;P:secret123;;", "Wi-Fi code"),
        ("mailto:jo@shop.example", "a message or a contact"),
        ('{"voucher": "1000000001"}', "more than a number"),
    ],
)
def test_what_is_not_a_number_is_refused_and_not_sent(
    text: str, why: str, scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.field.setText(text)
    QTest.keyClick(scripted_till.field, Qt.Key.Key_Return)
    assert scripted_till.title == "That isn't a voucher number"
    assert why in scripted_till.advice
    assert scripted_till.field.selectedText() == text, "typing on replaces it"
    assert scripted_server.requests == []
    assert scripted_till.history == []


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("gift.example/v/1000000001", "That's a web address"),
        ("WIFI:S:Shop;P:secret123;;", "That's a Wi-Fi code"),
        ("mailto:jo@shop.example", "Not a voucher code"),
        ('{"voucher": "1000000001"}', "Not a voucher code"),
    ],
)
def test_a_code_with_other_contents_is_refused_and_not_sent(
    code: str, title: str, scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.app.keys.burst.emit(Scanned(code, Suffix.ENTER, (5.0,) * 9, caps_lock=False))
    assert scripted_till.title == title
    assert "othing was" in scripted_till.advice
    assert scripted_server.requests == []
    assert scripted_till.history == []


@pytest.mark.parametrize(
    "typed", ["1000-0000-01", "1000 – 0000 01", "１０００００００٠١", "*1000\u200b000001*\n"]
)
def test_a_number_may_be_typed_as_it_is_printed(
    typed: str, till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.field.setText(typed)
    QTest.keyClick(till.field, Qt.Key.Key_Return)
    till.until(lambda: bool(till.cards()))
    assert list(smart_gift.held()) == ["1000000001"]


def test_dashes_are_sent_where_the_shops_numbers_have_them_even_if_typed_early(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.stop()
    scripted_till.settings = Settings(scanner=ScannerSettings(numbers_have_dashes=True))
    scripted_till.start(wait=False)
    scripted_till.scan("1000-0000-01")
    scripted_till.until(lambda: bool(scripted_server.requests))
    assert b"1000-0000-01" in scripted_server.requests[0]


def test_a_scanned_code_keeps_its_dashes(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scan = Scanned("1000-0000-01", Suffix.ENTER, (5.0,) * 11, caps_lock=False)
    scripted_till.app.keys.burst.emit(scan)
    scripted_till.until(lambda: bool(scripted_server.requests))
    assert b"1000-0000-01" in scripted_server.requests[0]


def test_a_scan_before_the_app_is_ready_is_not_lost(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.stop()
    till.start(wait=False)
    till.scan("1000000001")
    till.until(lambda: bool(till.cards()))
    assert "1000000001" in smart_gift.held()


def test_the_token_is_not_copied_if_the_shop_does_not_want_it(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.stop()
    till.settings = Settings(copy_token=False)
    till.start()
    till.scan_and_wait("1000000001")
    assert till.clipboard == ""
    assert "copied" not in till.advice
    till.press("copyToken")
    assert till.clipboard == smart_gift.held()["1000000001"]


def test_a_live_voucher_scanned_again_is_shown_and_not_requested_again(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_till.scan("1000000001")
    assert scripted_till.title == "Already reserved here"
    assert len(scripted_server.requests) == 1
    assert scripted_till.clipboard == "hold_token_A"
    assert not scripted_till.shows("bannerAction"), "the hold's own buttons do all there is to do"


def test_the_same_voucher_scanned_twice_at_once_is_requested_once(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.hang)
    scripted_till.scan("1000000001")
    scripted_till.scan("1000000001")
    assert scripted_till.title == "Already on its way"
    scripted_till.until(lambda: len(scripted_server.requests) == 1)


def test_a_hanging_request_does_not_hold_up_the_next_customer(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.hang, Conversation.held)
    scripted_till.scan("1000000001")
    scripted_till.until(lambda: len(scripted_server.requests) == 1)
    scripted_till.scan("1000000002")
    scripted_till.until(lambda: bool(scripted_till.cards()))
    assert scripted_till.numbers() == ["1000 0000 02"]
    scripted_till.until(lambda: len(scripted_till.rows("waitingRow")) == 1)


def test_an_immediate_answer_never_flickers(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Attempt] = []
    titles: list[str] = []
    till.app.reservations.attempt_changed.connect(seen.append)
    till.app.feed.banner_changed.connect(lambda banner, is_new: titles.append(banner.title))
    monkeypatch.setattr(banner_feed, "AT_ONCE_MILLISECONDS", 60_000)  # however busy this PC is
    till.scan_and_wait("1000000001")
    assert seen[-1].outcome is not None
    assert [title[:14] for title in titles] == ["Reserved until"]


def test_what_staff_do_after_a_scan_keeps_the_banner(till: Till) -> None:
    till.scan("1000000001")
    till.scan("https://example.com")
    assert till.title == "That isn't a voucher number"
    till.until(lambda: bool(till.cards()))
    assert till.title == "That isn't a voucher number"
    till.scan("1000000002")
    till.scan("1000000003")
    till.until(lambda: len(till.cards()) == 3)
    newest = till.cards()[0]
    assert till.text("holdVoucher", newest) == "1000 0000 03"
    assert till.clipboard == till.text("holdToken", newest), "it took the banner and was copied"


def test_an_older_reply_takes_neither_banner_nor_clipboard_however_soon_it_comes(
    scripted_till: Till, scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_answer = threading.Event()

    def late(it: Conversation) -> None:
        may_answer.wait(10)
        it.held("hold_token_first")

    scripted_server.play(late, Conversation.hang)
    scripted_till.scan("1000000001")
    scripted_till.until(lambda: scripted_till.title == "Reserving…")
    monkeypatch.setattr(banner_feed, "AT_ONCE_MILLISECONDS", 60_000)
    scripted_till.scan("1000000002")
    may_answer.set()
    scripted_till.until(lambda: bool(scripted_till.cards()))
    assert scripted_till.clipboard == ""
    assert scripted_till.title == "Reserving…"


def test_a_doubt_that_is_settled_at_once_shows_nothing_else_first(
    scripted_till: Till, scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripted_server.play(Conversation.drop, Conversation.drop, Conversation.held)
    scripted_till.scan("1000000001")
    scripted_till.turn_until(lambda: scripted_till.title == "Not sure it's reserved")
    titles: list[str | None] = []
    scripted_till.app.feed.banner_changed.connect(
        lambda banner, is_new: titles.append(banner and banner.title)
    )
    monkeypatch.setattr(banner_feed, "AT_ONCE_MILLISECONDS", 60_000)
    scripted_till.press("bannerAction")
    scripted_till.press("bannerAction")  # impatient
    scripted_till.until(lambda: bool(scripted_till.cards()))
    scripted_till.until(lambda: bool(titles))
    assert [title and title[:14] for title in titles] == ["Reserved until"]


def test_rows_that_come_later_say_what_is_under_way(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(*[Conversation.hang] * 8)
    for number in range(11):  # in one turn of the event loop
        scripted_till.app.reservations.submit(f"10000000{number:02d}")

    def shown() -> list[str]:
        rows = scripted_till.rows("waitingRow")
        return [scripted_till.text("waitingWords", row) for row in rows]

    scripted_till.until(lambda: len(shown()) == 11)
    scripted_till.until(lambda: shown().count("Waiting its turn…") == 3)


def test_a_reply_lands_on_its_own_card_and_the_banner_shows_the_newest_scan(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    second_was_answered = threading.Event()

    def late(it: Conversation) -> None:
        second_was_answered.wait(10)
        it.held("hold_token_first")

    scripted_server.play(late, lambda it: it.held("hold_token_second"))
    scripted_till.scan("1000000001")
    scripted_till.until(lambda: len(scripted_server.requests) == 1)
    scripted_till.scan_and_wait("1000000002")
    second_was_answered.set()
    scripted_till.until(lambda: len(scripted_till.cards()) == 2)
    assert scripted_till.numbers() == ["1000 0000 02", "1000 0000 01"], "the newest on top"
    tokens = [scripted_till.text("holdToken", card) for card in scripted_till.cards()]
    assert tokens == ["hold_token_second", "hold_token_first"]
    assert scripted_till.banner is not None
    assert scripted_till.clipboard == "hold_token_second", "not overwritten by the older scan"


def test_server_text_is_shown_plain_and_short(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    evil = "<a href='http://evil'>click</a>\x1b[31m\u202e" + "long " * 1000
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": evil}))
    scripted_till.scan_and_wait("1000000001")
    label = scripted_till.find(QLabel, "bannerAdvice")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<a href='http://evil'>click</a> [31m" in label.text()
    assert len(label.text()) < 250
    assert scripted_till.find(QLabel, "bannerDetail").textFormat() is Qt.TextFormat.PlainText


def test_the_details_are_one_click_away(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(lambda it: it.reply("403 Forbidden"))
    scripted_till.scan_and_wait("1000000001")
    assert not scripted_till.shows("bannerDetail")
    scripted_till.press("bannerDetails")
    assert scripted_till.shows("bannerDetail")
    assert scripted_till.text("bannerDetail") == "HTTP 403 Forbidden"


def test_trying_again_from_the_banner_requests_again(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(
        lambda it: it.reply_json("422 No", {"message": "Voucher is already held"}),
        Conversation.held,
    )
    scripted_till.scan_and_wait("1000000001")
    assert scripted_till.title == "Reserved somewhere else"
    scripted_till.press("bannerAction")
    scripted_till.until(lambda: len(scripted_till.cards()) == 1)


def test_without_a_key_nothing_is_sent(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.stop()
    scripted_till.key = None
    scripted_till.start()
    scripted_till.scan_and_wait("1000000001")
    assert scripted_till.title == "This till isn't signed in"
    assert scripted_server.requests == []


def test_an_unreachable_service_is_reported_after_a_few_tries(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.close()
    scripted_till.scan("1000000001")
    scripted_till.until(lambda: scripted_till.title == "Connecting…")
    assert scripted_till.text("connectionState") == "●  Connecting…"
    scripted_till.turn_until(lambda: scripted_till.title == "Can't reach Smart Gift")
    assert scripted_till.history[0].endswith("Not reserved")
    assert scripted_till.cards() == []


def test_the_rate_limit_is_waited_out_with_a_countdown(till: Till) -> None:
    till.scan("7000000005")
    till.until(lambda: till.title == "Smart Gift is busy")
    assert till.advice == "Trying 7000 0000 05 again in 0:05. 1 vouchers are waiting."
    till.scan("1000000001")
    till.until(lambda: till.advice == "Trying 1000 0000 01 again in 0:05. 2 vouchers are waiting.")
    till.turn(2)
    assert till.advice == "Trying 1000 0000 01 again in 0:03. 2 vouchers are waiting."
    till.turn(4)
    till.until(lambda: len(till.cards()) == 2)
    assert till.title == "Reserved until 12:05"


def test_one_scan_too_many_is_refused_in_words_and_no_accepted_one_is_lost(
    till: Till, smart_gift: PracticeSmartGift
) -> None:
    till.scan("7000000005")
    till.until(lambda: till.title == "Smart Gift is busy")
    for number in range(27):
        till.scan(f"30000000{number:02d}")
    till.scan("1000000001")
    assert till.title == "Not taken: too many waiting"
    till.until(lambda: len(till.rows("waitingRow")) == 28)
    till.turn(6)
    till.until(lambda: not till.rows("waitingRow"))
    assert len(till.history) == 28
    assert not any("Reserving" in row for row in till.history)


def test_many_scans_in_a_row_are_requested_once_each(
    till: Till, smart_gift: PracticeSmartGift, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(path: str, key: str | None, body: bytes) -> Reply:
        asked.append(json.loads(body)["voucher_no"])
        return PracticeSmartGift.answer(smart_gift, path, key, body)

    monkeypatch.setattr(smart_gift, "answer", answer)
    numbers = [str(5_772_156_649 + index) for index in range(50)]
    for number in numbers:
        till.until(lambda: len(till.app.reservations.under_way()) < 20)
        till.app.keys.burst.emit(Scanned(number, Suffix.ENTER, (1.0,) * 9, caps_lock=False))
    till.until(lambda: not till.app.reservations.under_way())
    assert sorted(asked) == numbers
