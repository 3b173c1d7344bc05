"""Lays settings, set-up and PIN out at one size, and writes down what breaks the rules of layout.

A program of its own, because Qt takes the screen's scaling from the environment at its start. The
arguments are width and height in logical pixels; the result is a list, in JSON, on standard output.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.setup.pin import MOST_DIGITS
from gui.domain.setup.settings import LoadedSettings, Settings
from gui.domain.telling.message import Message, Severity
from gui.widgets.kit.barcode_view import LineCodeView
from gui.widgets.kit.contrast_theme import CONTRAST_DARK
from gui.widgets.kit.theme import DARK, LIGHT
from gui.widgets.main_window import MainWindow
from gui.widgets.settings.disclosure import Disclosure
from gui.widgets.settings.first_start_panel import FirstStartPanel
from gui.widgets.settings.pin_dialog import PinDialog
from gui.widgets.settings.settings_dialog import WANTED, SettingsDialog

LEAST_TARGET = 44
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QSpinBox)
FRAME = QSize(8, 40)
"""What a window manager puts around a dialog."""

LOADED = LoadedSettings(Settings(pin="0" * MOST_DIGITS))
KEY = KeyState(KeyHome.STORE, "Windows Credential Manager")
REJECTED = Message(
    Severity.ERROR,
    "Smart Gift doesn't accept this key",
    "Copy it again from the dashboard, and check which service it belongs to.",
)


def settle() -> None:
    for _ in range(6):
        QCoreApplication.processEvents()


def shown(window: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...]) -> Iterator[QWidget]:
    for each in window.findChildren(QWidget):
        if isinstance(each, kind) and each.isVisibleTo(window):
            yield each


def name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {text}".strip()


def is_inside(widget: QWidget, window: QWidget) -> bool:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return window.rect().contains(place)


def faults(window: QWidget, where: str, foot: tuple[str, ...]) -> Iterator[str]:
    """What breaks the rules in what `window` shows now; `foot` names buttons that are in sight."""
    for each in shown(window, CONTROLS):
        if isinstance(each.parent(), QComboBox | QSpinBox):
            continue  # the field inside
        if each.height() < LEAST_TARGET:
            yield f"{where}: {name(each)} is {each.height()} high"
        if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text()):
            yield f"{where}: {name(each)} has no name for screen readers"
    for each in shown(window, (QAbstractButton, LineCodeView)):
        if each.width() < each.minimumSizeHint().width():
            yield f"{where}: {name(each)} is cut"
    for each in shown(window, QLabel):
        assert isinstance(each, QLabel)
        needed = each.heightForWidth(each.width()) if each.wordWrap() else each.sizeHint().height()
        if each.height() < needed or (
            not each.wordWrap() and each.width() < each.sizeHint().width()
        ):
            yield f"{where}: {name(each)} is cut"
    for area in shown(window, QScrollArea):
        assert isinstance(area, QScrollArea)
        page = area.widget()
        assert page is not None
        if page.width() > area.viewport().width():
            yield f"{where}: the page is wider than its room"
        if area.viewport().height() < 2 * LEAST_TARGET:
            yield f"{where}: the page has a height of {area.viewport().height()}"
    for button in foot:
        found = window.findChild(QWidget, button)
        if not isinstance(found, QWidget) or not found.isVisibleTo(window):
            yield f"{where}: {button} is not there"
        elif not is_inside(found, window):
            yield f"{where}: {button} is out of sight"


def places(window: QWidget) -> dict[int, QRect]:
    """Where everything is that is shown, before a message comes."""
    return {
        id(each): QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        for each in shown(window, (*CONTROLS, QLabel, QFrame))
    }


def moved(window: QWidget, before: dict[int, QRect], where: str) -> Iterator[str]:
    now = places(window)
    for each in shown(window, (*CONTROLS, QLabel, QFrame)):
        was, is_ = before.get(id(each)), now[id(each)]
        if was is not None and was.topLeft() != is_.topLeft():
            yield f"{where}: {name(each)} has moved"
        elif was is not None and was.size() != is_.size() and each.property("look") == "card":
            yield f"{where}: a card has grown"


def of_the_settings(window: MainWindow, screen: QSize) -> Iterator[str]:
    dialog = SettingsDialog(window)
    dialog.show_settings(LOADED, KEY)
    dialog.open()
    size = dialog.size()
    room = dialog.screen().availableSize()
    if size.boundedTo(room - QSize(0, 30)) != size:
        yield f"settings: the dialog is larger than the screen: {size.width()} x {size.height()}"
    dialog.resize(WANTED.boundedTo(screen - FRAME))
    pages = dialog.findChild(QStackedWidget, "settingsPages")
    rows = dialog.findChild(QListWidget, "settingsList")
    assert isinstance(pages, QStackedWidget)
    assert isinstance(rows, QListWidget)
    if rows.visualItemRect(rows.item(0)).height() < LEAST_TARGET:
        yield "settings: the rows of the list are low"
    foot = ("settingsSave", "settingsClose")
    for page in range(pages.count()):
        pages.setCurrentIndex(page)
        settle()
        yield from faults(dialog, f"page {page}", foot)
        before = places(dialog)
        dialog.show_failure("A settings file can't be read: it is empty. Mend it, then save again.")
        settle()
        yield from moved(dialog, before, f"page {page}, not saved")
        yield from faults(dialog, f"page {page}, not saved", foot)
        dialog.show_settings(LOADED, KEY)
    for advanced in dialog.findChildren(Disclosure):
        advanced.open()
    pages.setCurrentIndex(2)
    settle()
    yield from faults(dialog, "advanced", foot)
    pages.setCurrentIndex(1)
    settle()
    before = places(dialog)
    dialog.key_field.refuse_test()
    settle()
    if dialog.height() >= 520:  # where it need not be scrolled into sight
        yield from moved(dialog, before, "key refused")
    pages.setCurrentIndex(0)
    settle()
    before = places(dialog)
    shop = dialog.findChild(QLineEdit, "shop")
    assert isinstance(shop, QLineEdit)
    shop.setText("sk_live_A1b2c3d4e5f6")
    save = dialog.findChild(QAbstractButton, "settingsSave")
    assert isinstance(save, QAbstractButton)
    save.click()
    settle()
    if dialog.width() >= 520:  # else the sentence needs a second line
        yield from moved(dialog, before, "a wrong field")
    dialog.hide()


def of_the_set_up(window: MainWindow, screen: QSize) -> Iterator[str]:
    window.resize(screen - FRAME)
    panel = FirstStartPanel()
    panel.show_settings(LoadedSettings(), KeyState(KeyHome.NONE))
    window.show_instead(panel)
    steps: tuple[tuple[str, ...], ...] = (
        ("practiseFirst", "setUpNext"),
        ("setUpBack", "setUpNext"),
        ("setUpBack", "setUpDone"),
    )
    for step, foot in enumerate(steps):
        panel._show_step(step)
        settle()
        yield from faults(panel, f"step {step + 1}", foot)
        if not is_inside(panel, window):
            yield f"step {step + 1}: it is larger than the window"
        before = places(panel)
        panel.show_failure("The file can't be written: no space left on device.")
        settle()
        yield from moved(panel, before, f"step {step + 1}, not saved")
    panel._show_step(1)
    panel.key_field.refuse_test()
    settle()
    yield from faults(
        panel, "a key that is refused", ("setUpBack", "setUpSaveUntested", "setUpNext")
    )
    panel.hide()


def of_the_pin(window: MainWindow) -> Iterator[str]:
    dialog = PinDialog(window)
    dialog.show()
    settle()
    before = places(dialog)
    for seconds in (0.0, 300.0):
        dialog.show_wait(seconds)
        settle()
        yield from moved(dialog, before, "PIN")
        yield from faults(dialog, "PIN", ("pinOpen", "pinCancel"))
    dialog.hide()


def main() -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    screen = QSize(int(sys.argv[1]), int(sys.argv[2]))
    found: list[str] = []
    for theme in (LIGHT, DARK, CONTRAST_DARK):
        window = MainWindow(practice=False)
        window.dress(theme)
        window.resize(screen - FRAME)
        window.show()
        found += of_the_settings(window, screen)
        found += of_the_set_up(window, screen)
        found += of_the_pin(window)
        window.close_now()
    sys.stdout.write(json.dumps(list(dict.fromkeys(found)), ensure_ascii=True))


if __name__ == "__main__":
    main()
