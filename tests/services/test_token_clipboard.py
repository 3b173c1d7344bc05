"""Tokens on the system clipboard, which offscreen is this process's own."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Ending
from gui.services.token_clipboard import TokenClipboard
from tests.attempts import TOKEN, held
from tests.fake_clock import FakeClock

NOW: Moment = FakeClock().now()


class _Refusing(QObject):
    """Like Windows' clipboard while another program has it open: what is set does not arrive."""

    dataChanged = Signal()

    def setMimeData(self, data: QMimeData) -> None:
        pass

    def mimeData(self) -> QMimeData:
        return QMimeData()


def test_a_token_that_the_clipboard_does_not_accept_is_not_called_copied(qtbot: QtBot) -> None:
    clipboard = _Refusing()
    tokens = TokenClipboard(cast(QClipboard, clipboard))
    tokens.setParent(clipboard)
    one = held(NOW)
    with qtbot.waitSignal(tokens.changed) as changed:
        tokens.copy(one)
    assert changed.args == [None]
    assert not tokens.holds(one.id)
    clipboard.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_what_somebody_else_copies_is_never_cleared(qtbot: QtBot, tokens: TokenClipboard) -> None:
    clipboard = QGuiApplication.clipboard()
    one = held(NOW)
    tokens.copy(one)
    assert clipboard.text() == TOKEN
    with qtbot.waitSignal(tokens.changed):
        clipboard.setText("a customer's address")
    tokens.keep_only(None)
    tokens.on_attempt_changed(one.ended(Ending.EXPIRED))
    assert clipboard.text() == "a customer's address"


def test_a_token_stays_on_the_clipboard_when_the_app_exits(
    qtbot: QtBot, tokens: TokenClipboard
) -> None:
    clipboard = QGuiApplication.clipboard()
    tokens.copy(held(NOW))
    tokens.leave_on_clipboard()
    tokens.keep_only(None)
    assert clipboard.text() == TOKEN


def test_only_another_voucher_takes_a_token_away(qtbot: QtBot, tokens: TokenClipboard) -> None:
    clipboard = QGuiApplication.clipboard()
    one = held(NOW)
    tokens.copy(one)
    tokens.keep_only(one.id)
    assert clipboard.text() == TOKEN
    tokens.keep_only(held(NOW).id)
    assert clipboard.text() == ""
