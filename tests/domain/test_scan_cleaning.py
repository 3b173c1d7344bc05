from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.scan_cleaning import BadScan, ScanProblem, clean_scan
from gui.domain.scanner_settings import ScannerSettings
from gui.domain.voucher_number import VoucherNumber

DEFAULTS = ScannerSettings()
SHOP = replace(DEFAULTS, url_host="shop.example")


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
    ],
)
def test_what_is_no_number_is_named(
    raw: str, settings: ScannerSettings, problem: ScanProblem
) -> None:
    assert clean_scan(raw, settings) == BadScan(problem, len(raw))


@given(st.text(), st.sampled_from([DEFAULTS, SHOP, replace(SHOP, url_part="code", prefix="]")]))
def test_any_scan_is_a_number_or_named(raw: str, settings: ScannerSettings) -> None:
    result = clean_scan(raw, settings)
    if isinstance(result, VoucherNumber):
        assert settings.min_length <= len(result.value) <= settings.max_length
        assert result.value.isprintable()


def test_a_pattern_is_whole_when_its_length_or_its_beginning_is_known() -> None:
    assert not DEFAULTS.exact_length
    assert replace(DEFAULTS, min_length=10, max_length=10).exact_length
