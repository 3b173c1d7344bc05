"""How amounts of money are written: by an example that a manager can type, "£1,234.56".

An amount is never rounded up: what is shown can be redeemed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from gui.domain.value.voucher_value import MoneyValue

WriteMoney = Callable[[MoneyValue], str]
"""Writes an amount in the till's way; handed in, as translations are."""

DEFAULT_CURRENCY = "GBP"

_SYMBOLS = {
    "AUD": "A$",
    "CAD": "CA$",
    "CHF": "CHF",
    "CZK": "Kč",
    "DKK": "kr.",
    "EUR": "€",
    "GBP": "£",
    "HUF": "Ft",
    "JPY": "¥",
    "NOK": "kr",
    "NZD": "NZ$",
    "PLN": "zł",
    "SEK": "kr",
    "USD": "$",
}
"""Currencies that aren't here are written by their code."""

_DECIMALS = {
    **dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
"""Where there aren't two (ISO 4217, "minor unit")."""

_EXAMPLE = re.compile(
    r"""(?P<before>[^\d]*)
        1(?P<group>[^\d]?)234
        (?:(?P<point>[^\d])(?P<decimals>5|56|560))?
        (?P<after>[^\d]*)""",
    re.VERBOSE,
)

_LONGEST_EXAMPLE = 24


@dataclass(frozen=True, slots=True)
class MoneyFormat:
    """How an amount is written: `before` and `after` it, how many decimals, and its marks."""

    before: str
    after: str
    point: str
    group: str
    decimals: int

    def write(self, amount: Decimal) -> str:
        """The amount, which is not negative; what is too small to show is left out."""
        rounded = amount.quantize(Decimal(1).scaleb(-self.decimals), rounding=ROUND_DOWN)
        whole, _, parts = f"{rounded:f}".partition(".")
        groups = f"{int(whole):,}".replace(",", self.group)
        digits = f"{groups}{self.point}{parts}" if parts else groups
        return f"{self.before}{digits}{self.after}"


def is_currency(code: str) -> bool:
    """Whether `code` may be a currency's: three capital letters (ISO 4217)."""
    return re.fullmatch("[A-Z]{3}", code) is not None


def symbol_of(currency: str) -> str:
    """What a currency is written with: its symbol, or its code."""
    return _SYMBOLS.get(currency, currency)


def decimals_of(currency: str) -> int:
    """How many decimals its amounts have."""
    return _DECIMALS.get(currency, 2)


def read_money_format(example: str) -> MoneyFormat | None:
    """The format in which 1234.56 is written as `example`: "£1,234.56", "1.234,56 €", "¥1234".

    None if that can't be told from it.
    """
    found = _EXAMPLE.fullmatch(example.strip())
    if found is None or len(example) > _LONGEST_EXAMPLE or not example.isprintable():
        return None
    point, group = found["point"] or "", found["group"]
    if point and point == group:
        return None
    return MoneyFormat(found["before"], found["after"], point, group, len(found["decimals"] or ""))


def write_plainly(value: MoneyValue) -> str:
    """An amount for logs and scripts, whatever the till's settings: "10.00 GBP"."""
    decimals = decimals_of(value.currency)
    return MoneyFormat("", f" {value.currency}", ".", "", decimals).write(value.amount)
