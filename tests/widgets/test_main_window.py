"""Nothing in the window is cut or covered, however small. (400 x 300 is 800 x 600 at 200 %.)"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import DoubtCause, InDoubt, RefusalReason, Refused
from gui.domain.telling.message import Message, Severity
from gui.domain.telling.news import Verdict
from gui.domain.value.money_format import WriteMoney
from gui.domain.value.voucher_value import MoneyValue
from gui.domain.voucher_number import VoucherNumber
from gui.widgets.holds.hold_row import HoldRow
from gui.widgets.kit.contrast_theme import CONTRAST_DARK
from gui.widgets.kit.glyph import GlyphView
from gui.widgets.kit.ink_label import InkLabel
from gui.widgets.kit.theme import DARK, LIGHT, Theme
from gui.widgets.main_window import MainWindow
from tests.attempts import attempt, every_check_state, held
from tests.fake_clock import FakeClock
from tests.gallery.rules import layout_faults, place
from tests.gallery.scenes import in_pounds, tell

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


@pytest.mark.parametrize("theme", [LIGHT, CONTRAST_DARK], ids=["light", "contrast"])
@pytest.mark.parametrize("what", ["held", "refused", "in doubt"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_newest_verdict_is_whole_and_the_settings_are_in_reach(
    size: tuple[int, int], what: str, theme: Theme, window: MainWindow, clock: FakeClock
) -> None:
    window.dress(theme)
    window.resize(*size)
    window.show()
    one = newest(clock, what)
    tell(window, Verdict(one, copied=True), clock)
    for _ in range(6):
        QCoreApplication.processEvents()
    assert window.size().toTuple() == size
    assert list(layout_faults(window)) == []
    assert window.field.height() >= window.field.sizeHint().height(), "its letters are cut"


@pytest.mark.parametrize("theme", [LIGHT, CONTRAST_DARK], ids=["light", "contrast"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_whatever_is_known_of_the_value_is_whole_and_covers_nothing(
    size: tuple[int, int], theme: Theme, window: MainWindow, clock: FakeClock
) -> None:
    window.dress(theme)
    window.show_values(in_pounds)
    window.resize(*size)
    window.show()
    one = held(clock.now())
    tell(window, Verdict(one, copied=True), clock)
    for state in every_check_state(clock.now()):
        window.verdict.show_check(one.id, state)
        for _ in range(3):
            QCoreApplication.processEvents()
        assert list(layout_faults(window)) == [], state
        if size != SIZES[0]:
            more = window.verdict.findChild(InkLabel, "holdValueMore")
            assert more is not None
            assert more.shown_text() == more.text(), "only the smallest window cuts it"
    assert window.size().toTuple() == size


@pytest.mark.parametrize("size", SIZES[1:], ids=str)
def test_what_is_left_is_in_view_without_scrolling(
    size: tuple[int, int], window: MainWindow, clock: FakeClock
) -> None:
    window.show_values(in_pounds)
    window.resize(*size)
    window.show()
    one = replace(held(clock.now()), value=MoneyValue(Decimal("10"), "GBP"))
    tell(window, Verdict(one, copied=True), clock)
    for _ in range(6):
        QCoreApplication.processEvents()
    for name in ("holdValue", "holdToken", "copyToken", "holdRemaining"):
        found = window.verdict.findChild(QWidget, name)
        assert found is not None
        assert found.visibleRegion().boundingRect() == found.rect(), name


@pytest.mark.parametrize("write", [None, in_pounds], ids=["no values", "values"])
@pytest.mark.parametrize("what", ["held", "refused", "in doubt"])
@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1920, 1080)], ids=str)
def test_nothing_moves_once_a_verdict_is_painted(
    size: tuple[int, int],
    what: str,
    write: WriteMoney | None,
    window: MainWindow,
    clock: FakeClock,
    qtbot: QtBot,
) -> None:
    window.show_values(write)
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


@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1920, 1080)], ids=str)
def test_high_contrast_leaves_everything_where_it_is(
    size: tuple[int, int], window: MainWindow, clock: FakeClock
) -> None:
    window.resize(*size)
    window.show()
    tell(window, Verdict(held(clock.now()), copied=True), clock)
    places = []
    for theme in (LIGHT, CONTRAST_DARK):
        window.dress(theme)
        for _ in range(6):
            QCoreApplication.processEvents()
        places.append(places_in(window.verdict, window))
    assert places[0] == places[1]


def test_a_notices_sign_has_the_colour_of_a_new_theme(window: MainWindow) -> None:
    window.notices.show_message(Message(Severity.WARNING, "Look", "Something is odd."))
    window.dress(DARK)
    window.show()
    QCoreApplication.processEvents()
    (sign,) = window.notices.findChildren(GlyphView)
    picture = sign.grab().toImage()
    pixels = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert DARK.warning.strong in pixels


def test_only_what_is_worth_something_has_a_code(window: MainWindow, clock: FakeClock) -> None:
    window.show()
    one = held(clock.now())
    window.verdict.show_hold(replace(one, release_unconfirmed=True))
    caption = window.verdict.findChild(QLabel, "codeCaption")
    assert caption is not None
    assert not caption.isVisible()
    window.verdict.show_hold(one)
    assert caption.isVisible()


# --- where it was ---------------------------------------------------------------------------------


@pytest.fixture
def next_window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of the next start, not on screen yet."""
    made = MainWindow(practice=False)
    yield made
    made.close_now()
    made.deleteLater()


def test_the_window_is_where_it_was(window: MainWindow, next_window: MainWindow) -> None:
    window.show()
    window.setGeometry(30, 40, 555, 444)
    next_window.restore_place(window.place())
    next_window.show()
    assert next_window.geometry() == QRect(30, 40, 555, 444)


def test_a_maximised_window_stays_so(
    window: MainWindow, next_window: MainWindow, qtbot: QtBot
) -> None:
    window.setGeometry(30, 40, 555, 444)
    window.showMaximized()
    qtbot.waitExposed(window)
    next_window.restore_place(window.place())
    next_window.show()
    assert next_window.isMaximized()
    assert next_window.normalGeometry().size() == window.normalGeometry().size()


def test_a_window_whose_screen_has_gone_is_on_another(
    window: MainWindow, next_window: MainWindow
) -> None:
    window.setGeometry(9000, 7000, 555, 444)
    window.show()
    next_window.restore_place(window.place())
    next_window.show()
    assert next_window.screen().availableGeometry().contains(next_window.geometry())


def test_a_window_that_fills_the_screen_leaves_no_place(window: MainWindow) -> None:
    window.showFullScreen()
    assert window.place() == b""


@pytest.mark.parametrize("place", [b"", b"not a place", bytes(200)])
def test_what_is_no_place_is_ignored(place: bytes, next_window: MainWindow) -> None:
    before = next_window.geometry()
    next_window.restore_place(place)
    assert next_window.geometry() == before
