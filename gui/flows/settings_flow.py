"""The settings on screen: the first start's panel, the dialog and its PIN, and what they change."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.desktop.desktop import HEARS_SCANNERS
from gui.domain.hold.outcome import ReleaseAnswer
from gui.domain.secrets import ApiKey
from gui.domain.setup.hot_key import HotKeyAnswer, HotKeyUse
from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.setup.not_saved import NotSaved
from gui.domain.setup.settings import LoadedSettings
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.notice_words import key_notice
from gui.domain.telling.settings_words import hot_key_answer_words, not_saved_words
from gui.services.reservations import Reservations
from gui.services.scanners import Scanners
from gui.services.settings_in_force import SettingsInForce
from gui.services.ticker import Ticker
from gui.services.till_setup import TillSetup
from gui.translate import translate
from gui.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from gui.domain.trials.connection_check import Check
    from gui.domain.trials.scan_doctor import ScanReport
    from gui.widgets.settings.first_start_panel import FirstStartPanel
    from gui.widgets.settings.key_field import KeyField
    from gui.widgets.settings.pin_dialog import PinDialog
    from gui.widgets.settings.settings_dialog import SettingsDialog


class SettingsFlow(QObject):
    """Builds what is shown when it is first wanted, and connects it to the services."""

    scanner_wanted = Signal(bool)
    """Look for the scanner that scans next, or no longer."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsInForce,
        till_setup: TillSetup,
        reservations: Reservations,
        scanners: Scanners,
        ticker: Ticker,
        data_dir: Path | None,
    ) -> None:
        super().__init__()
        self._window = window
        self._settings = settings
        self._till_setup = till_setup
        self._scanners = scanners
        self._reservations = reservations
        self._ticker = ticker
        self._data_dir = data_dir
        self._asker: KeyField | None = None
        self.dialog: SettingsDialog | None = None
        self.panel: FirstStartPanel | None = None
        self.pin_dialog: PinDialog | None = None
        self._hot_key_answers: dict[HotKeyUse, HotKeyAnswer] = {}
        settings.changed.connect(self._on_changed)
        settings.key_proved.connect(self._on_proved)
        settings.key_missing.connect(self._ask_for_key)
        till_setup.save_failed.connect(self._on_save_failed)
        till_setup.key_tested.connect(self._on_key_tested)
        till_setup.pin_tried.connect(self._on_pin_tried)
        scanners.reported.connect(self._on_scan_reported)
        ticker.ticked.connect(self._show_pin_wait)

    def open(self) -> None:
        """Open the settings, behind their PIN if they have one."""
        if not self._settings.are_known:
            return
        if not self._settings.loaded.settings.pin:
            self._open_dialog()
            return
        from gui.widgets.settings.pin_dialog import PinDialog

        self._close_pin_dialog()
        self.pin_dialog = PinDialog(self._window)
        self.pin_dialog.entered.connect(self._till_setup.try_pin)
        self.pin_dialog.finished.connect(self._window.field.focus)
        self.pin_dialog.open()
        self._show_pin_wait()

    def on_hot_key(self, use: HotKeyUse, answer: HotKeyAnswer) -> None:
        """Show, in the settings, whether a hot key works."""
        self._hot_key_answers[use] = answer
        if self.dialog is not None:
            self.dialog.show_hot_key(use, hot_key_answer_words(answer, translate))

    def on_scanner_found(self, model: str) -> None:
        """Enter the scanner that was looked for; "" if none can be heard."""
        if self.dialog is not None:
            self.dialog.show_scanner_found(model)

    def retheme(self) -> None:
        """Take up a new theme."""
        for each in (self.dialog, self.panel):
            if each is not None:
                each.retheme()

    # --- what the services say ---------------------------------------------------------------

    def _ask_for_key(self) -> None:
        """On a till that nobody has set up yet, in place of everything; else beside it."""
        if self.panel is not None:
            return  # it asks already
        if self._settings.loaded.settings.pin or self._reservations.has_open():
            self._window.notices.show_message(
                key_notice(NoticeKind.NO_KEY, self._settings.key.problem, translate)
            )
        else:
            self._show_panel()

    def _on_changed(self, loaded: LoadedSettings, key: KeyState) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.take_up(loaded, key)
        if self.panel is None:
            return
        if key.home is not KeyHome.NONE and not self.panel.is_saving:
            self._close_panel()  # it was set up elsewhere: in the dialog, say
        else:
            self.panel.take_up(loaded, key)

    def _on_proved(self, key: KeyState) -> None:
        if self.dialog is not None:
            self.dialog.key_field.show_proof(key)
        if self.panel is not None:
            self.panel.key_field.show_proof(key)

    def _on_save_failed(self, reason: NotSaved) -> None:
        words = not_saved_words(reason, translate)
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_failure(words)
        elif self.panel is not None:
            self.panel.show_failure(words)

    def _on_key_tested(self, answer: ReleaseAnswer) -> None:
        from gui.domain.trials.key_trial import key_advice, proves_key

        asker, self._asker = self._asker, None
        if asker is not None:
            asker.show_test(key_advice(answer, translate), accepted=proves_key(answer))

    def _on_scan_reported(self, report: ScanReport) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.doctor.show_report(report)
        elif self.panel is not None:
            self.panel.show_scan(report)

    # --- the panel ---------------------------------------------------------------------------

    def _show_panel(self) -> None:
        from gui.widgets.settings.first_start_panel import FirstStartPanel

        panel = self.panel = FirstStartPanel()
        panel.show_settings(self._settings.loaded, self._settings.key)
        panel.save_wanted.connect(self._till_setup.save)
        panel.key_field.test_wanted.connect(self._on_panel_key_test)
        panel.practice_wanted.connect(self._on_practice_wanted)
        panel.finished.connect(self._close_panel)
        self._window.show_instead(panel)
        self._scanners.is_reporting = True
        panel.focus()

    def _close_panel(self) -> None:
        panel, self.panel = self.panel, None
        if panel is None:
            return
        self._scanners.is_reporting = False
        panel.hide()
        self._window.show_instead(None)
        panel.deleteLater()
        self._window.field.focus()

    def _on_panel_key_test(self, key: ApiKey | None) -> None:
        assert self.panel is not None
        try:
            address = self.panel.api_url()
        except ValueError:
            self.panel.key_field.refuse_test()
            return
        self._test_key(address, key, self.panel.key_field)

    def _on_dialog_key_test(self, address: str, key: ApiKey | None) -> None:
        assert self.dialog is not None
        self._test_key(address, key, self.dialog.key_field)

    def _test_key(self, address: str, key: ApiKey | None, asker: KeyField) -> None:
        if self._asker is not None and self._asker is not asker:
            self._asker.forget_test()
        self._asker = asker
        self._till_setup.test_key(address, key)

    def _on_practice_wanted(self) -> None:
        from PySide6.QtCore import QProcess

        start = [] if getattr(sys, "frozen", False) else ["-m", "gui"]
        folder = [] if self._data_dir is None else ["--data-dir", str(self._data_dir)]
        QProcess.startDetached(sys.executable, [*start, "--practice", *folder])

    # --- the dialog --------------------------------------------------------------------------

    def _open_dialog(self) -> None:
        if self.dialog is None:
            from gui.widgets.settings.settings_dialog import SettingsDialog

            dialog = self.dialog = SettingsDialog(self._window)
            dialog.save_wanted.connect(self._till_setup.save)
            dialog.key_test_wanted.connect(self._on_dialog_key_test)
            dialog.doctor_shown.connect(self._on_doctor_shown)
            dialog.scanner_wanted.connect(self.scanner_wanted)
            dialog.set_beside_possible(HEARS_SCANNERS)
            dialog.finished.connect(self._window.field.focus)
            dialog.support.check_wanted.connect(self._till_setup.check_connection)
            self._till_setup.checked.connect(self._on_checked)
            self._till_setup.connection_checked.connect(dialog.support.show_end)
            dialog.support.file_wanted.connect(self._till_setup.save_support_file)
            self._till_setup.support_saved.connect(dialog.support.show_saved)
        self.dialog.show_settings(self._settings.loaded, self._settings.key)
        for use, answer in self._hot_key_answers.items():
            self.dialog.show_hot_key(use, hot_key_answer_words(answer, translate))
        if self._settings.key.home is KeyHome.NONE:
            self.dialog.show_connection()
        self.dialog.open()

    def _on_checked(self, check: Check) -> None:
        from gui.domain.trials.connection_check import check_advice

        if self.dialog is not None:
            self.dialog.support.show_check(check_advice(check, translate))

    def _on_doctor_shown(self, shown: bool) -> None:
        self._scanners.is_reporting = shown or self.panel is not None

    def _on_pin_tried(self, fits: bool) -> None:
        if self.pin_dialog is None or not self.pin_dialog.isVisible():
            return  # somebody gave up meanwhile
        if not fits:
            self.pin_dialog.show_wrong()
            self._show_pin_wait()
            return
        self._close_pin_dialog()
        self._open_dialog()

    def _show_pin_wait(self) -> None:
        """Show how long no PIN is tried; also in a dialog that was opened during the wait."""
        seconds = self._till_setup.pin_wait_seconds
        is_open = self.pin_dialog is not None and self.pin_dialog.isVisible()
        self._ticker.set_counting(self, is_open and seconds > 0)
        if self.pin_dialog is not None:
            self.pin_dialog.show_wait(seconds)

    def _close_pin_dialog(self) -> None:
        dialog, self.pin_dialog = self.pin_dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()
