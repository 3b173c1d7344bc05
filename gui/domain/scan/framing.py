"""Splits what a serial scanner sends into codes: at CR, LF or CR+LF, or at a silence."""

from __future__ import annotations

import math

from gui.domain.scan.detector import Broken, Fault, Scanned, Suffix
from gui.domain.scan.scanner_settings import SuffixRule

SILENCE_MS = 100.0
"""The silence that ends a code without a line end."""

_LONGEST = 4096
"""Bytes kept of an endless code."""


_FRAGMENT_MS = 1000.0
"""What comes this soon after a code that just stopped may be the rest of it."""


class SerialFramer:
    """Bytes in, bursts out. Once a code has ended with a line end, one that doesn't is incomplete,
    unless the scanner is known to send none.
    """

    def __init__(self, suffix: SuffixRule = SuffixRule.AUTO) -> None:
        self._suffix = suffix
        self._bytes = bytearray()
        self._last = 0.0
        self._ends_lines = suffix is SuffixRule.ALWAYS
        self._doubtful = False
        self._doubtful_until = -math.inf

    @property
    def deadline(self) -> float | None:
        """When `tick` has to decide something, in milliseconds; None if nothing is pending."""
        return self._last + SILENCE_MS if self._bytes else None

    def feed(self, data: bytes, time: float) -> list[Scanned | Broken]:
        """Take bytes that were read at `time`, in milliseconds."""
        bursts: list[Scanned | Broken] = []
        if self.deadline is not None and time > self.deadline:
            self._doubtful = True  # read late: there may have been a silence in between, or not
        for byte in data:
            if byte in b"\r\n":
                if self._bytes:
                    self._ends_lines = self._suffix is not SuffixRule.NEVER
                    bursts.append(self._taken(Suffix.ENTER))
                self._doubtful = False
                self._doubtful_until = -math.inf
            elif len(self._bytes) < _LONGEST:
                if not self._bytes:
                    self._doubtful = time < self._doubtful_until
                self._bytes.append(byte)
            else:
                self._doubtful = True
        self._last = time
        return bursts

    def tick(self, time: float) -> list[Scanned | Broken]:
        """End a code if it has been silent until `now`."""
        if self.deadline is None or time < self.deadline:
            return []
        self._doubtful = self._doubtful or self._ends_lines
        # The rest of a line will come, however late.
        self._doubtful_until = math.inf if self._ends_lines else self._last + _FRAGMENT_MS
        return [self._taken(Suffix.NONE)]

    def cut_off(self) -> list[Scanned | Broken]:
        """The scanner is gone: whatever has arrived of a code is incomplete."""
        self._doubtful = True
        return [self._taken(Suffix.NONE)] if self._bytes else []

    def _taken(self, suffix: Suffix) -> Scanned | Broken:
        text = _decoded(self._bytes)
        self._bytes.clear()
        if self._doubtful:
            return Broken(Fault.DOUBTFUL, text, suffix, (), False)
        return Scanned(text, suffix, (), False)


def _decoded(data: bytearray) -> str:
    """UTF-8, in which most scanners send the contents of a QR code, or else Latin-1, which has a
    character for each byte.
    """
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")
