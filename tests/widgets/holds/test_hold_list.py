from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt, AttemptId, Ending
from gui.domain.value.money_format import write_plainly
from gui.domain.value.voucher_value import MoneyValue
from gui.widgets.holds.hold_buttons import HoldAction
from gui.widgets.holds.hold_list import HoldList
from gui.widgets.holds.hold_row import HoldRow
from gui.widgets.holds.time_bar import TimeBar
from gui.widgets.kit.theme import LIGHT, use_theme
from tests.attempts import TOKEN, held
from tests.fake_clock import FakeClock

COUNT = 30


def area(holds: HoldList) -> QScrollArea:
    found = holds.findChild(QScrollArea)
    assert isinstance(found, QScrollArea)
    return found


def told_times(holds: HoldList) -> list[str]:
    """The times left on screen, from top to bottom."""
    view = area(holds).viewport().rect()
    labels = [
        each
        for each in holds.findChildren(QLabel, "holdRemaining")
        if each.isVisible()
        and view.intersects(
            each.rect().translated(each.mapTo(area(holds).viewport(), each.rect().topLeft()))
        )
    ]
    labels.sort(key=lambda each: each.mapTo(holds, each.rect().topLeft()).y())
    return [each.text() for each in labels]


Done = Callable[[], bool]


def scroll_to_the_end(holds: HoldList, attempts: list[Attempt]) -> Done:
    bar = area(holds).verticalScrollBar()
    bar.setValue(bar.maximum())
    return lambda: True


def put_the_upper_ones_away(holds: HoldList, attempts: list[Attempt]) -> Done:
    before = area(holds).verticalScrollBar().maximum()
    for attempt in attempts[15:]:
        holds.drop(attempt.id)
    return lambda: area(holds).verticalScrollBar().maximum() < before * 2 / 3


def make_room(holds: HoldList, attempts: list[Attempt]) -> Done:
    holds.resize(700, 3000)
    return lambda: area(holds).viewport().height() > 2000


@pytest.fixture
def holds(qtbot: QtBot, clock: FakeClock) -> Iterator[HoldList]:
    """A list of little height, beside a field that has the focus."""
    use_theme(LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 3100)
    field = QLineEdit(window)
    made = HoldList(window)
    made.use_clock(clock)
    made.setGeometry(0, 50, 700, 300)
    window.show()
    field.setFocus()
    yield made
    window.close()


def fill(qtbot: QtBot, holds: HoldList, clock: FakeClock) -> list[Attempt]:
    attempts = [held(clock.now(), number=f"{number:010d}") for number in range(COUNT)]
    for attempt in attempts:
        holds.show_attempt(attempt)
    qtbot.waitUntil(lambda: len(holds._entries) == COUNT and not holds._arranging.isActive())
    qtbot.waitUntil(
        lambda: area(holds).verticalScrollBar().maximum() > COUNT * 40
    )  # all are laid out
    return attempts


@pytest.mark.parametrize("come_into_view", [scroll_to_the_end, put_the_upper_ones_away, make_room])
def test_what_scrolls_into_view_shows_the_time_left_now(
    qtbot: QtBot,
    holds: HoldList,
    clock: FakeClock,
    come_into_view: Callable[[HoldList, list[Attempt]], Done],
) -> None:
    attempts = fill(qtbot, holds, clock)
    clock.advance(200)
    holds.show_time(clock.now())
    assert 0 < len(told_times(holds)) < COUNT
    qtbot.waitUntil(come_into_view(holds, attempts))
    assert set(told_times(holds)) == {"1:39"}


class Counting(QObject):
    """Counts events of one type."""

    def __init__(self, wanted: QEvent.Type) -> None:
        super().__init__()
        self.wanted = wanted
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is self.wanted:
            self.count += 1
        return False


def test_a_passing_second_moves_nothing_and_paints_only_what_changes(
    qtbot: QtBot, holds: HoldList, clock: FakeClock
) -> None:
    fill(qtbot, holds, clock)
    layouts, paints = Counting(QEvent.Type.LayoutRequest), Counting(QEvent.Type.Paint)
    content = area(holds).widget()
    assert content is not None
    content.installEventFilter(layouts)
    for row in holds.findChildren(HoldRow):
        row.installEventFilter(layouts)
    bar = next(each for each in holds.findChildren(TimeBar) if each.width() > 40)
    bar.installEventFilter(paints)
    holds.resize(450, 3000)
    qtbot.waitUntil(lambda: paints.count > 0)
    while layouts.count or paints.count:  # until all consequences are dealt with
        layouts.count = paints.count = 0
        QCoreApplication.processEvents()
    moves = 0
    for second in range(60):
        clock.advance(1)
        holds.show_time(clock.now())
        QCoreApplication.processEvents()
        pixels = bar.width() * bar.devicePixelRatioF()
        before, after = (math.ceil(pixels * (300 - at) / 300) for at in (second, second + 1))
        moves += before != after
    assert layouts.count == 0
    assert 0 < moves < 60
    assert moves - 1 <= paints.count <= moves
    assert {*told_times(holds)} == {"3:59"}


def test_the_most_urgent_is_on_top_and_what_has_ended_comes_last(
    qtbot: QtBot, holds: HoldList, clock: FakeClock
) -> None:
    first = held(clock.now(), number="1000000001")
    clock.advance(60)
    second = held(clock.now(), number="1000000002")
    third = held(clock.now(), number="1000000003").ended(Ending.EXPIRED)
    for attempt in (third, second, first):
        holds.show_attempt(attempt)
    qtbot.waitUntil(lambda: len(holds._entries) == 3)
    assert numbers(holds) == ["1000 0000 01", "1000 0000 02", "1000 0000 03"]


def numbers(holds: HoldList) -> list[str]:
    rows = [each for each in holds.findChildren(HoldRow) if not each.isHidden()]
    rows.sort(key=lambda each: each.y())
    found = [row.findChild(QLabel, "holdVoucher") for row in rows]
    return [each.text() for each in found if isinstance(each, QLabel)]


def test_the_hold_in_the_large_place_is_left_out(
    qtbot: QtBot, holds: HoldList, clock: FakeClock
) -> None:
    first, second = (held(clock.now(), number=f"100000000{number}") for number in (1, 2))
    for attempt in (first, second):
        holds.show_attempt(attempt)
    holds.set_shown_above(second.id)
    qtbot.waitUntil(lambda: numbers(holds) == ["1000 0000 01"])
    assert summary(holds) == "1 more reserved, next runs out in 4:59"
    holds.set_shown_above(None)
    qtbot.waitUntil(lambda: len(numbers(holds)) == 2)
    assert summary(holds) == "2 reserved, next runs out in 4:59"


def summary(holds: HoldList) -> str:
    found = holds.findChild(QLabel, "holdsSummary")
    assert isinstance(found, QLabel)
    return found.text()


def test_ended_holds_are_cleared_by_one_press(
    qtbot: QtBot, holds: HoldList, clock: FakeClock
) -> None:
    live = held(clock.now(), number="1000000001")
    ended = [
        held(clock.now(), number=f"100000000{number}").ended(Ending.EXPIRED) for number in (2, 3)
    ]
    pressed: list[tuple[HoldAction, AttemptId]] = []
    holds.pressed.connect(lambda action, attempt: pressed.append((action, attempt.id)))
    for attempt in (live, *ended):
        holds.show_attempt(attempt)
    qtbot.waitUntil(lambda: len(numbers(holds)) == 3)
    button = holds.findChild(QPushButton, "clearEnded")
    assert isinstance(button, QPushButton)
    button.click()
    assert sorted(pressed, key=str) == sorted(
        ((HoldAction.DONE, each.id) for each in ended), key=str
    )


def test_a_row_shows_the_end_of_its_token_and_copies_all_of_it(
    qtbot: QtBot, holds: HoldList, clock: FakeClock
) -> None:
    attempt = held(clock.now())
    holds.show_attempt(attempt)
    qtbot.waitUntil(lambda: len(numbers(holds)) == 1)
    token = holds.findChild(QLabel, "holdToken")
    assert isinstance(token, QLabel)
    assert token.text() == TOKEN, "for screen readers"
    before = token.width()
    holds.confirm_copied(attempt.id)
    qtbot.waitUntil(lambda: token.width() > before)


def told_values(holds: HoldList) -> list[str]:
    return [each.text() for each in holds.findChildren(QLabel, "holdValue") if each.isVisible()]


def test_a_row_shows_what_is_left_while_nobody_else_can_spend_it(
    holds: HoldList, clock: FakeClock, qtbot: QtBot
) -> None:
    one = held(clock.now())
    holds.show_values(write_plainly)
    holds.show_attempt(one)
    qtbot.waitUntil(lambda: len(holds.findChildren(HoldRow)) == 1)
    assert told_values(holds) == [], "not known yet"
    one = replace(one, value=MoneyValue(Decimal("10"), "GBP"))
    holds.show_attempt(one)
    assert told_values(holds) == ["10.00 GBP"]
    holds.show_attempt(replace(one, release_unconfirmed=True))
    assert told_values(holds) == []
    holds.show_attempt(one)
    holds.show_values(None)
    assert told_values(holds) == [], "this till has no site any more"
    holds.show_values(write_plainly)
    assert told_values(holds) == ["10.00 GBP"]
    holds.show_attempt(one.ended(Ending.EXPIRED))
    assert told_values(holds) == []


def test_a_row_made_later_shows_its_value_at_once(
    holds: HoldList, clock: FakeClock, qtbot: QtBot
) -> None:
    holds.show_values(write_plainly)
    holds.show_attempt(replace(held(clock.now()), value=MoneyValue(Decimal("3"), "GBP")))
    qtbot.waitUntil(lambda: told_values(holds) == ["3.00 GBP"])
    row = holds.findChild(HoldRow)
    assert row is not None
    bare = HoldRow()
    qtbot.addWidget(bare)
    bare.show_attempt(held(clock.now()))
    assert row.sizeHint().height() == bare.sizeHint().height(), "a value makes no row higher"
