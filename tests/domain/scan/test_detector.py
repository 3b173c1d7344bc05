from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.domain.scan.detector import (
    UNKNOWN,
    Broken,
    Dropped,
    Event,
    Fault,
    Key,
    KeyKind,
    ScanDetector,
    Scanned,
    ScanTiming,
    Suffix,
    Typed,
)
from gui.domain.scan.scanner_settings import SuffixRule

ENTER, TAB = "\r", "\t"
KINDS = {ENTER: KeyKind.ENTER, TAB: KeyKind.TAB, "\n": KeyKind.ENTER}


@dataclass
class Window:
    """What a window receives, and what was scanned, as keys come in."""

    detector: ScanDetector = field(default_factory=ScanDetector)
    time: float = 1000.0
    withheld: str = ""
    got: str = ""
    codes: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def key(self, character: str, after: float, *, repeated: bool = False) -> None:
        """A key that many milliseconds after the one before; each silence is checked as it ends."""
        self.wait(after)
        self.withheld += character
        kind = KINDS.get(character)
        if kind is None:
            kind = KeyKind.CHARACTER if character.isprintable() else KeyKind.CONTROL
        text = "" if kind in (KeyKind.ENTER, KeyKind.TAB) else character
        self._take(self.detector.feed(Key(kind, text, self.time, repeated)))

    def burst(self, code: str, interval: float, suffix: str = ENTER, after: float = 500) -> None:
        """A scanner types `code`."""
        for at, character in enumerate(code + suffix):
            self.key(character, interval if at else after)

    def type(self, text: str, interval: float = 120) -> None:
        """A person types."""
        for character in text:
            self.key(character, interval)

    def wait(self, milliseconds: float) -> None:
        end = self.time + milliseconds
        deadline = self.detector.deadline
        if deadline is not None and deadline < end:
            self._take(self.detector.tick(deadline + 0.01))
        self.time = end

    def rest(self) -> Window:
        """Let everything finish."""
        self.wait(1000)
        assert self.withheld == "", "nothing is withheld for ever"
        return self

    def _take(self, events: list[Event]) -> None:
        for event in events:
            match event:
                case Typed(keys):
                    self.got += self.withheld[:keys]
                    self.withheld = self.withheld[keys:]
                case Dropped(keys):
                    self.withheld = self.withheld[keys:]
                case Scanned(text):
                    self.codes.append(text)
                case Broken(fault):
                    self.faults.append(fault)


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.mark.parametrize("length", [6, 10, 20, 40, 64])
@pytest.mark.parametrize("interval", [0, 1, 5, 10, 30, 34])
@pytest.mark.parametrize("suffix", [ENTER, "\n", "\r\n", TAB, ""])
def test_a_burst_is_a_scan_and_the_window_gets_nothing_of_it(
    length: int, interval: float, suffix: str, window: Window
) -> None:
    code = ("1234567890" * 7)[:length]
    window.burst(code, interval, suffix)
    window.rest()
    assert (window.codes, window.faults, window.got) == ([code], [], "")


@pytest.mark.parametrize("interval", [50, 60, 100, 200, 300])
def test_typing_arrives_complete_with_its_enter(interval: float, window: Window) -> None:
    window.type("1234567890 abc\r\t", interval)
    window.rest()
    assert (window.codes, window.faults, window.got) == ([], [], "1234567890 abc\r\t")


def test_two_keys_rolled_over_and_a_quick_enter_are_typing(window: Window) -> None:
    window.key("1", 200)
    window.key("2", 30)
    window.key(ENTER, 45)
    window.key("x", 300)
    window.key(ENTER, 20)
    assert window.rest().got == "12\rx\r"


def test_a_held_key_is_typing(window: Window) -> None:
    window.key("a", 300)
    window.key("a", 400, repeated=True)
    for _ in range(30):
        window.key("a", 30, repeated=True)
    assert window.rest().got == "a" * 32


def test_a_repeat_too_fast_for_any_keyboard_comes_from_a_barcode(window: Window) -> None:
    for at, digit in enumerate("1777777123"):
        window.key(digit, 1 if at else 500, repeated=digit == "7")
    window.key(ENTER, 1)
    assert window.rest().codes == ["1777777123"]


def test_a_key_held_down_as_a_burst_begins_is_flushed_as_typing(window: Window) -> None:
    window.key("a", 500)
    window.key("a", 20, repeated=True)
    assert window.rest().got == "aa"


@pytest.mark.parametrize("suffix", [ENTER, TAB])
def test_a_burst_too_short_for_a_voucher_takes_its_enter_with_it(
    suffix: str, window: Window
) -> None:
    window.burst("123", 2, suffix)
    window.rest()
    assert (window.codes, window.faults, window.got) == ([], [Fault.TOO_SHORT], "")


def test_the_second_half_of_a_suffix_is_swallowed_even_if_it_is_late(window: Window) -> None:
    window.burst("1234567890", 5, ENTER)
    window.key("\n", 150)
    window.burst("123", 5, ENTER)
    window.key("\n", 150)
    window.key(ENTER, 500)
    window.rest()
    assert window.codes == ["1234567890"]
    assert window.got == ENTER, "only the Enter that somebody pressed"


@pytest.mark.parametrize("distance", [20, 49, 60, 100, 149])
@pytest.mark.parametrize("interval", [0, 1, 5, 10])
@pytest.mark.parametrize("suffix", [ENTER, ""])
def test_a_key_just_before_a_burst_makes_it_doubtful(
    distance: float, interval: float, suffix: str, window: Window
) -> None:
    window.key("9", 500)
    window.burst("1234567890", interval, suffix, after=distance)
    window.rest()
    assert window.codes == []
    assert window.faults == [Fault.DOUBTFUL]


def test_a_key_well_before_a_burst_is_typing_and_stays(window: Window) -> None:
    window.type("98")
    window.burst("1234567890", 5, after=160)
    window.rest()
    assert (window.codes, window.got) == (["1234567890"], "98")


@pytest.mark.parametrize("suffix", [TAB, ENTER])
def test_a_short_hiccup_inside_a_burst_that_ends_properly_does_not_matter(
    suffix: str, window: Window
) -> None:
    for hiccup in (45, 60):
        window.burst("12345678", 5, "")
        window.key("9", hiccup)
        window.key("0", 5)
        window.key(suffix, 5)
        window.rest()
    assert (window.codes, window.faults) == (["1234567890"], [Fault.DOUBTFUL])


@pytest.mark.parametrize("at", range(1, 10))
def test_a_hiccup_never_yields_half_a_code(at: int, window: Window) -> None:
    code = "1234567890"
    window.burst(code[:at], 5, "")
    window.burst(code[at:], 5, "", after=60)
    window.rest()
    assert window.codes == []


@pytest.mark.parametrize("pause", [60, 200, 900])
@pytest.mark.parametrize("at", [3, 4, 5])
def test_a_long_pause_near_the_beginning_never_yields_the_rest_as_a_code(
    at: int, pause: float, window: Window
) -> None:
    code = "1234567890123"
    window.burst(code[:at], 5, "")
    window.burst(code[at:], 5, ENTER, after=pause)
    window.rest()
    assert (window.codes, window.got) == ([], "")
    assert window.faults[-1] is Fault.DOUBTFUL


def test_two_codes_run_together_are_neither(window: Window) -> None:
    window.burst("1111111111", 5, "")
    window.burst("2222222222", 5, "", after=100)
    window.rest()
    assert window.codes == []
    assert window.faults == [Fault.DOUBTFUL]


@pytest.mark.parametrize("typed", ["", "a"])
def test_a_late_enter_is_not_a_suffix_and_reaches_nobody(typed: str, window: Window) -> None:
    window.burst("1234567890", 5, "")
    for character in typed + ENTER:
        window.key(character, 60)
    window.rest()
    assert (window.codes, window.faults, window.got) == ([], [Fault.DOUBTFUL], "")


def test_two_codes_in_a_row_are_both_taken(window: Window) -> None:
    window.burst("1111111111", 5, ENTER)
    window.burst("2222222222", 5, ENTER, after=100)
    assert window.rest().codes == ["1111111111", "2222222222"]


def test_once_a_suffix_was_seen_a_burst_without_one_is_incomplete(window: Window) -> None:
    window.burst("1111111111", 5, ENTER)
    window.burst("2222222222", 5, "")
    window.rest()
    assert (window.codes, window.faults) == (["1111111111"], [Fault.DOUBTFUL])


def test_control_keys_inside_a_burst_reach_nobody(window: Window) -> None:
    window.burst("\x0212345\x1d67890\x1b", 2, ENTER)
    window.rest()
    assert (window.codes, window.got) == (["\x0212345\x1d67890\x1b"], "")


def test_a_shortcut_pressed_by_a_person_arrives(window: Window) -> None:
    window.key("\x03", 500)
    assert window.rest().got == "\x03"


def test_an_endless_burst_is_only_cut_in_memory(window: Window) -> None:
    window.burst("1" * 5000, 1, ENTER)
    window.rest()
    assert (window.got, window.codes, window.faults) == ("", [], [Fault.DOUBTFUL])
    assert window.detector._keys == []


def test_a_mouse_press_returns_pending_keys_and_ends_a_scan(window: Window) -> None:
    window.key("1", 500)
    window._take(window.detector.flush())
    assert window.got == "1"
    window.burst("1234567890", 5, "")
    window._take(window.detector.flush())
    assert window.codes == ["1234567890"]
    assert window.detector.flush() == []


def test_an_impossibly_slow_scanner_is_typing_that_arrives_complete(window: Window) -> None:
    window.burst("1234567890", 45, ENTER)
    assert window.rest().got == "1234567890\r"


def test_a_shorter_commit_allows_shorter_codes() -> None:
    window = Window(ScanDetector(ScanTiming(commit=4)))
    window.burst("1234", 5, ENTER)
    assert window.rest().codes == ["1234"]


def test_a_known_suffix_is_expected_from_the_first_scan() -> None:
    window = Window(ScanDetector(suffix=SuffixRule.ALWAYS))
    window.burst("1234567890", 5, "")
    assert window.rest().faults == [Fault.DOUBTFUL]


def test_an_event_says_how_the_burst_arrived() -> None:
    detector = ScanDetector()
    found: list[Event] = []
    for at, digit in enumerate("123456"):
        found += detector.feed(Key(KeyKind.CHARACTER, digit, at * 10.0))
    found += detector.feed(Key(KeyKind.TAB, "", 60.0))
    assert found == [Dropped(6), Dropped(1), Scanned("123456", Suffix.TAB, (10.0,) * 5, False)]


def test_caps_lock_shows_in_the_letters() -> None:
    detector = ScanDetector()
    found: list[Event] = []
    for at, letter in enumerate("abc123"):
        inverted = letter.isalpha()
        found += detector.feed(Key(KeyKind.CHARACTER, letter, at * 5.0, inverted=inverted))
    found += detector.feed(Key(KeyKind.ENTER, "", 30.0))
    assert isinstance(found[-1], Scanned)
    assert found[-1].caps_lock


def test_the_last_key_of_a_torn_scan_and_its_enter_reach_nobody(window: Window) -> None:
    window.burst("123456789", 20, suffix="")
    window.burst("0", 20, after=400)
    assert (window.rest().got, window.faults) == ("", [Fault.TOO_SHORT])
    window.burst("7", 20, after=1200)
    assert window.rest().got == "7" + ENTER, "a person in a hurry"


# --- keys without a character ---------------------------------------------------------------------


def navigation(text: str, time: float, *, repeated: bool = False) -> Key:
    return Key(KeyKind.NAVIGATION, text, time, repeated)


def test_navigation_keys_that_are_certainly_digits_are_digits() -> None:
    detector = ScanDetector()
    found: list[Event] = []
    for at, digit in enumerate("123456"):
        found += detector.feed(navigation(digit, at * 5.0))
    found += detector.feed(Key(KeyKind.ENTER, "", 30.0))
    assert found[-1] == Scanned("123456", Suffix.ENTER, (5.0,) * 5, False, num_lock_off=True)


@pytest.mark.parametrize("keys", ["1" * 7 + UNKNOWN, "1" + UNKNOWN, UNKNOWN * 64])
def test_navigation_keys_that_are_not_digits_spoil_a_burst(keys: str) -> None:
    detector = ScanDetector()
    found: list[Event] = []
    for at, text in enumerate(keys):
        found += detector.feed(navigation(text, at * 5.0))
    found += detector.feed(Key(KeyKind.ENTER, "", len(keys) * 5.0))
    assert [each.fault for each in found if isinstance(each, Broken)] == [Fault.NUM_LOCK]
    assert sum(each.keys for each in found if isinstance(each, Dropped)) == len(keys) + 1


def test_an_arrow_among_digits_says_nothing_about_num_lock() -> None:
    detector = ScanDetector()
    found: list[Event] = []
    for at, digit in enumerate("1234567"):
        key = Key(KeyKind.CHARACTER, digit, at * 5.0)
        found += detector.feed(navigation(UNKNOWN, 20.0) if at == 4 else key)
    found += detector.feed(Key(KeyKind.ENTER, "", 35.0))
    assert [each.fault for each in found if isinstance(each, Broken)] == [Fault.DOUBTFUL]


@pytest.mark.parametrize("interval", [36, 50, 80, 99, 140])
def test_the_enter_of_a_slow_scanner_on_the_keypad_reaches_nobody(interval: float) -> None:
    detector, time = ScanDetector(), 0.0
    found: list[Event] = []
    for digit in "12345678":
        time += interval
        found += detector.tick(time) + detector.feed(navigation(digit, time))
    found += detector.tick(time + interval)
    found += detector.feed(Key(KeyKind.ENTER, "", time + interval))
    assert [each.fault for each in found if isinstance(each, Broken)] == [Fault.NUM_LOCK]
    assert sum(each.keys for each in found if isinstance(each, Typed)) <= 8, "but not its Enter"
    assert detector.feed(Key(KeyKind.ENTER, "", time + interval + 1000)) == [Typed(1)]


@pytest.mark.parametrize(("keys", "pause"), [(5, 100), (8, 160)])
def test_a_persons_enter_after_some_arrows_arrives(keys: int, pause: float) -> None:
    detector, time = ScanDetector(), 0.0
    found: list[Event] = []
    for _ in range(keys):
        time += pause
        found += detector.tick(time) + detector.feed(navigation("4", time))
    time += pause
    found += detector.tick(time) + detector.feed(Key(KeyKind.ENTER, "", time))
    assert found == [Typed(1)] * (keys + 1)


def test_an_arrow_held_down_is_returned_at_once() -> None:
    detector = ScanDetector()
    assert detector.feed(navigation("4", 0.0)) == []
    found = detector.tick(51.0)
    for at in range(30):
        found += detector.feed(navigation("4", 400 + at * 30.0, repeated=True))
    assert found == [Typed(1)] * 31


# --- any interleaving -----------------------------------------------------------------------------

CODES = st.text("0123456789", min_size=6, max_size=24)


@st.composite
def person(draw: st.DrawFn) -> list[tuple[str, float]]:
    """Keys and pauses as people type: 50 to 300 ms apart, letters, Enter and Space too."""
    text = draw(st.text("abcdefgh \r\t", min_size=1, max_size=8))
    return [(each, draw(st.floats(50.1, 300))) for each in text]


@st.composite
def scanner(draw: st.DrawFn, interval: float, suffix: str) -> list[tuple[str, float]]:
    """A scanner's burst; it begins at any time, but not in step with what came before."""
    code = draw(CODES)
    jitter = st.floats(0, 2)
    first = draw(st.floats(interval + 12, 400))
    return [
        (each, first if at == 0 else interval + draw(jitter))
        for at, each in enumerate(code + suffix)
    ]


@given(st.data())
@settings(max_examples=500)
def test_no_interleaving_ever_yields_a_code_that_was_not_scanned_completely(
    data: st.DataObject,
) -> None:
    interval = data.draw(st.sampled_from([0.0, 1.0, 5.0, 10.0, 30.0]))
    suffix = data.draw(st.sampled_from([ENTER, "\r\n", TAB, ""]))
    parts = data.draw(
        st.lists(st.one_of(person(), scanner(interval, suffix)), min_size=1, max_size=6)
    )
    window = Window()
    scanned = []
    typed = ""
    for part in parts:
        text = "".join(each for each, _ in part)
        if text[0].isdigit():
            scanned.append(text.strip())
        else:
            typed += text
        for character, after in part:
            window.key(character, after)
    window.rest()
    assert set(window.codes) <= set(scanned), "truncated or merged"
    left = iter(scanned)
    assert all(code in left for code in window.codes), "each once, in order"
    letters = "".join(each for each in window.got if each not in "0123456789")
    assert set(letters) <= set(typed)


def test_two_keys_too_fast_for_a_person_make_the_rest_of_their_code_doubtful(
    window: Window,
) -> None:
    window.burst("00", 0, suffix="")
    window.burst("00000000000", 0, after=360)
    window.burst("1234567890", 0, after=200)
    assert (window.rest().codes, window.faults) == (["1234567890"], [Fault.DOUBTFUL])


def test_what_follows_a_burst_that_just_stopped_may_be_the_rest_of_it(window: Window) -> None:
    window.burst("1234567", 1, suffix="")
    window.burst("89012345", 1, after=200)
    assert (window.rest().codes, window.faults) == (["1234567"], [Fault.DOUBTFUL])
    window.burst("7654321", 1, after=1200)
    assert window.rest().codes == ["1234567", "7654321"]


def test_the_more_evenly_a_scanner_types_the_more_a_key_before_it_stands_out(
    window: Window,
) -> None:
    for pauses in ([24, 30, 30, 31, 30, 30, 31, 30], [24, 30, 30, 31, 30, 36, 30, 28]):
        window.wait(2000)
        for character, pause in zip("x1234567" + ENTER, [500, *pauses], strict=True):
            window.key(character, pause)
    assert (window.rest().codes, window.faults) == (["x1234567"], [Fault.DOUBTFUL])


@pytest.mark.parametrize("at", [0, 4, 8])
def test_a_key_that_waited_for_the_app_makes_its_burst_doubtful(at: int) -> None:
    detector = ScanDetector()
    found: list[Event] = []
    for index, digit in enumerate("123456789"):
        found += detector.feed(Key(KeyKind.CHARACTER, digit, index * 1.0, delayed=index == at))
    found += detector.feed(Key(KeyKind.ENTER, "", 9.0))
    assert [event.fault for event in found if isinstance(event, Broken)] == [Fault.DOUBTFUL]


def test_two_typed_keys_before_a_burst_are_in_no_code(window: Window) -> None:
    window.key("9", 500)
    window.key("8", 3)
    window.burst("1234567890", 1, after=45)
    assert window.rest().codes == []


def test_a_key_typed_into_a_slow_scan_is_in_no_code(window: Window) -> None:
    window.burst("12345", 30, "")
    window.key("X", 12)
    window.key("6", 18)
    window.burst("7890", 30, after=30)
    assert (window.rest().codes, window.faults) == ([], [Fault.DOUBTFUL])


def test_two_codes_are_not_one_even_if_the_first_lost_its_suffix(window: Window) -> None:
    window.burst("1234567890", 2, "")
    window.burst("2222222222", 2, after=100)
    assert (window.rest().codes, window.faults) == ([], [Fault.DOUBTFUL])


@pytest.mark.parametrize("code", ["123", "12345", "1 2 3"])
def test_a_few_characters_too_fast_for_a_person_reach_nobody(code: str, window: Window) -> None:
    window.burst(code, 1, "")
    assert (window.rest().got, window.faults) == ("", [Fault.TOO_SHORT])


def test_an_enter_long_after_its_code_reaches_nobody(window: Window) -> None:
    window.burst("12345678", 5, "")
    window.key(ENTER, 140)
    assert (window.rest().got, window.codes) == ("", ["12345678"])


def test_a_scanner_with_a_suffix_may_join_one_without(window: Window) -> None:
    window.detector = ScanDetector(suffix=SuffixRule.NEVER)
    window.burst("1234567890", 2)
    window.wait(2000)
    window.burst("2222222222", 2, "")
    assert window.rest().codes == ["1234567890", "2222222222"]


def test_a_silence_that_is_too_short_decides_nothing(window: Window) -> None:
    assert window.detector.tick(1e9) == []
    window.key("1", 500)
    assert window.detector.deadline is not None
    assert window.detector.tick(window.detector.deadline) == []
    assert window.rest().got == "1"


def test_changed_settings_apply_from_the_next_key_and_cut_nothing_off(window: Window) -> None:
    window.burst("1234567", 5, "")
    window.detector.configure(ScanTiming(average_ms=20), SuffixRule.ALWAYS)
    window.burst("890123", 5, after=5)
    window.burst("1234567890", 30)
    window.rest()
    assert (window.codes, window.got) == (["1234567890123"], "1234567890\r")


def test_what_is_doubted_from_outside_is_not_believed(window: Window) -> None:
    window.burst("1234567", 5, "")
    window.detector.doubt()
    assert (window.rest().codes, window.faults) == ([], [Fault.DOUBTFUL])
