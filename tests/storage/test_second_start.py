from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import socket
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.storage.second_start import (
    MOST_CONNECTIONS,
    MOST_NUMBERS,
    Call,
    SecondStartServer,
    hand_over,
    is_answered,
    read_call,
)
from gui.storage.window_call import proof


class Taker:
    """Accepts each call's numbers, at most `room` of them."""

    def __init__(self, room: int = 1000) -> None:
        self.heard: list[tuple[str, ...]] = []
        self._room = room

    async def __call__(self, numbers: tuple[str, ...]) -> int:
        taken = min(len(numbers), self._room)
        self._room -= taken
        self.heard.append(numbers)
        return taken


def converse(
    file: Path, *calls: tuple[str, ...], service: str = "", room: int = 1000
) -> tuple[list[int | None], list[tuple[str, ...]]]:
    """What the callers, and the one who is called, get."""
    taker = Taker(room)

    async def work() -> list[int | None]:
        second_starts = SecondStartServer(file, "https://a.example")
        second_starts.on_call = taker
        await second_starts.open()
        if sys.platform != "win32":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
        answers = [await asyncio.to_thread(hand_over, file, call, service) for call in calls]
        second_starts.close()
        return answers

    return asyncio.run(work()), taker.heard


def test_numbers_are_passed_on(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    file.write_text("left by a killed run", encoding="utf-8")
    assert converse(file, ("1000000001", "2"), ()) == ([2, 0], [("1000000001", "2"), ()])
    assert not file.exists()


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"port": "x", "secret": "y"}', '{"port": 1, "secret": "y"}',
                '{"port": 99999999999, "secret": "y"}'],
)  # fmt: skip
def test_if_nobody_answers_nothing_is_passed_on(content: str, tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    assert hand_over(file, []) is None
    file.write_text(content, encoding="utf-8")
    assert hand_over(file, []) is None
    assert not is_answered(file)


def test_a_stranger_is_not_heard(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    taker = Taker()

    async def work() -> None:
        second_starts = SecondStartServer(file)
        second_starts.on_call = taker
        await second_starts.open()
        where = json.loads(file.read_text(encoding="utf-8"))
        for line in (
            b'{"secret": "guess", "submit": ["1"]}\n',
            b"GET / HTTP/1.1\r\n\r\n",
            b"x" * 100_000 + b"\n",
        ):
            reader, writer = await asyncio.open_connection("127.0.0.1", where["port"])
            writer.write(line)
            try:
                assert await reader.read() == b""
            except ConnectionError:
                pass
            writer.transport.abort()
            with contextlib.suppress(OSError):
                await writer.wait_closed()
        second_starts.close()

    asyncio.run(work())
    assert taker.heard == []


def test_a_server_that_was_never_opened_can_be_closed(tmp_path: Path) -> None:
    SecondStartServer(tmp_path / "calls.json").close()


@pytest.mark.parametrize("turns", range(1, 6))
def test_nothing_listens_if_the_loop_ends_while_it_begins_to(turns: int, tmp_path: Path) -> None:
    """A socket that is left open is an error when it is collected (pyproject.toml)."""

    async def work() -> None:
        opening = asyncio.ensure_future(SecondStartServer(tmp_path / "calls.json").open())
        for _ in range(turns):
            await asyncio.sleep(0)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening

    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:  # as the worker's is
        runner.run(work())
    gc.collect()


def test_only_an_app_with_the_same_service_takes_over(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    assert converse(file, ("1",), service="https://a.example") == ([1], [("1",)])
    assert converse(file, ("1",), service="https://b.example") == ([None], [])


def test_many_numbers_are_passed_on_in_parts(tmp_path: Path) -> None:
    numbers = tuple(str(index) for index in range(MOST_NUMBERS * 2 + 3))
    answers, heard = converse(tmp_path / "calls.json", numbers)
    assert answers == [len(numbers)]
    assert [len(part) for part in heard] == [MOST_NUMBERS, MOST_NUMBERS, 3]
    assert sum(heard, ()) == numbers


def test_what_has_no_room_stays_with_the_caller(tmp_path: Path) -> None:
    numbers = tuple(str(index) for index in range(MOST_NUMBERS * 3))
    answers, heard = converse(tmp_path / "calls.json", numbers, room=MOST_NUMBERS + 3)
    assert answers == [MOST_NUMBERS + 3]
    assert len(heard) == 2, "after the first that was not accepted, none is offered"


def test_numbers_that_nobody_takes_in_time_are_not_called_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "calls.json"
    monkeypatch.setattr("gui.storage.second_start.ANSWER_SECONDS", 0.1)

    async def never(numbers: tuple[str, ...]) -> int:
        await asyncio.Event().wait()
        return len(numbers)

    async def work() -> int | None:
        second_starts = SecondStartServer(file)
        second_starts.on_call = never
        await second_starts.open()
        answer = await asyncio.to_thread(hand_over, file, ["1"])
        second_starts.close()
        return answer

    assert asyncio.run(work()) is None


def test_a_call_still_waiting_when_the_app_exits_is_not_answered(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"

    async def work() -> int | None:
        called = asyncio.Event()

        async def never(numbers: tuple[str, ...]) -> int:
            called.set()
            await asyncio.Event().wait()
            return len(numbers)

        second_starts = SecondStartServer(file)
        second_starts.on_call = never
        await second_starts.open()
        calling = asyncio.ensure_future(asyncio.to_thread(hand_over, file, ["1"]))
        await called.wait()
        second_starts.close()
        async with asyncio.timeout(2):
            return await calling

    assert asyncio.run(work()) is None


def test_strangers_get_few_connections_and_not_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows' select() takes 512 sockets; one more used to end everything."""
    file = tmp_path / "calls.json"
    monkeypatch.setattr("gui.storage.second_start._SECONDS", 0.3)

    async def work() -> int | None:
        second_starts = SecondStartServer(file)
        second_starts.on_call = Taker()
        await second_starts.open()
        port = json.loads(file.read_text(encoding="utf-8"))["port"]
        strangers = []
        for _ in range(60):
            strangers.append(await asyncio.open_connection("127.0.0.1", port))
            await asyncio.sleep(0)
            assert second_starts.connections <= MOST_CONNECTIONS
        async with asyncio.timeout(20):
            for reader, _ in strangers:
                with contextlib.suppress(ConnectionError):
                    await reader.read()  # nobody says anything, so all are cut off
        for _, writer in strangers:
            writer.transport.abort()
        answer = await asyncio.to_thread(hand_over, file, ["1"])
        second_starts.close()
        return answer

    assert asyncio.run(work()) == 1


def test_twenty_callers_at_once_reach_a_busy_window(tmp_path: Path) -> None:
    """A caller that the system turns away tries again after a second."""
    file = tmp_path / "calls.json"

    async def work() -> None:
        second_starts = SecondStartServer(file)
        second_starts.on_call = Taker()
        await second_starts.open()
        port = json.loads(file.read_text(encoding="utf-8"))["port"]
        with contextlib.closing(second_starts), contextlib.ExitStack() as callers:
            for _ in range(20):  # the loop is blocked meanwhile
                callers.enter_context(socket.create_connection(("127.0.0.1", port), 0.5))

    asyncio.run(work())


def test_a_caller_who_never_hangs_up_does_not_keep_a_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "calls.json"
    monkeypatch.setattr("gui.storage.second_start._SECONDS", 0.3)

    async def work() -> None:
        second_starts = SecondStartServer(file)
        second_starts.on_call = Taker()
        await second_starts.open()
        where = json.loads(file.read_text(encoding="utf-8"))
        connections = [
            await asyncio.open_connection("127.0.0.1", where["port"])
            for _ in range(MOST_CONNECTIONS)
        ]
        for _, writer in connections:
            writer.write(call_of(["1"], where["secret"]) + b"\n")
        async with asyncio.timeout(10):
            while second_starts.connections:
                await asyncio.sleep(0.01)
        for _, writer in connections:
            writer.transport.abort()
        second_starts.close()

    asyncio.run(work())


def test_an_answer_that_drips_in_is_not_awaited_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "calls.json"
    monkeypatch.setattr("gui.storage.second_start.ANSWER_SECONDS", 0.2)
    monkeypatch.setattr("gui.storage.second_start._SECONDS", 0.2)

    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while True:
                writer.write(b"1")
                await writer.drain()
                await asyncio.sleep(0.05)
        over.set()

    async def work() -> int | None:
        server = await asyncio.start_server(drip, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        file.write_text(json.dumps({"port": port, "secret": "s"}), encoding="utf-8")
        async with asyncio.timeout(5):
            answer = await asyncio.to_thread(hand_over, file, ["1"])
            await over.wait()
        server.close()
        return answer

    over = asyncio.Event()
    assert asyncio.run(work()) is None


def test_a_stranger_who_answers_is_not_believed(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    said: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        said.append(await reader.readline())
        writer.write(b"ok\n")
        writer.close()
        await writer.wait_closed()

    async def work() -> int | None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        file.write_text(json.dumps({"port": port, "secret": "left behind"}), encoding="utf-8")
        heard = await asyncio.to_thread(hand_over, file, ["1"])
        server.close()
        await server.wait_closed()
        await asyncio.sleep(0)
        return heard

    assert asyncio.run(work()) is None
    assert b"left behind" not in said[0], "the secret is not given away"


def call_of(numbers: object, secret: str = "s", **changes: object) -> bytes:
    parts = numbers if isinstance(numbers, list) else []
    texts = [each for each in parts if isinstance(each, str)]
    call = {
        "submit": numbers,
        "service": "",
        "once": "o",
        "proof": proof(secret, "call", "o", "", *texts),
    }
    return json.dumps({**call, **changes}).encode()


def test_a_call_is_read() -> None:
    assert read_call(call_of(["1"]), "s") == Call(("1",), "", "o")


@given(st.binary())
def test_any_line_is_survived(line: bytes) -> None:
    assert read_call(line, "secret") is None


@pytest.mark.parametrize(
    "line",
    [
        b"[]",
        call_of(["1"], proof=3),
        call_of(["1"], proof="é"),
        call_of(["1"], secret="guess"),
        call_of(["1"], submit=["2"]),
        call_of(["1"], service="https://evil.example"),
        call_of("1"),
        call_of([1]),
        call_of(["1"] * (MOST_NUMBERS + 1)),
    ],
)
def test_a_call_that_is_not_ours_says_nothing(line: bytes) -> None:
    assert read_call(line, "s") is None
