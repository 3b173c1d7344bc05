from __future__ import annotations

import pytest

from gui.domain.scan.beside import is_voucher, knows_vouchers
from gui.domain.scan.cleaning import BadScan, ScanProblem, clean_scan
from gui.domain.scan.scanner_settings import ScannerSettings

BY_PREFIX = ScannerSettings(beside_prefix="GV", min_length=6, max_length=12)
BY_LENGTH = ScannerSettings(min_length=10, max_length=10)


@pytest.mark.parametrize(
    ("settings", "known"),
    [
        (ScannerSettings(), False),
        (BY_PREFIX, True),
        (BY_LENGTH, True),
        (ScannerSettings(min_length=10, max_length=11), False),
        (ScannerSettings(min_length=13, max_length=13), False),
        (ScannerSettings(min_length=13, max_length=13, beside_prefix="9"), True),
    ],
)
def test_something_must_tell_vouchers_from_products(settings: ScannerSettings, known: bool) -> None:
    assert knows_vouchers(settings) is known


def takes(raw: str, settings: ScannerSettings) -> bool:
    return is_voucher(clean_scan(raw, settings), raw, settings)


def test_numbers_with_the_prefix_are_vouchers_and_nothing_else_is() -> None:
    assert takes("GV12345678", BY_PREFIX)
    assert takes("]C1GV12345678", BY_PREFIX)
    assert not takes("4006381333931", BY_PREFIX)
    assert not takes("gv12345678", BY_PREFIX)
    assert not takes("GV1", BY_PREFIX)
    assert not takes("GV123456789012345", BY_PREFIX)
    assert not takes("https://shop.example/GV12345678", BY_PREFIX)
    assert not takes("GV12345\x1d678", BY_PREFIX)


def test_a_token_scanned_at_the_till_is_the_tills() -> None:
    assert not takes("hold_token_" + "x" * 20, ScannerSettings(beside_prefix="h"))


def test_a_length_that_only_vouchers_have_is_enough() -> None:
    assert takes("1000000001", BY_LENGTH)
    assert not takes("4006381333931", BY_LENGTH)


@pytest.mark.parametrize("problem", [ScanProblem.CAPS_LOCK, ScanProblem.UNCLEAN])
def test_what_may_be_a_voucher_that_came_badly_is_told(problem: ScanProblem) -> None:
    def is_told(raw: str, settings: ScannerSettings) -> bool:
        return is_voucher(BadScan(problem, len(raw)), raw, settings)

    assert is_told("gv12345678", BY_PREFIX)
    assert is_told("GV12", BY_PREFIX), "its end is missing"
    assert not is_told("4006381333931", BY_PREFIX)
    assert is_told("1000000001", BY_LENGTH)
    assert not is_told("100000000", BY_LENGTH), "nothing shows that it is a voucher's"


@pytest.mark.parametrize(
    "problem", sorted(set(ScanProblem) - {ScanProblem.CAPS_LOCK, ScanProblem.UNCLEAN}, key=str)
)
def test_what_is_no_number_is_not_told(problem: ScanProblem) -> None:
    assert not is_voucher(BadScan(problem, 10), "GV12345678", BY_PREFIX)
