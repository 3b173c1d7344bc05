"""Numbers in a reply as decimals: a float can't hold £0.10.

| in the reply                               | read as                                          |
|--------------------------------------------|--------------------------------------------------|
| 10, 10.5, 1e1                              | that, exactly                                    |
| "10.50", a string of digits with a point   | that                                             |
| negative, or more than LARGEST_AMOUNT      | no amount                                        |
| NaN, Infinity, 1e400, a number too long    | no amount                                        |
| "10,00", "£10", true, null, an object …    | no amount: what it means would be a guess        |
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from decimal import Context, Decimal, InvalidOperation

from gui.api.replies.reply_body import consistent
from gui.domain.value.voucher_value import LARGEST_AMOUNT

_LONGEST = 40
"""Characters. An amount of LARGEST_AMOUNT with _MOST_DECIMALS has 32."""

_MOST_DECIMALS = 18
"""A server that computes with floats may send 10.1000000000000005."""

_IN_DIGITS = re.compile(r"[0-9]{1,13}(?:\.[0-9]{1,18})?")

_NO_NUMBER = Decimal("NaN")

_EXACT = Context(prec=_LONGEST)
"""Enough digits to add up all the amounts that a reply has room for."""


def read_amount(value: object) -> Decimal | None:
    """The amount that a JSON value is, without an exponent; None if it is none."""
    if isinstance(value, str) and _IN_DIGITS.fullmatch(value):
        value = Decimal(value)
    if not isinstance(value, Decimal) or not value.is_finite():
        return None
    exponent = value.as_tuple().exponent
    if not 0 <= value <= LARGEST_AMOUNT or not isinstance(exponent, int):
        return None
    if not -_MOST_DECIMALS <= exponent <= _LONGEST:
        return None
    return Decimal(f"{abs(value):f}")


def sum_of(amounts: Iterable[Decimal]) -> Decimal:
    """All of them together, exactly."""
    total = Decimal(0)
    for amount in amounts:
        total = _EXACT.add(total, amount)
    return total


def _number(literal: str) -> Decimal:
    """A JSON number; `_NO_NUMBER` for one that is too long to be an amount.

    Reading a number of 100,000 digits takes a while, and an exponent may be larger than decimals
    can have.
    """
    try:
        return Decimal(literal) if len(literal) <= _LONGEST else _NO_NUMBER
    except InvalidOperation:
        return _NO_NUMBER


EXACT_DECODER = json.JSONDecoder(
    strict=False,
    object_pairs_hook=consistent,
    parse_int=_number,
    parse_float=_number,
    parse_constant=lambda name: _NO_NUMBER,
)
"""Reads an object for `json_object`, with each number in it as a Decimal."""
