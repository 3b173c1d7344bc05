"""A script's command while a window of its till is open: the window does it, this prints it.

This runs before Qt is imported, and most commands end here. So nothing else is imported at the top
than what every command needs.
"""

from __future__ import annotations

import atexit
import os
import signal
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gui.arguments import Arguments, read_arguments
from gui.command_line.lines_out import LinesOut, clear_away
from gui.domain.tasks import Complaint, Line, Tasks
from gui.process.exit_status import ALL_DONE, FAILED, NOT_ALL_DONE
from gui.process.output import attach_console, complain, drop_unread_output
from gui.storage.paths import paths_for
from gui.storage.window_call import CALL_SECONDS, Called, call_window

if TYPE_CHECKING:
    from gui.command_line.outcome_line import Told


def have_it_done(argv: Sequence[str]) -> int | None:
    """Have an open window do what the arguments ask for; returns the exit status.

    None if no window does: then this process has to, and nothing has been done or printed.
    """
    atexit.register(drop_unread_output)
    arguments = read_arguments(argv, os.environ)
    has_own_run = arguments.screenshot is not None or arguments.diagnose
    if not arguments.tasks.are_any or has_own_run or arguments.set_machine or arguments.remove_key:
        return None
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a console
    if arguments.quit:  # closing the console ends this process, which must not be a window
        attach_console()
    if arguments.output is not None and not clear_away(arguments.output):
        complain(f"{arguments.output} can't be written")
        return FAILED
    return _Caller(arguments).call()


def have_it_done_at_last(argv: Sequence[str]) -> int:
    """The same once Qt has been loaded and left again: this process can't do it any more."""
    caller = _Caller(read_arguments(argv, os.environ))
    status = caller.call()
    return status if status is not None else caller.refuse()


class _Caller:
    """One command, from the call to its last line."""

    def __init__(self, arguments: Arguments) -> None:
        self._arguments = arguments
        self._tasks = arguments.tasks
        self._lines = LinesOut(arguments.output)
        self._unanswered = set(range(len(self._tasks.numbers)))
        self._all_done = True

    def call(self) -> int | None:
        """The exit status, with all lines printed; None if no window was reached."""
        arguments = self._arguments
        limit = CALL_SECONDS if arguments.timeout is None else min(arguments.timeout, CALL_SECONDS)
        file = paths_for(arguments.data_dir, practice=arguments.practice).calls
        end = arguments.since + limit
        called = call_window(file, self._tasks, arguments.api_url or "", end, self._on_answer)
        match called:
            case Called.NOBODY:
                return None
            case Called.ANSWERED:
                pass
            case Called.CUT_OFF:
                complain("the window closed before it had finished")
                self._print_the_rest(called)
            case Called.TIME_UP:
                complain("the window didn't answer in time, and may still be working")
                self._print_the_rest(called)
        is_good = self._all_done and not self._unanswered and called is Called.ANSWERED
        if not self._lines.finish():
            return FAILED
        return ALL_DONE if is_good else NOT_ALL_DONE

    def refuse(self) -> int:
        """Nothing has been done, and nothing can be."""
        complain("the window that was open on this PC can't be reached")
        self._print_the_rest(Called.NOBODY)
        self._lines.finish()
        return FAILED

    def _on_answer(self, answer: Line | Complaint) -> None:
        if isinstance(answer, Complaint):
            self._all_done = False
            complain(answer.text)
            return
        if answer.task is not None:
            self._unanswered.discard(answer.task)
        self._all_done = self._all_done and answer.is_good
        self._lines.add(answer.text)

    def _print_the_rest(self, called: Called) -> None:
        from gui.command_line.outcome_line import outcome_line
        from gui.domain.clock import SystemClock
        from gui.domain.translation import source_text

        now = SystemClock().now()
        for place in sorted(self._unanswered):
            news = _unanswered(self._tasks, place, called)
            line, _ = outcome_line(self._tasks.numbers[place], news, now, source_text)
            self._lines.add(line)


def _unanswered(tasks: Tasks, place: int, called: Called) -> Told:
    """What is known of a number that the window has said nothing of.

    Once called, it may have begun at any time until it ended, and the request may still have been
    on its way. If it goes on, it may send the request for as long as a run may take.
    """
    from gui.domain.clock import SystemClock
    from gui.domain.hold.attempt import Attempt, AttemptId
    from gui.domain.hold.check import Check, NoValue
    from gui.domain.hold.outcome import DOUBT_SECONDS, REQUEST_SECONDS, DoubtCause, InDoubt
    from gui.domain.telling.news import CannotStart, Checked, Verdict
    from gui.domain.voucher_number import BadNumber, read_voucher_number

    number = read_voucher_number(tasks.numbers[place])
    if isinstance(number, BadNumber):
        return number
    if called is Called.NOBODY:
        return CannotStart()
    now = SystemClock().now()
    if len(tasks.submit) <= place < len(tasks.submit) + len(tasks.check):
        return Checked(Check(AttemptId(0), number, "", NoValue(DoubtCause.STOPPED)))
    until_sent = CALL_SECONDS if called is Called.TIME_UP else 0.0
    free_by = now.plus(until_sent + REQUEST_SECONDS + DOUBT_SECONDS)
    doubt = InDoubt(DoubtCause.STOPPED, free_by)
    return Verdict(Attempt(id=AttemptId(0), number=number, begun=now.wall, outcome=doubt))
