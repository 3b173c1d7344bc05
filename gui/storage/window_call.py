"""A call to the open window: what both sides say over this PC's loopback, and the caller's side.

A script's command asks the window to do its tasks, and gets a line for each outcome:

    caller  hello    a number of its own that is used once, and the service it wants
    window  here     a number of its own, and whether it takes calls
    caller  task     one for each number
    caller  go       nothing is begun before that
    window  answer   numbered from 0; the last one says that it was the last

Each line carries a proof that whoever wrote it knows the secret in the window's file: an
HMAC-SHA256 over its text, its place in the conversation and both numbers. So a stranger gets
nothing but a hang-up, no line can be invented, changed, left out, moved or used a second time, and
the secret is never sent.

Only the standard library is imported, and little of it: a command that a till's software waits for
costs hardly more than the interpreter's start.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import socket
import threading
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from gui.domain.tasks import (
    LONGEST_TEXT,
    MOST_NUMBERS,
    Answer,
    Complaint,
    Line,
    Over,
    Tasks,
)

CALL_SECONDS = 900.0
"""The longest call, as long as a run of its own may take."""

LONGEST_LINE = 16 * 1024
"""Bytes that a caller may send in one line."""

LONGEST_ANSWER = 2 * 1024 * 1024
"""Bytes of an answer: 200 names of experiences fit, whatever their letters."""

_SECONDS = 2.0
_CONNECT_SECONDS = 4.0
"""Windows says only after two seconds that nobody listens."""
_DISK_SECONDS = 3.0
_REACH_SECONDS = 10.0
"""How long a window that hangs up before it has said anything is called again."""
_BUSY_SECONDS = 0.1
_FIRST_PAUSE_SECONDS = 0.02

NO_ANSWER = (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError)
"""What a missing or nonsensical file or reply can raise."""


class Welcome(Enum):
    """Whether a window takes a call."""

    COME_IN = "come in"
    BUSY = "busy"
    """Not now: it has as many calls as it takes at a time."""
    OTHER_SERVICE = "other service"


class Called(Enum):
    """What came of a call."""

    NOBODY = "nobody"
    """No window that takes it was reached; nothing was begun."""
    ANSWERED = "answered"
    """Every task has its answer."""
    CUT_OFF = "cut off"
    """The window ended: what has no answer may have been begun."""
    TIME_UP = "time up"
    """The window may still be busy with what has no answer."""


def call_window(
    file: Path,
    tasks: Tasks,
    service: str,
    end: float,
    on_answer: Callable[[Line | Complaint], None],
) -> Called:
    """Ask the window that wrote `file` to do the tasks, until `end` on the monotonic clock.

    `service` is the one it must use, "" for any. `on_answer` is called with each answer as it
    comes.
    """
    reach_by = min(end, time.monotonic() + _REACH_SECONDS)
    pause = _FIRST_PAUSE_SECONDS
    while True:
        try:
            secret, port = _where(file)
            connection = socket.create_connection(("127.0.0.1", port), _CONNECT_SECONDS)
        except ConnectionRefusedError:
            return Called.NOBODY
        except TimeoutError:
            connection = None  # it is busy
        except NO_ANSWER:
            return Called.NOBODY
        if connection is not None:
            with connection:
                conversation = _Conversation(connection, secret)
                welcome = conversation.greet(service)
                if welcome is Welcome.COME_IN and conversation.hand_in(tasks):
                    called = conversation.listen(end, on_answer)
                    if called is not None:
                        return called
                if welcome is Welcome.OTHER_SERVICE or conversation.is_strange:
                    return Called.NOBODY
                if welcome is Welcome.BUSY:
                    reach_by = end
        if time.monotonic() + pause >= reach_by:
            return Called.NOBODY
        time.sleep(pause)
        pause = min(2 * pause, _BUSY_SECONDS)


def takes_calls(file: Path, service: str) -> bool:
    """Whether the window whose `file` that is would take a call for `service`, now or soon."""
    try:
        secret, port = _where(file)
        with socket.create_connection(("127.0.0.1", port), _CONNECT_SECONDS) as connection:
            welcome = _Conversation(connection, secret).greet(service)
    except NO_ANSWER:
        return False
    return welcome in (Welcome.COME_IN, Welcome.BUSY)


class _Conversation:
    """The caller's side of one connection."""

    def __init__(self, connection: socket.socket, secret: str) -> None:
        self._connection = connection
        self._secret = secret
        self._session = ""
        self._received = b""
        self.is_strange = False
        """Whoever is there answered what no window of ours would."""

    def greet(self, service: str) -> Welcome | None:
        """What the window says to a call; None if it hung up, or isn't ours."""
        once = new_number()
        try:
            self._connection.settimeout(_SECONDS)
            self._connection.sendall(hello_line(self._secret, once, service))
            line = self._read_line(time.monotonic() + _SECONDS)
        except OSError:
            return None
        here = unsealed(line, self._secret, "here", once)
        match here:
            case [str(theirs), str(welcome)] if welcome in {each.value for each in Welcome}:
                self._session = once + theirs
                return Welcome(welcome)
        self.is_strange = bool(line)
        return None

    def hand_in(self, tasks: Tasks) -> bool:
        """Say what is to be done; False if the window hung up before it could know."""
        try:
            self._connection.settimeout(_SECONDS)
            for line in task_lines(tasks, self._secret, self._session):
                self._connection.sendall(line)
        except OSError:
            return False
        return True

    def listen(self, end: float, on_answer: Callable[[Line | Complaint], None]) -> Called | None:
        """Pass the answers on; None if the window has said that it takes nothing."""
        count = 0
        while True:
            try:
                line = self._read_line(end)
            except TimeoutError:
                return Called.TIME_UP
            except OSError:
                return Called.CUT_OFF
            answer = read_answer(line, self._secret, self._session, count)
            count += 1
            match answer:
                case None:
                    return Called.CUT_OFF
                case Over(is_taken):
                    return Called.ANSWERED if is_taken else None
                case _:
                    on_answer(answer)

    def _read_line(self, end: float) -> bytes:
        """The next line, or what there was of it. Raises OSError; TimeoutError at `end`."""
        while b"\n" not in self._received and len(self._received) < LONGEST_ANSWER:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._connection.settimeout(left)
            more = self._connection.recv(64 * 1024)
            if not more:
                break
            self._received += more
        line, newline, self._received = self._received.partition(b"\n")
        return line + newline


# --- what is said ---------------------------------------------------------------------------------


def new_number() -> str:
    """A number that is used once."""
    return os.urandom(16).hex()


def hello_line(secret: str, once: str, service: str) -> bytes:
    """How a caller begins."""
    return sealed(secret, "hello", "", [once, service])


def read_hello(line: bytes, secret: str) -> tuple[str, str] | None:
    """The caller's number and the service it wants; None for anything that isn't a caller's."""
    match unsealed(line, secret, "hello", ""):
        case [str(once), str(service)]:
            return once, service
    return None


def here_line(secret: str, once: str, theirs: str, welcome: Welcome) -> bytes:
    """What the window says to that."""
    return sealed(secret, "here", once, [theirs, welcome.value])


def task_lines(tasks: Tasks, secret: str, session: str) -> list[bytes]:
    """What is to be done, and the word to begin."""
    kinds = ("submit", "check", "release")
    named = [
        [kind, text]
        for kind, texts in zip(kinds, (tasks.submit, tasks.check, tasks.release), strict=True)
        for text in texts
    ]
    if tasks.lists:
        named.append(["list", ""])
    said = [*named, ["go", ""]]
    return [sealed(secret, f"task {place}", session, each) for place, each in enumerate(said)]


class TaskReader:
    """Reads the tasks of a call, line by line."""

    def __init__(self, secret: str, session: str) -> None:
        self._secret = secret
        self._session = session
        self._place = 0
        self._found: dict[str, list[str]] = {"submit": [], "check": [], "release": [], "list": []}

    def read(self, line: bytes) -> Tasks | None:
        """All tasks, once the word to begin has come. Raises ValueError for what isn't a task."""
        said = unsealed(line, self._secret, f"task {self._place}", self._session)
        self._place += 1
        match said:
            case ["go", ""]:
                submit, check, release, lists = map(tuple, self._found.values())
                return Tasks(submit, check, release, bool(lists))
            case [str(kind), str(text)] if (
                kind in self._found
                and len(text) <= LONGEST_TEXT
                and self._place <= MOST_NUMBERS + 1
            ):
                self._found[kind].append(text)
                return None
        raise ValueError("not a task")


def answer_line(answer: Answer, secret: str, session: str, count: int) -> bytes:
    """An answer; `count` is how many came before it."""
    match answer:
        case Line(task, text, is_good):
            said: list[object] = ["line", task, text, is_good]
        case Complaint(text):
            said = ["complaint", text]
        case _:
            said = ["over", answer.is_taken]
    return sealed(secret, f"answer {count}", session, said)


def read_answer(line: bytes, secret: str, session: str, count: int) -> Answer | None:
    """The answer; None for anything but the window's next one, whole."""
    match unsealed(line, secret, f"answer {count}", session):
        case ["line", int() | None as task, str(text), bool(is_good)]:
            return Line(task, text, is_good)
        case ["complaint", str(text)]:
            return Complaint(text)
        case ["over", bool(is_taken)]:
            return Over(is_taken)
    return None


def sealed(secret: str, kind: str, session: str, said: object) -> bytes:
    """A line: the proof, and what is said."""
    text = json.dumps(said)
    return f"{proof(secret, kind, session, text)} {text}\n".encode("ascii")


def unsealed(line: bytes, secret: str, kind: str, session: str) -> object:
    """What is said in a line; None without the proof for that kind and session, or its end."""
    given, _, text = line.partition(b" ")
    if not text.endswith(b"\n") or not line.isascii():
        return None
    said = text[:-1].decode("ascii")
    if not hmac.compare_digest(given, proof(secret, kind, session, said).encode("ascii")):
        return None
    return json.loads(said)


def proof(secret: str, *parts: str) -> str:
    """The proof that only somebody who knows the secret can compute from these parts."""
    message = json.dumps(parts).encode()
    return hmac.new(secret.encode("utf-8", "surrogatepass"), message, "sha256").hexdigest()


def _where(file: Path) -> tuple[str, int]:
    """The window's secret and port. Raises one of NO_ANSWER, also if the disk doesn't answer."""
    found: list[str] = []

    def read() -> None:
        with contextlib.suppress(OSError, ValueError):
            found.append(file.read_text(encoding="ascii"))

    reading = threading.Thread(target=read, daemon=True)
    reading.start()
    reading.join(_DISK_SECONDS)
    where = json.loads(found[0]) if found else {}
    return str(where["secret"]), where["port"]
