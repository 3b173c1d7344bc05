from __future__ import annotations

import pytest

from gui.domain.setup.pin import hash_pin, is_pin, pin_fits


@pytest.mark.parametrize(
    ("text", "good"),
    [("1234", True), ("123456789012", True), ("123", False), ("1234567890123", False),
     ("12a4", False), ("", False), ("١٢٣٤", False)],
)  # fmt: skip
def test_a_pin_is_four_to_twelve_digits(text: str, good: bool) -> None:
    assert is_pin(text) is good


def test_a_pin_fits_only_its_own_hash() -> None:
    kept = hash_pin("1234")
    assert pin_fits("1234", kept)
    assert not pin_fits("1235", kept)
    assert hash_pin("1234") != kept, "each has its own salt"


@pytest.mark.parametrize(
    "kept", ["", "1234", "scrypt:zz:00", "md5:00:00", "scrypt:00", "scrypt:00:é"]
)
def test_an_unreadable_hash_fits_no_pin(kept: str) -> None:
    assert not pin_fits("1234", kept)
