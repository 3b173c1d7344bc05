from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.attempt import Attempt
from gui.widgets.countdown_ring import CountdownRing
from gui.widgets.hold_list import HoldList
from gui.widgets.theme import LIGHT, use_theme
from tests.attempts import held
from tests.fake_clock import FakeClock

COUNT = 30


def told_times(holds: HoldList) -> list[str]:
    """The times left that are on screen, from top to bottom."""
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
    """A low list, beside a field that has the focus."""
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
    qtbot.waitUntil(lambda: holds.verticalScrollBar().maximum() > COUNT * 40)  # all have a place
    return attempts


@pytest.mark.parametrize("come_into_view", [scroll_to_the_end, put_the_upper_ones_away, make_room])
def test_what_comes_into_view_tells_the_time_that_is_left_now(
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


def test_the_newest_counts_on_for_screen_readers_where_it_is_not_seen(
    qtbot: QtBot, holds: HoldList, clock: FakeClock
) -> None:
    scroll_to_the_end(holds, fill(qtbot, holds, clock))
    clock.advance(200)
    holds.show_time(clock.now())
    (ring,) = [each for each in holds.findChildren(CountdownRing) if each.isVisible()]
    label = ring.findChild(QLabel, "holdRemaining")
    assert isinstance(label, QLabel)
    assert label.text() == "1:39"
