from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import pytest
from gui.widgets.holds.countdown_ring import CountdownRing
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt
from gui.widgets.holds.hold_list import HoldList
from gui.widgets.holds.hold_row import HoldRow
from gui.widgets.holds.time_bar import TimeBar
from gui.widgets.kit.theme import LIGHT, use_theme
from tests.attempts import held
from tests.fake_clock import FakeClock

COUNT = 30


def told_times(holds: HoldList) -> list[str]:
    """The times left on screen, from top to bottom."""
    view = holds.viewport().rect()
    labels = [
        each
        for each in holds.findChildren(QLabel, "holdRemaining")
        if each.isVisible()
        and view.intersects(
            each.rect().translated(each.mapTo(holds.viewport(), each.rect().topLeft()))
        )
    ]
    labels.sort(key=lambda each: each.mapTo(holds, each.rect().topLeft()).y())
    return [each.text() for each in labels]


Done = Callable[[], bool]


def scroll_to_the_end(holds: HoldList, attempts: list[Attempt]) -> Done:
    bar = holds.verticalScrollBar()
    bar.setValue(bar.maximum())
    return lambda: True


def put_the_upper_ones_away(holds: HoldList, attempts: list[Attempt]) -> Done:
    before = holds.verticalScrollBar().maximum()
    for attempt in attempts[15:]:
        holds.drop(attempt.id)
    return lambda: holds.verticalScrollBar().maximum() < before * 2 / 3


def make_room(holds: HoldList, attempts: list[Attempt]) -> Done:
    holds.resize(700, 3000)
    return lambda: holds.viewport().height() > 2000


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
    qtbot.waitUntil(lambda: holds._is_arranged and not holds._arranging.isActive())
    qtbot.waitUntil(lambda: holds.verticalScrollBar().maximum() > COUNT * 40)  # all are laid out
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


def test_the_newest_keeps_counting_for_screen_readers_out_of_view(
    qtbot: QtBot, holds: HoldList, clock: FakeClock
) -> None:
    scroll_to_the_end(holds, fill(qtbot, holds, clock))
    clock.advance(200)
    holds.show_time(clock.now())
    (ring,) = [each for each in holds.findChildren(CountdownRing) if each.isVisible()]
    label = ring.findChild(QLabel, "holdRemaining")
    assert isinstance(label, QLabel)
    assert label.text() == "1:39"


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
    content = holds.widget()
    assert content is not None
    content.installEventFilter(layouts)
    for row in holds.findChildren(HoldRow):
        row.installEventFilter(layouts)
    bar = next(each for each in holds.findChildren(TimeBar) if each.width() > 40)
    bar.installEventFilter(paints)
    holds.resize(600, 3000)
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


def show_one(qtbot: QtBot, holds: HoldList, clock: FakeClock) -> Attempt:
    """A hold that arrives while the window is on screen."""
    qtbot.waitUntil(lambda: holds.isVisible() and holds.viewport().width() > 600)
    QCoreApplication.processEvents()
    attempt = held(clock.now())
    holds.show_attempt(attempt)
    return attempt


def part(holds: HoldList, kind: type[QWidget], name: str) -> QWidget:
    """The visible part of the card with that name."""
    (found,) = [each for each in holds.findChildren(kind, name) if each.isVisible()]
    return found


def test_a_token_is_painted_at_once_and_only_once(
    qtbot: QtBot, holds: HoldList, clock: FakeClock
) -> None:
    show_one(qtbot, holds, clock)
    paints = Counting(QEvent.Type.Paint)
    part(holds, QLabel, "holdVoucher").installEventFilter(paints)

    QCoreApplication.processEvents()

    assert paints.count == 0


def test_copying_moves_no_button(qtbot: QtBot, holds: HoldList, clock: FakeClock) -> None:
    attempt = show_one(qtbot, holds, clock)
    before = part(holds, QPushButton, "releaseHold").geometry()

    holds.confirm_copied(attempt.id)
    QCoreApplication.processEvents()

    copy = part(holds, QPushButton, "copyToken")
    assert isinstance(copy, QPushButton)
    assert copy.text() == "Copied"
    assert part(holds, QPushButton, "releaseHold").geometry() == before
