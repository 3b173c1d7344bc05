"""A run with tasks: `--submit`, `--check`, `--release`, `--list`, `--screenshot`, `--quit`."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from gui.arguments import Arguments
from gui.command_line.lines_out import LinesOut
from gui.command_line.task_run import NOT_ALL_REPORTED, TaskRun
from gui.domain.clock import Clock
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.opening import OpeningStep
from gui.process.exit_status import ALL_DONE, FAILED, NOT_ALL_DONE, WINDOW_DOES_IT
from gui.process.output import complain
from gui.services.reservations import Reservations
from gui.services.token_clipboard import TokenClipboard
from gui.services.values import Values

AFTER_MISHAP_SECONDS = 60.0
"""How long a run continues after an unexpected error, which may have lost what it waits for.
"""


class SubmitRun(QObject):
    """Has the tasks done, prints a line for each outcome, takes the picture, and says it's over.

    Starts as soon as the reservations are ready; does nothing if the arguments ask for nothing.
    """

    finished = Signal(int)
    """Exit status, if the arguments ask to quit or the run can't go on unseen."""

    def __init__(
        self,
        arguments: Arguments,
        reservations: Reservations,
        values: Values,
        clipboard: TokenClipboard,
        clock: Clock,
        take_picture: Callable[[str], bool],
    ) -> None:
        super().__init__()
        self._arguments = arguments
        self._take_picture = take_picture
        self._lines = LinesOut(arguments.output)
        self._all_done = True
        self._is_over = False
        self._run = TaskRun(
            arguments.tasks,
            reservations,
            values,
            clipboard,
            clock,
            self._print,
            self._on_complaint,
        )
        self._run.setParent(self)
        self._run.over.connect(self._finish)
        self._run.stumbled.connect(self.fail)
        reservations.ready.connect(self._run.begin)
        reservations.notice.connect(self._on_notice)
        if arguments.timeout is not None:
            left = arguments.timeout - (time.monotonic() - arguments.since)
            QTimer.singleShot(round(max(0.0, left) * 1000), self, self._on_timeout)

    def handed_over(self) -> int:
        """Leave the tasks to another window, which is to be called; returns the exit status."""
        if self._is_over or not self._arguments.tasks.are_any:
            return ALL_DONE
        self._run.drop()
        self._is_over = True
        return WINDOW_DOES_IT

    def left_undone(self) -> int:
        """The exit status of a run that ends without saying so itself, such as a closed window."""
        undone = self._run.is_undone
        self.print_the_rest()
        return ALL_DONE if self._all_done and not undone else NOT_ALL_DONE

    def fail(self, reason: str) -> None:
        """End the run early: say why, and what is known of each number."""
        if self._is_over:
            return
        complain(reason)
        self.print_the_rest()
        self._leave(FAILED)

    def give_up(self, reason: str) -> None:
        """End a run that can't go on and that nobody sees."""
        complain(reason)
        self._is_over = True
        self.finished.emit(FAILED)

    def on_mishap(self) -> None:
        """Stop waiting soon, because something unexpected went wrong somewhere."""
        if not self._arguments.quit:
            return
        QTimer.singleShot(round(AFTER_MISHAP_SECONDS * 1000), self, self._on_waited_after_mishap)

    def on_stuck(self, step: OpeningStep) -> None:
        """End the run because storage doesn't answer at the start."""
        if self._arguments.quit:
            self.fail(f"this does not answer: {step.path}")

    def on_limit(self) -> None:
        """End the run because it has taken longer than any may."""
        self.fail("it takes too long")

    def print_the_rest(self) -> None:
        """A line for each number that has none yet; from any thread."""
        if not self._is_over:
            self._run.give_up()
            self._lines.finish()

    def _on_notice(self, kind: NoticeKind, reason: str) -> None:
        if kind in (NoticeKind.START_FAILED, NoticeKind.STOPPED) and self._arguments.quit:
            self.fail(reason)

    def _on_waited_after_mishap(self) -> None:
        self.fail("something went wrong in this app")

    def _on_timeout(self) -> None:
        """What is known now has to do; the window, if it stays, goes on with the rest."""
        if not self._is_over:
            complain("the time given by --timeout is up")
            self.print_the_rest()
            self._leave(NOT_ALL_DONE)

    def _print(self, place: int | None, line: str, is_done: bool) -> None:
        self._all_done = self._all_done and is_done
        self._lines.add(line)

    def _on_complaint(self, reason: str) -> None:
        self._all_done = False
        complain(reason)

    def _finish(self) -> None:
        if self._is_over:
            return
        status = ALL_DONE if self._all_done else NOT_ALL_DONE
        if not self._lines.finish():
            status = FAILED
        file = self._arguments.screenshot
        if file is not None and not self._take_picture(str(file)):
            complain(f"{file} can't be written")
            status = FAILED
        if self._run.is_troubled:
            complain(NOT_ALL_REPORTED)
            status = FAILED
        self._leave(status)

    def _leave(self, status: int) -> None:
        self._is_over = True
        if self._arguments.quit:
            self.finished.emit(status)
