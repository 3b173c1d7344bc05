"""An event loop in virtual time: a wait of five minutes takes no real time.

One loop serves every till of a story. It stands in for the worker's thread, the journal's thread
and Qt's timers, so that everything happens in an order that the seed alone decides.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable
from typing import Any, ClassVar

DISK_SECONDS = 0.002
"""How long the journal usually takes for a row."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """An asyncio loop that jumps to whatever is due next."""

    def __init__(self) -> None:
        self._seconds = 0.0
        super().__init__(_Jump(self))

    def time(self) -> float:
        return self._seconds

    def jump(self, seconds: float) -> None:
        """Let that much time pass."""
        self._seconds += seconds

    def run_in_executor(  # type: ignore[override]
        self, executor: InlineExecutor, function: Callable[..., Any], *arguments: Any
    ) -> asyncio.Future[Any]:
        """Do it on this thread, after the time that the disk takes."""
        done = self.create_future()

        def work() -> None:
            try:
                result = function(*arguments)
            except Exception as exc:
                if not done.cancelled():
                    done.set_exception(exc)
            else:
                if not done.cancelled():
                    done.set_result(result)

        executor.queue(self, work)
        return done

    def _write_to_self(self) -> None:
        """Nothing waits in a system call that would have to be woken."""


class _Jump(selectors.SelectSelector):
    """Instead of waiting for sockets, virtual time passes."""

    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("nothing more can happen in this story, and it has not ended")
        if timeout > 0:
            self._loop.jump(timeout)
        return []


class Disk:
    """A PC's disk: how long it takes for a row, and whether there is room for one."""

    def __init__(self) -> None:
        self.seconds = DISK_SECONDS
        self.is_full = False


class InlineExecutor:
    """In place of the journal's thread: one task after another, each as long as the disk takes."""

    def __init__(self, loop: VirtualLoop, disk: Disk) -> None:
        self._loop = loop
        self._disk = disk
        self._busy_until = 0.0

    def queue(self, loop: VirtualLoop, work: Callable[[], None]) -> None:
        """Do it once everything queued before is done."""
        self._busy_until = max(self._busy_until, loop.time()) + self._disk.seconds
        loop.call_at(self._busy_until, work)

    def submit(self, function: Callable[..., object], *arguments: object) -> None:
        def work() -> None:
            try:
                function(*arguments)
            except Exception:
                pass  # like a future that nobody reads

        self.queue(self._loop, work)

    def shutdown(self, wait: bool = True) -> None:
        pass

    async def wait_until_done(self) -> None:
        """Does what joining the thread does."""
        while self._busy_until >= self._loop.time():
            await asyncio.sleep(self._busy_until - self._loop.time() + 0.001)


class _Timeout:
    def __init__(self) -> None:
        self.slots: list[Callable[[], object]] = []

    def connect(self, slot: Callable[[], object]) -> None:
        self.slots.append(slot)


class VirtualTimer:
    """The part of QTimer that the services use, in virtual time."""

    loop: ClassVar[VirtualLoop]
    made: ClassVar[list[VirtualTimer]] = []
    """Every timer of the story, so that a till's timers can be stopped when it is off."""

    def __init__(self, parent: object = None) -> None:
        self.made.append(self)
        self.timeout = _Timeout()
        self._single = False
        self._interval = 0.0
        self._handle: asyncio.TimerHandle | None = None

    @classmethod
    def singleShot(cls, milliseconds: int, *context_and_slot: Any) -> None:
        cls.loop.call_later(milliseconds / 1000, context_and_slot[-1])

    def setTimerType(self, kind: object) -> None:
        pass

    def setSingleShot(self, single: bool) -> None:
        self._single = single

    def setInterval(self, milliseconds: int) -> None:
        self._interval = milliseconds / 1000

    def isActive(self) -> bool:
        return self._handle is not None

    def start(self, milliseconds: int | None = None) -> None:
        self.stop()
        if milliseconds is not None:
            self.setInterval(milliseconds)
        self._handle = self.loop.call_later(self._interval, self._fire)

    def stop(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _fire(self) -> None:
        self._handle = None
        if not self._single:
            self.start()
        for slot in self.timeout.slots:
            slot()
