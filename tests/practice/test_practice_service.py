"""The practice service behaves as the API's documentation says, over real HTTP."""

from __future__ import annotations

import http.client
import json
import threading
from typing import Any
from urllib.parse import urlsplit

import pytest

from gui.domain.practice_vouchers import PRACTICE_VOUCHERS, Behaviour, Worth, behaviour_of, worth_of
from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY, Fault, PracticeSmartGift, RateLimit
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
        *(f"800000000{last}" for last in range(1, 7)),
    ]
    assert behaviour_of("1234567890") is Behaviour.UNKNOWN
    assert {voucher.behaviour for voucher in PRACTICE_VOUCHERS} == set(Behaviour)
    assert {voucher.worth for voucher in PRACTICE_VOUCHERS} == set(Worth)


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


def check(server: PracticeServer, number: str, site: str = "12") -> tuple[int, Any]:
    fields = {"voucher_no": number, "site_id": site}
    status, content, _ = post(server, "/redeem/check", fields)
    return status, content


def test_a_check_has_exactly_the_documented_fields(practice_server: PracticeServer) -> None:
    sample = {
        "id": 11400,
        "name": "Sample Monetary Voucher",
        "description": "A sample monetary voucher",
        "voucher_no": "1000000001",
        "remaining_value": 10,
        "type": "monetary",
        "sold_out": False,
        "experiences": [],
    }
    assert check(practice_server, "1000000001") == (200, {"data": sample})


def test_a_check_of_experiences_has_those_of_the_site(practice_server: PracticeServer) -> None:
    status, content = check(practice_server, "8000000001")
    data = content["data"]
    assert status == 200
    assert data["type"] == "experience"
    assert all(set(each) == {"name", "bit_value"} for each in data["experiences"])
    here = sum(each["bit_value"] for each in data["experiences"])
    assert 0 < here < data["remaining_value"], "there is more at other sites"


def test_what_is_sold_out_says_so(practice_server: PracticeServer) -> None:
    assert check(practice_server, "8000000002")[1]["data"]["sold_out"] is True


def test_nothing_for_a_site_is_an_empty_list_or_a_refusal(practice_server: PracticeServer) -> None:
    data = check(practice_server, "8000000003")[1]["data"]
    assert (data["experiences"], data["remaining_value"]) == ([], 9)
    status, content = check(practice_server, "8000000004")
    assert status == 422
    assert content["errors"]["voucher_no"] == [content["message"]]


def test_a_check_may_fail_whatever_becomes_of_the_hold(practice_server: PracticeServer) -> None:
    assert hold(practice_server, "8000000006")[0] == 200
    assert check(practice_server, "8000000006")[0] == 500
    assert check(practice_server, "8000000006")[0] == 500


def test_a_slow_check_is_answered_in_the_end(smart_gift: PracticeSmartGift) -> None:
    fields = json.dumps({"voucher_no": "8000000005", "site_id": "1"}).encode()
    reply = smart_gift.answer("/redeem/check", PRACTICE_KEY, fields)
    assert (reply.status, reply.fault) == (200, Fault.SLOW)


@pytest.mark.parametrize("number", [f"800000000{last}" for last in range(1, 7)])
def test_whatever_is_left_the_voucher_can_be_held(
    number: str, practice_server: PracticeServer
) -> None:
    assert hold(practice_server, number)[0] == 200


def test_what_is_left_stays_the_same_through_a_hold_and_its_release(
    practice_server: PracticeServer,
) -> None:
    before = check(practice_server, "1000000001")
    token = hold(practice_server, "1000000001")[1]["hold_token"]
    assert check(practice_server, "1000000001") == before, "a check of what is held is answered"
    post(practice_server, "/redeem/release", {"voucher_no": "1000000001", "hold_token": token})
    assert check(practice_server, "1000000001") == before


@pytest.mark.parametrize("site", ["", "x", "12a", "-1"])
def test_a_site_that_is_no_number_is_invalid(site: str, practice_server: PracticeServer) -> None:
    text = "This site number is invalid"
    refusal = {"message": text, "errors": {"site_id": [text]}}
    assert check(practice_server, "1000000001", site) == (422, refusal)


@pytest.mark.parametrize(
    "number", ["3000000001", "4000000001", "5000000001", "6000000001", "1234567890"]
)
def test_a_check_is_refused_in_the_words_of_a_hold(
    number: str, practice_server: PracticeServer
) -> None:
    assert check(practice_server, number) == hold(practice_server, number)


def test_what_somebody_else_holds_can_be_checked(practice_server: PracticeServer) -> None:
    assert check(practice_server, "2000000001")[0] == 200
    assert worth_of("not a practice voucher") is Worth.MONEY


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
