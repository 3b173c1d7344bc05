"""The thread that does everything slow: network, journal, and the imports that these need.

One thread runs an asyncio loop on which any number of attempts are in flight; a second one, owned
by the first, writes the journal, so that a slow disk holds up no reply. An asyncio loop rather
than a thread an attempt: a whole request can be bounded in time and cut off at once when the app
closes, even while it waits for a name server or for a header that drips in byte by byte.

The worker emits its signals from its own thread. Connect them to methods of QObjects of the UI
thread and to nothing else: Qt then delivers them there; a lambda would run here.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from gui.domain.attempt import SAVE_SECONDS, Attempt, AttemptId, Ending
from gui.domain.clock import Clock, Moment
from gui.domain.key_state import KeyState
from gui.domain.news import Step
from gui.domain.outcome import (
    DOUBT_SECONDS,
    HOLD_SECONDS,
    DoubtCause,
    InDoubt,
    RefusalReason,
    Refused,
    Released,
)
from gui.domain.redaction import KnownSecrets
from gui.domain.settings import LoadedSettings, Settings

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    from gui.api.asking import Asking
    from gui.domain.secrets import ApiKey
    from gui.domain.service_address import ServiceAddress
    from gui.storage.hand_over import Reception
    from gui.storage.journal import Journal
    from gui.storage.till_store import TillStore

log = logging.getLogger(__name__)

IN_FLIGHT = 8
"""Attempts that are asked for at once: more than a till has customers, few for a server."""

RETRY_SECONDS = 2.0
"""How often it is tried again to read or write a journal that is in trouble."""

_JOURNAL_THREAD = "journal"

Q = TypeVar("Q")


@dataclass(frozen=True, slots=True)
class Backstage:
    """What the worker works with, made on its thread. `close` stops what else was started."""

    loaded: LoadedSettings
    key: KeyState
    asking: Asking
    journal: Journal
    store: TillStore
    address_of: Callable[[Settings], ServiceAddress | None]
    """The service that the settings name, or practice's; None while they can't be read."""
    open_asking: Callable[[Settings, ApiKey | None], Asking]
    """Asks the service that the settings name, with that key."""
    reception: Reception
    logs: Path
    known: KnownSecrets
    """The keys in use: they are in nothing that is logged, saved or shown."""
    close: Callable[[], None]


Work = Callable[[Backstage], Coroutine[Any, Any, None]]
"""Something to be done on the worker's loop; it tells by signals of its own."""


class Worker(QObject):
    """Owns the two threads: starts, feeds, stops and joins them. Methods are for the UI thread."""

    ready = Signal(object, object)
    """LoadedSettings, KeyState: everything is open, attempts go out from now on."""
    restored = Signal(object)
    """Restored: what the journal knew. Comes before `ready` unless the disk is in trouble."""
    journal_failed = Signal(str)
    """The journal could not be read at the start; with the reason. It is tried again."""
    journal_set_aside = Signal(str)
    """The journal was damaged; its new path."""
    called = Signal(object)
    """tuple[str, ...]: a second start wants this window in front, and these numbers reserved."""
    handed_over = Signal()
    """Another window of this till is open, and has come to the front."""
    start_failed = Signal(str)
    """Nothing can be asked for in this run; with the reason."""
    progressed = Signal(object, object)
    """Attempt, Step | Moment: what is being done, or until when Smart Gift asked to wait."""
    attempt_finished = Signal(object)
    """Attempt with its outcome: exactly one for each attempt begun."""
    saved_late = Signal(object)
    """Attempt that could not be saved when it should have been, and is saved now."""
    released = Signal(object)
    """Attempt whose hold has ended, at our wish or before."""
    release_failed = Signal(object, object)
    """Attempt, Answer: the voucher was not given back, or that is not known."""

    def __init__(self, clock: Clock, open_backstage: Callable[[], Backstage]) -> None:
        super().__init__()
        self._clock = clock
        self._open_backstage = open_backstage
        self._inbox: SimpleQueue[Work] = SimpleQueue()
        self._records: SimpleQueue[Attempt] = SimpleQueue()
        self._unsaved: dict[AttemptId, Attempt] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._backstage: Backstage
        self._retired: list[Asking] = []
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)

    def start(self) -> None:
        """Start the thread, unless it has been; `ready` follows."""
        if self._thread.ident is None and not self._stopping.is_set():
            self._thread.start()

    def stop(self, seconds: float = 1.8) -> bool:
        """Cut off whatever is in flight and end the threads; False if one hangs in the system.

        Attempts that were under way stay in the journal without an outcome: the next start tells
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
        self.do(lambda backstage: self._hold(backstage, attempt, earlier))

    def release(self, attempt: Attempt) -> None:
        """Give a held voucher back."""
        self.do(lambda backstage: self._release(backstage, attempt))

    def do(self, work: Work) -> None:
        """Have `work` done on the worker's loop, once everything is open."""
        self._inbox.put(work)
        self._wake()

    def use(self, loaded: LoadedSettings, key: KeyState, asking: Asking | None = None) -> None:
        """On the worker's loop: work with these from now on, `asking` unless it is None.

        What is in flight goes on as it was begun.
        """
        if asking is not None:
            self._retired.append(self._backstage.asking)
        asking = asking or self._backstage.asking
        self._backstage = replace(self._backstage, loaded=loaded, key=key, asking=asking)

    @property
    def backstage(self) -> Backstage:
        """On the worker's loop: what it works with now."""
        return self._backstage

    def record(self, attempt: Attempt) -> None:
        """Write an attempt whose hold has ended; done even when the app stops right away."""
        self._records.put(attempt)
        self._wake()

    def _wake(self) -> None:
        loop = self._loop
        if loop is not None:
            try:
                loop.call_soon_threadsafe(self._woken.set)
            except RuntimeError:
                pass  # closed this very moment: nobody is left to wake

    # --- on the worker thread ----------------------------------------------------------------

    def _run(self) -> None:
        import asyncio

        # The selector loop on Windows too: sockets are all it serves.
        loop = asyncio.SelectorEventLoop()
        try:
            loop.run_until_complete(self._work())
        except Exception:
            log.exception("the worker stopped")
        finally:
            self._loop = None
            loop.close()

    async def _work(self) -> None:
        import asyncio
        from concurrent.futures import ThreadPoolExecutor

        from gui.storage.instance_lock import HandedOverError

        try:
            backstage = self._open_backstage()
        except HandedOverError:
            self.handed_over.emit()
            return
        except Exception as exc:
            self.start_failed.emit(str(exc) or type(exc).__name__)
            raise
        self._backstage = backstage
        backstage.reception.on_call = self.called.emit
        backstage.journal.on_set_aside = self.journal_set_aside.emit
        self._journal_thread: ThreadPoolExecutor = ThreadPoolExecutor(1, _JOURNAL_THREAD)
        self._slots = asyncio.Semaphore(IN_FLIGHT)
        self._woken = asyncio.Event()
        self._journal_looked_at = asyncio.Event()
        self._journal_in_trouble = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        tasks: set[asyncio.Task[None]] = set()

        def begin(work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
            task = asyncio.ensure_future(work)
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            return task

        try:
            begin(self._retry_saving(backstage))
            begin(self._restore(backstage))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SAVE_SECONDS):
                    await self._journal_looked_at.wait()
            await self._open_reception(backstage)
            self.ready.emit(backstage.loaded, backstage.key)
            while not self._stopping.is_set():
                for attempt in _all_in(self._records):
                    begin(self._record(backstage, attempt))
                for work in _all_in(self._inbox):
                    begin(work(self._backstage))
                await self._woken.wait()
                self._woken.clear()
        finally:
            while tasks:  # a task may swallow its cancellation once, as library code does
                for task in tasks:
                    task.cancel()
                await asyncio.wait(tasks, timeout=0.1)
            for attempt in [*self._unsaved.values(), *_all_in(self._records)]:
                self._journal_thread.submit(backstage.journal.save, attempt)
            self._journal_thread.submit(backstage.journal.close)
            self._journal_thread.shutdown(wait=False)
            backstage.reception.close()
            for asking in (*self._retired, self._backstage.asking):
                await asking.close()
            backstage.close()

    async def _open_reception(self, backstage: Backstage) -> None:
        try:
            await backstage.reception.open()
        except OSError as exc:
            log.warning("a second start can't be answered: %s", exc)

    async def _restore(self, backstage: Backstage) -> None:
        """Read the journal; where that can't be done, try again as long as a hold could live."""
        import asyncio

        started = self._clock.now()
        told = False
        while started.seconds_until(self._clock.now()) < HOLD_SECONDS:
            now = self._clock.now()
            try:
                restored = await self._on_journal_thread(backstage.journal.restore, now)
            except Exception as exc:
                log.warning("the journal can't be read: %s", exc)
                if not told:
                    self.journal_failed.emit(str(exc))
                    told = True
                    self._journal_looked_at.set()
                await asyncio.sleep(RETRY_SECONDS)
            else:
                self.restored.emit(restored)
                self._journal_looked_at.set()
                break
        try:
            while await self._on_journal_thread(backstage.journal.sweep, self._clock.now()):
                pass
        except Exception as exc:
            log.warning("the journal can't be swept: %s", exc)

    async def _hold(self, backstage: Backstage, attempt: Attempt, earlier: Attempt | None) -> None:
        async def save(changed: Attempt) -> Attempt:
            return await self._save(backstage, changed)

        is_asking = True

        def tell(what: Step | Moment) -> None:
            nonlocal is_asking
            if what is not Step.ASKING or not is_asking:  # an attempt begins with asking
                self.progressed.emit(attempt, what)
            is_asking = what is Step.ASKING

        try:
            attempt = replace(attempt, service=backstage.loaded.settings.api_url)
            if self._slots.locked():
                tell(Step.IN_LINE)
            if self._slots.locked() or backstage.asking.must_wait:
                await save(attempt)
            async with self._slots:
                attempt = await backstage.asking.hold(attempt, earlier, save, tell)
        except Exception as exc:
            log.exception("attempt %s failed", attempt.id)
            free_by = self._clock.now().plus(DOUBT_SECONDS)
            doubt = InDoubt(DoubtCause.UNUSABLE_REPLY, free_by)
            attempt = replace(attempt, sent=None, outcome=doubt, detail=type(exc).__name__)
        self.attempt_finished.emit(await save(attempt))

    async def _release(self, backstage: Backstage, attempt: Attempt) -> None:
        async def save(changed: Attempt) -> Attempt:
            return await self._save(backstage, changed)

        def tell(what: Step | Moment) -> None:
            self.progressed.emit(attempt, what)

        try:
            asking = await self._asking_of(backstage, attempt)
            attempt, answer = await asking.release(attempt, save, tell)
        except Exception as exc:
            log.exception("the release of attempt %s failed", attempt.id)
            answer = InDoubt(DoubtCause.UNUSABLE_REPLY, self._clock.now().plus(DOUBT_SECONDS))
            attempt = replace(attempt, release_unconfirmed=True, detail=type(exc).__name__)
        match answer:
            case Released():
                self.released.emit(await save(attempt.ended(Ending.RELEASED)))
            case Refused(reason=RefusalReason.NOT_HELD):
                self.released.emit(await save(attempt.ended(Ending.NO_LONGER_HELD)))
            case _:
                self.release_failed.emit(await save(attempt), answer)

    async def _asking_of(self, backstage: Backstage, attempt: Attempt) -> Asking:
        """Who may have the attempt's token: the service that gave it, and no other."""
        settings = backstage.loaded.settings
        if attempt.service in ("", settings.api_url):
            return backstage.asking
        import asyncio

        key, _ = await asyncio.to_thread(backstage.store.key, attempt.service)
        asking = backstage.open_asking(replace(settings, api_url=attempt.service), key)
        self._retired.append(asking)
        return asking

    async def _record(self, backstage: Backstage, attempt: Attempt) -> None:
        was_unsaved = attempt.id in self._unsaved
        attempt = await self._save(backstage, attempt)
        if was_unsaved and attempt.saved and attempt.ending is None:
            self.saved_late.emit(attempt)

    async def _save(self, backstage: Backstage, attempt: Attempt) -> Attempt:
        """Commit the attempt; tells in `saved` whether it worked, and in time."""
        try:
            await self._on_journal_thread(backstage.journal.save, attempt, SAVE_SECONDS)
        except Exception as exc:
            reason = str(exc) or type(exc).__name__
            log.warning("attempt %s is not saved: %s", attempt.id, reason)
            attempt = replace(
                attempt, saved=False, detail=f"{attempt.detail} Journal: {reason}".strip()
            )
            self._unsaved[attempt.id] = attempt
            self._journal_in_trouble.set()
            return attempt
        self._unsaved.pop(attempt.id, None)
        return replace(attempt, saved=True)

    async def _retry_saving(self, backstage: Backstage) -> None:
        """Save what could not be saved, as soon as it can."""
        import asyncio

        while True:
            await self._journal_in_trouble.wait()
            self._journal_in_trouble.clear()
            await asyncio.sleep(RETRY_SECONDS)
            for attempt in list(self._unsaved.values()):
                if self._unsaved.get(attempt.id) is not attempt:
                    continue  # a newer one was saved meanwhile
                try:
                    await self._on_journal_thread(backstage.journal.save, attempt, SAVE_SECONDS)
                except Exception as exc:
                    log.warning("attempt %s is still not saved: %s", attempt.id, exc)
                    self._journal_in_trouble.set()
                    break
                if self._unsaved.get(attempt.id) is attempt:
                    del self._unsaved[attempt.id]
                    self.saved_late.emit(replace(attempt, saved=True))

    async def _on_journal_thread(
        self, work: Callable[[Any], Any], argument: object, seconds: float | None = None
    ) -> Any:
        import asyncio

        running = asyncio.get_running_loop().run_in_executor(self._journal_thread, work, argument)
        async with asyncio.timeout(seconds):  # wait_for may swallow a cancellation on 3.11
            return await asyncio.shield(running)


def _all_in(queue: SimpleQueue[Q]) -> Iterator[Q]:
    """Everything that is in the queue now, taken out."""
    while True:
        try:
            yield queue.get_nowait()
        except Empty:
            return


def _pool_threads() -> list[threading.Thread]:
    """Threads that Python would wait for at its end: the journal's, and name look-ups."""
    return [
        thread
        for thread in threading.enumerate()
        if thread.name.startswith((_JOURNAL_THREAD, "asyncio_")) and thread.is_alive()
    ]
