"""For those who support the till: checks the connection step by step, and saves a file to send."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from gui.domain.telling.message import Message, Severity
from gui.widgets.kit.announce import announce
from gui.widgets.kit.message_row import MessageList
from gui.widgets.kit.parts import button, label

_TOLD_HEIGHT = 66
"""Room for a message of two lines: nothing moves when it comes."""


class SupportPage(QWidget):
    """Two buttons and their results."""

    check_wanted = Signal()
    file_wanted = Signal(str)
    """Save a support file at this path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        check = button(self.tr("Run the diagnosis"), name="runDiagnosis", look="primary")
        save = button(self.tr("Save a support file…"), name="saveSupportFile")
        check.clicked.connect(self._on_check)
        save.clicked.connect(self._on_save)
        self._is_checking = False
        self._steps: list[Message] = []
        self._checks = MessageList()
        self._told = MessageList()
        room = QWidget()
        room.setMinimumHeight(_TOLD_HEIGHT)
        told = QVBoxLayout(room)
        told.setContentsMargins(0, 0, 0, 0)
        told.addWidget(self._told)
        told.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(
            _card(
                self.tr("Tests each step between this till and Smart Gift. Nothing is reserved."),
                check,
            )
        )
        layout.addWidget(
            _card(self.tr("For whoever supports the till: logs, settings, the diagnosis."), save)
        )
        layout.addWidget(room)
        layout.addWidget(self._checks)

    def show_check(self, advice: Message) -> None:
        """Show one step of the check."""
        self._steps.append(advice)
        self._checks.append(advice)

    def show_end(self) -> None:
        """Show that the check is over, and announce its result: what is wrong, then what works."""
        self._told.show_only()
        self._is_checking = False
        wrong = [each for each in self._steps if each.severity is not Severity.SUCCESS]
        right = [each.title for each in self._steps if each.severity is Severity.SUCCESS]
        faults = (part for each in wrong for part in (each.title, each.text))
        announce(
            self._checks, self.tr("The diagnosis is over"), *faults, *right, urgent=bool(wrong)
        )

    def show_saved(self, problem: str) -> None:
        """Show the result for the support file; "" means that it was saved."""
        if problem:
            words = self.tr("Choose another folder, one that you may write to. ({problem})")
            self._told.show_only(
                Message(
                    Severity.ERROR,
                    self.tr("The support file could not be saved"),
                    words.format(problem=problem),
                )
            )
        else:
            self._told.show_only(
                Message(
                    Severity.SUCCESS,
                    self.tr("The support file is saved"),
                    self.tr("It holds no key and no token. Send it to whoever supports the till."),
                )
            )

    def retheme(self) -> None:
        """Apply a new theme."""
        self._checks.retheme()
        self._told.retheme()

    def _on_check(self) -> None:
        if self._is_checking:
            return
        self._is_checking = True
        self._steps.clear()
        self._checks.show_only()
        self._told.show_only(Message(Severity.INFO, self.tr("Testing…")))
        self.check_wanted.emit()

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a support file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter(self.tr("ZIP (*.zip)"))
        dialog.selectFile("voucher-hold-support.zip")
        dialog.fileSelected.connect(self.save_file)
        dialog.open()

    def save_file(self, path: str) -> None:
        """Have the support file saved there."""
        self._told.show_only(Message(Severity.INFO, self.tr("Saving…")))
        self.file_wanted.emit(path)


def _card(words: str, press: QPushButton) -> QFrame:
    """What a button is for, and the button."""
    card = QFrame()
    card.setProperty("look", "card")
    hint = label(words, look="muted")
    hint.setWordWrap(True)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(20, 16, 20, 16)
    layout.setSpacing(12)
    layout.addWidget(hint)
    layout.addWidget(press, alignment=Qt.AlignmentFlag.AlignLeft)
    return card
