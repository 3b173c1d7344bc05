from __future__ import annotations

import asyncio
import json
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.storage.hand_over import MOST_NUMBERS, Reception, hand_over, read_call


def converse(file: Path, *calls: tuple[str, ...]) -> tuple[list[bool], list[tuple[str, ...]]]:
    """What the callers and the one who is called make of it."""
    heard: list[tuple[str, ...]] = []

    async def work() -> list[bool]:
        reception = Reception(file)
        reception.on_call = heard.append
        await reception.open()
        if sys.platform != "win32":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
        answers = [await asyncio.to_thread(hand_over, file, call) for call in calls]
        reception.close()
        return answers

    return asyncio.run(work()), heard


def test_numbers_are_handed_over(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    file.write_text("left by a killed run")
    assert converse(file, ("1000000001", "2"), ()) == ([True, True], [("1000000001", "2"), ()])
    assert not file.exists()


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"port": "x", "secret": "y"}', '{"port": 1, "secret": "y"}',
                '{"port": 99999999999, "secret": "y"}'],
)  # fmt: skip
def test_where_nobody_answers_nothing_is_handed_over(content: str, tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    assert not hand_over(file, [])
    file.write_text(content)
    assert not hand_over(file, [])


def test_a_stranger_is_not_heard(tmp_path: Path) -> None:
    file = tmp_path / "calls.json"
    heard: list[tuple[str, ...]] = []

    async def work() -> None:
        reception = Reception(file)
        reception.on_call = heard.append
        await reception.open()
        where = json.loads(file.read_text())
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
            writer.close()
        reception.close()

    asyncio.run(work())
    assert heard == []


def test_a_reception_that_was_never_opened_can_be_closed(tmp_path: Path) -> None:
    Reception(tmp_path / "calls.json").close()


@given(st.binary())
def test_any_line_is_survived(line: bytes) -> None:
    assert read_call(line, "secret") is None


@pytest.mark.parametrize(
    "call",
    [
        [],
        {"secret": 3},
        {"secret": "é"},
        {"secret": "s", "submit": "1"},
        {"secret": "s", "submit": [1]},
        {"secret": "s", "submit": ["1"] * (MOST_NUMBERS + 1)},
    ],
)
def test_a_call_that_is_not_ours_says_nothing(call: object) -> None:
    assert read_call(json.dumps(call).encode(), "s") is None
