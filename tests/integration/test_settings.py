"""The first start, the settings dialog and its lock, in the whole app."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from gui.domain.scan.detector import Scanned, Suffix
from gui.domain.scan.scanner_settings import ScannerMode
from gui.domain.setup.origin import Origin
from gui.domain.setup.pin import hash_pin
from gui.domain.setup.settings import Settings
from gui.domain.trials.scan_doctor import TEST_CODE
from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift
from gui.widgets.kit.switch import Switch
from tests.fake_keyrings import HangingKeyring, LockedKeyring, MemoryKeyring
from tests.scripted_server import ScriptedServer
from tests.till import Till

CODE = Scanned(TEST_CODE, Suffix.ENTER, (5.0,) * 26, caps_lock=False)


@pytest.fixture
def new_till(till: Till) -> Till:
    """A till that nobody has set up, not yet started."""
    till.stop()
    till.key = None
    till.settings = None
    return till


def keys(text: str) -> None:
    """Type into the focused widget."""
    for character in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        if character == "\t":
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        elif character == " ":
            QTest.keyClick(focused, Qt.Key.Key_Space)
        else:
            QTest.keyClicks(focused, character)


def tab_to(name: str) -> None:
    """Press Tab until the widget of that name has the focus."""
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() == name:
            return
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}")


def next_steps(till: Till, key: str = PRACTICE_KEY, *, untested: bool = False) -> None:
    """Go through the set-up's first two steps, which saves everything."""
    till.press("setUpNext")
    till.find(QLineEdit, "apiKey").setText(key)
    if untested:
        with till.qtbot.waitSignal(till.app.till_setup.key_tested, timeout=30_000):
            till.press("setUpNext")
        till.settle()
    with till.qtbot.waitSignal(till.app.settings.changed, timeout=30_000):
        till.press("setUpSaveUntested" if untested else "setUpNext")
    till.settle()


def open_settings(till: Till, page: int = 0) -> QWidget:
    till.press("settingsButton")
    dialog = till.app.settings_flow.dialog
    assert dialog is not None
    till.find(QStackedWidget, "settingsPages", dialog).setCurrentIndex(page)
    till.settle()
    return dialog


def shown_titles(within: QWidget) -> list[str]:
    """The titles of the rows that show the tests."""
    found = within.findChildren(QLabel, "adviceTitle")
    return [each.text() for each in found if each.isVisibleTo(within)]


def save(till: Till, dialog: QWidget) -> None:
    with till.qtbot.waitSignal(till.app.settings.changed, timeout=30_000):
        till.press("settingsSave", dialog)
    till.settle()


# --- the first start ------------------------------------------------------------------------------


def test_the_keyboard_alone_leads_from_nothing_to_the_first_hold(
    new_till: Till, vault: MemoryKeyring
) -> None:
    till = new_till
    till.start()
    till.window.activateWindow()
    till.until(lambda: QApplication.focusWidget() is not None)
    assert till.text("connectionState") == "●  Not signed in"
    assert not till.field.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "shop"
    keys("Leeds\tTill9\t")
    service = QApplication.focusWidget()
    assert isinstance(service, QComboBox | QLineEdit)
    QTest.keyClick(service, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(service, till.url)
    tab_to("site")
    keys("0012")
    tab_to("setUpNext")
    QTest.keyClick(till.find(QPushButton, "setUpNext"), Qt.Key.Key_Return)
    till.settle()
    tab_to("apiKey")
    keys(PRACTICE_KEY)
    tab_to("testKey")
    with till.qtbot.waitSignal(till.app.till_setup.key_tested, timeout=30_000):
        keys(" ")
    till.settle()
    assert till.text("adviceTitle") == "The key works"
    tab_to("setUpNext")
    with till.qtbot.waitSignal(till.app.settings.changed, timeout=30_000):
        keys(" ")
    till.settle()
    till.app.keys.burst.emit(Scanned("1000000001", Suffix.ENTER, (5.0,) * 9, caps_lock=False))
    assert "The scanner works" in shown_titles(till.window)
    assert till.history == [], "a scan during the set-up reserves nothing"
    tab_to("setUpDone")
    keys(" ")
    till.settle()
    till.window.activateWindow()  # the offscreen platform forgets which window was active
    till.until(till.field.hasFocus)
    till.scan_and_wait("1000000001")
    assert till.title == "Reserved until 12:05"
    assert till.text("tillName") == "Till9 · Leeds"
    assert vault.kept == {("Voucher Hold", till.url): PRACTICE_KEY}
    assert 'site = "0012"' in (till.folder / "settings.toml").read_text(encoding="utf-8")
    till.restart()
    assert till.field.isVisible(), "and at the next start everything is there"


def test_the_set_up_cannot_be_left_without_a_key(new_till: Till, vault: MemoryKeyring) -> None:
    new_till.start()
    new_till.press("setUpNext")
    new_till.press("setUpNext")
    assert "There is no key yet" in shown_titles(new_till.window)
    key = new_till.find(QLineEdit, "apiKey")
    key.setText("two words")
    new_till.press("setUpNext")
    assert new_till.text("apiKey.error").startswith("That is not an API key")
    new_till.press("testKey")
    assert shown_titles(new_till.window) == []


def test_a_key_is_extracted_from_its_surroundings_and_kept_out_of_other_fields(
    new_till: Till, vault: MemoryKeyring
) -> None:
    till = new_till
    till.start()
    till.find(QComboBox, "api_url").setEditText(till.url)
    for name in ("shop", "till"):
        till.find(QLineEdit, name).setText(PRACTICE_KEY)
        till.press("setUpNext")
        assert till.text(f"{name}.error") == "That is a key or a token. It doesn't belong here."
        till.find(QLineEdit, name).clear()
    assert not (till.folder / "settings.toml").exists()
    next_steps(till, f"export VOUCHER_HOLD_API_KEY=“{PRACTICE_KEY}”")
    till.press("setUpDone")
    assert vault.kept == {("Voucher Hold", till.url): PRACTICE_KEY}
    till.scan_and_wait("1000000001")
    assert till.title == "Reserved until 12:05"


def test_a_key_that_fails_its_test_is_saved_only_as_untested_and_never_shown_as_good(
    new_till: Till, vault: MemoryKeyring
) -> None:
    till = new_till
    till.start()
    till.find(QComboBox, "api_url").setEditText(till.url)
    till.press("setUpNext")
    till.find(QLineEdit, "apiKey").setText("sk_wrong")
    assert not till.find(QPushButton, "setUpSaveUntested").isVisible()
    with till.qtbot.waitSignal(till.app.till_setup.key_tested, timeout=30_000):
        till.press("setUpNext")
    till.settle()
    assert vault.kept == {}, "Next tests a key first"
    assert till.text("adviceTitle") == "Smart Gift doesn't accept this key"
    with till.qtbot.waitSignal(till.app.settings.changed, timeout=30_000):
        till.press("setUpSaveUntested")
    till.settle()
    till.press("setUpDone")
    for _ in range(2):
        assert till.text("connectionState") == "●  Not signed in"
        dialog = open_settings(till, 1)
        assert "Smart Gift doesn't accept it." in till.text("keyState", dialog)
        till.press("settingsClose", dialog)
        till.restart()
        assert not till.shows("setUpPanel"), "there is a key, if a bad one"


def test_an_unreachable_service_leaves_the_key_untested_until_it_answers(
    new_till: Till, vault: MemoryKeyring
) -> None:
    till, url = new_till, new_till.url
    till.url = "http://127.0.0.1:1"
    till.start()
    till.find(QComboBox, "api_url").setEditText(till.url)
    next_steps(till, untested=True)
    till.press("setUpDone")
    assert till.text("connectionState") == "●  Key not tested"
    dialog = open_settings(till, 1)
    assert "Not tested yet." in till.text("keyState", dialog)
    till.press("settingsClose", dialog)
    till.stop()
    till.addresses, till.url = {"http://127.0.0.1:1": url}, "http://127.0.0.1:1"
    till.start()
    assert till.text("connectionState") == "●  Key not tested", "a restart proves nothing"
    till.scan_and_wait("1000000001")
    assert till.text("connectionState") == "●  Connected"
    till.until(lambda: (till.folder / "key-proofs.json").exists())
    till.restart()
    assert till.text("connectionState") == "●  Ready"
    dialog = open_settings(till, 1)
    assert "It works." in till.text("keyState", dialog)


def test_an_answer_that_proves_nothing_of_the_key_is_not_shown_in_green(
    till: Till, scripted_server: ScriptedServer
) -> None:
    till.stop()
    till.url = scripted_server.url
    till.start()
    scripted_server.play(lambda it: it.reply_json("422 No", {"message": "Something new"}))
    till.scan_and_wait("1000000001")
    assert till.text("connectionState") == "●  Key not tested"
    scripted_server.play(lambda it: it.held("hold_token_first"))
    till.scan_and_wait("1000000002")
    assert till.text("connectionState") == "●  Connected"


def test_another_key_is_not_saved_in_the_dialog_before_its_test(
    till: Till, vault: MemoryKeyring
) -> None:
    till.stop()
    till.key, till.settings = None, None
    vault.kept["Voucher Hold", till.url] = PRACTICE_KEY
    (till.folder / "settings.toml").write_text(f'api_url = "{till.url}"\n', encoding="utf-8")
    till.start()
    dialog = open_settings(till, 1)
    till.find(QLineEdit, "apiKey", dialog).setText("sk_new")
    till.press("settingsSave", dialog)
    assert "This key hasn't passed its test" in shown_titles(dialog)
    assert dialog.isVisible()
    with till.qtbot.waitSignal(till.app.settings.changed, timeout=30_000):
        till.press("settingsSaveUntested", dialog)
    till.settle()
    assert vault.kept == {("Voucher Hold", till.url): "sk_new"}
    assert till.text("connectionState") == "●  Key not tested"


def test_a_wrong_address_is_reported_at_its_field(new_till: Till, vault: MemoryKeyring) -> None:
    new_till.start()
    new_till.press("setUpNext")
    new_till.find(QComboBox, "api_url").setEditText("http://shop.example")
    new_till.find(QLineEdit, "apiKey").setText("sk_x")
    new_till.press("testKey")
    assert "this PC only" in new_till.text("api_url.error")
    assert new_till.find(QComboBox, "api_url").isVisible(), "its step is shown"
    new_till.press("setUpNext")
    assert new_till.find(QComboBox, "api_url").isVisible()
    assert not (new_till.folder / "settings.toml").exists()


@pytest.mark.parametrize("backend", [LockedKeyring, HangingKeyring])
def test_a_broken_credential_store_is_reported_and_the_till_works(
    backend: type[KeyringBackend],
    new_till: Till,
    use_keyring: Callable[[KeyringBackend], None],
) -> None:
    use_keyring(backend())
    till = new_till
    till.start()
    assert "credential store" in till.text("keyState")
    till.find(QComboBox, "api_url").setEditText(till.url)
    next_steps(till)
    till.press("setUpDone")
    till.scan_and_wait("1000000001")
    assert len(till.cards()) == 1
    assert "can't save the key" in till.text("noticeTitle")
    till.stop()
    for file in till.folder.rglob("*"):
        assert not file.is_file() or PRACTICE_KEY.encode() not in file.read_bytes()


# --- the dialog -----------------------------------------------------------------------------------


def test_what_is_saved_applies_at_once_and_after_a_restart(till: Till) -> None:
    till.stop()
    till.settings = None
    (till.folder / "settings.toml").write_text("# IT was here\n", encoding="utf-8")
    till.start()
    dialog = open_settings(till)
    till.find(QLineEdit, "till", dialog).setText("Till 9")
    till.find(Switch, "sounds", dialog).setChecked(False)
    till.find(Switch, "always_on_top", dialog).setChecked(True)
    till.find(QLineEdit, "scanner.prefix", dialog).setText("V#")
    till.find(Switch, "scanner.numbers_have_dashes", dialog).setChecked(True)
    save(till, dialog)
    assert not dialog.isVisible()
    assert till.text("tillName") == "Till 9"
    assert not till.app.sounds.enabled
    assert till.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert till.window.isVisible()
    text = (till.folder / "settings.toml").read_text(encoding="utf-8")
    assert text.startswith("# IT was here")
    assert "numbers_have_dashes = true" in text
    till.restart()
    assert till.text("tillName") == "Till 9"
    till.app.keys.burst.emit(Scanned("V#1000000001", Suffix.ENTER, (5.0,) * 11, caps_lock=False))
    till.until(lambda: len(till.cards()) == 1)


def test_a_file_that_cannot_be_written_is_reported_and_nothing_is_lost(till: Till) -> None:
    dialog = open_settings(till)
    (till.folder / "settings.toml").write_text("broken = \n", encoding="utf-8")
    till.find(QLineEdit, "till", dialog).setText("Till 9")
    with till.qtbot.waitSignal(till.app.till_setup.save_failed, timeout=30_000):
        till.press("settingsSave", dialog)
    till.settle()
    assert till.text("adviceTitle", dialog) == "This could not be saved"
    assert "line 1" in till.text("adviceText", dialog)
    assert till.find(QLineEdit, "till", dialog).text() == "Till 9", "what was typed is still there"
    assert (till.folder / "settings.toml").read_text(encoding="utf-8") == "broken = \n"


def test_an_impossible_value_is_reported_at_its_field(till: Till) -> None:
    dialog = open_settings(till)
    till.find(QLineEdit, "pin", dialog).setText("12")
    till.press("settingsSave", dialog)
    assert till.text("pin.error", dialog) == "A PIN has 4 to 12 digits."
    till.find(QLineEdit, "pin", dialog).clear()
    till.find(QSpinBox, "scanner.min_length", dialog).setValue(30)
    till.find(QSpinBox, "scanner.max_length", dialog).setValue(20)
    till.press("settingsSave", dialog)
    assert "more than the longest" in till.text("scanner.min_length.error", dialog)
    assert till.find(QStackedWidget, "settingsPages", dialog).currentIndex() == 2


def test_what_it_has_set_is_locked(till: Till, tmp_path: Path) -> None:
    till.stop()
    till.settings = None
    till.overrides = {"shop": ("Leeds", Origin.COMMAND_LINE)}
    till.start()
    dialog = open_settings(till)
    assert not till.find(QLineEdit, "shop", dialog).isEnabled()
    assert till.text("shop.lock", dialog) == "Set where Voucher Hold is started."
    assert till.find(QLineEdit, "till", dialog).isEnabled()


def test_what_a_policy_has_set_is_locked_whatever_the_users_file_says(till: Till) -> None:
    till.stop()
    till.settings = None
    till.policies = {"till": "Till 3", "sounds": 0, "scanner": {"min_length": 10}}
    user = till.folder / "settings.toml"
    user.write_text('till = "Mine"\nsounds = true\nshop = "Leeds"\n', encoding="utf-8")
    till.start()
    dialog = open_settings(till)
    assert till.find(QLineEdit, "till", dialog).text() == "Till 3"
    assert not till.find(Switch, "sounds", dialog).isChecked()
    assert till.find(QSpinBox, "scanner.min_length", dialog).value() == 10
    for name in ("till", "sounds", "scanner.min_length"):
        assert not till.find(QWidget, name, dialog).isEnabled()
        assert till.text(f"{name}.lock", dialog) == "Set by your administrator."
    shop = till.find(QLineEdit, "shop", dialog)
    assert shop.isEnabled()
    shop.setText("York")
    save(till, dialog)
    assert 'till = "Mine"' in user.read_text(encoding="utf-8"), "the user's own is kept"
    assert till.app.settings.loaded.settings.shop == "York"
    assert till.app.settings.loaded.settings.till == "Till 3"


def test_a_policy_that_cannot_be_used_is_named_in_the_window(till: Till) -> None:
    till.stop()
    till.settings = None
    till.policies = {"till": 3, "sounds": 2}
    till.start()
    (notice,) = till.rows("notice")
    assert till.text("noticeTitle", notice) == "Some settings can't be used"
    assert till.text("noticeAdvice", notice) == (
        "HKLM\\Software\\Policies\\VoucherHold:\n• till must be text (REG_SZ)\n"
        "• sounds must be 0 or 1 (REG_DWORD)\nWhat can't be used counts as not configured."
    )
    assert till.app.settings.loaded.settings.sounds


def test_a_pin_locks_the_settings_until_it_is_removed(till: Till) -> None:
    till.stop()
    till.settings = None
    till.start()
    dialog = open_settings(till)
    till.find(QLineEdit, "pin", dialog).setText("4711")
    till.find(QLineEdit, "pinAgain", dialog).setText("4712")
    till.press("settingsSave", dialog)
    assert till.text("pinAgain.error", dialog) == "The two PINs differ."
    till.find(QLineEdit, "pinAgain", dialog).setText("4711")
    save(till, dialog)
    assert "4711" not in (till.folder / "settings.toml").read_text(encoding="utf-8")
    till.press("settingsButton")
    asked = till.app.settings_flow.pin_dialog
    assert asked is not None
    assert not dialog.isVisible()
    entry = till.find(QLineEdit, "pinEntry", asked)
    entry.setText("1234")
    with till.qtbot.waitSignal(till.app.till_setup.pin_tried, timeout=30_000):
        till.press("pinOpen", asked)
    till.settle()
    assert till.text("pinError", asked) == "That is not the PIN."
    entry.setText("4711")
    with till.qtbot.waitSignal(till.app.till_setup.pin_tried, timeout=30_000):
        QTest.keyClick(entry, Qt.Key.Key_Return)
    till.settle()
    assert dialog.isVisible()
    till.press("removePin", dialog)
    save(till, dialog)
    assert "pin" not in (till.folder / "settings.toml").read_text(encoding="utf-8")


def test_wrong_pins_slow_down_also_across_closing_the_dialog(till: Till) -> None:
    till.stop()
    till.settings = None
    (till.folder / "settings.toml").write_text(f'pin = "{hash_pin("4711")}"\n', encoding="utf-8")
    till.start()

    def enter(pin: str) -> None:
        till.find(QLineEdit, "pinEntry", asked()).setText(pin)
        with till.qtbot.waitSignal(till.app.till_setup.pin_tried, timeout=30_000):
            till.press("pinOpen", asked())
        till.settle()

    def asked() -> QWidget:
        dialog = till.app.settings_flow.pin_dialog
        assert dialog is not None
        return dialog

    till.press("settingsButton")
    for _ in range(3):
        enter("1234")
    assert till.text("pinError", asked()) == "Too many wrong PINs. Try again in 0:05."
    till.press("pinCancel", asked())
    till.turn(2)
    till.press("settingsButton")
    assert till.text("pinError", asked()) == "Too many wrong PINs. Try again in 0:03."
    assert not till.find(QLineEdit, "pinEntry", asked()).isEnabled()
    till.turn(3)
    assert till.text("pinError", asked()) == ""
    enter("1234")
    assert till.text("pinError", asked()) == "Too many wrong PINs. Try again in 0:10."
    till.turn(10)
    enter("4711")
    assert till.app.settings_flow.dialog is not None


def test_a_cancelled_pin_dialog_opens_nothing(till: Till) -> None:
    till.stop()
    till.settings = None
    (till.folder / "settings.toml").write_text(f'pin = "{hash_pin("4711")}"\n', encoding="utf-8")
    till.start()
    till.press("settingsButton")
    asked = till.app.settings_flow.pin_dialog
    assert asked is not None
    till.find(QLineEdit, "pinEntry", asked).setText("4711")
    with till.qtbot.waitSignal(till.app.till_setup.pin_tried, timeout=30_000):
        till.press("pinOpen", asked)
        till.press("pinCancel", asked)
    till.settle()
    assert till.app.settings_flow.dialog is None


def test_a_key_is_replaced_tested_and_removed(
    till: Till, vault: MemoryKeyring, practice_server: PracticeServer
) -> None:
    till.stop()
    till.key = None
    till.settings = None
    vault.kept["Voucher Hold", till.url] = "sk_old_and_withdrawn"
    (till.folder / "settings.toml").write_text(f'api_url = "{till.url}"\n', encoding="utf-8")
    till.start()
    till.scan_and_wait("1000000001")
    assert till.title == "This till isn't signed in"
    till.press("bannerAction")
    dialog = open_settings(till, 1)
    assert till.text("keyState", dialog).startswith("A key is kept in Test Vault")
    with till.qtbot.waitSignal(till.app.till_setup.key_tested, timeout=30_000):
        till.press("testKey", dialog)
    till.settle()
    assert till.text("adviceTitle", dialog) == "Smart Gift doesn't accept this key"
    till.find(QLineEdit, "apiKey", dialog).setText(PRACTICE_KEY)
    with till.qtbot.waitSignal(till.app.till_setup.key_tested, timeout=30_000):
        till.press("testKey", dialog)
    till.settle()
    save(till, dialog)
    till.scan_and_wait("1000000001")
    assert till.title == "Reserved until 12:05"
    dialog = open_settings(till, 1)
    with till.qtbot.waitSignal(till.app.settings.changed, timeout=30_000):
        till.press("removeKey", dialog)
    till.settle()
    assert vault.kept == {}
    assert not till.shows("setUpPanel"), "the set-up would hide a live hold"
    assert "A manager can enter the API key" in till.text("noticeAdvice")
    assert len(till.cards()) == 1


def test_a_wrong_address_cannot_be_tested(till: Till) -> None:
    till.stop()
    till.key = None
    till.start()
    till.press("settingsButton")
    dialog = till.app.settings_flow.dialog
    assert dialog is not None
    till.find(QComboBox, "api_url", dialog).setEditText("nonsense")
    till.press("testKey", dialog)
    assert shown_titles(dialog) == ["The service's address must be right first"]


# --- scanner and support --------------------------------------------------------------------------


def test_scans_go_to_the_scan_doctor_while_its_page_is_open(till: Till) -> None:
    dialog = open_settings(till, 2)
    till.app.keys.burst.emit(CODE)
    assert till.text("adviceTitle", dialog) == "Scanner works correctly"
    assert till.history == []
    till.press("settingsClose", dialog)
    till.app.keys.burst.emit(CODE)
    till.until(lambda: len(till.history) == 1)


def test_another_kind_of_scanner_works_at_once(till: Till) -> None:
    till.stop()
    till.settings = None
    till.start()
    dialog = open_settings(till, 2)
    till.find(QComboBox, "scanner.mode", dialog).setCurrentIndex(1)
    vendor = till.find(QSpinBox, "scanner.port_vendor", dialog)
    vendor.setValue(0x0C2E)
    assert vendor.text() == "0xc2e", "as Windows has it"
    save(till, dialog)
    till.until(lambda: till.text("connectionState") == "●  Scanner unplugged")
    dialog = open_settings(till, 2)
    till.find(QComboBox, "scanner.mode", dialog).setCurrentIndex(0)
    save(till, dialog)
    assert till.app.serial is None
    assert "Scanner" not in till.text("connectionState")
    assert till.app.settings.loaded.settings.scanner.mode is ScannerMode.KEYBOARD


def test_the_diagnosis_is_shown_step_by_step(till: Till) -> None:
    dialog = open_settings(till, 3)
    with till.qtbot.waitSignal(till.app.till_setup.connection_checked, timeout=30_000):
        till.press("runDiagnosis", dialog)
    till.settle()
    titles = shown_titles(dialog)
    assert titles[0] == "Proxy"
    assert titles[-1] == "The key works"


def test_a_support_file_is_saved_or_the_reason_shown(till: Till, tmp_path: Path) -> None:
    dialog = open_settings(till, 3)
    support = till.app.settings_flow.dialog.support  # type: ignore[union-attr]
    file = tmp_path / "support.zip"
    with till.qtbot.waitSignal(till.app.till_setup.support_saved, timeout=30_000):
        support.save_file(str(file))
    till.settle()
    assert till.text("adviceTitle", dialog) == "The support file is saved"
    with zipfile.ZipFile(file) as archive:
        assert b"The key works" in archive.read("diagnosis.txt")
    with till.qtbot.waitSignal(till.app.till_setup.support_saved, timeout=30_000):
        support.save_file(str(tmp_path / "no folder" / "support.zip"))
    till.settle()
    assert till.text("adviceTitle", dialog) == "The support file could not be saved"


# --- changing the set-up during live holds --------------------------------------------------------


def test_the_service_cannot_change_while_it_holds_vouchers_for_this_till(till: Till) -> None:
    till.stop()
    till.settings = None
    till.start()
    till.scan_and_wait("1000000001")
    dialog = open_settings(till, 1)
    till.find(QComboBox, "api_url", dialog).setEditText("https://other.example")
    till.press("settingsSave", dialog)
    assert "Vouchers are reserved at this service" in till.text("adviceText", dialog)
    assert not (till.folder / "settings.toml").exists()


def test_a_failing_credential_store_takes_no_key_away_and_hides_no_hold(
    till: Till, vault: MemoryKeyring, use_keyring: Callable[[KeyringBackend], None]
) -> None:
    till.stop()
    till.key, till.settings = None, None
    vault.kept["Voucher Hold", till.url] = PRACTICE_KEY
    (till.folder / "settings.toml").write_text(f'api_url = "{till.url}"\n', encoding="utf-8")
    till.start()
    till.scan_and_wait("1000000001")
    use_keyring(LockedKeyring())
    dialog = open_settings(till)
    till.find(Switch, "sounds", dialog).setChecked(False)
    save(till, dialog)
    till.scan_and_wait("1000000002")
    assert len(till.cards()) == 2, "the key in use remains in use"
    till.restart()
    assert not till.shows("setUpPanel")
    assert len(till.cards()) == 2, "restored holds are shown with or without a key"
    assert "isn't signed in" in till.text("noticeTitle")


def test_a_locked_till_without_a_key_cannot_be_set_up_by_anybody(
    till: Till, use_keyring: Callable[[KeyringBackend], None]
) -> None:
    till.stop()
    till.key, till.settings = None, None
    (till.folder / "settings.toml").write_text(f'pin = "{hash_pin("4711")}"\n', encoding="utf-8")
    use_keyring(LockedKeyring())
    till.start()
    assert not till.shows("setUpPanel")
    till.press("settingsButton")
    assert till.app.settings_flow.pin_dialog is not None


def test_a_scanned_key_goes_nowhere(new_till: Till, vault: MemoryKeyring) -> None:
    till = new_till
    till.start()
    key = Scanned("sk_live_0123456789", Suffix.ENTER, (5.0,) * 17, caps_lock=False)
    till.app.keys.burst.emit(key)
    assert not any("0123456789" in each.text() for each in till.window.findChildren(QLabel)), (
        "it is not shown"
    )
    till.stop()
    till.key = None
    till.settings = None
    vault.kept["Voucher Hold", till.url] = PRACTICE_KEY
    (till.folder / "settings.toml").write_text(f'api_url = "{till.url}"\n', encoding="utf-8")
    till.start()
    till.app.keys.burst.emit(key)
    assert till.advice.startswith("It's a token or a key")
    till.scan("hold_token_jY0VMM8zd5GLkk3jDpEjTOLr")
    assert till.advice.startswith("It's a token or a key")
    assert till.history == []


def test_the_test_of_another_key_says_nothing_about_this_one(
    till: Till, vault: MemoryKeyring
) -> None:
    till.stop()
    till.key, till.settings = None, None
    till.start()
    dialog = open_settings(till, 1)
    field = till.find(QLineEdit, "apiKey", dialog)
    till.find(QComboBox, "api_url", dialog).setEditText(till.url)
    field.setText(PRACTICE_KEY)
    with till.qtbot.waitSignal(till.app.till_setup.key_tested, timeout=30_000):
        till.press("testKey", dialog)
        QTest.keyClicks(field, "x")
    till.settle()
    assert shown_titles(dialog) == []


def test_text_that_the_file_would_refuse_is_reported_at_its_field(till: Till) -> None:
    dialog = open_settings(till)
    till.find(QLineEdit, "shop", dialog).setText("Leeds\u00a0North")
    till.press("settingsSave", dialog)
    assert "can't be shown" in till.text("shop.error", dialog)
    till.find(QLineEdit, "shop", dialog).clear()
    till.find(QComboBox, "api_url", dialog).setEditText("https://a.example/" + "x" * 200)
    till.press("settingsSave", dialog)
    assert till.text("api_url.error", dialog) == "It is too long."


def test_practising_first_uses_the_same_folder(
    new_till: Till, vault: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def start(program: str, arguments: list[str]) -> bool:
        started.append(arguments)
        return True

    monkeypatch.setattr(QProcess, "startDetached", start)
    new_till.set_arguments(data_dir=new_till.folder)
    new_till.start()
    new_till.press("practiseFirst")
    assert started == [["-m", "gui", "--practice", "--data-dir", str(new_till.folder)]]


def test_a_token_goes_back_to_the_service_that_gave_it_and_to_no_other(
    till: Till, scripted_server: ScriptedServer, smart_gift: PracticeSmartGift
) -> None:
    till.stop()
    till.settings = Settings(api_url=till.url)
    till.start()
    till.scan_and_wait("1000000001")
    till.stop()
    home, till.url = till.url, scripted_server.url
    till.addresses = {home: home}
    till.settings = Settings(api_url=till.url)
    till.start()
    with till.qtbot.waitSignal(till.app.reservations.attempt_dropped, timeout=30_000):
        till.press("releaseHold")
    assert scripted_server.requests == []
    assert smart_gift.held() == {}


def test_a_credential_store_that_works_again_is_used_again(
    new_till: Till, use_keyring: Callable[[KeyringBackend], None]
) -> None:
    till, vault = new_till, MemoryKeyring()
    vault.kept["Voucher Hold", till.url] = PRACTICE_KEY
    (till.folder / "settings.toml").write_text(f'api_url = "{till.url}"\n', encoding="utf-8")
    use_keyring(LockedKeyring())
    till.start()
    assert till.text("connectionState") == "●  Not signed in"
    use_keyring(vault)
    save(till, open_settings(till))
    till.scan_and_wait("1000000001")
    assert len(till.cards()) == 1


def test_saving_says_nothing_about_the_connection(till: Till) -> None:
    till.stop()
    till.settings = None
    till.start()
    till.scan_and_wait("1000000001")
    save(till, open_settings(till))
    assert till.text("connectionState") == "●  Connected"


def test_an_unexpected_failure_to_save_is_reported(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(self: object, changes: object) -> None:
        raise LookupError

    monkeypatch.setattr("gui.storage.setup.till_store.TillStore.save", fall)
    dialog = open_settings(till)
    with till.qtbot.waitSignal(till.app.till_setup.save_failed, timeout=30_000):
        till.press("settingsSave", dialog)
    till.settle()
    assert "LookupError" in till.text("adviceText", dialog)
