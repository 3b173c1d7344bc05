"""Today's list: what a row shows, and how its details are opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Ending
from gui.domain.hold.history import Result, history_row
from gui.domain.hold.outcome import RefusalReason, Refused
from gui.domain.value.money_format import write_plainly
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue
from gui.widgets.history_list import HistoryList
from gui.widgets.history_rows import KEPT_ROWS, HistoryRows, _cut, _HistoryPainter, _wrapped
from tests.attempts import attempt, held
from tests.fake_clock import FakeClock

SIDEBAR = 224
CLOSED, WITH_VALUE = 46, 65
TEN_POUNDS = MoneyValue(Decimal(10), "GBP")
TEA = ExperienceValue(("Afternoon tea for two with champagne",), 2, Decimal(20), None)


class Window(QWidget):
    """A field, and the list as narrow as it gets."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.list = HistoryList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.list.show_values(write_plainly)
        self.setFixedSize(SIDEBAR, 500)

    @property
    def rows(self) -> HistoryRows:
        """The list itself."""
        found = self.list.findChild(HistoryRows)
        assert isinstance(found, HistoryRows)
        return found

    def put(self, clock: FakeClock, *values: VoucherValue | None) -> None:
        """One hold after another, a second apart."""
        for value in values:
            self.list.show_attempt(replace(held(clock.now()), value=value))
            clock.advance(1)
        self.settle()

    def click(self, row: int) -> None:
        """A click on the upper end of a row."""
        place = self.rows.visualRect(self.rows.model().index(row, 0)).topLeft() + QPoint(30, 10)
        QTest.mouseClick(self.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def heights(self) -> list[int]:
        """The heights of the rows, from the top."""
        model = self.rows.model()
        return [
            self.rows.visualRect(model.index(row, 0)).height() for row in range(model.rowCount())
        ]

    def settle(self) -> None:
        """Let Qt lay everything out."""
        for _ in range(5):
            QApplication.processEvents()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.field.setFocus()
    qtbot.waitUntil(window.field.hasFocus)
    yield window
    window.close()


def texts(window: Window) -> list[str]:
    model = window.rows.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_row_shows_what_was_left_below_its_result(window: Window, clock: FakeClock) -> None:
    window.put(clock, TEN_POUNDS, TEA, None)
    assert texts(window) == [
        "12:00 1234 5678 90 Reserved",
        "12:00 1234 5678 90 Reserved 2 experiences",
        "12:00 1234 5678 90 Reserved 10.00 GBP",
    ]
    assert window.heights() == [CLOSED, WITH_VALUE, WITH_VALUE]


def test_a_value_that_comes_later_gets_its_line(window: Window, clock: FakeClock) -> None:
    one = held(clock.now())
    window.list.show_attempt(one)
    window.settle()
    assert window.heights() == [CLOSED]
    window.list.show_attempt(replace(one, value=TEN_POUNDS))
    window.settle()
    assert window.heights() == [WITH_VALUE]


def test_a_till_that_shows_no_values_has_none_in_its_list(window: Window, clock: FakeClock) -> None:
    window.put(clock, TEN_POUNDS)
    window.list.show_values(None)
    window.settle()
    assert texts(window) == ["12:00 1234 5678 90 Reserved"]
    assert window.heights() == [CLOSED]
    window.list.show_values(lambda value: f"£{value.amount}")
    window.settle()
    assert texts(window) == ["12:00 1234 5678 90 Reserved £10"]
    assert window.heights() == [WITH_VALUE]


def test_a_click_opens_a_row_closes_the_other_and_leaves_the_cursor_in_the_field(
    window: Window, clock: FakeClock
) -> None:
    window.put(clock, TEN_POUNDS, TEA, None)
    window.click(1)
    first, opened, last = window.heights()
    assert (first, last) == (CLOSED, WITH_VALUE)
    assert opened > 2 * WITH_VALUE, "the names take lines of their own"
    window.click(2)
    assert window.heights()[1] == WITH_VALUE
    assert window.heights()[2] > WITH_VALUE
    window.click(2)
    assert window.heights() == [CLOSED, WITH_VALUE, WITH_VALUE]
    assert window.field.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_opens_and_closes_a_row(key: Qt.Key, window: Window, clock: FakeClock) -> None:
    window.put(clock, TEN_POUNDS, TEA)
    QTest.keyClick(window.field, Qt.Key.Key_Tab)
    assert window.rows.hasFocus()
    QTest.keyClick(window.rows, Qt.Key.Key_Down)
    QTest.keyClick(window.rows, key)
    window.settle()
    before, opened = window.heights()
    assert before == WITH_VALUE
    assert opened > WITH_VALUE
    QTest.keyClick(window.rows, key)
    window.settle()
    assert window.heights() == [WITH_VALUE, WITH_VALUE]


def test_an_open_row_stays_open_when_others_come_and_it_changes(
    window: Window, clock: FakeClock
) -> None:
    one = replace(held(clock.now()), value=TEA)
    window.list.show_attempt(one)
    clock.advance(1)
    window.settle()
    window.click(0)
    opened = window.heights()[0]
    window.put(clock, None)
    window.list.show_attempt(one.ended(Ending.USED))
    window.settle()
    assert window.heights() == [CLOSED, opened]


def test_a_row_that_is_pushed_out_while_open_leaves_nothing_behind(
    window: Window, clock: FakeClock
) -> None:
    window.put(clock, TEA)
    window.click(0)
    window.put(clock, *[None] * KEPT_ROWS)
    window.click(0)
    assert len(window.heights()) == KEPT_ROWS
    assert window.heights()[0] > CLOSED
    assert set(window.heights()[1:]) == {CLOSED}


def test_a_screen_reader_is_told_the_details_of_a_closed_row(
    window: Window, clock: FakeClock
) -> None:
    window.put(clock, TEA)
    told = window.rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert str(told).splitlines() == [
        "Reserved",
        "Left when it was reserved: 2 experiences",
        "Afternoon tea for two with champagne",
        "and 1 more",
        "There may be more for other sites.",
        "Scanned or typed at 12:00:00",
    ]


def test_details_higher_than_the_list_begin_at_their_top(window: Window, clock: FakeClock) -> None:
    names = tuple(f"{each} {'lorem ipsum ' * 5}" for each in range(20))
    window.put(clock, ExperienceValue(names, 20, Decimal(1), None), *[None] * 12)
    rows = window.rows
    last = rows.model().index(12, 0)
    rows.scrollToBottom()
    window.settle()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(last).center())
    window.settle()
    assert rows.visualRect(last).height() > rows.viewport().height()
    assert rows.visualRect(last).top() == 0


def test_a_change_sets_no_more_words_than_are_in_sight(
    window: Window, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.put(clock, *[TEA] * KEPT_ROWS)
    asked = 0
    count = _HistoryPainter._lines

    def lines(*given: Any) -> Any:
        nonlocal asked
        asked += 1
        return count(*given)

    monkeypatch.setattr(_HistoryPainter, "_lines", lines)
    window.put(clock, TEN_POUNDS)
    assert 0 < asked < 40, "the window's thread has scans to read"


@pytest.mark.parametrize("kind", [*Result, *RefusalReason])
def test_a_narrow_list_cuts_no_number_and_no_value(
    kind: Result | RefusalReason, window: Window, clock: FakeClock
) -> None:
    window.put(clock, *[TEN_POUNDS] * 12)
    one = attempt(clock.now(), Refused(RefusalReason.ALREADY_HELD, ""))
    painter = window.rows.itemDelegate()
    model = window.rows.model()
    width = window.rows.viewport().width()
    for value in (
        MoneyValue(Decimal("12345678.90"), "GBP"),
        ExperienceValue((), 0, Decimal(20), Decimal(0)),
        replace(TEA, count=200),
    ):
        row = replace(history_row(replace(one, value=value)), result=kind)
        lines = [each.words for each in painter._lines(row, model, width)]  # type: ignore[attr-defined]
        assert lines[0] == "1234 5678 90"
        assert "…" not in lines[2], f"{lines} in {width}"


def test_a_long_word_is_divided_and_loses_nothing() -> None:
    font = QFont()
    words = "Roast " + "x" * 60
    lines = _wrapped(words, font, 100)
    assert lines[0] == "Roast"
    assert "".join(lines[1:]) == "x" * 60
    assert max(QFontMetrics(font).horizontalAdvance(each) for each in lines) <= 100
    assert _cut(words, font, 100)[0].endswith("…")
