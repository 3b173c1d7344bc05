"""The thread that does everything slow: network, journal, and the imports that these need.

One thread runs an asyncio loop on which any number of attempts are in flight; a second one, owned
by the first, writes the journal, so that a slow disk holds up no reply. An asyncio loop rather
than a thread an attempt: a whole request can be bounded in time and cut off at once when the app
closes, even while it waits for a name server or for a header that drips in byte by byte.

The worker emits its signals from its own thread. Connect them to methods of QObjects of the UI
thread and to nothing else: Qt then delivers them there; a lambda would run here.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from gui.domain.attempt import Attempt, Ending
from gui.domain.clock import Clock, Moment
from gui.domain.news import Step
from gui.domain.outcome import (
    HOLD_SECONDS,
    DoubtCause,
    InDoubt,
    RefusalReason,
    Refused,
    Released,
)
from gui.domain.settings import Settings, SettingsProblem

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    from gui.api.asking import Asking
    from gui.storage.journal import Journal

log = logging.getLogger(__name__)

IN_FLIGHT = 8
"""Attempts that are asked for at once: more than a till has customers, few for a server."""

SAVE_SECONDS = 5.0
"""How long a token may wait for a slow disk before it is shown as not saved."""


@dataclass(frozen=True, slots=True)
class Backstage:
    """What the worker works with, made on its thread. `close` stops what else was started."""

    settings: Settings
    problems: tuple[SettingsProblem, ...]
    asking: Asking
    journal: Journal
    close: Callable[[], None]


class Worker(QObject):
    """Owns the two threads: starts, feeds, stops and joins them. Methods are for the UI thread."""

    ready = Signal(object, object)
    """Settings, tuple[SettingsProblem, ...]: everything is open, attempts go out from now on."""
    restored = Signal(object)
    """Restored: what the journal knew. Comes before `ready` unless the disk is very slow."""
    journal_failed = Signal(str)
    """The journal could not be read at the start; with the reason."""
    journal_set_aside = Signal(str)
    """The journal was damaged; its new path."""
    start_failed = Signal(str)
    """Nothing can be asked for in this run; with the reason."""
    progressed = Signal(object, object)
    """Attempt, Step | Moment: what is being done, or until when Smart Gift asked to wait."""
    attempt_finished = Signal(object)
    """Attempt with its outcome: exactly one for each attempt begun."""
    released = Signal(object)
    """Attempt whose hold has ended, at our wish or before."""
    release_failed = Signal(object, object)
    """Attempt, Answer: the voucher was not given back, or that is not known."""

    def __init__(self, clock: Clock, open_backstage: Callable[[], Backstage]) -> None:
        super().__init__()
        self._clock = clock
        self._open_backstage = open_backstage
        self._inbox: SimpleQueue[Callable[[Backstage], Any]] = SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._main: asyncio.Task[None] | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)

    def start(self) -> None:
        """Start the thread; `ready` follows."""
        self._thread.start()

    def stop(self, seconds: float = 1.5) -> bool:
        """Cut off whatever is in flight and end the threads; False if one hangs in the system.

        Attempts that were under way stay in the journal without an outcome: the next start tells
        them as in doubt.
        """
        self._stopping.set()
        self._wake()
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def hold(self, attempt: Attempt, earlier: InDoubt | None) -> None:
        """Try to hold; `earlier` is a standing doubt of a former attempt at the same voucher."""
        self._post(lambda backstage: self._hold(backstage, attempt, earlier))

    def release(self, attempt: Attempt) -> None:
        """Give a held voucher back."""
        self._post(lambda backstage: self._release(backstage, attempt))

    def record(self, attempt: Attempt) -> None:
        """Write an attempt whose hold has ended."""
        self._post(lambda backstage: self._save(backstage, attempt))

    def _post(self, work: Callable[[Backstage], Any]) -> None:
        self._inbox.put(work)
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

        try:
            backstage = self._open_backstage()
        except Exception as exc:
            self.start_failed.emit(f"{type(exc).__name__}: {exc}")
            raise
        backstage.journal.on_set_aside = self.journal_set_aside.emit
        self._journal_thread: ThreadPoolExecutor = ThreadPoolExecutor(1, "journal")
        self._slots = asyncio.Semaphore(IN_FLIGHT)
        self._woken = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        tasks: set[asyncio.Task[Any]] = set()
        try:
            restoring = asyncio.ensure_future(self._restore(backstage))
            await asyncio.wait({restoring}, timeout=SAVE_SECONDS)
            self.ready.emit(backstage.settings, backstage.problems)
            while not self._stopping.is_set():
                try:
                    while True:
                        task = asyncio.ensure_future(self._inbox.get_nowait()(backstage))
                        tasks.add(task)
                        task.add_done_callback(tasks.discard)
                except Empty:
                    pass
                await self._woken.wait()
                self._woken.clear()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await backstage.asking.close()
            self._journal_thread.submit(backstage.journal.close)
            self._journal_thread.shutdown(wait=False)
            backstage.close()

    async def _restore(self, backstage: Backstage) -> None:
        now = self._clock.now()
        try:
            restored = await self._on_journal_thread(backstage.journal.restore, now)
            await self._on_journal_thread(backstage.journal.sweep, now)
        except Exception as exc:
            log.warning("the journal can't be read: %s", exc)
            self.journal_failed.emit(str(exc))
        else:
            self.restored.emit(restored)

    async def _hold(self, backstage: Backstage, attempt: Attempt, earlier: InDoubt | None) -> None:
        async def save(changed: Attempt) -> Attempt:
            return await self._save(backstage, changed)

        def tell(what: Step | Moment) -> None:
            self.progressed.emit(attempt, what)

        try:
            if self._slots.locked():
                tell(Step.IN_LINE)
            if self._slots.locked() or backstage.asking.must_wait:
                await save(attempt)
            async with self._slots:
                attempt = await backstage.asking.hold(attempt, earlier, save, tell)
        except Exception as exc:
            log.exception("attempt %s failed", attempt.id)
            free_by = self._clock.now().plus(HOLD_SECONDS)
            doubt = InDoubt(DoubtCause.UNUSABLE_REPLY, free_by)
            attempt = replace(attempt, sent=None, outcome=doubt, detail=type(exc).__name__)
        self.attempt_finished.emit(await save(attempt))

    async def _release(self, backstage: Backstage, attempt: Attempt) -> None:
        def tell(what: Step | Moment) -> None:
            self.progressed.emit(attempt, what)

        reply = await backstage.asking.release(attempt, tell)
        attempt = replace(attempt, detail=reply.detail)
        match reply.answer:
            case Released():
                self.released.emit(await self._save(backstage, attempt.ended(Ending.RELEASED)))
            case Refused(reason=RefusalReason.NOT_HELD):
                ended = attempt.ended(Ending.NO_LONGER_HELD)
                self.released.emit(await self._save(backstage, ended))
            case answer:
                self.release_failed.emit(attempt, answer)

    async def _save(self, backstage: Backstage, attempt: Attempt) -> Attempt:
        """Commit the attempt; tells in `saved` whether it worked, and in time."""
        try:
            await self._on_journal_thread(backstage.journal.save, attempt, SAVE_SECONDS)
        except Exception as exc:
            reason = str(exc) or type(exc).__name__
            log.warning("attempt %s is not saved: %s", attempt.id, reason)
            return replace(
                attempt,
                saved=False,
                detail=f"{attempt.detail} Journal: {reason}".strip(),
            )
        return replace(attempt, saved=True)

    async def _on_journal_thread(
        self, work: Callable[[Any], Any], argument: object, seconds: float | None = None
    ) -> Any:
        import asyncio

        running = asyncio.get_running_loop().run_in_executor(self._journal_thread, work, argument)
        async with asyncio.timeout(seconds):  # wait_for may swallow a cancellation on 3.11
            return await asyncio.shield(running)
