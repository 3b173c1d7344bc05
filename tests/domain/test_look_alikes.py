from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.look_alikes import plain_characters
from gui.domain.voucher_number import BadNumber, NumberProblem, VoucherNumber, read_voucher_number


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("１２３４５６", "123456"),
        ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
        ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
        ("०१२३", "0123"),
        ("𝟏𝟚𝟯𝟺", "1234"),
        ("ＧＩＦＴ－１２／ａ", "GIFT-12/a"),
        ("12‐34‑56‒78–90—12―34−56﹣78", "12-34-56-78-90-12-34-56-78"),
        ("\ufeff12\u200b34\u00ad56\u2060\u200e\u202d78\u202c90\u200f\ufe0f", "1234567890"),
        ("O\u0308", "Ö"),
        ("Ａ\u030a", "Å"),
        ("1²½Ⅷ①", "1²½Ⅷ①"),  # compatibility forms are different characters
        ("GIFT-2026/77", "GIFT-2026/77"),
        ("", ""),
    ],
)
def test_look_alikes_become_what_they_look_like(text: str, plain: str) -> None:
    assert plain_characters(text) == plain


def test_every_decimal_digit_and_every_dash_of_unicode_is_known() -> None:
    for each in map(chr, range(sys.maxunicode + 1)):
        digit = unicodedata.decimal(each, None)
        if digit is not None:
            assert plain_characters(each) == str(digit)
        elif unicodedata.category(each) == "Pd":
            assert plain_characters(each) == "-"


def test_invisible_characters_are_dropped_from_a_number_unless_they_reverse_it() -> None:
    for each in map(chr, range(sys.maxunicode + 1)):
        if unicodedata.category(each) == "Cf" and plain_characters(each) == "":
            assert read_voucher_number(f"12{each}34") == VoucherNumber("1234")
    assert read_voucher_number("12\u202e34") == BadNumber(NumberProblem.UNPRINTABLE, 5)


@given(st.text())
def test_plain_characters_stay_as_they_are(text: str) -> None:
    plain = plain_characters(text)
    assert plain_characters(plain) == plain
