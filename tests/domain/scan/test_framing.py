from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.scan.detector import Broken, Scanned
from gui.domain.scan.framing import SILENCE_MS, SerialFramer
from gui.domain.scan.scanner_settings import SuffixRule


def texts(bursts: list[Scanned | Broken]) -> list[str]:
    return [burst.text for burst in bursts if isinstance(burst, Scanned)]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\n\r\n"])
@given(st.data())
def test_codes_arrive_complete_however_the_stream_is_split(end: bytes, data: st.DataObject) -> None:
    codes = data.draw(
        st.lists(st.text("0123456789AZ-", min_size=1, max_size=14), min_size=1, max_size=4)
    )
    stream = b"".join(code.encode() + end for code in codes)
    cuts = sorted(data.draw(st.sets(st.integers(1, len(stream)))))
    framer, found, time = SerialFramer(), [], 0.0
    for start, stop in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        time += data.draw(st.floats(0, SILENCE_MS - 1))
        found += texts(framer.feed(stream[start:stop], time))
    assert found == codes
    assert framer.deadline is None


@pytest.mark.parametrize("at", range(1, 12))
def test_a_pause_at_any_byte_of_a_stream_never_yields_part_of_a_code(at: int) -> None:
    framer = SerialFramer()
    assert texts(framer.feed(b"9999999999\r", 0)) == ["9999999999"]
    found = framer.feed(b"1234567890\r"[:at], 1000)
    found += framer.tick(1000 + SILENCE_MS)
    found += framer.feed(b"1234567890\r"[at:], 2000)
    assert set(texts(found)) <= {"1234567890"}
    assert texts(framer.feed(b"8888888888\r", 3000)) == ["8888888888"], "and then all is well"


def test_silence_ends_the_code_of_a_scanner_without_line_ends() -> None:
    framer = SerialFramer()
    assert framer.feed(b"1234567890", 0) == []
    assert framer.tick(SILENCE_MS - 1) == []
    assert texts(framer.tick(SILENCE_MS)) == ["1234567890"]
    assert framer.tick(SILENCE_MS * 2) == []


def test_an_endless_stream_is_only_cut_in_memory() -> None:
    framer = SerialFramer()
    framer.feed(b"1" * 100_000, 0)
    assert [len(burst.text) for burst in framer.feed(b"\r", 1)] == [4096]


def test_what_follows_a_code_that_just_stopped_may_be_the_rest_of_it() -> None:
    framer = SerialFramer()
    framer.feed(b"123456", 0)
    assert texts(framer.tick(SILENCE_MS)) == ["123456"], "line ends have not been seen yet"
    assert texts(framer.feed(b"7890123\r", 150)) == []
    assert texts(framer.feed(b"1234567890\r", 160)) == ["1234567890"]


def test_reading_bytes_late_does_not_split_a_code_in_two() -> None:
    framer = SerialFramer()
    framer.feed(b"123456", 0)
    assert texts(framer.feed(b"7890123\r", 150)) == []


def test_what_was_cut_off_is_incomplete() -> None:
    framer = SerialFramer()
    assert framer.cut_off() == []
    framer.feed(b"1234567", 0)
    (burst,) = framer.cut_off()
    assert isinstance(burst, Broken)


def test_the_setting_for_line_ends_is_used() -> None:
    always, never = SerialFramer(SuffixRule.ALWAYS), SerialFramer(SuffixRule.NEVER)
    for framer in (always, never):
        framer.feed(b"1234567890", 0)
    assert texts(always.tick(SILENCE_MS)) == []
    assert texts(never.feed(b"\r", 1)) == ["1234567890"]
    never.feed(b"2222222222", 5000)
    assert texts(never.tick(6000)) == ["2222222222"]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("١٢٣٤٥٦-Ö".encode(), "١٢٣٤٥٦-Ö"),
        ("１２３".encode(), "１２３"),
        (b"123\xd6", "123Ö"),
        (b"\xff\xfe1", "ÿþ1"),
    ],
)
def test_what_is_not_ascii_is_read_as_utf_8_or_else_as_latin_1(data: bytes, text: str) -> None:
    assert texts(SerialFramer().feed(data + b"\r", 0)) == [text]
