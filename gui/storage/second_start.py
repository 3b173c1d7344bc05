"""The running app's door on this PC's loopback: second starts come here, and scripts' calls.

The running app writes its port and a secret to a file in the user's data folder, so that only the
same user's programs can call it. The secret is never sent: both sides prove that they know it
(HMAC-SHA256 over a number that is used once).

A second start wants the window in front, and hands over what was scanned into it in a line of JSON.
The answer says how many of the numbers, from the first on, are taken. It is sent once each of those
has its row in the journal or has been refused in the window; without it the caller keeps them all.

A call wants its tasks done and each of their outcomes; gui/storage/window_call.py has what is said.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import secrets
import socket
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from gui.domain.tasks import Answer, Over, Tasks
from gui.storage.private_files import private_opener
from gui.storage.window_call import (
    CALL_SECONDS,
    LONGEST_LINE,
    NO_ANSWER,
    TaskReader,
    Welcome,
    answer_line,
    here_line,
    new_number,
    proof,
    read_hello,
)

MOST_NUMBERS = 20
MOST_CONNECTIONS = 32
"""Connections at a time that have no call under way; further ones are closed at once. Windows'
select() allows 512 sockets.
"""
MOST_CALLS = 64
"""Calls at a time; further callers are told to come again."""
_BACKLOG = 64
"""Callers that the system keeps waiting until the loop gets to them. With 4, some of 20 at once
got through a second late.
"""
_SECONDS = 2.0
ANSWER_SECONDS = 8.0
"""How long it may take to journal a call's numbers."""


@dataclass(frozen=True, slots=True, eq=False)
class WindowCall:
    """A script's call, under way: its tasks, and the answers on their way to it."""

    tasks: Tasks
    answers: asyncio.Queue[Answer] = field(default_factory=asyncio.Queue)
    """To be filled on the loop; `Over` is the last one."""


class SecondStartServer:
    """Takes calls in the running app; lives on an asyncio loop."""

    on_call: Callable[[tuple[str, ...]], Awaitable[int]]
    """Takes a second start's numbers, and returns how many of them it took, from the first on."""
    on_window_call: Callable[[WindowCall], None]
    """Takes a script's call, whose answers follow."""
    on_hung_up: Callable[[WindowCall], None]
    """Called if a script no longer waits for the answers."""

    def __init__(self, file: Path, service: str = "") -> None:
        self._file = file
        self.service = service
        """The base URL used here; callers that want another one are not answered."""
        self._secret = secrets.token_hex(16)
        self._server: asyncio.Server | None = None
        self._says_where = False
        self._answering: dict[asyncio.WriteTransport, asyncio.Task[None]] = {}
        self._calls: set[WindowCall] = set()

    async def open(self) -> None:
        """Listen, and publish the port. Raises OSError; TimeoutError if the disk doesn't answer."""
        listening = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
        try:
            server = self._server = await asyncio.start_server(
                self._answer, sock=listening, limit=LONGEST_LINE, backlog=_BACKLOG
            )
        except BaseException:  # the loop may end while it begins to listen
            asyncio.get_running_loop().remove_reader(listening)  # select() takes no closed socket
            listening.close()
            raise
        try:
            async with asyncio.timeout(_SECONDS):
                await asyncio.to_thread(self._say_where, server.sockets[0].getsockname()[1])
        except BaseException:
            self.hang_up()
            raise
        self._says_where = True

    @property
    def connections(self) -> int:
        """How many connections are open now."""
        return len(self._answering)

    def hang_up(self) -> None:
        """Stop listening; callers that have no answer yet won't get one."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for connection, answering in list(self._answering.items()):
            connection.abort()
            answering.cancel()

    def close(self) -> None:
        """Stop listening, and remove the file with the port."""
        self.hang_up()
        if self._says_where:
            self._says_where = False
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)

    def _say_where(self, port: int) -> None:
        self._file.unlink(missing_ok=True)
        with open(self._file, "x", encoding="ascii", opener=private_opener) as opened:
            json.dump({"port": port, "secret": self._secret}, opened)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = writer.transport
        if self._server is None or self.connections - len(self._calls) >= MOST_CONNECTIONS:
            connection.abort()
            return
        answering = asyncio.current_task()
        assert answering is not None, "the server answers each connection in a task of its own"
        self._answering[connection] = answering
        try:
            async with asyncio.timeout(_SECONDS):
                line = await reader.readline()
            if line.startswith(b"{"):
                await self._take_numbers(line, writer)
            else:
                await self._take_call(line, reader, writer)
            writer.close()
            async with asyncio.timeout(_SECONDS):
                await writer.wait_closed()
        except (OSError, ValueError, TimeoutError, asyncio.CancelledError):
            pass  # a stranger, a caller who hung up, numbers that could not be taken, or our end
        finally:
            del self._answering[connection]
            connection.abort()  # does nothing if the answer has been sent

    async def _take_numbers(self, line: bytes, writer: asyncio.StreamWriter) -> None:
        call = read_call(line, self._secret)
        if call is not None and call.service in ("", self.service):
            async with asyncio.timeout(ANSWER_SECONDS):
                taken = await self.on_call(call.numbers)
            writer.write(_answer_line(self._secret, call.once, taken))

    async def _take_call(
        self, line: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        hello = read_hello(line, self._secret)
        if hello is None:
            return
        once, service = hello
        ours = new_number()
        welcome = self._welcome(service)
        writer.write(here_line(self._secret, once, ours, welcome))
        if welcome is not Welcome.COME_IN:
            return
        session = once + ours
        tasks, reading = None, TaskReader(self._secret, session)
        async with asyncio.timeout(_SECONDS):
            while tasks is None:
                tasks = reading.read(await reader.readline())
        call = WindowCall(tasks)
        self._calls.add(call)
        try:
            self.on_window_call(call)
            async with asyncio.timeout(CALL_SECONDS + _SECONDS):
                await self._answer_call(call, session, reader, writer)
        finally:
            self._calls.discard(call)
            self.on_hung_up(call)

    def _welcome(self, service: str) -> Welcome:
        if service not in ("", self.service):
            return Welcome.OTHER_SERVICE
        return Welcome.BUSY if len(self._calls) >= MOST_CALLS else Welcome.COME_IN

    async def _answer_call(
        self,
        call: WindowCall,
        session: str,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        """Send the answers, until the last one or until the caller hangs up."""

        async def send() -> None:
            places = count()
            while not isinstance(answer := await call.answers.get(), Over):
                writer.write(answer_line(answer, self._secret, session, next(places)))
                await writer.drain()
            writer.write(answer_line(answer, self._secret, session, next(places)))

        both = {asyncio.ensure_future(send()), asyncio.ensure_future(reader.read(1))}
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in both:
                each.cancel()
            await asyncio.gather(*both, return_exceptions=True)


@dataclass(frozen=True, slots=True)
class Call:
    """What a second start asks for: `service` is the one it was told to use, "" for none."""

    numbers: tuple[str, ...]
    service: str
    once: str


def read_call(line: bytes, secret: str) -> Call | None:
    """The call; None for anything that isn't one of ours."""
    try:
        call = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(call, dict):
        return None
    numbers, service, once, given = (
        call.get(name) for name in ("submit", "service", "once", "proof")
    )
    if not (isinstance(service, str) and isinstance(once, str) and isinstance(given, str)):
        return None
    if not isinstance(numbers, list) or len(numbers) > MOST_NUMBERS:
        return None
    if not all(isinstance(each, str) for each in numbers):
        return None
    expected = proof(secret, "call", once, service, *numbers)
    if not hmac.compare_digest(given.encode(), expected.encode()):
        return None
    return Call(tuple(numbers), service, once)


def hand_over(file: Path, numbers: Sequence[str], service: str = "") -> int | None:
    """Call the running app: it comes to the front and takes all or some of the numbers.

    Returns how many it has taken, from the first on; None if it can't be reached, isn't ours, or
    uses a service other than `service`.
    """
    if sys.platform == "win32":  # pragma: no cover - not on Linux
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # otherwise Windows only lets it flash
    taken: int | None = None
    for at in range(0, len(numbers), MOST_NUMBERS) or [0]:
        batch = numbers[at : at + MOST_NUMBERS]
        more = _call(file, batch, service)
        if more is None:
            break
        taken = (taken or 0) + more
        if more < len(batch):
            break
    return taken


def is_answered(file: Path) -> bool:
    """Whether an app is listening where `file` says, whatever it would answer."""
    try:
        port = json.loads(file.read_text(encoding="ascii"))["port"]
        socket.create_connection(("127.0.0.1", port), _SECONDS).close()
    except NO_ANSWER:
        return False
    return True


def _call(file: Path, numbers: Sequence[str], service: str) -> int | None:
    once = secrets.token_hex(16)
    try:
        where = json.loads(file.read_text(encoding="ascii"))
        secret = str(where["secret"])
        call = {
            "submit": [*numbers],
            "service": service,
            "once": once,
            "proof": proof(secret, "call", once, service, *numbers),
        }
        with socket.create_connection(("127.0.0.1", where["port"]), _SECONDS) as connection:
            connection.sendall(json.dumps(call).encode("ascii") + b"\n")
            line = _read_line(connection, time.monotonic() + ANSWER_SECONDS + _SECONDS)
    except NO_ANSWER:
        return None
    return _taken(line, secret, once, len(numbers))


def _read_line(connection: socket.socket, end: float) -> bytes:
    """What arrives until the line, or the connection, ends. Raises OSError when time is up."""
    line = b""
    while not line.endswith(b"\n") and len(line) < LONGEST_LINE:
        connection.settimeout(max(0.001, end - time.monotonic()))
        received = connection.recv(LONGEST_LINE)
        if not received:
            break
        line += received
    return line


def _answer_line(secret: str, once: str, taken: int) -> bytes:
    return f"{taken} {proof(secret, 'taken', once, str(taken))}\n".encode("ascii")


def _taken(line: bytes, secret: str, once: str, most: int) -> int | None:
    """How many numbers the answer says were taken; None if it isn't one of our answers."""
    for taken in range(most + 1):
        if hmac.compare_digest(line, _answer_line(secret, once, taken)):
            return taken
    return None
