"""Scanning.md's "Must pass", with real key events into the real window."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from gui.domain.trials.scan_doctor import TEST_CODE, Finding
from tests.scanner.bench import Bench
from tests.scanner.x_keyboard import ALT, CONTROL

PLACES = ["field", "button", "combo", "check", "dialog", "popup"]
SUFFIXES = {"CR": "\r", "LF": "\n", "CR+LF": "\r\n", "Tab": "\t", "none": ""}
_numbers = itertools.count(3_141_592_653)


def code_of(length: int) -> str:
    """A code that has not been scanned before, so that it isn't taken for a second beep."""
    return (str(next(_numbers)) * 4)[:length]


@pytest.mark.parametrize("length", [10, 20, 40])
@pytest.mark.parametrize("gap", [0, 1, 5, 10, 30])
@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("focus", PLACES)
def test_a_burst_is_one_code_and_nothing_else(
    focus: str, suffix: str, gap: int, length: int, bench: Bench
) -> None:
    code = code_of(length)
    report = bench.scan(code, SUFFIXES[suffix], gap, focus)
    assert report.codes == [code]
    assert (report.refused, report.activated) == ([], [])
    assert (report.text, report.password, report.focus) == ("half", "", focus)


@pytest.fixture
def strip(bench: Bench) -> Iterator[Bench]:
    """The window as a strip, and whole again afterwards."""
    bench.toggle_strip()
    yield bench
    bench.toggle_strip()


@pytest.mark.parametrize("focus", ["field", "button", "dialog"])
def test_a_burst_is_one_code_while_the_window_is_a_strip(focus: str, strip: Bench) -> None:
    code = code_of(10)
    report = strip.scan(code, "\r", 5, focus)
    assert report.codes == [code]
    assert (report.refused, report.activated) == ([], [])
    assert (report.text, report.password, report.focus) == ("half", "", focus)


# --- people ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("gap", [50, 80, 120, 200, 300])
def test_typing_keeps_every_character(gap: int, bench: Bench) -> None:
    bench.clear("field")
    bench.keyboard.type("1234567890 aB", gap)
    report = bench.report()
    assert (report.text, report.codes, report.refused) == ("1234567890 aB", [], [])


@pytest.mark.parametrize(("focus", "key"), [("button", "\r"), ("button", " "), ("check", " ")])
def test_a_persons_enter_and_space_still_work(focus: str, key: str, bench: Bench) -> None:
    bench.clear(focus, "half")
    bench.keyboard.press(key)
    report = bench.report()
    assert (report.activated, report.text, report.codes) == ([focus], "half", [])


def test_a_persons_enter_closes_a_dialog_and_picks_from_a_menu(bench: Bench) -> None:
    for place, activated in (("dialog", "dialog"), ("popup", "menu")):
        bench.clear(place)
        bench.keyboard.press("\r")
        assert bench.report().activated == [activated]


# --- codes that are hard to recognise -------------------------------------------------------------


@pytest.mark.parametrize("gap", [0, 1, 10])
def test_one_digit_repeated_is_not_a_key_held_down(gap: int, bench: Bench) -> None:
    code = "0" * 13
    report = bench.scan(code, "\r", gap, "button")
    assert (report.codes, report.activated) == ([code], [])


def test_upper_and_lower_case_and_symbols_arrive_as_they_are(bench: Bench) -> None:
    code = "aZ-9/Q_w:?=]x#"
    assert bench.scan(code, "\r", 5, "field").codes == [code]


@pytest.mark.parametrize("focus", PLACES)
def test_300_characters_are_swallowed_whole_and_refused(focus: str, bench: Bench) -> None:
    report = bench.send(lambda: bench.keyboard.type("7" * 300 + "\r", 0), focus, stray_ms=30)
    assert (report.codes, report.refused, report.activated) == ([], ["too_long"], [])
    assert (report.text, report.password, report.focus) == ("half", "", focus)


@pytest.mark.parametrize("focus", PLACES)
def test_three_characters_and_enter_press_nothing(focus: str, bench: Bench) -> None:
    report = bench.send(lambda: bench.keyboard.type("123\r", 5), focus)
    assert (report.codes, report.refused, report.activated) == ([], ["too_short"], [])
    assert (report.text, report.password, report.focus) == ("half", "", focus)


@pytest.mark.parametrize("gap", [1, 5, 30])
def test_a_key_just_before_a_burst_is_in_no_code(gap: int, bench: Bench) -> None:
    def send() -> None:
        bench.keyboard.press("x")
        bench.keyboard.type("1234567890\r", gap, after_ms=20)

    # 28 ms before a burst at 30 ms a key, it looks like any other key.
    report = bench.send(send, "field", if_uneven="x1234567890")
    assert (report.codes, report.refused) == ([], ["unclean"])
    assert report.text in ("half", "halfx")


@pytest.mark.parametrize("at", range(1, 10))
@pytest.mark.parametrize("suffix", ["\r", ""])
def test_a_hiccup_of_60_ms_does_not_truncate_a_code(at: int, suffix: str, bench: Bench) -> None:
    code = code_of(10)

    def send() -> None:
        bench.keyboard.type(code[:at], 1)
        bench.keyboard.type(code[at:] + suffix, 1, after_ms=60)

    report = bench.send(send, "button")
    assert (report.codes, report.activated) == ([], [])
    assert report.refused, "it might be two halves: scan again"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_two_codes_100_ms_apart_are_two(suffix: str, bench: Bench) -> None:
    one, two = code_of(10), code_of(12)
    keys = SUFFIXES[suffix]

    def send() -> None:
        bench.keyboard.type(one + keys, 2)
        bench.keyboard.type(two + keys, 2, after_ms=100)

    report = bench.send(send, "button", one, two)
    if keys:
        assert (report.codes, report.refused) == ([one, two], [])
    else:  # nothing shows where the first one ends
        assert (report.codes, len(report.refused)) == ([], 1)
    assert report.activated == []


def test_the_same_code_twice_is_one_scan(bench: Bench) -> None:
    code = code_of(10)

    def send() -> None:
        for _ in range(2):
            bench.keyboard.type(code + "\r", 2, after_ms=300)

    report = bench.send(send, "field", code)
    assert (report.codes, report.refused) == ([code], [])


@pytest.mark.parametrize("focus", PLACES)
@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        ("b", [CONTROL]),  # STX
        ("bracketright", [CONTROL]),  # GS
        ("Escape", []),
        ("c", [CONTROL]),
        ("F4", [ALT]),
    ],
    ids=["STX", "GS", "ESC", "Ctrl+C", "Alt+F4"],
)
def test_control_keys_inside_a_burst_do_nothing_but_spoil_it(
    key: str, modifiers: list[str], focus: str, bench: Bench
) -> None:
    def send() -> None:
        bench.keyboard.type("1234567", 2)
        bench.keyboard.press(key, *modifiers, after_ms=2)
        bench.keyboard.type("890\r", 2, after_ms=2)

    report = bench.send(send, focus)
    assert (report.codes, report.refused) == ([], ["control_characters"])
    assert report.activated == []
    assert (report.text, report.password, report.focus) == ("half", "", focus)


def test_typing_into_a_stalled_window_stays_typing(bench: Bench) -> None:
    bench.clear("field")
    bench.stall(1500)
    bench.keyboard.type("123456789012", 100)
    report = bench.report()
    assert (report.text, report.codes, report.refused) == ("123456789012", [], [])


def test_a_scan_into_a_stalled_window_is_a_scan(bench: Bench) -> None:
    code = code_of(10)

    def send() -> None:
        bench.stall(1500)
        bench.keyboard.type(code + "\r", 5)

    report = bench.send(send, "button", code)
    assert (report.codes, report.activated) == ([code], [])


def test_half_typed_text_survives_a_scan_after_it(bench: Bench) -> None:
    code = code_of(10)

    def send() -> None:
        bench.keyboard.type("12 34", 120)
        bench.keyboard.type(code + "\r", 5, after_ms=400)

    report = bench.send(send, "field", code)
    assert (report.text, report.codes) == ("half12 34", [code])


# --- a keypad while Num Lock is off ---------------------------------------------------------------


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("focus", PLACES)
def test_a_scanner_that_types_on_the_keypad_is_read_while_num_lock_is_off(
    focus: str, suffix: str, bench: Bench
) -> None:
    code = code_of(10)
    keys = SUFFIXES[suffix]
    report = bench.send(lambda: bench.keyboard.type_on_keypad(code + keys, 5), focus, code)
    assert (report.codes, report.refused, report.activated) == ([code], [], [])
    assert (report.text, report.password, report.focus) == ("half", "", focus)


@pytest.mark.parametrize("focus", PLACES)
@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        (["KP_End", "KP_Down", "KP_Delete", "KP_Left", "KP_Begin", "KP_Right"], "num_lock"),
        (["End", "Down", "Next", "Left", "Insert", "Delete", "Right"], "num_lock"),
        (["KP_End", "KP_Down", "KP_Next"], "too_short"),
        (["1", "2", "3", "KP_Left", "KP_Begin", "KP_Right", "KP_Home"], "unclean"),
        (["KP_End", "KP_Down", "KP_Next", "KP_Left", "5", "6", "7"], "unclean"),
        (["1", "2", "3", "4", "Left", "5", "6", "7"], "unclean"),
    ],
    ids=["Del", "not the keypad's", "short", "Num Lock pressed", "and again", "an arrow inside"],
)
def test_navigation_keys_that_make_no_number_do_nothing_but_are_reported(
    keys: list[str], problem: str, focus: str, bench: Bench
) -> None:
    def send() -> None:
        for key in (*keys, "\r"):
            bench.keyboard.press(key, after_ms=5)

    report = bench.send(send, focus)
    assert (report.codes, report.refused, report.activated) == ([], [problem], [])
    assert (report.text, report.password, report.focus) == ("half", "", focus)


@pytest.mark.parametrize("keypad", ["", "KP_"])
def test_a_person_moves_about_in_the_field_with_the_arrows(keypad: str, bench: Bench) -> None:
    bench.clear("field", "12345")
    for key in ("Home", "Right", "Delete", "End", "Left"):
        bench.keyboard.press(keypad + key, after_ms=80)
    bench.keyboard.press("x", after_ms=200)
    report = bench.report()
    assert (report.text, report.refused) == ("134x5", [])
    bench.keyboard.press("\r", after_ms=100)
    assert bench.report().text == "", "a person's Enter still submits"


@pytest.mark.parametrize("key", ["Left", "KP_Left"])
def test_an_arrow_held_down_keeps_moving(key: str, bench: Bench) -> None:
    for _ in range(5):
        bench.clear("field", "0123456789" * 20)
        bench.keyboard.hold(key, 1500)
        bench.keyboard.press("x", after_ms=300)
        report = bench.report()
        if len(report.times) > 10:  # otherwise the focus was still on its way, see Bench.send
            break
    assert (report.refused, report.codes) == ([], [])
    assert report.text.index("x") < 195, "some presses moved more than once"


# --- another keyboard layout than the scanner's ---------------------------------------------------


def test_caps_lock_is_noticed(bench: Bench) -> None:
    bench.keyboard.lock_caps()
    try:
        report = bench.send(lambda: bench.keyboard.type("abc1234567\r", 5), "field")
    finally:
        bench.keyboard.lock_caps()
    assert (report.codes, report.refused) == ([], ["caps_lock"])


def test_a_french_pc_is_recognised_by_its_digits(bench: Bench) -> None:
    bench.screen.set_layout("fr")
    try:
        report = bench.send(lambda: bench.keyboard.type("1234567890\r", 5), "field")
    finally:
        bench.screen.set_layout("us")
    assert (report.codes, report.refused) == ([], ["layout"])


# --- the scan doctor ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("layout", "sent", "finding"),
    [
        ("us", TEST_CODE + "\r", Finding.ALL_WELL),
        ("gb", TEST_CODE + "\r", Finding.LAYOUT_UK),
        ("de", TEST_CODE + "\r", Finding.LAYOUT_GERMAN),
        ("fr", TEST_CODE + "\r", Finding.LAYOUT_FRENCH),
        ("us", TEST_CODE, Finding.NO_SUFFIX),
        ("us", TEST_CODE[1:] + "\r", Finding.FIRST_MISSING),
    ],
)
def test_the_scan_doctor_names_what_is_wrong(
    layout: str, sent: str, finding: Finding, bench: Bench
) -> None:
    bench.screen.set_layout(layout)
    try:
        report = bench.send(lambda: bench.keyboard.type(sent, 5), "doctor")
    finally:
        bench.screen.set_layout("us")
    assert (report.refused, report.codes, report.text) == ([finding.value], [], "half")


def test_the_scan_doctor_names_num_lock(bench: Bench) -> None:
    report = bench.send(lambda: bench.keyboard.type_on_keypad("1234567890\r", 5), "doctor")
    assert (report.refused, report.codes) == ([Finding.NUM_LOCK.value], [])


def test_the_scan_doctor_names_caps_lock(bench: Bench) -> None:
    bench.keyboard.lock_caps()
    try:
        report = bench.send(lambda: bench.keyboard.type(TEST_CODE + "\r", 5), "doctor")
    finally:
        bench.keyboard.lock_caps()
    assert report.refused == [Finding.CAPS_LOCK.value]
