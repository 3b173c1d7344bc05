"""A keyboard scanner, or a keyboard, whose strokes a test makes: on a US layout."""

from __future__ import annotations

from gui.domain.scan.detector import Broken, Scanned
from gui.domain.scan.device_keys import DeviceKeys, Held, Stroke

SHIFT, CTRL, ALT, RIGHT_ALT = 0x10, 0x11, 0x12, 0xA5
ENTER, TAB, F5, LEFT_ARROW = 0x0D, 0x09, 0x74, 0x25
KEYPAD = dict(zip("0123456789", (82, 79, 80, 81, 75, 76, 77, 71, 72, 73), strict=True))
"""The scan code of each digit of the keypad."""
_SIGNS = {0xBD: "-_", 0xDB: "[{", 0xDD: "]}"}


def us_characters(stroke: Stroke, held: Held) -> str:
    """What Windows' ToUnicodeEx says of a key."""
    if held.ctrl and held.alt:
        return ""
    if stroke.virtual_key in _SIGNS:
        return "" if held.ctrl else _SIGNS[stroke.virtual_key][held.shift]
    character = chr(stroke.virtual_key)
    if held.ctrl:
        return chr(stroke.virtual_key - 64) if character.isalpha() else ""
    if character.isalpha() and stroke.virtual_key < 0x60:
        return character if held.shift is not stroke.caps_lock else character.lower()
    return ")!@#$%^&*("[int(character)] if held.shift and character.isdigit() else character


class Device:
    """Types into `keys`, and keeps what comes out."""

    def __init__(self, keys: DeviceKeys | None = None, start_ms: int = 5000) -> None:
        self.keys = keys or DeviceKeys(us_characters)
        self.time = start_ms
        self.went_here = False
        self.caps_lock = False
        self.bursts: list[Scanned | Broken] = []

    @property
    def codes(self) -> list[str]:
        return [each.text for each in self.bursts if isinstance(each, Scanned)]

    def stroke(
        self, key: int, *, up: bool = False, scan_code: int = 0, extended: bool = False
    ) -> None:
        stroke = Stroke(
            key, scan_code, extended, up, self.time % 2**32, self.went_here, self.caps_lock
        )
        self.take(stroke)

    def take(self, stroke: Stroke) -> None:
        self.bursts += self.keys.feed(stroke)

    def press(self, key: int, *held: int, scan_code: int = 0, extended: bool = False) -> None:
        for each in held:
            self.stroke(each)
        self.stroke(key, scan_code=scan_code, extended=extended)
        self.stroke(key, up=True, scan_code=scan_code, extended=extended)
        for each in held:
            self.stroke(each, up=True)

    def type(self, text: str, interval_ms: int = 2) -> None:
        for each in text:
            self.time += interval_ms
            if each in "\r\t":
                self.press(ENTER if each == "\r" else TAB)
            elif each in "-_[{]}":
                key, pair = next((key, pair) for key, pair in _SIGNS.items() if each in pair)
                self.press(key, *([SHIFT] if pair[1] == each else []))
            elif "a" <= each <= "z":
                self.press(ord(each.upper()))
            else:
                self.press(ord(each), *([SHIFT] if each.isalpha() else []))

    def scan(self, code: str, suffix: str = "\r", interval_ms: int = 2) -> None:
        self.wait(700)
        self.type(code + suffix, interval_ms)

    def wait(self, milliseconds: int) -> None:
        """Nothing comes for so long; the silence is told as it ends."""
        silence = self.keys.silence_ms
        if silence is not None and silence < milliseconds:
            self.bursts += self.keys.end()
        self.time += milliseconds
