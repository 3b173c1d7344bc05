"""Beside the till: which of the scans that go to the till's software are vouchers.

Everything that the shop sells goes that way, so the shop has to say what only its vouchers have.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from gui.domain.scan.cleaning import BadScan, ScanProblem, clean_scan
from gui.domain.scan.scanner_settings import LEAST_KEYS, ScannerSettings
from gui.domain.voucher_number import VoucherNumber


class BesideState(Enum):
    """What becomes of scans that go to another program."""

    OFF = "off"
    LISTENING = "listening"
    UNPLUGGED = "unplugged"
    """The chosen scanner isn't there."""
    IMPOSSIBLE = "impossible"
    """This system doesn't tell one keyboard from another, or doesn't let us listen."""


def knows_vouchers(settings: ScannerSettings) -> bool:
    """Whether the settings tell voucher numbers from all else that is scanned at a till."""
    return bool(settings.beside_prefix) or (
        settings.exact_length and settings.min_length not in PRODUCT_LENGTHS
    )


PRODUCT_LENGTHS = frozenset({8, 12, 13, 14})
"""How many digits the barcodes of products have (GTIN-8, -12, -13, -14)."""


def is_voucher(result: VoucherNumber | BadScan, raw: str, settings: ScannerSettings) -> bool:
    """Whether a scan beside the till is a voucher's, or may be one that didn't come through.

    `raw` are its characters, `result` what they were read as. Everything else is the till's.
    """
    prefix = settings.beside_prefix
    if isinstance(result, VoucherNumber):
        return result.value.startswith(prefix)
    if result.problem not in (ScanProblem.CAPS_LOCK, ScanProblem.UNCLEAN):
        return False
    # Caps Lock may have changed letters, and the end may be missing.
    least = LEAST_KEYS if prefix else settings.min_length
    likely = clean_scan(raw, replace(settings, min_length=least))
    if isinstance(likely, BadScan):
        return False
    return likely.value.casefold().startswith(prefix.casefold())
