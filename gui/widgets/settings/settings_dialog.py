"""The settings: for the manager who sets the till up, and for IT."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.domain.setup.changes import Changes, KeyChange
from gui.domain.setup.hot_key import HotKeyUse
from gui.domain.setup.key_state import KeyState
from gui.domain.setup.settings import LoadedSettings
from gui.domain.telling.message import Message, Severity
from gui.widgets.kit.enter_key import is_enter, press_focused_button
from gui.widgets.kit.glyph import Glyph
from gui.widgets.kit.parts import button, keep_room, label
from gui.widgets.settings.about_page import AboutPage
from gui.widgets.settings.key_field import KeyField
from gui.widgets.settings.message_bar import MessageBar
from gui.widgets.settings.page_list import PageList
from gui.widgets.settings.scan_doctor_view import ScanDoctorView
from gui.widgets.settings.scroll_page import ScrollPage
from gui.widgets.settings.settings_pages import ConnectionPage, ScannerPage, TillPage
from gui.widgets.settings.support_page import SupportPage

WANTED = QSize(940, 680)
"""As large as this, or as the screen."""

_NARROW = 640
"""Below this width, in logical pixels, the list of pages has no words."""

_LOW = 460
"""Below this height the page has no title above it: the list says which it is."""

_FRAME = QSize(8, 40)
"""What the system puts around a dialog, at most."""


class SettingsDialog(QDialog):
    """A list of pages beside the page. Pages scroll; the foot with its buttons stays."""

    save_wanted = Signal(object)
    """Changes."""
    key_test_wanted = Signal(str, object)
    """The service's address, and ApiKey | None, where None means the stored key."""
    doctor_shown = Signal(bool)
    """Whether scans go to the scan doctor."""
    scanner_wanted = Signal(bool)
    """Look for the scanner that scans next, or no longer."""

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
        self._list = PageList()
        self._pages = QStackedWidget()
        self._pages.setObjectName("settingsPages")
        for glyph, name, parts in (
            (Glyph.TILL, self.tr("Till"), (self._till,)),
            (Glyph.CONNECTION, self.tr("Connection"), (self._connection,)),
            (Glyph.SCAN, self.tr("Scanner"), (self.doctor, self._scanner)),
            (Glyph.SUPPORT, self.tr("Support"), (self.support,)),
            (Glyph.INFO, self.tr("About"), (AboutPage(),)),
        ):
            self._list.add_page(glyph, name)
            self._pages.addWidget(ScrollPage(*parts))
        self._title = label(name="pageTitle")
        page = QWidget()
        beside = QVBoxLayout(page)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        beside.addWidget(self._title)
        beside.addWidget(self._pages, 1)
        self._told = MessageBar(page)
        self._is_saving = False
        body = self._body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._list)
        body.addWidget(page, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(self._make_foot())
        self._pages.currentChanged.connect(self._on_page)
        self._list.currentRowChanged.connect(self._pages.setCurrentIndex)
        key_field = self._connection.key_field
        key_field.test_wanted.connect(self._on_key_test)
        key_field.remove_wanted.connect(self._on_key_removal)
        key_field.edited.connect(self._offer_nothing)
        key_field.tested.connect(self._on_key_tested)
        self._connection.edited("api_url").connect(key_field.forget_test)
        self._scanner.finder.wanted.connect(self.scanner_wanted)
        self._list.setCurrentRow(0)
        self._on_page(0)
        self._list.setFocus()

    def show_settings(self, loaded: LoadedSettings, key: KeyState) -> None:
        """Show the settings in force, and discard what was being entered."""
        for form in self._forms:
            form.show_settings(loaded)
        self._connection.key_field.show_state(key)
        self._told.clear()
        self._is_saving = False

    def show_hot_key(self, use: HotKeyUse, problem: str) -> None:
        """Show what is wrong with a hot key in force; "" if it works."""
        self._till.show_hot_key(use, problem)

    def set_beside_possible(self, possible: bool) -> None:
        """Let a scanner be listened to beside the till, or say that this system can't."""
        self._scanner.set_beside_possible(possible)

    def show_scanner_found(self, model: str) -> None:
        """Enter the scanner that was found; "" if none can be heard."""
        self._scanner.show_found(model)

    def take_up(self, loaded: LoadedSettings, key: KeyState) -> None:
        """Close the dialog because saving is done, unless only the key was removed."""
        if self._is_saving:
            self.accept()
        else:
            self._connection.key_field.show_state(key)

    def open(self) -> None:
        """Qt's override: fit the screen."""
        self.resize(WANTED.boundedTo(self.screen().availableSize() - _FRAME))
        super().open()

    @property
    def key_field(self) -> KeyField:
        """The field that tests keys."""
        return self._connection.key_field

    def show_connection(self) -> None:
        """Show the page with the service and the key."""
        self._pages.setCurrentIndex(self._forms.index(self._connection))

    def show_failure(self, reason: str) -> None:
        """Show that saving failed."""
        self._is_saving = False
        self._told.show_message(Message(Severity.ERROR, self.tr("This could not be saved"), reason))

    def retheme(self) -> None:
        """Apply a new theme."""
        for each in (self._told, self._connection.key_field, self.doctor, self.support):
            each.retheme()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's override: scans may go to the scan doctor now."""
        super().showEvent(event)
        self._emit_doctor_shown()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt's override: scans no longer go to the scan doctor."""
        super().hideEvent(event)
        self._emit_doctor_shown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: make the most of a small screen."""
        super().resizeEvent(event)
        narrow, low = event.size().width() < _NARROW, event.size().height() < _LOW
        self._list.set_narrow(narrow)
        self._title.setHidden(low)
        edge = 10 if narrow or low else 22
        self._body.setContentsMargins(edge, edge, 6, 0)
        self._body.setSpacing(edge)
        self._foot_row.setContentsMargins(edge, 8, edge, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter presses the focused button, and no other."""
        if is_enter(event):
            press_focused_button(self)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("settingsFoot")
        save = button(self.tr("Save"), name="settingsSave", look="primary")
        self._untested = button(self.tr("Save untested"), name="settingsSaveUntested")
        close = button(self.tr("Close"), name="settingsClose")
        save.clicked.connect(self._on_save)
        self._untested.clicked.connect(self._on_save_untested)
        close.clicked.connect(self.reject)
        keep_room(self._untested)
        row = self._foot_row = QHBoxLayout(foot)
        row.setSpacing(10)
        row.addStretch()
        for each in (self._untested, close, save):
            row.addWidget(each)
        return foot

    def _on_page(self, at: int) -> None:
        self._list.setCurrentRow(at)
        self._title.setText(self._list.item(at).text())
        self._told.clear()
        self._emit_doctor_shown()

    def _emit_doctor_shown(self) -> None:
        is_shown = self.isVisible() and self.doctor.isVisibleTo(self)
        if not is_shown:
            self._scanner.finder.stop()
        self.doctor_shown.emit(is_shown)

    def _on_key_test(self, key: object) -> None:
        try:
            self.key_test_wanted.emit(str(self._connection.value("api_url")), key)
        except ValueError:
            self._connection.key_field.refuse_test()

    def _on_key_tested(self, accepted: bool) -> None:
        if accepted:
            self._offer_nothing()
        page = self._pages.widget(self._forms.index(self._connection))
        assert isinstance(page, ScrollPage)
        page.show_bottom(self._connection)

    def _on_key_removal(self) -> None:
        self.save_wanted.emit(Changes(key=KeyChange.REMOVE))

    def _offer_nothing(self) -> None:
        """What is entered has changed: what was offered for it counts no more."""
        self._untested.hide()
        self._told.clear()

    def _on_save(self) -> None:
        self._save(untested=False)

    def _on_save_untested(self) -> None:
        self._save(untested=True)

    def _save(self, *, untested: bool) -> None:
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
        if key is not None and not untested and not self._connection.key_field.is_accepted:
            self.show_connection()
            self._untested.show()
            self._told.show_message(
                Message(
                    Severity.WARNING,
                    self.tr("This key hasn't passed its test"),
                    self.tr("Test the key first, or save it untested."),
                )
            )
            return
        self._is_saving = True
        self.save_wanted.emit(Changes(changed, key or KeyChange.NONE, self._till.pin()))
