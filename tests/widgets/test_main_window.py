"""Nothing in the window is cut or covered, however small. (400 x 300 is 800 x 600 at 200 %.)"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import DoubtCause, InDoubt, RefusalReason, Refused
from gui.domain.telling.banner_words import banner_for
from gui.domain.telling.news import Verdict
from gui.domain.translation import source_text
from gui.domain.voucher_number import VoucherNumber
from gui.widgets.holds.hold_row import HoldRow
from gui.widgets.kit.theme import LIGHT
from gui.widgets.main_window import MainWindow
from tests.attempts import attempt, held
from tests.fake_clock import FakeClock

SIZES = [
    *((400, 300), (533, 400), (683, 512), (800, 600)),
    *((1024, 768), (1280, 1024), (1366, 768), (1920, 1080)),
]
LEAST_TARGET = 44
"""Pixels that a finger hits."""


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
    hold = one if one.has_token else None
    window.verdict.show_hold(hold)
    window.holds.set_shown_above(hold.id if hold is not None else None)
    message = banner_for(Verdict(one, copied=True), clock.now(), source_text)
    window.verdict.show_message(message, one.number.grouped, is_new=False)
    window.verdict.confirm_copied(one.id)
    for _ in range(6):
        QCoreApplication.processEvents()
    assert window.size().toTuple() == size
    for name in ("settingsButton", "connectionState", "voucherNumber", "reserveButton"):
        (found,) = window.findChildren(QWidget, name)
        assert found.isVisible()
        assert window.rect().contains(place(found, window)), f"{name} is out of sight"
    check(window.verdict)


@pytest.mark.parametrize("what", ["held", "refused", "in doubt"])
@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1920, 1080)], ids=str)
def test_nothing_moves_once_a_verdict_is_painted(
    size: tuple[int, int], what: str, window: MainWindow, clock: FakeClock, qtbot: QtBot
) -> None:
    window.resize(*size)
    window.show()
    window.verdict.prepare()
    before = held(clock.now())
    tell(window, before, clock)
    qtbot.waitUntil(lambda: len(window.holds.findChildren(HoldRow)) == 3)
    one = replace(newest(clock, what), number=VoucherNumber("2000000001"), id=AttemptId(77))
    tell(window, one, clock)
    painted = places_in(window.verdict, window)
    row = window.holds.findChildren(QPushButton, "holdDone")
    for _ in range(6):
        QCoreApplication.processEvents()
    assert places_in(window.verdict, window) == painted
    assert [each for each in row if each.isVisible()], "the hold before has no row"


def tell(window: MainWindow, one: Attempt, clock: FakeClock) -> None:
    """Show a verdict in the order in which the app does."""
    if one.has_token:
        window.holds.show_attempt(one)
    hold = one if one.has_token else None
    window.verdict.show_hold(hold)
    window.holds.set_shown_above(hold.id if hold is not None else None)
    message = banner_for(Verdict(one, copied=True), clock.now(), source_text)
    window.verdict.show_message(message, one.number.grouped, is_new=True)
    window.verdict.paint_now()
    window.verdict.confirm_copied(one.id)


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


def place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def check(panel: QWidget) -> None:
    """Everything in the large place is whole, by itself, and large enough for a finger."""
    shown: list[QLabel | QPushButton] = [
        *panel.findChildren(QLabel),
        *panel.findChildren(QPushButton),
    ]
    places = {
        each: place(each, panel) for each in shown if each.isVisible() and each.text().strip()
    }
    assert places
    for each, where in places.items():
        name = f"{each.objectName()} “{each.text()}”"
        assert panel.rect().contains(where), f"{name} is outside"
        if isinstance(each, QPushButton):
            assert each.width() >= each.minimumSizeHint().width(), f"{name} is cut"
            assert each.height() >= LEAST_TARGET, f"{name} is {each.height()} high"
        else:
            assert fits(each), f"{name} is cut"
    rest = list(places.items())
    while rest:
        one, where = rest.pop()
        for other, elsewhere in rest:
            covered = where.intersects(elsewhere)
            assert not covered, f"{one.objectName()} covers {other.objectName()}"


def fits(label: QLabel) -> bool:
    flags = int(label.alignment())
    if label.objectName() == "holdToken":
        flags |= int(Qt.TextFlag.TextWrapAnywhere)
    elif label.wordWrap():
        flags |= int(Qt.TextFlag.TextWordWrap)
    needed = label.fontMetrics().boundingRect(label.contentsRect(), flags, label.text())
    return needed.height() <= label.height() and needed.width() <= label.width() + 1
