"""Amounts of money as this till writes them: by the example in the settings, else by the locale.

No amount passes through a float, which can't be exactly £0.10.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale

from gui.domain.setup.settings import Settings
from gui.domain.value.money_format import (
    MoneyFormat,
    WriteMoney,
    decimals_of,
    read_money_format,
    symbol_of,
)
from gui.domain.value.voucher_value import MoneyValue

_SAMPLE = 1234
_NO_BREAK_SPACE = "\u00a0"


def money_writer(settings: Settings, locale: QLocale | None = None) -> WriteMoney:
    """How amounts are to be written: as the settings' example, if there is one, for their currency;
    anything else as `locale` does it, the system's by default.
    """
    example = read_money_format(settings.money_format) if settings.money_format else None
    used = QLocale.system() if locale is None else locale
    if used.language() is QLocale.Language.C:  # nobody's: a system that was given none
        used = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)

    def write(value: MoneyValue) -> str:
        if example is not None and value.currency == settings.currency:
            return example.write(value.amount)
        return _by_locale(value.amount, value.currency, used)

    return write


def _by_locale(amount: Decimal, currency: str, locale: QLocale) -> str:
    plain = MoneyFormat("", "", ".", "", decimals_of(currency)).write(amount)
    whole, _, parts = plain.partition(".")
    number = locale.toString(int(whole))  # in its groups, which aren't everywhere thousands
    if parts:
        number += locale.decimalPoint() + parts.translate(_digits(locale))
    before, after = _around(currency, locale)
    return f"{before}{number}{after}"


def _around(currency: str, locale: QLocale) -> tuple[str, str]:
    """What stands before and after an amount: the symbol, and what separates it."""
    is_own = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) == currency
    symbol = (is_own and locale.currencySymbol()) or symbol_of(currency)
    sample = locale.toCurrencyString(_SAMPLE, symbol)
    digits = [place for place, each in enumerate(sample) if each.isdigit()]
    before, after = sample[: digits[0]], sample[digits[-1] + 1 :]
    if before[-1:].isalpha():
        before += _NO_BREAK_SPACE  # the locale's own pattern is made for signs: "£1"
    if after[:1].isalpha():
        after = _NO_BREAK_SPACE + after
    return before, after


def _digits(locale: QLocale) -> dict[int, int]:
    """From 0 to 9 to the locale's own digits."""
    zero = ord(locale.zeroDigit())
    return {ord("0") + each: zero + each for each in range(10)}
