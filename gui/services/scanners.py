"""All scanners of the till: what they read, cleaned, once for each beep. Also what staff type."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.domain.clock import Clock, Moment
from gui.domain.scan.beside import is_voucher
from gui.domain.scan.cleaning import BadScan, ScanProblem, clean_scan, clean_typed
from gui.domain.scan.detector import Broken, Fault, Scanned, ScanTiming, Suffix
from gui.domain.scan.scan_source import ScanSource
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.voucher_number import VoucherNumber
from gui.services.key_scanner import ODD_MS, KeyScanner

DEDUPE_SECONDS = 2.5
"""The same code again within this time counts as the same beep (pretixSCAN's value)."""


class Scanners(QObject):
    """Passes on voucher numbers, or the reason why a scan is none.

    Scans that come before `configure` wait for it.
    """

    scanned = Signal(object)
    """VoucherNumber."""
    scanned_beside = Signal(object)
    """VoucherNumber: scanned while another program was in front."""
    refused = Signal(object)
    """BadScan."""
    typed = Signal(str, str)
    """What was typed: first cleaned, to be reserved, then as it was typed."""
    kept = Signal()
    """A scan came before `configure`, and is waiting for it."""
    reported = Signal(object)
    """ScanReport: emitted instead of `scanned` and `refused` while `is_reporting`."""

    def __init__(self, keys: KeyScanner, clock: Clock) -> None:
        super().__init__()
        self._keys = keys
        self._clock = clock
        self._settings = ScannerSettings()
        self._last: VoucherNumber | None = None
        self._last_at: Moment | None = None
        self._early: list[tuple[Scanned | Broken, ScanSource] | str] | None = []
        self.is_reporting = False
        """Whether scans go to the scan doctor, which needs them raw."""
        keys.burst.connect(self._on_keys)

    @property
    def waiting(self) -> int:
        """How many scans are waiting for `configure`."""
        return len(self._early or ())

    def configure(self, settings: ScannerSettings) -> None:
        """Use these settings from now on."""
        self._settings = settings
        self._keys.configure(timing_of(settings), settings.suffix)
        early, self._early = self._early or [], None
        for each in early:
            if isinstance(each, str):
                self.take_typed(each)
            else:
                self._take(*each)

    def forget_last(self) -> None:
        """The last code was not accepted: the same code again counts as a new scan."""
        self._last = self._last_at = None

    def take_typed(self, text: str) -> None:
        """Take what somebody has typed or pasted to be reserved."""
        if (
            self._early is not None
        ):  # not configured: it isn't known yet whether numbers have dashes here
            self._early.append(text)
            self.kept.emit()
            return
        self.typed.emit(clean_typed(text, self._settings), text)

    def take_serial(self, burst: Scanned | Broken) -> None:
        """Take a burst from the serial scanner."""
        self._take(burst, ScanSource.SERIAL)

    def take_beside(self, burst: Scanned | Broken) -> None:
        """Take a burst that went to another program. Only a voucher's is any of our business."""
        result = self._read(burst)
        if not is_voucher(result, burst.text, self._settings):
            return
        if isinstance(result, BadScan):
            self.refused.emit(result)
        elif self._is_new(result):
            self.scanned_beside.emit(result)

    def _on_keys(self, burst: Scanned | Broken) -> None:
        self._take(burst, ScanSource.KEYBOARD)

    def _take(self, burst: Scanned | Broken, source: ScanSource) -> None:
        if self._early is not None:  # not configured: it isn't known yet what codes look like here
            self._early.append((burst, source))
            self.kept.emit()
            return
        if self.is_reporting:
            from gui.domain.trials.scan_doctor import report_on

            self.reported.emit(report_on(burst, source))
            return
        result = self._read(burst)
        if isinstance(result, BadScan):
            self.refused.emit(result)
        elif self._is_new(result):
            self.scanned.emit(result)

    def _read(self, burst: Scanned | Broken) -> VoucherNumber | BadScan:
        if burst.caps_lock:
            return BadScan(ScanProblem.CAPS_LOCK, len(burst.text))
        result = clean_scan(burst.text, self._settings)
        if isinstance(burst, Broken):
            ends = burst.suffix is not Suffix.NONE
            whole = isinstance(result, VoucherNumber) and ends and self._settings.exact_length
            whole = whole and not burst.num_lock_off
            if burst.fault is Fault.TOO_SHORT:
                return BadScan(ScanProblem.TOO_SHORT, len(burst.text))
            if burst.fault is Fault.NUM_LOCK:
                return BadScan(ScanProblem.NUM_LOCK, len(burst.text))
            if not whole:
                return BadScan(ScanProblem.UNCLEAN, len(burst.text))
        return result

    def _is_new(self, number: VoucherNumber) -> bool:
        """Whether this is another beep than the last one."""
        now = self._clock.now()
        again = (
            number == self._last
            and self._last_at is not None
            and self._last_at.seconds_until(now) < DEDUPE_SECONDS
        )
        if not again:
            self._last, self._last_at = number, now
        return not again


def timing_of(settings: ScannerSettings) -> ScanTiming:
    """How fast the till's keyboard scanner types."""
    return ScanTiming(
        gap_ms=settings.gap_ms,
        average_ms=settings.average_ms,
        idle_ms=settings.idle_ms,
        commit=4 if settings.min_length < 6 else 6,
        odd_ms=ODD_MS,
    )
