"""The forms of the settings dialog: where each setting is, and its wording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from gui.domain.scan.beside import knows_vouchers
from gui.domain.scan.scanner_settings import Parity, ScannerMode, SuffixRule
from gui.domain.setup.hot_key import BadHotKey, HotKeyAnswer, HotKeyUse, read_hot_key
from gui.domain.setup.pin import LEAST_DIGITS, MOST_DIGITS, is_pin
from gui.domain.setup.service_address import BadAddress, Service, read_service_address
from gui.domain.setup.settings import LONGEST_SITE, LoadedSettings, Settings, TypeAfter
from gui.domain.telling.settings_words import (
    address_words,
    hot_key_answer_words,
    hot_key_words,
)
from gui.domain.value.money_format import is_currency, read_money_format
from gui.domain.value.voucher_value import MoneyValue
from gui.money import money_writer
from gui.translate import translate
from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.kit.parts import button, label, set_state
from gui.widgets.settings.key_field import KeyField
from gui.widgets.settings.scanner_finder import ScannerFinder
from gui.widgets.settings.settings_form import SettingsForm

_TEN = Decimal(10)
"""The amount in the example."""


class TillPage(SettingsForm):
    """The till's name, what is left on vouchers, how the window behaves, and the PIN."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted_pin: str | None = None
        self._hot_key_states: dict[HotKeyUse, QLabel] = {}
        self.add_heading(self.tr("This till"))
        self.add_text("shop", self.tr("Shop"), hint=self.tr("Harrogate"))
        self.add_text("till", self.tr("Till"), hint=self.tr("Till 3"))
        self.add_heading(self.tr("What is left on a voucher"))
        add_site(self)
        self._currency = self._add_currency()
        self._money_format = self._add_money_format()
        self._example = label(name="moneyExample", look="muted")
        self.add_widget(self._example)
        for field in (self._currency, self._money_format):
            field.textChanged.connect(self._show_example)
        self.add_heading(self.tr("After a scan"))
        self.add_switch("copy_token", self.tr("Copy the token at once"))
        self.add_switch("sounds", self.tr("Play sounds"))
        self.add_heading(self.tr("Window"))
        self.add_switch("always_on_top", self.tr("Keep above other windows"))
        self.add_switch("full_screen", self.tr("Start full screen"))
        self.add_switch("start_as_strip", self.tr("Start as a strip"))
        self.add_switch("whole_window_colour", self.tr("Full-screen verdict colour"))
        self.add_heading(self.tr("From other programs"))
        self._add_hot_key(HotKeyUse.CALL, self.tr("Hot key"))
        self.add_switch("type_token", self.tr("Type the token there"))
        self._add_hot_key(HotKeyUse.TYPE, self.tr("Hot key that types the newest token"))
        self.add_text("type_before", self.tr("Typed before the token"), hint=self.tr("nothing"))
        self.add_choice(
            "type_after",
            self.tr("Typed after the token"),
            {
                TypeAfter.NOTHING: self.tr("Nothing"),
                TypeAfter.ENTER: self.tr("Enter"),
                TypeAfter.TAB: self.tr("Tab"),
            },
        )
        self.add_number("type_pause_ms", self.tr("Pause between keys, in milliseconds"))
        self.add_heading(self.tr("Lock"))
        self._pin_state = label(name="pinState", look="muted")
        self._pin_state.setWordWrap(True)
        self.add_widget(self._pin_state)
        self._pin = self._add_pin()
        self._again = pin_field()
        self._differ = self.place("pinAgain", self.tr("The same PIN again"), self._again)
        self._unlock = button(self.tr("Remove PIN"), name="removePin", look="quiet")
        self._unlock.clicked.connect(self._on_unlock)
        self.add_widget(self._unlock)

    def show_settings(self, loaded: LoadedSettings) -> None:
        """Show the settings in force, and whether there is a PIN."""
        super().show_settings(loaded)
        self._wanted_pin = None
        for field in (self._pin, self._again):
            field.clear()
            field.setEnabled(not loaded.is_locked("pin"))
        self._show_differ("")
        locked = bool(loaded.settings.pin)
        self._unlock.setVisible(locked and not loaded.is_locked("pin"))
        self._show_pin_state(locked=locked)

    def pin(self) -> str | None:
        """The PIN to set, "" to remove it, None to leave it as it is."""
        return self._pin.text().strip() or self._wanted_pin

    def changes(self) -> dict[str, object] | None:
        """What differs from the settings in force, without the PIN: see `pin`."""
        changed = super().changes()
        differ = self._pin.text().strip() != self._again.text().strip()
        self._show_differ(self.tr("The two PINs differ.") if differ else "")
        if changed is None:
            return None
        if differ:
            self._again.setFocus()
            return None
        if self._has_one_hot_key_twice(changed):
            problem = hot_key_answer_words(HotKeyAnswer.TWICE, translate)
            self.show_problem(HotKeyUse.TYPE.value, problem)
            return None
        changed.pop("pin", None)  # handled separately: only its hash is kept
        return changed

    def _add_currency(self) -> QLineEdit:
        def check(text: str) -> str:
            code = text.upper()
            if not is_currency(code):
                raise ValueError(self.tr("A currency has three letters, such as GBP."))
            return code

        return self.add_text("currency", self.tr("Currency"), check=check)

    def _add_money_format(self) -> QLineEdit:
        def check(text: str) -> str:
            if text and read_money_format(text) is None:
                problem = self.tr("Write 1234.56 the way it should look, such as £1,234.56.")
                raise ValueError(problem)
            return text

        title = self.tr("How 1234.56 is written, such as £1,234.56")
        hint = self.tr("as this PC writes it")
        return self.add_text("money_format", title, hint=hint, check=check)

    def _show_example(self) -> None:
        """Show how ten pounds, or whatever the currency is, would be written."""
        currency, example = self._currency.text().strip().upper(), self._money_format.text().strip()
        if not is_currency(currency) or (example and read_money_format(example) is None):
            self._example.setText("")
            return
        write = money_writer(Settings(currency=currency, money_format=example))
        amount = write(MoneyValue(_TEN, currency))
        self._example.setText(self.tr("Shown like this: {amount}").format(amount=amount))

    def show_hot_key(self, use: HotKeyUse, problem: str) -> None:
        """Show what is wrong with a hot key in force; "" if it works."""
        state = self._hot_key_states[use]
        state.setText(problem)
        state.setVisible(bool(problem))

    def _has_one_hot_key_twice(self, changed: Mapping[str, object]) -> bool:
        """Whether somebody has just made both the same; a file's may be beyond their reach."""
        settings = self._loaded.settings
        call = str(changed.get(HotKeyUse.CALL.value, settings.hot_key))
        types = str(changed.get(HotKeyUse.TYPE.value, settings.type_hot_key))
        is_new = any(use.value in changed for use in HotKeyUse)
        return is_new and bool(call) and read_hot_key(call) == read_hot_key(types)

    def _add_hot_key(self, use: HotKeyUse, title: str) -> None:
        def check(text: str) -> str:
            try:
                return str(read_hot_key(text) or "")
            except BadHotKey as exc:
                raise ValueError(hot_key_words(exc.fault, translate)) from exc

        self.add_text(use.value, title, hint=self.tr("none"), check=check)
        state = self._hot_key_states[use] = label(name=f"{use.value}.state", look="muted")
        state.setWordWrap(True)
        state.hide()
        self.add_widget(state)

    def _add_pin(self) -> QLineEdit:
        def check(text: str) -> str:
            if text and not is_pin(text):
                raise ValueError(
                    self.tr("A PIN has {least} to {most} digits.").format(
                        least=LEAST_DIGITS, most=MOST_DIGITS
                    )
                )
            return text

        field = self.add_text("pin", self.tr("New PIN"), check=check)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def _show_differ(self, problem: str) -> None:
        self._differ.setText(problem)
        self._differ.setVisible(bool(problem))
        self._again.setAccessibleDescription(problem)
        set_state(self._again, "wrong", bool(problem))

    def _show_pin_state(self, *, locked: bool) -> None:
        self._pin_state.setText(
            self.tr("A PIN is set. Enter another one to replace it.")
            if locked
            else self.tr("No PIN: anyone can change settings.")
        )

    def _on_unlock(self) -> None:
        self._wanted_pin = ""
        self._unlock.hide()
        self._show_pin_state(locked=False)


class ConnectionPage(SettingsForm):
    """The service and its key."""

    def __init__(self) -> None:
        super().__init__()
        self.add_heading(self.tr("Smart Gift"))
        add_service(self)
        self.key_field = KeyField()
        self.add_widget(self.key_field)


class ScannerPage(SettingsForm):
    """What IT may have to set for the scanner."""

    def __init__(self) -> None:
        super().__init__()
        self.add_heading(self.tr("Scanner"))
        self.add_choice(
            "scanner.mode",
            self.tr("Connected as"),
            {
                ScannerMode.KEYBOARD: self.tr("Keyboard (most scanners)"),
                ScannerMode.SERIAL: self.tr("Serial port (COM)"),
            },
        )
        self.add_text("scanner.prefix", self.tr("Sent before each code"), hint=self.tr("nothing"))
        self.add_choice(
            "scanner.suffix",
            self.tr("Sent after each code"),
            {
                SuffixRule.AUTO: self.tr("Enter or Tab (detected)"),
                SuffixRule.ALWAYS: self.tr("Always Enter or Tab"),
                SuffixRule.NEVER: self.tr("Nothing"),
            },
        )
        self.add_heading(self.tr("Voucher numbers"))
        self.add_number("scanner.min_length", self.tr("Shortest number"))
        self.add_number("scanner.max_length", self.tr("Longest number"))
        self.add_switch("scanner.numbers_have_dashes", self.tr("Numbers contain dashes (12-34)"))
        self._add_beside()
        self.begin_advanced(self.tr("Advanced"))
        self.add_heading(self.tr("Codes"))
        self.add_switch("scanner.strip_aim", self.tr("Remove “]C1” prefixes"))
        self.add_text(
            "scanner.url_host",
            self.tr("Web addresses: only of this website"),
            hint=self.tr("vouchers.example"),
        )
        self.add_text(
            "scanner.url_part",
            self.tr("Web addresses: the number is its (path, or a field's name)"),
        )
        self.add_heading(self.tr("Serial port"))
        # In hexadecimal, as in Windows' Device Manager (VID_0C2E).
        for name, title in (
            ("scanner.port_vendor", self.tr("USB vendor (0: any)")),
            ("scanner.port_product", self.tr("USB product (0: any)")),
        ):
            self.add_number(name, title, hexadecimal=True)
        self.add_text("scanner.port_serial", self.tr("Serial number"), hint=self.tr("any"))
        self.add_number("scanner.baud", self.tr("Baud"))
        self.add_choice(
            "scanner.parity",
            self.tr("Parity"),
            {
                Parity.NONE: self.tr("None"),
                Parity.EVEN: self.tr("Even"),
                Parity.ODD: self.tr("Odd"),
                Parity.MARK: self.tr("Mark"),
                Parity.SPACE: self.tr("Space"),
            },
        )
        self.add_heading(self.tr("Timing, in milliseconds"))
        self.add_number("scanner.gap_ms", self.tr("Longest pause between keys"))
        self.add_number("scanner.average_ms", self.tr("Pause on average, at most"))
        self.add_number("scanner.idle_ms", self.tr("Silence that ends a code"))

    def changes(self) -> dict[str, object] | None:
        """What differs from the settings in force; None after showing something that is wrong."""
        changed = super().changes()
        if changed is None:
            return None
        scanner = self._loaded.settings.scanner
        prefix = "scanner."
        inner = {
            name.removeprefix(prefix): value
            for name, value in changed.items()
            if name.startswith(prefix)
        }
        scanner = replace(scanner, **inner)  # type: ignore[arg-type]
        if scanner.min_length > scanner.max_length:
            self.show_problem(
                "scanner.min_length", self.tr("This is more than the longest number has.")
            )
            return None
        if scanner.beside_device and not knows_vouchers(scanner):
            self.show_problem(
                "scanner.beside_prefix",
                self.tr(
                    "Enter what only voucher numbers begin with, or every product is looked up."
                ),
            )
            return None
        return changed

    def show_settings(self, loaded: LoadedSettings) -> None:
        """Show the settings in force; look for no scanner if it can't be changed."""
        super().show_settings(loaded)
        self.finder.stop()
        self._take_beside()

    def set_beside_possible(self, possible: bool) -> None:
        """Let a scanner be listened to, or say that this system can't."""
        self._can_listen = possible
        self._take_beside()

    def show_found(self, model: str) -> None:
        """Enter the scanner that was found; "" if none can be heard."""
        self.finder.show_found(model)
        if model:
            self._device.setText(model)

    def _add_beside(self) -> None:
        self.add_heading(self.tr("Beside the till"))
        words = label(
            self.tr(
                "Vouchers that this scanner reads while another program is in front are reserved,"
                " too. That program still gets every key."
            ),
            look="muted",
        )
        words.setWordWrap(True)
        self.add_widget(words)
        self._impossible = label(self.tr("Only Windows can do this."), name="besideImpossible")
        self.add_widget(self._impossible)
        self._device = self.add_text(
            "scanner.beside_device", self.tr("Scanner"), hint=self.tr("none")
        )
        self.finder = ScannerFinder()
        self.add_widget(self.finder)
        self._prefix = self.add_text(
            "scanner.beside_prefix",
            self.tr("Voucher numbers begin with"),
            hint=self.tr("needed unless only vouchers are that long"),
        )
        self._can_listen = True
        self._take_beside()

    def _take_beside(self) -> None:
        """Lock what can't be used."""
        self._impossible.setVisible(not self._can_listen)
        for name, widget in (
            ("scanner.beside_device", self._device),
            ("scanner.beside_device", self.finder),
            ("scanner.beside_prefix", self._prefix),
        ):
            widget.setEnabled(self._can_listen and not self._loaded.is_locked(name))


def pin_field() -> QLineEdit:
    """A field for a PIN."""
    field = LineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(MOST_DIGITS)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
    )
    return field


def add_site(form: SettingsForm) -> None:
    """A row for the site number, with where to find it and what it is for."""

    def check(text: str) -> str:
        if len(text) > LONGEST_SITE:
            raise ValueError(tr("It is too long."))
        return text

    tr = translate
    where = label(
        tr(
            "With the site number from the Smart Gift dashboard (company configuration), each"
            " reservation shows what is left on the voucher."
        ),
        look="muted",
    )
    where.setWordWrap(True)
    form.add_widget(where)
    form.add_text("site", tr("Site number (optional)"), check=check)


def add_service(form: SettingsForm) -> None:
    """A row for the service's address, which offers Smart Gift's own by name."""

    def check(text: str) -> str:
        try:
            return read_service_address(text).url
        except BadAddress as exc:
            raise ValueError(address_words(exc.problem, translate)) from exc

    tr = translate
    names = {tr("Live"): Service.LIVE.value, tr("Development"): Service.DEVELOPMENT.value}
    form.add_address("api_url", tr("Service"), names, check)
