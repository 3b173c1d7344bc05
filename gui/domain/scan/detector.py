"""Distinguishes a scanner's burst of keys from typing, by timing alone, wherever the focus is.

Keys are fed in as they come, each with the time of its event; what they turn out to be is returned:

* `Typed(n)`: the oldest n withheld keys are typing: return them to the window;
* `Dropped(n)`: the oldest n belong to a scan, or to the rest of one: nobody gets them (returned as
  soon as that is certain, so the keys of a long scan are not kept);
* `Scanned`: a complete burst; `Broken`: one that can't be trusted.

    IDLE ──a character──▶ PENDING ──enough, fast enough──▶ SCAN ──suffix, or silence──▶ IDLE
                            └─too slow, or a person's key──▶ IDLE

A burst is trusted only if it can be neither part of a code nor two codes run together: no key just
before it or within it, no odd pause at its beginning, no long one inside.

The numbers are measured; see the comment at each. Times are milliseconds of one clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from gui.domain.scan.scanner_settings import SuffixRule


class KeyKind(Enum):
    """What a key means for a scan."""

    CHARACTER = "character"
    ENTER = "enter"
    TAB = "tab"
    CONTROL = "control"
    """Ctrl, Alt or a function key: Code 128 can carry control characters ("BadBarcode")."""
    NAVIGATION = "navigation"
    """An arrow, Home, Ins …, which scanners that type on the keypad send while Num Lock is off."""


class Suffix(Enum):
    """What ended a scan."""

    NONE = "none"
    ENTER = "enter"
    TAB = "tab"


class Fault(Enum):
    """Why a burst can't be trusted."""

    TOO_SHORT = "too_short"
    DOUBTFUL = "doubtful"
    """Part of it may be missing, or something typed may be in it."""
    NUM_LOCK = "num_lock"
    """Navigation keys are in it, and it is unknown which characters they stand for."""


UNKNOWN = "\x00"
"""Stands for a key without a character."""


class Key(NamedTuple):
    """A key press (a tuple, because one is made for every key).

    `text` is its character; for a navigation key, the digit that it certainly is, or UNKNOWN.
    `repeated`: the system says it is held down; `inverted`: the letter's case is the opposite of
    what Shift asks for, as with Caps Lock; `delayed`: it waited for the app, so its time is not
    the time it was pressed.
    """

    kind: KeyKind
    text: str
    time: float
    repeated: bool = False
    inverted: bool = False
    delayed: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """The oldest `keys` withheld keys are typing."""

    keys: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """The oldest `keys` withheld keys belong to a scan."""

    keys: int


@dataclass(frozen=True, slots=True)
class Scanned:
    """A complete burst: its characters as they came, without the suffix.

    `num_lock_off`: some or all of its digits came as navigation keys.
    """

    text: str
    suffix: Suffix
    gaps: tuple[float, ...]
    caps_lock: bool
    num_lock_off: bool = False


@dataclass(frozen=True, slots=True)
class Broken:
    """A burst that can't be trusted; `text` is what arrived of it."""

    fault: Fault
    text: str
    suffix: Suffix
    gaps: tuple[float, ...]
    caps_lock: bool
    num_lock_off: bool = False


Event = Typed | Dropped | Scanned | Broken

_ONE_DROPPED = Dropped(1)


@dataclass(frozen=True, slots=True)
class ScanTiming:
    """How fast a scanner types. In milliseconds, except `commit`."""

    gap_ms: float = 50.0
    """Before the scan is certain, a longer pause means a person."""
    average_ms: float = 35.0
    """onScan.js uses 30; scanners that type at 30 exist."""
    commit: int = 6
    """Fast keys that make a scan certain: in a million keys typed at 100 ms, 6 in a row at this
    speed never came; 4 did 122 times.
    """
    idle_ms: float = 120.0
    """The pause that ends a scan without a suffix."""
    tail_ms: float = 200.0
    """How long the second half of CR+LF may take."""
    alone_ms: float = 150.0
    """A key this soon before a burst may be its first, or a person's."""
    fragment_ms: float = 1000.0
    """After keys as fast as a scan's but too few for one, a burst may be the other half."""
    odd_ms: float = 8.0
    """How far a burst's first pause may differ from its others (half of that if they are alike).

    Without a suffix to prove the burst complete, no pause may be longer by more than this. USB
    keyboards are polled every 8 ms.
    """


_PERSON_MS = 15.0
"""Not even two keys that a person presses almost together come faster."""

_REPEAT_MS = 15.0
"""Keyboards repeat no faster; at 1 ms the system takes a barcode's "77" for a repeat."""

_LONGEST = 4096
"""Characters kept of an endless burst."""


class _State(Enum):
    IDLE = "idle"
    PENDING = "pending"
    SCAN = "scan"


class ScanDetector:
    """See the module. Once a suffix has been seen, a burst without one is part of a code, unless
    the scanner is known to send none.
    """

    def __init__(
        self, timing: ScanTiming | None = None, suffix: SuffixRule = SuffixRule.AUTO
    ) -> None:
        self._timing = timing or ScanTiming()
        self._suffix = suffix
        self._suffix_seen = False
        self._state = _State.IDLE
        self._keys: list[Key] = []
        self._withheld = 0
        self._doubtful = False
        self.deadline: float | None = None
        """When `tick` will have something to decide, unless a key comes first; None while idle."""
        self._doubtful_until = float("-inf")
        self._fragment_until = float("-inf")
        self._tail_until = float("-inf")
        self._keypad_keys = 0
        self._keypad_last = float("-inf")

    def configure(self, timing: ScanTiming, suffix: SuffixRule) -> None:
        """Continue with other settings, even in the middle of a scan."""
        self._timing = timing
        self._suffix = suffix
        self._suffix_seen = False

    def doubt(self) -> None:
        """Distrust the present scan, because some of its keys may have gone elsewhere."""
        self._doubtful = True

    def feed(self, key: Key) -> list[Event]:
        """Take a key, which stays withheld until an event says what it is."""
        late = self.deadline is not None and key.time > self.deadline and not key.delayed
        events = self.tick(key.time) if late else []
        self._withheld += 1
        if self._ends_slow_keypad(key) and self._state is not _State.SCAN:
            self._tail_until = key.time + self._timing.tail_ms
            broken = Broken(Fault.NUM_LOCK, self._text(), _suffix(key), self._gaps(), False, True)
            return [*events, *self._dropped(), broken]
        if self._state is _State.SCAN:
            return events + self._feed_scan(key)
        if self._state is _State.PENDING:
            return events + self._feed_pending(key)
        return events + self._feed_idle(key)

    def tick(self, time: float) -> list[Event]:
        """Decide what the silence up to `now` means."""
        if self.deadline is None or time <= self.deadline:
            return []
        if self._state is _State.SCAN:
            return self._end(Suffix.NONE)
        if len(self._keys) > 2 and self._average() <= _PERSON_MS:
            self._expect_rest()
            return self._broken(Fault.TOO_SHORT, Suffix.NONE)
        return self.flush()

    def flush(self) -> list[Event]:
        """Treat what is pending as typed: something intervened (a mouse press, another window)."""
        if self._state is _State.SCAN:
            return self._end(Suffix.NONE)
        return self._typed() if self._withheld else []

    def _ends_slow_keypad(self, key: Key) -> bool:
        """Whether `key` is the suffix of a scanner so slow that its navigation keys became typing.

        Nobody presses that many, and Enter, without a pause.
        """
        goes_on = key.time - self._keypad_last <= self._timing.alone_ms
        if key.kind in (KeyKind.ENTER, KeyKind.TAB):
            keys, self._keypad_keys = self._keypad_keys, 0
            return goes_on and keys >= self._timing.commit
        is_digit = key.kind is KeyKind.NAVIGATION and key.text != UNKNOWN and not key.repeated
        self._keypad_keys = (self._keypad_keys if goes_on else 0) + 1 if is_digit else 0
        self._keypad_last = key.time
        return False

    # --- the states --------------------------------------------------------------------------

    def _feed_idle(self, key: Key) -> list[Event]:
        if key.kind in (KeyKind.ENTER, KeyKind.TAB) and key.time <= self._tail_until:
            self._tail_until = float("-inf")
            return self._dropped()
        if key.kind in (KeyKind.ENTER, KeyKind.TAB) or key.repeated:
            return self._typed(key)
        self._state = _State.PENDING
        self._keys = [key]
        self._doubtful = key.delayed or key.time < self._doubtful_until
        self.deadline = key.time + self._timing.gap_ms
        return []

    def _feed_pending(self, key: Key) -> list[Event]:
        gap = key.time - self._keys[-1].time
        if key.repeated and gap >= _REPEAT_MS:
            return self._typed(key)
        self._keys.append(key)
        self._doubtful = self._doubtful or key.delayed
        self.deadline = key.time + self._timing.gap_ms
        fast = self._average() <= self._timing.average_ms
        if key.kind in (KeyKind.ENTER, KeyKind.TAB):
            # One key and Enter is a person in a hurry; two keys at this speed are not, nor is one
            # that may be the rest of a scan that was cut in two.
            too_fast = len(self._keys) > 2 or self._keys[0].time < self._fragment_until
            if gap <= _PERSON_MS or (fast and too_fast):
                self._keys.pop()
                self._tail_until = key.time + self._timing.tail_ms
                return self._broken(Fault.TOO_SHORT, _suffix(key))
            return self._typed(key)
        if len(self._keys) < self._timing.commit:
            return []
        if fast:
            self._state = _State.SCAN
            self.deadline = key.time + self._timing.idle_ms
            return self._drop()
        # As fast as some people, slower than any scanner: keep watching the newer keys.
        first = self._keys.pop(0)
        self._doubt_until(first.time + self._timing.alone_ms)
        self._doubtful = True
        self._withheld -= 1
        return [Typed(1)]

    def _feed_scan(self, key: Key) -> list[Event]:
        if key.kind in (KeyKind.ENTER, KeyKind.TAB):
            self._tail_until = key.time + self._timing.tail_ms
            # One this late may be a person's: widgets don't get it, but it isn't believed.
            late = key.time - self._keys[-1].time > self._timing.gap_ms
            self._doubtful = self._doubtful or late
            return self._end(_suffix(key))
        if len(self._keys) < _LONGEST:
            self._keys.append(key)
        else:
            self._doubtful = True
        self._doubtful = self._doubtful or key.delayed
        self.deadline = key.time + self._timing.idle_ms
        return self._drop()

    # --- the ends ----------------------------------------------------------------------------

    def _end(self, suffix: Suffix) -> list[Event]:
        gaps = self._gaps()
        doubtful = self._doubtful or self._begins_oddly(gaps)
        if suffix is Suffix.NONE:
            last = self._keys[-1].time
            self._expect_rest()
            self._tail_until = last + self._timing.idle_ms + self._timing.tail_ms
            paused = max(gaps) - median(gaps) > self._timing.odd_ms
            doubtful = doubtful or paused or self._must_have_suffix
        else:
            self._doubtful_until = self._fragment_until = float("-inf")  # the rest ended here
            doubtful = doubtful or max(gaps) > self._timing.gap_ms or _holds_a_typed_key(gaps)
        if doubtful or self._has_lost_digits() or self._is_num_lock_mixed():
            return self._broken(Fault.DOUBTFUL, suffix)
        self._suffix_seen = self._suffix_seen or suffix is not Suffix.NONE
        scanned = Scanned(self._text(), suffix, gaps, self._caps_lock(), self._num_lock_off())
        return [*self._dropped(), scanned]

    def _broken(self, fault: Fault, suffix: Suffix) -> list[Event]:
        if self._has_lost_digits() and not self._is_num_lock_mixed():
            fault = Fault.NUM_LOCK
        num_lock_off = self._num_lock_off()
        broken = Broken(fault, self._text(), suffix, self._gaps(), self._caps_lock(), num_lock_off)
        return [*self._dropped(), broken]

    def _dropped(self) -> list[Event]:
        withheld = self._reset()
        return [Dropped(withheld)] if withheld else []

    def _drop(self) -> list[Event]:
        """What was withheld certainly belongs to a scan, which is still going on."""
        withheld, self._withheld = self._withheld, 0
        return [_ONE_DROPPED if withheld == 1 else Dropped(withheld)]

    def _typed(self, key: Key | None = None) -> list[Event]:
        newest = key or self._keys[-1]
        if newest.kind in (KeyKind.CHARACTER, KeyKind.NAVIGATION):
            self._doubt_until(newest.time + self._timing.alone_ms)
        if self._is_fragment():
            self._expect_rest()
        withheld = self._reset()
        return [Typed(withheld)]

    def _expect_rest(self) -> None:
        """What has arrived so far may be part of a code: the other half may follow."""
        self._fragment_until = self._keys[-1].time + self._timing.fragment_ms
        self._doubt_until(self._fragment_until)

    def _doubt_until(self, time: float) -> None:
        self._doubtful_until = max(self._doubtful_until, time)

    def _reset(self) -> int:
        withheld, self._withheld = self._withheld, 0
        self._state = _State.IDLE
        self._keys = []
        self._doubtful = False
        self.deadline = None
        return withheld

    # --- the burst ---------------------------------------------------------------------------

    def _text(self) -> str:
        return "".join(key.text for key in self._keys)

    def _caps_lock(self) -> bool:
        return any(key.inverted for key in self._keys)

    def _num_lock_off(self) -> bool:
        return any(key.kind is KeyKind.NAVIGATION for key in self._keys)

    def _has_lost_digits(self) -> bool:
        return any(key.kind is KeyKind.NAVIGATION and key.text == UNKNOWN for key in self._keys)

    def _is_num_lock_mixed(self) -> bool:
        """Whether digits came both as digits and as navigation keys.

        Then Num Lock was pressed during the scan, or somebody was typing at the same time.
        """
        return self._num_lock_off() and any(
            key.kind is KeyKind.CHARACTER and key.text.isdigit() for key in self._keys
        )

    def _gaps(self) -> tuple[float, ...]:
        return tuple(later.time - earlier.time for earlier, later in pairwise(self._keys))

    @property
    def _must_have_suffix(self) -> bool:
        learned = self._suffix is SuffixRule.AUTO and self._suffix_seen
        return learned or self._suffix is SuffixRule.ALWAYS

    def _begins_oddly(self, gaps: tuple[float, ...]) -> bool:
        """Whether the first keys may be from somebody who typed just before the burst."""
        usual = median(gaps)
        early = self._timing.commit - 1
        spread = max((abs(gap - usual) for gap in gaps[early:]), default=0.0)
        odd_ms = self._timing.odd_ms
        limit = min(odd_ms, spread + odd_ms / 2)
        first, others = gaps[0], gaps[1:early]
        return abs(first - usual) > limit or any(gap - usual > limit for gap in others)

    def _is_fragment(self) -> bool:
        """Whether keys too few for a scan came as fast as a scan's."""
        if len(self._keys) < 2:
            return False
        few = len(self._keys) == 2
        return self._average() <= (_PERSON_MS if few else self._timing.average_ms)

    def _average(self) -> float:
        return (self._keys[-1].time - self._keys[0].time) / (len(self._keys) - 1)


def _holds_a_typed_key(gaps: tuple[float, ...]) -> bool:
    """Whether two pauses together are as long as the others.

    Then a person's key is between two keys of a slow scanner. With a scanner faster than 20 ms a
    key this can't be detected.
    """
    usual = median(gaps)
    return usual >= 20 and any(
        max(one, two) < 0.8 * usual and abs(one + two - usual) < 0.2 * usual
        for one, two in pairwise(gaps)
    )


def median(values: Sequence[float]) -> float:
    """The median. (Python's own adds 8 ms to every start: it imports fractions and decimals.)"""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _suffix(key: Key) -> Suffix:
    return Suffix.ENTER if key.kind is KeyKind.ENTER else Suffix.TAB
