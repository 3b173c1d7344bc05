"""Checks each step between this till and Smart Gift: one look-up, one connection, one request.

The request is the key's test, which touches nothing real (gui.domain.trials.key_trial).
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import time
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass, replace
from typing import TypeVar
from urllib.parse import urlsplit

import httpx

from gui.api.certificate import issuer_of
from gui.api.client import Limits, SmartGift
from gui.api.replies.http_date import read_http_date
from gui.domain.clock import Clock
from gui.domain.hold.outcome import (
    AddressFault,
    DoubtCause,
    InDoubt,
    KeyRejected,
    ReachFault,
    ReleaseAnswer,
    Unreachable,
    WrongAddress,
)
from gui.domain.plain_text import plain
from gui.domain.redaction import without_secrets
from gui.domain.secrets import ApiKey
from gui.domain.setup.proxy_fault import ProxyFault
from gui.domain.setup.service_address import ServiceAddress
from gui.domain.trials.connection_check import (
    GREATEST_SKEW_SECONDS,
    Check,
    CheckNote,
    CheckResult,
    CheckStep,
)
from gui.domain.trials.key_trial import TEST_NUMBER, TEST_TOKEN, proves_key

T = TypeVar("T")

_NO_KEY = ApiKey("none")
"""Sent if there is no key yet: everything except the key can be checked without one."""


@dataclass(frozen=True, slots=True)
class _Heard:
    """What a reply showed besides its answer."""

    status: int
    date: str | None
    age: str | None
    issuer: str


async def check_connection(
    address: ServiceAddress | None, key: ApiKey | None, clock: Clock, limits: Limits | None = None
) -> AsyncIterator[Check]:
    """Each step as it is done, without secrets, up to one that makes the rest pointless."""
    if address is None:
        fault = WrongAddress(AddressFault.NOT_SET)
        yield Check(CheckStep.KEY, CheckResult.BAD, answer=fault)
        return
    secrets = [] if key is None else [key.reveal()]
    async for check in _steps(address, key, clock, limits or Limits()):
        note = check.note
        if isinstance(note, ProxyFault):
            note = replace(note, shown=without_secrets(note.shown, secrets))
        yield replace(check, detail=without_secrets(check.detail, secrets), note=note)


async def _steps(
    address: ServiceAddress, key: ApiKey | None, clock: Clock, limits: Limits
) -> AsyncIterator[Check]:
    client = SmartGift(address, key or _NO_KEY, clock, limits)
    way_out = client.way_out
    for fault in way_out.left_out:
        yield Check(CheckStep.PROXY, CheckResult.WARNING, note=fault)
    if way_out.proxy is None:
        if not way_out.left_out:
            none = CheckNote.EXEMPT if way_out.exempt else CheckNote.NO_PROXY
            yield Check(CheckStep.PROXY, CheckResult.GOOD, note=none)
        parts = urlsplit(address.url)
        host = parts.hostname or ""
        port = parts.port or (443 if parts.scheme == "https" else 80)
        started = time.perf_counter()
        try:
            found = await _within(limits.connect, _look_up(host, port))
        except (OSError, TimeoutError, UnicodeError) as exc:
            yield Check(CheckStep.NAME, CheckResult.BAD, plain(f"{host}: {_reason(exc)}"))
            return
        yield Check(CheckStep.NAME, CheckResult.GOOD, f"{host}: {found}", _since(started))
        started = time.perf_counter()
        try:
            _, writer = await _within(limits.connect, asyncio.open_connection(host, port))
        except (OSError, TimeoutError) as exc:
            yield Check(
                CheckStep.CONNECTION, CheckResult.BAD, plain(f"{host}:{port}: {_reason(exc)}")
            )
            return
        await _hang_up(writer)
        yield Check(CheckStep.CONNECTION, CheckResult.GOOD, f"{host}:{port}", _since(started))
    try:
        async for check in _ask(client, address, clock, limits, has_key=key is not None):
            yield check
    finally:
        await client.close()


async def _ask(
    client: SmartGift, address: ServiceAddress, clock: Clock, limits: Limits, *, has_key: bool
) -> AsyncIterator[Check]:
    heard: list[_Heard] = []

    def note(response: httpx.Response) -> None:
        headers = response.headers
        heard.append(
            _Heard(response.status_code, headers.get("Date"), headers.get("Age"), _issuer(response))
        )

    by_proxy = client.way_out.proxy is not None
    started = time.perf_counter()
    reply = await client.release(TEST_NUMBER, TEST_TOKEN, heard=note)
    took = _since(started)
    answer: ReleaseAnswer = reply.answer
    if not heard:
        detail = reply.detail
        match answer:
            case WrongAddress(AddressFault.CERTIFICATE | AddressFault.TLS):
                if not by_proxy:
                    detail = await _presented_by(address, limits) or detail
                yield Check(CheckStep.SECURITY, CheckResult.BAD, detail)
            case Unreachable(ReachFault.PROXY):
                yield Check(CheckStep.PROXY, CheckResult.BAD, detail)
            case _:
                yield Check(CheckStep.KEY, CheckResult.BAD, detail, answer=answer)
        return
    (told,) = heard
    if by_proxy:
        yield Check(CheckStep.PROXY, CheckResult.GOOD, client.way_out.proxy_place)
    if address.url.startswith("https:"):
        yield Check(CheckStep.SECURITY, CheckResult.GOOD, told.issuer)
    yield _clock_check(told, answer, clock)
    if not has_key:
        answer = KeyRejected(missing=True)
    good = proves_key(answer)
    yield Check(
        CheckStep.KEY,
        CheckResult.GOOD if good else CheckResult.BAD,
        f"HTTP {told.status}",
        took,
        answer,
    )


def _clock_check(told: _Heard, answer: ReleaseAnswer, clock: Clock) -> Check:
    """This PC's clock against Smart Gift's, but only if the time came from Smart Gift itself."""
    match answer:
        case WrongAddress() | InDoubt(DoubtCause.BLOCKED):
            return Check(CheckStep.CLOCK, CheckResult.WARNING, note=CheckNote.NOT_SMART_GIFT)
        case _:
            pass
    there = read_http_date(told.date)
    if there is None:
        return Check(CheckStep.CLOCK, CheckResult.WARNING, note=CheckNote.NO_TIME)
    off = clock.now().wall.timestamp() - there.timestamp() - _seconds_on_the_way(told.age)
    good = abs(off) <= GREATEST_SKEW_SECONDS
    detail = "" if good else f"{off:+.0f} s"
    return Check(CheckStep.CLOCK, CheckResult.GOOD if good else CheckResult.BAD, detail)


def _seconds_on_the_way(age: str | None) -> float:
    """How long a cache has kept the answer (RFC 9111, 5.1: `Age`); 0 if none has."""
    text = (age or "").strip()
    return float(text) if text.isascii() and text.isdigit() and len(text) <= 9 else 0.0


async def _look_up(host: str, port: int) -> str:
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return ", ".join(sorted({str(each[4][0]) for each in found}))


async def _presented_by(address: ServiceAddress, limits: Limits) -> str:
    """Who issued the untrusted certificate; nothing is sent."""
    parts = urlsplit(address.url)
    # Not create_default_context(): that fails if SSLKEYLOGFILE can't be written.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        _, writer = await _within(
            limits.connect,
            asyncio.open_connection(parts.hostname, parts.port or 443, ssl=context),
        )
    except (OSError, TimeoutError):
        return ""
    presented = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    await _hang_up(writer)
    issuer = issuer_of(presented or b"")
    return plain(f"issued by {issuer}") if issuer else ""


def _issuer(response: httpx.Response) -> str:
    stream = response.extensions.get("network_stream")
    tls = stream.get_extra_info("ssl_object") if stream is not None else None
    if tls is None:
        return ""
    issuer = issuer_of(tls.getpeercert(binary_form=True) or b"")
    return plain(f"issued by {issuer}") if issuer else ""


async def _within(seconds: float, work: Awaitable[T]) -> T:
    async with asyncio.timeout(seconds):
        return await work


async def _hang_up(writer: asyncio.StreamWriter) -> None:
    """Close the connection at once, and make sure that it is closed."""
    writer.transport.abort()
    with contextlib.suppress(OSError, TimeoutError):
        await _within(1.0, writer.wait_closed())


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def _reason(failure: BaseException) -> str:
    return str(failure) or type(failure).__name__
