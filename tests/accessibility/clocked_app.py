"""The real program; a number on a line of standard input lets as many seconds pass at once.

Each is answered with a line. It takes the program's own arguments, and exits when its input ends.
"""

from __future__ import annotations

import sys
from unittest import mock

from PySide6.QtCore import QCoreApplication, QObject

import gui.app
import gui.domain.clock
import gui.start
from gui.app import App
from gui.arguments import Arguments
from gui.domain.clock import Clock, Moment, SystemClock
from gui.services.worker import Opening
from gui.widgets.main_window import MainWindow
from tests.standard_input import StandardInput


class _ForwardClock(SystemClock):
    """The system's clock, put forward: as if the PC had slept."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = 0.0

    def now(self) -> Moment:
        return super().now().plus(self.ahead)


class _Passing(QObject):
    def __init__(self, app: App, clock: _ForwardClock) -> None:
        super().__init__(app)
        self._app = app
        self._clock = clock
        self._input = StandardInput(self)
        self._input.line.connect(self._on_line)
        self._input.ended.connect(self._on_ended)
        self._input.start()

    def _on_line(self, line: str) -> None:
        self._clock.ahead += float(line)
        self._app.ticker.tick()
        print("passed", flush=True)

    def _on_ended(self) -> None:
        QCoreApplication.exit()


def main() -> int:
    make = gui.app.App

    def make_passing(
        arguments: Arguments, window: MainWindow, clock: Clock, opening: Opening
    ) -> App:
        app = make(arguments, window, clock, opening)
        assert isinstance(clock, _ForwardClock)
        _Passing(app, clock)
        return app

    with (
        mock.patch.object(gui.app, "App", make_passing),
        mock.patch.object(gui.domain.clock, "SystemClock", _ForwardClock),
    ):
        return gui.start.main()


if __name__ == "__main__":
    sys.exit(main())
