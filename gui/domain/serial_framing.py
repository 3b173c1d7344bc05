"""Cuts what a serial scanner sends into codes: at CR, LF or CR+LF, else where it falls silent."""

from __future__ import annotations

from gui.domain.scan_detector import Broken, Fault, Scanned, Suffix

SILENCE_MS = 100.0
"""Silence that ends a code without a line end."""

_LONGEST = 4096
"""Bytes kept of a code that never ends."""


class SerialFramer:
    """Bytes in, bursts out. Once a code has ended with a line end, one that doesn't is a part."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._last = 0.0
        self._ends_lines = False
        self._is_rest = False

    @property
    def deadline(self) -> float | None:
        """When `tick` has something to decide, in milliseconds; None while nothing is pending."""
        return self._last + SILENCE_MS if self._bytes else None

    def feed(self, data: bytes, time: float) -> list[Scanned | Broken]:
        """Take bytes that came at `time`, in milliseconds."""
        bursts = self.tick(time)
        for byte in data:
            if byte in b"\r\n":
                if self._bytes:
                    self._ends_lines = True
                    bursts.append(self._line())
                self._is_rest = False
            elif len(self._bytes) < _LONGEST:
                self._bytes.append(byte)
        self._last = time
        return bursts

    def tick(self, time: float) -> list[Scanned | Broken]:
        """So late is it now: silence ends a code."""
        if self.deadline is None or time < self.deadline:
            return []
        if self._ends_lines:
            self._is_rest = True
            return [Broken(Fault.DOUBTFUL, self._taken(), Suffix.NONE, (), False)]
        return [Scanned(self._taken(), Suffix.NONE, (), False)]

    def _line(self) -> Scanned | Broken:
        if self._is_rest:  # of a line whose beginning has been told as broken
            return Broken(Fault.DOUBTFUL, self._taken(), Suffix.ENTER, (), False)
        return Scanned(self._taken(), Suffix.ENTER, (), False)

    def _taken(self) -> str:
        # Latin-1 gives each byte a character; what is no ASCII is refused where codes are cleaned
        # or goes to Smart Gift as it is.
        text = self._bytes.decode("latin-1")
        self._bytes.clear()
        return text
