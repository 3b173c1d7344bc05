from __future__ import annotations

from dataclasses import fields

from gui.domain.scan.scanner_settings import RANGES, ScannerSettings


def test_every_number_has_a_range_that_its_default_lies_in() -> None:
    settings = ScannerSettings()
    numbers = {
        each.name: getattr(settings, each.name)
        for each in fields(settings)
        if type(getattr(settings, each.name)) is int
    }
    assert set(RANGES) == set(numbers)
    outside = {
        name: value
        for name, value in numbers.items()
        if not RANGES[name].least <= value <= RANGES[name].most
    }
    assert outside == {}
