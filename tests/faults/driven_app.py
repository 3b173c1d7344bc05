"""The real program, driven by lines on standard input, reporting on standard output what it shows.

`scan N`, `release N` and `done N` do what the window does; `expect` is the first key of a scan, and
`rest` gives up the connection that it made ahead; `close` exits; `stats` counts what the process
has open. It takes the program's own arguments. driver.py is the other end.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from unittest import mock

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

import gui.app
import gui.start
from gui.app import App
from gui.arguments import Arguments
from gui.domain.clock import Clock
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import Held, InDoubt, Refused
from gui.domain.hold.restored import Restored
from gui.domain.telling.news import News, QueueFull
from gui.domain.telling.notice import NoticeKind
from gui.services.worker import Opening, nobody_waits
from gui.widgets.main_window import MainWindow
from tests.benchmarks.event_loop_gap import GapWatch
from tests.faults.process_figures import descriptors, private_kib
from tests.standard_input import StandardInput


class Driven(QObject):
    """Does what the lines say, and reports."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app
        self._newest: dict[str, AttemptId] = {}
        self._gaps = GapWatch()
        reservations = app.reservations
        reservations.attempt_changed.connect(self._on_changed)
        reservations.restored.connect(self._on_restored)
        reservations.ready.connect(self._on_ready)
        reservations.staff_news.connect(self._on_staff_news)
        reservations.notice.connect(self._on_notice)
        self._input = StandardInput(self)
        self._input.line.connect(self._on_line)
        self._input.ended.connect(self._on_ended)
        self._input.start()

    def _on_ended(self) -> None:
        QCoreApplication.exit()

    def _on_line(self, line: str) -> None:
        command, _, argument = line.partition(" ")
        reservations = self._app.reservations
        match command:
            case "scan":
                reservations.submit(argument)
            case "release":
                reservations.release(self._newest[argument])
            case "expect":
                self._app.worker.expect_request()
            case "rest":
                self._app.worker.do(lambda it: it.asking.connect_no_more_ahead(), nobody_waits)
            case "done":
                reservations.done(self._newest[argument])
            case "close":
                self._app.closing.leave()
            case "stats":
                _report(event="stats", **self._stats())

    def _stats(self) -> dict[str, Any]:
        gc.collect()
        stats = {
            "private_kib": private_kib(),
            "descriptors": descriptors(),
            "threads": threading.active_count(),
            "timers": len([each for each in self._app.findChildren(QTimer) if each.isActive()]),
            "widgets": len(self._app.window.findChildren(QWidget)),
            "live": len(self._app.reservations.live()),
            "under_way": len(self._app.reservations.under_way()),
            "longest_gap_ms": self._gaps.longest_ms,
        }
        self._gaps.longest_ms = 0.0
        return stats

    def _on_ready(self) -> None:
        _report(event="ready")

    def _on_changed(self, attempt: Attempt) -> None:
        self._newest[attempt.number.value] = attempt.id
        _report(event="attempt", **facts_of(attempt))

    def _on_restored(self, restored: Restored) -> None:
        self._newest.update((each.number.value, each.id) for each in restored.open)
        _report(event="restored", open=[facts_of(each) for each in restored.open])

    def _on_staff_news(self, news: News) -> None:
        if isinstance(news, QueueFull):
            _report(event="queue_full", number=news.number.value)

    def _on_notice(self, kind: NoticeKind, reason: str) -> None:
        _report(event="notice", kind=kind.name, reason=reason)


def facts_of(attempt: Attempt) -> dict[str, Any]:
    """The attempt as the window knows it; times by the clock that includes sleep."""
    outcome = attempt.outcome
    end = None
    if isinstance(outcome, Held):
        end = outcome.until.instant
    elif isinstance(outcome, InDoubt):
        end = outcome.free_by.instant
    return {
        "number": attempt.number.value,
        "outcome": type(outcome).__name__ if outcome is not None else None,
        "reason": outcome.reason.name if isinstance(outcome, Refused) else None,
        "token": outcome.token.reveal() if isinstance(outcome, Held) else None,
        "end": end,
        "saved": attempt.saved,
        "ending": attempt.ending.name if attempt.ending is not None else None,
        "unconfirmed": attempt.release_unconfirmed,
    }


def _report(**what: Any) -> None:
    print(json.dumps(what), flush=True)


def main() -> int:
    make = gui.app.App

    def make_driven(
        arguments: Arguments, window: MainWindow, clock: Clock, opening: Opening
    ) -> App:
        app = make(arguments, window, clock, opening)
        Driven(app)
        return app

    with mock.patch.object(gui.app, "App", make_driven), _at_pace():
        return gui.start.main()


@contextlib.contextmanager
def _at_pace() -> Iterator[None]:
    """With FAULTS_PACE=0.05 in the environment, all network time-outs are a twentieth."""
    pace = float(os.environ.get("FAULTS_PACE", "1"))
    if pace == 1:
        yield
        return
    import gui.api.asking
    import gui.api.client

    limits, patience = gui.api.client.Limits(), gui.api.asking.Patience()
    faster_limits = replace(
        limits,
        connect=limits.connect * pace,
        write=limits.write * pace,
        read=limits.read * pace,
        total=limits.total * pace,
    )
    faster_patience = replace(
        patience,
        unreachable=patience.unreachable * pace,
        unreachable_pause=patience.unreachable_pause * pace,
        again_pause=patience.again_pause * pace,
        asking=patience.asking * pace,
    )
    with (
        mock.patch.object(gui.api.client, "Limits", return_value=faster_limits),
        mock.patch.object(gui.api.asking, "Patience", return_value=faster_patience),
    ):
        yield


if __name__ == "__main__":
    sys.exit(main())
