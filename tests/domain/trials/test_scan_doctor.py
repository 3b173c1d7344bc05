from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.scan.detector import Broken, Fault, Scanned, Suffix
from gui.domain.scan.scan_source import ScanSource
from gui.domain.translation import source_text
from gui.domain.trials.scan_doctor import (
    TEST_CODE,
    Finding,
    cure,
    named_characters,
    report_on,
)


def scan(text: str, suffix: Suffix = Suffix.ENTER, *, caps_lock: bool = False) -> Scanned:
    return Scanned(text, suffix, (4.0, 5.0, 9.0), caps_lock)


def num_lock_off(text: str) -> Scanned:
    return Scanned(text, Suffix.ENTER, (4.0, 5.0, 9.0), False, num_lock_off=True)


# What the test code becomes, key for key, on a PC whose layout differs from the scanner's.
ON_A_UK_PC = '0123456789AZQWMYaz-/_:?=]"£'
ON_A_GERMAN_PC = '0123456789AYQWMZayß-?Ö_´+"§'
ON_A_GERMAN_PC_WHERE_DEAD_KEYS_ARE_LOST = '0123456789AYQWMZayß-?Ö_"§'
ON_A_FRENCH_PC = "à&é\"'(-è_çQWAZ?Yqw)!°M§=$23"


@pytest.mark.parametrize(
    ("burst", "findings"),
    [
        (scan(TEST_CODE), [Finding.ALL_WELL]),
        (scan(ON_A_UK_PC), [Finding.LAYOUT_UK]),
        (scan('0123456789AZQWMYaz-/_:?=]"\\'), [Finding.LAYOUT_UK]),
        (scan(ON_A_GERMAN_PC), [Finding.LAYOUT_GERMAN]),
        (scan(ON_A_GERMAN_PC_WHERE_DEAD_KEYS_ARE_LOST), [Finding.LAYOUT_GERMAN]),
        (scan(ON_A_FRENCH_PC), [Finding.LAYOUT_FRENCH]),
        (scan(TEST_CODE.swapcase(), caps_lock=True), [Finding.CAPS_LOCK]),
        (scan(TEST_CODE.swapcase()), [Finding.CAPS_LOCK]),
        (
            scan(ON_A_GERMAN_PC.swapcase(), caps_lock=True),
            [Finding.CAPS_LOCK, Finding.LAYOUT_GERMAN],
        ),
        (scan(TEST_CODE, Suffix.NONE), [Finding.NO_SUFFIX]),
        (scan(TEST_CODE, Suffix.TAB), [Finding.ALL_WELL]),
        (scan(TEST_CODE[1:]), [Finding.FIRST_MISSING]),
        (scan(TEST_CODE[:-2]), [Finding.SOME_MISSING]),
        (scan("]C1" + TEST_CODE), [Finding.ALL_WELL, Finding.HAS_PREFIX]),
        (scan("\x02V#" + TEST_CODE, Suffix.NONE), [Finding.HAS_PREFIX, Finding.NO_SUFFIX]),
        (scan("\x02" + TEST_CODE), [Finding.ALL_WELL]),
        (scan("]C1" + ON_A_UK_PC), [Finding.LAYOUT_UK, Finding.HAS_PREFIX]),
        (scan("]C1" + TEST_CODE[1:]), [Finding.FIRST_MISSING, Finding.HAS_PREFIX]),
        (scan(TEST_CODE[:5] + TEST_CODE[6:]), [Finding.SOME_MISSING]),
        (scan("1234567890"), [Finding.OTHER_CODE]),
        (num_lock_off(TEST_CODE), [Finding.NUM_LOCK]),
        (num_lock_off("1234567890"), [Finding.NUM_LOCK]),
        (num_lock_off("]C1" + TEST_CODE), [Finding.NUM_LOCK, Finding.HAS_PREFIX]),
        (
            Broken(Fault.NUM_LOCK, "12\0" + TEST_CODE[3:], Suffix.ENTER, (5.0,), False, True),
            [Finding.NUM_LOCK],
        ),
        (
            Broken(Fault.DOUBTFUL, TEST_CODE, Suffix.NONE, (5.0,), False, True),
            [Finding.NUM_LOCK, Finding.NO_SUFFIX],
        ),
        (
            Broken(Fault.DOUBTFUL, TEST_CODE, Suffix.ENTER, (1.0, 60.0), False),
            [Finding.UNEVEN],
        ),
        (Broken(Fault.TOO_SHORT, "12", Suffix.ENTER, (), False), [Finding.OTHER_CODE]),
    ],
)
def test_what_a_scan_shows(burst: Scanned | Broken, findings: list[Finding]) -> None:
    assert [*report_on(burst, ScanSource.KEYBOARD).findings] == findings


def test_the_report_says_how_the_scan_arrived() -> None:
    it = report_on(scan("x" + TEST_CODE), ScanSource.SERIAL)
    assert (it.prefix, it.gaps_ms, it.source) == (
        "x",
        (4.0, 5.0, 9.0),
        ScanSource.SERIAL,
    )


@pytest.mark.parametrize("finding", Finding)
def test_every_finding_has_its_words(finding: Finding) -> None:
    for prefix in ("]C1", "V#"):
        message = cure(
            finding, report_on(scan(prefix + TEST_CODE), ScanSource.KEYBOARD), source_text
        )
        assert message.title
        assert message.text.endswith(".")


def test_a_prefix_is_named() -> None:
    report = report_on(scan("\x02V#" + TEST_CODE), ScanSource.KEYBOARD)
    assert "“V#”" in cure(Finding.HAS_PREFIX, report, source_text).text


@given(st.text(), st.sampled_from(Suffix))
def test_whatever_was_scanned_gets_a_report(text: str, suffix: Suffix) -> None:
    report = report_on(Scanned(text, suffix, (1.0,), False), ScanSource.KEYBOARD)
    assert report.findings
    assert named_characters(text).isprintable()


def test_control_characters_have_their_names() -> None:
    assert named_characters("\x02a\x1d\x7f") == "⟨STX⟩a⟨GS⟩⟨7F⟩"
