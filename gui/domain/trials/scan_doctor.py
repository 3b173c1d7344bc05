"""What a scan of the test code shows about a scanner: its set-up, what is wrong, and how to fix it.

The test code contains the characters that keyboard layouts disagree about. To change what IT staff
read, change `cure` below.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from gui.domain.plain_text import plain
from gui.domain.scan.cleaning import AIM, FRAMING
from gui.domain.scan.detector import Broken, Scanned, Suffix, median
from gui.domain.scan.scan_source import ScanSource
from gui.domain.telling.message import Message, Severity
from gui.domain.translation import Translate

TEST_CODE = "0123456789AZQWMYaz-/_:?=]@#"
"""@ and # differ between UK and US layouts, and every barcode that carries ASCII can have them."""


class Finding(Enum):
    """What a scan of the test code showed."""

    ALL_WELL = "all_well"
    OTHER_CODE = "other_code"
    """It is not the test code, or too garbled to be recognised as it."""
    CAPS_LOCK = "caps_lock"
    LAYOUT_UK = "layout_uk"
    LAYOUT_GERMAN = "layout_german"
    LAYOUT_FRENCH = "layout_french"
    FIRST_MISSING = "first_missing"
    SOME_MISSING = "some_missing"
    NO_SUFFIX = "no_suffix"
    HAS_PREFIX = "has_prefix"
    UNEVEN = "uneven"
    NUM_LOCK = "num_lock"


@dataclass(frozen=True, slots=True)
class ScanReport:
    """What a scan showed.

    `prefix` is what came before the test code, an AIM identifier included, but not STX, which never
    matters. `gaps_ms` are the shortest, the median and the longest pause between characters; None
    for a single character.
    """

    findings: tuple[Finding, ...]
    text: str
    prefix: str
    suffix: Suffix
    source: ScanSource
    gaps_ms: tuple[float, float, float] | None


def report_on(burst: Scanned | Broken, source: ScanSource) -> ScanReport:
    """The report on `burst`, taken as a scan of the test code."""
    raw = burst.text
    gaps = (min(burst.gaps), median(burst.gaps), max(burst.gaps)) if burst.gaps else None
    prefix = _prefix_of(raw)
    code = raw[len(prefix) :]
    letters = re.sub(r"[^A-Za-z]", "", code)
    findings = []
    if burst.caps_lock or "azqwmyAZ" in letters:
        findings.append(Finding.CAPS_LOCK)
    if "AYQWMZ" in letters.upper():
        findings.append(Finding.LAYOUT_GERMAN)
    elif "QWAZ" in letters.upper():
        findings.append(Finding.LAYOUT_FRENCH)
    elif code[:-2] == TEST_CODE[:-2] and code[-2:] in _UK_ENDS:
        findings.append(Finding.LAYOUT_UK)
    if burst.num_lock_off:
        findings.append(Finding.NUM_LOCK)
    if not findings:
        findings += _whole_or_what_is_missing(code)
    is_test_code = findings != [Finding.OTHER_CODE]
    if is_test_code and prefix.strip(FRAMING):
        findings.append(Finding.HAS_PREFIX)
    if burst.suffix is Suffix.NONE:
        findings.append(Finding.NO_SUFFIX)
    explained = not {*findings}.isdisjoint({Finding.NO_SUFFIX, Finding.NUM_LOCK})
    if isinstance(burst, Broken) and is_test_code and not explained:
        findings.append(Finding.UNEVEN)
    if Finding.ALL_WELL in findings and not {*findings}.isdisjoint(_FAULTS_BESIDE):
        findings.remove(Finding.ALL_WELL)
    return ScanReport(tuple(findings), raw, prefix.strip(FRAMING), burst.suffix, source, gaps)


_FAULTS_BESIDE = {Finding.NO_SUFFIX, Finding.UNEVEN}

_UK_ENDS = ('"£', '"\\')
"""What @ and # turn into if only the PC has a UK layout, and if only the scanner has."""


def _prefix_of(raw: str) -> str:
    """What comes before the test code's digits, which most layouts leave unchanged."""
    at = raw.find(TEST_CODE[:10])
    if at >= 0:
        return raw[:at]
    identifier = AIM.match(raw)
    return identifier[0] if identifier else ""


def _whole_or_what_is_missing(code: str) -> list[Finding]:
    if code == TEST_CODE:
        return [Finding.ALL_WELL]
    for missing in range(1, 5):
        if code == TEST_CODE[missing:]:
            return [Finding.FIRST_MISSING]
    left = iter(TEST_CODE)
    if len(code) > len(TEST_CODE) / 2 and all(each in left for each in code):
        return [Finding.SOME_MISSING]
    return [Finding.OTHER_CODE]


def cure(finding: Finding, report: ScanReport, tr: Translate) -> Message:
    """What IT staff read about one of a report's findings."""
    match finding:
        case Finding.ALL_WELL:
            return Message(
                Severity.SUCCESS,
                tr("Scanner works correctly"),
                tr("Every character came through as printed."),
            )
        case Finding.OTHER_CODE:
            return Message(
                Severity.WARNING,
                tr("That isn't the test code"),
                tr(
                    "Scan the code shown here. If you did, the scanner and this PC use different "
                    "layouts: set the scanner to this PC's keyboard layout."
                ),
            )
        case Finding.CAPS_LOCK:
            return Message(
                Severity.ERROR,
                tr("Caps Lock is on"),
                tr("Upper and lower case are swapped. Turn Caps Lock off and scan again."),
            )
        case Finding.LAYOUT_UK:
            return _layout(tr("UK"), tr)
        case Finding.LAYOUT_GERMAN:
            return _layout(tr("German"), tr)
        case Finding.LAYOUT_FRENCH:
            return _layout(tr("French"), tr)
        case Finding.FIRST_MISSING:
            return Message(
                Severity.ERROR,
                tr("The start is missing"),
                tr(
                    "The scanner wakes up too late, or types too fast for this PC. Turn off its "
                    "power saving, or set a pause of 5 ms between characters."
                ),
            )
        case Finding.SOME_MISSING:
            return Message(
                Severity.ERROR,
                tr("Characters are missing"),
                tr("The scanner types too fast for this PC. Set a pause of 5 ms between them."),
            )
        case Finding.NO_SUFFIX:
            return Message(
                Severity.WARNING,
                tr("No Enter after the code"),
                tr(
                    "Set the scanner to send Enter (CR) after each code: scans are then faster, "
                    "and a scan that was cut off is noticed."
                ),
            )
        case Finding.HAS_PREFIX:
            return Message(
                Severity.INFO,
                tr("Something comes before the code"),
                tr("“{prefix}” was sent first. Enter it below, as sent before each code.").format(
                    prefix=plain(named_characters(report.prefix), 40)
                )
                if not AIM.fullmatch(report.prefix)
                else tr(
                    "“{prefix}” says what kind of barcode it is. It is removed automatically."
                ).format(prefix=report.prefix),
            )
        case Finding.UNEVEN:
            return Message(
                Severity.WARNING,
                tr("The characters came unevenly"),
                tr(
                    "Something was typed just before, or the scanner pauses between characters. "
                    "Scan again without touching the keyboard."
                ),
            )
        case Finding.NUM_LOCK:
            return Message(
                Severity.ERROR,
                tr("Num Lock seems to be off"),
                tr(
                    "Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC "
                    "restarts, or set the scanner to use the number keys above the letters."
                ),
            )
        case _:  # pragma: no cover
            assert_never(finding)


def _layout(name: str, tr: Translate) -> Message:
    return Message(
        Severity.ERROR,
        tr("Scanner and PC use different layouts"),
        tr(
            "Only one of them is set to {layout}. Set the scanner to this PC's keyboard layout, "
            "with the setup codes in its manual."
        ).format(layout=name),
    )


_CONTROL_NAMES = (
    "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI "
    "DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US"
)


def named_characters(text: str) -> str:
    """`text` with its control characters by name: "⟨STX⟩123⟨GS⟩"."""
    names = _CONTROL_NAMES.split()
    return "".join(
        f"⟨{names[ord(each)]}⟩"
        if ord(each) < 32
        else (each if each.isprintable() else f"⟨{ord(each):02X}⟩")
        for each in text
    )
