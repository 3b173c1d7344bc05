"""What goes wrong in our own code is logged and reported once, and the app keeps running."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, qWarning
from pytestqt.qtbot import QtBot

from gui.process.unexpected_errors import UnexpectedErrors


class Clumsy(QObject):
    """A slot that fails."""

    def fall(self) -> None:
        raise LookupError("an error in a slot")


class Dying:
    """A destructor that fails."""

    def __del__(self) -> None:
        raise LookupError("an error at the end")


@pytest.fixture
def unexpected_errors(qtbot: QtBot) -> Iterator[UnexpectedErrors]:
    unexpected_errors = UnexpectedErrors()
    unexpected_errors.install()
    yield unexpected_errors
    unexpected_errors.uninstall()


def test_an_error_in_a_slot_is_logged_and_reported_once(
    unexpected_errors: UnexpectedErrors, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[None] = []
    unexpected_errors.happened.connect(lambda: told.append(None))
    clumsy = Clumsy()
    for _ in range(3):
        QTimer.singleShot(0, clumsy.fall)
    qtbot.waitUntil(lambda: len(caplog.records) == 3)
    assert "an error in a slot" in caplog.text
    assert len(told) == 1


def test_an_error_that_nobody_can_handle_is_logged(
    unexpected_errors: UnexpectedErrors, caplog: pytest.LogCaptureFixture
) -> None:
    Dying()
    assert "an error at the end" in caplog.text


def test_an_error_on_a_thread_is_logged(
    unexpected_errors: UnexpectedErrors, caplog: pytest.LogCaptureFixture
) -> None:
    def fall() -> None:
        raise LookupError("an error on a thread")

    thread = threading.Thread(target=fall)
    thread.start()
    thread.join()
    assert "an error on a thread" in caplog.text


def test_qts_warnings_are_logged(
    unexpected_errors: UnexpectedErrors, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        qWarning("Qt has something to say")
    assert "qt: Qt has something to say" in caplog.text


def test_everything_is_restored_afterwards(qtbot: QtBot) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    unexpected_errors = UnexpectedErrors()
    unexpected_errors.install()
    unexpected_errors.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_crashes_are_written_to_the_log_folder(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    was_enabled = faulthandler.is_enabled()
    unexpected_errors = UnexpectedErrors()
    unexpected_errors.install()
    unexpected_errors.write_crashes_to(tmp_path / "logs").join()
    assert faulthandler.is_enabled()
    unexpected_errors.uninstall()
    assert (tmp_path / "logs" / "crash.log").exists()
    (tmp_path / "file").write_text("", encoding="utf-8")
    unexpected_errors.install()
    unexpected_errors.write_crashes_to(tmp_path / "file").join()
    unexpected_errors.uninstall()
    assert "can't be written down" in caplog.text
    if was_enabled:
        faulthandler.enable(sys.__stderr__ or 2)
