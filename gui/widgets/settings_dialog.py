"""The settings: for the manager who sets the till up, and for IT."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from gui.widgets.parts import button
from gui.widgets.scan_doctor_view import ScanDoctorView


class SettingsDialog(QDialog):
    """One page a subject; every page scrolls where the screen is small."""

    doctor_shown = Signal(bool)
    """Whether scans are for the scan doctor."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.doctor = ScanDoctorView()
        self._pages = QTabWidget()
        self._pages.setObjectName("settingsPages")
        self._pages.setDocumentMode(True)
        self._pages.addTab(_scrolling(self.doctor), self.tr("Scanner"))
        self._pages.currentChanged.connect(self._tell_doctor)
        close = button(self.tr("Close"), name="settingsClose", look="primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.addWidget(self._pages, 1)
        layout.addLayout(buttons)
        self.resize(760, 560)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_doctor()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_doctor()

    def _tell_doctor(self) -> None:
        self.doctor_shown.emit(self.isVisible() and self.doctor.isVisibleTo(self))


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(4, 12, 12, 12)
    column.addWidget(page)
    column.addStretch()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
