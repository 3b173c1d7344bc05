"""Amounts of money: as a manager's example has them, and never too good."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.value.money_format import (
    MoneyFormat,
    decimals_of,
    is_currency,
    read_money_format,
    symbol_of,
)


@pytest.mark.parametrize(
    ("example", "amount", "written"),
    [
        ("£1,234.56", "10", "£10.00"),
        ("£1,234.56", "1234567.8", "£1,234,567.80"),
        ("£1,234.56", "0.10", "£0.10"),
        ("1.234,56 €", "1234.5", "1.234,50 €"),
        ("1 234,56 zł", "98765.4", "98 765,40 zł"),
        ("1'234.56 CHF", "1000", "1'000.00 CHF"),
        ("¥1,234", "1234.9", "¥1,234"),
        ("£1234.56", "1234567.8", "£1234567.80"),
        ("1,234.560 KD", "1.2345", "1.234 KD"),
        ("kr 1.234,5", "2.55", "kr 2,5"),
    ],
)
def test_an_amount_is_written_like_the_example(example: str, amount: str, written: str) -> None:
    style = read_money_format(example)
    assert style is not None
    assert style.write(Decimal(amount)) == written


@pytest.mark.parametrize(
    "example", ["", "£", "£12.34", "£1,234.56 or so 7", "1,234,56", "£1,234.57", "x" * 40, "1\n234"]
)
def test_what_is_no_example_is_not_guessed_at(example: str) -> None:
    assert read_money_format(example) is None


@given(st.decimals(0, 10**9, places=4))
def test_an_amount_is_never_too_good(amount: Decimal) -> None:
    written = MoneyFormat("", "", ".", "", 2).write(amount)
    assert Decimal(written) <= amount < Decimal(written) + Decimal("0.01")


def test_currencies_have_symbols_and_decimals() -> None:
    assert symbol_of("GBP") == "£"
    assert symbol_of("XYZ") == "XYZ"
    assert (decimals_of("GBP"), decimals_of("JPY"), decimals_of("KWD")) == (2, 0, 3)


@pytest.mark.parametrize("code", ["gbp", "GB", "POUND", "", "£££", "GBP\n"])
def test_what_is_no_currency(code: str) -> None:
    assert is_currency("GBP")
    assert not is_currency(code)
