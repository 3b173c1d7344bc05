"""What strangers can send the program, one function each: bytes in, AssertionError on failure.

Fed by atheris (fuzz.py), which looks for bytes that reach new lines, and by the tests. SEEDS are
usual inputs to begin with.
"""

from __future__ import annotations

import asyncio
import json
import math
import sqlite3
import tempfile
import tomllib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from itertools import cycle
from pathlib import Path

import httpx

from gui.api.certificate import issuer_of
from gui.api.client import Limits, SmartGift
from gui.api.replies.answers import hold_answer, release_answer
from gui.api.replies.retry_after import LEAST_SECONDS, MOST_SECONDS, retry_after_seconds
from gui.api.replies.value_answer import value_answer
from gui.domain.clock import Moment
from gui.domain.hold.outcome import DoubtCause, Held, InDoubt, RateLimited, Refused, Released
from gui.domain.look_alikes import plain_characters
from gui.domain.other_contents import other_contents
from gui.domain.plain_text import SERVER_TEXT_LIMIT
from gui.domain.scan.cleaning import BadScan, clean_scan, clean_typed
from gui.domain.scan.detector import Broken, Scanned
from gui.domain.scan.framing import SerialFramer
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.secrets import ApiKey
from gui.domain.setup.service_address import BadAddress, read_service_address
from gui.domain.tasks import Answer, Line, Over
from gui.domain.value.voucher_value import (
    LARGEST_AMOUNT,
    MOST_NAMES,
    ExperienceValue,
    MoneyValue,
    VoucherValue,
)
from gui.domain.voucher_number import VoucherNumber, read_voucher_number
from gui.storage.journal import Journal, JournalError
from gui.storage.second_start import read_call
from gui.storage.setup.settings_file import SettingsNotSavedError, load_settings, save_settings
from gui.storage.window_call import (
    TaskReader,
    answer_line,
    read_answer,
    read_hello,
    unsealed,
)
from tests.scripted_server import Conversation, ScriptedServer

_NOW = Moment(10_000.0, datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
_LATER = _NOW.plus(2)
_NUMBER = VoucherNumber("1234567890")


def reply(data: bytes) -> None:
    """A status and a body become an answer of limited length that can be shown."""
    status, body = 100 + int.from_bytes(data[:2], "big") % 900, data[2:]
    answer = hold_answer(status, {}, body, _NOW, _LATER)
    if isinstance(answer, Held):
        assert 200 <= status < 300
        text = body.decode(json.detect_encoding(body), "replace").lstrip(" \t\r\n\ufeff")
        content, _ = json.JSONDecoder(strict=False, parse_int=float).raw_decode(text)
        assert content["hold_token"] == answer.token.reveal()
        assert answer.until == _NOW.plus(300)
    if isinstance(answer, Refused):
        assert status < 500
        assert status != 429
        _can_be_shown(answer.server_message)
    if isinstance(answer, InDoubt):
        assert answer.free_by.instant >= _LATER.instant + 300
    released = release_answer(status, {}, body, _NOW)
    if isinstance(released, Released):
        assert 200 <= status < 300


def value(data: bytes) -> None:
    """A status and a body become a value that is in range and can be shown, or none."""
    status, body = 100 + int.from_bytes(data[:2], "big") % 900, data[2:]
    answer = value_answer(status, {}, body, _NUMBER, "GBP", _LATER)
    if isinstance(answer, MoneyValue | ExperienceValue):
        assert 200 <= status < 300
    if isinstance(answer, MoneyValue):
        assert 0 <= answer.amount <= LARGEST_AMOUNT
        assert len(str(answer.amount)) < SERVER_TEXT_LIMIT
    if isinstance(answer, ExperienceValue):
        assert 0 <= answer.bits <= LARGEST_AMOUNT
        assert len(answer.names) == min(answer.count, MOST_NAMES)
        for name in answer.names:
            _can_be_shown(name)
    if isinstance(answer, Refused):
        _can_be_shown(answer.server_message)


def headers(data: bytes) -> None:
    """Whatever wait Smart Gift, or a proxy, asks for has a sensible end."""
    lines = [line.partition(b":")[::2] for line in data.split(b"\n")]
    wait = retry_after_seconds(httpx.Headers(lines), _NOW.wall)
    assert LEAST_SECONDS <= wait <= MOST_SECONDS
    assert math.isfinite(wait)
    limited = release_answer(429, httpx.Headers(lines), b"", _NOW)
    marked = isinstance(limited, InDoubt) and limited.cause is DoubtCause.BLOCKED
    assert isinstance(limited, RateLimited) or marked


def whole_reply(data: bytes) -> None:
    """Any bytes on the network in reply to a real request become an answer."""
    server = _server()

    def send_and_hang_up(conversation: Conversation) -> None:
        conversation.send(data)
        conversation.drop()

    server.play(send_and_hang_up)
    key = ApiKey("sk_fuzz_0123456789")

    async def ask() -> None:
        limits = Limits(connect=5, write=5, read=5, total=10, body_bytes=4096)
        client = SmartGift(read_service_address(server.url), key, _Still(), limits)
        answered = await client.hold(VoucherNumber("1000000001"), _NOW)
        await client.close()
        _can_be_shown(answered.detail)
        assert "hold_token_" not in answered.detail, answered.detail
        if isinstance(answered.answer, Held):
            assert answered.answer.token.reveal().encode() in data

    asyncio.run(ask())


def settings(data: bytes) -> None:
    """Any settings file is read or reported; saving changes only what it should, or nothing."""
    folder = _folder()
    file = folder / "settings.toml"
    file.write_bytes(data)
    loaded = load_settings(folder / "none.toml", file, {})
    for problem in loaded.problems:
        assert problem.line is None or problem.line >= 1
    try:
        save_settings(file, {"shop": "Leeds"})
    except SettingsNotSavedError:
        assert file.read_bytes() == data
    else:
        assert tomllib.loads(file.read_text("utf-8-sig"))["shop"] == "Leeds"
        assert load_settings(folder / "none.toml", file, {}).settings.shop == "Leeds"


def scan(data: bytes) -> None:
    """Whatever is scanned or typed becomes a plain, printable number, or is refused."""
    text = data.decode("utf-8", "surrogateescape")
    rules = ScannerSettings(url_host="gift.example", url_part="code")
    typed = read_voucher_number(clean_typed(text, rules))
    if isinstance(typed, VoucherNumber):
        assert clean_typed(typed.value, rules) == typed.value
        _is_plain(typed)
    cleaned = clean_scan(text, rules)
    if isinstance(cleaned, BadScan):
        return
    _is_plain(cleaned)
    assert rules.min_length <= len(cleaned.value) <= rules.max_length
    assert clean_scan(cleaned.value, rules) == cleaned or "]" in text


def _is_plain(number: VoucherNumber) -> None:
    value = number.value
    assert value.isprintable()
    assert plain_characters(value) == value
    assert other_contents(value) is None
    assert not (len(value) > 1 and value[0] == value[-1] == "*")
    assert read_voucher_number(value) == number


def serial(data: bytes) -> None:
    """Bytes from a serial scanner, in pieces of any size, give each line once and complete."""
    whole, pieces = SerialFramer(), SerialFramer()
    at_once = _lines(whole.feed(data, 0.0))
    split = data[0] % 16 + 1 if data else 1
    in_pieces = []
    for place in range(0, len(data), split):
        in_pieces += _lines(pieces.feed(data[place : place + split], 0.0))
    assert at_once == in_pieces


def call(data: bytes) -> None:
    """Nobody is heard, or believed, without knowing the secret."""
    secret = "a secret that is not in any of these bytes"
    assert read_call(data, secret) is None
    assert read_hello(data, secret) is None
    assert unsealed(data, secret, "here", "once") is None
    assert read_answer(data, secret, "session", 0) is None
    try:
        TaskReader(secret, "session").read(data)
    except ValueError:
        pass
    else:
        raise AssertionError("a stranger's task was read")


def spoilt_answer(data: bytes) -> None:
    """Whatever bytes of a conversation are changed, no line is read but as it was said."""
    said: list[Answer] = [Line(0, "held", True), Line(1, "é", False), Over(is_taken=True)]
    whole = b"".join(answer_line(each, "s", "session", n) for n, each in enumerate(said))
    spoilt = bytearray(whole)
    for place in range(0, len(data) - 2, 3):
        at = int.from_bytes(data[place : place + 2], "big") % len(spoilt)
        spoilt[at : at + data[place + 2] % 3] = data[place + 2 : place + 3]
    for place, line in enumerate(bytes(spoilt).splitlines(keepends=True)):
        answer = read_answer(line, "s", "session", place)
        assert answer is None or (place < len(said) and answer == said[place])


def journal(data: bytes) -> None:
    """A journal with any bytes changed opens, or is set aside, and then saves what follows."""
    content = bytearray(_journal_bytes())
    for place in range(0, len(data) - 3, 4):
        at = int.from_bytes(data[place : place + 3], "big") % len(content)
        content[at] = data[place + 3]
    folder = _folder()
    path = folder / "journal.sqlite3"
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    path.write_bytes(content)
    opened = Journal(path, "boot")
    aside: list[str] = []
    opened.on_set_aside = aside.append
    try:
        restored = opened.restore(_NOW)
        try:
            for each in restored.open:
                opened.save(each)
        except JournalError as exc:
            # One byte of its header makes a database read-only: it can be read, but not saved to.
            if "readonly" not in str(exc):
                raise
        again = opened.restore(_NOW)
        assert {each.id for each in restored.open} <= {each.id for each in again.open}
    except JournalError as exc:
        raise AssertionError("neither read nor set aside") from exc
    finally:
        opened.close()
        for old in aside:
            for ending in ("", "-wal", "-shm"):
                Path(old + ending).unlink(missing_ok=True)


def certificate(data: bytes) -> None:
    """A certificate's issuer is a line that can be shown, or nothing."""
    _can_be_shown(issuer_of(data))


def address(data: bytes) -> None:
    """A service's address is https, or loopback, and nothing else."""
    try:
        read = read_service_address(data.decode("utf-8", "replace"))
    except BadAddress:
        return
    assert read.url.startswith("https://") or read.is_local
    httpx.URL(read.endpoint("/redeem/hold"))


Target = Callable[[bytes], None]

TARGETS: dict[str, Target] = {
    each.__name__: each
    for each in (
        reply,
        value,
        headers,
        whole_reply,
        settings,
        scan,
        serial,
        call,
        spoilt_answer,
        journal,
        certificate,
        address,
    )
}

SLOW = {"whole_reply", "settings", "journal"}
"""These use sockets or files, so they get a fiftieth of the runs."""

_HELD = b'{"message": "Voucher hold successful", "hold_token": "hold_token_abcdefghijklmnop"}'
_REFUSED = b'{"message": "Voucher is already held", "errors": {"voucher_no": ["no"]}}'
_MONEY = b'{"data": {"voucher_no": "1234567890", "remaining_value": 10.5, "type": "monetary"}}'
_EXPERIENCE = (
    b'{"data": {"remaining_value": "5", "type": "experience", "sold_out": true,'
    b' "experiences": [{"name": "Tea", "bit_value": 2}, {"title": "<b>", "bit_value": 1e1}]}}'
)

SEEDS: dict[str, list[bytes]] = {
    "reply": [b"\x00\x64" + _HELD, b"\x01\x42" + _REFUSED, b"\x01\x90<html>", b"\x00\x64[]"],
    "value": [
        b"\x00\x64" + _MONEY,
        b"\x00\x64" + _EXPERIENCE,
        b"\x01\x42" + b'{"message": "No", "errors": {"site_id": ["This site number is invalid"]}}',
    ],
    "headers": [
        b"Retry-After: 30\nDate: Mon, 23 Nov 2026 12:00:00 GMT",
        b"Retry-After: Mon, 23 Nov 2026 12:00:00 GMT",
        b"X-RateLimit-Reset: 1795435200",
    ],
    "whole_reply": [
        b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(_HELD), _HELD),
        b'HTTP/1.1 422 No\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n0\r\n\r\n',
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08\x00",
        b"HTTP/1.1 302 Found\r\nLocation: http://portal\r\n\r\n",
    ],
    "settings": [
        b"till = " + b"9" * 5000,
        b'api_url = "https://a.example"\nshop = "Leeds"\n[scanner]\nmode = "serial"\nbaud = 9600\n',
        b"sounds = true\n[scanner]\nmin_length = 6\nmax_length = 4\n",
    ],
    "scan": [
        b"]C11234567890",
        b"https://gift.example/x?code=1234567890",
        b"\x021234567890\x03",
        b"*1234-5678-9012*",
        b"gift.example?code=1234%2D5678",
        b"WIFI:S:Shop;P:secret123;;",
        "١٢٣٤–５６７８\u200b".encode(),
    ],
    "serial": [b"12345678\r\n87654321\r\n", b"1234\r5678"],
    "call": [b'{"submit": ["1"], "service": "", "once": "a", "proof": "b"}'],
    "spoilt_answer": [b"\x00\x01\x02", b"\x00\x50\x00\x00\x51\x01"],
    "journal": [b"\x00\x00\x64\x00", b"\x00\x10\x00\xff"],
    "certificate": [b"\x30\x0a\x30\x08\x02\x01\x01\x30\x03\x06\x01\x2a"],
    "address": [b"https://a.example:8443/path", b"http://127.0.0.1:80", b"http://[::1]/"],
}


# --- inside ---------------------------------------------------------------------------------------


class _Still:
    """A clock that stands still."""

    def now(self) -> Moment:
        return _LATER


def _can_be_shown(text: str) -> None:
    assert text == "" or text.isprintable()
    assert len(text) <= SERVER_TEXT_LIMIT


def _lines(bursts: list[Scanned | Broken]) -> list[tuple[type, str]]:
    return [(type(each), each.text) for each in bursts]


@cache
def _server() -> ScriptedServer:
    return ScriptedServer()


@cache
def _temporary() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()  # removed when the process ends


def _folder() -> Path:
    return Path(_temporary().name)


@cache
def _journal_bytes() -> bytes:
    from tests.attempts import attempt, every_outcome

    path = _folder() / "whole.sqlite3"
    opened = Journal(path, "boot")
    values: tuple[VoucherValue, ...] = (
        MoneyValue(Decimal("10.00"), "GBP"),
        ExperienceValue(("Tea", "Roast 🍾"), 2, Decimal("27.5"), Decimal(20)),
    )
    for outcome, value in zip(every_outcome(_NOW), cycle(values), strict=False):
        opened.save(replace(attempt(_NOW, outcome), value=value))
    opened.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()
