from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.scan.cleaning import BadScan, ScanProblem, clean_scan, clean_typed
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.voucher_number import VoucherNumber

DEFAULTS = ScannerSettings()
SHOP = replace(DEFAULTS, url_host="shop.example")
FIELD = replace(SHOP, url_part="code")


@pytest.mark.parametrize(
    ("raw", "settings", "number"),
    [
        ("1234567890", DEFAULTS, "1234567890"),
        ("0000000000000", DEFAULTS, "0000000000000"),
        ("\x021234567890\x03", DEFAULTS, "1234567890"),
        ("\x02]C11234567890\r\n", DEFAULTS, "1234567890"),
        ("]Q31234567890", DEFAULTS, "1234567890"),
        ("]Q31234567890", replace(DEFAULTS, strip_aim=False), "]Q31234567890"),
        ("V#1234567890", replace(DEFAULTS, prefix="V#"), "1234567890"),
        ("V#]C11234567890", replace(DEFAULTS, prefix="V#"), "1234567890"),
        ("1234 5678 90", DEFAULTS, "1234567890"),
        ("GIFT-2026/77", DEFAULTS, "GIFT-2026/77"),
        ("https://shop.example/v/1234567890", SHOP, "1234567890"),
        ("https://SHOP.example/v/1234567890/", SHOP, "1234567890"),
        ("http://shop.example:8080/v/12%2034%20567890?x=1#y", SHOP, "1234567890"),
        (
            "https://shop.example/redeem?id=7&code=1234567890",
            replace(SHOP, url_part="code"),
            "1234567890",
        ),
        ("1234", replace(DEFAULTS, min_length=4), "1234"),
        ("*1234567890*", DEFAULTS, "1234567890"),
        ("]A0*1234567890*", DEFAULTS, "1234567890"),
        ("*1234567890", DEFAULTS, "*1234567890"),
        ("1234-5678-9012", DEFAULTS, "1234-5678-9012"),
        ("1234–5678–9012", DEFAULTS, "1234-5678-9012"),
        ("１２３４５６７８９０", DEFAULTS, "1234567890"),
        ("\ufeff]C1١٢٣٤٥٦٧٨", DEFAULTS, "12345678"),
        ("Ｖ＃1234567890", replace(DEFAULTS, prefix="V#"), "1234567890"),
        ("shop.example/v/1234567890", SHOP, "1234567890"),
        ("//shop.example/v/1234567890", SHOP, "1234567890"),
        ("HTTPS://SHOP.EXAMPLE/V/1234567890", SHOP, "1234567890"),
        ("]Q3https://shop.example:443/v/1234567890//", SHOP, "1234567890"),
        ("http://shop.example:80/1234567890", SHOP, "1234567890"),
        ("https://shop.example./v/1234567890", SHOP, "1234567890"),
        ("https://shop.example/v/%31%32%334567890", SHOP, "1234567890"),
        ("https://shop.example/v/AB%2F1234567", SHOP, "AB/1234567"),
        ("https://shop.example/v/%EF%BC%91234567", SHOP, "1234567"),
        (
            "https://shop.example/v/1234567890",
            replace(SHOP, url_host="Shop.Example."),
            "1234567890",
        ),
        (
            "https://shop.example/v/1234567890",
            replace(SHOP, url_host=" https://shop.example/ "),
            "1234567890",
        ),
        ("shop.example?code=1234567890", FIELD, "1234567890"),
        ("shop.example/redeem/?a=&code=12345%2067890#code=7", FIELD, "1234567890"),
    ],
)
def test_the_number_is_what_is_left(raw: str, settings: ScannerSettings, number: str) -> None:
    assert clean_scan(raw, settings) == VoucherNumber(number)


@pytest.mark.parametrize(
    ("raw", "settings", "problem"),
    [
        ("", DEFAULTS, ScanProblem.TOO_SHORT),
        ("]C1", DEFAULTS, ScanProblem.TOO_SHORT),
        ("12345", DEFAULTS, ScanProblem.TOO_SHORT),
        ("1" * 65, DEFAULTS, ScanProblem.TOO_LONG),
        ("1" * 300, DEFAULTS, ScanProblem.TOO_LONG),
        ("1" * 11, replace(DEFAULTS, max_length=10), ScanProblem.TOO_LONG),
        ("12345\x1d67890", DEFAULTS, ScanProblem.CONTROL_CHARACTERS),
        ("12345\x1b67890", DEFAULTS, ScanProblem.CONTROL_CHARACTERS),
        ("12345\x9567890", DEFAULTS, ScanProblem.CONTROL_CHARACTERS),
        ("12345\u202e67890", DEFAULTS, ScanProblem.CONTROL_CHARACTERS),
        ("1234567890", replace(DEFAULTS, prefix="V#"), ScanProblem.NO_PREFIX),
        ("&é\"'(-è_çà", DEFAULTS, ScanProblem.LAYOUT),
        ("&é\"' (-è_ çà", DEFAULTS, ScanProblem.LAYOUT),
        ("https://shop.example/v/1234567890", DEFAULTS, ScanProblem.OTHER_WEBSITE),
        ("https://evil.example/v/1234567890", SHOP, ScanProblem.OTHER_WEBSITE),
        ("https://shop.example@evil.example/1234567890", SHOP, ScanProblem.OTHER_WEBSITE),
        ("https://x@shop.example/1234567890", SHOP, ScanProblem.OTHER_WEBSITE),
        ("https://shop.example.evil.example/1234567890", SHOP, ScanProblem.OTHER_WEBSITE),
        ("ftp://shop.example/1234567890", SHOP, ScanProblem.OTHER_WEBSITE),
        ("https://[shop.example/1234567890", SHOP, ScanProblem.OTHER_WEBSITE),
        ("https://shop.example/?a=1", replace(SHOP, url_part="code"), ScanProblem.OTHER_WEBSITE),
        (
            "https://shop.example/?code=1234567&code=7654321",
            replace(SHOP, url_part="code"),
            ScanProblem.OTHER_WEBSITE,
        ),
        (
            "https://shop.example/?" + "a=1&" * 60 + "code=1234567",
            replace(SHOP, url_part="code"),
            ScanProblem.OTHER_WEBSITE,
        ),
        ("www.shop.example/1234567890", SHOP, ScanProblem.OTHER_WEBSITE),
        ("gift.example/v/1234567890", DEFAULTS, ScanProblem.OTHER_WEBSITE),
        ("gift.example/v/1234567890", SHOP, ScanProblem.OTHER_WEBSITE),
        ("shop.example", SHOP, ScanProblem.OTHER_WEBSITE),
        ("https://shop.example/", SHOP, ScanProblem.OTHER_WEBSITE),
        ("https://shop.example/v/%FF1234567", SHOP, ScanProblem.OTHER_WEBSITE),
        ("https://shop.example/v/1234567%0A890", SHOP, ScanProblem.CONTROL_CHARACTERS),
        ("https://shop.example/v/1234%EF%BF%BD890", SHOP, ScanProblem.CONTROL_CHARACTERS),
        ("https://shop.example/?code=WIFI:S:a;P:b;;", FIELD, ScanProblem.WIFI),
        ("https://shop.example/?code=https%3A%2F%2Fa.example", FIELD, ScanProblem.OTHER_WEBSITE),
        ("https://shop.example/?code=sk_live_123456", FIELD, ScanProblem.SECRET),
        ("https://shop.example/?code=&code=1234567", FIELD, ScanProblem.OTHER_WEBSITE),
        ("https://shop.example/?code=", FIELD, ScanProblem.OTHER_WEBSITE),
        ("https://shop.example/?CODE=1234567", FIELD, ScanProblem.OTHER_WEBSITE),
        ("WIFI:S:Shop;P:secret123;;", DEFAULTS, ScanProblem.WIFI),
        ("]Q3WIFI:S:Shop;P:secret123;;", replace(DEFAULTS, strip_aim=False), ScanProblem.WIFI),
        ("*WIFI:S:Shop;P:secret123;;*", DEFAULTS, ScanProblem.WIFI),
        ("ＷＩＦＩ：S:Shop;P:secret123;;", DEFAULTS, ScanProblem.WIFI),
        ("\u200bWIFI:S:Shop;P:secret123;;", DEFAULTS, ScanProblem.WIFI),
        ("mailto:jo@shop.example", DEFAULTS, ScanProblem.CONTACT),
        ('{"voucher": "1234567890"}', DEFAULTS, ScanProblem.DATA),
        ('{"voucher": "' + "1" * 90 + '"}', DEFAULTS, ScanProblem.DATA),
        ("**", DEFAULTS, ScanProblem.TOO_SHORT),
        ("*12345*", DEFAULTS, ScanProblem.TOO_SHORT),
    ],
)
def test_what_is_not_a_number_is_named(
    raw: str, settings: ScannerSettings, problem: ScanProblem
) -> None:
    assert clean_scan(raw, settings) == BadScan(problem, len(raw))


@given(st.text(), st.sampled_from([DEFAULTS, SHOP, replace(SHOP, url_part="code", prefix="]")]))
def test_any_scan_is_a_number_or_named(raw: str, settings: ScannerSettings) -> None:
    result = clean_scan(raw, settings)
    if isinstance(result, VoucherNumber):
        assert settings.min_length <= len(result.value) <= settings.max_length
        assert result.value.isprintable()


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1234-5678-9012", "123456789012"),
        (" 1234 – 5678 — 9012\r\n", "123456789012"),
        ("*1234-5678*", "12345678"),
        ("12--34", "1234"),
        ("１２３４－５６７８", "12345678"),
        ("12\u00ad34\u200b56", "123456"),
        ("1234567890", "1234567890"),
        ("GIFT-2026-77", "GIFT-2026-77"),
        ("1234-5678-ABCD", "1234-5678-ABCD"),
        ("-1234-5678", "-1234-5678"),
        ("1234-", "1234-"),
        ("12/34-56", "12/34-56"),
        ("https://shop.example/v/1234-5678", "12345678"),
        ("shop.example/v/1234567890", "1234567890"),
    ],
)
def test_dashes_between_groups_of_typed_digits_are_removed(typed: str, number: str) -> None:
    assert clean_typed(typed, SHOP) == number


def test_typed_dashes_are_kept_where_the_shops_numbers_have_them() -> None:
    has_dashes = replace(DEFAULTS, numbers_have_dashes=True)
    assert clean_typed("1234–5678 - 9012", has_dashes) == "1234-5678-9012"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "gift.example/v/1",
        "WIFI:S:a;P:b;;",
        "1" * 99,
        "1\n2",
        "https://shop.example/v/1234\n5678",
    ],
)
def test_what_is_typed_but_not_a_number_is_returned_with_the_reason(typed: str) -> None:
    assert clean_typed(typed, SHOP) == typed


def test_a_pattern_is_complete_when_its_length_or_its_beginning_is_known() -> None:
    assert not DEFAULTS.exact_length
    assert replace(DEFAULTS, min_length=10, max_length=10).exact_length
