"""The dialog by itself: with the keyboard, and as screen readers have it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.domain.setup.changes import Changes
from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.setup.settings import LoadedSettings, Settings
from gui.widgets.kit.switch import Switch
from gui.widgets.settings.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SettingsDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = SettingsDialog(window)
    dialog.show_settings(LoadedSettings(), KeyState(KeyHome.STORE))
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield dialog
    dialog.hide()


def tab_through(dialog: SettingsDialog, page: int) -> list[str]:
    """The names of what Tab reaches, from the list of pages on, until it is there again."""
    pages = dialog.findChild(QStackedWidget, "settingsPages")
    assert isinstance(pages, QStackedWidget)
    pages.setCurrentIndex(page)
    first = dialog.findChild(QWidget, "settingsList")
    assert isinstance(first, QWidget)
    first.setFocus()
    reached: list[str] = []
    while (focused := QApplication.focusWidget()) is not first or not reached:
        assert focused is not None
        reached.append(focused.objectName() or focused.accessibleName())
        assert len(reached) < 40, reached
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return reached


def test_tab_goes_from_the_list_down_the_page_to_the_foot(dialog: SettingsDialog) -> None:
    assert tab_through(dialog, 0) == [
        "settingsList",
        "shop",
        "till",
        "site",
        "currency",
        "money_format",
        "copy_token",
        "sounds",
        "always_on_top",
        "full_screen",
        "start_as_strip",
        "whole_window_colour",
        "hot_key",
        "type_token",
        "type_hot_key",
        "type_before",
        "type_after",
        "type_pause_ms",
        "pin",
        "pinAgain",
        "settingsClose",
        "settingsSave",
    ]


def test_tab_passes_by_what_is_closed(dialog: SettingsDialog) -> None:
    assert tab_through(dialog, 2)[-3:] == ["advanced", "settingsClose", "settingsSave"]
    advanced = dialog.findChild(QPushButton, "advanced")
    assert isinstance(advanced, QPushButton)
    advanced.click()
    assert "scanner.idle_ms" in tab_through(dialog, 2)


def test_a_problem_in_what_is_closed_opens_it(dialog: SettingsDialog, qtbot: QtBot) -> None:
    host = dialog.findChild(QLineEdit, "scanner.url_host")
    assert isinstance(host, QLineEdit)
    assert not host.isVisible()
    host.setText("sk_live_A1b2c3d4e5f6")
    QTest.mouseClick(button(dialog, "settingsSave"), Qt.MouseButton.LeftButton)
    assert host.isVisible()


def button(dialog: SettingsDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_focused_button_and_no_other(dialog: SettingsDialog, key: Qt.Key) -> None:
    saved: list[Changes] = []
    dialog.save_wanted.connect(saved.append)
    shop = dialog.findChild(QLineEdit, "shop")
    assert isinstance(shop, QLineEdit)
    shop.setFocus()
    QTest.keyClick(shop, key)
    assert saved == [], "no default button"
    assert dialog.isVisible()
    save = button(dialog, "settingsSave")
    save.setFocus()
    QTest.keyClick(save, key)
    assert len(saved) == 1


def field(dialog: SettingsDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def text_of(dialog: SettingsDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


@pytest.mark.parametrize(
    ("currency", "money_format", "example"),
    [
        ("GBP", "£1,234.56", "Shown like this: £10.00"),
        ("eur", "1.234,56 €", "Shown like this: 10,00 €"),
        ("JPY", "¥1,234", "Shown like this: ¥10"),
        ("GBP", "", "Shown like this: £10.00"),
        ("SEK", "", "Shown like this: kr\u00a010.00"),
        ("GBP", "£1.234.56", ""),
        ("pounds", "£1,234.56", ""),
    ],
)
def test_an_example_follows_the_format_that_is_being_entered(
    currency: str, money_format: str, example: str, dialog: SettingsDialog
) -> None:
    field(dialog, "money_format").setText("£1,234.56")
    field(dialog, "currency").setText(currency)
    field(dialog, "money_format").setText(money_format)
    assert text_of(dialog, "moneyExample") == example


def test_both_hot_keys_are_saved_unless_they_are_the_same(dialog: SettingsDialog) -> None:
    saved: list[Changes] = []
    dialog.save_wanted.connect(saved.append)
    field(dialog, "type_hot_key").setText("alt+ctrl+v")
    button(dialog, "settingsSave").click()
    assert saved == []
    assert text_of(dialog, "type_hot_key.error") == (
        "The other hot key has these keys. Choose others."
    )
    field(dialog, "hot_key").setText("f9")
    button(dialog, "settingsSave").click()
    (changes,) = saved
    assert changes.settings == {"hot_key": "F9", "type_hot_key": "Ctrl+Alt+V"}


def test_hot_keys_that_files_made_the_same_keep_nothing_else_from_being_saved(
    dialog: SettingsDialog,
) -> None:
    """They may be locked."""
    saved: list[Changes] = []
    dialog.save_wanted.connect(saved.append)
    same = Settings(hot_key="Ctrl+Alt+B", type_hot_key="Ctrl+Alt+B")
    dialog.show_settings(LoadedSettings(same), KeyState(KeyHome.STORE))
    field(dialog, "shop").setText("Harrogate")
    button(dialog, "settingsSave").click()
    (changes,) = saved
    assert changes.settings == {"shop": "Harrogate"}


def test_what_is_left_on_vouchers_is_saved_with_the_rest(dialog: SettingsDialog) -> None:
    saved: list[Changes] = []
    dialog.save_wanted.connect(saved.append)
    field(dialog, "site").setText(" 0012 ")
    field(dialog, "currency").setText("eur")
    field(dialog, "money_format").setText("1.234,56 €")
    button(dialog, "settingsSave").click()
    (changes,) = saved
    assert changes.settings == {"site": "0012", "currency": "EUR", "money_format": "1.234,56 €"}


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("site", "1" * 41, "It is too long."),
        ("site", "sk_live_A1b2c3d4e5f6", "That is a key or a token. It doesn't belong here."),
        ("site", "aB3dE5gH7jK9mN1pQ4sT", "That is a key or a token. It doesn't belong here."),
        ("currency", "", "A currency has three letters, such as GBP."),
        ("currency", "£", "A currency has three letters, such as GBP."),
        ("money_format", "£10", "Write 1234.56 the way it should look, such as £1,234.56."),
    ],
)
def test_what_no_settings_file_could_say_is_reported_at_its_field(
    name: str, text: str, problem: str, dialog: SettingsDialog
) -> None:
    saved: list[Changes] = []
    dialog.save_wanted.connect(saved.append)
    field(dialog, name).setText(text)
    button(dialog, "settingsSave").click()
    assert saved == []
    assert text_of(dialog, f"{name}.error") == problem
    assert field(dialog, name).hasFocus()


def test_a_switch_tells_screen_readers_what_it_is_and_whether_it_is_on(
    dialog: SettingsDialog,
) -> None:
    switch = dialog.findChild(Switch, "sounds")
    assert isinstance(switch, Switch)
    told = QAccessible.queryAccessibleInterface(switch)
    assert told.role() is QAccessible.Role.CheckBox
    assert told.text(QAccessible.Text.Name) == "Play sounds"
    assert told.state().checkable
    assert told.state().checked
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not QAccessible.queryAccessibleInterface(switch).state().checked


def test_every_part_of_a_switch_is_a_target(dialog: SettingsDialog) -> None:
    switch = dialog.findChild(Switch, "sounds")
    assert isinstance(switch, Switch)
    for place in (switch.rect().topLeft(), switch.rect().bottomRight(), switch.rect().center()):
        before = switch.isChecked()
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=place)
        assert switch.isChecked() is not before
