"""The settings dialog, in the whole app."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget

from gui.domain.scan_detector import Scanned, Suffix
from gui.domain.scan_doctor import TEST_CODE
from tests.till import Till


def test_scans_are_for_the_doctor_while_its_page_is_open(till: Till) -> None:
    scan = Scanned(TEST_CODE, Suffix.ENTER, (5.0,) * 26, caps_lock=False)
    till.press("settingsButton")
    dialog = till.app.setting_up.dialog
    assert dialog is not None
    till.find(QTabWidget, "settingsPages", dialog).setCurrentIndex(2)
    till.app.keys.burst.emit(scan)
    assert till.text("verdictTitle", dialog) == "The scanner is set up well"
    assert till.history == []
    till.press("settingsClose", dialog)
    till.app.keys.burst.emit(scan)
    till.until(lambda: len(till.history) == 1)
