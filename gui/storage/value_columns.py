"""What was left on a voucher, as columns of the journal.

A value that can't be read is one that isn't known: the hold beside it counts all the same.
"""

from __future__ import annotations

import json
import sqlite3
from decimal import Decimal, InvalidOperation
from typing import assert_never

from gui.domain.value.money_format import is_currency
from gui.domain.value.voucher_value import (
    LARGEST_AMOUNT,
    MOST_NAMES,
    ExperienceValue,
    MoneyValue,
    VoucherValue,
)

Columns = tuple[str | None, str | None, str | None, int | None, str | None, int | None]
"""remaining, currency, experiences, experience_count, remaining_here, sold_out"""


def value_columns(value: VoucherValue | None) -> Columns:
    """The columns for `value`; all null if it is not known."""
    match value:
        case None:
            return None, None, None, None, None, None
        case MoneyValue(amount, currency, sold_out):
            return str(amount), currency, None, None, None, sold_out
        case ExperienceValue(names, count, bits, bits_here, sold_out):
            here = str(bits_here) if bits_here is not None else None
            return str(bits), None, json.dumps(names), count, here, sold_out
        case _:  # pragma: no cover
            assert_never(value)


def value_in_row(row: sqlite3.Row) -> VoucherValue | None:
    """The value in `row`; None if there is none, or none that this app writes.

    An older version's journal that can't be migrated just now has no such columns.
    """
    try:
        if row["remaining"] is None:
            return None
        amount, sold_out = _decimal(row["remaining"]), bool(row["sold_out"])
        if row["experiences"] is None:
            return MoneyValue(amount, _currency(row["currency"]), sold_out)
        here = row["remaining_here"]
        return ExperienceValue(
            names=_names(row["experiences"]),
            count=_count(row["experience_count"]),
            bits=amount,
            bits_here=_decimal(here) if here is not None else None,
            sold_out=sold_out,
        )
    except (ValueError, TypeError, LookupError, InvalidOperation, RecursionError):
        return None


def _decimal(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite() or not 0 <= number <= LARGEST_AMOUNT:
        raise ValueError("not an amount")
    return number


def _currency(text: str) -> str:
    if not is_currency(text):
        raise ValueError("not a currency")
    return text


def _names(text: str) -> tuple[str, ...]:
    names = json.loads(text)
    if not isinstance(names, list) or len(names) > MOST_NAMES:
        raise ValueError("not a list of names")
    if not all(isinstance(each, str) for each in names):
        raise ValueError("not names")
    return tuple(names)


def _count(number: int) -> int:
    if number < 0:
        raise ValueError("not a number of experiences")
    return number
