"""Spare connections, made ahead: after Enter, the request takes only half a round trip.

Making a connection takes two round trips with TLS, three through a proxy. They happen while the
scanner is still sending the code, or while somebody is typing.

| event                                   | what happens                                         |
|-----------------------------------------|------------------------------------------------------|
| a scan or typing begins                 | a spare is started, unless there is one              |
| two requests are expected: a hold, then | a second one is started HEAD_START_SECONDS later,    |
| a check                                 | and not while a request is waiting for its own       |
| a request goes out                      | it takes a spare, even a half-made one               |
| the request is over, on a busy till     | the next spares are started, PAUSE_SECONDS later     |
| a spare is SPARE_SECONDS old            | it is closed; on a busy till the next one is started |
| the server closes it, or sends anything | it is closed                                         |
| it can't be made                        | nothing is reported: the request connects by itself  |

A till is busy until BUSY_SECONDS after a scan began. There are at most as many spares as requests
are expected, and each carries at most one request: see SmartGift.
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

HEAD_START_SECONDS = 0.03
"""Of one spare before the next: the first request needs the first one, and two handshakes at once
take longer than one."""

_LOOKS = 3
"""Turns of the event loop until news of the connection has been received, read and acted on."""


class SpareConnections(httpcore.AsyncNetworkBackend):
    """Supplies httpcore's connections to one address on one event loop: a spare or a new one."""

    def __init__(self, connector: Connector, clock: Clock) -> None:
        self._connector = connector
        self._clock = clock
        self._spares: list[_Spare] = []
        self._each_time = 0
        """How many requests are expected whenever a scan begins."""
        self._expected = 0
        """How many of those are still to come."""
        self._connecting = 0
        """How many requests are waiting for their connections."""
        self._busy_until: Moment | None = None
        self._pause: asyncio.TimerHandle | None = None
        self._head_start: asyncio.TimerHandle | None = None

    def expect_requests(self, count: int) -> None:
        """A scan or typing has begun: prepare connections for what follows when it ends."""
        self._each_time = self._expected = count
        self._busy_until = self._clock.now().plus(BUSY_SECONDS)
        self._begin()

    def expect_another(self) -> None:
        """A request is over: on a busy till, other ones are likely to follow."""
        loop = asyncio.get_running_loop()
        if self._pause is not None:
            self._pause.cancel()
        self._pause = loop.call_later(PAUSE_SECONDS, self._begin_if_busy)

    async def close(self) -> None:
        """Close the spares, and make no other ones until a request is expected."""
        self._busy_until = None
        self._expected = 0
        for timer in (self._pause, self._head_start):
            if timer is not None:
                timer.cancel()
        self._pause = self._head_start = None
        for spare in self._spares[:]:
            await spare.close()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A spare, even if it is half made, or a new connection, within `timeout` seconds."""
        self._expected = max(0, self._expected - 1)
        self._connecting += 1
        try:
            async with asyncio.timeout(timeout):
                return await self._taken() or await self._connector.reach()
        except TimeoutError as exc:
            raise httpcore.ConnectTimeout(str(exc)) from exc
        finally:
            self._connecting -= 1

    async def _taken(self) -> httpcore.AsyncNetworkStream | None:
        """The first spare that can be used, at best one that is made already."""
        while self._spares:
            spare = next((each for each in self._spares if each.is_made), self._spares[0])
            self._spares.remove(spare)
            ready = await spare.take()
            if ready is not None:
                return ready
        return None

    def _begin_if_busy(self) -> None:
        until = self._busy_until
        if until is not None and self._clock.now().seconds_until(until) > 0:
            self._expected = self._each_time
            self._begin()

    def _begin(self) -> None:
        """Start the first spare at once, and each further one after a while."""
        if len(self._spares) >= self._expected or (self._spares and self._head_start is not None):
            return
        self._spares.append(_Spare(self._connector, self._clock, self._on_end))
        if len(self._spares) < self._expected:
            self._wait_to_begin()

    def _wait_to_begin(self) -> None:
        loop = asyncio.get_running_loop()
        if self._head_start is not None:
            self._head_start.cancel()
        self._head_start = loop.call_later(HEAD_START_SECONDS, self._on_head_start)

    def _on_head_start(self) -> None:
        self._head_start = None
        if self._connecting:
            self._wait_to_begin()
        else:
            self._begin()

    def _on_end(self, spare: _Spare, *, by_age: bool) -> None:
        if spare in self._spares:
            self._spares.remove(spare)
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

    @property
    def is_made(self) -> bool:
        """Whether a request need not wait for it."""
        return self._made.done()

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
