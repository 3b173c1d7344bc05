"""The real program, driven by lines on standard input, reporting what it paints and when.

`scan N` types the number and Enter into the field by key events, `reserve N` only reserves it,
`done` dismisses all holds, `live` counts them, `ticks` reports the processor time of a passing
second, `gap` reports and resets the longest hold-up of the event loop, `where` reports where on the
screen the field and a token are, `shown` what has become of the keys so far. It exits when its
input ends. With SUBJECT_STALL=2 in the environment, the app comes two seconds later after its
window; with TEST_VAULT, its credential store is that file (FileKeyring in tests/fake_keyrings.py).
"""

from __future__ import annotations

# isort: off
import gui.__main__  # first, as in the program
import gui.plain_qt
# isort: on

import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

import gui.start
from tests.standard_input import StandardInput

if TYPE_CHECKING:
    from gui.app import App
    from gui.domain.scan.cleaning import BadScan
    from gui.widgets.main_window import MainWindow
    from tests.benchmarks.event_loop_gap import GapWatch


class _FirstPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            _report(painted=time.monotonic_ns())
            _report(modules=sorted(sys.modules))
        return False


class _TokenPaint(QObject):
    """Reports when a token is painted that was not on screen before."""

    def __init__(self) -> None:
        super().__init__()
        self.awaited = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self.awaited
            and event.type() is QEvent.Type.Paint
            and isinstance(watched, QLabel)
            and watched.text()
        ):
            self.awaited = False
            _report(token=time.monotonic_ns(), text=watched.text())
        return False


class Subject(QObject):
    """Watches and obeys."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app
        self._token = _TokenPaint()
        self._watch_tokens()
        self._gaps: GapWatch | None = None
        self._key_times: list[float] = []
        self._not_read: list[str] = []
        self._time_of = app.keys._time_of
        app.keys._time_of = self._time_of_key
        app.scanners.refused.connect(self._on_refused)
        app.reservations.ready.connect(self._on_ready)
        self._input = StandardInput(self)
        self._input.line.connect(self._on_line)
        self._input.ended.connect(self._on_ended)
        self._input.start()

    def _watch_tokens(self) -> None:
        """Watch the newest token's label; a filter on everything would cost too much time."""
        token = self._app.window.verdict.details.findChild(QWidget, "holdToken")
        assert token is not None
        token.installEventFilter(self._token)

    def _on_ready(self) -> None:
        _report(ready=time.monotonic_ns())

    def _on_refused(self, scan: BadScan) -> None:
        self._not_read.append(scan.problem.value)

    def _on_ended(self) -> None:
        QCoreApplication.exit()

    def _on_line(self, line: str) -> None:
        command, _, argument = line.partition(" ")
        match command:
            case "scan":
                self._scan(argument)
            case "reserve":
                self._app.reservations.submit(argument)
            case "done":
                for attempt in self._app.reservations.live():
                    self._app.reservations.done(attempt.id)
            case "live":
                _report(live=len(self._app.reservations.live()))
            case "ticks":
                _report(ticks=self._tick_microseconds())
            case "gap":
                gap = self._gaps.longest_ms if self._gaps is not None else 0.0
                from tests.benchmarks.event_loop_gap import GapWatch

                self._gaps = self._gaps or GapWatch()
                self._gaps.longest_ms = 0.0
                _report(gap=gap)
            case "where":
                _report(
                    where={"field": self._place("voucherNumber"), "told": self._place("holdToken")}
                )

            case "shown":
                _report(shown=self._shown())

    def _time_of_key(self, event: QKeyEvent) -> float:
        time = self._time_of(event)
        self._key_times.append(time)
        return time

    def _shown(self) -> dict[str, Any]:
        window = self._app.window
        title, field = window.findChild(QLabel, "bannerTitle"), window.findChild(QLineEdit)
        assert isinstance(title, QLabel)
        assert isinstance(field, QLineEdit)
        tokens = {}
        for attempt in self._app.reservations.live():
            token = getattr(attempt.outcome, "token", None)  # a doubt has none
            tokens[attempt.number.value] = token.reveal() if token is not None else None
        return {
            "title": title.text() if title.isVisible() else "",
            "field": field.text(),
            "live": tokens,
            "not_read": self._not_read,
            "key_times": self._key_times,
            "is_busy": self._app.keys._is_busy(),
        }

    def _place(self, name: str) -> list[int] | None:
        """Left, top, width and height on the screen; None while no such widget is visible."""
        found = self._app.window.findChildren(QWidget, name)
        for each in (each for each in found if each.isVisible()):
            corner = each.mapToGlobal(QPoint(0, 0))
            return [corner.x(), corner.y(), each.width(), each.height()]
        return None

    def _tick_microseconds(self) -> float:
        """Processor time of a tick with everything it paints: the median of 21."""
        now = self._app.clock.now()
        spent = []
        for second in range(21):
            before = time.thread_time_ns()
            self._app.ticker.ticked.emit(now.plus(second))
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
            spent.append((time.thread_time_ns() - before) / 1000)
        return sorted(spent)[10]

    def _scan(self, number: str) -> None:
        field = self._app.window.findChild(QLineEdit, "voucherNumber")
        assert isinstance(field, QLineEdit)
        for character in number:
            _press(field, Qt.Key(ord(character)), character)
        self._token.awaited = True
        _report(last_key=time.monotonic_ns())
        _press(field, Qt.Key.Key_Return, "\r")


def _press(field: QLineEdit, key: Qt.Key, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(field, event)


def _report(**what: object) -> None:
    print(json.dumps(what), flush=True)


def main() -> int:
    if "TEST_VAULT" in os.environ:
        os.environ["PYTHON_KEYRING_BACKEND"] = "tests.fake_keyrings.FileKeyring"
    show = gui.start.show

    def show_watched(window: MainWindow) -> None:
        watch = _FirstPaint(window)
        window.installEventFilter(watch)
        show(window)
        time.sleep(float(os.environ.get("SUBJECT_STALL", "0")))

        import gui.app

        make = gui.app.App

        def make_watched(*arguments: Any) -> App:
            app = make(*arguments)
            Subject(app)
            _report(built=time.monotonic_ns())
            return app

        gui.app.App = make_watched  # type: ignore[assignment, misc]

    gui.start.show = show_watched  # unittest.mock would import asyncio
    return gui.start.main()


if __name__ == "__main__":
    sys.exit(main())
