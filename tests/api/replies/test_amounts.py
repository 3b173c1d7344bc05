"""Amounts are read exactly or not at all, whatever a server takes for a number."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.api.replies.amounts import EXACT_DECODER, read_amount, sum_of
from gui.api.replies.reply_body import json_object
from gui.domain.value.voucher_value import LARGEST_AMOUNT
from tests.json_values import JSON_VALUES


def read(literal: str) -> Decimal | None:
    content = json_object(b'{"it": %s}' % literal.encode(), EXACT_DECODER)
    assert content is not None
    return read_amount(content["it"])


@pytest.mark.parametrize(
    ("literal", "written"),
    [
        ("10", "10"),
        ("0", "0"),
        ("0.10", "0.10"),
        ("0.1", "0.1"),
        ("10.005", "10.005"),
        ("10.1000000000000005", "10.1000000000000005"),
        ("1e1", "10"),
        ("1.5E+2", "150"),
        ("1e-2", "0.01"),
        ("1000000000000", "1000000000000"),
        ("-0", "0"),
        ("-0.00", "0.00"),
        ('"10"', "10"),
        ('"10.00"', "10.00"),
        ('"0010.50"', "10.50"),
    ],
)
def test_an_amount_is_read_exactly(literal: str, written: str) -> None:
    assert str(read(literal)) == written


@pytest.mark.parametrize(
    "literal",
    [
        *("-1", "-0.01", "1000000000000.01", "1000000000001", "1e13", "1e400", "-1e400"),
        *("NaN", "Infinity", "-Infinity", "1e-19", "1e-400", "0e99", "1e99999999999999999999"),
        *("1e-99999999999999999999", "0." + "1" * 40, "9" * 5_000, "9" * 60_000),
        *("true", "false", "null", "{}", "[]", "[10]", '{"amount": 10}'),
        *('""', '" 10"', '"10,00"', '"1,000.00"', '"£10"', '"10 GBP"', '"1e1"', '"-1"', '"+1"'),
        *('"NaN"', '"Infinity"', '".5"', '"5."', '"٣"', '"' + "9" * 60_000 + '"'),
        '"10000000000000"',
    ],
    ids=lambda literal: literal[:24],
)
def test_what_may_mean_something_else_is_no_amount(literal: str) -> None:
    assert read(literal) is None


def test_a_name_with_two_different_amounts_has_none() -> None:
    content = json_object(b'{"same": 1, "same": 1.0, "other": 1, "other": 2}', EXACT_DECODER)
    assert content == {"same": Decimal(1)}


def test_a_sum_is_exact() -> None:
    largest = Decimal("999999999999.999999999999999999")
    assert sum_of([largest] * 30_000) == Decimal("29999999999999999.999999999999970000")


@given(st.decimals(0, LARGEST_AMOUNT, places=2))
def test_any_price_is_read_as_it_is_written(price: Decimal) -> None:
    assert str(read(str(price))) == str(price)
    assert str(read(f'"{price}"')) == str(price)


@given(JSON_VALUES)
def test_any_value_is_an_amount_in_range_or_none(value: object) -> None:
    amount = read_amount(value)
    assert amount is None or (0 <= amount <= LARGEST_AMOUNT and len(str(amount)) < 40)
