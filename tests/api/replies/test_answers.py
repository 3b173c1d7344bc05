from __future__ import annotations

import json

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.api.replies.answers import hold_answer, release_answer
from gui.api.replies.refusals import REFUSAL_TEXTS
from gui.domain.hold.outcome import (
    AddressFault,
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    Oddity,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    ReleaseAnswer,
    Released,
    Unreachable,
    WrongAddress,
)
from tests.attempts import TOKEN
from tests.fake_clock import FakeClock

CLOCK = FakeClock()
SENT = CLOCK.now()
NOW = SENT.plus(2)
HELD = json.dumps({"message": "Voucher hold successful", "hold_token": TOKEN}).encode()
WORDS = json.dumps({"message": "No such thing"}).encode()


def read_hold(status: int, body: bytes, **headers: str) -> HoldAnswer:
    return hold_answer(status, named(headers), body, SENT, NOW)


def read_release(status: int, body: bytes, **headers: str) -> ReleaseAnswer:
    return release_answer(status, named(headers), body, NOW)


def named(headers: dict[str, str]) -> httpx.Headers:
    return httpx.Headers({name.replace("_", "-"): value for name, value in headers.items()})


def test_a_hold_counts_from_when_its_request_was_sent() -> None:
    answer = read_hold(200, HELD)
    assert isinstance(answer, Held)
    assert answer.token.reveal() == TOKEN
    assert answer.until == SENT.plus(300)


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (301, HELD, WrongAddress(AddressFault.REDIRECTED)),
        (302, b"", WrongAddress(AddressFault.REDIRECTED)),
        (304, b"", WrongAddress(AddressFault.REDIRECTED)),
        (307, b"", WrongAddress(AddressFault.REDIRECTED)),
        (400, WORDS, Refused(RefusalReason.UNRECOGNISED, "No such thing")),
        (400, b"<html>", InDoubt(DoubtCause.UNUSABLE_REPLY, NOW.plus(302))),
        (401, WORDS, KeyRejected(missing=False)),
        (403, b"", KeyRejected(missing=False)),
        (404, WORDS, WrongAddress(AddressFault.NOT_FOUND)),
        (405, b"", WrongAddress(AddressFault.NOT_FOUND)),
        (407, b"", Unreachable(ReachFault.PROXY)),
        (408, WORDS, InDoubt(DoubtCause.UNUSABLE_REPLY, NOW.plus(302))),
        (403, b"Forbidden", KeyRejected(missing=False)),
        (403, b'{"mess', KeyRejected(missing=False)),
        (401, b"[]", KeyRejected(missing=False)),
        (404, b"<html>", WrongAddress(AddressFault.NOT_FOUND)),
        (422, b"", Refused(RefusalReason.UNRECOGNISED, "")),
        (422, b"{}", Refused(RefusalReason.UNRECOGNISED, "")),
        (422, b"<html>", InDoubt(DoubtCause.UNUSABLE_REPLY, NOW.plus(302))),
        (422, b"\x28\xb5\x2f\xfd", InDoubt(DoubtCause.UNUSABLE_REPLY, NOW.plus(302))),
        (502, b"<html>", InDoubt(DoubtCause.SERVER_ERROR, NOW.plus(302))),
        (429, b"", RateLimited(NOW.plus(30))),
        (500, WORDS, InDoubt(DoubtCause.SERVER_ERROR, NOW.plus(302))),
        (502, b"", InDoubt(DoubtCause.SERVER_ERROR, NOW.plus(302))),
        (503, HELD, InDoubt(DoubtCause.SERVER_ERROR, NOW.plus(302))),
        (101, b"", InDoubt(DoubtCause.UNUSABLE_REPLY, NOW.plus(302))),
    ],
)
def test_a_status_has_its_meaning(status: int, body: bytes, expected: HoldAnswer) -> None:
    assert read_hold(status, body) == expected
    assert read_release(status, body) == expected


def test_an_already_held_voucher_is_free_within_five_minutes_of_the_reply() -> None:
    body = json.dumps({"errors": {"voucher_no": ["Voucher is already held"]}}).encode()
    assert read_hold(422, body) == Refused(
        RefusalReason.ALREADY_HELD, "Voucher is already held", NOW.plus(300)
    )


@pytest.mark.parametrize(
    "status", [200, 300, 400, 401, 403, 404, 405, 407, 408, 409, 410, 418, 451]
)
@pytest.mark.parametrize(("words", "reason"), REFUSAL_TEXTS.items())
def test_documented_words_override_the_status(
    status: int, words: str, reason: RefusalReason
) -> None:
    for content in ({"message": words}, {"message": "Bad", "errors": {"voucher_no": [words]}}):
        body = json.dumps(content).encode()
        free_by = NOW.plus(300) if reason is RefusalReason.ALREADY_HELD else None
        assert read_hold(status, body) == Refused(reason, words, free_by)
        assert read_release(status, body) == Refused(reason, words, free_by)


@pytest.mark.parametrize("words", REFUSAL_TEXTS)
def test_words_count_for_nothing_when_the_service_failed_or_asked_to_wait(words: str) -> None:
    body = json.dumps({"message": words}).encode()
    for status in (500, 502, 503, 599):
        assert read_hold(status, body) == InDoubt(DoubtCause.SERVER_ERROR, NOW.plus(302))
    assert read_hold(429, body, retry_after="7") == RateLimited(NOW.plus(7))


def test_a_token_counts_whatever_is_in_between() -> None:
    assert isinstance(
        read_hold(200, HELD, cf_mitigated="challenge", content_type="text/html"), Held
    )


def test_a_failed_servers_page_is_not_a_block_page() -> None:
    assert read_hold(503, b"<html>", server="cloudflare") == InDoubt(
        DoubtCause.SERVER_ERROR, NOW.plus(302)
    )


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'"hold_token"',
        b'{"hold_token": null}',
        b'{"hold_token": ""}',
        b'{"hold_token": 5}',
        b'{"hold_token": "\\ud800"}',
        b'{"hold_token": "a\\nb"}',
        b'{"hold_token": "' + b"x" * 600 + b'"}',
        b"\xff\xfe\x00",
        HELD[:-1],
        b"[" * 60_000,
        b'{"a":' * 12_000,
        b"1" * 5_000,
    ],
    ids=lambda body: body[:20].decode("latin-1"),
)
def test_a_good_status_without_a_usable_token_leaves_a_doubt(body: bytes) -> None:
    assert read_hold(200, body) == InDoubt(DoubtCause.UNUSABLE_REPLY, NOW.plus(302))


def test_a_release_is_believed_only_in_smart_gifts_own_words() -> None:
    assert read_release(200, b'{"message": "Voucher hold released"}') == Released()
    for body in (
        b"",
        b"<html>",
        b"{}",
        b'{"message": 5}',
        b'{"message": "Please sign in to Guest Wi-Fi"}',
        b'{"message": "Queued"}',
    ):
        assert isinstance(read_release(200, body), InDoubt)


@given(st.integers(100, 599), st.binary(max_size=200))
def test_every_status_and_body_has_one_answer(status: int, body: bytes) -> None:
    answer = read_hold(status, body)
    assert isinstance(answer, Held) is False or 200 <= status < 300
    if status >= 500:
        assert isinstance(answer, InDoubt), "the voucher may be held"
    assert isinstance(
        read_release(status, body),
        Released | Refused | RateLimited | KeyRejected | WrongAddress | Unreachable | InDoubt,
    )


@pytest.mark.parametrize(
    ("errors", "oddity"),
    [
        (None, None),
        ({}, None),
        ([], None),
        ({"voucher_no": ["Voucher is already held"]}, Oddity.WITH_ERRORS),
        (["something"], Oddity.WITH_ERRORS),
        ("something", Oddity.WITH_ERRORS),
    ],
)
def test_a_token_together_with_errors_is_odd(errors: object, oddity: Oddity | None) -> None:
    now = FakeClock().now()
    body = json.dumps({"hold_token": TOKEN, "errors": errors}).encode()
    answer = hold_answer(200, {}, body, now, now)
    assert isinstance(answer, Held)
    assert answer.oddity is oddity
