from __future__ import annotations

import asyncio
import gzip
import json
import select
import socket
import sys
import time
import zlib
from collections.abc import Awaitable, Callable, Iterator
from decimal import Decimal

import httpx
import pytest
import respx

from gui.api.client import Limits, Reply, SmartGift
from gui.domain.hold.check import CheckAnswer, NoValue
from gui.domain.hold.outcome import (
    AddressFault,
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    ReleaseAnswer,
    Released,
    Unreachable,
    WrongAddress,
)
from gui.domain.secrets import ApiKey, HoldToken
from gui.domain.setup.service_address import read_service_address
from gui.domain.value.voucher_value import MoneyValue
from gui.domain.voucher_number import VoucherNumber
from tests.attempts import TOKEN
from tests.fake_clock import FakeClock
from tests.scripted_server import Conversation, Script, ScriptedServer

KEY = ApiKey("sk_test_0123456789")
NUMBER = VoucherNumber("0012345678")
URL = "https://api.smart-gift.example"
QUICK = Limits(connect=0.3, write=0.3, read=0.3, total=0.6)
HELD = json.dumps({"message": "Voucher hold successful", "hold_token": TOKEN}).encode()


def ask(
    url: str,
    what: Callable[[SmartGift], Awaitable[Reply[HoldAnswer]]] | None = None,
    *,
    key: ApiKey | None = KEY,
    limits: Limits | None = None,
) -> Reply[HoldAnswer]:
    """Ask a service for one hold."""
    clock = FakeClock()

    async def asking() -> Reply[HoldAnswer]:
        client = SmartGift(read_service_address(url), key, clock, limits)
        try:
            if what is not None:
                return await what(client)
            return await client.hold(NUMBER, clock.now())
        finally:
            await client.close()

    return asyncio.run(asking())


def check(url: str) -> Reply[CheckAnswer]:
    """Ask a service what is left on a voucher."""

    async def checking() -> Reply[CheckAnswer]:
        client = SmartGift(read_service_address(url), KEY, FakeClock(), QUICK)
        try:
            return await client.check(NUMBER, "0042", "GBP")
        finally:
            await client.close()

    return asyncio.run(checking())


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


@pytest.fixture
def smart_gift() -> Iterator[respx.MockRouter]:
    with respx.mock(base_url=URL, assert_all_called=False) as router:
        yield router


# --- what is sent ---------------------------------------------------------------------------------


def test_not_a_byte_is_sent_before_everything_is_prepared(listener: socket.socket) -> None:
    async def on_a_slow_disk(client: SmartGift) -> Reply[HoldAnswer]:
        saved = asyncio.Event()

        async def save() -> None:
            await saved.wait()

        asking = asyncio.ensure_future(
            client.hold(NUMBER, FakeClock().now(), before_sending=save),
        )
        connection, _ = await asyncio.to_thread(listener.accept)
        with connection:
            heard, _, _ = await asyncio.to_thread(select.select, [connection], [], [], 0.3)
            assert heard == [], "the connection is open, and waits"
            saved.set()
            assert (await asyncio.to_thread(connection.recv, 4)) == b"POST"
        return await asking

    port = listener.getsockname()[1]
    assert isinstance(ask(f"http://127.0.0.1:{port}", on_a_slow_disk).answer, InDoubt)


@pytest.mark.parametrize("limits", [Limits(), QUICK], ids=["refused", "out of time"])
def test_an_answer_comes_only_after_the_request_was_saved(
    limits: Limits, listener: socket.socket
) -> None:
    """Otherwise a late save could overwrite the outcome's."""
    port = listener.getsockname()[1]
    if limits is not QUICK:
        listener.close()
    prepared = []

    async def prepares_slowly(client: SmartGift) -> Reply[HoldAnswer]:
        async def save() -> None:
            await asyncio.sleep(QUICK.total * 2)
            prepared.append(True)

        reply = await client.hold(NUMBER, FakeClock().now(), before_sending=save)
        assert prepared
        return reply

    answer = ask(f"http://127.0.0.1:{port}", prepares_slowly, limits=limits).answer
    assert isinstance(answer, Unreachable), "nothing was sent"


def test_a_request_does_not_look_for_modules(
    scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module that isn't installed would be searched for in every folder of the path."""
    looked_for = []

    class Spy:
        @staticmethod
        def find_spec(name: str, path: object = None, target: object = None) -> None:
            looked_for.append(name)

    async def twice(client: SmartGift) -> Reply[HoldAnswer]:
        await client.hold(NUMBER, FakeClock().now())  # the first one may import what it needs
        monkeypatch.setattr(sys, "meta_path", [Spy(), *sys.meta_path])
        return await client.hold(NUMBER, FakeClock().now())

    assert isinstance(ask(scripted_server.url, twice).answer, Held)
    assert looked_for == []


def test_the_request_is_byte_for_byte_as_documented(scripted_server: ScriptedServer) -> None:
    assert isinstance(ask(scripted_server.url).answer, Held)
    (request,) = scripted_server.requests
    head, _, body = request.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines[1:])
    assert lines[0] == "POST /redeem/hold HTTP/1.1"
    assert body == b'{"voucher_no": "0012345678"}'
    assert headers["Smart-Auth"] == "sk_test_0123456789"
    assert headers["Content-Type"] == "application/json"
    assert headers["Accept"] == "application/json"
    assert headers["Content-Length"] == str(len(body))


def test_the_path_is_added_to_the_base(scripted_server: ScriptedServer) -> None:
    ask(scripted_server.url + "/v2/")
    assert scripted_server.requests[0].startswith(b"POST /v2/redeem/hold HTTP/1.1\r\n")


def test_a_release_presents_number_and_token(scripted_server: ScriptedServer) -> None:
    scripted_server.play(lambda it: it.reply_json("200 OK", {"message": "Voucher hold released"}))
    answers: list[ReleaseAnswer] = []

    async def release(client: SmartGift) -> Reply[HoldAnswer]:
        reply = await client.release(NUMBER, HoldToken(TOKEN))
        answers.append(reply.answer)
        return Reply(KeyRejected(missing=True), "")

    ask(scripted_server.url, release)
    assert answers == [Released()]
    request = scripted_server.requests[0]
    assert request.startswith(b"POST /redeem/release HTTP/1.1\r\n")
    assert json.loads(request.partition(b"\r\n\r\n")[2]) == {
        "voucher_no": "0012345678",
        "hold_token": TOKEN,
    }


def test_a_check_names_voucher_and_site(scripted_server: ScriptedServer) -> None:
    data = {"voucher_no": "0012345678", "remaining_value": 10, "type": "monetary"}
    scripted_server.play(lambda it: it.reply_json("200 OK", {"data": data}))
    assert check(scripted_server.url).answer == MoneyValue(Decimal(10), "GBP")
    request = scripted_server.requests[0]
    assert request.startswith(b"POST /redeem/check HTTP/1.1\r\n")
    assert request.endswith(b'\r\n\r\n{"voucher_no": "0012345678", "site_id": "0042"}')


@pytest.mark.parametrize(
    ("script", "cause"),
    [
        (Conversation.drop, DoubtCause.DROPPED),
        (Conversation.hang, DoubtCause.NO_ANSWER),
        (lambda it: it.reply("500 Internal Server Error"), DoubtCause.SERVER_ERROR),
        (lambda it: it.send(b"HTTP/1.1 503 Busy\r\n\r\n{"), DoubtCause.SERVER_ERROR),
    ],
)
def test_a_check_whose_reply_is_lost_leaves_nothing_in_doubt(
    script: Script, cause: DoubtCause, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(script)
    assert check(scripted_server.url).answer == NoValue(cause)


def test_a_refused_check_repeats_neither_key_nor_token(smart_gift: respx.MockRouter) -> None:
    words = f"{TOKEN} and {KEY.reveal()}"
    smart_gift.post("/redeem/check").respond(422, json={"message": words})
    told = check(URL)
    assert told.answer == Refused(RefusalReason.UNRECOGNISED, "… and …")
    assert TOKEN not in told.detail
    assert KEY.reveal() not in told.detail


def test_without_a_key_nothing_is_sent(scripted_server: ScriptedServer) -> None:
    assert ask(scripted_server.url, key=None).answer == KeyRejected(missing=True)
    assert scripted_server.requests == []


def test_letters_beyond_ascii_are_sent_as_json(scripted_server: ScriptedServer) -> None:
    async def hold(client: SmartGift) -> Reply[HoldAnswer]:
        return await client.hold(VoucherNumber("Ö1"), FakeClock().now())

    ask(scripted_server.url, hold)
    body = scripted_server.requests[0].partition(b"\r\n\r\n")[2]
    assert json.loads(body) == {"voucher_no": "Ö1"}


def test_a_reply_that_came_twice_is_not_taken_for_the_next_vouchers(
    scripted_server: ScriptedServer,
) -> None:
    def hold_and_say_so_twice(conversation: Conversation) -> None:
        body = b'{"hold_token": "hold_token_of_the_first"}'
        reply = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
        conversation.send(reply + reply)

    async def hold_two(client: SmartGift) -> Reply[HoldAnswer]:
        await client.hold(NUMBER, FakeClock().now())
        return await client.hold(VoucherNumber("2000000002"), FakeClock().now())

    scripted_server.play(
        hold_and_say_so_twice, lambda it: it.reply_json("422 No", {"message": "No such voucher"})
    )
    assert isinstance(ask(scripted_server.url, hold_two).answer, Refused)
    assert len(scripted_server.requests) == 2


# --- what the reply means -------------------------------------------------------------------------


def test_each_documented_refusal_is_recognised(smart_gift: respx.MockRouter) -> None:
    body = {"message": "x", "errors": {"voucher_no": ["Sorry, that voucher number is invalid."]}}
    smart_gift.post("/redeem/hold").respond(422, json=body)
    reply = ask(URL)
    assert reply.answer == Refused(
        RefusalReason.UNKNOWN_NUMBER, "Sorry, that voucher number is invalid."
    )
    assert reply.detail.startswith("HTTP 422 Unprocessable")
    assert "invalid" in reply.detail


def test_a_redirect_is_not_followed(smart_gift: respx.MockRouter) -> None:
    elsewhere = smart_gift.post("/elsewhere").respond(200, content=HELD)
    smart_gift.post("/redeem/hold").respond(307, headers={"Location": f"{URL}/elsewhere"})
    assert ask(URL).answer == WrongAddress(AddressFault.REDIRECTED)
    assert not elsewhere.called


def test_a_limit_comes_with_its_end(smart_gift: respx.MockRouter) -> None:
    smart_gift.post("/redeem/hold").respond(429, headers={"Retry-After": "12"})
    assert ask(URL).answer == RateLimited(FakeClock().now().plus(12))


def test_an_unheard_of_status_is_survived(smart_gift: respx.MockRouter) -> None:
    smart_gift.post("/redeem/hold").respond(599, text="odd")
    assert ask(URL).detail == "HTTP 599: odd"


def test_a_key_that_a_reply_quotes_is_not_repeated(smart_gift: respx.MockRouter) -> None:
    quoted = {"message": f"Bad header: Smart-Auth: {KEY.reveal()}"}
    for status in (400, 422, 500):
        smart_gift.post("/redeem/hold").respond(status, json=quoted)
        reply = ask(URL)
        assert KEY.reveal() not in reply.detail
        if isinstance(reply.answer, Refused):
            assert reply.answer.server_message == "Bad header: Smart-Auth: …"


def test_the_detail_never_contains_a_token(smart_gift: respx.MockRouter) -> None:
    smart_gift.post("/redeem/hold").respond(200, content=HELD)
    assert ask(URL).detail == "HTTP 200 OK"
    smart_gift.post("/redeem/hold").respond(500, content=HELD)
    assert ask(URL).detail == "HTTP 500 Internal Server Error"


def test_a_header_that_does_not_fit_is_not_quoted(smart_gift: respx.MockRouter) -> None:
    smart_gift.post("/redeem/hold").mock(side_effect=httpx.LocalProtocolError("bad: sk_secret"))
    assert ask(URL).detail == "LocalProtocolError"


def broken_off(data: bytes) -> Script:
    """Send `data`, then hang up."""

    def script(it: Conversation) -> None:
        it.send(data)
        it.drop()

    return script


def broken_off_silently(data: bytes) -> Script:
    """Send `data`, then nothing more."""

    def script(it: Conversation) -> None:
        it.send(data)
        it.hang()

    return script


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def said_to_be(encoding: str, body: bytes = HELD) -> Script:
    """A reply with that Content-Encoding, whether true or not."""
    return lambda it: it.reply("200 OK", body, f"Content-Encoding: {encoding}")


def in_chunks(*after: bytes) -> bytes:
    """A chunked reply; `after` is what follows its one chunk."""
    head = OK + b"Transfer-Encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%b" % (len(HELD), HELD) + b"".join(after)


OK = b"HTTP/1.1 200 OK\r\n"
TOO_LONG = OK + b"Content-Length: 900\r\n\r\n" + HELD
WHOLE: dict[str, Script] = {
    **{
        f"plain, said to be {encoding!r}": said_to_be(encoding)
        for encoding in (
            "utf-8",
            "none",
            "binary",
            "8bit",
            "gzip",
            "gzip, identity",
            "identity, gzip",
            "X-GZIP",
            "deflate",
            "br",
            "zstd",
            "compress",
            ",",
            ", ,",
            "*",
            "aws-chunked",
        )
    },
    **{
        f"gzip, said to be {encoding!r}": said_to_be(encoding, gzip.compress(HELD))
        for encoding in ("gzip", "X-GZIP", "identity, gzip", "gzip, identity", "none", "deflate")
    },
    "zlib": said_to_be("deflate", zlib.compress(HELD)),
    "raw deflate": said_to_be("deflate", raw_deflate(HELD)),
    "gzip, told nowhere": lambda it: it.reply("200 OK", gzip.compress(HELD)),
    "gzip, cut behind the object": said_to_be("gzip", gzip.compress(HELD)[:-8]),
    "gzip, and more": said_to_be("gzip", gzip.compress(HELD) + b"more"),
    "a Content-Length too long, closed": broken_off(TOO_LONG),
    "a Content-Length too long, silent": broken_off_silently(TOO_LONG),
    "a Content-Length too long, dripping": lambda it: it.drip(TOO_LONG + b" " * 700, 0.003),
    "a Content-Length past all reason": broken_off(
        OK + b"Content-Length: 9999999999\r\n\r\n" + HELD
    ),
    "no Content-Length, reset": broken_off(OK + b"\r\n" + HELD),
    "no Content-Length, silent": broken_off_silently(OK + b"\r\n" + HELD),
    "no last chunk": broken_off(in_chunks(b"\r\n")),
    "no last chunk, silent": broken_off_silently(in_chunks(b"\r\n")),
    "no end of the chunk": broken_off(in_chunks()),
    "a last chunk that is broken": broken_off(in_chunks(b"\r\nzero\r\n\r\n")),
    "an end of the chunk that is broken": broken_off(in_chunks(b"..0\r\n\r\n")),
    "a trailer that is broken": broken_off(in_chunks(b"\r\n0\r\nno trailer\r\n\r\n")),
    "a mark before it": lambda it: it.reply("200 OK", b"\xef\xbb\xbf" + HELD),
    "UTF-16": lambda it: it.reply("200 OK", HELD.decode().encode("utf-16")),
    "latin-1": lambda it: it.reply(
        "200 OK",
        HELD.replace(b"successful", b"r\xe9ussi"),
        "Content-Type: application/json; charset=latin-1",
    ),
    "markup behind it": lambda it: it.reply("200 OK", HELD + b"<script>"),
    "too much behind it": lambda it: it.reply("200 OK", HELD + b" " * 300_000),
    "a bomb behind it": said_to_be("gzip", gzip.compress(HELD + b" " * 50_000_000)),
}


@pytest.mark.parametrize("script", WHOLE.values(), ids=WHOLE)
def test_a_complete_object_counts_whatever_its_headers_claim(
    script: Script, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(script)
    answer = ask(scripted_server.url, limits=Limits(read=5, total=5)).answer
    assert isinstance(answer, Held), answer
    assert answer.token.reveal() == TOKEN


def test_nothing_is_awaited_after_a_complete_object(scripted_server: ScriptedServer) -> None:
    scripted_server.play(broken_off_silently(TOO_LONG))
    started = time.monotonic()
    assert isinstance(ask(scripted_server.url, limits=Limits(read=60, total=60)).answer, Held)
    assert time.monotonic() - started < 10


def test_a_refusal_cut_off_after_its_object_is_recognised(scripted_server: ScriptedServer) -> None:
    body = b'{"errors": {"voucher_no": ["Voucher is already held"]}}'
    scripted_server.play(broken_off(b"HTTP/1.1 422 No\r\nContent-Length: 900\r\n\r\n" + body))
    answer = ask(scripted_server.url).answer
    assert isinstance(answer, Refused)
    assert answer.reason is RefusalReason.ALREADY_HELD


@pytest.mark.parametrize("end", [1, 20, len(HELD) - 10, len(HELD) - 1])
def test_a_length_that_truncates_the_object_leaves_a_doubt(
    end: int, scripted_server: ScriptedServer
) -> None:
    """Half a token isn't a token, and the rest is out of reach."""
    scripted_server.play(broken_off(OK + b"Content-Length: %d\r\n\r\n" % end + HELD))
    answer = ask(scripted_server.url).answer
    assert answer == InDoubt(DoubtCause.UNUSABLE_REPLY, FakeClock().now().plus(302))


def test_a_reply_in_utf_16_quotes_no_key(scripted_server: ScriptedServer) -> None:
    words = json.dumps({"message": f"Bad header: {KEY.reveal()}"}).encode("utf-16")
    scripted_server.play(lambda it: it.reply("422 No", gzip.compress(words)))
    reply = ask(scripted_server.url)
    assert isinstance(reply.answer, Refused)
    assert reply.answer.server_message.startswith("Bad header: ")
    assert KEY.reveal() not in reply.answer.server_message
    assert KEY.reveal() not in reply.detail


def test_a_reply_with_two_tokens_that_echoes_the_key_has_no_token(
    scripted_server: ScriptedServer,
) -> None:
    """Removing something from a reply must not change what else it says."""
    body = b'{"message": "%b", "hold_token": "A", "hold_token": "B"}' % KEY.reveal().encode()
    scripted_server.play(lambda it: it.reply("200 OK", body))
    assert isinstance(ask(scripted_server.url).answer, InDoubt)


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        ("401 Unauthorized", b'{"mess', KeyRejected(missing=False)),
        ("403 Forbidden", b"", KeyRejected(missing=False)),
        ("404 Not Found", b"<html>", WrongAddress(AddressFault.NOT_FOUND)),
        ("302 Found", b"<html>", WrongAddress(AddressFault.REDIRECTED)),
        ("429 Too Many", b"{", RateLimited(FakeClock().now().plus(30))),
        ("403 Forbidden", b"<html>", InDoubt(DoubtCause.BLOCKED, FakeClock().now().plus(302))),
        ("200 OK", b"<html>", InDoubt(DoubtCause.BLOCKED, FakeClock().now().plus(302))),
        ("200 OK", b'{"message"', InDoubt(DoubtCause.DROPPED, FakeClock().now().plus(302))),
        ("422 No", b'{"message"', InDoubt(DoubtCause.DROPPED, FakeClock().now().plus(302))),
        ("502 Bad", b"<html>", InDoubt(DoubtCause.SERVER_ERROR, FakeClock().now().plus(302))),
    ],
)
def test_a_truncated_reply_means_what_its_status_means(
    status: str, body: bytes, expected: HoldAnswer, scripted_server: ScriptedServer
) -> None:
    head = f"HTTP/1.1 {status}\r\nContent-Length: 900\r\n\r\n".encode()
    scripted_server.play(broken_off(head + body))
    assert ask(scripted_server.url).answer == expected


HOSTILE: dict[str, Script] = {
    "dropped at once": Conversation.drop,
    "dropped in the header": broken_off(OK[:10]),
    "truncated body": broken_off(OK + b"Content-Length: 900\r\n\r\n" + HELD[:-1]),
    "hanging": Conversation.hang,
    "hanging after the header": broken_off_silently(OK + b"Content-Length: 9\r\n\r\n"),
    "dripping header": lambda it: it.drip(OK + b"X-A: " + b"a" * 5000, 0.02),
    "dripping body": lambda it: it.drip(OK + b"Content-Length: 900\r\n\r\n" + b" " * 900, 0.02),
    "gigantic": broken_off(OK + b"Content-Length: 1000000000\r\n\r\n" + b"x" * 10_000_000),
    "gigantic header": broken_off(OK + b"X-A: " + b"a" * 1_000_000),
    "compressed gigantic": lambda it: it.reply(
        "200 OK", gzip.compress(b" " * 50_000_000), "Content-Encoding: gzip"
    ),
    "compressed and cut": lambda it: it.reply(
        "200 OK", gzip.compress(HELD)[:-20], "Content-Encoding: gzip"
    ),
    "compressed and damaged": lambda it: it.reply(
        "200 OK", gzip.compress(HELD)[:-8] + bytes(8), "Content-Encoding: gzip"
    ),
    "unknown compression": lambda it: it.reply(
        "200 OK", b"\x28\xb5\x2f\xfd" + HELD, "Content-Encoding: zstd"
    ),
    "deeply nested": lambda it: it.reply("200 OK", b"[" * 60_000),
    "not JSON": lambda it: it.reply("200 OK", b"<html>Guest Wi-Fi</html>"),
    "without a token": lambda it: it.reply("200 OK", b'{"message": "Voucher hold successful"}'),
    "not HTTP": broken_off(b"SSH-2.0-OpenSSH\r\n\r\n"),
    "wrong length": broken_off(OK + b"Content-Length: x\r\n\r\n" + HELD),
    "server error": lambda it: it.reply("500 Internal Server Error", HELD),
}


@pytest.mark.parametrize("script", HOSTILE.values(), ids=HOSTILE)
def test_a_useless_reply_to_a_request_that_was_sent_leaves_a_doubt(
    script: Script, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(script)
    answer = ask(scripted_server.url, limits=QUICK).answer
    assert isinstance(answer, InDoubt), answer
    assert answer.free_by == FakeClock().now().plus(302)
    assert len(scripted_server.requests) == 1


def test_a_reply_that_takes_too_long_counts_as_no_answer(scripted_server: ScriptedServer) -> None:
    scripted_server.play(HOSTILE["dripping header"])
    answer = ask(scripted_server.url, limits=QUICK).answer
    assert answer == InDoubt(DoubtCause.NO_ANSWER, FakeClock().now().plus(302))


# --- when something else answers ------------------------------------------------------------------

BLOCKED = InDoubt(DoubtCause.BLOCKED, FakeClock().now().plus(302))
PAGE = b"<!DOCTYPE html><html><title>Access Denied</title>"


@pytest.mark.parametrize(
    "script",
    [
        lambda it: it.reply("403 Forbidden", PAGE, "Server: AkamaiGHost"),
        lambda it: it.reply("403 Forbidden", PAGE, "Server: cloudflare"),
        lambda it: it.reply("403 Forbidden", b"", "cf-mitigated: challenge"),
        lambda it: it.reply("429 Too Many Requests", PAGE, "CF-Mitigated: challenge"),
        lambda it: it.reply("403 Forbidden", b"error code: 1020"),
        lambda it: it.reply_json(
            "403 Forbidden",
            {"type": "https://developers.cloudflare.com/support/error-1020/", "status": 403},
        ),
        lambda it: it.reply("202 Accepted", b"", "x-amzn-waf-action: challenge"),
        lambda it: it.reply("405 Method Not Allowed", b"", "x-amzn-waf-action: captcha"),
        lambda it: it.reply("401 Unauthorized", PAGE),
        lambda it: it.reply("403 Forbidden", gzip.compress(PAGE), "Content-Encoding: gzip"),
        lambda it: it.reply("403 Forbidden", b"Zugriff verweigert", "Content-Type: text/html"),
        lambda it: it.reply("451 Unavailable For Legal Reasons", PAGE),
        lambda it: it.reply("511 Network Authentication Required", b""),
        lambda it: it.reply("200 OK", b"\r\n<HTML>Guest Wi-Fi</HTML>"),
    ],
)
def test_a_firewalls_answer_is_neither_the_keys_fault_nor_proof_of_anything(
    script: Script, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(script)
    assert ask(scripted_server.url).answer == BLOCKED


# --- when nothing is sent -------------------------------------------------------------------------


def test_a_closed_port_is_unreachable(scripted_server: ScriptedServer) -> None:
    url = scripted_server.url
    scripted_server.close()
    assert ask(url).answer == Unreachable(ReachFault.REFUSED)


def test_a_service_without_tls_is_a_wrong_address(scripted_server: ScriptedServer) -> None:
    scripted_server.play(lambda it: it.send(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    reply = ask(scripted_server.url.replace("http:", "https:"), limits=QUICK)
    assert isinstance(reply.answer, WrongAddress | Unreachable)
    assert not any(b"voucher_no" in request for request in scripted_server.requests)


def test_a_proxy_that_drops_the_connection_has_not_seen_the_voucher(
    scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", scripted_server.url)
    scripted_server.play(Conversation.drop)
    assert ask(URL, limits=QUICK).answer == Unreachable(ReachFault.PROXY)
    assert scripted_server.requests[0].startswith(b"CONNECT ")


def test_a_proxy_that_wants_a_password_is_unreachable(
    scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", scripted_server.url)
    scripted_server.play(lambda it: it.reply("407 Proxy Authentication Required"))
    assert ask(URL, limits=QUICK).answer == Unreachable(ReachFault.PROXY)


def test_no_proxy_is_used_for_a_service_on_this_pc(
    scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    assert isinstance(ask(scripted_server.url).answer, Held)


def test_a_client_that_cannot_be_made_ahead_does_not_stop_the_start(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def no_store(address: object) -> None:
        raise OSError("the system's certificates can't be read")

    monkeypatch.setattr("gui.api.client.trust", no_store)
    client = SmartGift(read_service_address("https://127.0.0.1:9"), ApiKey("sk_1234"), FakeClock())
    client.make_ready()
    assert "can't be made" in caplog.text
