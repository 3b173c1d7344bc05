"""Keys that enter Qt at the window, where the system's do; tests/scanner has the full matrix on X.

The tests set the keys' times, so that a busy machine can't make a scanner look like a person.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.scan.cleaning import BadScan, ScanProblem
from gui.domain.scan.detector import Broken, Scanned, Suffix
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.voucher_number import VoucherNumber
from gui.services.key_scanner import KeyScanner
from gui.services.scanners import DEDUPE_SECONDS, Scanners
from tests.fake_clock import FakeClock


class Bench:
    """A window with a field and a button, and a scanner that listens to it."""

    def __init__(self, qtbot: QtBot, clock: FakeClock) -> None:
        self.qtbot = qtbot
        self.clock = clock
        self.widget = QWidget()
        self.field = QLineEdit()
        self.button = QPushButton("Button")
        self.clicks = 0
        self.shortcuts = 0
        self.button.clicked.connect(self._on_click)
        QShortcut(QKeySequence(Qt.Key.Key_F2), self.widget, self._on_shortcut)
        layout = QVBoxLayout(self.widget)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.time = 1000.0
        self.keys = KeyScanner(lambda event: self.time, stamped_at_dispatch=False)
        self.keys._silence.timeout.disconnect()
        self.scanners = Scanners(self.keys, clock)
        self.scanners.configure(ScannerSettings())
        self.codes: list[str] = []
        self.refused: list[ScanProblem] = []
        self.bursts: list[Scanned | Broken] = []
        self.scanners.scanned.connect(self._on_scanned)
        self.scanners.refused.connect(self._on_refused)
        self.keys.burst.connect(self.bursts.append)
        qtbot.addWidget(self.widget)
        self.widget.show()
        qtbot.waitExposed(self.widget)
        self.widget.activateWindow()
        self.keys.start()
        qtbot.waitUntil(lambda: self.widget.isActiveWindow())

    @property
    def window(self) -> QWindow:
        window = self.widget.windowHandle()
        assert window is not None
        return window

    def key(self, key: str | Qt.Key, after: float = 1.0) -> None:
        """A key that many milliseconds after the one before."""
        self.time += after
        if isinstance(key, str):
            QTest.keyClick(self.window, key)  # type: ignore[call-overload]
        else:
            QTest.keyClick(self.window, key)

    def burst(self, text: str, suffix: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Type like a scanner, well after whatever came before."""
        self.time += 500
        for character in text:
            self.key(character)
        if suffix is not None:
            self.key(suffix)

    def navigate(
        self,
        *keys: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.KeypadModifier,
        after: float = 1.0,
    ) -> None:
        """Navigation keys, from the keypad by default."""
        for key in keys:
            self.time += after
            QTest.keyClick(self.window, key, modifiers)

    def type(self, *keys: str | Qt.Key) -> None:
        """Type like a person: each key by itself."""
        for key in keys:
            self.key(key, after=200)
            self.rest()

    def rest(self) -> None:
        """Silence until nothing is withheld any more."""
        while (deadline := self.keys._detector.deadline) is not None:
            self.time = deadline + 1
            self.keys._take(self.keys._detector.tick(self.time))
        assert not self.keys._withheld

    def _on_click(self) -> None:
        self.clicks += 1

    def _on_shortcut(self) -> None:
        self.shortcuts += 1

    def _on_scanned(self, number: VoucherNumber) -> None:
        self.codes.append(number.value)

    def _on_refused(self, bad: BadScan) -> None:
        self.refused.append(bad.problem)


@pytest.fixture
def bench(qtbot: QtBot, clock: FakeClock) -> Iterator[Bench]:
    bench = Bench(qtbot, clock)
    yield bench
    bench.scanners.deleteLater()
    bench.keys.deleteLater()


KEYPAD = {
    "0": Qt.Key.Key_Insert,
    "1": Qt.Key.Key_End,
    "2": Qt.Key.Key_Down,
    "3": Qt.Key.Key_PageDown,
    "4": Qt.Key.Key_Left,
    "5": Qt.Key.Key_Clear,
    "6": Qt.Key.Key_Right,
    "7": Qt.Key.Key_Home,
    "8": Qt.Key.Key_Up,
    "9": Qt.Key.Key_PageUp,
    ".": Qt.Key.Key_Delete,
}


@pytest.mark.parametrize("suffix", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_burst_is_a_scan_and_presses_nothing(suffix: Qt.Key, bench: Bench) -> None:
    bench.field.setText("half")
    bench.button.setFocus()
    bench.burst("1234567890", suffix)
    bench.rest()
    assert bench.codes == ["1234567890"]
    assert bench.clicks == 0
    assert bench.field.text() == "half"
    assert bench.button.hasFocus()


def test_a_burst_without_suffix_ends_with_silence(bench: Bench) -> None:
    bench.field.setFocus()
    bench.burst("1234567890", None)
    assert bench.codes == []
    bench.rest()
    assert bench.codes == ["1234567890"]
    assert bench.field.text() == ""


def test_typing_reaches_the_field_key_for_key(bench: Bench) -> None:
    bench.field.setFocus()
    bench.type("1", "2", "x", Qt.Key.Key_Backspace, "3")
    assert bench.field.text() == "123"
    assert bench.codes == []


def test_space_and_enter_of_a_person_press_the_button(bench: Bench) -> None:
    bench.button.setFocus()
    bench.type(" ")
    assert bench.clicks == 1
    bench.button.setAutoDefault(True)
    bench.type(Qt.Key.Key_Return)
    bench.type(Qt.Key.Key_F2)
    assert bench.shortcuts == 1


def test_a_burst_that_is_too_short_takes_its_enter_with_it(bench: Bench) -> None:
    bench.button.setAutoDefault(True)
    bench.button.setFocus()
    bench.burst("123")
    bench.rest()
    assert bench.refused == [ScanProblem.TOO_SHORT]
    assert bench.clicks == 0


def test_control_keys_inside_a_burst_reach_nobody_and_spoil_it(bench: Bench) -> None:
    bench.field.setText("keep")
    bench.field.selectAll()
    bench.field.setFocus()
    bench.burst("12345", None)
    QTest.keyClick(bench.window, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    bench.key(Qt.Key.Key_F2)
    for key in (*"67890", Qt.Key.Key_Return):
        bench.key(key)
    bench.rest()
    assert bench.refused == [ScanProblem.CONTROL_CHARACTERS]
    assert bench.field.text() == "keep"
    assert bench.shortcuts == 0


def test_a_mouse_press_returns_what_was_withheld(bench: Bench) -> None:
    bench.field.setFocus()
    QTest.keyPress(bench.window, "7")  # type: ignore[call-overload]
    QTest.mouseClick(bench.window, Qt.MouseButton.LeftButton)
    assert bench.field.text() == "7"
    QTest.keyRelease(bench.window, "7")  # type: ignore[call-overload]


def test_caps_lock_is_noticed_by_its_letters(bench: Bench) -> None:
    for character in "abc":
        bench.time += 1
        QTest.sendKeyEvent(
            QTest.KeyAction.Click,
            bench.window,
            Qt.Key(ord(character.upper())),
            character,
            Qt.KeyboardModifier.ShiftModifier,
        )
    for key in (*"123456", Qt.Key.Key_Return):
        bench.key(key)
    assert bench.refused == [ScanProblem.CAPS_LOCK]


def test_the_same_code_within_moments_is_the_same_scan(bench: Bench, clock: FakeClock) -> None:
    bench.burst("1234567890")
    bench.burst("1234567890")
    assert bench.codes == ["1234567890"]
    clock.advance(DEDUPE_SECONDS + 0.1)
    bench.burst("1234567890")
    bench.burst("2222222222")
    assert bench.codes == ["1234567890", "1234567890", "2222222222"]


def test_a_doubtful_burst_counts_if_its_length_and_suffix_show_that_it_is_complete(
    bench: Bench,
) -> None:
    def a_key_too_close_then_a_burst(suffix: Qt.Key | None) -> None:
        bench.type("7")
        bench.time -= 150
        for key in (*"1234567890", *([] if suffix is None else [suffix])):
            bench.key(key)
        bench.rest()
        bench.time += 3000

    a_key_too_close_then_a_burst(Qt.Key.Key_Return)
    assert bench.refused == [ScanProblem.UNCLEAN]
    bench.scanners.configure(ScannerSettings(min_length=10, max_length=10))
    a_key_too_close_then_a_burst(None)
    assert bench.refused == [ScanProblem.UNCLEAN] * 2
    a_key_too_close_then_a_burst(Qt.Key.Key_Return)
    assert bench.codes == ["1234567890"]


def test_keys_that_waited_for_the_app_do_not_prove_a_scanner_where_they_are_stamped_late(
    bench: Bench,
) -> None:
    bench.keys._stamped_at_dispatch = True
    bench.keys._on_idle()
    bench.keys._on_awake()
    bench.burst("1234567890")
    assert bench.codes == ["1234567890"]
    bench.keys._on_awake()
    bench.keys._awake_since -= 0.2
    bench.burst("2222222222")
    assert bench.refused == [ScanProblem.UNCLEAN]
    bench.keys._on_awake()
    bench.time += 3000
    bench.burst("3333333333")
    assert bench.codes == ["1234567890", "3333333333"]


def test_keys_that_waited_for_the_start_do_not_prove_a_scanner_where_they_are_stamped_late(
    bench: Bench,
) -> None:
    keys = KeyScanner(lambda event: time.monotonic() * 1000, stamped_at_dispatch=True)
    bench.window.removeEventFilter(bench.keys)
    bursts: list[Scanned | Broken] = []
    keys.burst.connect(bursts.append)
    for digit in "1234567":
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(digit), Qt.KeyboardModifier.NoModifier, digit)
            QCoreApplication.postEvent(bench.window, event)
    keys.start()
    bench.qtbot.waitUntil(lambda: keys._was_idle and not keys._is_busy())
    assert not any(isinstance(burst, Scanned) for burst in bursts)


def test_another_window_is_listened_to_as_soon_as_it_has_the_focus(bench: Bench) -> None:
    other = QLineEdit()
    bench.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    bench.qtbot.waitUntil(other.isActiveWindow)
    handle = other.windowHandle()
    assert handle is not None
    for character in "1234567890":
        bench.time += 1
        QTest.keyClick(handle, character)  # type: ignore[call-overload]
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert bench.codes == ["1234567890"]
    assert other.text() == ""


def test_a_late_timer_lets_waiting_keys_go_first(bench: Bench) -> None:
    bench.burst("1234567", None)
    bench.keys._silence.stop()
    bench.keys._last_came -= 5
    bench.keys._on_silence()
    assert bench.codes == [], "not yet: more keys may be waiting"
    assert bench.keys._silence.isActive()
    bench.keys._on_silence()
    assert bench.codes == ["1234567"]
    bench.keys._on_silence()


def test_settings_that_arrive_in_the_middle_of_a_scan_do_not_cut_it_off(bench: Bench) -> None:
    for character in "1234567":
        bench.key(character)
    bench.scanners.configure(ScannerSettings())
    for key in (*"890123", Qt.Key.Key_Return):
        bench.key(key)
    assert (bench.codes, bench.refused) == (["1234567890123"], [])


def test_scans_before_the_settings_are_there_wait_for_them(clock: FakeClock) -> None:
    scanners = Scanners(KeyScanner(), clock)
    codes: list[str] = []
    scanners.scanned.connect(lambda number: codes.append(number.value))
    scanners.take_serial(Scanned("V#1234567890", Suffix.ENTER, (), caps_lock=False))
    assert codes == []
    scanners.configure(ScannerSettings(prefix="V#"))
    assert codes == ["1234567890"]


def test_a_scan_whose_rest_may_have_gone_to_another_program_is_not_believed(bench: Bench) -> None:
    for character in "1234567":
        bench.key(character)
    bench.keys._on_focus_window(None)
    bench.rest()
    assert (bench.codes, bench.refused) == ([], [ScanProblem.UNCLEAN])


def test_one_character_and_its_enter_at_a_scanners_speed_press_nothing(bench: Bench) -> None:
    bench.button.setFocus()
    bench.burst("1")
    bench.rest()
    assert (bench.clicks, bench.refused) == (0, [ScanProblem.TOO_SHORT])


def test_a_key_release_after_newer_keys_goes_where_its_press_went(bench: Bench) -> None:
    bench.button.setFocus()
    bench.time += 500
    QTest.keyPress(bench.window, Qt.Key.Key_Space)
    bench.key("1", 48)
    bench.key("2", 16)
    QTest.keyRelease(bench.window, Qt.Key.Key_Space)
    bench.key("3", 40)
    bench.rest()
    assert not bench.button.isDown()


def test_xs_clock_may_start_again(bench: Bench) -> None:
    bench.time = 2.0**32 - 2000
    bench.burst("1234567890")
    bench.time -= 2.0**32 - 1000
    bench.burst("2222222222")
    assert bench.codes == ["1234567890", "2222222222"]
    assert bench.refused == []


def test_a_refused_code_may_be_scanned_again_at_once(bench: Bench) -> None:
    bench.burst("1234567890")
    bench.scanners.forget_last()
    bench.burst("1234567890")
    assert bench.codes == ["1234567890"] * 2


def test_the_same_code_every_two_seconds_is_not_one_scan_for_ever(
    bench: Bench, clock: FakeClock
) -> None:
    for _ in range(4):
        bench.burst("1234567890")
        clock.advance(2)
    assert len(bench.codes) == 2


def test_alt_inside_a_burst_reaches_nobody(bench: Bench) -> None:
    class Listener(QObject):
        heard: ClassVar[list[int]] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
            if pressed and isinstance(event, QKeyEvent):
                self.heard.append(event.key())
            return False

    listener = Listener()
    bench.button.installEventFilter(listener)
    bench.button.setFocus()
    bench.burst("1234567", None)
    QTest.keyClick(bench.window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    bench.key(Qt.Key.Key_Return)
    assert listener.heard == []
    assert bench.refused == [ScanProblem.CONTROL_CHARACTERS]


def test_an_action_that_a_key_triggers_may_check_the_keys_again(bench: Bench) -> None:
    bench.button.setFocus()
    bench.button.clicked.connect(lambda: bench.keys._on_focus_window(bench.window))
    for character in " 123456":
        bench.key(character, 45)
    bench.rest()
    bench.field.setFocus()
    bench.type(*"123")
    assert bench.field.text() == "123"
    assert bench.clicks == 1


def test_the_keypads_digits_are_recognised_without_num_lock(bench: Bench) -> None:
    bench.field.setText("half")
    bench.field.setFocus()
    bench.time += 500
    bench.navigate(*(KEYPAD[digit] for digit in "1234567890"))
    bench.key(Qt.Key.Key_Return)
    bench.rest()
    assert (bench.codes, bench.refused) == (["1234567890"], [])
    assert (bench.field.text(), bench.field.cursorPosition()) == ("half", 4)


def test_a_codes_letters_come_from_other_keys_than_its_digits(bench: Bench) -> None:
    bench.burst("ab", None)
    bench.navigate(*(KEYPAD[digit] for digit in "123456"))
    bench.key(Qt.Key.Key_Return)
    assert bench.codes == ["ab123456"]


@pytest.mark.parametrize(
    ("modifiers", "keys", "problem"),
    [
        (Qt.KeyboardModifier.KeypadModifier, "1234.567", ScanProblem.NUM_LOCK),
        (Qt.KeyboardModifier.NoModifier, "1234567890", ScanProblem.NUM_LOCK),
        (Qt.KeyboardModifier.KeypadModifier, "12.", ScanProblem.NUM_LOCK),
        (
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier,
            "12345678",
            ScanProblem.NUM_LOCK,
        ),
        (Qt.KeyboardModifier.KeypadModifier, "123", ScanProblem.TOO_SHORT),
    ],
)
def test_navigation_keys_at_a_scanners_speed_reach_nobody_and_neither_does_their_enter(
    modifiers: Qt.KeyboardModifier, keys: str, problem: ScanProblem, bench: Bench
) -> None:
    bench.scanners.configure(ScannerSettings(min_length=8, max_length=8))
    bench.button.setFocus()
    bench.time += 500
    bench.navigate(*(KEYPAD[key] for key in keys), modifiers=modifiers)
    bench.key(Qt.Key.Key_Return)
    bench.rest()
    assert (bench.codes, bench.refused, bench.clicks) == ([], [problem], 0)
    assert bench.button.hasFocus()


@pytest.mark.parametrize("keypad_first", [True, False])
def test_pressing_num_lock_during_a_burst_spoils_it_even_if_its_length_fits(
    keypad_first: bool, bench: Bench
) -> None:
    bench.scanners.configure(ScannerSettings(min_length=8, max_length=8))
    bench.time += 500
    for keypad in (keypad_first, not keypad_first):
        if keypad:
            bench.navigate(*(KEYPAD[digit] for digit in "1234"))
        else:
            for digit in "5678":
                bench.key(digit)
    bench.key(Qt.Key.Key_Return)
    assert (bench.codes, bench.refused) == ([], [ScanProblem.UNCLEAN])


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier(0), Qt.KeyboardModifier.KeypadModifier])
def test_a_person_moves_about_with_the_arrows(modifiers: Qt.KeyboardModifier, bench: Bench) -> None:
    bench.field.setText("1234")
    bench.field.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Delete):
        bench.navigate(key, modifiers=modifiers, after=120)
        bench.rest()
    assert (bench.field.text(), bench.field.cursorPosition()) == ("134", 1)
    bench.navigate(Qt.Key.Key_End, modifiers=modifiers | Qt.KeyboardModifier.ShiftModifier)
    bench.rest()
    assert bench.field.selectedText() == "34"
    assert bench.refused == []


def test_a_navigation_key_just_before_a_scan_may_be_part_of_it(bench: Bench) -> None:
    bench.time += 500
    bench.navigate(KEYPAD["1"])
    bench.rest()
    bench.navigate(*(KEYPAD[digit] for digit in "2345678"))
    bench.key(Qt.Key.Key_Return)
    assert (bench.codes, bench.refused) == ([], [ScanProblem.UNCLEAN])


def test_keys_that_this_app_types_itself_are_neither_typing_nor_a_scan(bench: Bench) -> None:
    is_own = True
    bench.keys.drop(lambda event: is_own)
    bench.field.setFocus()
    bench.burst("1234567890", Qt.Key.Key_Return)
    bench.rest()
    assert (bench.codes, bench.refused, bench.field.text()) == ([], [], "")
    is_own = False
    bench.burst("1234567890", Qt.Key.Key_Return)
    bench.rest()
    assert bench.codes == ["1234567890"]
