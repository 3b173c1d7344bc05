"""Keeps the journal on a thread of its own, so that a slow disk holds up no reply.

Whatever waits for the disk continues without it after SAVE_SECONDS, with `Attempt.saved` False.
What could not be saved is saved as soon as possible. A thread that has died is replaced.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gui.domain.clock import Moment
from gui.domain.hold.attempt import SAVE_SECONDS, Attempt, AttemptId
from gui.domain.hold.restored import Restored

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    from gui.storage.journal import Journal

log = logging.getLogger(__name__)

JOURNAL_THREAD = "journal"
"""The start of the thread's name."""

RETRY_SECONDS = 2.0
"""The pause before a journal in trouble is read or written again."""

_AGAIN_SECONDS = 0.2


class JournalKeeper:
    """Writes and reads `journal`. Created and called on the worker's thread.

    Parameters
    ----------
    on_saved_late : called with an attempt that could be saved at last.
    on_stumbled : called when something unexpected has gone wrong and is over.
    """

    def __init__(
        self,
        journal: Journal,
        on_saved_late: Callable[[Attempt], None],
        on_stumbled: Callable[[], None],
    ) -> None:
        self._journal = journal
        self._on_saved_late = on_saved_late
        self._on_stumbled = on_stumbled
        self._unsaved: dict[AttemptId, Attempt] = {}
        self._saving: dict[AttemptId, Attempt] = {}
        """The newest state of each attempt that is on its way to the journal."""
        self._writing: list[AttemptId] = []
        """The attempt of each write that is queued or begun, whether or not anybody waits."""
        self._written: set[AttemptId] = set()
        """What was written in this run, in time or not."""
        self._in_trouble: asyncio.Event | None = None
        self._thread = self._new_thread()

    async def save(self, attempt: Attempt) -> Attempt:
        """Commit the attempt; returns it with `saved` set if that worked, and in time."""
        # An older state, saved too late, must not overwrite this one.
        self._saving[attempt.id] = newest = attempt
        self._unsaved.pop(attempt.id, None)
        try:
            await self._write(attempt)
        except Exception as exc:
            reason = reason_of(exc)
            log.warning("attempt %s is not saved: %s", attempt.id, reason)
            attempt = replace(
                attempt, saved=False, detail=f"{attempt.detail} Journal: {reason}".strip()
            )
            if self._saving.get(attempt.id) is newest:
                self._unsaved[attempt.id] = attempt
                if self._in_trouble is not None:
                    self._in_trouble.set()
            return attempt
        finally:
            if self._saving.get(attempt.id) is newest:
                del self._saving[attempt.id]
        return replace(attempt, saved=True)

    def may_have(self, attempt: Attempt) -> bool:
        """Whether the journal has a row of it, or may get one that is still being written."""
        return attempt.saved or attempt.id in self._writing or attempt.id in self._written

    def save_now(self, attempt: Attempt) -> Attempt:
        """`save`, for when no loop is running; blocks for SAVE_SECONDS at most."""
        try:
            saving = self._living_thread().submit(self._journal.save, attempt)
            # If the disk has kept the last one waiting, it will keep the others waiting too.
            saving.result(_AGAIN_SECONDS if self._unsaved else SAVE_SECONDS)
        except BaseException as exc:
            log.warning("attempt %s is not saved: %s", attempt.id, reason_of(exc))
            self._unsaved[attempt.id] = attempt = replace(attempt, saved=False)
            return attempt
        self._unsaved.pop(attempt.id, None)
        return replace(attempt, saved=True)

    async def record(self, attempt: Attempt) -> None:
        """Commit the end of an attempt; nothing waits for this."""
        was_unsaved = attempt.id in self._unsaved
        attempt = await self.save(attempt)
        if was_unsaved and attempt.saved and attempt.ending is None:
            self._on_saved_late(attempt)

    async def keep_trying(self) -> None:
        """Save what could not be saved, as soon as possible; runs as long as its loop."""
        import asyncio

        self._in_trouble = in_trouble = asyncio.Event()
        if self._unsaved:
            in_trouble.set()
        while True:
            await in_trouble.wait()
            in_trouble.clear()
            await asyncio.sleep(RETRY_SECONDS)
            for attempt in list(self._unsaved.values()):
                if self._unsaved.get(attempt.id) is not attempt:
                    continue  # a newer one was saved meanwhile
                try:
                    await self._write(attempt)
                except Exception as exc:
                    log.warning("attempt %s is still not saved: %s", attempt.id, exc)
                    in_trouble.set()
                    break
                if self._unsaved.get(attempt.id) is attempt:
                    del self._unsaved[attempt.id]
                    self._on_saved_late(replace(attempt, saved=True))

    async def restore(self, now: Moment) -> Restored:
        """See Journal.restore. Raises what it raises."""
        restored: Restored = await self._do(self._journal.restore, now)
        return restored

    async def sweep(self, now: Moment) -> bool:
        """See Journal.sweep. Raises what it raises."""
        return bool(await self._do(self._journal.sweep, now))

    def save_the_rest(self, more: Iterable[Attempt]) -> None:
        """Begin to write what is not saved yet, and `more`, without waiting for it."""
        thread = self._living_thread()
        for attempt in [*self._unsaved.values(), *more]:
            thread.submit(self._journal.save, attempt)

    def close(self, more: Iterable[Attempt]) -> None:
        """Write what is not saved yet, and `more`; then close the journal and end the thread."""
        self.save_the_rest(more)
        self._thread.submit(self._journal.close)
        self._thread.shutdown(wait=False)

    async def _write(self, attempt: Attempt) -> None:
        """Save it on the thread. After SAVE_SECONDS nobody waits: TimeoutError."""
        self._writing.append(attempt.id)
        await self._do(self._save_begun, attempt, is_bounded=True)

    def _save_begun(self, attempt: Attempt) -> None:
        try:
            self._journal.save(attempt)
            self._written.add(attempt.id)
        finally:
            self._writing.remove(attempt.id)

    async def _do(
        self, work: Callable[[Any], Any], argument: object, *, is_bounded: bool = False
    ) -> Any:
        """Do it on the thread. `is_bounded`: after SAVE_SECONDS nobody waits (TimeoutError)."""
        import asyncio

        thread = self._living_thread()
        running = asyncio.get_running_loop().run_in_executor(thread, work, argument)
        running.add_done_callback(_note_failure)  # perhaps nobody waits for it by then
        while True:
            try:
                async with asyncio.timeout(SAVE_SECONDS):  # wait_for may swallow a cancellation
                    return await asyncio.shield(running)
            except TimeoutError:
                if is_bounded or thread is not self._living_thread():
                    raise

    def _new_thread(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        # A thread that has been at work shows whether it still lives.
        executor = ThreadPoolExecutor(1, JOURNAL_THREAD)
        executor.submit(_nothing)
        return executor

    def _living_thread(self) -> ThreadPoolExecutor:
        """The thread; a new one in place of one that has died."""
        if not living_threads(JOURNAL_THREAD):
            log.error("the journal's thread has ended; a new one goes on")
            self._thread.shutdown(wait=False)
            self._thread = self._new_thread()
            self._on_stumbled()
        return self._thread


def reason_of(failure: BaseException) -> str:
    """One line for whoever supports the till."""
    return str(failure) or type(failure).__name__


def living_threads(*names: str) -> list[threading.Thread]:
    """The threads alive whose names begin so."""
    return [
        thread
        for thread in threading.enumerate()
        if thread.name.startswith(names) and thread.is_alive()
    ]


def _note_failure(done: asyncio.Future[Any]) -> None:
    """Keep asyncio from logging a failure that nobody fetches, with its traceback."""
    if not done.cancelled():
        done.exception()


def _nothing() -> None:
    """To be done by a thread that is to begin."""
