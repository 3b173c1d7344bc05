"""Tokens on the system clipboard, which offscreen is this process's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt, AttemptId, Ending
from gui.services.token_clipboard import TRIES, TokenClipboard
from tests.attempts import TOKEN, held
from tests.fake_clock import FakeClock

NOW: Moment = FakeClock().now()


class _WindowsClipboard(QObject):
    """Like Windows' clipboard: while another program has it open, whatever is asked of it fails."""

    dataChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_taken = False
        self.is_snatched = False
        """Another program opens it between the question and the deed."""
        self.asked = 0
        self.data = QMimeData()

    def ask(self) -> bool:
        self.asked += 1
        return self.is_taken and not self.is_snatched

    def setMimeData(self, data: QMimeData) -> None:
        if not self.is_taken:
            self.data = data
            self.dataChanged.emit()

    def mimeData(self) -> QMimeData:
        return self.data

    def clear(self) -> None:
        self.setMimeData(QMimeData())


class _Till:
    def __init__(self) -> None:
        self.clipboard = _WindowsClipboard()
        self.tokens = TokenClipboard(cast(QClipboard, self.clipboard), self.clipboard.ask)
        self.tokens.setParent(self.clipboard)
        self.said: list[AttemptId | None] = []
        self.told: list[Attempt | None] = []
        self.tokens.changed.connect(self.said.append)
        self.tokens.not_copied.connect(self.told.append)


@pytest.fixture
def till(qtbot: QtBot) -> Iterator[_Till]:
    till = _Till()
    yield till
    till.clipboard.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_token_is_copied_once_the_clipboard_is_free(qtbot: QtBot, till: _Till) -> None:
    one = held(NOW)
    till.clipboard.is_taken = True
    till.tokens.copy(one)
    assert (till.said, till.tokens.holds(one.id)) == ([None], False)
    till.clipboard.is_taken = False
    with qtbot.waitSignal(till.tokens.changed):
        pass
    assert (till.said, till.told) == ([None, one.id], [])
    assert till.clipboard.data.text() == TOKEN


@pytest.mark.parametrize("is_snatched", [False, True])
def test_a_token_that_the_clipboard_does_not_accept_is_not_called_copied(
    is_snatched: bool, qtbot: QtBot, till: _Till
) -> None:
    one = held(NOW)
    till.clipboard.is_taken, till.clipboard.is_snatched = True, is_snatched
    with qtbot.waitSignal(till.tokens.not_copied):
        till.tokens.copy(one)
    assert (till.told, till.said) == ([one], [None])
    assert not till.tokens.holds(one.id)
    assert till.clipboard.asked == TRIES
    till.clipboard.is_taken = False
    till.tokens.copy(one)
    assert (till.told, till.said) == ([one, None], [None, one.id]), "what was told is withdrawn"


@pytest.mark.parametrize("is_newer", [False, True])
def test_a_token_that_is_no_longer_wanted_is_not_copied_later(
    is_newer: bool, qtbot: QtBot, till: _Till
) -> None:
    one = held(NOW)
    till.clipboard.is_taken = True
    till.tokens.copy(one)
    if is_newer:
        till.tokens.keep_only(None)
    else:
        till.tokens.on_attempt_changed(one.ended(Ending.RELEASED))
    till.clipboard.is_taken = False
    assert not till.tokens._again.isActive()
    till.tokens._on_again()
    assert (till.said, till.told, till.clipboard.data.text()) == ([None], [], "")


def test_a_worthless_token_is_taken_away_once_the_clipboard_is_free(
    qtbot: QtBot, till: _Till
) -> None:
    one, two = held(NOW), held(NOW)
    till.tokens.copy(one)
    till.clipboard.is_taken = True
    till.tokens.keep_only(two.id)
    assert till.tokens.holds(one.id), "it is there, so nothing may say otherwise"
    with qtbot.waitSignal(till.tokens.not_copied):
        till.tokens.copy(two)
    assert till.clipboard.data.text() == TOKEN
    till.clipboard.is_taken = False
    with qtbot.waitSignal(till.tokens.changed):
        pass
    assert (till.clipboard.data.formats(), till.tokens.holds(one.id)) == ([], False)


def test_a_worthless_token_does_not_outlive_the_app(qtbot: QtBot, till: _Till) -> None:
    one = held(NOW)
    till.tokens.copy(one)
    till.clipboard.is_taken = True
    till.tokens.on_attempt_changed(one.ended(Ending.EXPIRED))
    till.clipboard.is_taken = False
    till.tokens.leave_on_clipboard()
    assert till.clipboard.data.formats() == []


def test_what_another_program_copies_meanwhile_is_left_alone(qtbot: QtBot, till: _Till) -> None:
    one = held(NOW)
    till.tokens.copy(one)
    till.clipboard.is_taken = True
    till.tokens.keep_only(None)
    till.clipboard.data = theirs = QMimeData()
    till.clipboard.dataChanged.emit()
    assert till.said == [one.id, None]
    till.clipboard.is_taken = False
    till.tokens._on_again()
    assert till.clipboard.data is theirs
    assert not till.tokens._again.isActive()


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
