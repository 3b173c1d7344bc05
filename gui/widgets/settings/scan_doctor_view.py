"""The scan doctor: IT scans the test code and reads what the scanner does, and what to change."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.domain.scan.detector import Suffix
from gui.domain.scan.scan_source import ScanSource
from gui.domain.secrets import looks_secret
from gui.domain.telling.message import Message, Severity
from gui.domain.trials.scan_doctor import TEST_CODE, ScanReport, cure, named_characters
from gui.translate import translate
from gui.widgets.kit.barcode_view import LineCodeView, line_code_image, qr_image
from gui.widgets.kit.fixed_font import fixed_font
from gui.widgets.kit.message_row import MessageList
from gui.widgets.kit.parts import button, label

_SHOWN = 60
"""How many characters of a scan are shown; the test code has half as many."""

_ADVICE_HEIGHT = 66
"""Room for a message of two lines: nothing moves when it comes."""


class ScanDoctorView(QWidget):
    """Shows the code to scan, and the result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scanDoctor")
        self._code = LineCodeView()
        self._code.show_text(TEST_CODE)
        hint = label(
            self.tr("Scan this code with the till's scanner, or a print of it."), look="muted"
        )
        hint.setWordWrap(True)
        save = button(self.tr("Save as PDF…"), name="saveTestCode")
        save.clicked.connect(self._on_save)
        above = QHBoxLayout()
        above.addWidget(hint, 1)
        above.addWidget(save)
        self._advice = MessageList()
        room = QWidget()
        room.setMinimumHeight(_ADVICE_HEIGHT)
        advice = QVBoxLayout(room)
        advice.setContentsMargins(0, 0, 0, 0)
        advice.addWidget(self._advice)
        advice.addStretch()
        self._facts = QWidget()
        facts = QFormLayout(self._facts)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setHorizontalSpacing(18)
        self._text = self._fact(facts, self.tr("Characters"), "doctorText")
        self._text.setFont(fixed_font(14))
        self._prefix = self._fact(facts, self.tr("Before the code"), "doctorPrefix")
        self._suffix = self._fact(facts, self.tr("After the code"), "doctorSuffix")
        self._gaps = self._fact(facts, self.tr("Pauses"), "doctorGaps")
        self._source = self._fact(facts, self.tr("Came as"), "doctorSource")
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 14, 20, 16)
        inside.setSpacing(10)
        inside.addLayout(above)
        inside.addWidget(self._code)
        inside.addWidget(room)
        inside.addWidget(self._facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_report(self, report: ScanReport) -> None:
        """Show what a scan revealed."""
        self._advice.show_only(*(cure(finding, report, translate) for finding in report.findings))
        secret = looks_secret(report.text)
        shown = "…" if secret else named_characters(report.text[:_SHOWN])
        self._text.setText(shown)
        self._prefix.setText(named_characters(report.prefix[:_SHOWN]) or self.tr("nothing"))
        self._suffix.setText(
            {
                Suffix.NONE: self.tr("nothing"),
                Suffix.ENTER: self.tr("Enter"),
                Suffix.TAB: self.tr("Tab"),
            }[report.suffix]
        )
        if report.gaps_ms is None:
            self._gaps.setText(self.tr("none"))
        else:
            shortest, middle, longest = report.gaps_ms
            self._gaps.setText(
                self.tr("{middle} ms as a rule, {shortest} to {longest} ms").format(
                    shortest=round(shortest), middle=round(middle), longest=round(longest)
                )
            )
        self._source.setText(
            self.tr("typing, as from a keyboard")
            if report.source is ScanSource.KEYBOARD
            else self.tr("data on a serial port")
        )

    def retheme(self) -> None:
        """Apply a new theme."""
        self._advice.retheme()

    def _fact(self, form: QFormLayout, name: str, object_name: str) -> QLabel:
        value = label("–", name=object_name)
        value.setWordWrap(True)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(label(name, look="caption"), value)
        return value

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the test code"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.selectFile("voucher-hold-test-code.pdf")
        dialog.fileSelected.connect(self._save)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _save(self, file: str) -> None:
        if not write_test_code(file):
            self._advice.add(
                Message(
                    Severity.ERROR,
                    self.tr("The page could not be saved"),
                    self.tr("Choose another folder, one that you may write to."),
                )
            )


def write_test_code(file: str) -> bool:
    """Write a PDF page with the test code as barcode and QR code; returns whether that worked."""
    output = QSaveFile(file)
    if not output.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(output)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(56, 56, 56, 56))
    writer.setResolution(600)
    painter = QPainter(writer)
    painter.setFont(QFont(fixed_font(14).family(), 12))
    millimetre = 600 / 25.4
    bars, square = line_code_image(TEST_CODE), qr_image(TEST_CODE)
    thin = round(0.35 * millimetre)
    painter.drawImage(QRectF(0, 0, thin * bars.width(), 25 * millimetre), bars)
    painter.drawText(round(10 * thin), round(32 * millimetre), TEST_CODE)
    painter.drawImage(QRectF(0, 45 * millimetre, 40 * millimetre, 40 * millimetre), square)
    painter.end()
    return output.commit()
