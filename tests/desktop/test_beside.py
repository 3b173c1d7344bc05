"""Scans while another program is in front: the whole app on a desktop made up."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.desktop.desktop import NO_WINDOW, Desktop, WindowId
from gui.domain.scan.beside import BesideState
from gui.domain.scan.detector import Scanned, Suffix
from gui.domain.scan.device_keys import DeviceKeys, Held, Stroke
from gui.domain.scan.scanner_settings import ScannerSettings, SuffixRule
from gui.domain.setup.hot_key import HotKeyUse
from gui.domain.setup.settings import Settings
from gui.domain.telling.sound import Sound
from gui.practice.server import PracticeServer
from gui.widgets.settings.settings_dialog import SettingsDialog
from tests.domain.scan.device import Device, us_characters
from tests.fake_clock import FakeClock
from tests.till import Till

TILL, PRACTICE = WindowId(7_000_000), WindowId(8_000_000)
NAME = r"\\?\HID#VID_0C2E&PID_0B61&MI_00#7&1a2b3c4d&0&0000#{884b96c3-56ef-11d1-bc8c}"
MODEL = "VID_0C2E&PID_0B61&MI_00"
NUMBER, PRODUCT, REFUSED = "1000000001", "4006381333931", "3000000001"
BESIDE = ScannerSettings(beside_device=MODEL, beside_prefix="1000")


class TillDesktop(Desktop):
    """Another program is in front; keys come as a test types them."""

    def __init__(self) -> None:
        super().__init__()
        self.in_front = TILL
        self.brought: list[WindowId] = []
        self.heard = ""
        self.is_finding = False
        self.can_hear = True
        self.is_plugged_in = True
        self.rest: Callable[[], None] | None = None
        """Has the keys that are still in the queue come."""

    def front(self) -> WindowId:
        return self.in_front

    def bring_to_front(self, window: WindowId) -> None:
        self.brought.append(window)

    def hear_scanner(self, device: str, *, finding: bool) -> bool:
        self.heard, self.is_finding = device, finding
        return self.can_hear or not (device or finding)

    def has_device(self, device: str) -> bool:
        return self.is_plugged_in

    def has_keys_waiting(self) -> bool:
        rest, self.rest = self.rest, None
        if rest is not None:
            rest()
        return rest is not None

    def characters_of(self, stroke: Stroke, held: Held) -> str:
        return us_characters(stroke, held)

    def is_another_run(self, window: WindowId) -> bool:
        return window == PRACTICE


class OnDesktop(Device):
    """A device whose strokes go to the app."""

    def __init__(self, desktop: TillDesktop, number: int = 1) -> None:
        super().__init__(DeviceKeys(us_characters))
        self._desktop = desktop
        self._number = number

    def take(self, stroke: Stroke) -> None:
        self._desktop.scanner_key.emit(self._number, stroke)


@pytest.fixture
def desktop() -> TillDesktop:
    return TillDesktop()


@pytest.fixture
def scanner(desktop: TillDesktop) -> OnDesktop:
    return OnDesktop(desktop)


@pytest.fixture
def new_till(
    qtbot: QtBot,
    clock: FakeClock,
    practice_server: PracticeServer,
    tmp_path: Path,
    desktop: TillDesktop,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Till]:
    monkeypatch.setattr("gui.app.open_desktop", lambda: desktop)
    monkeypatch.setattr("gui.flows.settings_flow.HEARS_SCANNERS", True)
    till = Till(qtbot, clock, practice_server.url, tmp_path)
    till.settings = Settings(scanner=BESIDE)
    yield till
    till.stop()


@pytest.fixture
def till(new_till: Till) -> Till:
    new_till.start()
    return new_till


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[Sound]:
    sounds: list[Sound] = []
    monkeypatch.setattr(
        "gui.services.reactions.sounds.Sounds._play", lambda self, one: sounds.append(one)
    )
    return sounds


def use(till: Till, **changes: object) -> None:
    """Other settings of the scanner come into force."""
    loaded = till.app.settings.loaded
    scanner = replace(loaded.settings.scanner, **changes)  # type: ignore[arg-type]
    till.app.worker.settings_taken_up.emit(
        replace(loaded, settings=replace(loaded.settings, scanner=scanner)), till.app.settings.key
    )
    till.settle()


def taken_from(till: Till) -> list[object]:
    """The numbers and the bad scans that were taken from another program, from now on."""
    taken: list[object] = []
    till.app.scanners.scanned_beside.connect(taken.append)
    till.app.scanners.refused.connect(taken.append)
    return taken


def badge(till: Till) -> str:
    """What a screen reader says of the badge; "" if it is hidden."""
    found = till.window.findChildren(QLabel, "besideState")
    return "".join(each.accessibleName() for each in found if not each.isHidden())


def test_a_voucher_is_reserved_and_the_till_stays_in_front(
    till: Till, desktop: TillDesktop, scanner: OnDesktop, played: list[Sound]
) -> None:
    till.field.setText("half ty")
    scanner.scan(NUMBER)
    till.until(lambda: till.title.startswith("Reserved until"))
    assert till.text("bannerTitle").startswith("Reserved until")
    assert till.numbers() == ["1000 0000 01"]
    assert played == [Sound.RESERVED]
    assert till.clipboard == till.text("holdToken")
    assert till.field.text() == "half ty"
    assert (desktop.front(), desktop.brought) == (TILL, [])


def test_what_the_till_sells_leaves_no_trace(
    till: Till,
    scanner: OnDesktop,
    played: list[Sound],
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    caplog.set_level(logging.DEBUG)
    before, taken = till.title, taken_from(till)
    scanner.scan(PRODUCT)
    scanner.scan("hold_token-secret")
    scanner.type("a password 12345\r", 150)
    till.settle()
    assert (till.title, taken, played) == (before, [], [])
    assert caplog.records == []
    till.stop()
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert files
    for text in (PRODUCT, "secret", "password", "12345"):
        assert not [each for each in files if text.encode() in each.read_bytes()]


def test_what_this_window_got_itself_is_left_to_it(till: Till, scanner: OnDesktop) -> None:
    taken = taken_from(till)
    scanner.went_here = True
    scanner.scan(NUMBER)
    assert taken == []


def test_a_scan_that_came_both_ways_counts_once(till: Till, scanner: OnDesktop) -> None:
    till.app.keys.burst.emit(Scanned(NUMBER, Suffix.ENTER, (2.0,) * 9, False))
    till.until(lambda: till.title.startswith("Reserved until"))
    scanner.scan(NUMBER)
    till.settle()
    assert till.title.startswith("Reserved until")
    till.turn(3)
    scanner.scan(NUMBER)
    till.settle()
    assert till.title == "Already reserved here"


def test_a_voucher_that_came_badly_is_told_and_a_product_is_not(
    till: Till, scanner: OnDesktop
) -> None:
    def scan_badly(code: str) -> None:
        scanner.wait(700)
        scanner.went_here = True
        scanner.type(code[:4])
        scanner.went_here = False
        scanner.type(f"{code[4:]}\r")
        till.settle()

    taken = taken_from(till)
    scan_badly(PRODUCT)
    assert taken == []
    scan_badly(NUMBER)
    assert till.title == "Didn't scan properly"


def test_a_refusal_is_shown_as_after_any_scan(till: Till, scanner: OnDesktop) -> None:
    use(till, beside_prefix="3")
    scanner.scan(REFUSED)
    till.until(lambda: len(till.history) == 1)
    assert till.text("bannerTitle") != ""


def test_a_scanner_without_enter_is_heard_once_it_is_silent(
    till: Till, desktop: TillDesktop, scanner: OnDesktop
) -> None:
    use(till, suffix=SuffixRule.NEVER)
    desktop.rest = lambda: scanner.type(NUMBER[8:])
    scanner.scan(NUMBER[:8], suffix="")
    till.until(lambda: till.numbers() == ["1000 0000 01"])


def test_two_scanners_of_the_model_are_kept_apart(till: Till, desktop: TillDesktop) -> None:
    one, two = OnDesktop(desktop, 1), OnDesktop(desktop, 2)
    for first, second in zip("1000000001\r", "1000000002\r", strict=True):
        one.type(first)
        two.type(second)
    till.until(lambda: sorted(till.numbers()) == ["1000 0000 01", "1000 0000 02"])


def test_a_scanner_that_was_gone_is_heard_again(till: Till, desktop: TillDesktop) -> None:
    assert badge(till).startswith("Listening")
    OnDesktop(desktop, 1).type("1000")  # cut off
    desktop.is_plugged_in = False
    desktop.devices_changed.emit()
    assert badge(till).endswith("is not plugged in")
    desktop.is_plugged_in = True
    desktop.devices_changed.emit()
    assert badge(till).startswith("Listening")
    OnDesktop(desktop, 2).scan(NUMBER)
    till.until(lambda: till.numbers() == ["1000 0000 01"])


def test_what_is_scanned_into_another_run_of_this_app_is_not_for_this_one(
    till: Till, desktop: TillDesktop, scanner: OnDesktop
) -> None:
    taken = taken_from(till)
    desktop.in_front = PRACTICE
    scanner.scan(NUMBER)
    assert taken == []


@pytest.mark.parametrize(
    "changes", [{"beside_device": ""}, {"beside_prefix": ""}], ids=["no device", "no pattern"]
)
def test_without_a_device_or_a_pattern_it_is_off(
    changes: dict[str, object], till: Till, desktop: TillDesktop
) -> None:
    assert (desktop.heard, badge(till) != "") == (MODEL, True)
    use(till, **changes)
    assert (desktop.heard, badge(till)) == ("", "")
    use(till, beside_device=MODEL, beside_prefix="", min_length=10, max_length=10)
    assert desktop.heard == MODEL


def test_other_settings_come_into_force_between_two_scans(till: Till, scanner: OnDesktop) -> None:
    scanner.scan(PRODUCT)
    use(till, beside_prefix="2000", average_ms=200, gap_ms=200)
    scanner.scan("2000000001", interval_ms=100)
    till.until(lambda: len(till.history) == 1)


def test_a_system_that_does_not_allow_it_is_told(till: Till, desktop: TillDesktop) -> None:
    desktop.can_hear = False
    use(till, beside_device="another")
    assert badge(till).endswith("this PC doesn't allow it")
    desktop.devices_changed.emit()
    assert badge(till).endswith("this PC doesn't allow it")


def test_once_the_app_is_closed_nothing_is_heard(till: Till, desktop: TillDesktop) -> None:
    till.stop()
    assert desktop.heard == ""


@pytest.mark.parametrize("argument", ["quit", "no_window"])
def test_a_script_and_a_run_without_a_window_hear_nothing(
    argument: str, new_till: Till, desktop: TillDesktop
) -> None:
    new_till.set_arguments(**{argument: True})
    new_till.start()
    assert desktop.heard == ""


def test_while_a_key_is_asked_for_nothing_is_reserved(
    new_till: Till, scanner: OnDesktop, vault: object
) -> None:
    till = new_till
    till.key = None
    till.start()
    assert till.app.settings_flow.panel is not None
    taken = taken_from(till)
    scanner.scan(NUMBER)
    assert taken == []


def test_a_scan_beside_the_till_is_not_the_hot_keys(
    till: Till, desktop: TillDesktop, scanner: OnDesktop
) -> None:
    desktop.hot_key_pressed.emit(HotKeyUse.CALL, TILL)
    desktop.brought.clear()
    scanner.scan(NUMBER)
    till.until(lambda: till.numbers() == ["1000 0000 01"])
    assert desktop.brought == []


# --- the settings ---------------------------------------------------------------------------------


def open_scanner_page(till: Till) -> SettingsDialog:
    till.app.settings_flow.open()
    dialog = till.app.settings_flow.dialog
    assert dialog is not None
    dialog._list.setCurrentRow(2)
    return dialog


@pytest.fixture
def dialog(new_till: Till) -> SettingsDialog:
    """The scanner's page of a till that listens to nothing yet."""
    new_till.settings = None
    new_till.start()
    return open_scanner_page(new_till)


def test_the_scanner_that_scans_next_is_chosen(
    new_till: Till, dialog: SettingsDialog, desktop: TillDesktop
) -> None:
    assert (desktop.heard, desktop.is_finding) == ("", False)
    new_till.press("findScanner", dialog)
    assert desktop.is_finding
    assert "Scan any code" in new_till.text("finderState", dialog)
    desktop.scanner_found.emit(NAME)
    assert not desktop.is_finding
    assert new_till.find(QLineEdit, "scanner.beside_device", dialog).text() == MODEL
    new_till.find(QLineEdit, "scanner.beside_prefix", dialog).setText("1000")
    new_till.press("settingsSave", dialog)
    new_till.until(lambda: desktop.heard == MODEL)
    assert badge(new_till).startswith("Listening")


def test_without_a_pattern_it_is_not_saved(new_till: Till, dialog: SettingsDialog) -> None:
    new_till.find(QLineEdit, "scanner.beside_device", dialog).setText(MODEL)
    new_till.press("settingsSave", dialog)
    assert "every product" in new_till.text("scanner.beside_prefix.error", dialog)
    assert dialog.isVisible()


@pytest.mark.parametrize(
    "leave",
    [
        lambda till, dialog: till.press("findScanner", dialog),
        lambda till, dialog: dialog._list.setCurrentRow(0),
        lambda till, dialog: till.press("settingsClose", dialog),
    ],
    ids=["cancelled", "another page", "closed"],
)
def test_nobody_is_looked_for_any_more_once_it_is_left(
    leave: Callable[[Till, SettingsDialog], None],
    new_till: Till,
    dialog: SettingsDialog,
    desktop: TillDesktop,
) -> None:
    new_till.press("findScanner", dialog)
    leave(new_till, dialog)
    assert not desktop.is_finding
    desktop.scanner_found.emit(NAME)
    assert new_till.find(QLineEdit, "scanner.beside_device", dialog).text() == ""


def test_it_is_told_if_no_device_can_be_heard(
    new_till: Till, dialog: SettingsDialog, desktop: TillDesktop
) -> None:
    desktop.can_hear = False
    new_till.press("findScanner", dialog)
    assert new_till.text("finderState", dialog) == "This PC doesn't let Voucher Hold listen."
    assert new_till.find(QPushButton, "findScanner", dialog).text() == "Scan now"


def test_elsewhere_than_on_windows_it_says_so(
    till: Till, monkeypatch: pytest.MonkeyPatch, desktop: TillDesktop
) -> None:
    monkeypatch.setattr("gui.flows.settings_flow.HEARS_SCANNERS", False)
    dialog = open_scanner_page(till)
    assert till.text("besideImpossible", dialog) == "Only Windows can do this."
    assert till.shows("besideImpossible", dialog)
    for name in ("scanner.beside_device", "scanner.beside_prefix"):
        assert not till.find(QLineEdit, name, dialog).isEnabled()
    assert not till.find(QPushButton, "findScanner", dialog).isEnabled()


def test_a_desktop_that_can_do_nothing_hears_nothing() -> None:
    desktop = Desktop()
    assert desktop.hear_scanner("", finding=False)
    assert not desktop.hear_scanner(MODEL, finding=False)
    assert not desktop.hear_scanner("", finding=True)
    assert not desktop.has_device(MODEL)
    assert not desktop.has_keys_waiting()
    assert not desktop.is_another_run(NO_WINDOW)
    stroke = Stroke(65, 30, False, False, 0, False, False)
    assert desktop.characters_of(stroke, Held(False, False, False)) == ""


def test_every_state_has_words_and_off_has_no_badge(till: Till) -> None:
    for state in BesideState:
        till.app.window.show_beside(state)
        assert bool(badge(till)) is (state is not BesideState.OFF)
