"""The calls of scripts to this window: it does their tasks as if somebody had scanned them here.

It stays where it is, behind others or minimised, and takes no focus: whoever called serves somebody
in a program of their own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.command_line.task_run import NOT_ALL_REPORTED, TaskRun
from gui.domain.clock import Clock
from gui.domain.tasks import Complaint, Line, Over
from gui.services.reservations import Reservations
from gui.services.token_clipboard import TokenClipboard
from gui.services.values import Values
from gui.services.worker import Worker

if TYPE_CHECKING:
    from gui.storage.second_start import WindowCall


class WindowCalls(QObject):
    """Does the tasks of each call, and answers it."""

    def __init__(
        self,
        worker: Worker,
        reservations: Reservations,
        values: Values,
        clipboard: TokenClipboard,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._worker = worker
        self._reservations = reservations
        self._values = values
        self._clipboard = clipboard
        self._clock = clock
        self._runs: dict[WindowCall, TaskRun] = {}
        self._is_leaving = False
        worker.window_called.connect(self._on_called)
        worker.window_hung_up_on.connect(self._on_hung_up)

    def take_no_more(self) -> None:
        """The app is leaving: nothing that is begun from now on would be finished."""
        self._is_leaving = True
        for run in self._runs.values():
            run.drop()

    def _on_called(self, call: WindowCall) -> None:
        if self._is_leaving:
            self._worker.answer(call, Over(is_taken=False))
            return
        run = TaskRun(
            call.tasks,
            self._reservations,
            self._values,
            self._clipboard,
            self._clock,
            partial(self._tell, call),
            partial(self._complain, call),
        )
        run.setParent(self)
        run.over.connect(partial(self._on_over, call))
        run.stumbled.connect(partial(self._on_stumbled, call))
        self._runs[call] = run
        run.begin()

    def _tell(self, call: WindowCall, place: int | None, line: str, is_good: bool) -> None:
        self._worker.answer(call, Line(place, line, is_good))

    def _complain(self, call: WindowCall, reason: str) -> None:
        self._worker.answer(call, Complaint(reason))

    def _on_over(self, call: WindowCall) -> None:
        run = self._runs.get(call)
        if run is not None and run.is_troubled:
            self._complain(call, NOT_ALL_REPORTED)
        self._worker.answer(call, Over(is_taken=True))

    def _on_stumbled(self, call: WindowCall, reason: str) -> None:
        run = self._runs.get(call)
        if run is not None:
            self._complain(call, reason)
            run.give_up()
            self._on_over(call)

    def _on_hung_up(self, call: WindowCall) -> None:
        """Begin nothing more for a caller who is gone, or has all answers."""
        run = self._runs.pop(call, None)
        if run is not None:
            run.drop()
            run.deleteLater()
