"""The thread that does everything slow: the network, the journal, and the imports they need.

One thread runs an asyncio loop on which any number of attempts are in flight; a second one, owned
by the first, writes the journal, so that a slow disk holds up no reply. An asyncio loop rather
than a thread for each attempt: a whole request can be given a time limit, and cut off at once when
the app closes, even while it waits for a name server or for a header that arrives byte by byte.

Nothing fails silently here. If work raises, whoever waits for it is notified. If the loop itself
ends (select() can't take more sockets, out of memory, a stray SystemExit), everything under way
gets its outcome, in doubt if its request may have been sent, and a new loop continues with the same
journal and the same lock. Work that had not begun is done then. A loop that keeps ending is given
up; each later piece of work is then refused.

The worker emits its signals from its own thread. Connect them only to methods of QObjects that live
on the UI thread: Qt then delivers them there. A lambda would run on the worker's thread.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Coroutine, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from gui.domain.clock import Clock, Moment
from gui.domain.hold.attempt import SAVE_SECONDS, Attempt, AttemptId, Ending
from gui.domain.hold.check import Check, CheckAnswer, NotAsked, NoValue
from gui.domain.hold.outcome import (
    DOUBT_SECONDS,
    HOLD_SECONDS,
    DoubtCause,
    HoldAnswer,
    InDoubt,
    ReachFault,
    RefusalReason,
    Refused,
    Released,
    Unreachable,
)
from gui.domain.redaction import KnownSecrets
from gui.domain.setup.key_state import KeyProof, KeyState
from gui.domain.setup.settings import LoadedSettings, Settings
from gui.domain.tasks import Answer
from gui.domain.telling.news import Step
from gui.domain.telling.opening import OpeningKind, OpeningStep
from gui.services.journal_keeper import (
    JOURNAL_THREAD,
    RETRY_SECONDS,
    JournalKeeper,
    living_threads,
    reason_of,
)

if TYPE_CHECKING:
    import asyncio

    from gui.api.asking import Asking
    from gui.domain.secrets import ApiKey
    from gui.domain.setup.service_address import ServiceAddress
    from gui.storage.journal import Journal
    from gui.storage.second_start import SecondStartServer, WindowCall
    from gui.storage.setup.till_store import TillStore

log = logging.getLogger(__name__)

IN_FLIGHT = 8
"""Attempts in flight at the same time: more than a till has customers, few for a server."""

CHECKS_IN_FLIGHT = 8
"""Checks in flight at the same time. Another one is not sent: none waits in a line that would hold
up the next ones, nor piles up while Smart Gift doesn't answer."""

MOST_RESTARTS = 3
"""How many times within RESTARTS_SECONDS the loop is replaced before it is given up."""

RESTARTS_SECONDS = 600.0

_PAUSE_SECONDS = 0.5
_CLEARING_SECONDS = 0.5

Q = TypeVar("Q")


def _new_event() -> asyncio.Event:
    import asyncio

    return asyncio.Event()


@dataclass(frozen=True, slots=True)
class WorkerResources:
    """What the worker works with, created on its thread. `close` stops everything else started."""

    loaded: LoadedSettings
    key: KeyState
    asking: Asking
    journal: Journal
    store: TillStore
    address_of: Callable[[Settings], ServiceAddress | None]
    """The service that the settings name, or practice's; None while they can't be read."""
    open_asking: Callable[[Settings, ApiKey | None], Asking]
    """Makes an `Asking` for the service that the settings name, with that key."""
    second_starts: SecondStartServer | None
    """Answers second starts; None for a run that quits by itself and takes nothing over."""
    logs: Path
    known: KnownSecrets
    """The keys in use, which must not appear in anything logged, saved or shown."""
    close: Callable[[], None]


Work = Callable[[WorkerResources], Coroutine[Any, Any, None]]
"""Something to do on the worker's loop; it reports through signals of its own."""

Failed = Callable[[BaseException], None]
"""Called on the worker's thread if work could not be finished, to notify whoever waits for it."""

ReportStep = Callable[[OpeningStep], None]
"""Called with each step of the start before it begins."""

Opening = Callable[[ReportStep, Sequence[str]], WorkerResources]
"""Opens everything; the texts go to an app that is already running, if there is one."""


@dataclass(frozen=True, slots=True, eq=False)
class SecondStart:
    """Numbers handed over by another start of this till; `Worker.confirm` answers it."""

    numbers: tuple[str, ...]
    taken: asyncio.Future[int]


@dataclass(frozen=True, slots=True)
class _Job:
    """Work, and what to call if it can't be done."""

    work: Work
    failed: Failed


@dataclass(slots=True)
class _Holding:
    """An attempt that the worker has, as last saved; `earlier` is as in `Worker.hold`."""

    attempt: Attempt
    earlier: Attempt | None
    has_row: asyncio.Event = field(default_factory=_new_event)


class Worker(QObject):
    """Owns the two threads: starts, feeds, stops and joins them. Call it on the UI thread."""

    settings_taken_up = Signal(object, object)
    """LoadedSettings, KeyState: what the worker uses from now on. Emitted at the start, right
    before `ready`, and by each `use`."""
    key_proved = Signal(object)
    """KeyState: an answer has shown whether Smart Gift accepts the key in use."""
    ready = Signal()
    """Everything is open; attempts go out from now on."""
    restored = Signal(object)
    """Restored: what was in the journal. Emitted before `ready`, unless the disk is in trouble."""
    journal_failed = Signal(str)
    """The journal could not be read at the start, and why. It is tried again."""
    journal_set_aside = Signal(str)
    """The journal was damaged; its new path."""
    window_called = Signal(object)
    """WindowCall: a script wants this window to do something; `answer` answers it."""
    window_hung_up_on = Signal(object)
    """WindowCall that needs no further answer: the caller has all, or is gone."""
    called = Signal(object)
    """SecondStart: it wants this window in front, and its numbers reserved."""
    handed_over = Signal(object)
    """ScannerSettings: another window of this till has come to the front and has taken what
    `open_again`, or the command line, gave it. Nothing is open here."""
    start_failed = Signal(str)
    """Nothing can be reserved in this run, and why."""
    progressed = Signal(object, object)
    """Attempt, Step | Moment: what is being done, or until when Smart Gift asked to wait."""
    attempt_finished = Signal(object)
    """Attempt with its outcome: exactly one for each attempt begun."""
    saved_late = Signal(object)
    """Attempt that could not be saved in time, and is saved now."""
    released = Signal(object)
    """Attempt whose hold has ended: released now, or over before that."""
    release_failed = Signal(object, object)
    """Attempt, Answer: the voucher was not released, or it is unknown whether it was."""
    checked = Signal(object)
    """Check with its answer: exactly one for each check begun, unless the app stops before."""
    stumbled = Signal()
    """Something unexpected went wrong and is over; its consequences have been reported."""
    interrupted = Signal()
    """The loop has ended; what was under way has its outcome. `resumed` or `given_up` follows."""
    resumed = Signal()
    """A new loop is running."""
    given_up = Signal(str)
    """Nothing more can be reserved in this run, and why."""

    def __init__(self, clock: Clock, opening: Opening) -> None:
        super().__init__()
        self._clock = clock
        self._opening = opening
        self._texts: tuple[str, ...] = ()
        self._step = OpeningStep(OpeningKind.PROGRAM), time.monotonic()
        self._inbox: SimpleQueue[_Job] = SimpleQueue()
        self._records: SimpleQueue[Attempt] = SimpleQueue()
        self._holding: dict[AttemptId, _Holding] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._jobs: dict[asyncio.Task[None], _Job] = {}
        self._checking: list[Check] = []
        self._window_place = b""
        self._is_clearing = False
        self._is_restored = False
        self._is_ready = False
        self._resources: WorkerResources
        self._retired: list[Asking] = []
        self._keeper: JournalKeeper
        self._stopping = threading.Event()
        self._bell = threading.Event()
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)

    def start(self) -> None:
        """Start the thread, unless it was started already; `ready` follows."""
        if self._thread.ident is None and not self._stopping.is_set():
            self._thread.start()

    def open_again(self, texts: Sequence[str]) -> None:
        """After `handed_over`: hand `texts` over too, or else open everything here after all."""
        self._texts = tuple(texts)
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)
        self.start()

    @property
    def opening(self) -> tuple[OpeningStep, float]:
        """The step of the start under way, or the last one, and its age in seconds."""
        step, since = self._step
        return step, time.monotonic() - since

    def stop(self, seconds: float = 1.8) -> bool:
        """Cut off whatever is in flight and end the threads; False if one hangs in the system.

        Attempts that were under way stay in the journal without an outcome: the next start shows
        them as in doubt.
        """
        self._stopping.set()
        self._wake()
        end = time.monotonic() + seconds
        if self._thread.ident is not None:
            self._thread.join(seconds)
        for thread in _pool_threads():
            thread.join(max(0.0, end - time.monotonic()))
        return not self._thread.is_alive() and not _pool_threads()

    def hold(self, attempt: Attempt, earlier: Attempt | None) -> None:
        """Try to hold; `earlier` is an attempt whose hold of the same voucher may still stand."""
        self._holding[attempt.id] = _Holding(attempt, earlier)
        self.do(
            lambda resources: self._hold(resources, attempt, earlier),
            lambda failure: self._hold_failed(attempt.id, failure),
        )

    def release(self, attempt: Attempt) -> None:
        """Release a held voucher."""
        self.do(
            lambda resources: self._release(resources, attempt),
            lambda failure: self._release_failed(attempt, failure),
        )

    def check(self, check: Check) -> None:
        """Ask what is left on a voucher, once, and only if no hold has to wait for that."""
        self.do(
            lambda resources: self._check(resources, check),
            lambda failure: self._check_failed(check),
        )

    def expect_request(self) -> None:
        """A voucher is being scanned or typed: connect for its hold, and for what is left on it."""
        loop = self._loop
        if loop is not None and self._is_ready:
            with contextlib.suppress(RuntimeError):  # closed at this very moment
                loop.call_soon_threadsafe(self._expect_request)

    def confirm(self, call: SecondStart, taken: int, attempts: Sequence[AttemptId]) -> None:
        """Answer `call` once each of `attempts` has its row in the journal, or its outcome."""
        self.do(lambda resources: self._confirm(call, taken, attempts), nobody_waits)

    def answer(self, call: WindowCall, answer: Answer) -> None:
        """Say something to a script that has called this window."""
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # closed at this very moment
                loop.call_soon_threadsafe(call.answers.put_nowait, answer)

    def do(self, work: Work, failed: Failed) -> None:
        """Do `work` on the worker's loop once everything is open; if that fails, call `failed`."""
        self._inbox.put(_Job(work, failed))
        self._wake()

    def use(self, loaded: LoadedSettings, key: KeyState, asking: Asking | None = None) -> None:
        """On the worker's loop: use these from now on, and `asking` unless it is None.

        Emits `settings_taken_up`. Requests in flight continue as they began.
        """
        if asking is not None:
            former = self._resources.asking
            self._retired.append(former)
            self._begin(_Job(lambda resources: former.connect_no_more_ahead(), nobody_waits))
        asking = asking or self._resources.asking
        self._resources = replace(self._resources, loaded=loaded, key=key, asking=asking)
        self.settings_taken_up.emit(loaded, key)

    def prove_key(self, resources: WorkerResources, proof: KeyProof | None) -> None:
        """On the worker's loop: tell what an answer shows of the key in `resources`, and keep it
        for later runs.
        """
        key = self._resources.key
        is_in_use = resources.asking is self._resources.asking
        if proof is None or proof is key.proof or not is_in_use:
            return
        key = replace(key, proof=proof)
        self._resources = replace(self._resources, key=key)
        self.key_proved.emit(key)
        self._begin(_Job(lambda resources: self._keep_proof(resources, proof), nobody_waits))

    @property
    def resources(self) -> WorkerResources:
        """On the worker's loop: what it works with now."""
        return self._resources

    def record(self, attempt: Attempt) -> None:
        """Write an attempt whose hold has ended, even if the app stops right away."""
        self._records.put(attempt)
        self._wake()

    def keep_window_place(self, place: bytes) -> None:
        """Once the app stops, write where its window was."""
        self._window_place = place

    def _wake(self) -> None:
        self._bell.set()
        loop = self._loop
        if loop is not None:
            try:
                loop.call_soon_threadsafe(self._woken.set)
            except RuntimeError:
                pass  # closed at this very moment: nothing is left to wake

    # --- on the worker thread ----------------------------------------------------------------

    def _run(self) -> None:
        try:
            if not self._open():
                return
            self._keeper = self._new_keeper()
            self._serve_again_and_again()
        except BaseException as failure:
            log.critical("the worker ended", exc_info=failure)
            self.given_up.emit(reason_of(failure))
            self._refuse_all()
        self._close()

    def _serve_again_and_again(self) -> None:
        """Work until the app stops, on a new loop whenever one has ended."""
        ends: list[float] = []
        while (failure := self._serve()) is not None:
            now = time.monotonic()
            ends = [*(end for end in ends if now - end < RESTARTS_SECONDS), now]
            if len(ends) > MOST_RESTARTS:
                self.given_up.emit(reason_of(failure))
                self._refuse_all()
                return
            self._stopping.wait(_PAUSE_SECONDS * (len(ends) - 1))

    def _open(self) -> bool:
        """Open everything; False if there is nothing to work with."""
        from gui.storage.instance_lock import HandedOverError

        try:
            self._resources = resources = self._opening(self._note_step, self._texts)
        except HandedOverError as exc:
            self.handed_over.emit(exc.scanner)
            return False
        except BaseException as exc:
            log.exception("the start failed")
            self.start_failed.emit(reason_of(exc))
            return False
        if resources.second_starts is not None:
            resources.second_starts.on_call = self._take_call
            resources.second_starts.on_window_call = self.window_called.emit
            resources.second_starts.on_hung_up = self.window_hung_up_on.emit
        resources.journal.on_set_aside = self.journal_set_aside.emit
        return True

    def _new_keeper(self) -> JournalKeeper:

        journal = self._resources.journal
        return JournalKeeper(journal, self.saved_late.emit, self.stumbled.emit)

    def _note_step(self, step: OpeningStep) -> None:
        if step != self._step[0]:
            self._step = step, time.monotonic()

    def _serve(self) -> BaseException | None:
        """Work on a new loop until the app stops; returns what ended the loop before that."""
        import asyncio

        loop: asyncio.AbstractEventLoop | None = None
        try:
            # The selector loop on Windows too: sockets are all it serves.
            loop = asyncio.SelectorEventLoop()
            loop.run_until_complete(self._work())
        except BaseException as failure:
            if self._stopping.is_set():
                log.exception("the worker did not end as it should")
                return None
            log.critical("the worker's loop ended", exc_info=failure)
            self._loop = None
            with contextlib.suppress(BaseException):
                self._clear(loop)
            self._settle(failure)
            self.interrupted.emit()
            return failure
        else:
            return None
        finally:
            self._loop = None
            if loop is not None:
                with contextlib.suppress(Exception):
                    loop.close()

    async def _work(self) -> None:
        import asyncio

        self._slots = asyncio.Semaphore(IN_FLIGHT)
        self._woken = asyncio.Event()
        self._journal_looked_at = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._begin(_Job(lambda resources: self._keeper.keep_trying(), nobody_waits))
        if not self._is_restored:
            self._begin(_Job(self._restore, self._restore_failed))
        if self._is_ready:
            self.resumed.emit()
        else:
            await self._wait_for_journal()
            self._is_ready = True
            self.settings_taken_up.emit(self._resources.loaded, self._resources.key)
            self.ready.emit()
        if self._resources.second_starts is not None:
            self._begin(_Job(self._open_second_starts, nobody_waits))
        while not self._stopping.is_set():
            for attempt in _all_in(self._records):
                self._begin(self._recording(attempt))
            for job in _all_in(self._inbox):
                self._begin(job)
            await self._woken.wait()
            self._woken.clear()
        await self._finish()

    async def _wait_for_journal(self) -> None:
        import asyncio

        try:
            async with asyncio.timeout(SAVE_SECONDS):
                await self._journal_looked_at.wait()
        except TimeoutError:
            self.journal_failed.emit("The disk doesn't answer.")

    def _restore_failed(self, failure: BaseException) -> None:
        self.journal_failed.emit(reason_of(failure))

    def _begin(self, job: _Job) -> None:
        import asyncio

        task = asyncio.ensure_future(job.work(self._resources))
        self._jobs[task] = job
        task.add_done_callback(self._on_done)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        """A task has ended; if it raised, notify whoever waits for its work."""
        import asyncio

        if task.cancelled() and self._is_clearing:
            return  # whoever cancelled it deals with its job
        job = self._jobs.pop(task)
        failure = asyncio.CancelledError() if task.cancelled() else task.exception()
        if failure is not None:
            self._fail(job, failure)
            self.stumbled.emit()

    def _fail(self, job: _Job, failure: BaseException) -> None:
        log.error("work for the worker failed", exc_info=failure)
        try:
            job.failed(failure)
        except Exception:
            log.exception("and could not be reported")

    async def _finish(self) -> None:
        """The app is stopping: cut off what is in flight, save what is not saved yet."""
        import asyncio

        resources = self._resources
        self._is_clearing = True
        if resources.second_starts is not None:
            resources.second_starts.hang_up()
        while tasks := [task for task in self._jobs if not task.done()]:
            # A task may swallow its cancellation once, as library code does.
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks, timeout=0.1)
        await asyncio.sleep(0)  # the sockets that were hung up are closed now
        self._keeper.save_the_rest(_all_in(self._records))
        for asking in (*self._retired, resources.asking):
            await asking.close()

    def _close(self) -> None:
        """Write what is not saved yet, and let go of everything."""
        resources = self._resources
        self._keeper.close(_all_in(self._records))
        if resources.second_starts is not None:
            with contextlib.suppress(Exception):
                resources.second_starts.close()
        if self._window_place:
            resources.store.keep_window_place(self._window_place)
        resources.close()

    # --- when the loop has ended by itself ---------------------------------------------------

    def _clear(self, loop: asyncio.AbstractEventLoop | None) -> None:
        """Let the tasks of a loop that has ended close what they have open, if they still can."""
        import asyncio

        if self._resources.second_starts is not None:
            self._resources.second_starts.hang_up()
        tasks = asyncio.all_tasks(loop) if loop is not None else set()
        if loop is None or not tasks:
            return
        self._is_clearing = True
        try:
            for task in tasks:
                task.cancel()
            loop.call_later(_CLEARING_SECONDS, loop.stop)
            loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        finally:
            self._is_clearing = False

    def _settle(self, failure: BaseException) -> None:
        """End everything that was under way, and remake what a new loop needs."""
        jobs, self._jobs = list(self._jobs.values()), {}
        for job in jobs:
            self._fail(job, failure)
        self._retired.clear()  # their connections went with the loop
        resources = self._resources
        settings = resources.loaded.settings
        try:
            key, _ = resources.store.key(settings.api_url)
            self._resources = replace(resources, asking=resources.open_asking(settings, key))
        except Exception:
            log.exception("the client can't be remade")

    def _refuse_all(self) -> None:
        """Nothing more can be reserved: refuse each job, and write what is still to be written."""
        while not self._stopping.is_set():
            for attempt in _all_in(self._records):
                self._keeper.save_now(attempt)
            for job in _all_in(self._inbox):
                self._fail(job, RuntimeError("the worker has been given up"))
            self._bell.wait()
            self._bell.clear()

    def _hold_failed(self, attempt_id: AttemptId, failure: BaseException) -> None:
        holding = self._holding.pop(attempt_id, None)
        if holding is not None:
            stopped = self._stopped(holding, failure)
            self.attempt_finished.emit(self._keeper.save_now(stopped))
            holding.has_row.set()

    def _stopped(self, holding: _Holding, failure: BaseException) -> Attempt:
        """An interrupted attempt with its outcome: in doubt if the request may have been sent."""
        attempt, now = holding.attempt, self._clock.now()
        if attempt.outcome is not None:
            return attempt
        outcome: HoldAnswer = Unreachable(ReachFault.STOPPED)
        if attempt.sent is not None:
            outcome = InDoubt(DoubtCause.STOPPED, now.plus(DOUBT_SECONDS))
        elif holding.earlier is not None and holding.earlier.may_stand(now):
            before = holding.earlier.outcome
            outcome = before if isinstance(before, InDoubt) else outcome
        return replace(attempt, sent=None, outcome=outcome, detail=type(failure).__name__)

    def _release_failed(self, attempt: Attempt, failure: BaseException) -> None:
        doubt = InDoubt(DoubtCause.STOPPED, self._clock.now().plus(DOUBT_SECONDS))
        attempt = replace(attempt, release_unconfirmed=True, detail=type(failure).__name__)
        self.release_failed.emit(self._keeper.save_now(attempt), doubt)

    def _check_failed(self, check: Check) -> None:
        answer: CheckAnswer = Unreachable(ReachFault.STOPPED)
        if check in self._checking:
            self._checking.remove(check)
            answer = NoValue(DoubtCause.STOPPED)
        self.checked.emit(replace(check, state=answer))

    # --- on the worker's loop ----------------------------------------------------------------

    def _expect_request(self) -> None:
        if not self._stopping.is_set():
            has_check = bool(self._resources.loaded.settings.site)
            self._resources.asking.expect_requests(2 if has_check else 1)

    async def _take_call(self, numbers: tuple[str, ...]) -> int:
        """How many of a second start's numbers this window has taken over for good."""
        import asyncio

        call = SecondStart(numbers, asyncio.get_running_loop().create_future())
        self.called.emit(call)
        return await call.taken

    async def _confirm(self, call: SecondStart, taken: int, attempts: Sequence[AttemptId]) -> None:
        for attempt_id in attempts:
            holding = self._holding.get(attempt_id)
            if holding is not None:
                await holding.has_row.wait()
        if not call.taken.done():  # the caller may have hung up
            call.taken.set_result(taken)

    async def _open_second_starts(self, resources: WorkerResources) -> None:
        assert resources.second_starts is not None
        try:
            await resources.second_starts.open()
        except OSError as exc:  # a TimeoutError too
            log.warning("a second start can't be answered: %s", reason_of(exc))

    async def _restore(self, resources: WorkerResources) -> None:
        """Read the journal; if that fails, keep trying for as long as a hold could last."""
        import asyncio

        started = self._clock.now()
        reported = False
        while started.seconds_until(self._clock.now()) < HOLD_SECONDS:
            now = self._clock.now()
            try:
                restored = await self._keeper.restore(now)
            except Exception as exc:
                log.warning("the journal can't be read: %s", exc)
                if not reported:
                    self.journal_failed.emit(str(exc))
                    reported = True
                    self._journal_looked_at.set()
                await asyncio.sleep(RETRY_SECONDS)
            else:
                self._is_restored = True
                self.restored.emit(restored)
                self._journal_looked_at.set()
                break
        try:
            while await self._keeper.sweep(self._clock.now()):
                pass
        except Exception as exc:
            log.warning("the journal can't be swept: %s", exc)

    async def _hold(
        self, resources: WorkerResources, attempt: Attempt, earlier: Attempt | None
    ) -> None:
        from gui.domain.trials.key_trial import proof_by

        holding = self._holding[attempt.id]

        async def save(changed: Attempt) -> Attempt:
            holding.attempt = changed  # from now on a request may be on its way
            saved = await self._keeper.save(changed)
            if saved.saved:
                holding.has_row.set()
            return saved

        is_asking = True

        def report(what: Step | Moment) -> None:
            nonlocal is_asking
            if what is not Step.ASKING or not is_asking:  # an attempt begins with asking
                self.progressed.emit(attempt, what)
            is_asking = what is Step.ASKING

        try:
            attempt = replace(attempt, service=resources.loaded.settings.api_url)
            if earlier is not None and earlier.service not in ("", attempt.service):
                earlier = holding.earlier = None  # that hold is at another service
            if self._slots.locked():
                report(Step.IN_LINE)
            if self._slots.locked() or resources.asking.must_wait:
                await save(attempt)
            async with self._slots:
                attempt = await resources.asking.hold(attempt, earlier, save, report)
        except Exception as exc:
            log.exception("attempt %s failed", attempt.id)
            self.stumbled.emit()
            attempt = self._stopped(holding, exc)
        attempt = await save(attempt)
        del self._holding[attempt.id]
        if attempt.outcome is not None:  # before the badge turns green
            self.prove_key(resources, proof_by(attempt.outcome))
        self.attempt_finished.emit(attempt)
        holding.has_row.set()

    async def _keep_proof(self, resources: WorkerResources, proof: KeyProof) -> None:
        import asyncio

        service = resources.loaded.settings.api_url
        await asyncio.to_thread(resources.store.note_proof, service, proof)

    async def _release(self, resources: WorkerResources, attempt: Attempt) -> None:
        from gui.domain.trials.key_trial import proof_by

        async def save(changed: Attempt) -> Attempt:
            return await self._keeper.save(changed)

        def report(what: Step | Moment) -> None:
            self.progressed.emit(attempt, what)

        def may_be_kept() -> bool:
            return self._keeper.may_have(attempt)

        try:
            asking = await self._asking_of(resources, attempt.service)
            attempt, answer = await asking.release(attempt, save, report, may_be_kept)
            if asking is resources.asking:
                self.prove_key(resources, proof_by(answer))
        except Exception as exc:
            log.exception("the release of attempt %s failed", attempt.id)
            self.stumbled.emit()
            answer = InDoubt(DoubtCause.UNUSABLE_REPLY, self._clock.now().plus(DOUBT_SECONDS))
            attempt = replace(attempt, release_unconfirmed=True, detail=type(exc).__name__)
        match answer:
            case Released():
                self.released.emit(await save(attempt.ended(Ending.RELEASED)))
            case Refused(reason=RefusalReason.NOT_HELD):
                self.released.emit(await save(attempt.ended(Ending.NO_LONGER_HELD)))
            case Unreachable(ReachFault.NOT_SAVED):
                self.release_failed.emit(attempt, answer)  # as it stands in the journal
            case _:
                self.release_failed.emit(await save(attempt), answer)

    async def _check(self, resources: WorkerResources, check: Check) -> None:
        from gui.domain.trials.key_trial import proof_by

        answer: CheckAnswer = NotAsked()
        settings = resources.loaded.settings
        is_busy = self._slots.locked() or len(self._checking) >= CHECKS_IN_FLIGHT
        if settings.site and not is_busy:
            self._checking.append(check)
            try:
                asking = await self._asking_of(resources, check.service)
                answer = await asking.check(check.number, settings.site, settings.currency)
                # A key may be good for holds only: what those have shown counts for more.
                is_untested = self._resources.key.proof is KeyProof.UNTESTED
                if asking is resources.asking and is_untested:
                    self.prove_key(resources, proof_by(answer))
            except Exception:
                log.exception("the check for attempt %s failed", check.id)
                self.stumbled.emit()
                answer = NoValue(DoubtCause.UNUSABLE_REPLY)
            self._checking.remove(check)
        self.checked.emit(replace(check, state=answer, site=settings.site))

    async def _asking_of(self, resources: WorkerResources, service: str) -> Asking:
        """For `service`, which gave a token: no other service may see that, nor its own key."""
        settings = resources.loaded.settings
        if service in ("", settings.api_url):
            return resources.asking
        import asyncio

        key, _ = await asyncio.to_thread(resources.store.key, service)
        asking = resources.open_asking(replace(settings, api_url=service), key)
        self._retired.append(asking)
        return asking

    def _recording(self, attempt: Attempt) -> _Job:
        def failed(failure: BaseException) -> None:
            self._keeper.save_now(attempt)

        return _Job(lambda resources: self._keeper.record(attempt), failed)


def nobody_waits(failure: BaseException) -> None:
    """For work that nobody waits for."""


def _all_in(queue: SimpleQueue[Q]) -> Iterator[Q]:
    """Take out everything that is in the queue now."""
    while True:
        try:
            yield queue.get_nowait()
        except Empty:
            return


def _pool_threads() -> list[threading.Thread]:
    """Threads that Python would wait for on exit: the journal's, and name look-ups."""
    return living_threads(JOURNAL_THREAD, "asyncio_")
