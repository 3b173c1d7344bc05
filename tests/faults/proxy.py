"""A TCP proxy that spoils what passes through it according to a plan, byte by byte."""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import struct
import threading
from dataclasses import dataclass
from enum import Enum


class Fault(Enum):
    """What happens to one side's bytes, from the plan's offset on."""

    NONE = "nothing"
    DELAY = "delay"
    RESET = "reset"
    CLOSE = "close"
    HALF_CLOSE = "half-close"
    STALL = "stall"
    LOSE = "loss"
    DUPLICATE = "duplicate"
    CUT = "truncate"
    """The other side gets that many bytes and then the end; the sender notices nothing."""
    WRONG_LENGTH = "wrong length"
    FLIP = "flipped bit"
    """For TLS only: without it nothing could notice."""
    PLAIN = "plain text instead of TLS"
    ALERT = "TLS alert"
    TURN_AWAY = "turned away"


class Side(Enum):
    """Who sends."""

    REQUEST = "request"
    REPLY = "reply"


@dataclass(frozen=True)
class Plan:
    """One fault, for the next `times` connections or replies it meets."""

    fault: Fault
    side: Side = Side.REQUEST
    offset: int = 0
    times: int = 1
    seconds: float = 0.0
    length: str = ""
    """What replaces the reply's length: a number to add, "none", or nonsense."""


class FaultyProxy:
    """Passes connections on to `port` of this PC, on a thread of its own."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._plan = Plan(Fault.NONE)
        self._generation = 0
        self._left = 0
        self.bitten = 0
        """How often a fault has hit something since the plan was made."""
        self.longest = dict.fromkeys(Side, 0)
        """The most bytes of each side that went through unharmed under one plan."""
        self._serving: set[asyncio.Future[None]] = set()
        self._accepted: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        self._started.wait()

    @property
    def port(self) -> int:
        """Where it listens, on loopback."""
        found: int = self._server.sockets[0].getsockname()[1]
        return found

    def use(self, plan: Plan) -> None:
        """Follow this plan from now on; offsets count from here."""

        async def use() -> None:
            self._plan, self._left, self.bitten = plan, plan.times, 0
            self._generation += 1

        asyncio.run_coroutine_threadsafe(use(), self._loop).result()

    def close(self) -> None:
        """Stop, and cut every connection."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)

        async def serve() -> None:
            self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
            self._started.set()

        self._loop.run_until_complete(serve())
        self._loop.run_forever()
        self._server.close()
        while tasks := asyncio.all_tasks(self._loop):
            for task in tasks:
                task.cancel()
            self._loop.run_until_complete(asyncio.wait(tasks))
        for writer in self._accepted:
            writer.transport.abort()
        self._loop.run_until_complete(asyncio.sleep(0))  # in which they are closed
        self._loop.close()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Note the connection at once: a task that is cancelled before it begins closes nothing."""
        self._accepted.add(writer)
        serving = self._loop.create_task(self._serve(reader, writer))

        def forget(task: asyncio.Task[None]) -> None:
            if not task.cancelled():  # else it may never have begun
                self._accepted.discard(writer)

        serving.add_done_callback(forget)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.CancelledError):  # the proxy closes
            try:
                await self._pass_on(reader, writer)
            finally:
                if not writer.is_closing():
                    writer.transport.abort()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        plan = self._plan
        if plan.fault in (Fault.TURN_AWAY, Fault.PLAIN, Fault.ALERT) and self._bite():
            if plan.fault is Fault.PLAIN:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            elif plan.fault is Fault.ALERT:
                writer.write(b"\x15\x03\x03\x00\x02\x02\x28")  # fatal: handshake failure
            with contextlib.suppress(OSError):
                await writer.drain()
                await reader.read(4096)
            _end(writer)
            return
        try:
            there = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            _reset(writer)
            return
        pumps = [
            asyncio.ensure_future(self._pump(Side.REQUEST, reader, there[1], writer)),
            asyncio.ensure_future(self._pump(Side.REPLY, there[0], writer, there[1])),
        ]
        self._serving.update(pumps)  # the loop itself would forget them
        try:
            await asyncio.gather(*pumps)
        finally:
            self._serving.difference_update(pumps)
            for each in (writer, there[1]):
                _end(each)

    async def _pump(
        self,
        side: Side,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        back: asyncio.StreamWriter,
    ) -> None:
        generation, passed = -1, 0
        while True:
            try:
                data = await reader.read(65536)
            except OSError:
                data = b""
            if not data:
                with contextlib.suppress(OSError, RuntimeError):
                    writer.write_eof()
                return
            if generation != self._generation:
                generation, passed = self._generation, 0
            plan = self._plan
            meets = plan.side is side and passed <= plan.offset < passed + len(data)
            if not meets or not self._bite():
                passed += len(data)
                self.longest[side] = max(self.longest[side], passed)
                writer.write(data)
                continue
            unharmed, rest = data[: plan.offset - passed], data[plan.offset - passed :]
            passed += len(data)
            match plan.fault:
                case Fault.DELAY:
                    writer.write(unharmed)
                    await asyncio.sleep(plan.seconds)
                    writer.write(rest)
                case Fault.RESET:
                    writer.write(unharmed)
                    await asyncio.sleep(0)
                    _reset(writer)
                    _reset(back)
                    return
                case Fault.CLOSE:
                    writer.write(unharmed)
                    _end(writer)
                    _end(back)
                    return
                case Fault.HALF_CLOSE:
                    writer.write(unharmed)
                    with contextlib.suppress(OSError, RuntimeError):
                        writer.write_eof()
                    await self._swallow(reader)
                    return
                case Fault.CUT:
                    writer.write(unharmed)
                    _end(writer)
                    await self._swallow(reader)
                    return
                case Fault.STALL:
                    writer.write(unharmed)
                    await self._swallow(reader)
                    return
                case Fault.LOSE:
                    writer.write(unharmed)  # and the rest of this piece is lost
                case Fault.DUPLICATE:
                    writer.write(data + data)
                case Fault.WRONG_LENGTH:
                    writer.write(_with_length(data, plan.length))
                case Fault.FLIP:
                    writer.write(unharmed + bytes([rest[0] ^ 0x10]) + rest[1:])

    async def _swallow(self, reader: asyncio.StreamReader) -> None:
        with contextlib.suppress(OSError):
            while await reader.read(65536):
                pass

    def _bite(self) -> bool:
        if self._left <= 0 or self._plan.fault is Fault.NONE:
            return False
        self._left -= 1
        self.bitten += 1
        return True


def _reset(writer: asyncio.StreamWriter) -> None:
    """Hang up without a FIN."""
    connection = writer.get_extra_info("socket")
    with contextlib.suppress(OSError, AttributeError):
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


def _end(writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError, RuntimeError):
        writer.close()


def _with_length(reply: bytes, length: str) -> bytes:
    found = re.search(rb"Content-Length: (\d+)\r\n", reply)
    if found is None:
        return reply
    if length == "none":
        line = b""
    elif length.lstrip("+-").isdigit():
        line = b"Content-Length: %d\r\n" % (int(found[1]) + int(length))
    else:
        line = f"Content-Length: {length}\r\n".encode()
    return reply[: found.start()] + line + reply[found.end() :]
