"""How a till's scanner is set up: what IT may have to change, with defaults that suit most."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

LEAST_KEYS = 4
"""A shorter number can't be distinguished from typing."""


class ScannerMode(Enum):
    """How the scanner is connected."""

    KEYBOARD = "keyboard"
    """It types ("keyboard wedge"), as most do."""
    SERIAL = "serial"
    """It has its own COM port, and works while another program has the focus."""


class SuffixRule(Enum):
    """What a keyboard scanner sends after each code."""

    AUTO = "auto"
    """Either; once one scan has come with a suffix, every scan must."""
    ALWAYS = "always"
    NEVER = "never"


class Parity(Enum):
    """The parity bit of a serial scanner."""

    NONE = "none"
    EVEN = "even"
    ODD = "odd"
    MARK = "mark"
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class ScannerSettings:
    """The scanner's set-up.

    Attributes
    ----------
    prefix : what each code begins with but the voucher number does not; "" for none.
    strip_aim : remove an AIM symbology identifier ("]C1").
    min_length, max_length : how many characters a voucher number may have.
    numbers_have_dashes : dashes between groups of digits are part of this shop's numbers; if not,
        they are removed from what is typed or pasted, but never from what is scanned.
    url_host, url_part : if codes are web addresses: the only host that is accepted, and which part
        of the address is the number: "path" (its last part) or the name of a query field.
    port_vendor, port_product, port_serial : which serial port, by its USB device's numbers; 0 and
        "" mean any. Not by its name: what is COM7 today is COM8 once it is plugged in elsewhere.
    baud, parity : of the serial port; 8 data bits, 1 stop bit.
    gap_ms, average_ms, idle_ms : see gui.domain.scan.detector.ScanTiming.
    """

    mode: ScannerMode = ScannerMode.KEYBOARD
    prefix: str = ""
    suffix: SuffixRule = SuffixRule.AUTO
    strip_aim: bool = True
    min_length: int = 6
    max_length: int = 64
    numbers_have_dashes: bool = False
    url_host: str = ""
    url_part: str = "path"
    port_vendor: int = 0
    port_product: int = 0
    port_serial: str = ""
    baud: int = 9600
    parity: Parity = Parity.NONE
    gap_ms: int = 50
    average_ms: int = 35
    idle_ms: int = 120

    @property
    def exact_length(self) -> bool:
        """Whether all numbers have the same length; with a suffix, such a number is complete."""
        return self.min_length == self.max_length
