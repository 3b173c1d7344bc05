"""Does what pytest-qt's qtbot does, for runs without pytest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication


class _Ear(QObject):
    """Receives a signal on Qt's own thread."""

    def __init__(self, counts: Callable[..., bool]) -> None:
        super().__init__()
        self.heard = False
        self._counts = counts

    @Slot(object)
    def hear(self, *values: object) -> None:
        self.heard = self.heard or self._counts(*values)


class Waits:
    """Lets Qt work until something has happened; creates the application if there is none."""

    def __init__(self) -> None:
        self._application = QApplication.instance() or QApplication([])
        assert isinstance(self._application, QApplication)
        self._application.setQuitOnLastWindowClosed(False)

    def waitUntil(self, callback: Callable[[], bool], *, timeout: int) -> None:
        """Until `callback` returns True; `timeout` in milliseconds."""
        end = time.monotonic() + timeout / 1000
        while not callback():
            assert time.monotonic() < end, "it takes too long"
            QCoreApplication.processEvents()
            time.sleep(0.001)  # the worker's turn

    @contextmanager
    def waitSignal(
        self,
        signal: Any,
        *,
        timeout: int,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> Iterator[None]:
        """Until `signal` is emitted with values that `check_params_cb` accepts."""
        ear = _Ear(check_params_cb or (lambda *values: True))
        signal.connect(ear.hear)
        yield
        self.waitUntil(lambda: ear.heard, timeout=timeout)
        signal.disconnect(ear.hear)
