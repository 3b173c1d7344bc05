"""The strip: whole and readable on every screen, at its edge, and one key from the whole window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.setup.settings import Settings
from gui.domain.telling.message import Message, Severity
from gui.domain.telling.news import Verdict
from gui.domain.voucher_number import VoucherNumber
from gui.widgets.kit.theme import LIGHT
from gui.widgets.main_window import MainWindow
from gui.widgets.strip_place import StripPlace, nearest_place, pack, unpack
from tests.attempts import held
from tests.fake_clock import FakeClock
from tests.gallery.rules import layout_faults
from tests.gallery.scenes import Scene, scenes, tell

SCREEN = QRect(0, 0, 1366, 728)
"""Beside a task bar of 40 pixels."""

SCREENS = [
    *((1920, 1080), (1366, 728), (1024, 728), (960, 500)),
    *((911, 472), (683, 472), (533, 360), (400, 260)),
]
"""The last are 1920 x 1080, 1366 x 768 … 800 x 600 at 150 and 200 %, without their task bars."""

TOP_ROW = 80
"""The height of a strip that needs no more than two lines of title, in logical pixels."""


class Room:
    """What the screen has room for."""

    def __init__(self) -> None:
        self.area = SCREEN


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    made = Room()
    monkeypatch.setattr("gui.widgets.strip.room_on", lambda screen: made.area)
    return made


@pytest.fixture
def window(qtbot: QtBot, clock: FakeClock, room: Room) -> Iterator[MainWindow]:
    made = MainWindow(practice=False)
    made.dress(LIGHT)
    made.holds.use_clock(clock)
    made.verdict.use_clock(clock)
    made.show()
    made.verdict.prepare()
    yield made
    made.close_now()
    made.deleteLater()


def settle() -> None:
    for _ in range(6):
        QCoreApplication.processEvents()


def child(window: QWidget, name: str) -> QWidget:
    (found,) = window.findChildren(QWidget, name)
    return found


def move(widget: QWidget, to: QPoint) -> None:
    """Move the mouse there, its left button pressed."""
    left = Qt.MouseButton.LeftButton
    local = QPointF(widget.mapFromGlobal(to))
    no_key = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, local, QPointF(to), left, left, no_key)
    QApplication.sendEvent(widget, event)


def strip_scenes() -> list[Scene]:
    return [each for each in scenes(FakeClock()) if each.is_strip and not each.is_practice]


# --- what it shows --------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SCREENS, ids=str)
def test_all_of_it_is_whole_and_on_the_screen(
    size: tuple[int, int], window: MainWindow, room: Room, clock: FakeClock
) -> None:
    room.area = QRect(QPoint(0, 0), QSize(*size))
    window.set_strip(True)
    for scene in strip_scenes():
        scene.show(window, clock)
        settle()
        assert list(layout_faults(window)) == [], scene.name
        assert room.area.contains(window.geometry()), scene.name
        window.verdict.show_hold(None)


def test_it_is_low_while_nothing_needs_to_be_read(window: MainWindow, clock: FakeClock) -> None:
    window.set_strip(True)
    settle()
    heights = [window.height()]
    tell(window, Verdict(held(clock.now()), copied=True), clock)
    settle()
    heights.append(window.height())
    assert max(heights) <= TOP_ROW, heights


def test_a_held_voucher_has_its_time_its_token_and_its_end(
    window: MainWindow, clock: FakeClock
) -> None:
    window.set_strip(True)
    tell(window, Verdict(held(clock.now()), copied=True), clock)
    settle()
    shown = {
        each.objectName()
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.objectName()
    }
    assert shown >= {"bannerTitle", "holdVoucher", "holdRemaining", "copyToken", "holdDone"}
    assert not shown & {"releaseHold", "holdToken", "history", "reserveButton", "settingsButton"}


def test_the_next_of_the_others_is_amber_in_its_last_minute(
    window: MainWindow, clock: FakeClock
) -> None:
    window.set_strip(True)
    other = held(clock.now(), number="1000000007")
    window.holds.show_attempt(other)
    newest = replace(held(clock.now()), number=VoucherNumber("2000000001"), id=other.id + 1)  # type: ignore[arg-type]
    tell(window, Verdict(newest), clock)
    settle()
    summary = child(window, "holdsSummary")
    assert isinstance(summary, QLabel)
    assert summary.isVisible()
    assert "1 more" in summary.text()
    assert not summary.property("late")
    clock.advance(250)
    window.holds.show_time(clock.now())
    assert summary.property("late")
    assert "0:49" in summary.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down], ids=["top", "bottom"])
def test_a_notice_is_whole_and_moves_nothing(key: Qt.Key, window: MainWindow) -> None:
    window.set_strip(True)
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    settle()
    before = window.height()
    field = child(window, "voucherNumber")
    at = field.mapToGlobal(QPoint(0, 0))
    window.notices.show_message(Message(Severity.WARNING, "Look", "Something is odd."))
    settle()
    notice = child(window, "notice")
    assert notice.isVisible()
    assert notice.height() >= notice.minimumSizeHint().height()
    assert window.height() > before
    assert field.mapToGlobal(QPoint(0, 0)) == at
    QTest.mouseClick(child(window, "noticeDone"), Qt.MouseButton.LeftButton)
    QCoreApplication.sendPostedEvents(notice, QEvent.Type.DeferredDelete)
    settle()
    assert window.height() == before


# --- where it is ----------------------------------------------------------------------------------


def test_it_grows_away_from_its_edge(window: MainWindow, clock: FakeClock) -> None:
    window.set_strip(True)
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle()
    low = window.geometry()
    assert low.bottom() == SCREEN.bottom()
    (refused,) = (each for each in strip_scenes() if each.name == "strip-in-doubt")
    refused.show(window, clock)
    settle()
    assert window.geometry().bottom() == SCREEN.bottom()
    assert window.height() > low.height()
    assert window.width() == low.width()
    QTest.keyClick(window, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert window.geometry().top() == SCREEN.top()


def test_it_is_dragged_to_an_edge_and_stays_on_it(window: MainWindow, clock: FakeClock) -> None:
    window.set_strip(True)
    settle()
    title = child(window, "bannerTitle")
    grabbed = title.mapTo(window, title.rect().center())
    QTest.mousePress(title, Qt.MouseButton.LeftButton)
    for far in (3, 260, 600):
        move(title, window.mapToGlobal(grabbed) + QPoint(0, far if not window.y() else 340))
    assert window.y() > 0, "it doesn't follow the mouse"
    QTest.mouseRelease(title, Qt.MouseButton.LeftButton)
    settle()
    assert window.geometry().bottom() == SCREEN.bottom()
    assert SCREEN.contains(window.geometry())


def test_it_stays_beside_a_task_bar_that_moves(window: MainWindow, room: Room) -> None:
    window.set_strip(True)
    settle()
    room.area = QRect(0, 48, 1024, 700)
    QGuiApplication.primaryScreen().availableGeometryChanged.emit(room.area)
    settle()
    assert room.area.contains(window.geometry())
    assert window.y() == 48


def test_it_is_put_again_once_there_are_other_screens(window: MainWindow, room: Room) -> None:
    window.set_strip(True)
    settle()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    room.area = QRect(0, 48, 1024, 700)
    application.primaryScreenChanged.emit(QGuiApplication.primaryScreen())
    settle()
    assert window.y() == 48


def test_a_strip_whose_screen_has_gone_is_on_the_main_one(window: MainWindow) -> None:
    kept = pack(StripPlace(True, 1.0, "gone"), window.place(), starts_as_strip=True)
    window.restore_place(kept)
    settle()
    assert window.is_strip
    assert SCREEN.contains(window.geometry())
    assert window.geometry().bottomRight() == SCREEN.bottomRight()
    place, _, _ = unpack(window.place())
    assert place is not None
    assert place.screen == "gone", "it doesn't go back once the screen is back"


@pytest.mark.parametrize("at_bottom", [False, True])
@pytest.mark.parametrize("along", [-3.0, 0.0, 0.4, 1.0, 9.0])
@pytest.mark.parametrize("size", [QSize(900, 64), QSize(4000, 3000)], ids=str)
def test_no_place_is_beyond_the_screen(size: QSize, along: float, at_bottom: bool) -> None:
    available = QRect(-1280, 40, 1280, 984)
    area = StripPlace(at_bottom, along, "left").area(available, size)
    assert available.contains(area)
    assert (area.bottom() == available.bottom()) or not at_bottom


def test_where_it_is_let_go_is_its_place_at_the_nearest_edge() -> None:
    available = QRect(0, 0, 1920, 1040)
    for top, at_bottom in ((300, False), (700, True)):
        place = nearest_place(QRect(510, top, 900, 64), available, "one")
        assert place == StripPlace(at_bottom, 0.5, "one")
        assert place.area(available, QSize(900, 64)).left() == 510
    assert nearest_place(QRect(-40, 0, 2000, 64), available, "one").along == 0.5


# --- both shapes ----------------------------------------------------------------------------------


def test_f9_and_the_buttons_lead_to_the_strip_and_back(window: MainWindow) -> None:
    window.setGeometry(30, 40, 555, 444)
    settle()
    before = window.geometry()

    def press_key() -> None:
        QTest.keyClick(window, Qt.Key.Key_F9)

    def press_button() -> None:
        name = "wholeButton" if window.is_strip else "stripButton"
        QTest.mouseClick(child(window, name), Qt.MouseButton.LeftButton)

    # Asked of the window: offscreen, one that was hidden is no longer active.
    for toggle in (press_key, press_button):
        toggle()
        settle()
        assert window.is_strip
        assert window.isVisible()
        flags = window.windowFlags()
        assert flags & Qt.WindowType.WindowStaysOnTopHint
        assert flags & Qt.WindowType.FramelessWindowHint
        assert isinstance(window.focusWidget(), QLineEdit)
        toggle()
        settle()
        assert not window.is_strip
        assert window.geometry() == before
        assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
        assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
        assert isinstance(window.focusWidget(), QLineEdit)


def test_the_whole_window_is_whole_again(window: MainWindow, clock: FakeClock) -> None:
    window.resize(760, 620)
    tell(window, Verdict(held(clock.now()), copied=True), clock)
    settle()

    def places() -> dict[str, QRect]:
        return {
            each.objectName(): QRect(each.mapTo(window, QPoint(0, 0)), each.size())
            for each in window.findChildren(QWidget)
            if each.isVisible() and each.objectName() and not each.objectName().startswith("qt_")
        }

    before = places()
    for _ in range(2):
        window.toggle_strip()
        settle()
    assert places() == before


def test_both_places_are_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.setGeometry(30, 40, 555, 444)
    window.show_settings(Settings(start_as_strip=True))
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle()
    strip = window.geometry()
    kept = window.place()
    following = MainWindow(practice=False)
    qtbot.addWidget(following, before_close_func=lambda each: each.close_now())
    following.restore_place(kept)
    following.show()
    settle()
    assert following.is_strip, "it is painted whole before the settings are known"
    assert following.geometry().bottom() == strip.bottom()
    following.show_settings(Settings(start_as_strip=True))
    assert following.place() == kept
    following.toggle_strip()
    settle()
    assert following.geometry() == QRect(30, 40, 555, 444)


def test_the_settings_decide_what_the_last_run_thought(window: MainWindow) -> None:
    window.restore_place(pack(StripPlace(), window.place(), starts_as_strip=True))
    assert window.is_strip
    window.show_settings(Settings())
    assert not window.is_strip
    window.toggle_strip()
    window.show_settings(Settings(start_as_strip=False, shop="Harrogate"))
    assert window.is_strip, "another setting was changed"


@pytest.mark.parametrize(
    "cut", [b"strip 1\n", b"strip 1\n\x01\x01\x7f", b"strip 1\n\xff\xff\xff\xff\xff"]
)
def test_a_place_that_is_cut_is_none(cut: bytes, window: MainWindow) -> None:
    window.setGeometry(30, 40, 555, 444)
    before = window.geometry()
    window.restore_place(cut)
    settle()
    window.set_strip(False)
    assert window.size() == before.size()


def test_a_full_screen_is_full_again(window: MainWindow) -> None:
    window.set_strip(True)
    window.fill_screen()
    settle()
    assert not window.isFullScreen()
    window.toggle_strip()
    assert window.isFullScreen()
    window.toggle_strip()
    settle()
    assert not window.isFullScreen()
    assert window.height() <= TOP_ROW


def test_what_needs_the_whole_window_has_it(window: MainWindow) -> None:
    window.set_strip(True)
    panel = QPushButton("Set up this till")
    window.show_instead(panel)
    settle()
    assert panel.isVisible()
    assert not window.is_strip
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.is_strip
    panel.hide()
    window.show_instead(None)
    assert window.is_strip


def test_tab_goes_from_left_to_right(window: MainWindow, clock: FakeClock) -> None:
    tell(window, Verdict(held(clock.now())), clock)
    window.toggle_strip()
    settle()
    reached = []
    for _ in range(4):
        focused = window.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == ["voucherNumber", "copyToken", "holdDone", "wholeButton"]
