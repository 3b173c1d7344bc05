"""A connection made ahead: used once, by the next request, and never affecting an outcome."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, cast

import httpcore
import pytest
import trustme

from gui.api.client import Limits, Reply, SmartGift
from gui.api.connector import Connector
from gui.api.spare import BUSY_SECONDS, SPARE_SECONDS, SpareConnections
from gui.domain.hold.outcome import (
    AddressFault,
    Held,
    HoldAnswer,
    ReachFault,
    Unreachable,
    WrongAddress,
)
from gui.domain.secrets import ApiKey
from gui.domain.setup.service_address import read_service_address
from gui.domain.voucher_number import VoucherNumber
from tests.attempts import TOKEN
from tests.fake_clock import FakeClock

KEY = ApiKey("sk_test_0123456789")
NUMBER = VoucherNumber("0012345678")
HELD = json.dumps({"message": "Voucher hold successful", "hold_token": TOKEN}).encode()
TLS_RECORD = 5
"""Bytes of a TLS record's header: enough to see that a handshake has begun."""


class Line:
    """One connection, as the server sees it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def answer(self) -> bytes:
        """Read one request and hold the voucher; returns the request."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        await self.reader.readuntil(b"}")
        self.writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(HELD) + HELD)
        await self.writer.drain()
        return head

    async def is_closed(self) -> bool:
        """Wait for the other end to close it; False if anything came before that."""
        return await self.reader.read() == b""

    def close(self) -> None:
        """Close this end."""
        self.writer.close()


class Server:
    """Hands its connections to the test, one by one, as they are made."""

    def __init__(self) -> None:
        self._lines: asyncio.Queue[Line] = asyncio.Queue()
        self._writers: list[asyncio.StreamWriter] = []

    @property
    def accepted(self) -> int:
        """How many connections were ever made."""
        return len(self._writers)

    async def open(self, context: ssl.SSLContext | None = None) -> Server:
        """Listen on a free port of loopback."""
        self._server = await asyncio.start_server(self._on_line, "127.0.0.1", 0, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def _on_line(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        await self._lines.put(Line(reader, writer))

    async def line(self) -> Line:
        """The next connection; fails rather than hangs if none is made."""
        async with asyncio.timeout(5):
            return await self._lines.get()

    @property
    def waiting(self) -> int:
        """Connections that no test has taken yet."""
        return self._lines.qsize()

    async def close(self) -> None:
        """Stop listening, and close what is open."""
        for _ in range(5):  # connections made at this very moment are accepted first
            await asyncio.sleep(0)
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()
        await asyncio.gather(
            *(writer.wait_closed() for writer in self._writers), return_exceptions=True
        )


def run(story: Coroutine[Any, Any, None]) -> None:
    """Run it to its end; fails rather than hangs if it has none."""

    async def within_time() -> None:
        async with asyncio.timeout(20):
            await story

    asyncio.run(within_time())


Story = Callable[[SmartGift, Server, FakeClock], Awaitable[None]]


def play(story: Story, limits: Limits | None = None) -> None:
    """Play a story between a client and a server without TLS."""

    async def playing() -> None:
        server, clock = await Server().open(), FakeClock()
        address = read_service_address(f"http://127.0.0.1:{server.port}")
        client = SmartGift(address, KEY, clock, limits)
        try:
            await story(client, server, clock)
        finally:
            await client.close()
            await server.close()

    run(playing())


def asking(client: SmartGift, clock: FakeClock) -> asyncio.Task[Reply[HoldAnswer]]:
    return asyncio.ensure_future(client.hold(NUMBER, clock.now()))


async def is_held(asked: asyncio.Task[Reply[HoldAnswer]]) -> bool:
    return isinstance((await asked).answer, Held)


def test_a_request_takes_the_connection_that_was_made_ahead() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        line = await server.line()
        asked = asking(client, clock)
        assert (await line.answer()).startswith(b"POST /redeem/hold ")
        assert await is_held(asked)

    play(story)


def test_nothing_is_sent_ahead() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        line = await server.line()
        await client.close()
        assert await line.is_closed()

    play(story)


def test_one_spare_is_enough_however_many_keys_are_pressed() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        for _ in range(10):
            client.expect_requests(1)
        line = await server.line()
        client.expect_requests(1)
        asked = asking(client, clock)
        await line.answer()
        assert await is_held(asked)
        assert server.accepted - server.waiting == 1

    play(story)


def test_no_connection_carries_two_requests() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        for _ in range(3):
            client.expect_requests(1)
            line = await server.line()
            asked = asking(client, clock)
            await line.answer()
            assert await is_held(asked)
            assert await line.is_closed()

    play(story)


def test_with_two_requests_at_once_one_connects_by_itself() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        first = await server.line()
        both = asking(client, clock), asking(client, clock)
        second = await server.line()
        await asyncio.gather(first.answer(), second.answer())
        assert [await is_held(each) for each in both] == [True, True]

    play(story)


def test_a_request_waits_for_a_spare_that_is_half_made() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        asked = asking(client, clock)  # before the loop has acted on it
        line = await server.line()
        await line.answer()
        assert await is_held(asked)
        assert server.waiting <= 1, "only the spare for the next request may follow"

    play(story)


def test_a_spare_closed_by_the_server_affects_no_outcome() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        spare = await server.line()
        spare.writer.write_eof()
        assert await spare.is_closed(), "the client closes its end too"
        asked = asking(client, clock)
        await (await server.line()).answer()
        assert await is_held(asked)

    play(story)


def test_a_spare_closed_just_as_it_is_wanted_affects_no_outcome() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        (await server.line()).close()
        asked = asking(client, clock)
        await (await server.line()).answer()
        assert await is_held(asked)

    play(story)


def test_what_a_server_sends_unasked_is_not_an_answer() -> None:
    """Some send 408 before they close a quiet connection (RFC 9110, 15.5.9)."""

    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        spare = await server.line()
        spare.writer.write(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
        assert await spare.is_closed()
        asked = asking(client, clock)
        await (await server.line()).answer()
        assert await is_held(asked)

    play(story)


def test_what_a_server_sends_just_before_the_request_is_not_an_answer() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        spare = await server.line()
        spare.writer.write(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
        await spare.writer.drain()
        asked = asking(client, clock)
        await (await server.line()).answer()
        assert await is_held(asked)

    play(story)


def test_a_spare_is_not_used_after_a_night_asleep() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        spare = await server.line()
        clock.advance(SPARE_SECONDS)
        asked = asking(client, clock)
        assert await spare.is_closed(), "not a byte was sent on it"
        await (await server.line()).answer()
        assert await is_held(asked)

    play(story)


@pytest.fixture
def _soon_old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.api.spare.SPARE_SECONDS", 0.05)


@pytest.mark.usefixtures("_soon_old")
def test_a_busy_till_has_its_old_spare_replaced() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        for _ in range(3):
            assert await (await server.line()).is_closed()
        clock.advance(BUSY_SECONDS)
        assert await (await server.line()).is_closed()
        assert server.waiting == 0

    play(story)


def test_the_spare_for_the_next_scan_is_made_when_the_reply_has_come() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        line = await server.line()
        asked = asking(client, clock)
        await line.reader.readuntil(b"}")
        assert server.accepted == 1, "it would compete with the request"
        line.writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(HELD) + HELD)
        assert await is_held(asked)
        spare = await server.line()
        asked = asking(client, clock)
        await spare.answer()
        assert await is_held(asked)

    play(story)


def test_a_till_at_rest_makes_no_spare() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        asked = asking(client, clock)
        await (await server.line()).answer()
        assert await is_held(asked)
        client.expect_requests(1)
        spare = await server.line()
        clock.advance(BUSY_SECONDS)
        asked = asking(client, clock)
        assert await spare.is_closed()
        await (await server.line()).answer()
        assert await is_held(asked)
        await client.close()
        assert server.waiting == 0

    play(story)


def test_a_spare_that_ends_while_it_is_taken_is_not_used() -> None:
    class Ending(httpcore.AsyncMockStream):
        """Ends as soon as it is no longer listened to."""

        async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(60)
            return b""

    class Reaching:
        reached = 0

        async def connect(self) -> httpcore.AsyncNetworkStream:
            return Ending([])

        async def reach(self) -> httpcore.AsyncNetworkStream:
            self.reached += 1
            return httpcore.AsyncMockStream([])

    async def story() -> None:
        connector = Reaching()
        spare = SpareConnections(cast(Connector, connector), FakeClock())
        spare.expect_requests(1)
        await spare.connect_tcp("", 0)
        assert connector.reached == 1

    run(story())


# --- a hold and a check ---------------------------------------------------------------------------


@pytest.mark.usefixtures("_no_head_start")
def test_a_hold_and_a_check_take_a_connection_each() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        for _ in range(10):
            client.expect_requests(2)
        first, second = await server.line(), await server.line()
        asked = asking(client, clock)
        assert (await first.answer()).startswith(b"POST /redeem/hold ")
        assert await is_held(asked)
        checked = asyncio.ensure_future(client.check(NUMBER, "7", "GBP"))
        assert (await second.answer()).startswith(b"POST /redeem/check ")
        await checked
        assert server.accepted == 2, "and no third one, however many keys are pressed"

    play(story)


@pytest.mark.usefixtures("_no_head_start")
def test_on_a_busy_till_both_are_made_again() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(2)
        lines = await server.line(), await server.line()
        both = asking(client, clock), asking(client, clock)
        await asyncio.gather(*(line.answer() for line in lines))
        assert [await is_held(each) for each in both] == [True, True]
        await server.line()
        await server.line()
        assert server.waiting == 0

    play(story)


class Making:
    """Connections that are made when the test says so."""

    def __init__(self) -> None:
        self.made: list[asyncio.Future[httpcore.AsyncNetworkStream]] = []
        self.reached = 0

    async def connect(self) -> httpcore.AsyncNetworkStream:
        made: asyncio.Future[httpcore.AsyncNetworkStream] = asyncio.Future()
        self.made.append(made)
        return await made

    async def reach(self) -> httpcore.AsyncNetworkStream:
        self.reached += 1
        return Quiet("new")

    def make(self, index: int) -> None:
        self.made[index].set_result(Quiet(f"spare {index}"))


class Quiet(httpcore.AsyncMockStream):
    """Nothing is ever heard on it."""

    def __init__(self, name: str) -> None:
        super().__init__([])
        self.name = name

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        await asyncio.sleep(60)
        return b""

    def get_extra_info(self, info: str) -> str:
        return self.name


@pytest.fixture
def _no_head_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.api.spare.HEAD_START_SECONDS", 0.0)


async def turns(count: int = 20) -> None:
    """Let the loop do what it has to do, timers that are due included."""
    for _ in range(count):
        await asyncio.sleep(0)


MakingStory = Callable[[SpareConnections, Making], Awaitable[None]]


def play_making(story: MakingStory) -> None:
    async def playing() -> None:
        making = Making()
        spares = SpareConnections(cast(Connector, making), FakeClock())
        await story(spares, making)
        await spares.close()

    run(playing())


@pytest.mark.usefixtures("_no_head_start")
def test_the_second_connection_begins_after_the_first() -> None:
    async def story(spares: SpareConnections, making: Making) -> None:
        spares.expect_requests(2)
        await asyncio.sleep(0)
        assert len(making.made) == 1
        spares.expect_requests(2)
        await turns()
        assert len(making.made) == 2

    play_making(story)


@pytest.mark.usefixtures("_no_head_start")
def test_no_second_connection_begins_while_a_request_waits_for_its_own() -> None:
    """A scan that comes all at once: two handshakes at once would take longer than its own."""

    async def story(spares: SpareConnections, making: Making) -> None:
        spares.expect_requests(2)
        connecting = asyncio.ensure_future(spares.connect_tcp("", 0))
        await turns()
        assert len(making.made) == 1
        making.make(0)
        assert (await connecting).get_extra_info("") == "spare 0"
        await turns()
        assert len(making.made) == 2, "the check's is still to come"

    play_making(story)


@pytest.mark.usefixtures("_no_head_start")
def test_a_request_takes_the_connection_that_is_made() -> None:
    async def story(spares: SpareConnections, making: Making) -> None:
        spares.expect_requests(2)
        await turns()
        making.make(1)
        await turns()
        assert (await spares.connect_tcp("", 0)).get_extra_info("") == "spare 1"
        making.make(0)
        assert (await spares.connect_tcp("", 0)).get_extra_info("") == "spare 0"
        assert making.reached == 0

    play_making(story)


@pytest.mark.usefixtures("_no_head_start")
def test_a_request_whose_connection_can_not_be_made_takes_the_other() -> None:
    async def story(spares: SpareConnections, making: Making) -> None:
        spares.expect_requests(2)
        await turns()
        connecting = asyncio.ensure_future(spares.connect_tcp("", 0))
        await turns()
        making.made[0].set_exception(httpcore.ConnectError())
        making.make(1)
        assert (await connecting).get_extra_info("") == "spare 1"

    play_making(story)


@pytest.mark.usefixtures("_no_head_start")
def test_once_no_check_follows_one_connection_is_enough() -> None:
    async def story(spares: SpareConnections, making: Making) -> None:
        spares.expect_requests(2)
        spares.expect_requests(1)
        await turns()
        assert len(making.made) == 1

    play_making(story)


def test_the_next_scan_does_not_wait_for_what_the_last_one_had_ahead() -> None:
    async def story(spares: SpareConnections, making: Making) -> None:
        spares.expect_requests(2)
        await asyncio.sleep(0)
        making.make(0)
        await spares.connect_tcp("", 0)
        spares.expect_requests(2)
        await asyncio.sleep(0)
        assert len(making.made) == 2

    play_making(story)


@pytest.mark.usefixtures("_no_head_start")
def test_closing_ends_both_and_begins_no_other() -> None:
    async def story(spares: SpareConnections, making: Making) -> None:
        spares.expect_requests(2)
        await turns()
        await spares.close()
        assert all(each.cancelled() for each in making.made)
        spares.expect_requests(2)
        await asyncio.sleep(0)
        await spares.close()
        await turns()
        assert len(making.made) == 3, "not the second one, which was still to begin"

    play_making(story)


# --- when it can't be made ------------------------------------------------------------------------


def test_a_client_that_cannot_be_made_is_reported_by_the_request_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def no_store(address: object) -> None:
        raise OSError("the system's certificates can't be read")

    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        monkeypatch.setattr("gui.api.client.trust", no_store)
        client.expect_requests(1)
        await client.connect_no_more_ahead()
        assert "no connection can be made ahead" in caplog.text
        assert isinstance((await asking(client, clock)).answer, Unreachable)

    play(story)


def test_no_spare_is_kept_once_another_service_is_used() -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        line = await server.line()
        asked = asking(client, clock)
        await line.reader.readuntil(b"}")
        await client.connect_no_more_ahead()
        line.writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(HELD) + HELD)
        assert await is_held(asked), "what is under way goes on"
        await client.close()
        assert server.accepted == 1

    play(story)


def test_a_spare_that_cannot_be_made_troubles_nobody(caplog: pytest.LogCaptureFixture) -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        await server.close()
        client.expect_requests(1)
        assert (await asking(client, clock)).answer == Unreachable(ReachFault.REFUSED)
        assert KEY.reveal() not in caplog.text

    play(story)


def test_without_a_key_no_connection_is_made() -> None:
    async def story() -> None:
        server = await Server().open()
        address = read_service_address(f"http://127.0.0.1:{server.port}")
        client = SmartGift(address, None, FakeClock())
        client.expect_requests(1)
        await client.close()
        assert server.accepted == 0
        await server.close()

    run(story())


# --- with TLS -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def play_with_tls(
    story: Story,
    authority: trustme.CA,
    monkeypatch: pytest.MonkeyPatch,
    *,
    version: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3,
    host: str = "127.0.0.1",
) -> None:
    """Play a story between a client that believes `authority` and a server named `host`."""

    def trusted(protocol: int) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(context)
        return context

    monkeypatch.setattr("truststore.SSLContext", trusted)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = context.maximum_version = version
    authority.issue_cert(host).configure_cert(context)

    async def playing() -> None:
        server, clock = await Server().open(context), FakeClock()
        client = SmartGift(read_service_address(f"https://127.0.0.1:{server.port}"), KEY, clock)
        try:
            await story(client, server, clock)
        finally:
            await client.close()
            await server.close()

    run(playing())


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_the_tls_handshake_is_over_before_the_request_comes(
    version: ssl.TLSVersion, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        for _ in range(2):
            client.expect_requests(1)
            line = await server.line()  # asyncio hands it out when its handshake is over
            asked = asking(client, clock)
            await line.answer()
            assert await is_held(asked)

    play_with_tls(story, authority, monkeypatch, version=version)


def test_a_certificate_for_another_name_is_reported_by_the_request_itself(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        assert (await asking(client, clock)).answer == WrongAddress(AddressFault.CERTIFICATE)

    play_with_tls(story, authority, monkeypatch, host="somebody-else.example")


async def with_a_handshake_nobody_answers(limits: Limits) -> tuple[SmartGift, Server, Line]:
    """A client whose spare waits for a TLS handshake."""
    server = await Server().open()
    address = read_service_address(f"https://127.0.0.1:{server.port}")
    client = SmartGift(address, KEY, FakeClock(), limits)
    client.expect_requests(1)
    spare = await server.line()
    await spare.reader.readexactly(TLS_RECORD)
    return client, server, spare


def test_a_request_waits_no_longer_for_a_spare_than_for_its_own_connection() -> None:
    async def story() -> None:
        client, server, spare = await with_a_handshake_nobody_answers(Limits(connect=1.0))
        answer = (await asking(client, FakeClock())).answer
        assert answer == Unreachable(ReachFault.TIMED_OUT)
        await spare.reader.read()
        assert spare.reader.at_eof(), "and nobody goes on making it"
        await client.close()
        await server.close()

    run(story())


def test_a_cancelled_request_closes_its_half_made_spare() -> None:
    async def story() -> None:
        client, server, spare = await with_a_handshake_nobody_answers(Limits())
        asked = asking(client, FakeClock())
        await asyncio.sleep(0.05)  # it has got as far as waiting for the spare
        asked.cancel()
        await asyncio.wait({asked})
        await spare.reader.read()
        assert spare.reader.at_eof()
        await client.close()
        await server.close()

    run(story())


def test_closing_gives_up_a_half_made_spare() -> None:
    async def story() -> None:
        client, server, spare = await with_a_handshake_nobody_answers(Limits())
        await client.close()
        await spare.reader.read()
        assert spare.reader.at_eof()
        await server.close()

    run(story())


def test_rubbish_after_the_handshake_ends_the_spare(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(client: SmartGift, server: Server, clock: FakeClock) -> None:
        client.expect_requests(1)
        spare = await server.line()
        with spare.writer.get_extra_info("socket").dup() as raw:
            raw.sendall(b"this is no TLS record")
        await spare.reader.read()
        asked = asking(client, clock)
        await (await server.line()).answer()
        assert await is_held(asked)

    play_with_tls(story, authority, monkeypatch)


def test_a_server_that_hangs_up_in_the_handshake_leaves_no_doubt() -> None:
    async def story() -> None:
        server, clock = await Server().open(), FakeClock()
        client = SmartGift(read_service_address(f"https://127.0.0.1:{server.port}"), KEY, clock)
        client.expect_requests(1)
        spare = await server.line()
        await spare.reader.readexactly(TLS_RECORD)
        asked = asking(client, clock)
        spare.close()
        own = await server.line()
        await own.reader.readexactly(TLS_RECORD)
        own.close()
        assert (await asked).answer == Unreachable(ReachFault.NETWORK)
        await client.close()
        await server.close()

    run(story())


def test_a_tunnel_through_a_proxy_is_made_ahead_too(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trusted(protocol: int) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(context)
        return context

    monkeypatch.setattr("truststore.SSLContext", trusted)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("api.smart-gift.example").configure_cert(context)

    async def story() -> None:
        proxy, clock = await Server().open(), FakeClock()
        monkeypatch.setenv("HTTPS_PROXY", f"http://till:secret@127.0.0.1:{proxy.port}")
        client = SmartGift(read_service_address("https://api.smart-gift.example"), KEY, clock)
        client.expect_requests(1)
        line = await proxy.line()
        login = base64.b64encode(b"till:secret")
        assert await line.reader.readuntil(b"\r\n\r\n") == (
            b"CONNECT api.smart-gift.example:443 HTTP/1.1\r\n"
            b"Host: api.smart-gift.example:443\r\nAccept: */*\r\n"
            b"Proxy-Authorization: Basic " + login + b"\r\n\r\n"
        )
        line.writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await line.writer.start_tls(context)
        asked = asking(client, clock)
        assert (await line.answer()).startswith(b"POST /redeem/hold ")
        assert await is_held(asked)
        await client.close()
        await proxy.close()

    run(story())


def test_a_request_does_not_wait_for_ever_for_a_half_made_tunnel(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def story() -> None:
        proxy, clock = await Server().open(), FakeClock()
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        address = read_service_address("https://api.smart-gift.example")
        client = SmartGift(address, KEY, clock, Limits(connect=0.1))
        client.expect_requests(1)
        line = await proxy.line()
        assert (await asking(client, clock)).answer == Unreachable(ReachFault.PROXY)
        assert (await line.reader.read()).startswith(b"CONNECT "), "given up, and hung up"
        assert proxy.accepted == 1
        await client.close()
        await proxy.close()

    run(story())
