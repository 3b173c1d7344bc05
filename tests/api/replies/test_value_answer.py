"""What is left on a voucher, as replies say it: exactly, or not at all."""

from __future__ import annotations

import json
from decimal import Decimal

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.api.replies.value_answer import LONGEST_NAME, value_answer
from gui.domain.hold.check import CheckAnswer, NoValue, value_in
from gui.domain.hold.outcome import (
    AddressFault,
    DoubtCause,
    KeyRejected,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.value.voucher_value import MOST_NAMES, ExperienceValue, MoneyValue
from gui.domain.voucher_number import VoucherNumber
from tests.attempts import TOKEN
from tests.fake_clock import FakeClock
from tests.json_values import JSON_VALUES

NOW = FakeClock().now()
NUMBER = VoucherNumber("0012345678")
UNUSABLE = NoValue(DoubtCause.UNUSABLE_REPLY)

MONETARY: dict[str, object] = {
    "id": 11400,
    "name": "Sample Monetary Voucher",
    "description": "A sample monetary voucher",
    "voucher_no": NUMBER.value,
    "remaining_value": 10,
    "type": "monetary",
    "sold_out": False,
    "experiences": [],
}
"""The documentation's sample."""

SPA = {"name": "Spa day", "bit_value": 3}
TEA = {"title": "Afternoon tea", "bit_value": "1.5"}
EXPERIENCE = {**MONETARY, "type": "experience", "experiences": [SPA, TEA]}


def read(status: int, body: bytes, headers: dict[str, str] | None = None) -> CheckAnswer:
    return value_answer(status, httpx.Headers(headers or {}), body, NUMBER, "EUR", NOW)


def read_data(data: object) -> CheckAnswer:
    return read(200, json.dumps({"data": data}).encode())


def money(**changes: object) -> CheckAnswer:
    return read_data({**MONETARY, **changes})


def experience(**changes: object) -> CheckAnswer:
    return read_data({**EXPERIENCE, **changes})


def test_the_documented_reply_is_an_amount_in_the_tills_currency() -> None:
    assert money() == MoneyValue(Decimal(10), "EUR")


def test_experiences_are_named_and_counted() -> None:
    answer = experience()
    assert answer == ExperienceValue(
        ("Spa day", "Afternoon tea"), 2, Decimal(10), Decimal("4.5"), sold_out=False
    )


def test_an_amount_is_exact() -> None:
    body = json.dumps({"data": MONETARY}).replace("10,", "0.10000000000000001,")
    assert read(200, body.encode()) == MoneyValue(Decimal("0.10000000000000001"), "EUR")


@pytest.mark.parametrize("said", ["10", "10.00", 10.0])
def test_an_amount_may_be_written_in_several_ways(said: object) -> None:
    assert money(remaining_value=said) == MoneyValue(Decimal(10), "EUR")


@pytest.mark.parametrize(
    "said", [None, True, "", "ten", "10,00", -1, 10**13, float("nan"), [], {}, {"amount": 10}]
)
def test_without_an_amount_there_is_no_value(said: object) -> None:
    assert money(remaining_value=said) == UNUSABLE
    assert experience(remaining_value=said) == UNUSABLE


@pytest.mark.parametrize(
    ("said", "sold_out"),
    [(True, True), (False, False), (None, False), (1, False), ("true", False), ([], False)],
)
def test_sold_out_is_what_says_so_plainly(said: object, *, sold_out: bool) -> None:
    assert money(sold_out=said) == MoneyValue(Decimal(10), "EUR", sold_out)
    value = experience(sold_out=said)
    assert isinstance(value, ExperienceValue)
    assert value.sold_out is sold_out


@pytest.mark.parametrize("said", [12, None, {"value": 5}, [], "all", True])
def test_what_can_be_redeemed_with_these_parameters_may_be_anything(said: object) -> None:
    assert money(available_to_redeem=said) == MoneyValue(Decimal(10), "EUR")


@pytest.mark.parametrize("name", ["id", "name", "description", "sold_out", "experiences"])
@pytest.mark.parametrize("said", [None, 5, "text", [], {}, True])
def test_money_needs_nothing_but_its_type_and_amount(name: str, said: object) -> None:
    if name != "sold_out":
        assert money(**{name: said}) == MoneyValue(Decimal(10), "EUR")
    rest = {other: value for other, value in MONETARY.items() if other != name}
    assert read_data(rest) == MoneyValue(Decimal(10), "EUR")


# --- its type -------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["Monetary", " MONETARY "])
def test_a_type_is_recognised_however_it_is_written(said: str) -> None:
    assert isinstance(money(type=said), MoneyValue)


@pytest.mark.parametrize("said", [None, "", "gift", "money", 1, True, ["monetary"], {}])
def test_an_amount_of_an_unknown_type_may_be_bits_and_is_not_shown_as_money(said: object) -> None:
    assert money(type=said) == UNUSABLE


def test_without_a_type_only_experiences_can_show_it() -> None:
    assert experience(type=None) == experience()
    assert experience(type="gift") == UNUSABLE
    assert experience(type=None, experiences=[]) == UNUSABLE


# --- experiences ----------------------------------------------------------------------------------


def test_nothing_at_this_site_is_not_nothing() -> None:
    value = experience(experiences=[])
    assert value == ExperienceValue((), 0, Decimal(10), Decimal(0))
    assert isinstance(value, ExperienceValue)
    assert value.is_elsewhere


@pytest.mark.parametrize("said", [None, "Spa day", 2, True, {"name": "Spa day"}])
def test_without_a_list_of_experiences_there_is_no_value(said: object) -> None:
    assert experience(experiences=said) == UNUSABLE


def test_a_list_with_gaps_in_phps_way_is_a_list() -> None:
    assert experience(experiences={"0": SPA, "4": TEA}) == experience()
    assert experience(experiences={}) == experience(experiences=[])


@pytest.mark.parametrize(
    ("one", "name"),
    [
        (SPA, "Spa day"),
        (TEA, "Afternoon tea"),
        ({"name": "", "title": "Tea"}, "Tea"),
        ({"name": None, "title": "Tea"}, "Tea"),
        ({"name": {"en": "Tea"}}, ""),
        ({"name": "A\u202eB\x00\nC"}, "A B C"),
        ({"name": "<b>Tea</b> & <script>"}, "<b>Tea</b> & <script>"),
        ({"name": "x" * 200}, "x" * (LONGEST_NAME - 1) + "…"),
        ({"name": f"Tea {TOKEN}"}, "Tea …"),
        ("Spa day", "Spa day"),
        ({}, ""),
        (None, ""),
        (5, ""),
        ([], ""),
    ],
)
def test_a_name_is_shown_as_plain_text_of_one_short_line(one: object, name: str) -> None:
    value = experience(experiences=[one])
    assert isinstance(value, ExperienceValue)
    assert (value.names, value.count) == ((name,), 1)


def test_all_are_counted_but_not_all_named() -> None:
    many = [{"name": f"Number {index}", "bit_value": 1} for index in range(500)]
    value = experience(experiences=many, remaining_value=600)
    assert isinstance(value, ExperienceValue)
    assert (value.count, value.bits, value.bits_here) == (500, Decimal(600), Decimal(500))
    assert value.names == tuple(f"Number {index}" for index in range(MOST_NAMES))


@pytest.mark.parametrize("one", [None, "Tea", {}, {"bit_value": None}, {"bit_value": "many"}])
def test_bits_that_cannot_all_be_read_are_not_added_up(one: object) -> None:
    value = experience(experiences=[SPA, one])
    assert isinstance(value, ExperienceValue)
    assert value.bits_here is None
    assert value.may_be_more


# --- whose reply it is ----------------------------------------------------------------------------


@pytest.mark.parametrize("said", [None, "0012345678", " 0012 345678\n", 12345678])
def test_a_reply_about_the_voucher_counts(said: object) -> None:
    assert money(voucher_no=said) == MoneyValue(Decimal(10), "EUR")


@pytest.mark.parametrize(
    "said", ["0012345679", "12345678", "", "x" * 500, 12345679, 1e300, True, ["0012345678"], {}]
)
def test_a_reply_about_another_voucher_is_never_shown(said: object) -> None:
    assert money(voucher_no=said) == UNUSABLE
    assert experience(voucher_no=said) == UNUSABLE


def test_a_number_is_not_taken_for_letters() -> None:
    body = json.dumps({"data": {**MONETARY, "voucher_no": 12}}).encode()
    answer = value_answer(200, {}, body, VoucherNumber("AB12"), "EUR", NOW)
    assert answer == UNUSABLE


# --- no value -------------------------------------------------------------------------------------


def refusal(field: str, text: str, message: str = "") -> bytes:
    return json.dumps({"message": message or text, "errors": {field: [text]}}).encode()


@pytest.mark.parametrize(
    ("field", "text", "reason"),
    [
        ("site_id", "This site number is invalid", RefusalReason.INVALID_SITE),
        ("site_id", "The site id field is required.", RefusalReason.INVALID_SITE),
        ("voucher_no", "Sorry, that voucher number is invalid.", RefusalReason.UNKNOWN_NUMBER),
        ("voucher_no", "Nothing for this site", RefusalReason.UNRECOGNISED),
    ],
)
def test_a_refusal_is_recognised_by_its_text_or_its_field(
    field: str, text: str, reason: RefusalReason
) -> None:
    body = refusal(field, text, "The given data was invalid.")
    assert read(422, body) == Refused(reason, text)


def test_the_first_of_several_errors_counts() -> None:
    errors = {"voucher_no": ["Not that one"], "site_id": ["Not there"]}
    body = json.dumps({"message": "The given data was invalid.", "errors": errors}).encode()
    assert read(422, body) == Refused(RefusalReason.UNRECOGNISED, "Not that one")


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (200, b"", UNUSABLE),
        (200, b"{}", UNUSABLE),
        (200, b'{"data": null}', UNUSABLE),
        (200, b'{"data": []}', UNUSABLE),
        (200, b'{"data": "monetary"}', UNUSABLE),
        (200, b'{"data": ' + b"[" * 50_000, UNUSABLE),
        (200, b"<html>Sign in</html>", NoValue(DoubtCause.BLOCKED)),
        (302, b"", WrongAddress(AddressFault.REDIRECTED)),
        (401, b"{}", KeyRejected(missing=False)),
        (404, b"", WrongAddress(AddressFault.NOT_FOUND)),
        (407, b"", Unreachable(ReachFault.PROXY)),
        (408, b"", UNUSABLE),
        (422, b'{"data": {"type": "monet', UNUSABLE),
        (429, b"", RateLimited(NOW.plus(30))),
        (500, json.dumps({"data": MONETARY}).encode(), NoValue(DoubtCause.SERVER_ERROR)),
    ],
)
def test_a_reply_without_a_value_means_what_it_means_for_a_hold(
    status: int, body: bytes, expected: CheckAnswer
) -> None:
    assert read(status, body) == expected


def test_a_value_counts_with_a_good_status_only() -> None:
    body = json.dumps({"data": MONETARY}).encode()
    with_value = [status for status in range(100, 600) if value_in(read(status, body))]
    assert with_value == list(range(200, 300))


@given(JSON_VALUES)
def test_any_data_can_be_read(data: object) -> None:
    body = json.dumps({"data": data}, default=str).encode("utf-8", "surrogatepass")
    read(200, body)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "voucher_no": st.just(NUMBER.value) | JSON_VALUES,
            "type": st.sampled_from(["monetary", "experience"]) | JSON_VALUES,
            "remaining_value": st.decimals(allow_nan=False, allow_infinity=False) | JSON_VALUES,
            "experiences": st.lists(
                st.fixed_dictionaries(
                    {},
                    optional={"name": JSON_VALUES, "title": JSON_VALUES, "bit_value": st.floats()},
                )
            )
            | JSON_VALUES,
            "sold_out": JSON_VALUES,
            "available_to_redeem": JSON_VALUES,
        },
    )
)
def test_any_fields_can_be_read(data: dict[str, object]) -> None:
    answer = read(200, json.dumps({"data": data}, default=str).encode())
    match answer:
        case MoneyValue(amount):
            assert 0 <= amount <= 10**12
        case ExperienceValue(names, count, bits):
            assert len(names) == min(count, MOST_NAMES)
            assert all(len(name) <= LONGEST_NAME and name.isprintable() for name in names)
            assert 0 <= bits <= 10**12
        case _:
            assert answer == UNUSABLE


@given(st.integers(100, 599), st.binary(max_size=200))
def test_any_status_and_bytes_can_be_read(status: int, body: bytes) -> None:
    assert value_in(read(status, body)) is None
