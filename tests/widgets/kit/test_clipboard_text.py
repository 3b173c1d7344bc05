"""The process that asks for the clipboard; a real clipboard is asked in tests/scanner."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from gui.widgets.kit import clipboard_text
from gui.widgets.kit.clipboard_text import ClipboardText


class Elsewhere:
    """Like QGuiApplication under X, where another program has copied something."""

    @staticmethod
    def platformName() -> str:
        return "xcb"

    @staticmethod
    def clipboard() -> Elsewhere:
        return Elsewhere()

    def ownsClipboard(self) -> bool:
        return False

    def ownsSelection(self) -> bool:
        return False


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks on a thread")
@pytest.mark.parametrize(
    ("program", "text"),
    [
        ("print('12Ö', end='')", "12Ö"),
        ("pass", ""),
        ("raise SystemExit(1)", None),
        ("import os; os.kill(os.getpid(), 9)", None),
        ("import time; time.sleep(60)", None),
    ],
    ids=["text", "nothing", "failure", "crash", "hang"],
)
@pytest.mark.parametrize("mode", [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection])
def test_another_process_asks_and_nothing_waits_long_for_it(
    mode: QClipboard.Mode,
    program: str,
    text: str | None,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(clipboard_text, "QGuiApplication", Elsewhere)
    monkeypatch.setattr(clipboard_text, "_ASK", program)
    if "sleep" in program:
        monkeypatch.setattr(clipboard_text, "PATIENCE_MS", 100)
    asking = ClipboardText()
    with (
        qtbot.waitSignal(asking.destroyed, timeout=30_000),
        qtbot.waitSignal(asking.came, timeout=30_000) as came,
    ):
        asking.ask(mode)
    assert came.args == [text]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks on a thread")
def test_a_process_that_cannot_start_is_no_answer(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard_text, "QGuiApplication", Elsewhere)
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    asking = ClipboardText()
    with qtbot.waitSignal(asking.came, timeout=30_000) as came:
        asking.ask(QClipboard.Mode.Clipboard)
    assert came.args == [None]


def test_what_the_app_itself_has_copied_comes_at_once(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("12")
    asking = ClipboardText()
    answers: list[object] = []
    asking.came.connect(answers.append)
    asking.ask(QClipboard.Mode.Clipboard)
    assert answers == ["12"]
    QGuiApplication.clipboard().clear()
