"""Looks at each step between this till and Smart Gift: one look-up, one connection, one request.

The request is the key's test, which touches nothing real (gui.domain.key_trial).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
import time
from collections.abc import AsyncIterator, Awaitable
from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from gui.api.certificate import issuer_of
from gui.api.client import Limits, trust
from gui.api.failures import answer_to_failure
from gui.api.replies import release_answer
from gui.domain.clock import Clock
from gui.domain.diagnosis import GREATEST_SKEW_SECONDS, Check, CheckResult, CheckStep
from gui.domain.key_trial import TEST_NUMBER, TEST_TOKEN, proves_key
from gui.domain.outcome import (
    AddressFault,
    KeyRejected,
    ReachFault,
    ReleaseAnswer,
    Unreachable,
    WrongAddress,
)
from gui.domain.plain_text import plain
from gui.domain.redaction import without_secrets
from gui.domain.secrets import ApiKey
from gui.domain.service_address import ServiceAddress

T = TypeVar("T")


async def diagnose(
    address: ServiceAddress | None, key: ApiKey | None, clock: Clock, limits: Limits | None = None
) -> AsyncIterator[Check]:
    """The steps as they are done, without secrets, up to one that makes the next ones pointless."""
    if address is None:
        fault = WrongAddress(AddressFault.NOT_SET)
        yield Check(CheckStep.KEY, CheckResult.BAD, answer=fault)
        return
    secrets = [] if key is None else [key.reveal()]
    async for check in _steps(address, key, clock, limits or Limits()):
        yield replace(check, detail=without_secrets(check.detail, secrets))


async def _steps(
    address: ServiceAddress, key: ApiKey | None, clock: Clock, limits: Limits
) -> AsyncIterator[Check]:
    parts = urlsplit(address.url)
    host, secure = parts.hostname or "", parts.scheme == "https"
    proxy = _proxy_for(address)
    if not proxy:
        yield Check(CheckStep.PROXY, CheckResult.GOOD, "none")
        port = parts.port or (443 if secure else 80)
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
    async for check in _ask(address, key, clock, limits, by_proxy=bool(proxy)):
        yield check


async def _ask(
    address: ServiceAddress, key: ApiKey | None, clock: Clock, limits: Limits, *, by_proxy: bool
) -> AsyncIterator[Check]:
    secure = address.url.startswith("https:")
    started = time.perf_counter()
    fields = {"voucher_no": TEST_NUMBER.value, "hold_token": TEST_TOKEN.reveal()}
    try:
        async with (
            asyncio.timeout(limits.total),
            httpx.AsyncClient(
                verify=trust(address), trust_env=not address.is_local, timeout=limits.read
            ) as client,
            client.stream(
                "POST",
                address.endpoint("/redeem/release"),
                content=json.dumps(fields).encode("ascii"),
                headers={
                    "Smart-Auth": key.reveal() if key is not None else "",
                    "Content-Type": "application/json",
                    "Accept": "application/json",
                },
            ) as response,
        ):
            issuer = _issuer(response)
            body = b""
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > limits.body_bytes:
                    break  # whatever it is, it is not Smart Gift's
    except Exception as failure:
        answer = answer_to_failure(failure, clock.now(), never_sent=False)
        quoted = without_secrets(str(failure), [] if key is None else [key.reveal()])
        detail = plain(f"{type(failure).__name__}: {quoted}")
        match answer:
            case WrongAddress(AddressFault.CERTIFICATE | AddressFault.TLS):
                if not by_proxy:
                    detail = await _presented_by(address, limits) or detail
                yield Check(CheckStep.SECURITY, CheckResult.BAD, detail)
            case Unreachable(ReachFault.PROXY):
                yield Check(CheckStep.PROXY, CheckResult.BAD, detail)
            case _ if by_proxy and not isinstance(failure, httpx.TransportError):
                # Its address makes no sense, or is of a kind that isn't known; it may hold a login.
                yield Check(CheckStep.PROXY, CheckResult.BAD, type(failure).__name__)
            case Unreachable() if by_proxy:
                yield Check(CheckStep.PROXY, CheckResult.BAD, detail)
            case _:
                yield Check(CheckStep.KEY, CheckResult.BAD, detail, answer=answer)
        return
    took = _since(started)
    if by_proxy:
        yield Check(CheckStep.PROXY, CheckResult.GOOD, _without_secrets(_proxy_for(address)))
    if secure:
        yield Check(CheckStep.SECURITY, CheckResult.GOOD, issuer)
    yield _clock_check(response.headers.get("Date"), clock)
    told: ReleaseAnswer
    if key is None:
        told = KeyRejected(missing=True)
    else:
        told = release_answer(response.status_code, response.headers, body, clock.now())
    good = proves_key(told)
    yield Check(
        CheckStep.KEY,
        CheckResult.GOOD if good else CheckResult.BAD,
        f"HTTP {response.status_code}",
        took,
        told,
    )


def _clock_check(date: str | None, clock: Clock) -> Check:
    try:
        there = parsedate_to_datetime(date or "").timestamp()
    except (ValueError, OverflowError):
        return Check(CheckStep.CLOCK, CheckResult.WARNING, "the server tells no time")
    off = clock.now().wall.timestamp() - there
    good = abs(off) <= GREATEST_SKEW_SECONDS
    detail = "" if good else f"{off:+.0f} s"
    return Check(CheckStep.CLOCK, CheckResult.GOOD if good else CheckResult.BAD, detail)


def _proxy_for(address: ServiceAddress) -> str:
    """The proxy that the system sets for the address; "" for none."""
    parts = urlsplit(address.url)
    if address.is_local or proxy_bypass(parts.netloc):
        return ""
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all") or ""


def _without_secrets(proxy: str) -> str:
    """Host and port of a proxy's URL, without the user name and password that it may hold."""
    return plain(proxy.rpartition("://")[2].rpartition("@")[2])


async def _look_up(host: str, port: int) -> str:
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return ", ".join(sorted({str(each[4][0]) for each in found}))


async def _presented_by(address: ServiceAddress, limits: Limits) -> str:
    """Who issued the certificate that is not trusted; nothing is sent."""
    parts = urlsplit(address.url)
    context = ssl.create_default_context()
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
    """Close the connection at once, and see to it that it is closed."""
    writer.transport.abort()
    with contextlib.suppress(OSError, TimeoutError):
        await _within(1.0, writer.wait_closed())


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def _reason(failure: BaseException) -> str:
    return str(failure) or type(failure).__name__
