"""The first key of a code connects to Smart Gift; typing elsewhere doesn't."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget

from gui.domain.voucher_number import VoucherNumber
from tests.scripted_server import ScriptedServer
from tests.till import Till


@pytest.fixture
def server(till: Till) -> Iterator[ScriptedServer]:
    """The till's server, which counts its connections."""
    server = ScriptedServer()
    till.stop()
    till.url = server.url
    till.start()
    yield server
    till.stop()
    server.close()


def worked_off(till: Till) -> None:
    """Wait until the worker has done everything it was given so far."""
    done: list[bool] = []

    async def note(resources: object) -> None:
        done.append(True)

    till.app.worker.do(note, lambda failure: None)
    till.until(lambda: bool(done))


def press(window: QWidget, *keys: str | Qt.Key) -> None:
    """Press keys at the window, as the system does, one by one like a person."""
    handle = window.windowHandle()
    assert handle is not None
    for key in keys:
        if isinstance(key, str):
            QTest.keyClick(handle, key)  # type: ignore[call-overload]
        else:
            QTest.keyClick(handle, key)


def test_the_first_key_connects_and_enter_uses_it(till: Till, server: ScriptedServer) -> None:
    press(till.window, "1")
    till.until(lambda: server.connections == 1)
    till.until(lambda: till.field.text() == "1")
    assert not server.requests
    till.scan("000000001")
    till.until(lambda: len(till.cards()) == 1)
    till.until(lambda: server.connections == 2)
    assert len(server.requests) == 1, "the second connection is there for the next scan"


def test_typing_into_the_settings_does_not_connect(till: Till, server: ScriptedServer) -> None:
    till.press("settingsButton")
    dialog = till.app.settings_flow.dialog
    assert dialog is not None
    till.until(lambda: QApplication.focusWindow() is dialog.windowHandle())
    till.find(QStackedWidget, "settingsPages", dialog).setCurrentIndex(0)
    field = till.find(QLineEdit, "shop", dialog)
    field.setFocus()
    press(dialog, "B")
    till.until(lambda: "B" in field.text())
    worked_off(till)
    assert server.connections == 0


def test_a_shortcut_does_not_connect(till: Till, server: ScriptedServer) -> None:
    press(till.window, Qt.Key.Key_F2, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
    worked_off(till)
    assert server.connections == 0


def test_a_number_without_any_key_presses_connects_by_itself(
    till: Till, server: ScriptedServer
) -> None:
    """From a serial scanner, say: it arrives before there is time to connect ahead."""
    till.app.reservations.reserve(VoucherNumber("1000000001"))
    till.until(lambda: len(till.cards()) == 1)
    assert server.connections == 1
