"""The practice service behaves as the API's documentation says, over real HTTP."""

from __future__ import annotations

import http.client
import json
import threading
from typing import Any
from urllib.parse import urlsplit

import pytest

from gui.domain.practice_vouchers import PRACTICE_VOUCHERS, Behaviour, behaviour_of
from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift, RateLimit
from tests.fake_clock import FakeClock

HEADERS = {
    "Smart-Auth": PRACTICE_KEY,
    "Content-Type": "application/json",
    "Accept": "application/json",
}


def post(
    server: PracticeServer,
    path: str,
    fields: object = None,
    *,
    body: bytes | None = None,
    method: str = "POST",
    headers: dict[str, str] | None = None,
) -> tuple[int, Any, http.client.HTTPMessage]:
    """Status, JSON (or text) and headers of the reply."""
    address = urlsplit(server.url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port)
    try:
        content = json.dumps(fields).encode() if body is None else body
        connection.request(method, path, content, HEADERS if headers is None else headers)
        reply = connection.getresponse()
        text = reply.read().decode()
    finally:
        connection.close()
    return reply.status, json.loads(text) if text.startswith("{") else text, reply.headers


def hold(server: PracticeServer, number: str) -> tuple[int, Any]:
    status, content, _ = post(server, "/redeem/hold", {"voucher_no": number})
    return status, content


def test_the_practice_numbers_are_the_documented_ones() -> None:
    numbers = [voucher.number for voucher in PRACTICE_VOUCHERS]
    assert numbers == [
        *(f"100000000{last}" for last in range(1, 10)),
        "2000000001",
        "3000000001",
        "4000000001",
        "5000000001",
        "6000000001",
        *(f"700000000{last}" for last in range(1, 6)),
    ]
    assert behaviour_of("1234567890") is Behaviour.UNKNOWN
    assert {voucher.behaviour for voucher in PRACTICE_VOUCHERS} == set(Behaviour)


def test_a_good_voucher_is_held_for_five_exclusive_minutes(
    practice_server: PracticeServer, clock: FakeClock
) -> None:
    status, content = hold(practice_server, "1000000001")
    assert status == 200
    assert content["message"] == "Voucher hold successful"
    assert content["hold_token"].startswith("hold_token_")
    assert len(content["hold_token"]) == 35
    clock.advance(299)
    assert hold(practice_server, "1000000001")[0] == 422
    clock.advance(1.1)
    again = hold(practice_server, "1000000001")
    assert again[0] == 200
    assert again[1]["hold_token"] != content["hold_token"]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("2000000001", "Voucher is already held"),
        ("3000000001", "Sorry, that voucher number is invalid."),
        ("9999999999", "Sorry, that voucher number is invalid."),
        ("4000000001", "This voucher does not belong to your company"),
        ("5000000001", "The voucher number provided has expired."),
        ("6000000001", "Sorry this voucher has already been redeemed."),
        ("", "The voucher no field is required."),
    ],
)
def test_a_refusal_has_its_documented_text(
    number: str, text: str, practice_server: PracticeServer
) -> None:
    assert hold(practice_server, number) == (
        422,
        {"message": text, "errors": {"voucher_no": [text]}},
    )


def test_a_held_voucher_is_released_only_for_its_token(practice_server: PracticeServer) -> None:
    token = hold(practice_server, "1000000001")[1]["hold_token"]
    wrong = {"voucher_no": "1000000001", "hold_token": "hold_token_wrong"}
    assert post(practice_server, "/redeem/release", wrong)[:2] == (
        422,
        {
            "message": "Voucher is not held",
            "errors": {"hold_token": ["Voucher is not held"]},
        },
    )
    right = {"voucher_no": "1000000001", "hold_token": token}
    assert post(practice_server, "/redeem/release", right)[:2] == (
        200,
        {"message": "Voucher hold released"},
    )
    assert hold(practice_server, "1000000001")[0] == 200


def test_an_unknown_voucher_cannot_be_released(practice_server: PracticeServer) -> None:
    fields = {"voucher_no": "9999999999", "hold_token": "x"}
    status, content, _ = post(practice_server, "/redeem/release", fields)
    assert (status, content["message"]) == (422, "Sorry, that voucher number is invalid.")


def test_a_check_shows_the_balance(practice_server: PracticeServer) -> None:
    fields = {"voucher_no": "1000000001", "site_id": "12"}
    status, content, _ = post(practice_server, "/redeem/check", fields)
    assert status == 200
    assert content["data"]["remaining_value"] == 25
    assert content["data"]["type"] == "monetary"
    spent = {"voucher_no": "6000000001", "site_id": "12"}
    assert post(practice_server, "/redeem/check", spent)[1]["data"]["remaining_value"] == 0
    nowhere = {"voucher_no": "1000000001", "site_id": "x"}
    assert post(practice_server, "/redeem/check", nowhere)[1]["message"] == (
        "This site number is invalid"
    )
    unknown = {"voucher_no": "1", "site_id": "12"}
    assert post(practice_server, "/redeem/check", unknown)[0] == 422


@pytest.mark.parametrize("key", [None, "sk_wrong"])
def test_without_the_key_every_request_is_refused(
    key: str | None, practice_server: PracticeServer
) -> None:
    headers = {name: value for name, value in HEADERS.items() if name != "Smart-Auth"}
    headers |= {"Smart-Auth": key} if key else {}
    assert post(practice_server, "/redeem/hold", {}, headers=headers)[0] == 401


def test_without_accept_errors_are_not_json(practice_server: PracticeServer) -> None:
    headers = {name: value for name, value in HEADERS.items() if name != "Accept"}
    fields = {"voucher_no": "3000000001"}
    status, content, _ = post(practice_server, "/redeem/hold", fields, headers=headers)
    assert (status, content) == (422, "<h1>Error 422</h1>")


def test_other_paths_and_methods_are_not_served(practice_server: PracticeServer) -> None:
    assert post(practice_server, "/redeem", {})[0] == 404
    for method in ("GET", "PUT", "DELETE", "OPTIONS", "HEAD"):
        assert post(practice_server, "/redeem/hold", {}, method=method)[0] == 405


@pytest.mark.parametrize(
    "body", [b"", b"not json", b"[]", b'{"voucher_no": 5}', b"[" * 50_000, b"\xff"]
)
def test_a_body_that_is_not_a_request_is_refused(
    body: bytes, practice_server: PracticeServer
) -> None:
    assert post(practice_server, "/redeem/hold", body=body)[0] == 422


def test_an_absurdly_large_body_is_not_read(practice_server: PracticeServer) -> None:
    headers = HEADERS | {"Content-Length": "99999999"}
    assert post(practice_server, "/redeem/hold", body=b"", headers=headers)[0] == 400


@pytest.mark.parametrize(
    "header", [{"Content-Type": "text/plain"}, {"Host": "evil.example"}], ids=str
)
def test_a_web_page_cannot_use_it(header: dict[str, str], practice_server: PracticeServer) -> None:
    fields = {"voucher_no": "1000000001"}
    status, _, headers = post(practice_server, "/redeem/hold", fields, headers=HEADERS | header)
    assert status in (400, 415)
    assert "Access-Control-Allow-Origin" not in headers


def test_the_rate_limit_says_when_to_come_back(clock: FakeClock) -> None:
    server = PracticeServer(PracticeSmartGift(clock.seconds, RateLimit(2, 30)))
    try:
        _, _, headers = post(server, "/redeem/hold", {"voucher_no": "1000000001"})
        assert (headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]) == ("2", "1")
        hold(server, "1000000002")
        clock.advance(10)
        status, _, headers = post(server, "/redeem/hold", {"voucher_no": "1000000003"})
        assert (status, headers["Retry-After"]) == (429, "20")
        assert headers["X-RateLimit-Remaining"] == "0"
        assert headers["X-RateLimit-Reset"].isdigit()
        clock.advance(20)
        assert hold(server, "1000000003")[0] == 200
    finally:
        server.close()


def test_the_limit_can_be_lifted(clock: FakeClock) -> None:
    server = PracticeServer(PracticeSmartGift(clock.seconds, None))
    try:
        assert [hold(server, "3000000001")[0] for _ in range(70)] == [422] * 70
    finally:
        server.close()


def test_the_limited_voucher_limits_all_for_five_seconds(
    practice_server: PracticeServer, clock: FakeClock
) -> None:
    assert hold(practice_server, "7000000005")[0] == 429
    assert hold(practice_server, "1000000001")[0] == 429
    clock.advance(5)
    assert hold(practice_server, "7000000005")[0] == 200
    assert hold(practice_server, "1000000001")[0] == 200


def test_a_lost_reply_is_lost_after_the_hold_is_made(
    practice_server: PracticeServer, smart_gift: PracticeSmartGift
) -> None:
    with pytest.raises(http.client.RemoteDisconnected):
        hold(practice_server, "7000000002")
    assert "7000000002" in smart_gift.held()
    assert hold(practice_server, "7000000002")[1]["message"] == "Voucher is already held"


def test_the_servers_own_faults(practice_server: PracticeServer) -> None:
    assert hold(practice_server, "7000000003")[0] == 500
    status, content = hold(practice_server, "7000000004")
    assert status == 200
    assert "Wi-Fi" in content


def test_the_slow_voucher_is_held_at_once_and_closing_does_not_wait_for_its_reply(
    practice_server: PracticeServer, smart_gift: PracticeSmartGift
) -> None:
    failures: list[BaseException] = []

    def ask() -> None:
        try:
            hold(practice_server, "7000000001")
        except http.client.RemoteDisconnected as exc:
            failures.append(exc)

    asking = threading.Thread(target=ask)
    asking.start()
    while "7000000001" not in smart_gift.held():
        pass
    practice_server.close()
    asking.join()
    assert len(failures) == 1
