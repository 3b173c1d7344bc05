"""Pasting from a slow clipboard; tests/scanner has real ones that hang."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QSpinBox, QToolTip
from pytestqt.qtbot import QtBot

from gui.widgets.kit import clipboard_text
from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.settings.settings_form import SettingsForm
from gui.widgets.voucher_field import VoucherField

NO_REAL_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support")
"""A menu grabs the keyboard, if there is one."""

CONTROL = Qt.KeyboardModifier.ControlModifier


class SlowText(QObject):
    """Stands in for ClipboardText, and answers on command."""

    came = Signal(object)
    asked: ClassVar[list[SlowText]] = []

    def ask(self, mode: QClipboard.Mode) -> None:
        self.asked.append(self)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[SlowText]]:
    monkeypatch.setattr(clipboard_text, "ClipboardText", SlowText)
    yield SlowText.asked
    SlowText.asked.clear()
    QToolTip.hideText()


@pytest.fixture
def line(qtbot: QtBot) -> LineEdit:
    line = LineEdit()
    qtbot.addWidget(line)
    line.setText("half")
    return line


def test_what_is_typed_after_a_paste_comes_after_it(
    line: LineEdit, slow: list[SlowText], qtbot: QtBot
) -> None:
    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    QTest.keyClicks(line, "78")
    assert line.text() == "half"
    entered: list[str] = []
    line.returnPressed.connect(lambda: entered.append(line.text()))
    QTest.keyClick(line, Qt.Key.Key_Return)
    slow[0].came.emit("123456")
    assert (line.text(), entered) == ("half12345678", ["half12345678"])


def test_a_second_paste_waits_for_the_first(line: LineEdit, slow: list[SlowText]) -> None:
    for _ in range(2):
        QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    assert len(slow) == 1
    slow[0].came.emit("1")
    slow[1].came.emit("2")
    assert line.text() == "half12"


def test_a_paste_that_fails_is_reported_and_submits_nothing(
    line: LineEdit, slow: list[SlowText], qtbot: QtBot
) -> None:
    line.show()
    entered: list[str] = []
    line.returnPressed.connect(lambda: entered.append(line.text()))
    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    QTest.keyClicks(line, "7")
    QTest.keyClick(line, Qt.Key.Key_Return)
    slow[0].came.emit(None)
    assert (line.text(), entered) == ("half7", [])
    assert "doesn't answer" in QToolTip.text()


def test_an_empty_clipboard_removes_nothing(line: LineEdit, slow: list[SlowText]) -> None:
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    slow[0].came.emit("")
    assert line.text() == "half"


@NO_REAL_SCREEN
def test_the_menu_does_not_ask_for_the_clipboard_before_paste_is_chosen(
    line: LineEdit, slow: list[SlowText], qtbot: QtBot
) -> None:
    line.show()
    line.selectAll()
    QApplication.sendEvent(
        line, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), QPoint(3, 3))
    )
    (menu,) = line.findChildren(QMenu)
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Cut", "Copy", "Paste", "Select all"]
    assert all(action.isEnabled() for action in actions.values())
    assert slow == []
    actions["Paste"].trigger()
    slow[0].came.emit("12")
    assert line.text() == "12"
    menu.close()


@NO_REAL_SCREEN
def test_a_secret_cannot_be_copied_from_the_menu(line: LineEdit, qtbot: QtBot) -> None:
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.selectAll()
    QApplication.sendEvent(
        line, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(3, 3), QPoint(3, 3))
    )
    (menu,) = line.findChildren(QMenu)
    enabled = [action.text() for action in menu.actions() if action.isEnabled()]
    assert enabled == ["Paste", "Select all"]
    menu.close()


def test_reserve_waits_for_what_is_being_pasted(slow: list[SlowText], qtbot: QtBot) -> None:
    field = VoucherField()
    qtbot.addWidget(field)
    submitted: list[str] = []
    field.submitted.connect(submitted.append)
    line = field.findChild(QLineEdit)
    button = field.findChild(QPushButton)
    assert line is not None
    assert button is not None
    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert submitted == []
    slow[0].came.emit("1000000001")
    assert submitted == ["1000000001"]


def test_numbers_in_the_settings_are_pasted_the_same_way(
    slow: list[SlowText], qtbot: QtBot
) -> None:
    form = SettingsForm()
    qtbot.addWidget(form)
    number = form.add_number("scanner.min_length", "Shortest number")
    number.selectAll()
    QTest.keyClick(number, Qt.Key.Key_V, CONTROL)
    slow[0].came.emit("30")
    assert number.value() == 30
    assert isinstance(number, QSpinBox)


def test_nothing_can_be_dropped_into_a_line(line: LineEdit) -> None:
    assert not line.acceptDrops()


def test_a_middle_click_pastes_the_selection_if_there_is_one(
    line: LineEdit, slow: list[SlowText]
) -> None:
    QTest.mouseClick(line, Qt.MouseButton.MiddleButton)
    assert bool(slow) == QGuiApplication.clipboard().supportsSelection()


def test_the_apps_own_clipboard_is_pasted_at_once(line: LineEdit) -> None:
    QGuiApplication.clipboard().setText("12")
    QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    assert line.text() == "half12"
    QGuiApplication.clipboard().clear()
