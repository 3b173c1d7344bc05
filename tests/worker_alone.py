"""The real worker, with its journal and HTTP, and nobody else: what it emits, and when."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from PySide6.QtCore import Qt

from gui.domain.hold.attempt import Attempt
from gui.domain.hold.check import Check
from gui.domain.setup.settings import Settings
from gui.domain.voucher_number import VoucherNumber
from gui.services.worker import Worker
from tests.attempts import IDS, attempt
from tests.fake_clock import FakeClock
from tests.till import Till, Waiting

SITE = "42"
_PATIENCE_SECONDS = 30.0


@dataclass(frozen=True)
class Emitted:
    """What a signal carried, and when: `at` is in seconds."""

    what: object
    at: float


class WorkerAlone:
    """Collects `attempt_finished` and `checked` on the worker's own thread."""

    def __init__(self, qtbot: Waiting, clock: FakeClock, url: str, folder: Path) -> None:
        self.till = Till(qtbot, clock, url, folder)
        self.till.settings = Settings(site=SITE)
        self.clock = clock
        self.finished: SimpleQueue[Emitted] = SimpleQueue()
        self.checked: SimpleQueue[Emitted] = SimpleQueue()
        self.stumbles = 0
        self.worker: Worker

    def start(self) -> None:
        self.worker = worker = Worker(self.clock, self.till.resources)
        ready: SimpleQueue[Emitted] = SimpleQueue()
        direct = Qt.ConnectionType.DirectConnection
        worker.attempt_finished.connect(self._into(self.finished), direct)
        worker.checked.connect(self._into(self.checked), direct)
        worker.stumbled.connect(self._count, direct)
        worker.ready.connect(lambda: ready.put(Emitted(None, 0.0)), direct)
        worker.start()
        ready.get(timeout=_PATIENCE_SECONDS)

    def stop(self) -> None:
        assert self.worker.stop(_PATIENCE_SECONDS), "a thread was left behind"

    def hold(self, number: str) -> Attempt:
        """Have it held; its end comes into `finished`."""
        one = attempt(self.clock.now(), number=number)
        self.worker.hold(one, None)
        return one

    def check(self, number: str, service: str = "") -> Check:
        """Have it checked; its end comes into `checked`."""
        one = Check(IDS.next(self.clock.now()), VoucherNumber(number), service)
        self.worker.check(one)
        return one

    def next_finished(self) -> Attempt:
        what = self.finished.get(timeout=_PATIENCE_SECONDS).what
        assert isinstance(what, Attempt)
        return what

    def next_checked(self) -> Check:
        what = self.checked.get(timeout=_PATIENCE_SECONDS).what
        assert isinstance(what, Check)
        return what

    def _into(self, queue: SimpleQueue[Emitted]) -> Callable[[object], None]:
        return lambda what: queue.put(Emitted(what, time.monotonic()))

    def _count(self) -> None:
        self.stumbles += 1
