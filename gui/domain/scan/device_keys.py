"""From the keys of one device, whichever program they went to, to what a scanner sent.

The device is known, so a key of another one is never among them. What its keys come to is
decided as in this app's own window (gui.domain.scan.detector): a keyboard with a built-in scanner
is one device, and what people type on it is no scan. Nothing is kept beyond the end of a burst.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gui.domain.scan.detector import (
    UNKNOWN,
    Broken,
    Event,
    Fault,
    Key,
    KeyKind,
    ScanDetector,
    Scanned,
    ScanTiming,
)
from gui.domain.scan.scanner_settings import SuffixRule


class Stroke(NamedTuple):
    """A key that was pressed or released, as Windows numbers keys.

    `time`: in milliseconds, 32 bits of them. `went_here`: this app had the focus, so it has got the
    key in the ordinary way, too.
    """

    virtual_key: int
    scan_code: int
    is_extended: bool
    is_release: bool
    time: int
    went_here: bool
    caps_lock: bool


class Held(NamedTuple):
    """The keys that are held down on the device itself; those of others don't count."""

    shift: bool
    ctrl: bool
    alt: bool


CharactersOf = Callable[[Stroke, Held], str]
"""What a key types in the layout in force; "" for a key without a character."""

_SHIFT, _CTRL, _ALT = {0x10, 0xA0, 0xA1}, {0x11, 0xA2, 0xA3}, {0x12, 0xA4, 0xA5}
_RIGHT_ALT = 0xA5
_LOCKS = {0x14, 0x90, 0x91}
_NO_KEY = 0xFF
"""Accompanies keys whose codes have two bytes."""
_ENTER, _TAB = 0x0D, 0x09

_KEYPAD = dict(
    zip(
        (0x52, 0x4F, 0x50, 0x51, 0x4B, 0x4C, 0x4D, 0x47, 0x48, 0x49),
        "0123456789",
        strict=True,
    )
)
"""The scan codes of the keypad's digits: its own, with Num Lock on or off."""

_LOST_RELEASE_MS = 1000.0
"""A scanner that has been silent for so long holds no key: its release was lost."""

_WRAP_MS = 1 << 32


class DeviceKeys:
    """Strokes in, bursts out: only those that went to another program.

    A burst of which this app itself got a part is never trusted: the rest of it went elsewhere.
    """

    def __init__(self, characters_of: CharactersOf) -> None:
        self._characters_of = characters_of
        self._detector = ScanDetector()
        self._down: set[int] = set()
        self._right_alt = False
        self._by_code = ""
        """Digits that were pressed on the keypad while Alt is held."""
        self._stamp: int | None = None
        self._time = 0.0
        """That of the last stroke, without the wrap."""
        self._went_here = self._went_elsewhere = False

    def configure(self, timing: ScanTiming, suffix: SuffixRule) -> None:
        """Use other settings for detection from now on."""
        self._detector.configure(timing, suffix)

    @property
    def silence_ms(self) -> float | None:
        """The silence after the last key that decides something; None if there is nothing to."""
        deadline = self._detector.deadline
        return None if deadline is None else deadline - self._time

    def feed(self, stroke: Stroke) -> list[Scanned | Broken]:
        """Take a stroke; returns the bursts that are over."""
        self._pass_time(stroke.time)
        bursts = self._taken(self._detector.tick(self._time))
        key = self._released(stroke) if stroke.is_release else self._pressed(stroke)
        if key is None:
            return bursts
        self._went_here = self._went_here or stroke.went_here
        self._went_elsewhere = self._went_elsewhere or not stroke.went_here
        return bursts + self._taken(self._detector.feed(key))

    def end(self) -> list[Scanned | Broken]:
        """It has been silent for `silence_ms`."""
        deadline = self._detector.deadline
        return [] if deadline is None else self._taken(self._detector.tick(deadline + 0.01))

    def _pass_time(self, time: int) -> None:
        passed = 0 if self._stamp is None else (time - self._stamp) % _WRAP_MS
        if passed > _WRAP_MS // 2:
            return  # out of order
        self._stamp = time
        if passed > _LOST_RELEASE_MS:
            self._down.clear()
            self._by_code = ""
        self._time += passed

    def _pressed(self, stroke: Stroke) -> Key | None:
        code = stroke.virtual_key
        repeated = code in self._down
        self._down.add(code)
        if code in _ALT:
            self._right_alt = stroke.is_extended or code == _RIGHT_ALT
        if code in _SHIFT | _CTRL | _ALT | _LOCKS or code == _NO_KEY:
            return None
        if code in (_ENTER, _TAB):
            return self._key(KeyKind.ENTER if code == _ENTER else KeyKind.TAB, "", repeated)
        digit = "" if stroke.is_extended else _KEYPAD.get(stroke.scan_code, "")
        if digit and self._is_down(_ALT):
            self._by_code += digit
            return None
        shift, alt = self._is_down(_SHIFT), self._is_down(_ALT)
        ctrl = self._is_down(_CTRL) or (alt and self._right_alt)  # AltGr is Ctrl and Alt
        is_menu_key = alt and not ctrl
        text = digit
        if not digit and not is_menu_key:
            text = self._characters_of(stroke, Held(shift, ctrl, alt))
        if text in ("\r", "\n"):
            return self._key(KeyKind.ENTER, "", repeated)
        if text and text.isprintable():
            is_letter = len(text) == 1 and text.isascii() and text.isalpha()
            inverted = is_letter and text.isupper() != shift
            return self._key(KeyKind.CHARACTER, text, repeated, inverted=inverted)
        if self._detector.deadline is None and not text:
            return None  # F2, an arrow: nobody's code begins so
        return self._key(KeyKind.CONTROL, text or UNKNOWN, repeated)

    def _released(self, stroke: Stroke) -> Key | None:
        self._down.discard(stroke.virtual_key)
        if stroke.virtual_key not in _ALT or not self._by_code:
            return None
        code, self._by_code = int(self._by_code[-5:]), ""
        text = chr(code) if 32 < code < 127 else UNKNOWN  # others depend on the code page
        kind = KeyKind.CONTROL if text == UNKNOWN else KeyKind.CHARACTER
        return self._key(kind, text, repeated=False)

    def _key(self, kind: KeyKind, text: str, repeated: bool, *, inverted: bool = False) -> Key:
        return Key(kind, text, self._time, repeated, inverted)

    def _is_down(self, codes: set[int]) -> bool:
        return not self._down.isdisjoint(codes)

    def _taken(self, events: list[Event]) -> list[Scanned | Broken]:
        """The bursts among `events` that went to another program, in part at least."""
        bursts: list[Scanned | Broken] = []
        for event in events:
            if not isinstance(event, Scanned | Broken) or not self._went_elsewhere:
                continue
            if self._went_here and isinstance(event, Scanned):
                event = _doubted(event)
            bursts.append(event)
        if self._detector.deadline is None:
            self._went_here = self._went_elsewhere = False
        return bursts


def _doubted(burst: Scanned) -> Broken:
    return Broken(Fault.DOUBTFUL, burst.text, burst.suffix, burst.gaps, burst.caps_lock)
