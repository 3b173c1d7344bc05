"""The reservations of this till: what is under way, what is held, what is in doubt.

Lives on the UI thread and never blocks it. Every scan and every click comes in here; the results
go out as signals: `staff_news` and `attempt_news` for the banner, `attempt_changed` for cards and
lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from gui.domain.clock import Clock, Moment
from gui.domain.hold.attempt import LAST_MINUTE_SECONDS, Attempt, AttemptId, AttemptIds, Ending
from gui.domain.hold.connection import connection_after
from gui.domain.hold.connection_state import ConnectionState
from gui.domain.hold.outcome import (
    HOLD_SECONDS,
    REQUEST_SECONDS,
    Answer,
    DoubtCause,
    Held,
    InDoubt,
    Oddity,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
)
from gui.domain.hold.own_holds import OwnHolds
from gui.domain.hold.restored import Restored
from gui.domain.scan.cleaning import BadScan
from gui.domain.secrets import HoldToken
from gui.domain.telling.news import (
    AlreadyAsking,
    AlreadyLive,
    CannotStart,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Releasing,
    Step,
    StillStarting,
    Verdict,
    WaitingForLimit,
)
from gui.domain.telling.notice import NoticeKind
from gui.domain.value.voucher_value import VoucherValue
from gui.domain.voucher_number import VoucherNumber, read_voucher_number
from gui.services.ticker import Ticker
from gui.services.worker import IN_FLIGHT, Worker

WAITING_AT_MOST = 20
"""Scans that may wait behind those in flight; staff are shown that a further one was refused."""

ENDED_SHOWN_SECONDS = 120.0
"""How long a hold that has run out stays on screen; today's list keeps it longer."""

PLACES_FOR_STAFF = 8
"""Places of those that scripts leave free, so that whoever scans meanwhile finds one."""

UNDO_SECONDS = 5.0
"""How long a hold that was put away can be brought back."""

AT_ONCE_MILLISECONDS = 100
"""An attempt answered sooner is not shown as under way first: that would only flicker."""


class Reservations(QObject):
    """Takes scans and clicks, and reports their results."""

    staff_news = Signal(object)
    """News of what staff have just done: it takes over the banner."""
    attempt_news = Signal(object)
    """News of something under way: for the banner only while that shows the same attempt."""
    attempt_changed = Signal(object)
    """Attempt: under way for AT_ONCE_MILLISECONDS, or with its outcome, or ended."""
    progressed = Signal(object, object)
    """Attempt, Step | Moment: what is being done, or until when Smart Gift asked to wait."""
    attempt_dropped = Signal(object)
    """AttemptId: its card is no longer needed."""
    put_away_changed = Signal(object)
    """Attempt | None: the hold that was put away last and can still be brought back."""
    restored = Signal(object)
    """Restored: what was in the journal at the start."""
    kept = Signal()
    """A scan came before everything was open, and is waiting; see `early`."""
    ready = Signal()
    """Scans go out from now on."""
    notice = Signal(object, str)
    """NoticeKind, and a path or a short line for support."""
    last_minute = Signal(object)
    """Attempt: its hold has a minute left."""
    connection_changed = Signal(object)
    """ConnectionState."""

    def __init__(self, worker: Worker, ticker: Ticker, clock: Clock) -> None:
        super().__init__()
        self._worker = worker
        self._clock = clock
        self._ids = AttemptIds()
        self._under_way: dict[AttemptId, Attempt] = {}
        self._unshown: dict[AttemptId, Attempt] = {}
        self._steps: dict[AttemptId, Step | Moment] = {}
        self._open: dict[AttemptId, Attempt] = {}
        self._own = OwnHolds()
        self._unknown_until: Moment | None = None
        """Until when there may be a hold from an earlier run that this run doesn't know about; None
        until the journal has been read.
        """
        self._tokens: dict[HoldToken, set[VoucherNumber]] = {}
        """The vouchers of each token given in this run, or still live from an earlier one."""
        self._releasing: set[AttemptId] = set()
        self._warned: set[AttemptId] = set()
        self._put_away: tuple[Attempt, Moment] | None = None
        """The hold that `undo_done` would bring back, as it was, and when it was put away. The
        journal still has it as live: otherwise its token would not be on the disk when it is back
        on the screen.
        """
        self._is_ready = False
        self._can_start = True
        self._is_restored = False
        self._early: list[VoucherNumber] = []
        self._refused_unrestored: set[VoucherNumber] = set()
        self._newest_scan: VoucherNumber | None = None
        self._ticker = ticker
        ticker.ticked.connect(self._on_ticked)
        worker.ready.connect(self._on_ready)
        worker.restored.connect(self._on_restored)
        worker.journal_failed.connect(self._on_journal_failed)
        worker.journal_set_aside.connect(self._on_journal_set_aside)
        worker.start_failed.connect(self._on_start_failed)
        worker.interrupted.connect(self._on_interrupted)
        worker.resumed.connect(self._on_resumed)
        worker.given_up.connect(self._on_given_up)
        worker.progressed.connect(self._on_progressed)
        worker.attempt_finished.connect(self._on_finished)
        worker.saved_late.connect(self._on_saved_late)
        worker.released.connect(self._on_released)
        worker.release_failed.connect(self._on_release_failed)

    # --- what staff do -----------------------------------------------------------------------

    def submit(self, text: str) -> News | None:
        """Reserve what was typed or handed over, if it can be a voucher number; see `reserve`."""
        number = read_voucher_number(text)
        if isinstance(number, VoucherNumber):
            return self.reserve(number)
        self.look_away()
        self.staff_news.emit(number)
        return number

    def reserve(self, number: VoucherNumber) -> News | None:
        """Reserve a voucher; returns the news, which is also emitted.

        None before everything is open: the scan is kept, and goes out as soon as everything is.
        """
        news: News
        self._newest_scan = number
        if not self._can_start:
            news = CannotStart()
        elif not self._is_ready:
            self._early.append(number)
            self.kept.emit()
            return None
        else:
            news = self._begin(number)
        self.staff_news.emit(news)
        return news

    def reserve_unasked(self, number: VoucherNumber) -> Attempt | None:
        """Reserve a voucher that nobody has scanned just now; returns the attempt, under way.

        None if that can't begin at once. No news is emitted of its beginning: whoever calls this
        knows whether the banner is to follow it.
        """
        if not (self._can_start and self.has_room()):
            return None
        news = self._begin(number)
        return news.attempt if isinstance(news, Progress) else None

    @property
    def early(self) -> tuple[str, ...]:
        """The numbers that were scanned before everything was open, and are waiting."""
        return tuple(number.value for number in self._early)

    def has_room(self) -> bool:
        """Whether one more voucher would be accepted now, rather than refused as one too many."""
        return self._is_ready and len(self._under_way) < IN_FLIGHT + WAITING_AT_MOST

    def has_place_to_spare(self) -> bool:
        """Whether a script's voucher may be reserved, or refused, now: staff keep their places."""
        most = IN_FLIGHT + WAITING_AT_MOST - PLACES_FOR_STAFF
        return not self._can_start or (self._is_ready and len(self._under_way) < most)

    @property
    def is_restored(self) -> bool:
        """Whether it is known what earlier runs have reserved."""
        return self._is_restored

    def drop_early(self, count: int) -> None:
        """Forget the first `count` of `early`: another window has taken them over."""
        del self._early[:count]

    def report_slow_start(self, waiting: int) -> None:
        """Show that the start is taking long, and that `waiting` scans are waiting for it."""
        self.staff_news.emit(StillStarting(waiting))

    def _take_early(self) -> list[VoucherNumber]:
        early, self._early = self._early, []
        return early

    def refuse_scan(self, bad: BadScan) -> None:
        """Show why a scan could not be accepted."""
        self.look_away()
        self.staff_news.emit(bad)

    def look_away(self) -> None:
        """Staff are busy with something else than the newest scan."""
        self._newest_scan = None

    def note_value(self, attempt_id: AttemptId, value: VoucherValue) -> None:
        """Note what is left on a voucher that this till holds, and keep it in the journal."""
        if self._put_away is not None and self._put_away[0].id == attempt_id:
            attempt, since = self._put_away
            self._put_away = replace(attempt, value=value), since
        attempt_now = self._open.get(attempt_id)
        if attempt_now is None or not attempt_now.is_live(self._clock.now()):
            return
        self._open[attempt_id] = valued = replace(attempt_now, value=value)
        if attempt_id not in self._releasing:  # else the worker has it, and will write it
            self._worker.record(valued)
        self.attempt_changed.emit(valued)

    def reserve_again(self, attempt_id: AttemptId) -> None:
        """Reserve the voucher of an attempt that is over, or in doubt."""
        attempt = self._open.get(attempt_id)
        if attempt is not None:
            self.reserve(attempt.number)

    def release(self, attempt_id: AttemptId) -> None:
        """Release a live voucher."""
        attempt = self._open.get(attempt_id)
        now = self._clock.now()
        if attempt is None or not attempt.is_live(now) or attempt_id in self._releasing:
            return
        self._releasing.add(attempt_id)
        self._worker.release(attempt)
        self.staff_news.emit(Releasing(attempt))

    def done(self, attempt_id: AttemptId) -> None:
        """Remove the card: the till has used the token, or nobody needs the card any more.

        A live hold can be brought back by `undo_done` for UNDO_SECONDS, or until the next one is
        put away.
        """
        if attempt_id in self._releasing:
            return  # its answer is on the way, and belongs on the card
        attempt = self._open.pop(attempt_id, None)
        if attempt is None:
            return
        if attempt.is_live(self._clock.now()):
            self._put_away_for_now(attempt)
        else:
            if attempt.ending is None:
                self._end(attempt, Ending.USED)
            self._drop(attempt_id)
        self._tick_if_needed()

    def undo_done(self) -> None:
        """Bring back the hold that was put away last, as it was, if it still can be."""
        if self._put_away is None:
            return
        attempt, _ = self._put_away
        if not attempt.is_live(self._clock.now()):  # since the last tick
            self.settle_put_away()
            return
        self._put_away = None
        back = self._with_oddity(attempt)
        if back is not attempt:
            self._worker.record(back)
        self._open = dict(sorted([*self._open.items(), (back.id, back)]))
        self.put_away_changed.emit(None)
        self._show_as(back)
        self._tick_if_needed()

    def settle_put_away(self) -> None:
        """Put away for good what could still be brought back."""
        if self._put_away is None:
            return
        attempt, _ = self._put_away
        self._put_away = None
        self._worker.record(attempt.ended(Ending.USED))
        self._forget(attempt.id)
        self.put_away_changed.emit(None)

    def _put_away_for_now(self, attempt: Attempt) -> None:
        self.settle_put_away()
        self._put_away = attempt, self._clock.now()
        self.put_away_changed.emit(attempt)  # first: the offer has its room before all is painted
        self._show_as(attempt.ended(Ending.USED))
        self.attempt_dropped.emit(attempt.id)

    def has_open(self) -> bool:
        """Whether there is a hold, a doubt or a request that only the same service can settle.

        A scan waiting for the start counts as a request.
        """
        now = self._clock.now()
        return bool(self._early or self._under_way or self._releasing) or any(
            attempt.is_live(now) or attempt.is_doubtful(now) for attempt in self._open.values()
        )

    def live(self) -> list[Attempt]:
        """The holds whose tokens the till can use now, oldest first."""
        now = self._clock.now()
        return [attempt for attempt in self._open.values() if attempt.is_live(now)]

    def doubtful(self) -> list[Attempt]:
        """The attempts that may hold their vouchers without a token here, oldest first."""
        now = self._clock.now()
        return [attempt for attempt in self._open.values() if attempt.is_doubtful(now)]

    def under_way(self) -> list[Attempt]:
        """The attempts without an outcome, oldest first."""
        return list(self._under_way.values())

    def releasing(self) -> frozenset[AttemptId]:
        """The attempts whose vouchers are being released."""
        return frozenset(self._releasing)

    def news_of(self, number: VoucherNumber) -> News | None:
        """What this till has, or is about to have, of a voucher; None if it has to be asked for."""
        now = self._clock.now()
        for attempt in reversed(self._under_way.values()):
            if attempt.number == number:
                return AlreadyAsking(attempt)
        for attempt in reversed(self._open.values()):
            if attempt.number == number and attempt.id in self._releasing:
                return self._live_news(attempt)
        for attempt in reversed(self._open.values()):
            if attempt.number == number and attempt.is_live(now):
                return self._live_news(attempt)
        return None

    # --- what the worker reports -------------------------------------------------------------

    def _on_ready(self) -> None:
        self._is_ready = True
        self.ready.emit()
        for number in self._take_early():
            self.reserve(number)

    def _on_restored(self, restored: Restored) -> None:
        self._ids.continue_after(restored.last_id)
        self._is_restored = True
        now = self._clock.now()
        if self._unknown_until is None:
            self._unknown_until = now
        for attempt in (*restored.recent, *restored.open):
            self._own.note(attempt, now)
        found = [each for each in restored.open if not self._is_put_away(each)]
        kept = map(self._with_oddity, self._without_settled(found))
        restored = replace(restored, open=tuple(kept))
        for attempt in restored.open:
            self._open[attempt.id] = attempt
        self.restored.emit(restored)
        self._note_strays([*found, *self.doubtful()])
        self._tick_if_needed()
        for each in restored.open:
            attempt = self._open.get(each.id, each)
            # The disk was slow: meanwhile Smart Gift answered that the voucher is held.
            is_newest = attempt.number == self._newest_scan
            was_refused = attempt.number in self._refused_unrestored
            if is_newest and was_refused and attempt.is_live(now):
                self.staff_news.emit(AlreadyLive(attempt))
        self._refused_unrestored.clear()

    def _note_strays(self, doubtful: Iterable[Attempt]) -> None:
        """A request in doubt may still arrive, and hold in its turn a voucher that is held here.

        One of an earlier run may have become known only while a newer one was under way; asking.py
        knows of the others.
        """
        for attempt in self.live():
            assert isinstance(attempt.outcome, Held)
            ends = [attempt.outcome.latest]
            for doubt in doubtful:
                is_same = attempt.number == doubt.number
                is_here = doubt.service in ("", attempt.service)
                if is_same and is_here and isinstance(doubt.outcome, InDoubt):
                    ends.append(doubt.outcome.free_by)
            latest = max(ends, key=lambda end: end.instant)
            if latest is not ends[0]:
                outcome = replace(attempt.outcome, stray_until=latest)
                self._open[attempt.id] = late = replace(attempt, outcome=outcome)
                self.attempt_changed.emit(late)

    def _without_settled(self, found: Iterable[Attempt]) -> Iterator[Attempt]:
        """What an earlier run left open, except what a newer attempt carries on or proves over."""
        by_age = sorted((*found, *self._open.values()), key=lambda each: each.id)
        newest = {(each.number, each.service): each for each in by_age}
        for attempt in found:
            newer = newest[attempt.number, attempt.service]
            if attempt.is_in_doubt and newer is not attempt:
                self._worker.record(attempt.ended(Ending.SUPERSEDED))
            elif _proves_over(newer, attempt):
                self._worker.record(attempt.ended(Ending.NO_LONGER_HELD))
            else:
                yield attempt

    def _on_journal_failed(self, reason: str) -> None:
        self.notice.emit(NoticeKind.JOURNAL_FAILED, reason)

    def _on_journal_set_aside(self, path: str) -> None:
        if self._unknown_until is None:  # at the start: its contents are unknown
            self._unknown_until = self._clock.now().plus(HOLD_SECONDS + REQUEST_SECONDS)
        self.notice.emit(NoticeKind.JOURNAL_SET_ASIDE, path)

    def _on_start_failed(self, reason: str) -> None:
        self._give_up(NoticeKind.START_FAILED, reason)

    def _on_interrupted(self) -> None:
        self.connection_changed.emit(ConnectionState.STOPPED)

    def _on_resumed(self) -> None:
        self.notice.emit(NoticeKind.UNEXPECTED_ERROR, "")

    def _on_given_up(self, reason: str) -> None:
        self._give_up(NoticeKind.STOPPED, reason)

    def _give_up(self, kind: NoticeKind, reason: str) -> None:
        """Nothing more can be reserved in this run; `reason` is a short line for support."""
        self._can_start = False
        self.connection_changed.emit(ConnectionState.STOPPED)
        self.notice.emit(kind, reason)
        for number in self._take_early():
            self.reserve(number)

    def _on_progressed(self, attempt: Attempt, what: Step | Moment) -> None:
        if attempt.id in self._releasing:
            if isinstance(what, Moment):
                self.attempt_news.emit(WaitingForLimit(attempt, what, 1))
            else:
                self.attempt_news.emit(Releasing(attempt))
        elif attempt.id in self._under_way:
            self._steps[attempt.id] = what
            if attempt.id in self._unshown:
                self._show_begun(attempt.id)
            if what is Step.CONNECTING:
                self.connection_changed.emit(ConnectionState.CONNECTING)
            elif isinstance(what, Moment):
                self.connection_changed.emit(ConnectionState.BUSY)
            self.progressed.emit(attempt, what)
            self.attempt_news.emit(self.progress_of(attempt))
            self._tick_if_needed()

    def _on_finished(self, attempt: Attempt) -> None:
        self._under_way.pop(attempt.id, None)
        self._steps.pop(attempt.id, None)
        attempt = self._with_holder(self._compared(attempt))
        self._own.note(attempt, self._clock.now())
        doubtful = [attempt, *self.doubtful()]
        self._settle_older(attempt)
        if isinstance(attempt.outcome, Held | InDoubt):
            self._open[attempt.id] = attempt
            self._note_strays(doubtful)
            attempt = self._open[attempt.id]
        elif not self._is_restored:
            self._refused_unrestored.add(attempt.number)
        self._unshown.pop(attempt.id, None)
        self.attempt_changed.emit(attempt)
        self.attempt_news.emit(Verdict(attempt))
        self._correct(attempt)
        if attempt.outcome is not None:  # after the token: nobody waits for the badge
            self.connection_changed.emit(connection_after(attempt.outcome))
        self._tick_if_needed()

    def _correct(self, refused: Attempt) -> None:
        """Show the hold that is in the way if it is this till's, restored only meanwhile."""
        if not isinstance(refused.outcome, Refused) or refused.number != self._newest_scan:
            return
        for attempt in reversed(self._open.values()):
            is_same = attempt.number == refused.number
            is_here = attempt.service in ("", refused.service)
            if is_same and is_here and attempt.is_live(self._clock.now()):
                self.staff_news.emit(self._live_news(attempt))
                return

    def _on_saved_late(self, attempt: Attempt) -> None:
        known = self._open.get(attempt.id)
        if known is not None and known.ending is None:
            self._open[attempt.id] = replace(known, saved=True)
            self.attempt_changed.emit(self._open[attempt.id])
        if self._put_away is not None and self._is_put_away(attempt):
            before, since = self._put_away
            self._put_away = replace(before, saved=True), since

    def _on_released(self, attempt: Attempt) -> None:
        self._releasing.discard(attempt.id)
        attempt = self._brought_up_to_date(attempt)
        self._own.note(attempt, self._clock.now())
        self.connection_changed.emit(ConnectionState.LIVE)
        if attempt.id in self._open:
            self._open[attempt.id] = attempt
        self.attempt_changed.emit(attempt)
        newer = self._newer_than(attempt)
        self.attempt_news.emit(Verdict(attempt) if newer is None else self._live_news(newer))
        self._drop(attempt.id)
        self._tick_if_needed()

    def _on_release_failed(self, attempt: Attempt, answer: Answer) -> None:
        self._releasing.discard(attempt.id)
        attempt = self._brought_up_to_date(attempt)
        known, newer = self._open.get(attempt.id), self._newer_than(attempt)
        if known is not None and newer is not None:
            self._end(known, Ending.NO_LONGER_HELD)
            self._drop(attempt.id)
        elif known is not None and known.ending is None:
            self._open[attempt.id] = attempt
            self.attempt_changed.emit(attempt)
        elif known is not None:
            self._worker.record(known)  # it has run out meanwhile, but the worker wrote it as live
        if answer != Unreachable(ReachFault.NOT_SAVED):  # that says nothing about the connection
            self.connection_changed.emit(connection_after(answer))
        failed = ReleaseFailed(attempt, answer)
        self.attempt_news.emit(failed if newer is None else self._live_news(newer))

    # --- time --------------------------------------------------------------------------------

    def _on_ticked(self, now: Moment) -> None:
        """End the holds that are over, and warn of those about to end."""
        for attempt in list(self._open.values()):
            if attempt.ending is not None:
                self._put_away_when_old(attempt, now)
                continue
            attempt = self._by_the_wall(attempt, now)
            remaining = attempt.remaining(now)
            if remaining <= 0:
                self._open[attempt.id] = self._end(attempt, Ending.EXPIRED)
            elif remaining <= LAST_MINUTE_SECONDS and attempt.id not in self._warned:
                self._warned.add(attempt.id)
                if attempt.is_live(now):
                    self.last_minute.emit(attempt)
        if self._put_away is not None:
            attempt, since = self._put_away
            if since.seconds_until(now) >= UNDO_SECONDS or not attempt.is_live(now):
                self.settle_put_away()
        self._tick_if_needed()

    def _by_the_wall(self, attempt: Attempt, now: Moment) -> Attempt:
        """The attempt, written to the journal again if somebody has set the PC's clock."""
        if attempt.id in self._releasing:
            return attempt  # the worker has it, and will write it
        moved = attempt.by_the_wall(now)
        if moved is not attempt:
            self._open[attempt.id] = moved
            self._worker.record(moved)
        return moved

    def _put_away_when_old(self, ended: Attempt, now: Moment) -> None:
        deadline = ended.deadline
        if deadline is not None and deadline.seconds_until(now) > ENDED_SHOWN_SECONDS:
            self.done(ended.id)

    def _tick_if_needed(self) -> None:
        waiting = any(isinstance(step, Moment) for step in self._steps.values())
        is_needed = bool(self._open) or waiting or self._put_away is not None
        self._ticker.set_counting(self, is_needed)

    # --- inside ------------------------------------------------------------------------------

    def _begin(self, number: VoucherNumber) -> News:
        now = self._clock.now()
        if (known := self.news_of(number)) is not None:
            return known
        waiting = len(self._under_way) - IN_FLIGHT
        if waiting >= WAITING_AT_MOST:
            return QueueFull(number, waiting)
        if self._put_away is not None and self._put_away[0].number == number:
            self.settle_put_away()  # the answer may prove that hold over
        attempt = Attempt(id=self._ids.next(now), number=number, begun=now.wall)
        self._under_way[attempt.id] = attempt
        self._unshown[attempt.id] = attempt
        QTimer.singleShot(AT_ONCE_MILLISECONDS, self, partial(self._show_begun, attempt.id))
        self._worker.hold(attempt, self._own.about(number, now))
        return Progress(attempt, Step.ASKING)

    def _live_news(self, attempt: Attempt) -> News:
        """What is told of a hold when its voucher is scanned, or turns out to be held here."""
        is_releasing = attempt.id in self._releasing
        return Releasing(attempt, was_scanned=True) if is_releasing else AlreadyLive(attempt)

    def _show_begun(self, attempt_id: AttemptId) -> None:
        attempt = self._unshown.pop(attempt_id, None)
        if attempt is not None:
            self.attempt_changed.emit(attempt)

    def _settle_older(self, newer: Attempt) -> None:
        """Drop what a newer attempt at the same voucher has settled, carries on or proves over."""
        for attempt in list(self._open.values()):
            is_over = attempt.ending is not None or isinstance(attempt.outcome, InDoubt)
            is_lost = _proves_over(newer, attempt) and attempt.id not in self._releasing
            is_same = attempt.number == newer.number and attempt.service in ("", newer.service)
            if is_same and attempt.id != newer.id and (is_over or is_lost):
                if attempt.ending is None:
                    self._end(attempt, Ending.NO_LONGER_HELD if is_lost else Ending.SUPERSEDED)
                self._drop(attempt.id)

    def _newer_than(self, attempt: Attempt) -> Attempt | None:
        """The live hold of the same voucher that proves this one over."""
        now = self._clock.now()
        for other in self._open.values():
            is_same = (other.number, other.service) == (attempt.number, attempt.service)
            if is_same and other.is_live(now) and _proves_over(other, attempt):
                return other
        return None

    def progress_of(self, attempt: Attempt) -> News:
        """News of an attempt under way, with how many are waiting now."""
        step = self._steps.get(attempt.id, Step.ASKING)
        waits = [until for until in self._steps.values() if isinstance(until, Moment)]
        if isinstance(step, Moment) or (step is Step.IN_LINE and waits):
            until = max(waits, key=lambda moment: moment.instant)
            waiting = sum(
                isinstance(other, Moment) or other is Step.IN_LINE for other in self._steps.values()
            )
            return WaitingForLimit(attempt, until, waiting)
        return Progress(attempt, step)

    def _end(self, attempt: Attempt, ending: Ending) -> Attempt:
        ended = attempt.ended(ending)
        self._worker.record(ended)
        self._show_as(ended)
        return ended

    def _show_as(self, attempt: Attempt) -> None:
        self._own.note(attempt, self._clock.now())
        self.attempt_changed.emit(attempt)

    def _brought_up_to_date(self, attempt: Attempt) -> Attempt:
        """What the worker had, with what has become known meanwhile: its value, and a stray."""
        known = self._open.get(attempt.id)
        if known is None:
            return attempt
        new, old = known.outcome, attempt.outcome
        if isinstance(new, Held) and isinstance(old, Held):
            attempt = replace(attempt, outcome=replace(old, stray_until=new.stray_until))
        if known.value is None or attempt.value is not None:
            return attempt
        valued = replace(attempt, value=known.value)
        self._worker.record(valued)
        return valued

    def _is_put_away(self, attempt: Attempt) -> bool:
        return self._put_away is not None and self._put_away[0].id == attempt.id

    def _compared(self, attempt: Attempt) -> Attempt:
        """The attempt, marked if another voucher has the same token; so is the other one."""
        marked = self._with_oddity(attempt)
        if marked is attempt:
            return attempt
        self._worker.record(marked)
        for other in list(self._open.values()):
            if other.ending is None and _token_of(other) == _token_of(marked):
                self._open[other.id] = odd = _given_before(other)
                if other.id not in self._releasing:  # else the worker has it
                    self._worker.record(odd)
                self.attempt_changed.emit(odd)
        return marked

    def _with_oddity(self, attempt: Attempt) -> Attempt:
        """The attempt, marked if another voucher has the same token."""
        held = attempt.outcome
        if not isinstance(held, Held) or attempt.ending is not None:
            return attempt
        numbers = self._tokens.setdefault(held.token, set())
        numbers.add(attempt.number)
        return _given_before(attempt) if len(numbers) > 1 else attempt

    def _with_holder(self, attempt: Attempt) -> Attempt:
        """The attempt, marked if the hold in its way may be this till's own.

        That of an earlier run may have become known only while the request was under way.
        """
        refused, now = attempt.outcome, self._clock.now()
        if (
            not isinstance(refused, Refused)
            or refused.reason is not RefusalReason.ALREADY_HELD
            or refused.ours_until is not None
        ):
            return attempt
        earlier = self._own.about(attempt.number, now)
        if earlier is not None and earlier.service not in ("", attempt.service):
            earlier = None  # that hold is at another service
        match earlier.outcome if earlier is not None else None:
            case Held(latest=ours_until):
                marked = replace(attempt, outcome=replace(refused, ours_until=ours_until))
            case InDoubt(free_by=ours_until):
                cause = DoubtCause.HELD_AFTER_LOST_REPLY
                marked = replace(attempt, outcome=InDoubt(cause, ours_until, refused.free_by))
            case _ if self._unknown_until is None or now.seconds_until(self._unknown_until) > 0:
                return replace(attempt, outcome=replace(refused, holder_known=False))
            case _:
                return attempt
        self._worker.record(marked)
        return marked

    def _drop(self, attempt_id: AttemptId) -> None:
        """Take it off the screen."""
        self._open.pop(attempt_id, None)
        self._forget(attempt_id)
        self.attempt_dropped.emit(attempt_id)

    def _forget(self, attempt_id: AttemptId) -> None:
        self._warned.discard(attempt_id)
        self._releasing.discard(attempt_id)


def _token_of(attempt: Attempt) -> HoldToken | None:
    return attempt.outcome.token if isinstance(attempt.outcome, Held) else None


def _proves_over(newer: Attempt, older: Attempt) -> bool:
    """Whether a token that `newer` got for the same voucher shows that the one of `older` is worth
    nothing: Smart Gift holds a voucher once. (The older one was restored only meanwhile.)
    """
    new, old = newer.outcome, older.outcome
    return (
        isinstance(new, Held)
        and isinstance(old, Held)
        and newer.id > older.id
        and new.oddity is None
        and new.token != old.token
    )


def _given_before(attempt: Attempt) -> Attempt:
    """The attempt, which is Held, marked as having another voucher's token."""
    assert isinstance(attempt.outcome, Held)
    return replace(attempt, outcome=replace(attempt.outcome, oddity=Oddity.GIVEN_BEFORE))
