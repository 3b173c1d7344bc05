"""The settings: for the manager who sets the till up, and for IT."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from gui.domain.setup.changes import Changes, KeyChange
from gui.domain.setup.key_state import KeyState
from gui.domain.setup.settings import LoadedSettings
from gui.domain.telling.message import Message, Severity
from gui.widgets.kit.message_row import MessageList
from gui.widgets.kit.parts import button
from gui.widgets.settings.key_field import KeyField
from gui.widgets.settings.scan_doctor_view import ScanDoctorView
from gui.widgets.settings.settings_pages import ConnectionPage, ScannerPage, TillPage
from gui.widgets.settings.support_page import SupportPage


class SettingsDialog(QDialog):
    """One page per subject; every page scrolls if the screen is small."""

    save_wanted = Signal(object)
    """Changes."""
    key_test_wanted = Signal(str, object)
    """The service's address, and ApiKey | None, where None means the stored key."""
    doctor_shown = Signal(bool)
    """Whether scans go to the scan doctor."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.doctor = ScanDoctorView()
        self.support = SupportPage()
        self._till = TillPage()
        self._connection = ConnectionPage()
        self._scanner = ScannerPage()
        self._forms = (self._till, self._connection, self._scanner)
        self._pages = QTabWidget()
        self._pages.setObjectName("settingsPages")
        self._pages.setDocumentMode(True)
        self._pages.addTab(_scrolling(self._till), self.tr("Till"))
        self._connection_at = self._pages.addTab(
            _scrolling(self._connection), self.tr("Connection")
        )
        self._pages.addTab(_scrolling(self.doctor, self._scanner), self.tr("Scanner"))
        self._pages.addTab(_scrolling(self.support), self.tr("Support"))
        self._pages.currentChanged.connect(self._emit_doctor_shown)
        key_field = self._connection.key_field
        key_field.test_wanted.connect(self._on_key_test)
        key_field.remove_wanted.connect(self._on_key_removal)
        self._connection.edited("api_url").connect(key_field.forget_test)
        self._told = MessageList()
        self._is_saving = False
        save = button(self.tr("Save"), name="settingsSave", look="primary")
        cancel = button(self.tr("Close"), name="settingsClose")
        save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._told)
        layout.addLayout(buttons)
        self.resize(760, 600)

    def show_settings(self, loaded: LoadedSettings, key: KeyState) -> None:
        """Show the settings in force, and discard what was being entered."""
        for form in self._forms:
            form.show_settings(loaded)
        self._connection.key_field.show_state(key)
        self._told.show_only()
        self._is_saving = False

    def take_up(self, loaded: LoadedSettings, key: KeyState) -> None:
        """Close the dialog because saving is done, unless only the key was removed."""
        if self._is_saving:
            self.accept()
        else:
            self._connection.key_field.show_state(key)

    @property
    def key_field(self) -> KeyField:
        """The field that tests keys."""
        return self._connection.key_field

    def show_connection(self) -> None:
        """Show the page with the service and the key."""
        self._pages.setCurrentIndex(self._connection_at)

    def show_failure(self, reason: str) -> None:
        """Show that saving failed."""
        self._is_saving = False
        self._told.show_only(Message(Severity.ERROR, self.tr("This could not be saved"), reason))

    def retheme(self) -> None:
        """Apply a new theme."""
        for each in (self._told, self._connection.key_field, self.doctor, self.support):
            each.retheme()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's override: scans may go to the scan doctor now."""
        super().showEvent(event)
        self._emit_doctor_shown()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt's override: scans no longer go to the scan doctor."""
        super().hideEvent(event)
        self._emit_doctor_shown()

    def _emit_doctor_shown(self) -> None:
        self.doctor_shown.emit(self.isVisible() and self.doctor.isVisibleTo(self))

    def _on_key_test(self, key: object) -> None:
        try:
            self.key_test_wanted.emit(str(self._connection.value("api_url")), key)
        except ValueError:
            self._connection.key_field.refuse_test()

    def _on_key_removal(self) -> None:
        self.save_wanted.emit(Changes(key=KeyChange.REMOVE))

    def _on_save(self) -> None:
        if self._is_saving:
            return
        changed: dict[str, object] = {}
        for at, form in enumerate(self._forms):
            found = form.changes()
            if found is None:
                self._pages.setCurrentIndex(at)
                return
            changed.update(found)
        try:
            key = self._connection.key_field.key()
        except ValueError:
            self.show_connection()
            return
        self._is_saving = True
        self.save_wanted.emit(Changes(changed, key or KeyChange.NONE, self._till.pin()))


def _scrolling(*pages: QWidget) -> QScrollArea:
    area = QScrollArea()
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(4, 12, 12, 12)
    column.setSpacing(18)
    for page in pages:
        column.addWidget(page)
    column.addStretch()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
