"""The first start: what a manager enters before the till can reserve, in three steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.domain.secrets import ApiKey, looks_secret
from gui.domain.setup.changes import Changes, KeyChange
from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.setup.settings import LoadedSettings
from gui.domain.telling.message import Message, Severity
from gui.domain.trials.scan_doctor import (
    TEST_CODE,
    Finding,
    ScanReport,
    cure,
    named_characters,
)
from gui.translate import translate
from gui.widgets.kit.barcode_view import LineCodeView
from gui.widgets.kit.enter_key import is_enter, press_focused_button
from gui.widgets.kit.message_row import MessageList
from gui.widgets.kit.parts import button, keep_room, label
from gui.widgets.settings.key_field import KeyField
from gui.widgets.settings.message_bar import MessageBar
from gui.widgets.settings.scroll_page import ScrollPage
from gui.widgets.settings.settings_form import SettingsForm
from gui.widgets.settings.settings_pages import add_service, add_site
from gui.widgets.settings.step_bar import StepBar

_TILL, _KEY, _SCANNER = range(3)

_LOW = 460
"""Below this height, in logical pixels, the title gives its room to the fields."""

_WIDEST, _HIGHEST = 760, 660


class FirstStartPanel(QWidget):
    """Takes the place of field and holds in the window until the till is set up.

    The second step saves everything; the third only tries the scanner.
    """

    save_wanted = Signal(object)
    """Changes."""
    practice_wanted = Signal()
    finished = Signal()
    """The last step is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setUpPanel")
        self._key = KeyState(KeyHome.NONE)
        self._is_saving = False
        self._saves_when_tested = False
        self._till = SettingsForm()
        self._till.add_text("shop", self.tr("Shop"), hint=self.tr("Harrogate"))
        self._till.add_text("till", self.tr("Till"), hint=self.tr("Till 3"))
        add_service(self._till)
        add_site(self._till)
        self.key_field = KeyField()
        self.key_field.tested.connect(self._on_tested)
        self.key_field.edited.connect(self._on_key_edited)
        self._till.edited("api_url").connect(self.key_field.forget_test)
        self._scans = MessageList()
        self._steps = StepBar((self.tr("Till"), self.tr("API key"), self.tr("Scanner")))
        self._pages = QStackedWidget()
        self._key_page = ScrollPage(self._make_key_page())
        for page in (ScrollPage(self._till), self._key_page, ScrollPage(self._make_scanner_page())):
            self._pages.addWidget(page)
        card = QFrame()
        card.setObjectName("setUpCard")
        card.setMaximumSize(_WIDEST, _HIGHEST)
        self._title = label(self.tr("Set up this till"), name="pageTitle")
        self._hint = label(self.tr("Takes about two minutes."), look="muted")
        layout = self._layout = QVBoxLayout(card)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self._steps)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._make_foot())
        self._told = MessageBar(self._pages)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch()
        whole.addWidget(card, 100)
        whole.addStretch()
        self._show_step(_TILL)

    def show_settings(self, loaded: LoadedSettings, key: KeyState) -> None:
        """Fill it with the present settings."""
        self._key = key
        self._till.show_settings(loaded)
        self.key_field.show_state(key)

    def take_up(self, loaded: LoadedSettings, key: KeyState) -> None:
        """Show what is in force now, and the next step if it was saved here."""
        self.show_settings(loaded, key)
        if self._is_saving and key.home is not KeyHome.NONE:
            self._show_step(_SCANNER)
        self._is_saving = False

    @property
    def is_saving(self) -> bool:
        """Whether what is being saved was entered here."""
        return self._is_saving

    def api_url(self) -> str:
        """The entered service. Raises ValueError after showing what is wrong with it."""
        try:
            return str(self._till.value("api_url"))
        except ValueError:
            self._show_step(_TILL)
            raise

    def show_scan(self, report: ScanReport) -> None:
        """Show that the scanner works, or what is the matter with it."""
        works = Message(
            Severity.SUCCESS,
            self.tr("The scanner works"),
            self.tr("It sent a key: that is for the second step.")
            if looks_secret(report.text)
            else self.tr("It sent {text}").format(text=named_characters(report.text[:60])),
        )
        faults = [
            cure(finding, report, translate)
            for finding in report.findings
            if finding not in (Finding.ALL_WELL, Finding.OTHER_CODE)
        ]
        self._scans.show_only(works, *faults)

    def show_failure(self, reason: str) -> None:
        """Show that saving failed."""
        self._is_saving = False
        self._told.show_message(Message(Severity.ERROR, self.tr("This could not be saved"), reason))

    def focus(self) -> None:
        """Put the cursor into the first field."""
        first = self._till.findChild(QWidget, "shop")
        if isinstance(first, QWidget):
            first.setFocus()

    def retheme(self) -> None:
        """Apply a new theme."""
        for each in (self.key_field, self._scans, self._told):
            each.retheme()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: make the most of a small screen."""
        super().resizeEvent(event)
        low = event.size().height() < _LOW
        self._title.setHidden(low)
        self._hint.setHidden(low)
        side, edge = (12, 8) if low else (28, 20)
        self._layout.setContentsMargins(side, edge, side, edge)
        self._layout.setSpacing(6 if low else 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter presses the focused button, and no other."""
        if is_enter(event):
            press_focused_button(self)
            event.accept()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------

    def _make_key_page(self) -> QWidget:
        where = label(
            self.tr("The key is in the Smart Gift dashboard: Developers, then Applications."),
            look="muted",
        )
        where.setWordWrap(True)
        return _column(where, self.key_field)

    def _make_scanner_page(self) -> QWidget:
        scan = label(self.tr("Scan this code, or any other, to try the scanner."), look="muted")
        scan.setWordWrap(True)
        code = LineCodeView()
        code.show_text(TEST_CODE)
        return _column(scan, code, self._scans)

    def _make_foot(self) -> QWidget:
        self._practise = button(self.tr("Practise first"), name="practiseFirst", look="quiet")
        self._back = button(self.tr("Back"), name="setUpBack")
        self._untested = button(self.tr("Save untested"), name="setUpSaveUntested")
        self._next = button(self.tr("Next"), name="setUpNext", look="primary")
        self._finish = button(self.tr("Finish"), name="setUpDone", look="primary")
        self._practise.clicked.connect(self.practice_wanted)
        self._back.clicked.connect(self._on_back)
        self._untested.clicked.connect(self._on_save_untested)
        self._next.clicked.connect(self._on_next)
        self._finish.clicked.connect(self.finished)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._practise)
        row.addWidget(self._back)
        row.addStretch()
        for each in (self._untested, self._next, self._finish):
            row.addWidget(each)
        return foot

    def _show_step(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self._steps.show_step(step)
        self._practise.setVisible(step == _TILL)
        self._back.setVisible(step != _TILL)
        self._next.setVisible(step != _SCANNER)
        self._finish.setVisible(step == _SCANNER)
        keep_room(self._untested, keep=step == _KEY)
        self._told.clear()
        if step == _TILL:
            self.focus()
        elif step == _KEY:
            self.key_field.focus()
        else:
            self._finish.setFocus()

    def _on_back(self) -> None:
        self._show_step(self._pages.currentIndex() - 1)

    def _on_next(self) -> None:
        if self._till.changes() is None:
            self._show_step(_TILL)
        elif self._pages.currentIndex() == _TILL:
            self._show_step(_KEY)
        else:
            self._leave_key_page()

    def _leave_key_page(self) -> None:
        """Save a key that is accepted; test one that isn't yet; keep the one that there is."""
        try:
            key = self.key_field.key()
        except ValueError:
            return
        if key is None and self._key.home is KeyHome.NONE:
            self._told.show_message(
                Message(
                    Severity.WARNING,
                    self.tr("There is no key yet"),
                    self.tr("Enter the API key, or go back and choose “Practise first”."),
                )
            )
        elif key is None or self.key_field.is_accepted:
            self._save(key)
        else:
            self._saves_when_tested = True
            self.key_field.test()

    def _on_tested(self, accepted: bool) -> None:
        self._key_page.show_bottom(self.key_field)
        self._untested.setVisible(not accepted and self._pages.currentIndex() == _KEY)
        saves, self._saves_when_tested = self._saves_when_tested, False
        if accepted and saves:
            self._leave_key_page()

    def _on_key_edited(self) -> None:
        self._saves_when_tested = False
        self._untested.hide()
        self._told.clear()

    def _on_save_untested(self) -> None:
        try:
            self._save(self.key_field.key())
        except ValueError:
            return

    def _save(self, key: ApiKey | None) -> None:
        changed = self._till.changes()
        if self._is_saving or changed is None:
            return
        if key is None and not changed:
            self._show_step(_SCANNER)
            return
        self._is_saving = True
        self._told.clear()
        self.save_wanted.emit(Changes(changed, key or KeyChange.NONE))


def _column(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    return page
