"""From what a scanner sent to a voucher number, or to the reason why it isn't one.

In this order: look-alikes, prefix, AIM identifier, control characters, web address, white space,
length. Nothing scanned is ever opened, fetched or interpreted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from gui.domain.look_alikes import plain_characters
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.voucher_number import BadNumber, NumberProblem, VoucherNumber, read_voucher_number


class ScanProblem(Enum):
    """Why a scan can't be accepted."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    UNCLEAN = "unclean"
    """Something may be missing, or something typed may be in it."""
    NO_PREFIX = "no_prefix"
    CONTROL_CHARACTERS = "control_characters"
    OTHER_WEBSITE = "other_website"
    WIFI = "wifi"
    CONTACT = "contact"
    DATA = "data"
    """It contains more than a number, see gui.domain.other_contents."""
    CAPS_LOCK = "caps_lock"
    NUM_LOCK = "num_lock"
    """Arrow keys came in place of digits."""
    SECRET = "secret"
    LAYOUT = "layout"
    """The scanner types for another keyboard layout than the PC's."""


@dataclass(frozen=True, slots=True)
class BadScan:
    """A scan that was not accepted: nothing is sent. `length` counts its characters."""

    problem: ScanProblem
    length: int


AIM = re.compile(r"\][A-Za-z][A-Za-z0-9]")
FRAMING = "\x02\x03\x04\r\n\t"
"""STX, ETX, EOT and line ends, which scanners put around a code."""

_AZERTY_DIGITS = frozenset("&é\"'(-è_çà§!")
"""What the keys that are digits everywhere else type in a French or Belgian layout."""


_PROBLEM_OF = {
    NumberProblem.EMPTY: ScanProblem.TOO_SHORT,
    NumberProblem.TOO_LONG: ScanProblem.TOO_LONG,
    NumberProblem.UNPRINTABLE: ScanProblem.CONTROL_CHARACTERS,
    NumberProblem.WEB_ADDRESS: ScanProblem.OTHER_WEBSITE,
    NumberProblem.WIFI: ScanProblem.WIFI,
    NumberProblem.CONTACT: ScanProblem.CONTACT,
    NumberProblem.DATA: ScanProblem.DATA,
    NumberProblem.SECRET: ScanProblem.SECRET,
}


def clean_scan(raw: str, settings: ScannerSettings) -> VoucherNumber | BadScan:
    """The voucher number in `raw`, the characters of one scan without their suffix."""
    length = len(raw)
    code = plain_characters(raw).strip(FRAMING)
    prefix = plain_characters(settings.prefix)
    if not code.startswith(prefix):
        return BadScan(ScanProblem.NO_PREFIX, length)
    code = code[len(prefix) :]
    if settings.strip_aim and AIM.match(code):
        code = code[3:]
    code = code.strip(FRAMING)
    if any(ord(each) < 32 or 127 <= ord(each) < 160 for each in code):
        return BadScan(ScanProblem.CONTROL_CHARACTERS, length)
    characters = "".join(code.split())
    if len(characters) >= 4 and set(characters) <= _AZERTY_DIGITS:
        return BadScan(ScanProblem.LAYOUT, length)
    number = read_voucher_number(_number_in_address(code, settings) or code)
    if isinstance(number, BadNumber):
        return BadScan(_PROBLEM_OF[number.problem], length)
    if len(number.value) < settings.min_length:
        return BadScan(ScanProblem.TOO_SHORT, length)
    if len(number.value) > settings.max_length:
        return BadScan(ScanProblem.TOO_LONG, length)
    return number


def clean_typed(text: str, settings: ScannerSettings) -> str:
    """The number to reserve in what was typed or pasted.

    The shop's web address around it is removed, and so are dashes printed between groups of digits.
    What can't be a voucher number is returned unchanged, to be refused later.
    """
    plain = plain_characters(text).strip()
    number = read_voucher_number(_number_in_address(plain, settings) or plain)
    if isinstance(number, BadNumber):
        return text
    if not settings.numbers_have_dashes and re.fullmatch("[0-9]+(-+[0-9]+)+", number.value):
        return number.value.replace("-", "")
    return number.value


def _number_in_address(text: str, settings: ScannerSettings) -> str | None:
    """The configured part of a web address on the configured host, with or without "https://"; None
    for anything else, or unless it is there exactly once.
    """
    wanted = _split(settings.url_host)
    given = _split(text)
    if wanted is None or given is None or given.scheme not in ("http", "https"):
        return None
    if _host(given) != _host(wanted) or given.username is not None:
        return None
    try:
        if settings.url_part == "path":
            return unquote(given.path.rstrip("/").rpartition("/")[2], errors="strict") or None
        fields = parse_qs(given.query, keep_blank_values=True, max_num_fields=50, errors="strict")
    except ValueError:  # too many fields, or the per cent signs don't encode UTF-8
        return None
    values = fields.get(settings.url_part, [])
    return (values[0] or None) if len(values) == 1 else None


def _split(address: str) -> SplitResult | None:
    """The parts of a web address; None if it has none."""
    if not address or not address.isprintable():  # urlsplit would drop a line break inside it
        return None
    try:
        parts = urlsplit(address if "://" in address else f"https://{address.lstrip('/')}")
        return parts if parts.hostname else None
    except ValueError:
        return None


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").rstrip(".")
