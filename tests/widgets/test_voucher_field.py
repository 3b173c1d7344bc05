"""Reserving and only checking, by keys, mouse and finger; a scan is always reserved."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QStyle, QStyleOptionFrame, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.scan.scanner_settings import ScannerSettings
from gui.services.key_scanner import KeyScanner
from gui.services.scanners import Scanners
from gui.widgets.kit.theme import LIGHT, use_theme
from gui.widgets.main_window import MainWindow
from gui.widgets.voucher_field import VoucherField
from tests.fake_clock import FakeClock

NUMBER = "1234567890"
NO_REAL_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support")
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Bench:
    """The field in a window, and what it asks for."""

    def __init__(self, qtbot: QtBot) -> None:
        use_theme(LIGHT)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(700, 200)
        self.field = VoucherField(self.window)
        self.field.setGeometry(10, 10, 680, 60)
        self.submitted: list[str] = []
        self.checked: list[str] = []
        self.field.submitted.connect(self.submitted.append)
        self.field.check_wanted.connect(self.checked.append)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.field.focus()

    @property
    def line(self) -> QLineEdit:
        found = self.field.findChild(QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    @property
    def more(self) -> QPushButton:
        found = self.field.findChild(QPushButton, "checkMenu")
        assert isinstance(found, QPushButton)
        return found

    def open_menus(self) -> list[QMenu]:
        QCoreApplication.processEvents()
        return [each for each in self.more.findChildren(QMenu) if each.isVisible()]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    made.field.set_may_check(True)
    QCoreApplication.processEvents()
    yield made
    made.window.close()


def test_shift_and_enter_only_check(bench: Bench) -> None:
    bench.line.setText(NUMBER)
    QTest.keyClick(bench.line, Qt.Key.Key_Return, SHIFT)
    assert (bench.checked, bench.submitted) == ([NUMBER], [])
    assert bench.line.text() == ""
    assert bench.line.hasFocus()
    bench.line.setText(NUMBER)
    QTest.keyClick(bench.line, Qt.Key.Key_Enter, SHIFT | Qt.KeyboardModifier.KeypadModifier)
    assert bench.checked == [NUMBER, NUMBER]


def test_enter_and_reserve_reserve(bench: Bench) -> None:
    bench.line.setText(NUMBER)
    QTest.keyClick(bench.line, Qt.Key.Key_Return)
    bench.line.setText("2")
    reserve = bench.field.findChild(QPushButton, "reserveButton")
    assert isinstance(reserve, QPushButton)
    reserve.click()
    assert (bench.checked, bench.submitted) == ([], [NUMBER, "2"])


def test_where_the_till_has_no_site_nothing_checks(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    assert bench.field.findChild(QPushButton, "checkMenu") is None
    bench.line.setText(NUMBER)
    QTest.keyClick(bench.line, Qt.Key.Key_Return, SHIFT)
    assert (bench.checked, bench.submitted) == ([], [NUMBER])
    bench.field.set_may_check(True)
    QCoreApplication.processEvents()
    assert bench.more.isVisible()
    bench.field.set_may_check(False)
    assert not bench.more.isVisible()


def test_what_is_still_being_pasted_is_checked_once_it_is_there(bench: Bench) -> None:
    bench.line._is_pasting = True  # type: ignore[attr-defined]
    bench.field.check()
    assert bench.checked == []
    bench.line._on_text(NUMBER)  # type: ignore[attr-defined]
    assert (bench.checked, bench.submitted) == ([NUMBER], [])


def test_nothing_is_checked_that_could_not_be_pasted(bench: Bench) -> None:
    bench.line._is_pasting = True  # type: ignore[attr-defined]
    QTest.keyClick(bench.line, Qt.Key.Key_Return, SHIFT)
    bench.line._on_text(None)  # type: ignore[attr-defined]
    assert (bench.checked, bench.submitted) == ([], [])


@pytest.mark.parametrize("low", [False, True])
def test_the_menus_button_is_large_enough_and_as_high_as_reserve(bench: Bench, low: bool) -> None:
    bench.field.set_low(low)
    for _ in range(3):
        QCoreApplication.processEvents()
    reserve = bench.field.findChild(QPushButton, "reserveButton")
    assert isinstance(reserve, QPushButton)
    assert bench.more.width() == 44
    if not low:
        assert bench.more.height() >= 44
    assert (bench.more.y(), bench.more.height()) == (reserve.y(), reserve.height())
    assert bench.more.x() - reserve.geometry().right() <= 4, "it is attached to Reserve"
    assert bench.more.accessibleName()


@NO_REAL_SCREEN
def test_the_menu_checks_by_mouse_and_by_keys(bench: Bench) -> None:
    bench.line.setText(NUMBER)
    QTest.mouseClick(bench.more, Qt.MouseButton.LeftButton)
    (menu,) = bench.open_menus()
    (choice,) = menu.actions()
    place = menu.actionGeometry(choice)
    assert place.height() >= 44
    assert choice.text().startswith("Check only")
    right = menu.mapToGlobal(QPoint(menu.width(), 0)).x()
    assert abs(right - bench.more.mapToGlobal(QPoint(bench.more.width(), 0)).x()) <= 2
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place.center())
    assert bench.checked == [NUMBER]
    assert bench.open_menus() == []
    assert bench.line.hasFocus()

    bench.line.setText("2")
    bench.more.setFocus()
    QTest.keyClick(bench.more, Qt.Key.Key_Space)
    (menu,) = bench.open_menus()
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert bench.checked == [NUMBER, "2"]
    assert bench.submitted == []


def test_tab_reaches_the_menu_right_after_reserve(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    later = QPushButton("Later", bench.window)
    later.show()
    bench.field.set_may_check(True)
    QCoreApplication.processEvents()
    reserve = bench.field.findChild(QPushButton, "reserveButton")
    assert isinstance(reserve, QPushButton)
    reserve.setFocus()
    QTest.keyClick(reserve, Qt.Key.Key_Tab)
    assert bench.more.hasFocus()
    QTest.keyClick(bench.more, Qt.Key.Key_Tab)
    assert later.hasFocus()


def test_enter_does_not_open_the_menu(bench: Bench) -> None:
    bench.more.setFocus()
    QTest.keyClick(bench.more, Qt.Key.Key_Return)
    assert bench.open_menus() == []


@NO_REAL_SCREEN
@pytest.mark.parametrize("focus", ["field", "menu's button", "open menu"])
def test_a_scan_is_reserved_even_if_it_ends_with_shift_and_enter(
    bench: Bench, focus: str, clock: FakeClock
) -> None:
    time = 1000.0
    keys = KeyScanner(lambda event: time, stamped_at_dispatch=False)
    scanners = Scanners(keys, clock)
    scanners.configure(ScannerSettings())
    scanned: list[str] = []
    scanners.scanned.connect(lambda number: scanned.append(number.value))
    keys.start()
    if focus != "field":
        bench.more.setFocus()
    if focus == "open menu":
        QTest.mouseClick(bench.more, Qt.MouseButton.LeftButton)
        assert bench.open_menus()
    window = bench.window.windowHandle()
    assert window is not None
    for character in NUMBER:
        time += 1
        QTest.keyClick(window, character)  # type: ignore[call-overload]
    time += 1
    QTest.keyClick(window, Qt.Key.Key_Return, SHIFT)
    QCoreApplication.processEvents()
    assert scanned == [NUMBER]
    assert (bench.checked, bench.submitted, bench.line.text()) == ([], [], "")
    assert bool(bench.open_menus()) is (focus == "open menu"), "its Enter pressed nothing"


@pytest.mark.parametrize("is_strip", [False, True])
@pytest.mark.parametrize("low", [False, True])
def test_no_letter_of_the_field_is_cut(qtbot: QtBot, low: bool, is_strip: bool) -> None:
    """Qt cuts what is above or below the room inside the padding: the tails of y and p."""
    window = MainWindow(practice=False)
    qtbot.addWidget(window)
    window.dress(LIGHT)
    window.field.set_low(low)
    window.field.set_strip(is_strip)
    window.resize(800, 600)
    window.show()
    line = window.field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QCoreApplication.processEvents()
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    assert room.height() >= line.fontMetrics().height()
    reserve = window.field.findChild(QPushButton, "reserveButton")
    assert isinstance(reserve, QPushButton)
    assert is_strip or line.height() == reserve.height()
