from __future__ import annotations

import asyncio
import contextlib
import json
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.storage.hand_over import MOST_NUMBERS, Call, Reception, _proof, hand_over, read_call


def converse(
    file: Path, *calls: tuple[str, ...], service: str = ""
) -> tuple[list[bool], list[tuple[str, ...]]]:
    """What the callers and the one who is called make of it."""
    heard: list[tuple[str, ...]] = []

    async def work() -> list[bool]:
        reception = Reception(file, "https://a.example")
        reception.on_call = heard.append
        await reception.open()
        if sys.platform != "win32":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
        answers = [await asyncio.to_thread(hand_over, file, call, service) for call in calls]
        reception.close()
        return answers

    return asyncio.run(work()), heard


def test_numbers_are_handed_over(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    file.write_text("left by a killed run", encoding="utf-8")
    assert converse(file, ("1000000001", "2"), ()) == ([True, True], [("1000000001", "2"), ()])
    assert not file.exists()


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"port": "x", "secret": "y"}', '{"port": 1, "secret": "y"}',
                '{"port": 99999999999, "secret": "y"}'],
)  # fmt: skip
def test_where_nobody_answers_nothing_is_handed_over(content: str, tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    assert not hand_over(file, [])
    file.write_text(content, encoding="utf-8")
    assert not hand_over(file, [])


def test_a_stranger_is_not_heard(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    heard: list[tuple[str, ...]] = []

    async def work() -> None:
        reception = Reception(file)
        reception.on_call = heard.append
        await reception.open()
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
        reception.close()

    asyncio.run(work())
    assert heard == []


def test_a_reception_that_was_never_opened_can_be_closed(tmp_path: Path) -> None:
    Reception(tmp_path / "calls.json").close()


def test_only_who_works_with_the_same_service_takes_over(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    assert converse(file, ("1",), service="https://a.example") == ([True], [("1",)])
    assert converse(file, ("1",), service="https://b.example") == ([False], [])


def test_many_numbers_are_handed_over_in_parts(tmp_path: Path) -> None:
    numbers = tuple(str(index) for index in range(MOST_NUMBERS * 2 + 3))
    answers, heard = converse(tmp_path / "calls.json", numbers)
    assert answers == [True]
    assert [len(part) for part in heard] == [MOST_NUMBERS, MOST_NUMBERS, 3]
    assert sum(heard, ()) == numbers


def test_a_stranger_who_answers_is_not_believed(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    said: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        said.append(await reader.readline())
        writer.write(b"ok\n")
        writer.close()
        await writer.wait_closed()

    async def work() -> bool:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        file.write_text(json.dumps({"port": port, "secret": "left behind"}), encoding="utf-8")
        heard = await asyncio.to_thread(hand_over, file, ["1"])
        server.close()
        await server.wait_closed()
        await asyncio.sleep(0)
        return heard

    assert not asyncio.run(work())
    assert b"left behind" not in said[0], "the secret is not given away"


def call_of(numbers: object, secret: str = "s", **changes: object) -> bytes:
    parts = numbers if isinstance(numbers, list) else []
    texts = [each for each in parts if isinstance(each, str)]
    call = {
        "submit": numbers,
        "service": "",
        "once": "o",
        "proof": _proof(secret, "call", "o", "", *texts),
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
