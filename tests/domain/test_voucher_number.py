from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.voucher_number import (
    MAX_LENGTH,
    BadNumber,
    NumberProblem,
    VoucherNumber,
    read_voucher_number,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1234567890", "1234567890"),
        ("  1234 5678 90\r\n", "1234567890"),
        ("0000000000000", "0000000000000"),
        ("ab-12/Ö", "ab-12/Ö"),
        ("7", "7"),
        ("TASK_1", "TASK_1"),
        ("12\u00a034\u202f56", "123456"),
        ("1234-5678-9012", "1234-5678-9012"),
        ("12\u200b34", "1234"),
        ("*1234567890*", "1234567890"),
        ("**12**", "12"),
        ("*12", "*12"),
        ("*", "*"),
    ],
)
def test_anything_that_may_be_a_number_is_kept_as_it_is(text: str, value: str) -> None:
    assert read_voucher_number(text) == VoucherNumber(value)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", NumberProblem.EMPTY),
        (" \t\r\n ", NumberProblem.EMPTY),
        ("1" * (MAX_LENGTH + 1), NumberProblem.TOO_LONG),
        ("12\x0034", NumberProblem.UNPRINTABLE),
        ("10000\x1d00001", NumberProblem.UNPRINTABLE),
        ("10000\n00001", NumberProblem.UNPRINTABLE),
        ("10000\u202800001", NumberProblem.UNPRINTABLE),
        ("12\u202e34", NumberProblem.UNPRINTABLE),
        ("12\ud80034", NumberProblem.UNPRINTABLE),
        ("https://smart-gift.co.uk/v/123", NumberProblem.WEB_ADDRESS),
        ("WWW.example.com", NumberProblem.WEB_ADDRESS),
        ("http://" + "x" * 300, NumberProblem.WEB_ADDRESS),
        ("smart-gift.co.uk/v/123", NumberProblem.WEB_ADDRESS),
        ("WIFI:S:Shop;P:secret123;;", NumberProblem.WIFI),
        ("]Q1WIFI:S:Shop;P:secret123;;", NumberProblem.WIFI),
        ("mailto:jo@shop.example", NumberProblem.CONTACT),
        ('{"voucher": "1234567890"}', NumberProblem.DATA),
        ("**", NumberProblem.EMPTY),
        ("\u200b\ufeff", NumberProblem.EMPTY),
        ("123\ufffd4", NumberProblem.UNPRINTABLE),
    ],
)
def test_what_cannot_be_a_number_is_named(text: str, problem: NumberProblem) -> None:
    result = read_voucher_number(text)
    assert isinstance(result, BadNumber)
    assert result.problem is problem


@given(st.text())
def test_every_text_is_a_number_or_a_problem(text: str) -> None:
    result = read_voucher_number(text)
    if isinstance(result, VoucherNumber):
        assert read_voucher_number(result.value) == result
        assert result.value.isprintable()


@given(st.text(st.characters(max_codepoint=126)))
def test_nothing_but_white_space_and_the_stars_around_it_is_dropped(text: str) -> None:
    result = read_voucher_number(text)
    if isinstance(result, VoucherNumber):
        assert result.value.strip("*") == "".join(text.split()).strip("*")


@pytest.mark.parametrize(
    ("value", "grouped"),
    [
        ("1234567890", "1234 5678 90"),
        ("12345678", "1234 5678"),
        ("12345", "12345"),
        ("GIFT-2026-77", "GIFT-2026-77"),
    ],
)
def test_long_numbers_are_shown_in_fours(value: str, grouped: str) -> None:
    assert VoucherNumber(value).grouped == grouped


def test_a_number_in_a_traceback_keeps_only_its_last_four_characters() -> None:
    assert repr(VoucherNumber("1234567890")) == "VoucherNumber(…7890)"


@pytest.mark.parametrize(
    "text",
    [
        "sk_live_1",
        "SK_1",
        " hold_token_x",
        "\ufeffsk_live_1",
        "ｓｋ＿1",
        "*sk_live_1*",
        '"sk_live_1"',
        "API_KEY=sk_live_1",
        "]Q3hold_token_x",
    ],
)
def test_a_key_or_a_token_is_not_a_number(text: str) -> None:
    bad = read_voucher_number(text)
    assert isinstance(bad, BadNumber)
    assert bad.problem is NumberProblem.SECRET


def test_only_the_end_of_a_number_is_shown_in_logs() -> None:
    assert VoucherNumber("1234567890").masked == "…7890"
    assert VoucherNumber("123").masked == "…3"


def test_all_unicode_spaces_are_dropped_and_no_other_white_space() -> None:
    white = [each for each in map(chr, range(sys.maxunicode + 1)) if each.isspace()]
    spaces = [each for each in white if unicodedata.category(each) == "Zs"]
    assert read_voucher_number(f"1{''.join(spaces)}2") == VoucherNumber("12")
    for other in set(white) - set(spaces):
        assert read_voucher_number(f"1{other}2") == BadNumber(NumberProblem.UNPRINTABLE, 3)
