from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.domain.scan.detector import UNKNOWN, Broken, Fault, Scanned, ScanTiming, Suffix
from gui.domain.scan.device_keys import DeviceKeys, Held, Stroke
from gui.domain.scan.scanner_settings import SuffixRule
from tests.domain.scan.device import (
    ALT,
    CTRL,
    ENTER,
    F5,
    KEYPAD,
    LEFT_ARROW,
    RIGHT_ALT,
    SHIFT,
    Device,
    us_characters,
)

CODE = "99A0123-xY"


@pytest.mark.parametrize("interval_ms", [0, 1, 5, 10, 30])
@pytest.mark.parametrize(
    ("suffix", "seen"), [("\r", Suffix.ENTER), ("\t", Suffix.TAB), ("", Suffix.NONE)]
)
def test_a_scan_is_read_whatever_its_pace_and_its_end(
    suffix: str, seen: Suffix, interval_ms: int
) -> None:
    device = Device()
    device.scan(CODE, suffix, interval_ms)
    device.wait(500)
    assert [(each.text, each.suffix) for each in device.bursts] == [(CODE, seen)]
    assert isinstance(device.bursts[0], Scanned)


@given(
    st.text("0123456789ABCabc-_", min_size=6, max_size=40),
    st.integers(0, 30),
    st.integers(0, 2**32 - 1),
)
@example("990123", 5, 2**32 - 710)
def test_no_code_is_changed_also_when_the_clock_begins_again(
    code: str, interval_ms: int, start_ms: int
) -> None:
    device = Device(start_ms=start_ms)
    for _ in range(2):
        device.scan(code, interval_ms=interval_ms)
    assert device.codes == [code, code]


def test_what_a_person_types_on_it_is_no_scan() -> None:
    device = Device()
    device.scan(CODE, interval_ms=120)
    device.wait(1000)
    assert device.bursts == []


def test_what_this_app_got_itself_is_not_told_again() -> None:
    device = Device()
    device.went_here = True
    device.scan(CODE)
    assert device.bursts == []
    device.went_here = False
    device.scan(CODE)
    assert device.codes == [CODE], "one that went here before changes nothing"


@pytest.mark.parametrize("at", range(1, len(CODE)))
@pytest.mark.parametrize("here_first", [True, False])
def test_a_scan_that_this_app_got_a_part_of_is_doubted(at: int, here_first: bool) -> None:
    device = Device()
    device.wait(700)
    device.went_here = here_first
    device.type(CODE[:at])
    device.went_here = not here_first
    device.type(CODE[at:] + "\r")
    (burst,) = device.bursts
    assert isinstance(burst, Broken)
    assert (burst.fault, burst.text, burst.suffix) == (Fault.DOUBTFUL, CODE, Suffix.ENTER)


def test_a_shift_key_held_on_another_keyboard_changes_nothing() -> None:
    device, other = Device(), Device()
    other.stroke(SHIFT)
    device.scan("990123")
    assert device.codes == ["990123"]


def test_two_devices_that_scan_at_once_are_kept_apart() -> None:
    one, two = Device(), Device()
    for first, second in zip("111111111\r", "222222222\r", strict=True):
        one.type(first)
        two.type(second)
    assert (one.codes, two.codes) == (["111111111"], ["222222222"])


def test_caps_lock_is_noticed_and_not_put_right() -> None:
    device = Device()
    device.caps_lock = True
    device.scan("99abcdEF")
    (burst,) = device.bursts
    assert (burst.text, burst.caps_lock) == ("99ABCDef", True)
    device.scan("9901234")
    assert device.bursts[1].caps_lock is False


def test_the_keypad_has_its_digits_with_num_lock_off_too() -> None:
    device = Device()
    for digit in "9901234567":
        device.press(LEFT_ARROW, scan_code=KEYPAD[digit])
    device.press(ENTER, extended=True)
    assert device.codes == ["9901234567"]


def test_an_arrow_beside_the_keypad_is_no_digit() -> None:
    device = Device()
    device.type("99012")
    device.press(LEFT_ARROW, scan_code=KEYPAD["4"], extended=True)
    device.type("34\r")
    assert [each.text for each in device.bursts] == [f"99012{chr(LEFT_ARROW)}34"]


@pytest.mark.parametrize(("digits", "character"), [("0065", "A"), ("57", "9"), ("0228", UNKNOWN)])
def test_characters_typed_as_alt_and_their_code_are_read(digits: str, character: str) -> None:
    device = Device()
    for _ in range(8):
        device.stroke(ALT)
        for digit in digits:
            device.press(LEFT_ARROW, scan_code=KEYPAD[digit])
        device.stroke(ALT, up=True)
        device.time += 2
    device.type("\r")
    assert [each.text for each in device.bursts] == [character * 8]


def test_alt_and_a_letter_is_no_letter() -> None:
    device = Device()
    device.type("990123")
    device.press(ord("A"), ALT)
    device.type("45\r")
    assert [each.text for each in device.bursts] == [f"990123{UNKNOWN}45"]


@pytest.mark.parametrize("keys", [(RIGHT_ALT,), (CTRL, ALT)])
def test_alt_gr_has_characters_of_its_own(keys: tuple[int, ...]) -> None:
    def german(stroke: Stroke, held: Held) -> str:
        if held.ctrl and held.alt:
            return "{" if stroke.virtual_key == ord("7") else ""
        return us_characters(stroke, held)

    device = Device(DeviceKeys(german))
    device.type("990123")
    device.press(ord("7"), *keys)
    device.type("45\r")
    assert device.codes == ["990123{45"]


def test_a_control_character_that_begins_a_code_belongs_to_it() -> None:
    device = Device()
    device.press(ord("B"), CTRL)
    device.type("990123\r")
    assert device.codes == ["\x02990123"]


def test_a_line_feed_ends_a_scan() -> None:
    device = Device()
    device.type("990123")
    device.press(ord("J"), CTRL)
    assert device.codes == ["990123"]


def test_a_function_key_begins_nothing_and_spoils_what_it_is_in() -> None:
    def characters(stroke: Stroke, held: Held) -> str:
        return "" if stroke.virtual_key == F5 else us_characters(stroke, held)

    device = Device(DeviceKeys(characters))
    device.press(F5)
    assert device.keys.silence_ms is None
    device.type("990123")
    device.press(F5)
    device.type("45\r")
    assert [each.text for each in device.bursts] == [f"990123{UNKNOWN}45"]


def test_the_key_that_comes_with_others_is_none() -> None:
    device = Device()
    device.type("990123")
    device.press(0xFF, extended=True)
    device.type("45\r")
    assert device.codes == ["99012345"]


def test_a_key_that_is_held_down_is_no_scan() -> None:
    device = Device()
    for _ in range(30):
        device.stroke(ord("7"))
        device.time += 33
    device.stroke(ord("7"), up=True)
    device.wait(500)
    assert device.codes == []


def test_a_modifier_whose_release_was_lost_is_forgotten() -> None:
    device = Device()
    device.stroke(SHIFT)
    device.wait(1500)
    device.type("990123\r")
    assert device.codes == ["990123"]


def test_strokes_out_of_order_are_taken_as_they_come() -> None:
    device = Device()
    device.type("990")
    device.time -= 3
    device.type("123\r")
    assert device.codes == ["990123"]


def test_a_silence_that_decides_nothing_ends_nothing() -> None:
    device = Device()
    assert device.keys.end() == []
    device.type("990123")
    assert device.keys.silence_ms == ScanTiming().idle_ms
    assert [each.text for each in device.keys.end()] == ["990123"]


def test_the_settings_say_what_a_scan_is() -> None:
    device = Device()
    device.keys.configure(ScanTiming(average_ms=100, gap_ms=100), SuffixRule.ALWAYS)
    device.scan("990123", interval_ms=80)
    assert device.codes == ["990123"]
    device.scan("990123", suffix="")
    device.wait(500)
    assert isinstance(device.bursts[-1], Broken)
