""" "Used at till", and five seconds to take that back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

import gui.widgets.holds.put_away_strip
from gui.widgets.holds.hold_row import HoldRow
from tests.scripted_server import ScriptedServer
from tests.till import Till

OFFER = ("putAwayStrip", "putAwayWords", "undoDone", "holdsSummary")
"""The offer, and the line beside it, which may then be longer."""


def places(till: Till) -> dict[str, QRect]:
    """Where everything else that can be seen is in the window."""
    till.settle()
    return {
        f"{widget.objectName()} {index}": QRect(
            widget.mapTo(till.window, QPoint(0, 0)), widget.size()
        )
        for index, widget in enumerate(till.window.findChildren(QWidget))
        if widget.isVisible() and widget.objectName() not in OFFER
    }


def room(till: Till) -> int:
    """The height of the line above the rows."""
    till.settle()
    header = till.find(QLabel, "holdsSummary").parentWidget()
    assert header is not None
    return header.height() if header.isVisible() else 0


def test_a_hold_put_away_by_mistake_is_back_with_its_time_running_on(till: Till) -> None:
    till.scan_and_wait("1000000001")
    token = till.clipboard
    title = till.title
    till.press("holdDone")
    assert till.cards() == []
    assert till.clipboard == ""
    assert till.text("putAwayWords") == "1000 0000 01 put away."
    till.turn(4)
    till.press("undoDone")
    (card,) = till.cards()
    assert till.title == title
    assert till.text("holdRemaining", card) == "4:55"
    assert till.clipboard == token
    assert till.history[0].endswith("Reserved")
    assert not till.shows("putAwayStrip")
    assert till.field.hasFocus()


def test_a_row_put_away_by_mistake_is_back_in_its_row(till: Till) -> None:
    for number in ("1000000001", "1000000002", "1000000003"):
        till.scan_and_wait(number)
    before = till.numbers(), room(till)
    till.turn(1)
    till.press("holdDone", till.cards()[2])
    till.turn(1)
    till.press("undoDone")
    assert (till.numbers(), room(till)) == before


@pytest.mark.parametrize("place", [0, 1], ids=["large place", "row"])
def test_the_second_half_of_a_double_click_on_undo_presses_nothing(till: Till, place: int) -> None:
    for number in ("1000000001", "1000000002"):
        till.scan_and_wait(number)
    till.turn(1)
    number = till.numbers()[place]
    till.press("holdDone", till.cards()[place])
    till.turn(1)
    till.press("undoDone")
    for button in ("releaseHold", "holdDone"):
        till.press(button, till.cards()[till.numbers().index(number)])
    assert sorted(till.numbers()) == ["1000 0000 01", "1000 0000 02"]
    assert not till.app.reservations.releasing()
    till.turn(1)
    till.press("holdDone", till.cards()[till.numbers().index(number)])
    assert number not in till.numbers()


def test_putting_the_newest_away_shows_its_row_at_no_moment(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in ("1000000001", "1000000002"):
        till.scan_and_wait(number)
    holds = till.app.window.holds
    till.until(lambda: len(holds.findChildren(HoldRow)) == 2)
    till.turn(1)
    painted: list[list[str]] = []
    paint = till.app.window.verdict.paint_now

    def paint_and_note() -> None:
        rows = holds.findChildren(HoldRow)
        painted.append([each.attempt.number.value for each in rows if each.isVisible()])
        paint()

    monkeypatch.setattr(till.app.window.verdict, "paint_now", paint_and_note)
    till.press("holdDone", till.cards()[0])
    assert painted == [["1000000001"]]
    till.press("holdDone", till.cards()[0])
    assert till.numbers() == [], "the row has not moved, so it may be pressed at once"


def test_focus_in_a_row_that_goes_returns_to_the_field(till: Till) -> None:
    for number in ("1000000001", "1000000002", "1000000003"):
        till.scan_and_wait(number)
    till.turn(1)
    row = till.cards()[1]
    assert isinstance(row, HoldRow)
    till.find(QPushButton, "releaseHold", row).setFocus()
    till.app.reservations.done(row.attempt.id)
    assert till.field.hasFocus()


def test_what_is_ready_for_the_next_voucher_names_none(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.turn(1)
    till.press("holdDone")
    assert till.title == "Ready for the next voucher"
    assert till.text("holdVoucher", till.app.window.verdict) == ""


def test_the_offer_goes_after_five_seconds_and_nothing_moves(till: Till) -> None:
    for number in ("1000000001", "1000000002", "1000000003"):
        till.scan_and_wait(number)
    till.turn(1)
    till.press("holdDone", till.cards()[2])
    before = places(till)
    till.turn(4)
    assert till.shows("putAwayStrip")
    till.turn(1)
    assert not till.shows("putAwayStrip")
    assert places(till) == before
    till.turn(1)
    till.press("undoDone")
    assert till.numbers() == ["1000 0000 03", "1000 0000 01"]


@pytest.mark.parametrize("size", [(400, 300), (640, 480), (1040, 720)])
def test_the_offer_covers_nothing(size: tuple[int, int], till: Till) -> None:
    till.window.resize(*size)
    till.scan_and_wait("1000000001")
    till.scan_and_wait("1000000002")
    till.turn(1)
    till.press("holdDone", till.cards()[1])
    till.settle()
    undo = till.find(QPushButton, "undoDone")
    strip = till.find(QWidget, "putAwayStrip")
    assert till.window.rect().contains(QRect(undo.mapTo(till.window, QPoint()), undo.size()))
    area = QRect(strip.mapTo(till.window, QPoint()), strip.size())
    for other in till.window.findChildren(QPushButton):
        place = QRect(other.mapTo(till.window, QPoint()), other.size())
        is_in_view = other.isVisible() and not other.visibleRegion().isEmpty()
        assert other is undo or not is_in_view or not area.intersects(place), other.objectName()


def test_the_room_of_the_offer_is_given_back_with_the_next_verdict(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.press("holdDone")
    till.turn(5)
    assert room(till) > 0
    till.scan_and_wait("1000000002")
    assert room(till) == 0
    till.turn(1)
    till.press("holdDone")
    till.scan_and_wait("1000000003")
    assert till.shows("putAwayStrip"), "a newer scan leaves the offer its five seconds"


def test_the_second_half_of_a_double_click_does_not_press_undo(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.press("holdDone")
    till.press("undoDone")
    assert till.cards() == []
    till.turn(1)
    till.press("undoDone")
    assert len(till.cards()) == 1


def test_a_scans_enter_does_not_press_undo_even_if_it_has_the_focus(till: Till) -> None:
    milliseconds = 1000.0
    till.stamp_keys(lambda: milliseconds)
    till.scan_and_wait("1000000001")
    till.press("holdDone")
    till.turn(1)
    till.find(QPushButton, "undoDone").setFocus()
    window = till.window.windowHandle()
    for key in "1000000002":
        milliseconds += 2
        QTest.keyClick(window, key)  # type: ignore[call-overload]
    QTest.keyClick(window, Qt.Key.Key_Return)
    till.until(lambda: bool(till.cards()))
    assert till.numbers() == ["1000 0000 02"]


def test_undo_is_reached_by_tab_pressed_by_space_and_named(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.scan_and_wait("1000000002")
    till.turn(1)
    till.press("holdDone", till.cards()[0])
    till.turn(1)
    reached = [till.field.objectName()]
    while reached[-1] != "undoDone":
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
    assert not {"copyToken", "releaseHold"} & set(reached), "before the rows below it"
    undo = till.find(QPushButton, "undoDone")
    assert undo.accessibleName() == "Undo: bring 1000 0000 02 back"
    QTest.keyClick(undo, Qt.Key.Key_Space)
    assert till.numbers() == ["1000 0000 02", "1000 0000 01"]


def test_the_focus_returns_to_the_field_when_the_offer_goes(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.scan_and_wait("1000000002")
    till.turn(1)
    till.press("holdDone", till.cards()[0])
    till.find(QPushButton, "undoDone").setFocus()
    till.turn(5)
    assert till.field.hasFocus()


def test_the_offer_is_announced_once(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        gui.widgets.holds.put_away_strip, "announce", lambda widget, text: said.append(text)
    )
    till.scan_and_wait("1000000001")
    till.press("holdDone")
    for _ in range(6):
        till.turn(1)
    assert said == ["1000 0000 01 put away. Undo"]


def test_clearing_what_has_ended_offers_no_undo(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.scan_and_wait("2000000002")
    till.turn(301)
    till.press("clearEnded")
    assert till.cards() == []
    assert not till.shows("putAwayStrip")


def test_a_rescan_says_what_smart_gift_says_and_ends_the_offer(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_till.scan_and_wait("1000000001")
    scripted_till.press("holdDone")
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": "Voucher is already held"}))
    scripted_till.scan_and_wait("1000000001")
    assert scripted_till.title == "Probably reserved by this till"
    assert not scripted_till.shows("putAwayStrip")


def test_closing_puts_away_for_good_and_a_power_cut_does_not(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.press("holdDone")
    till.app.worker.stop(30)  # as after a power cut: nothing more is written
    till.restart()
    assert till.numbers() == ["1000 0000 01"]
    till.press("holdDone")
    till.restart()
    assert till.cards() == []


def test_what_is_back_comes_back_after_a_power_cut(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.press("holdDone")
    till.turn(1)
    till.press("undoDone")
    till.app.worker.stop(30)
    till.restart()
    assert till.numbers() == ["1000 0000 01"]
