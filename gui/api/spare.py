"""A spare connection, made ahead: after Enter, the request takes only half a round trip.

Making a connection takes two round trips with TLS, three through a proxy. They happen while the
scanner is still sending the code, or while somebody is typing.

| event                                   | what happens                                         |
|-----------------------------------------|------------------------------------------------------|
| a scan or typing begins                 | a spare is started, unless there is one              |
| a request goes out                      | it takes the spare, even a half-made one             |
| the request is over, on a busy till     | the next spare is started, PAUSE_SECONDS later       |
| a spare is SPARE_SECONDS old            | it is closed; on a busy till the next one is started |
| the server closes it, or sends anything | it is closed                                         |
| it can't be made                        | nothing is reported: the request connects by itself  |

A till is busy until BUSY_SECONDS after a scan began. There is at most one spare, and it carries at
most one request: see SmartGift.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

from gui.api.connector import Connector
from gui.domain.clock import Clock, Moment

log = logging.getLogger(__name__)

SPARE_SECONDS = 60.0
"""Short enough that hardly any firewall drops an idle connection before."""

BUSY_SECONDS = 180.0

PAUSE_SECONDS = 0.25
"""After a request, before the next spare: a handshake would slow down painting the token."""

_LOOKS = 3
"""Turns of the event loop until news of the connection has been received, read and acted on."""


class SpareConnection(httpcore.AsyncNetworkBackend):
    """Supplies httpcore's connections to one address on one event loop: the spare or a new one."""

    def __init__(self, connector: Connector, clock: Clock) -> None:
        self._connector = connector
        self._clock = clock
        self._spare: _Spare | None = None
        self._busy_until: Moment | None = None
        self._waiting: asyncio.TimerHandle | None = None

    def expect_request(self) -> None:
        """A scan or typing has begun: prepare a connection for when it ends."""
        self._busy_until = self._clock.now().plus(BUSY_SECONDS)
        self._begin()

    def expect_another(self) -> None:
        """A request is over: on a busy till, another one is likely to follow."""
        loop = asyncio.get_running_loop()
        self._stop_waiting()
        self._waiting = loop.call_later(PAUSE_SECONDS, self._begin_if_busy)

    async def close(self) -> None:
        """Close the spare, and make no other one until a request is expected."""
        self._busy_until = None
        self._stop_waiting()
        if self._spare is not None:
            await self._spare.close()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """The spare, even if it is half made, or a new connection, within `timeout` seconds."""
        spare, self._spare = self._spare, None
        try:
            async with asyncio.timeout(timeout):
                ready = await spare.take() if spare is not None else None
                return ready or await self._connector.reach()
        except TimeoutError as exc:
            raise httpcore.ConnectTimeout(str(exc)) from exc

    def _begin_if_busy(self) -> None:
        until = self._busy_until
        if until is not None and self._clock.now().seconds_until(until) > 0:
            self._begin()

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _begin(self) -> None:
        if self._spare is None:
            self._spare = _Spare(self._connector, self._clock, self._on_end)

    def _on_end(self, spare: _Spare, *, by_age: bool) -> None:
        if self._spare is spare:
            self._spare = None
            if by_age:
                self._begin_if_busy()


class _Spare:
    """One connection made ahead: in the making, waiting, or finished."""

    def __init__(self, connector: Connector, clock: Clock, on_end: Callable[..., None]) -> None:
        self._connector = connector
        self._clock = clock
        self._on_end = on_end
        self._is_taken = False
        self._timed_out = False
        loop = asyncio.get_running_loop()
        self._made: asyncio.Future[tuple[httpcore.AsyncNetworkStream, Moment] | None]
        self._made = loop.create_future()
        self._life = loop.create_task(self._live())

    async def take(self) -> httpcore.AsyncNetworkStream | None:
        """The connection, once it is made; None if it can't be used.

        Raises httpcore.ConnectTimeout if waiting for it timed out: so would a new one.
        """
        is_waiting = not self._made.done()
        try:
            made = await asyncio.shield(self._made)
        except asyncio.CancelledError:
            self._life.cancel()
            raise
        if is_waiting and self._timed_out:
            raise httpcore.ConnectTimeout
        for _ in range(_LOOKS):
            await asyncio.sleep(0)
        if made is None or self._life.done():
            return None
        stream, since = made
        self._is_taken = since.seconds_until(self._clock.now()) < SPARE_SECONDS
        self._life.cancel()
        await asyncio.wait({self._life})
        if not self._is_taken:
            return None
        if not self._life.cancelled():  # it ended at this very moment
            await stream.aclose()
            return None
        return _Ready(stream)

    async def close(self) -> None:
        """Close it, whatever state it is in."""
        self._life.cancel()
        await asyncio.wait({self._life})

    async def _live(self) -> None:
        by_age = False
        begun = self._clock.now()
        try:
            try:
                stream = await self._connector.connect()
            except Exception as exc:
                self._timed_out = isinstance(exc, httpcore.ConnectTimeout)
                log.info("no connection could be made ahead: %s", type(exc).__name__)
                return
            self._made.set_result((stream, begun))
            try:
                # Also takes in what TLS 1.3 sends after its handshake (RFC 8446, 4.6.1: tickets).
                await stream.read(1, SPARE_SECONDS)
            except httpcore.ReadTimeout:
                by_age = True
            except Exception as exc:
                log.info("the connection made ahead is over: %s", type(exc).__name__)
            finally:
                if not self._is_taken:
                    await stream.aclose()
        finally:
            if not self._made.done():
                self._made.set_result(None)
            if not self._is_taken:
                self._on_end(self, by_age=by_age)


class _Ready(httpcore.AsyncNetworkStream):
    """A connection on which TLS is already in place."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
