"""What the set-up refuses before the worker hears of it."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from gui.services.till_setup import TillSetup
from tests.fake_clock import FakeClock


class CountingWorker:
    """Counts what it is asked to do."""

    def __init__(self) -> None:
        self.asked = 0

    def do(self, work: object, failed: object) -> None:
        self.asked += 1


def test_no_pin_is_tried_during_a_wait(qtbot: QtBot, clock: FakeClock) -> None:
    worker = CountingWorker()
    setup = TillSetup(cast(Any, worker), cast(Any, None), clock)
    for _ in range(3):
        setup.try_pin("1234")
        setup._pin_looked_at.emit(False)
    assert worker.asked == 3
    assert setup.pin_wait_seconds == 5.0
    setup.try_pin("4711")
    assert worker.asked == 3, "not even the right one"
    clock.advance(5)
    setup.try_pin("4711")
    assert worker.asked == 4
    setup.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
