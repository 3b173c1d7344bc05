"""Amounts as the till writes them, by its settings or by its system's locale."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from gui.domain.setup.settings import Settings
from gui.domain.value.voucher_value import LARGEST_AMOUNT, MoneyValue
from gui.money import money_writer


def written(
    amount: str, locale: str, currency: str = "GBP", settings: Settings | None = None
) -> str:
    write = money_writer(settings or Settings(), QLocale(locale))
    return write(MoneyValue(Decimal(amount), currency))


@pytest.mark.parametrize(
    ("locale", "amount", "currency", "expected"),
    [
        ("en_GB", "10", "GBP", "£10.00"),
        ("en_GB", "1234567.899", "GBP", "£1,234,567.89"),
        ("en_GB", "0.1", "EUR", "€0.10"),
        ("en_GB", "0.1", "PLN", "zł\u00a00.10"),
        ("de_DE", "1234.5", "EUR", "1.234,50\u00a0€"),
        ("de_DE", "1234.5", "GBP", "1.234,50\u00a0£"),
        ("pl_PL", "1234.5", "PLN", "1234,50\u00a0zł"),
        ("pl_PL", "12345.5", "PLN", "12\u00a0345,50\u00a0zł"),
        ("fr_FR", "1234.5", "EUR", "1\u202f234,50\u00a0€"),
        ("ar_EG", "1234.5", "GBP", "\u200f١٬٢٣٤٫٥٠\u00a0£"),
        ("hi_IN", "1234567.5", "GBP", "£12,34,567.50"),
        ("en_CA", "5", "CAD", "$5.00"),
        ("en_GB", "5", "CAD", "CA$5.00"),
        ("ja_JP", "1234.9", "JPY", "￥1,234"),
        ("en_GB", "1.2345", "KWD", "KWD\u00a01.234"),
        ("C", "1234.5", "GBP", "£1,234.50"),
    ],
)
def test_an_amount_is_written_as_the_locale_does_it(
    locale: str, amount: str, currency: str, expected: str
) -> None:
    assert written(amount, locale, currency) == expected


def test_the_largest_amount_keeps_its_last_penny() -> None:
    largest = str(LARGEST_AMOUNT - Decimal("0.01"))
    assert written(largest, "en_GB") == "£999,999,999,999.99", "a float has no room for it"


def test_the_settings_example_is_for_the_settings_currency() -> None:
    settings = Settings(currency="EUR", money_format="EUR 1.234,56")
    assert written("1000", "en_GB", "EUR", settings) == "EUR 1.000,00"
    assert written("1000", "en_GB", "GBP", settings) == "£1,000.00"


def test_an_example_that_cannot_be_read_leaves_it_to_the_locale() -> None:
    assert written("10", "de_DE", "GBP", Settings(money_format="1.2")) == "10,00\u00a0£"


def test_the_system_decides_unless_somebody_else_does() -> None:
    assert "10" in money_writer(Settings())(MoneyValue(Decimal("10"), "GBP"))
