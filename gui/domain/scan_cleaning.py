"""From what a scanner sent to a voucher number, or to why it can't be one.

In this order: prefix, AIM identifier, control characters, web address, white space, length. Nothing
scanned is ever opened, fetched or interpreted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import parse_qs, unquote, urlsplit

from gui.domain.scanner_settings import ScannerSettings
from gui.domain.voucher_number import BadNumber, NumberProblem, VoucherNumber, read_voucher_number


class ScanProblem(Enum):
    """Why a scan can't be taken."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    UNCLEAN = "unclean"
    """Something may be missing, or something typed may be in it."""
    NO_PREFIX = "no_prefix"
    CONTROL_CHARACTERS = "control_characters"
    OTHER_WEBSITE = "other_website"
    CAPS_LOCK = "caps_lock"
    SECRET = "secret"
    LAYOUT = "layout"
    """The scanner types for another keyboard layout than the PC's."""


@dataclass(frozen=True, slots=True)
class BadScan:
    """A scan that was not taken: nothing is sent. `length` counts its characters."""

    problem: ScanProblem
    length: int


AIM = re.compile(r"\][A-Za-z][A-Za-z0-9]")
FRAMING = "\x02\x03\x04\r\n\t"
"""STX, ETX, EOT and line ends: what scanners put around a code."""

_AZERTY_DIGITS = frozenset("&é\"'(-è_çà§!")
"""What a French or Belgian layout makes of the keys that are digits everywhere else."""


def clean_scan(raw: str, settings: ScannerSettings) -> VoucherNumber | BadScan:
    """The voucher number in `raw`, the characters of one scan without their suffix."""
    length = len(raw)
    code = raw.strip(FRAMING)
    if settings.prefix:
        if not code.startswith(settings.prefix):
            return BadScan(ScanProblem.NO_PREFIX, length)
        code = code[len(settings.prefix) :]
    if settings.strip_aim and AIM.match(code):
        code = code[3:]
    code = code.strip(FRAMING)
    if any(ord(each) < 32 or 127 <= ord(each) < 160 for each in code):
        return BadScan(ScanProblem.CONTROL_CHARACTERS, length)
    characters = "".join(code.split())
    if len(characters) >= 4 and set(characters) <= _AZERTY_DIGITS:
        return BadScan(ScanProblem.LAYOUT, length)
    if "://" in code:
        part = _part_of_address(code, settings)
        if part is None:
            return BadScan(ScanProblem.OTHER_WEBSITE, length)
        code = part
    number = read_voucher_number(code)
    if isinstance(number, BadNumber):
        problem = {
            NumberProblem.EMPTY: ScanProblem.TOO_SHORT,
            NumberProblem.TOO_LONG: ScanProblem.TOO_LONG,
            NumberProblem.UNPRINTABLE: ScanProblem.CONTROL_CHARACTERS,
            NumberProblem.WEB_ADDRESS: ScanProblem.OTHER_WEBSITE,
            NumberProblem.SECRET: ScanProblem.SECRET,
        }[number.problem]
        return BadScan(problem, length)
    if len(number.value) < settings.min_length:
        return BadScan(ScanProblem.TOO_SHORT, length)
    if len(number.value) > settings.max_length:
        return BadScan(ScanProblem.TOO_LONG, length)
    return number


def _part_of_address(address: str, settings: ScannerSettings) -> str | None:
    """The configured part of a web address of the configured host; None for any other."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    is_ours = settings.url_host and host == settings.url_host.lower()
    if not is_ours or parts.scheme not in ("http", "https") or parts.username is not None:
        return None
    if settings.url_part == "path":
        return unquote(parts.path.rstrip("/").rpartition("/")[2])
    fields = parse_qs(parts.query, max_num_fields=50) if parts.query.count("&") < 50 else {}
    values = fields.get(settings.url_part, [])
    return values[0] if len(values) == 1 else None
