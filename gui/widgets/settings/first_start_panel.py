"""The first start: what a manager enters before the till can reserve. One page, two minutes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.domain.secrets import looks_secret
from gui.domain.setup.changes import Changes
from gui.domain.setup.key_state import KeyState
from gui.domain.setup.settings import LoadedSettings
from gui.domain.telling.message import Message, Severity
from gui.domain.telling.scan_doctor import Finding, ScanReport, cure, named_characters
from gui.translate import translate
from gui.widgets.kit.message_row import MessageList
from gui.widgets.kit.parts import button, label
from gui.widgets.settings.key_field import KeyField
from gui.widgets.settings.settings_form import SettingsForm
from gui.widgets.settings.settings_pages import add_service


class FirstStartPanel(QScrollArea):
    """Takes the place of field and holds in the window until there is a key."""

    save_wanted = Signal(object)
    """Changes."""
    practice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setUpPanel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card = QFrame()
        card.setObjectName("setUpCard")
        card.setMaximumWidth(680)
        title = label(self.tr("Set this till up"), look="emptyTitle")
        hint = label(
            self.tr("Once, and two minutes. The key is in the Smart Gift dashboard."), look="muted"
        )
        hint.setWordWrap(True)
        self._form = SettingsForm()
        self._form.add_text("shop", self.tr("Shop"), hint=self.tr("Harrogate"))
        self._form.add_text("till", self.tr("Till"), hint=self.tr("Till 3"))
        add_service(self._form)
        self.key_field = KeyField()
        self._form.add_widget(self.key_field)
        self._form.edited("api_url").connect(self.key_field.forget_test)
        self._form.add_heading(self.tr("Scanner"))
        scan = label(self.tr("Scan any barcode now to try the scanner."), look="muted")
        scan.setWordWrap(True)
        self._form.add_widget(scan)
        self._scans = MessageList()
        self._form.add_widget(self._scans)
        self._told = MessageList()
        self._is_saving = False
        start = button(self.tr("Save and start"), name="setUpDone", look="primary")
        practise = button(self.tr("Practise first"), name="practiseFirst")
        start.clicked.connect(self._on_start)
        practise.clicked.connect(self.practice_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(practise)
        buttons.addStretch()
        buttons.addWidget(start)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(6)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addWidget(self._form)
        layout.addSpacing(8)
        layout.addWidget(self._told)
        layout.addLayout(buttons)
        inner = QWidget()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(card, 100)
        row.addStretch()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addStretch()
        self.setWidget(inner)

    def show_settings(self, loaded: LoadedSettings, key: KeyState) -> None:
        """Fill it with the present settings."""
        self._form.show_settings(loaded)
        self.key_field.show_state(key)

    def api_url(self) -> str:
        """The entered service. Raises ValueError after showing what is wrong with it."""
        return str(self._form.value("api_url"))

    def show_scan(self, report: ScanReport) -> None:
        """Show that the scanner works, or what is the matter with it."""
        works = Message(
            Severity.SUCCESS,
            self.tr("The scanner works"),
            self.tr("It sent a key: that is for the field above.")
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
        self._told.show_only(Message(Severity.ERROR, self.tr("This could not be saved"), reason))

    def focus(self) -> None:
        """Put the cursor into the first field."""
        first = self._form.findChild(QWidget, "shop")
        if isinstance(first, QWidget):
            first.setFocus()

    def retheme(self) -> None:
        """Apply a new theme."""
        for each in (self.key_field, self._scans, self._told):
            each.retheme()

    def _on_start(self) -> None:
        if self._is_saving:
            return
        changed = self._form.changes()
        try:
            key = self.key_field.key()
        except ValueError:
            return
        if changed is None:
            return
        if key is None:
            self._told.show_only(
                Message(
                    Severity.WARNING,
                    self.tr("There is no key yet"),
                    self.tr("Enter the API key, or choose “Practise first”."),
                )
            )
            return
        self._is_saving = True
        self._told.show_only()
        self.save_wanted.emit(Changes(changed, key))
