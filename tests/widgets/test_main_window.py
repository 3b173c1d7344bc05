"""Nothing in the window is cut or covered, however small. (400 x 300 is 800 x 600 at 200 %.)"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import DoubtCause, InDoubt, RefusalReason, Refused
from gui.domain.telling.news import Verdict
from gui.domain.voucher_number import VoucherNumber
from gui.widgets.holds.hold_row import HoldRow
from gui.widgets.kit.theme import LIGHT
from gui.widgets.main_window import MainWindow
from tests.attempts import attempt, held
from tests.fake_clock import FakeClock
from tests.gallery.rules import layout_faults, place
from tests.gallery.scenes import tell

SIZES = [
    *((400, 300), (533, 400), (683, 512), (800, 600)),
    *((1024, 768), (1280, 1024), (1366, 768), (1920, 1080), (3840, 2160)),
]


@pytest.fixture
def window(qtbot: QtBot, clock: FakeClock) -> Iterator[MainWindow]:
    made = MainWindow(practice=False)
    made.dress(LIGHT)
    made.holds.use_clock(clock)
    made.verdict.use_clock(clock)
    for number in ("1000000007", "1000000008"):
        older = held(clock.now(), number=number)
        made.holds.show_attempt(older)
        made.history.show_attempt(older)
    yield made
    made.close_now()
    made.deleteLater()


def newest(clock: FakeClock, what: str) -> Attempt:
    now = clock.now()
    match what:
        case "held":
            return held(now)
        case "refused":
            return attempt(now, Refused(RefusalReason.OTHER_COMPANY, ""))
        case _:
            return attempt(now, InDoubt(DoubtCause.NO_ANSWER, now.plus(302)))


@pytest.mark.parametrize("what", ["held", "refused", "in doubt"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_newest_verdict_is_whole_and_the_settings_are_in_reach(
    size: tuple[int, int], what: str, window: MainWindow, clock: FakeClock
) -> None:
    window.resize(*size)
    window.show()
    one = newest(clock, what)
    tell(window, Verdict(one, copied=True), clock)
    for _ in range(6):
        QCoreApplication.processEvents()
    assert window.size().toTuple() == size
    assert list(layout_faults(window)) == []
    assert window.field.height() >= window.field.sizeHint().height(), "its letters are cut"


@pytest.mark.parametrize("what", ["held", "refused", "in doubt"])
@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1920, 1080)], ids=str)
def test_nothing_moves_once_a_verdict_is_painted(
    size: tuple[int, int], what: str, window: MainWindow, clock: FakeClock, qtbot: QtBot
) -> None:
    window.resize(*size)
    window.show()
    window.verdict.prepare()
    before = held(clock.now())
    tell(window, Verdict(before, copied=True), clock)
    qtbot.waitUntil(lambda: len(window.holds.findChildren(HoldRow)) == 3)
    one = replace(newest(clock, what), number=VoucherNumber("2000000001"), id=AttemptId(77))
    tell(window, Verdict(one, copied=True), clock)
    painted = places_in(window.verdict, window)
    row = window.holds.findChildren(QPushButton, "holdDone")
    for _ in range(6):
        QCoreApplication.processEvents()
    assert places_in(window.verdict, window) == painted
    assert [each for each in row if each.isVisible()], "the hold before has no row"


def places_in(panel: QWidget, window: QWidget) -> dict[str, QRect]:
    every = [panel, *panel.findChildren(QWidget)]
    return {
        f"{number} {each.objectName()}": place(each, window)
        for number, each in enumerate(every)
        if each.isVisible()
    }


def test_only_what_is_worth_something_has_a_code(window: MainWindow, clock: FakeClock) -> None:
    window.show()
    one = held(clock.now())
    window.verdict.show_hold(replace(one, release_unconfirmed=True))
    caption = window.verdict.findChild(QLabel, "codeCaption")
    assert caption is not None
    assert not caption.isVisible()
    window.verdict.show_hold(one)
    assert caption.isVisible()
