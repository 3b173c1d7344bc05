"""A run with tasks: `--submit`, `--check`, `--screenshot`, `--quit`."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial, wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from gui.arguments import Arguments
from gui.domain.clock import Clock
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.check import Check, CheckState, CheckUnderWay, NoValue, value_in
from gui.domain.hold.outcome import DoubtCause
from gui.domain.telling.news import (
    AlreadyAsking,
    AlreadyLive,
    CannotStart,
    Checked,
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
from gui.services.values import Values
from gui.translate import translate

if TYPE_CHECKING:
    from gui.command_line.outcome_line import Told

log = logging.getLogger(__name__)

ALL_HELD, NOT_ALL_HELD, FAILED, ELSEWHERE = 0, 3, 1, 4

VALUE_SECONDS = 3.0
"""How long the line of a new hold waits for what is left on the voucher."""

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
        values: Values,
        clipboard: TokenClipboard,
        clock: Clock,
        take_picture: Callable[[str], bool],
    ) -> None:
        super().__init__()
        self._arguments = arguments
        self._reservations = reservations
        self._values = values
        self._clipboard = clipboard
        self._clock = clock
        self._take_picture = take_picture
        self._unbegun = list(arguments.submit)
        self._unchecked = list(arguments.check)
        self._awaited: dict[AttemptId, tuple[Attempt, list[str]]] = {}
        self._held: dict[AttemptId, tuple[Verdict, list[str]]] = {}
        """New holds whose value is awaited."""
        self._checking: dict[AttemptId, tuple[Check, list[str]]] = {}
        self._all_held = True
        self._troubled = False
        self._is_over = False
        reservations.ready.connect(self._on_ready)
        reservations.notice.connect(self._on_notice)
        reservations.attempt_news.connect(self._on_news)
        values.changed.connect(self._on_value)
        values.check_news.connect(self._on_checked)

    def handed_over(self) -> int:
        """Report that another window has taken the numbers; returns the exit status for that."""
        if self._arguments.check:
            self._unchecked.clear()
            complain("a window is open on this PC: nothing was checked")
            return FAILED
        if not self._arguments.submit:
            return ALL_HELD
        if self._unbegun:
            self._unbegun.clear()
            complain("a window is open on this PC, and has taken the numbers")
        return ELSEWHERE

    def left_undone(self) -> int:
        """The exit status of a run that ends without saying so itself, such as a closed window."""
        undone = bool(self._unbegun or self._unchecked or self._awaited or self._checking)
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

        unbegun, self._unbegun = self._unbegun + self._unchecked, []
        self._unchecked = []
        awaited, self._awaited = self._awaited, {}
        held, self._held = self._held, {}
        checking, self._checking = self._checking, {}
        for text in unbegun:
            self._print(text, CannotStart())
        for news, texts in held.values():
            for text in texts:
                self._print(text, news)
        for check, texts in checking.values():
            for text in texts:
                self._print(text, Checked(replace(check, state=NoValue(DoubtCause.STOPPED))))
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
        while self._unchecked:
            self._check(self._unchecked.pop(0))
        self._finish_if_over()

    def _check(self, text: str) -> None:
        """Only ask what is left; what this till holds itself is asked about as such."""
        if not self._values.are_wanted:
            complain("--check needs this till's site number: see the settings")
            self._all_held = False
            return
        match self._values.check_only(text):
            case Checked(check):
                self._checking[check.id] = check, [text]
            case AlreadyLive(attempt):
                check = Check(attempt.id, attempt.number, attempt.service)
                self._checking.setdefault(check.id, (check, []))[1].append(text)
            case AlreadyAsking(attempt):
                self._awaited.setdefault(attempt.id, (attempt, []))[1].append(text)
            case Releasing(attempt):
                self._print(text, AlreadyLive(attempt))
            case BadNumber() as bad:
                self._print(text, bad)

    @_ends_the_run
    def _on_notice(self, kind: NoticeKind, reason: str) -> None:
        if kind in (NoticeKind.START_FAILED, NoticeKind.STOPPED) and self._arguments.quit:
            self.fail(reason)

    @_ends_the_run
    def _on_news(self, news: News) -> None:
        if isinstance(news, Verdict) and news.attempt.id in self._awaited:
            copied = self._clipboard.holds(news.attempt.id)
            _, texts = self._awaited.pop(news.attempt.id)
            told = Verdict(news.attempt, copied)
            if self._values.is_awaited(news.attempt.id):
                self._held[news.attempt.id] = told, texts
                waited = partial(self._on_value, news.attempt.id, None)
                QTimer.singleShot(round(VALUE_SECONDS * 1000), self, waited)
                return
            for text in texts:
                self._print(text, told)
            self._finish_if_over()

    @_ends_the_run
    def _on_value(self, attempt_id: AttemptId, state: CheckState | None) -> None:
        """The value of a hold has come, or won't; None: it isn't waited for any longer."""
        if state == CheckUnderWay():
            return
        if attempt_id in self._held:
            news, texts = self._held.pop(attempt_id)
            attempt = replace(news.attempt, value=value_in(state))
            for text in texts:
                self._print(text, replace(news, attempt=attempt))
            self._finish_if_over()
        elif attempt_id in self._checking and state is not None:
            check, _ = self._checking[attempt_id]
            self._on_checked(Checked(replace(check, state=state)))

    @_ends_the_run
    def _on_checked(self, news: Checked) -> None:
        _, texts = self._checking.pop(news.check.id, (None, []))
        for text in texts:
            self._print(text, news)
        self._finish_if_over()

    def _on_waited_after_mishap(self) -> None:
        self.fail("something went wrong in this app")

    def _print(self, text: str, news: Told) -> None:
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
        if not (self._awaited or self._held or self._checking):
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
