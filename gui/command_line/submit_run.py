"""A run with tasks: `--submit`, `--screenshot`, `--quit`."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from gui.arguments import Arguments
from gui.domain.clock import Clock
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.telling.news import (
    AlreadyAsking,
    AlreadyLive,
    CannotStart,
    News,
    Progress,
    QueueFull,
    Releasing,
    Verdict,
)
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.opening import OpeningStep
from gui.domain.voucher_number import BadNumber
from gui.process.output import complain, show
from gui.services.reservations import Reservations
from gui.services.token_clipboard import TokenClipboard
from gui.translate import translate

log = logging.getLogger(__name__)

ALL_HELD, NOT_ALL_HELD, FAILED, ELSEWHERE = 0, 3, 1, 4

AFTER_MISHAP_SECONDS = 60.0
"""How long a run continues after an unexpected error, which may have lost what it waits for.
"""

P = ParamSpec("P")


def _ends_the_run(
    slot: Callable[Concatenate[SubmitRun, P], None],
) -> Callable[Concatenate[SubmitRun, P], None]:
    """A slot whose failure ends the run with a message, rather than leaving it to run for ever."""

    @wraps(slot)
    def guarded(self: SubmitRun, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            slot(self, *args, **kwargs)
        except Exception as exc:
            log.exception("the submit_run failed")
            self.fail(f"something went wrong in this app ({type(exc).__name__})")

    return guarded


class SubmitRun(QObject):
    """Submits the numbers, prints a line for each outcome, takes the picture, and says it's over.

    Starts as soon as the reservations are ready; does nothing if the arguments ask for nothing.
    """

    finished = Signal(int)
    """Exit status, if the arguments ask to quit."""

    def __init__(
        self,
        arguments: Arguments,
        reservations: Reservations,
        clipboard: TokenClipboard,
        clock: Clock,
        take_picture: Callable[[str], bool],
    ) -> None:
        super().__init__()
        self._arguments = arguments
        self._reservations = reservations
        self._clipboard = clipboard
        self._clock = clock
        self._take_picture = take_picture
        self._unbegun = list(arguments.submit)
        self._awaited: dict[AttemptId, tuple[Attempt, list[str]]] = {}
        self._all_held = True
        self._troubled = False
        self._is_over = False
        reservations.ready.connect(self._on_ready)
        reservations.notice.connect(self._on_notice)
        reservations.attempt_news.connect(self._on_news)

    def handed_over(self) -> int:
        """Report that another window has taken the numbers; returns the exit status for that."""
        if not self._arguments.submit:
            return ALL_HELD
        if self._unbegun:
            self._unbegun.clear()
            complain("a window is open on this PC, and has taken the numbers")
        return ELSEWHERE

    def left_undone(self) -> int:
        """The exit status of a run that ends without saying so itself, such as a closed window."""
        undone = bool(self._unbegun or self._awaited)
        self.print_the_rest()
        return ALL_HELD if self._all_held and not undone else NOT_ALL_HELD

    def fail(self, reason: str) -> None:
        """End the run early: say why, and what is known of each number."""
        if self._is_over:
            return
        complain(reason)
        self.print_the_rest()
        self._leave(FAILED)

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
        from gui.command_line.outcome_line import interrupted

        unbegun, self._unbegun = self._unbegun, []
        awaited, self._awaited = self._awaited, {}
        for text in unbegun:
            self._print(text, CannotStart())
        for attempt, texts in awaited.values():
            for text in texts:
                self._print(text, Verdict(interrupted(attempt, self._clock.now())))

    @_ends_the_run
    def _on_ready(self) -> None:
        while self._unbegun:
            text = self._unbegun[0]
            news = self._reservations.submit(text)
            del self._unbegun[0]
            match news:
                case BadNumber() | QueueFull() | AlreadyLive() | CannotStart():
                    self._print(text, news)
                case Releasing(attempt):
                    self._print(text, AlreadyLive(attempt))
                case Progress(attempt) | AlreadyAsking(attempt):
                    self._awaited.setdefault(attempt.id, (attempt, []))[1].append(text)
        self._finish_if_over()

    @_ends_the_run
    def _on_notice(self, kind: NoticeKind, reason: str) -> None:
        if kind in (NoticeKind.START_FAILED, NoticeKind.STOPPED) and self._arguments.quit:
            self.fail(reason)

    @_ends_the_run
    def _on_news(self, news: News) -> None:
        if isinstance(news, Verdict) and news.attempt.id in self._awaited:
            copied = self._clipboard.holds(news.attempt.id)
            _, texts = self._awaited.pop(news.attempt.id)
            for text in texts:
                self._print(text, Verdict(news.attempt, copied))
            self._finish_if_over()

    def _on_waited_after_mishap(self) -> None:
        self.fail("something went wrong in this app")

    def _print(
        self, text: str, news: BadNumber | QueueFull | AlreadyLive | CannotStart | Verdict
    ) -> None:
        from gui.command_line.outcome_line import bare_line, outcome_line

        try:
            line, held = outcome_line(text, news, self._clock.now(), translate)
        except Exception:
            log.exception("an outcome can't be reported in full")
            line, held = bare_line(text, news)
            self._troubled = True
        self._all_held = self._all_held and held
        show(line)

    def _finish_if_over(self) -> None:
        if not self._awaited:
            # After the window has reacted to the same signal.
            QTimer.singleShot(0, self._finish)

    @_ends_the_run
    def _finish(self) -> None:
        if self._is_over:
            return
        status = ALL_HELD if self._all_held else NOT_ALL_HELD
        file = self._arguments.screenshot
        if file is not None and not self._take_picture(str(file)):
            complain(f"{file} can't be written")
            status = FAILED
        if self._troubled:
            complain("something went wrong in this app; not everything could be reported")
            status = FAILED
        self._leave(status)

    def _leave(self, status: int) -> None:
        self._is_over = True
        if self._arguments.quit:
            self.finished.emit(status)
