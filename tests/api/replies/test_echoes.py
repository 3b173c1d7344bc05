"""What a reply echoes of its request stops here: real replies, byte by byte, over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from http import HTTPStatus

import pytest

from gui.api.client import Reply, SmartGift
from gui.api.connection_check import check_connection
from gui.api.replies.echoes import without_echoes
from gui.domain.hold.outcome import Held, InDoubt, Refused
from gui.domain.secrets import ApiKey, HoldToken
from gui.domain.setup.service_address import read_service_address
from gui.domain.trials.connection_check import check_line
from gui.domain.voucher_number import VoucherNumber
from tests.attempts import TOKEN
from tests.domain.test_redaction import PRINTABLE, SPELLINGS
from tests.fake_clock import FakeClock
from tests.scripted_server import Script, ScriptedServer

NUMBER = VoucherNumber("0012345678")
KEYS = ["sk_live_A1b2C3d4E5f6", "8f14e45f+ceea/167a=", PRINTABLE[::-1]]


def ask(
    url: str, key: str, request: Callable[[SmartGift], Awaitable[Reply[object]]]
) -> Reply[object]:
    async def asking() -> Reply[object]:
        client = SmartGift(read_service_address(url), ApiKey(key), FakeClock())
        try:
            return await request(client)
        finally:
            await client.close()

    return asyncio.run(asking())


def hold(client: SmartGift) -> Awaitable[Reply[object]]:
    return client.hold(NUMBER, FakeClock().now())


def release(client: SmartGift) -> Awaitable[Reply[object]]:
    return client.release(NUMBER, HoldToken("jY0VMM8zd5GLkk3j"))


def told(reply: Reply[object]) -> str:
    """Everything from a reply that is logged, saved or shown."""
    words = reply.answer.server_message if isinstance(reply.answer, Refused) else ""
    return f"{words}\n{reply.detail}"


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("key", KEYS, ids=["sk", "bare", "odd"])
@pytest.mark.parametrize("status", ["400 Bad", "404 No", "422 No", "500 Oops"])
def test_an_echoed_key_is_in_nothing_that_is_shown_or_saved(
    status: str, key: str, spelling: str, scripted_server: ScriptedServer
) -> None:
    spelled = SPELLINGS[spelling](key)
    scripted_server.play(
        lambda it: it.reply_json(status, {"message": f"You sent {spelled}, which is odd"}),
        lambda it: it.reply(status, f"<p>You sent {spelled}</p>".encode("utf-8", "replace")),
    )
    for _ in range(2):
        text = told(ask(scripted_server.url, key, hold))
        assert key not in text
        assert spelled not in text
        assert "…" in text or status.startswith("404")


def test_a_key_in_json_escapes_is_in_nothing_that_is_shown_or_saved(
    scripted_server: ScriptedServer,
) -> None:
    key = KEYS[0]
    escaped = SPELLINGS["\\u0073"](key)
    body = f'{{"message": "Bad key {escaped}", "errors": {{"key": ["Bad \\/{escaped}"]}}}}'
    scripted_server.play(lambda it: it.reply("422 No", body.encode()))
    reply = ask(scripted_server.url, key, hold)
    assert isinstance(reply.answer, Refused)
    assert reply.answer.server_message == "Bad /…"
    phrase = HTTPStatus(422).phrase  # differs between Pythons: “Entity” became “Content” in 3.13
    told_body = '{"message": "Bad key …", "errors": {"key": ["Bad /…"]}}'
    assert reply.detail == f"HTTP 422 {phrase}: {told_body}"


@pytest.mark.parametrize(
    "head",
    [
        "HTTP/1.1 422 No\r\nsmart-auth {key}\r\n\r\n",
        "HTTP/1.1 422 No\r\nX-Echo\x01: {key}\r\n\r\n",
        "HTTP/1.1 422 No\r\nContent-Length: {key}\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Encoding: {key}\r\n\r\n{{}}",
        "{key} nonsense\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{key}\r\n",
    ],
)
@pytest.mark.parametrize("key", KEYS, ids=["sk", "bare", "odd"])
def test_a_malformed_header_that_echoes_the_key_is_reported_without_it(
    key: str, head: str, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(lambda it: it.send(head.format(key=key).encode()))
    text = told(ask(scripted_server.url, key, hold))
    assert key not in text
    assert repr(key)[1:-1] not in text

    async def checks() -> str:
        url = read_service_address(scripted_server.url)
        found = check_connection(url, ApiKey(key), FakeClock())
        return "\n".join([check_line(check) async for check in found])

    lines = asyncio.run(checks())
    assert key not in lines
    assert repr(key)[1:-1] not in lines


@pytest.mark.parametrize("spelling", ["plain", "\\u0073", "%73", "&#115;", "spaced"])
def test_a_token_that_a_release_echoes_is_not_shown_or_saved(
    spelling: str, scripted_server: ScriptedServer
) -> None:
    spelled = SPELLINGS[spelling]("jY0VMM8zd5GLkk3j")
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": f"{spelled} is no token"}))
    reply = ask(scripted_server.url, KEYS[0], release)
    assert isinstance(reply.answer, Refused)
    assert reply.answer.server_message == "… is no token"
    assert spelled not in reply.detail


def held_with(token: str) -> Script:
    return lambda it: it.held(token)


def test_a_token_is_left_as_it_came_and_the_key_is_not_one(scripted_server: ScriptedServer) -> None:
    scripted_server.play(held_with(TOKEN), held_with("a" + KEYS[0]))
    reply = ask(scripted_server.url, KEYS[0], hold)
    assert isinstance(reply.answer, Held)
    assert reply.answer.token.reveal() == TOKEN
    assert isinstance(ask(scripted_server.url, KEYS[0], hold).answer, InDoubt)
    scripted_server.play(held_with(TOKEN))
    assert isinstance(ask(scripted_server.url, "hold", hold).answer, Held), "a word is not a key"


def test_a_key_nested_deeper_than_any_real_reply_is_removed_with_its_surroundings() -> None:
    body = b'{"a":' * 60 + b'["sk_0123456789abcdef"]' + b"}" * 60
    assert b"sk_0123456789abcdef" not in without_echoes(body, ["sk_0123456789abcdef"])


def test_an_echo_in_incomplete_json_is_removed() -> None:
    key = KEYS[0]
    token = f'{{"hold_token": "{TOKEN}", "message": "sent %5cu0073{key[1:]} and {key}"}}'
    for tail in ("", "<script>", "\n{"):
        body = without_echoes((token + tail).encode(), [key])
        assert key.encode() not in body
        assert TOKEN.encode() in body, "the token is not lost by that"
    assert without_echoes(f"<p>\xff{key}</p>".encode("latin-1"), [key]) == "<p>\udcff…</p>".encode(
        "utf-8", "surrogateescape"
    )


NO_SECRETS = [b"", b"\xff", b"no JSON", b'{"a": 1.0, "a": 2}', b"[" * 9999, "{}".encode("utf-16")]


@pytest.mark.parametrize("body", NO_SECRETS, ids=repr)
def test_a_body_without_secrets_is_left_exactly_as_it_is(body: bytes) -> None:
    assert without_echoes(body, [KEYS[0]]) is body
