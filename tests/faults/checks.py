"""A Smart Gift that holds as it should, and answers each check as badly as it can.

The real worker asks it. A voucher is held and then checked, and while that check is under way the
next one is held. Every token must come, at once and as it was given, whatever becomes of the check;
the check must end within its time limit, with a failure or with what its reply truly says. The
program's time-outs are a tenth of the real ones here.
"""

from __future__ import annotations

import gzip
import json
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from queue import Empty
from statistics import median

from gui.api.client import Limits
from gui.api.rate_limit import LONGEST_SECONDS
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.check import Check, NotAsked, value_in
from gui.domain.hold.outcome import Held, RateLimited
from gui.domain.value.voucher_value import MoneyValue, VoucherValue
from tests.fake_clock import FakeClock
from tests.faults.figures import Figures
from tests.faults.waits import Waits
from tests.scripted_server import Conversation, Script, ScriptedServer
from tests.worker_alone import Emitted, WorkerAlone

_LIMITS = Limits(connect=0.4, write=0.4, read=0.8, total=1.5)
_LATE_SECONDS = 0.5
"""A check that ends later than this after its time limit is late."""
_AT_ONCE_SECONDS = 0.4
"""A hold takes some milliseconds; half of what a check may stand unanswered is a delay."""

_TEN = MoneyValue(Decimal(10), "GBP")
_NUMBER = "@@@@@@@@@@"
"""Where a reply has the voucher's number."""

_SAMPLE: dict[str, object] = {
    "id": 11400,
    "name": "Sample Monetary Voucher",
    "description": "A sample monetary voucher",
    "voucher_no": _NUMBER,
    "remaining_value": 10,
    "type": "monetary",
    "sold_out": False,
    "experiences": [],
}
_GOOD = json.dumps({"data": _SAMPLE}).encode()
_TEXT = "text"
_ODD = (
    *("null", "true", "false", "-1", "0.1e1", "1e400", "-1e400", "NaN", "Infinity", "-Infinity"),
    *("9" * 400, "9" * 5_000, "9" * 60_000, "1e-400", "1e99999999999999999999", "0.1", '"10.00"'),
    *('"10,00"', '"1e1"', '"£10"', '""', f'"{_TEXT}"', '"\\u0000\\u202e<b>"', '"\\ud800"', "[]"),
    *("{}", "[[[[]]]]", '{"amount": 10}', "[" * 30_000, '{"a":' * 10_000, '"' + "x" * 60_000),
)
"""As JSON, which some of it isn't."""


@dataclass(frozen=True)
class Hostility:
    """One bad way of answering a check, and what its reply truly says, if it says anything."""

    name: str
    script: Script
    truth: VoucherValue | None = None
    is_limit: bool = False
    """It asks every till of this key to wait, so that a hold waits too, as it should."""


def run(seed: int, count: int) -> Figures:
    """Try all of them, or `count`, chosen by chance."""
    ways = list(_every_way())
    chance = random.Random(seed)
    chance.shuffle(ways)
    run_ = _Run(ways[:count])
    run_.run()
    return run_.figures


# --- the ways -------------------------------------------------------------------------------------


def _every_way() -> Iterator[Hostility]:
    yield from _cut_at_every_byte()
    yield from _statuses()
    yield from _odd_values()
    yield from _on_the_line()
    yield from _whole_bodies()


def _head(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode() + body


def _for(it: Conversation, data: bytes) -> bytes:
    """`data` about the voucher that was asked for."""
    number = json.loads(it.request.partition(b"\r\n\r\n")[2])["voucher_no"]
    return data.replace(_NUMBER.encode(), number.encode())


def _sends(data: bytes, then: Script = Conversation.drop) -> Script:
    def script(it: Conversation) -> None:
        it.send(_for(it, data))
        then(it)

    return script


def _finishes(it: Conversation) -> None:
    """The connection is closed as it should be."""


def _cut_at_every_byte() -> Iterator[Hostility]:
    reply = _head(_GOOD, f"Content-Length: {len(_GOOD)}", "Content-Type: application/json")
    for end in range(len(reply) + 1):
        truth = _TEN if end >= len(reply) else None
        yield Hostility("cut, reset", _sends(reply[:end]), truth)
        yield Hostility("cut, closed", _sends(reply[:end], _closes), truth)
        if end % 40 == 0 or end == len(reply):
            yield Hostility("cut, then silence", _sends(reply[:end], Conversation.hang), truth)


def _closes(it: Conversation) -> None:
    """End the stream in order."""
    it._connection.shutdown(1)


def _statuses() -> Iterator[Hostility]:
    for status in (100, 101, 102, 103, 199, *range(200, 600)):
        is_good = 200 <= status < 300 and status != 204  # HTTP's, without a body
        limit = status == 429
        for body in (_GOOD, b"", b"<html>Sign in</html>"):
            truth = _TEN if is_good and body == _GOOD else None
            data = _head(body, f"Content-Length: {len(body)}", status=f"{status} So")
            yield Hostility(f"status {status // 100}xx", _sends(data, _finishes), truth, limit)
    for wait in ("0", "1", "3600", "-1", "soon", "9" * 400, "Mon, 23 Nov 2099 12:00:00 GMT"):
        data = _head(b"", "Content-Length: 0", f"Retry-After: {wait}", status="429 Busy")
        yield Hostility("429", _sends(data, _finishes), is_limit=True)
    for place in ("/", "https://evil.example/", "file:///etc/passwd", "", "\x00", "x" * 9_000):
        data = _head(b"", "Content-Length: 0", f"Location: {place}", status="302 Found")
        yield Hostility("redirect", _sends(data, _finishes))


def _odd_values() -> Iterator[Hostility]:
    """Every field of the reply, and the fields of an experience, with every odd value."""
    for field in (*_SAMPLE, "available_to_redeem"):
        for odd in _ODD:
            fields = {name: json.dumps(value) for name, value in _SAMPLE.items()} | {field: odd}
            truth = _truth_of(field, odd)
            body = ", ".join(f'"{name}": {value}' for name, value in fields.items())
            yield Hostility("odd value", _json(f'{{"data": {{{body}}}}}'), truth)
    for field in ("name", "title", "bit_value"):
        for odd in _ODD:
            data = f'"type": "experience", "remaining_value": 5, "experiences": [{{"{field}": {odd}'
            yield Hostility("odd experience", _json(f'{{"data": {{{data}}}]}}}}'))
    for odd in _ODD:
        yield Hostility("odd data", _json(f'{{"data": {odd}}}'))
        yield Hostility("odd reply", _json(odd))


def _truth_of(field: str, odd: str) -> VoucherValue | None:
    """What the reply says with that field changed; None for nothing certain."""
    try:
        value = json.loads(odd, parse_int=float)
    except (ValueError, RecursionError):
        return None
    match field:
        case "remaining_value":
            amount = {"0.1e1": Decimal(1), "0.1": Decimal("0.1"), '"10.00"': Decimal(10)}.get(odd)
            return None if amount is None else MoneyValue(amount, "GBP")
        case "type":
            return None
        case "voucher_no":
            return _TEN if value is None else None
        case "sold_out":
            return MoneyValue(_TEN.amount, "GBP", value is True)
        case _:
            return _TEN


def _json(text: str, *headers: str) -> Script:
    body = text.encode("utf-8", "surrogatepass")
    return _sends(_head(body, f"Content-Length: {len(body)}", *headers), _finishes)


def _on_the_line() -> Iterator[Hostility]:
    yield Hostility("no answer", Conversation.hang)
    yield Hostility("reset", Conversation.drop)
    yield Hostility("closed", _closes)
    for length in ("-1", "-20", "+1", "0x10", "", "9" * 30, "1", str(len(_GOOD) + 9)):
        data = _head(_GOOD, f"Content-Length: {length}")
        yield Hostility("wrong length", _sends(data, _closes), _TEN)
        yield Hostility("wrong length", _sends(data, Conversation.hang), _TEN)
    for seconds in (0.0, 0.001, 0.01, 0.1, 0.5):
        data = _head(_GOOD, f"Content-Length: {len(_GOOD)}")
        yield Hostility("dripping", _drips(data, seconds), _TEN)
    for size in (b"1", b"ffffffff", b"-1", b"zz", b"0"):
        data = _head(size + b"\r\n" + _GOOD + b"\r\n0\r\n\r\n", "Transfer-Encoding: chunked")
        yield Hostility("wrong chunks", _sends(data, _closes), _TEN)
    for flood in (b"x" * 4_000_000, _GOOD + b" " * 4_000_000, b"{" * 4_000_000):
        truth = _TEN if flood.startswith(_GOOD) else None
        yield Hostility("flood", _sends(_head(flood), _closes), truth)
    many = [f"X-{index}: {'y' * 100}" for index in range(20_000)]
    yield Hostility("flood of headers", _sends(_head(_GOOD, *many), _closes), _TEN)
    yield Hostility("endless header", _sends(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 4_000_000))
    for early in (100, 102, 103):
        data = f"HTTP/1.1 {early} Wait\r\n\r\n".encode() * 2_000
        yield Hostility("flood of 1xx", _sends(data, Conversation.hang))
    for rubbish in (b"\x00" * 500, b"220 mail.example ESMTP\r\n", b"\x16\x03\x01\x02", b"HTTP/9"):
        yield Hostility("not HTTP", _sends(rubbish, _closes))
    twice = _head(_GOOD, f"Content-Length: {len(_GOOD)}") * 2
    yield Hostility("reply twice", _sends(twice, _finishes), _TEN)


def _drips(data: bytes, seconds: float) -> Script:
    return lambda it: it.drip(_for(it, data), seconds)


def _whole_bodies() -> Iterator[Hostility]:
    for key in ("hold_token", "Smart-Auth", "data"):
        value = "hold_token_AAAAAAAAAAAAAAAAAAAAAAAA"
        body = json.dumps({"data": _SAMPLE})[:-1] + f', "{key}": "{value}"}}'
        yield Hostility("a token in it", _json(body), _TEN if key != "data" else None)
    for number in ("1000000001", "", "0", _NUMBER + "0", "0" + _NUMBER, "hold_token_1"):
        body = json.dumps({"data": {**_SAMPLE, "voucher_no": number}})
        yield Hostility("another voucher's", _json(body))
    names = [{"name": f"<b>{index}</b>\x00", "bit_value": 0.1} for index in range(900)]
    for kind in ("experience", "monetary"):
        body = json.dumps({"data": {**_SAMPLE, "type": kind, "experiences": names}})
        yield Hostility("900 experiences", _json(body), _TEN)
    for coding in ("utf-16", "utf-32", "utf-8-sig", "cp1252"):
        yield Hostility("other encoding", _encoded(coding), _TEN)
    bomb = gzip.compress(_GOOD + b" " * 50_000_000)
    data = _head(bomb, f"Content-Length: {len(bomb)}", "Content-Encoding: gzip")
    yield Hostility("compression bomb", _sends(data, _finishes))
    for encoding in ("gzip", "br", "deflate", "rot13"):
        data = _head(_GOOD, f"Content-Length: {len(_GOOD)}", f"Content-Encoding: {encoding}")
        yield Hostility("wrong encoding", _sends(data, _finishes), _TEN)
    doubled = _GOOD.replace(b'"type"', b'"remaining_value": 99, "type"')
    yield Hostility("two amounts", _sends(_head(doubled), _closes))
    errors = {"message": "No", "errors": {"voucher_no": ["Voucher is already held"]}}
    body = json.dumps({"data": _SAMPLE, **errors})
    yield Hostility("value and errors", _json(body), _TEN)


def _encoded(coding: str) -> Script:
    text = _GOOD.decode().replace("monetary voucher", "monétary")

    def script(it: Conversation) -> None:
        body = _for(it, text.encode()).decode().encode(coding)
        it.send(_head(body, f"Content-Length: {len(body)}"))

    return script


# --- trying them ----------------------------------------------------------------------------------


class _Run:
    """One worker and one server; one hostile check after another."""

    def __init__(self, ways: list[Hostility]) -> None:
        self.figures = Figures("check")
        self._ways = ways
        self._way: Hostility
        self._next_number = 1_000_000_000
        self._tokens: dict[str, str] = {}
        self._holds: list[float] = []

    def run(self) -> None:
        server = ScriptedServer()
        server.play(self._answer)
        with tempfile.TemporaryDirectory() as folder:
            clock = FakeClock()
            self._alone = alone = WorkerAlone(Waits(), clock, server.url, Path(folder))
            alone.till.limits = _LIMITS
            alone.start()
            for way in self._ways:
                self._way = way
                self._try_up_to_thrice(way)
            alone.stop()
            self._read_journal(Path(folder) / "journal.sqlite3")
            if alone.stumbles:
                self.figures.broken.append(f"the worker stumbled {alone.stumbles} times")
        server.close()
        self.figures.measured["a hold beside a check, median and longest"] = (
            f"{median(self._holds) * 1000:.0f} ms, {max(self._holds) * 1000:.0f} ms"
        )

    def _answer(self, it: Conversation) -> None:
        number = json.loads(it.request.partition(b"\r\n\r\n")[2])["voucher_no"]
        if it.request.startswith(b"POST /redeem/check "):
            self._way.script(it)
        else:
            self._tokens[number] = f"hold_token_{number}_abcdefghijklm"
            it.held(self._tokens[number])

    def _try_up_to_thrice(self, way: Hostility) -> None:
        """A delay that a check causes comes again; one that the machine causes does not."""
        for _ in range(3):
            took = self._try(way)
            if took <= _AT_ONCE_SECONDS:
                return
            self.figures.seen["tried again: the machine, or it, was slow"] += 1
        self.figures.broken.append(f"{way.name}: a hold took {took:.2f} s beside it, thrice")

    def _try(self, way: Hostility) -> float:
        """Hold one, check it, and hold another one meanwhile: returns how long that took."""
        figures, alone = self.figures, self._alone
        figures.tried += 1
        figures.seen[way.name] += 1
        alone.worker.expect_request()
        number = self._hold(way.name)
        asked = time.monotonic()
        alone.check(number)
        if way.is_limit:
            checked = self._checked(way, asked)
            if checked is not None and not isinstance(checked.state, RateLimited):
                figures.false.append(f"{way.name}: a limit was taken for {checked.state}")
            alone.clock.advance(LONGEST_SECONDS + 1)
        begun = time.monotonic()
        self._hold(way.name)
        took = time.monotonic() - begun
        if not way.is_limit:
            self._checked(way, asked)
        self._holds.append(took)
        return took

    def _hold(self, name: str) -> str:
        """Hold a new voucher; returns its number."""
        self._next_number += 1
        number = str(self._next_number)
        self._alone.hold(number)
        try:
            finished = self._alone.finished.get(timeout=10).what
        except Empty:
            self.figures.lost.append(f"{name}: the hold of {number} never came back")
            return number
        assert isinstance(finished, Attempt)
        held = finished.outcome
        if not isinstance(held, Held):
            self.figures.lost.append(f"{name}: {number} was held, and is shown as {held}")
        elif (finished.number.value, held.token.reveal()) != (number, self._tokens[number]):
            self.figures.false.append(f"{name}: {number} has another token")
        return number

    def _checked(self, way: Hostility, asked: float) -> Check | None:
        limit = _LIMITS.total + _LATE_SECONDS
        try:
            emitted: Emitted = self._alone.checked.get(timeout=10)
        except Empty:
            self.figures.broken.append(f"{way.name}: the check never ended")
            return None
        checked = emitted.what
        assert isinstance(checked, Check)
        if emitted.at - asked > limit:
            self.figures.broken.append(f"{way.name}: it took {emitted.at - asked:.1f} s")
        value = value_in(checked.state)
        self.figures.seen["shown a value" if value else f"shown {_kind(checked)}"] += 1
        if isinstance(value, MoneyValue) and value != way.truth:
            self.figures.false.append(f"{way.name}: {value} instead of {way.truth}")
        if isinstance(checked.state, NotAsked):
            self.figures.broken.append(f"{way.name}: it was not asked")
        return checked

    def _read_journal(self, journal: Path) -> None:
        """Each token is in the journal as it was given."""
        with closing(sqlite3.connect(journal)) as db:
            kept = dict(db.execute("SELECT voucher_no, token FROM attempts"))
        for number, token in self._tokens.items():
            if kept.get(number) != token:
                self.figures.lost.append(f"{number}: the journal has {kept.get(number)}")


def _kind(checked: Check) -> str:
    return type(checked.state).__name__
