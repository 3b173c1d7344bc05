from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.scan.detector import Scanned, Suffix
from gui.domain.scan.scan_source import ScanSource
from gui.domain.trials.scan_doctor import TEST_CODE, report_on
from gui.widgets.settings.scan_doctor_view import ScanDoctorView, write_test_code


def text(view: QWidget, name: str) -> str:
    found = view.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_a_diagnosis_is_shown_and_replaces_the_one_before(qtbot: QtBot) -> None:
    view = ScanDoctorView()
    qtbot.addWidget(view)
    first = Scanned("\x02" + TEST_CODE, Suffix.NONE, (), caps_lock=False)
    view.show_report(report_on(first, ScanSource.SERIAL))
    assert text(view, "doctorText") == "⟨STX⟩" + TEST_CODE
    assert text(view, "doctorSource") == "data on a serial port"
    second = Scanned(TEST_CODE, Suffix.ENTER, (4.0, 5.0, 9.0), caps_lock=False)
    view.show_report(report_on(second, ScanSource.KEYBOARD))
    assert text(view, "doctorGaps") == "5 ms as a rule, 4 to 9 ms"
    shown = [each for each in view.findChildren(QFrame, "advice") if not each.isHidden()]
    assert [text(each, "adviceTitle") for each in shown] == ["Scanner works correctly"]


def test_the_test_code_is_written_as_a_page(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "code.pdf"
    assert write_test_code(str(file))
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_page_that_cannot_be_written_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    view = ScanDoctorView()
    qtbot.addWidget(view)
    view._save(str(tmp_path / "no folder" / "code.pdf"))
    assert text(view, "adviceTitle") == "The page could not be saved"
