from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.tasks import LONGEST_TEXT, MOST_NUMBERS, Answer, Complaint, Line, Over, Tasks
from gui.storage.second_start import SecondStartServer, WindowCall, is_answered
from gui.storage.window_call import (
    Called,
    TaskReader,
    Welcome,
    answer_line,
    call_window,
    hello_line,
    here_line,
    read_answer,
    read_hello,
    sealed,
    takes_calls,
    task_lines,
    unsealed,
)

TASKS = Tasks(("1000000001", "é\n"), ("2",), ("3",), lists=True)


class Window:
    """A window that answers each number with itself, on a loop and a thread of its own."""

    def __init__(self, file: Path, answers: Callable[[Tasks], list[Answer]] | None = None) -> None:
        self.heard: list[Tasks] = []
        self.over = 0
        self._answers = answers or self._echo
        self._loop = asyncio.new_event_loop()
        self.server = SecondStartServer(file, "https://a.example")
        self.server.on_window_call = self._on_call
        self.server.on_hung_up = self._on_hung_up
        self._loop.run_until_complete(self.server.open())
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()

    def close(self) -> None:
        async def close() -> None:
            self.server.close()
            for _ in range(5):  # what was just being accepted, too
                others = asyncio.all_tasks() - {asyncio.current_task()}
                await asyncio.gather(*others, return_exceptions=True)
                await asyncio.sleep(0)

        asyncio.run_coroutine_threadsafe(close(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _on_call(self, call: WindowCall) -> None:
        self.heard.append(call.tasks)
        for answer in self._answers(call.tasks):
            call.answers.put_nowait(answer)

    def _on_hung_up(self, call: WindowCall) -> None:
        self.over += 1

    def _echo(self, tasks: Tasks) -> list[Answer]:
        return [*(Line(i, each, True) for i, each in enumerate(tasks.numbers)), Over(is_taken=True)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "calls.json"


@contextlib.contextmanager
def window(file: Path, answers: Callable[[Tasks], list[Answer]] | None = None) -> Iterator[Window]:
    opened = Window(file, answers)
    try:
        yield opened
    finally:
        opened.close()


def call(
    file: Path, tasks: Tasks = TASKS, service: str = "", seconds: float = 20.0
) -> tuple[Called, list[Line | Complaint]]:
    heard: list[Line | Complaint] = []
    called = call_window(file, tasks, service, time.monotonic() + seconds, heard.append)
    return called, heard


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        threading.Event().wait(0.005)


def test_a_window_gets_the_tasks_and_the_caller_each_answer(file: Path) -> None:
    with window(file) as opened:
        called, heard = call(file, service="https://a.example")
        assert opened.heard == [TASKS]
        assert called is Called.ANSWERED
        assert heard == [Line(i, each, True) for i, each in enumerate(TASKS.numbers)]
        until(lambda: opened.over == 1)
        assert is_answered(file)
        assert takes_calls(file, "")


def test_a_window_for_another_service_is_told_no_number(file: Path) -> None:
    with window(file) as opened:
        assert call(file, service="https://b.example") == (Called.NOBODY, [])
        assert not takes_calls(file, "https://b.example")
        assert opened.heard == []


@pytest.mark.parametrize(
    "content", [None, "", "[]", '{"port": "x", "secret": "y"}', '{"port": 99999999, "secret": ""}']
)
def test_without_a_window_nobody_is_called(content: str | None, file: Path) -> None:
    if content is not None:
        file.write_text(content, encoding="ascii")
    assert call(file) == (Called.NOBODY, [])
    assert not takes_calls(file, "")


def test_a_folder_that_does_not_answer_is_not_waited_for(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(Path, "read_text", lambda *args, **kinds: str(go_on.wait(30)))
    monkeypatch.setattr("gui.storage.window_call._DISK_SECONDS", 0.1)
    assert call(file) == (Called.NOBODY, [])
    go_on.set()


def test_a_port_that_is_closed_again_is_nobody_at_once(file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    file.write_text(json.dumps({"port": port, "secret": "s"}), encoding="ascii")
    started = time.monotonic()
    assert call(file) == (Called.NOBODY, [])
    assert time.monotonic() - started < 5


def test_forty_callers_at_once_each_get_their_own_answer(file: Path) -> None:
    found: dict[str, tuple[Called, list[Line | Complaint]]] = {}

    def one(number: str) -> None:
        found[number] = call(file, Tasks((number,)), seconds=60)

    with window(file):
        callers = [threading.Thread(target=one, args=(str(index),)) for index in range(40)]
        for caller in callers:
            caller.start()
        for caller in callers:
            caller.join()
    expected = {str(i): (Called.ANSWERED, [Line(0, str(i), True)]) for i in range(40)}
    assert found == expected


def test_a_caller_waits_while_a_window_has_as_many_calls_as_it_takes(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.second_start.MOST_CALLS", 0)
    with window(file) as opened:
        results: list[tuple[Called, list[Line | Complaint]]] = []
        caller = threading.Thread(target=lambda: results.append(call(file)))
        caller.start()
        assert takes_calls(file, ""), "soon"
        assert call(file, seconds=0.3) == (Called.NOBODY, []), "not for ever"
        assert opened.heard == []
        monkeypatch.setattr("gui.storage.second_start.MOST_CALLS", 64)
        caller.join()
        assert [called for called, _ in results] == [Called.ANSWERED]


def test_a_window_that_is_closing_is_left_alone(file: Path) -> None:
    with window(file, lambda tasks: [Over(is_taken=False)]):
        assert call(file, seconds=0.5) == (Called.NOBODY, []), "nothing was begun"


def test_a_complaint_is_passed_on(file: Path) -> None:
    with window(file, lambda tasks: [Complaint("no"), Over(is_taken=True)]):
        assert call(file) == (Called.ANSWERED, [Complaint("no")])


def test_what_is_not_answered_in_time_is_not_awaited(file: Path) -> None:
    with window(file, lambda tasks: [Line(0, "held", True)]) as opened:
        assert call(file, seconds=0.4) == (Called.TIME_UP, [Line(0, "held", True)])
        until(lambda: opened.over == 1)  # it notices that nobody is waiting any more


def test_a_window_that_ends_cuts_the_call_off(file: Path) -> None:
    opened = Window(file, lambda tasks: [Line(0, "held", True)])
    results: list[tuple[Called, list[Line | Complaint]]] = []
    caller = threading.Thread(target=lambda: results.append(call(file)))
    caller.start()
    until(lambda: bool(opened.heard))
    opened.close()
    caller.join()
    ((called, heard),) = results
    assert called is Called.CUT_OFF
    assert heard in ([], [Line(0, "held", True)])


def test_a_busy_window_is_called_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect, refused = socket.create_connection, [TimeoutError(), TimeoutError()]

    def late(address: tuple[str, int], seconds: float) -> socket.socket:
        if refused:
            raise refused.pop()
        return connect(address, seconds)

    with window(file):
        monkeypatch.setattr(socket, "create_connection", late)
        assert call(file)[0] is Called.ANSWERED
    assert not refused


# --- somebody else on the port --------------------------------------------------------------------

Stranger = Callable[[socket.socket, str], None]


@contextlib.contextmanager
def stranger(file: Path, behave: Stranger, secret: str = "s") -> Iterator[list[bytes]]:
    """Somebody who took the port of a window that was killed."""
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.1)
    over = threading.Event()
    got: list[bytes] = []

    def serve() -> None:
        while not over.is_set():
            with contextlib.suppress(OSError):
                connection, _ = listening.accept()
                connection.settimeout(5)
                with connection:
                    got.append(connection.recv(65536))
                    behave(connection, got[-1].decode())

    port = listening.getsockname()[1]
    file.write_text(json.dumps({"port": port, "secret": secret}), encoding="ascii")
    serving = threading.Thread(target=serve)
    serving.start()
    try:
        yield got
    finally:
        over.set()
        serving.join()
        listening.close()


def begin(connection: socket.socket, hello: str) -> str:
    """Be the window until the call has come: only it knows the secret."""
    said = read_hello(hello.encode(), "s")
    assert said is not None
    connection.sendall(here_line("s", said[0], "theirs", Welcome.COME_IN))
    received = b""
    while b'["go", ""]' not in received:
        received += connection.recv(65536)
    return said[0] + "theirs"


def guess(connection: socket.socket, hello: str) -> None:
    connection.sendall(here_line("guess", json.loads(hello[65:])[0], "x", Welcome.COME_IN))


def chatter(connection: socket.socket, hello: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")


def other_words(connection: socket.socket, hello: str) -> None:
    said = read_hello(hello.encode(), "s")
    assert said is not None
    connection.sendall(sealed("s", "here", said[0], ["x", "welcome to nothing"]))


@pytest.mark.parametrize("behave", [guess, chatter, other_words])
def test_a_stranger_is_not_believed_and_told_nothing(behave: Stranger, file: Path) -> None:
    with stranger(file, behave) as got:
        assert call(file) == (Called.NOBODY, [])
        assert not takes_calls(file, "")
    assert not any(b"1000000001" in each or b'"s"' in each for each in got)


def test_a_stranger_who_hangs_up_is_not_called_for_ever(file: Path) -> None:
    with stranger(file, lambda connection, hello: None) as got:
        assert call(file, seconds=0.4) == (Called.NOBODY, [])
    assert len(got) > 1


def forged(session: str) -> bytes:
    return answer_line(Line(0, "held", True), "guess", session, 0)


def replayed(session: str) -> bytes:
    return answer_line(Line(0, "held", True), "s", "another session", 0)


def out_of_turn(session: str) -> bytes:
    return answer_line(Line(0, "held", True), "s", session, 1)


def changed(session: str) -> bytes:
    return answer_line(Line(0, "held", True), "s", session, 0).replace(b"held", b"hexd")


def cut(session: str) -> bytes:
    return answer_line(Line(0, "held", True), "s", session, 0)[:-1]


def nonsense(session: str) -> bytes:
    return sealed("s", "answer 0", session, {"line": 1})


def twice(session: str) -> bytes:
    return answer_line(Line(0, "x", True), "s", session, 0) * 2


@pytest.mark.parametrize(
    ("answer", "heard"),
    [
        (forged, 0),
        (replayed, 0),
        (out_of_turn, 0),
        (changed, 0),
        (cut, 0),
        (nonsense, 0),
        (twice, 1),
    ],
)
def test_no_line_comes_from_anybody_but_the_window(
    answer: Callable[[str], bytes], heard: int, file: Path
) -> None:
    def behave(connection: socket.socket, hello: str) -> None:
        connection.sendall(answer(begin(connection, hello)))

    with stranger(file, behave):
        called, lines = call(file)
    assert called is Called.CUT_OFF, "what was asked for may have been begun"
    assert len(lines) == heard


def test_a_reset_cuts_the_call_off(file: Path) -> None:
    def behave(connection: socket.socket, hello: str) -> None:
        begin(connection, hello)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    with stranger(file, behave):
        assert call(file) == (Called.CUT_OFF, [])


def test_an_answer_that_drips_in_is_not_awaited_for_ever(file: Path) -> None:
    def behave(connection: socket.socket, hello: str) -> None:
        begin(connection, hello)
        with contextlib.suppress(OSError):
            while True:
                connection.sendall(b"1")
                threading.Event().wait(0.02)

    with stranger(file, behave):
        assert call(file, seconds=0.3) == (Called.TIME_UP, [])
        assert call(file, seconds=-1.0) == (Called.TIME_UP, [])


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_a_window_that_is_gone_before_the_word_to_begin_has_begun_nothing(
    failing: int, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone:
        def __init__(self, connection: socket.socket) -> None:
            self._connection = connection
            self.sent = 0

        def __enter__(self) -> Gone:
            return self

        def __exit__(self, *args: object) -> None:
            self._connection.close()

        def __getattr__(self, name: str) -> object:
            return getattr(self._connection, name)

        def sendall(self, data: bytes) -> None:
            self.sent += 1
            if self.sent == failing:
                raise ConnectionResetError
            self._connection.sendall(data)

    connect = socket.create_connection
    monkeypatch.setattr(socket, "create_connection", lambda *args: Gone(connect(*args)))
    with window(file) as opened:
        assert call(file, seconds=0.4) == (Called.NOBODY, [])
        monkeypatch.undo()
        assert takes_calls(file, ""), "it has seen the last of those connections by now"
        assert opened.heard == []


def raw(file: Path, hello: bytes, *said: bytes) -> bytes:
    """What a window answers to these lines before it hangs up."""
    port = json.loads(file.read_text(encoding="ascii"))["port"]
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        answer = b""
        with contextlib.suppress(ConnectionError):
            connection.sendall(hello)
            while said and not answer.endswith(b"\n"):
                answer += connection.recv(1)
            for each in said:
                connection.sendall(each)
            while more := connection.recv(65536):
                answer += more
    return answer


def test_whoever_does_not_know_the_secret_is_hung_up_on(file: Path) -> None:
    with window(file) as opened:
        secret = json.loads(file.read_text(encoding="ascii"))["secret"]
        hello = hello_line(secret, "mine", "")
        assert raw(file, hello_line("guess", "mine", "")) == b""
        assert raw(file, hello[:-2] + b"\n") == b""
        here = raw(file, hello, *task_lines(TASKS, "guess", "mine"))
        theirs = unsealed(here, secret, "here", "mine")
        assert isinstance(theirs, list)
        assert theirs[1] == "come in"
        replay = task_lines(TASKS, secret, "mine" + theirs[0])
        assert raw(file, hello, *replay).count(b"\n") == 1, "its own number is a new one"
        assert opened.heard == []


# --- the lines ------------------------------------------------------------------------------------


@given(st.binary(max_size=300))
def test_no_bytes_are_a_line_without_the_secret(data: bytes) -> None:
    assert unsealed(data, "secret", "hello", "") is None
    assert read_hello(data, "secret") is None
    assert read_answer(data, "secret", "session", 0) is None
    with pytest.raises(ValueError, match="not a task"):
        TaskReader("secret", "session").read(data)


answers = st.one_of(
    st.builds(Line, st.none() | st.integers(0, 1000), st.text(), st.booleans()),
    st.builds(Complaint, st.text()),
    st.builds(Over, st.booleans()),
)


@given(answers, st.integers(0, 10_000), st.integers(0, 255))
def test_an_answer_is_read_as_said_and_not_with_one_byte_changed(
    answer: Answer, place: int, byte: int
) -> None:
    line = answer_line(answer, "s", "session", 7)
    assert read_answer(line, "s", "session", 7) == answer
    spoilt = bytearray(line)
    spoilt[place % len(spoilt)] = byte
    if spoilt != line:
        assert read_answer(bytes(spoilt), "s", "session", 7) is None


@given(st.lists(st.text(max_size=40), max_size=5), st.lists(st.text(max_size=40), max_size=5))
def test_tasks_are_read_as_said(submit: list[str], release: list[str]) -> None:
    tasks = Tasks(tuple(submit), (), tuple(release), lists=bool(submit))
    reading = TaskReader("s", "session")
    assert [reading.read(line) for line in task_lines(tasks, "s", "session")][-1] == tasks


@pytest.mark.parametrize(
    "tasks", [Tasks(("x" * (LONGEST_TEXT + 1),)), Tasks(("1",) * (MOST_NUMBERS + 2))]
)
def test_nothing_is_read_without_a_bound(tasks: Tasks) -> None:
    reading = TaskReader("s", "session")
    *said, last, _ = task_lines(tasks, "s", "session")
    assert [reading.read(line) for line in said] == [None] * len(said)
    with pytest.raises(ValueError, match="not a task"):
        reading.read(last)


def test_a_list_is_a_task() -> None:
    assert Tasks(lists=True).are_any
    assert Tasks(release=("1",)).are_any
    assert not Tasks().are_any


def test_the_most_numbers_and_a_list_are_read() -> None:
    tasks = Tasks(("1",) * MOST_NUMBERS, lists=True)
    reading = TaskReader("s", "session")
    assert [reading.read(line) for line in task_lines(tasks, "s", "session")][-1] == tasks
