"""Smart Gift's HTTP interface: one call, one request, one answer.

Nothing is retried here, no redirect is followed, no reply is trusted: see reply_body.py for what is
read of it, answers.py and failures.py for what each means, and asking.py for what is asked again.
Only proxies.py and trust.py read anything from the environment.
"""

from __future__ import annotations

import asyncio
import http
import json
import logging
import math
import sys
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

import httpx

from gui import __version__
from gui.api.connector import Connector, ConnectTimeouts
from gui.api.failures import answer_to_failure
from gui.api.proxies import WayOut, way_out
from gui.api.replies.answers import cut_answer, hold_answer, release_answer
from gui.api.replies.echoes import without_echoes
from gui.api.replies.reply_body import json_object, unpacked
from gui.api.replies.value_answer import value_answer, without_doubt
from gui.api.spare import SpareConnections
from gui.api.transport import Transport
from gui.api.trust import trust
from gui.domain.clock import Clock, Moment
from gui.domain.hold.check import CheckAnswer
from gui.domain.hold.outcome import (
    REQUEST_SECONDS,
    Answer,
    HoldAnswer,
    KeyRejected,
    ReleaseAnswer,
)
from gui.domain.plain_text import plain
from gui.domain.redaction import without_secrets
from gui.domain.secrets import ApiKey, HoldToken
from gui.domain.setup.service_address import ServiceAddress
from gui.domain.translation import source_text
from gui.domain.trials.connection_check import proxy_fault_words
from gui.domain.voucher_number import VoucherNumber

log = logging.getLogger(__name__)

# httpcore imports this six times a request to find out which event loop runs, and a module that
# isn't installed is searched for on disk each time. None says that it isn't there (Python
# reference, "The import system": 5.3.1).
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]

A_co = TypeVar("A_co", covariant=True)

BeforeSending = Callable[[], Coroutine[Any, Any, None]]
"""What must be done before a request is sent; done while its connection is made."""


Heard = Callable[[httpx.Response], None]
"""Is called with a reply as soon as its headers have arrived, while its connection is open."""

Read = Callable[[int, httpx.Headers, bytes], A_co]
"""Turns a complete reply into an answer: status, headers, body."""

_LOOKS = 64
"""How many pieces of a body are searched for a complete object while more is awaited.

A reply comes in one or two. One that drips in byte by byte must not cost more and more.
"""

_SETTLE_SECONDS = 0.1
"""How long more is awaited once the object is complete: usually the end has already arrived."""


async def nothing() -> None:
    """For requests that need nothing done before they are sent."""


def nobody(response: httpx.Response) -> None:
    """For requests whose reply interests nobody else."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a request may cost. In seconds, except `body_bytes` (before and after unpacking)."""

    connect: float = 4.0
    write: float = 4.0
    read: float = 8.0
    total: float = REQUEST_SECONDS
    body_bytes: int = 64 * 1024


@dataclass(frozen=True, slots=True)
class Reply(Generic[A_co]):
    """An answer, and a line for those who support the till, without tokens or keys."""

    answer: A_co
    detail: str


class SmartGift:
    """A client for one address and one key.

    Each request has a connection of its own, made ahead if there was time (spare.py). A kept one
    may contain a reply that came twice, and httpx would take that for the next voucher's: somebody
    else's token, or somebody else's refusal.
    """

    def __init__(
        self,
        address: ServiceAddress,
        api_key: ApiKey | None,
        clock: Clock,
        limits: Limits | None = None,
    ) -> None:
        self._address = address
        self._api_key = api_key
        self._clock = clock
        self._limits = limits or Limits()
        self._http: httpx.AsyncClient | None = None
        self._spares: SpareConnections

    @cached_property
    def way_out(self) -> WayOut:
        """How its requests leave this PC; looked up once."""
        found = way_out(self._address)
        for reason in found.left_out:
            log.info("a proxy setting is left out: %s", proxy_fault_words(reason, source_text))
        return found

    def make_ready(self) -> None:
        """Prepare what the first request would wait for; that request reports any failure."""
        try:
            self._client()
        except Exception:
            log.exception("the HTTP client can't be made")

    async def hold(
        self,
        number: VoucherNumber,
        sent: Moment,
        total: float = math.inf,
        before_sending: BeforeSending = nothing,
    ) -> Reply[HoldAnswer]:
        """Ask for a hold of `number`, counted from `sent`; `total` limits the seconds."""

        def read(status: int, headers: httpx.Headers, body: bytes) -> HoldAnswer:
            return hold_answer(status, headers, body, sent, self._clock.now())

        fields = {"voucher_no": number.value}
        return await self._post("/redeem/hold", fields, read, total, before_sending)

    async def release(
        self,
        number: VoucherNumber,
        token: HoldToken,
        total: float = math.inf,
        before_sending: BeforeSending = nothing,
        heard: Heard = nobody,
    ) -> Reply[ReleaseAnswer]:
        """Give the voucher back."""

        def read(status: int, headers: httpx.Headers, body: bytes) -> ReleaseAnswer:
            return release_answer(status, headers, body, self._clock.now())

        fields = {"voucher_no": number.value, "hold_token": token.reveal()}
        return await self._post("/redeem/release", fields, read, total, before_sending, heard)

    async def check(
        self, number: VoucherNumber, site: str, currency: str, total: float = math.inf
    ) -> Reply[CheckAnswer]:
        """Ask what is left that `site` can redeem; amounts of money are in `currency`."""

        def read(status: int, headers: httpx.Headers, body: bytes) -> CheckAnswer:
            return value_answer(status, headers, body, number, currency, self._clock.now())

        fields = {"voucher_no": number.value, "site_id": site}
        reply = await self._post("/redeem/check", fields, read, total)
        return Reply(without_doubt(reply.answer), reply.detail)

    def expect_requests(self, count: int) -> None:
        """A scan or typing has begun: connect already, once for each of the requests to come.

        Nothing is sent, no failure is reported.
        """
        if self._api_key is None:
            return
        try:
            self._client()
            self._spares.expect_requests(count)
        except Exception:
            log.exception("no connection can be made ahead")

    async def connect_no_more_ahead(self) -> None:
        """Close the connections made ahead, if there are any; requests under way continue."""
        if self._http is not None:
            await self._spares.close()

    async def close(self) -> None:
        """Close the connections."""
        if self._http is not None:
            await self._spares.close()
            await self._http.aclose()

    def _client(self) -> httpx.AsyncClient:
        """The HTTP client. It reads nothing from the environment itself: see proxies.py."""
        if self._http is None:
            limits, trusted = self._limits, trust(self._address)
            timeouts = ConnectTimeouts(limits.connect, limits.write, limits.read)
            connector = Connector(self._address, self.way_out, trusted, timeouts)
            self._spares = SpareConnections(connector, self._clock)
            self._http = httpx.AsyncClient(
                transport=Transport(self._spares, trusted),
                trust_env=False,
                follow_redirects=False,
                timeout=httpx.Timeout(
                    connect=limits.connect,
                    write=limits.write,
                    read=limits.read,
                    pool=limits.connect,
                ),
                headers={
                    "User-Agent": f"VoucherHold/{__version__}",
                    "Accept-Encoding": "identity",
                    "Connection": "close",
                },
            )
        return self._http

    async def _post(
        self,
        path: str,
        fields: Mapping[str, str],
        read: Read[A_co],
        total: float,
        before_sending: BeforeSending = nothing,
        heard: Heard = nobody,
    ) -> Reply[A_co | Answer]:
        if self._api_key is None:
            return Reply(KeyRejected(missing=True), "No API key is set; nothing was sent.")
        secrets = [self._api_key.reveal()]
        if "hold_token" in fields:
            secrets.append(fields["hold_token"])
        preparing = asyncio.ensure_future(before_sending())
        sending = _Sending(preparing)
        body = _Body(self._limits.body_bytes)
        http_client: httpx.AsyncClient | None = None
        response: httpx.Response | None = None
        failure: Exception | None = None
        try:
            await asyncio.sleep(0)  # it begins now, and continues while httpx builds the request
            http_client = self._client()
            async with (
                asyncio.timeout(min(self._limits.total, total)),
                http_client.stream(
                    "POST",
                    self._address.endpoint(path),
                    content=json.dumps(fields).encode("ascii"),
                    headers={
                        "Smart-Auth": self._api_key.reveal(),
                        "Content-Type": "application/json",
                        "Accept": "application/json",
                    },
                    extensions={"trace": sending.trace},
                ) as response,
            ):
                heard(response)
                await body.read(response)
        except Exception as exc:
            failure = exc
        finally:
            await preparing  # whatever happened to the connection, this has to finish first
            if http_client is not None:
                self._spares.expect_another()
        if response is None:
            assert failure is not None
            never_sent = http_client is None or sending.never_began
            failed = answer_to_failure(failure, self._clock.now(), never_sent=never_sent)
            explained = self.way_out.explain(failed)
            return Reply(explained, self._failure_line(failure, secrets))
        text = without_echoes(body.text(), secrets)
        status, headers = response.status_code, response.headers
        if failure is None or json_object(text) is not None:
            return Reply(read(status, headers, text), _status_line(status, text, secrets))
        now = self._clock.now()
        answer = cut_answer(status, headers, text, now)
        if answer is not None:
            return Reply(answer, _status_line(status, text, secrets))
        failed = answer_to_failure(failure, now, never_sent=False)
        return Reply(failed, self._failure_line(failure, secrets))

    def _failure_line(self, failure: Exception, secrets: Sequence[str]) -> str:
        line = _failure_line(failure, secrets)
        left_out = "; ".join(proxy_fault_words(each, source_text) for each in self.way_out.left_out)
        return f"{line} (left out: {left_out})" if left_out else line


class _Body:
    """A reply's body, as much of it as has arrived."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._received = bytearray()

    async def read(self, response: httpx.Response) -> None:
        """Read to the end, or until it is too big.

        Raises TimeoutError if a complete object has arrived but the body's end does not come.
        """
        looks = 0
        async with asyncio.timeout(None) as patience:
            async for piece in response.aiter_raw():
                self._received += piece
                if len(self._received) > self._limit:
                    return
                looks += 1
                if looks <= _LOOKS and json_object(self.text()) is not None:
                    looks = _LOOKS
                    patience.reschedule(asyncio.get_running_loop().time() + _SETTLE_SECONDS)

    def text(self) -> bytes:
        """What has arrived of it, unpacked."""
        return unpacked(bytes(self._received[: self._limit]), self._limit)


class _Sending:
    """Follows httpcore's trace events to find out whether sending the request ever began.

    httpcore waits for an event's handler (its documentation, "Extensions": `trace`), so the first
    byte waits here until everything is prepared.
    """

    def __init__(self, preparing: asyncio.Future[None]) -> None:
        self._preparing = preparing
        self._seen_anything = False
        self._began = False

    @property
    def never_began(self) -> bool:
        return self._seen_anything and not self._began

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        self._seen_anything = True
        if event.endswith("send_request_headers.started"):
            await asyncio.shield(self._preparing)
            self._began = True


def _status_line(status: int, body: bytes, secrets: Sequence[str]) -> str:
    """The status, and what a refusal's body says; a good reply's body may contain a token."""
    try:
        line = f"HTTP {status} {http.HTTPStatus(status).phrase}"
    except ValueError:
        line = f"HTTP {status}"
    # A reply with a token in it is never quoted, whatever its status.
    text = "" if status < 300 or b"hold_token" in body else body.decode("utf-8", "replace")
    return _quoted(f"{line}: {text}" if text else line, secrets)


def _failure_line(failure: Exception, secrets: Sequence[str]) -> str:
    name = type(failure).__name__
    text = str(failure)
    # httpx quotes a header it does not accept: the key, or whatever a broken reply has there.
    if isinstance(failure, httpx.LocalProtocolError) or "hold_token" in text:
        return name
    return _quoted(f"{name}: {text}", secrets)


def _quoted(text: str, secrets: Sequence[str]) -> str:
    """`text` as a line without secrets, which are removed before anything is cut."""
    return plain(without_secrets(text, secrets))
