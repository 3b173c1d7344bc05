"""How a till's scanner is set up: what IT may have to change, with defaults that suit most."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import Enum
from typing import NamedTuple

from gui.domain.voucher_number import MAX_LENGTH

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


class Range(NamedTuple):
    """The numbers that make sense for a setting, both ends included."""

    least: int
    most: int


def number_field(default: int, least: int, most: int) -> int:
    """A field for a number from `least` to `most`."""
    found: int = field(default=default, metadata={"range": Range(least, most)})
    return found


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
    beside_device : the keyboard scanner whose codes are reserved while another program is in front,
        by its model ("VID_0C2E&PID_0B61") or its whole name; "" for none. Windows alone can.
    beside_prefix : what this shop's voucher numbers begin with; "" if their length says enough (see
        gui.domain.scan.beside.knows_vouchers).
    gap_ms, average_ms, idle_ms : see gui.domain.scan.detector.ScanTiming.
    """

    mode: ScannerMode = ScannerMode.KEYBOARD
    prefix: str = ""
    suffix: SuffixRule = SuffixRule.AUTO
    strip_aim: bool = True
    min_length: int = number_field(6, LEAST_KEYS, MAX_LENGTH)
    max_length: int = number_field(64, LEAST_KEYS, MAX_LENGTH)
    numbers_have_dashes: bool = False
    url_host: str = ""
    url_part: str = "path"
    port_vendor: int = number_field(0, 0, 0xFFFF)
    port_product: int = number_field(0, 0, 0xFFFF)
    port_serial: str = ""
    baud: int = number_field(9600, 300, 921_600)
    parity: Parity = Parity.NONE
    beside_device: str = ""
    beside_prefix: str = ""
    gap_ms: int = number_field(50, 10, 500)
    average_ms: int = number_field(35, 5, 200)
    idle_ms: int = number_field(120, 30, 2_000)

    @property
    def exact_length(self) -> bool:
        """Whether all numbers have the same length; with a suffix, such a number is complete."""
        return self.min_length == self.max_length


RANGES: dict[str, Range] = {
    each.name: each.metadata["range"] for each in fields(ScannerSettings) if each.metadata
}
"""The ranges of the numbers among the settings, by name."""
