"""Does what a script asks for, and words a line for each outcome.

A run that a script has started has one; an open window has one for each call. Numbers wait while
the queue has no place to spare, so that staff can always scan.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial, wraps
from typing import TYPE_CHECKING, Concatenate, NamedTuple, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from gui.domain.clock import Clock
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.check import Check, CheckState, CheckUnderWay, NoValue, value_in
from gui.domain.hold.outcome import DoubtCause, InDoubt
from gui.domain.tasks import Tasks
from gui.domain.telling.news import (
    AlreadyAsking,
    AlreadyLive,
    CannotStart,
    Checked,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Releasing,
    Verdict,
)
from gui.domain.voucher_number import BadNumber, VoucherNumber, read_voucher_number
from gui.services.reservations import Reservations
from gui.services.token_clipboard import TokenClipboard
from gui.services.values import Values
from gui.translate import translate

if TYPE_CHECKING:
    from gui.command_line.outcome_line import Told

log = logging.getLogger(__name__)

VALUE_SECONDS = 3.0
"""How long the line of a new hold waits for what is left on the voucher."""

P = ParamSpec("P")


class Task(NamedTuple):
    """One number: its place among `Tasks.numbers`, and as the script gave it."""

    place: int
    text: str


def _stumbles_aloud(
    slot: Callable[Concatenate[TaskRun, P], None],
) -> Callable[Concatenate[TaskRun, P], None]:
    """A slot whose failure is reported, rather than leaving somebody to wait for ever."""

    @wraps(slot)
    def guarded(self: TaskRun, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            slot(self, *args, **kwargs)
        except Exception as exc:
            log.exception("the tasks of a script failed")
            self.stumbled.emit(f"something went wrong in this app ({type(exc).__name__})")

    return guarded


class TaskRun(QObject):
    """The tasks, from `begin` until `over`, or until `give_up`."""

    stumbled = Signal(str)
    """Something unexpected went wrong; no `over` follows."""
    over = Signal()
    """Every task has its line; emitted once the window has reacted, too."""

    def __init__(
        self,
        tasks: Tasks,
        reservations: Reservations,
        values: Values,
        clipboard: TokenClipboard,
        clock: Clock,
        on_line: Callable[[int | None, str, bool], None],
        on_complaint: Callable[[str], None],
    ) -> None:
        """`on_line` gets the place of a task, None for a listed hold, its line, and whether the
        task was done; `on_complaint` why something is left undone without a line.
        """
        super().__init__()
        self._on_line = on_line
        self._on_complaint = on_complaint
        self._reservations = reservations
        self._values = values
        self._clipboard = clipboard
        self._clock = clock
        every = [Task(place, text) for place, text in enumerate(tasks.numbers)]
        checks = len(tasks.submit)
        releases = checks + len(tasks.check)
        self._unbegun = every[:checks]
        self._unchecked = every[checks:releases]
        self._unreleased = every[releases:]
        self._unlisted = tasks.lists
        self._put_off: list[Task] = []
        """Submitted while the voucher is being released."""
        self._checks_put_off: list[Task] = []
        """To be checked, and still being released."""
        self._releases_put_off: list[Task] = []
        """To be released, and still being reserved."""
        self._awaited: dict[AttemptId, tuple[Attempt, list[Task]]] = {}
        self._held: dict[AttemptId, tuple[Verdict, list[Task]]] = {}
        """New holds whose value is awaited."""
        self._checking: dict[AttemptId, tuple[Check, list[Task]]] = {}
        self._releasing: dict[AttemptId, tuple[Attempt, list[Task]]] = {}
        self._is_begun = False
        self._is_over = False
        self._is_looking = False
        self.is_troubled = False
        """Whether a line had to do without its times and words."""
        reservations.attempt_news.connect(self._on_news)
        values.changed.connect(self._on_value)
        values.check_news.connect(self._on_checked)

    @property
    def is_undone(self) -> bool:
        """Whether a task has no line yet, except a hold whose value is awaited."""
        return bool(self._has_waiting() or self._awaited or self._checking or self._releasing)

    def begin(self) -> None:
        """Do what can be done now, and the rest as soon as it can be; call once all is ready."""
        self._is_begun = True
        self._go_on()

    def drop(self) -> None:
        """Forget every task without a line."""
        for waiting in (self._unbegun, self._unchecked, self._unreleased):
            waiting.clear()
        for put_off in (self._put_off, self._checks_put_off, self._releases_put_off):
            put_off.clear()
        for under_way in (self._awaited, self._held, self._checking, self._releasing):
            under_way.clear()
        self._unlisted = False
        self._is_over = True

    def give_up(self) -> None:
        """A line for each task that has none yet, with what is known; from any thread."""
        from gui.command_line.outcome_line import interrupted

        unbegun = [*self._unbegun, *self._put_off, *self._unchecked, *self._checks_put_off]
        unbegun += [*self._unreleased, *self._releases_put_off]
        held, awaited = dict(self._held), dict(self._awaited)
        checking, releasing = dict(self._checking), dict(self._releasing)
        self.drop()
        for task in unbegun:
            self._tell([task], CannotStart())
        for news, tasks in held.values():
            self._tell(tasks, news)
        for check, tasks in checking.values():
            self._tell(tasks, Checked(replace(check, state=NoValue(DoubtCause.STOPPED))))
        for attempt, tasks in awaited.values():
            self._tell(tasks, Verdict(interrupted(attempt, self._clock.now())))
        for attempt, tasks in releasing.values():
            doubt = InDoubt(DoubtCause.STOPPED, self._clock.now())
            self._tell(tasks, ReleaseFailed(attempt, doubt))

    # --- what there is to do -----------------------------------------------------------------

    def _has_waiting(self) -> bool:
        return bool(
            self._unbegun
            or self._put_off
            or self._unchecked
            or self._checks_put_off
            or self._unreleased
            or self._releases_put_off
            or self._unlisted
        )

    @_stumbles_aloud
    def _go_on(self) -> None:
        self._is_looking = False
        if self._unlisted:
            self._unlisted = False
            self._list()
        while self._unbegun and self._reservations.has_place_to_spare():
            self._submit(self._unbegun.pop(0))
        while self._unchecked and self._values.has_place_to_spare():
            self._check(self._unchecked.pop(0))
        while self._unreleased:
            self._release(self._unreleased.pop(0))
        self._finish_if_over()

    def _look_again(self) -> None:
        """Something has changed; others are still being told of it."""
        if self._is_begun and self._has_waiting() and not self._is_looking:
            self._is_looking = True
            QTimer.singleShot(0, self, self._go_on)

    def _submit(self, task: Task) -> None:
        news = self._reservations.submit(task.text)
        match news:
            case BadNumber() | QueueFull() | AlreadyLive() | CannotStart():
                self._tell([task], news)
            case Releasing():
                self._put_off.append(task)
            case Progress(attempt) | AlreadyAsking(attempt):
                self._awaited.setdefault(attempt.id, (attempt, []))[1].append(task)

    def _check(self, task: Task) -> None:
        """Only ask what is left; what this till holds itself is asked about as such."""
        if not self._values.are_wanted:
            self._on_complaint("--check needs this till's site number: see the settings")
            return
        match self._values.check_only(task.text):
            case Checked(check):
                self._checking[check.id] = check, [task]
            case AlreadyLive(attempt):
                check = Check(attempt.id, attempt.number, attempt.service)
                self._checking.setdefault(check.id, (check, []))[1].append(task)
            case AlreadyAsking(attempt):
                self._awaited.setdefault(attempt.id, (attempt, []))[1].append(task)
            case Releasing():
                self._checks_put_off.append(task)
            case BadNumber() as bad:
                self._tell([task], bad)

    def _release(self, task: Task) -> None:
        from gui.command_line.outcome_line import NothingToRelease

        number = read_voucher_number(task.text)
        if isinstance(number, BadNumber):
            self._tell([task], number)
        elif any(each.number == number for each in self._reservations.under_way()):
            self._releases_put_off.append(task)
        elif (hold := self._hold_of(number)) is not None:
            self._releasing.setdefault(hold.id, (hold, []))[1].append(task)
            self._reservations.release(hold.id)
        elif (doubt := self._doubt_of(number)) is not None:
            self._tell([task], Verdict(doubt))
        elif not self._reservations.is_restored:
            self._on_complaint(_UNREAD)
        else:
            self._tell([task], NothingToRelease())

    def _hold_of(self, number: VoucherNumber) -> Attempt | None:
        found = [each for each in self._reservations.live() if each.number == number]
        return found[-1] if found else None

    def _doubt_of(self, number: VoucherNumber) -> Attempt | None:
        found = [each for each in self._reservations.doubtful() if each.number == number]
        return found[-1] if found else None

    def _list(self) -> None:
        if not self._reservations.is_restored:
            self._on_complaint(_UNREAD)
        for hold in self._reservations.live():
            doubt = InDoubt(DoubtCause.STOPPED, self._clock.now())
            news = ReleaseFailed(hold, doubt) if hold.release_unconfirmed else AlreadyLive(hold)
            self._tell_of(None, hold.number.value, news, is_good=True)
        for doubtful in self._reservations.doubtful():
            self._tell_of(None, doubtful.number.value, Verdict(doubtful), is_good=True)

    # --- what comes of it --------------------------------------------------------------------

    @_stumbles_aloud
    def _on_news(self, news: News) -> None:
        match news:
            case Verdict(attempt) if attempt.id in self._awaited:
                self._on_outcome(attempt)
            case Verdict(attempt) | ReleaseFailed(attempt) if attempt.id in self._releasing:
                _, tasks = self._releasing.pop(attempt.id)
                self._tell(tasks, news)
            case AlreadyLive(newer) | Releasing(newer, was_scanned=True):
                # A newer hold proves the one being released over: that one is meant now.
                for attempt_id, (attempt, tasks) in list(self._releasing.items()):
                    if attempt.number == newer.number and attempt_id != newer.id:
                        del self._releasing[attempt_id]
                        self._unreleased += tasks
            case Verdict() | ReleaseFailed():
                pass
            case _:
                return  # nothing has ended
        self._unbegun[:0], self._put_off = self._put_off, []
        self._unchecked[:0], self._checks_put_off = self._checks_put_off, []
        self._unreleased[:0], self._releases_put_off = self._releases_put_off, []
        self._look_again()
        self._finish_if_over()

    def _on_outcome(self, attempt: Attempt) -> None:
        _, tasks = self._awaited.pop(attempt.id)
        told = Verdict(attempt, self._clipboard.holds(attempt.id))
        if self._values.is_awaited(attempt.id):
            self._held[attempt.id] = told, tasks
            waited = partial(self._tell_held, attempt.id, None)
            QTimer.singleShot(round(VALUE_SECONDS * 1000), self, waited)
        else:
            self._tell(tasks, told)

    @_stumbles_aloud
    def _on_value(self, attempt_id: AttemptId, state: CheckState | None) -> None:
        """The value of a hold has come, or won't; None: the hold is no longer shown."""
        if state == CheckUnderWay():
            return
        self._tell_held(attempt_id, state)
        if attempt_id in self._checking and state is not None:
            check, _ = self._checking[attempt_id]
            self._on_checked(Checked(replace(check, state=state), is_reserved_here=True))
        elif attempt_id in self._checking:
            _, tasks = self._checking.pop(attempt_id)
            self._unchecked += tasks  # to be asked about as any other voucher
        self._look_again()

    @_stumbles_aloud
    def _tell_held(self, attempt_id: AttemptId, state: CheckState | None) -> None:
        """The line of a new hold; None: its value isn't waited for any longer."""
        if attempt_id in self._held:
            news, tasks = self._held.pop(attempt_id)
            attempt = replace(news.attempt, value=value_in(state))
            self._tell(tasks, replace(news, attempt=attempt))
            self._finish_if_over()

    @_stumbles_aloud
    def _on_checked(self, news: Checked) -> None:
        if news.check.id in self._checking:
            _, tasks = self._checking.pop(news.check.id)
            self._tell(tasks, news)
        self._look_again()
        self._finish_if_over()

    def _tell(self, tasks: list[Task], news: Told) -> None:
        for place, text in tasks:
            self._tell_of(place, text, news)

    def _tell_of(
        self, place: int | None, text: str, news: Told, *, is_good: bool | None = None
    ) -> None:
        from gui.command_line.outcome_line import bare_line, outcome_line

        try:
            line, was_done = outcome_line(text, news, self._clock.now(), translate)
        except Exception:
            log.exception("an outcome can't be reported in full")
            line, was_done = bare_line(text, news)
            self.is_troubled = True
        self._on_line(place, line, was_done if is_good is None else is_good)

    def _finish_if_over(self) -> None:
        if self._is_begun and not self._is_over and not (self.is_undone or self._held):
            self._is_over = True
            QTimer.singleShot(0, self, self.over.emit)  # once the window has reacted, too


NOT_ALL_REPORTED = "something went wrong in this app; not everything could be reported"
"""The complaint about a run that `is_troubled`."""

_UNREAD = "what this till has reserved can't be read from its journal yet"
