"""For those who support the till: checks the connection step by step, and saves a file to send."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from gui import __version__
from gui.domain.telling.message import Message, Severity
from gui.widgets.kit.message_row import MessageList
from gui.widgets.kit.parts import button, label


class SupportPage(QWidget):
    """Two buttons and their results."""

    check_wanted = Signal()
    file_wanted = Signal(str)
    """Save a support file at this path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = label(
            self.tr("Tests each step between this till and Smart Gift. Nothing is reserved."),
            look="muted",
        )
        hint.setWordWrap(True)
        check = button(self.tr("Run the diagnosis"), name="runDiagnosis", look="primary")
        save = button(self.tr("Save a support file…"), name="saveSupportFile")
        check.clicked.connect(self._on_check)
        save.clicked.connect(self._on_save)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(check)
        buttons.addWidget(save)
        buttons.addStretch()
        self._is_checking = False
        self._checks = MessageList()
        self._told = MessageList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addLayout(buttons)
        layout.addWidget(self._told)
        layout.addWidget(self._checks)
        layout.addSpacing(12)
        layout.addWidget(label(self.tr("About"), look="heading"))
        about = label(
            self.tr(
                "Voucher Hold {version}. It uses Qt and PySide6 under the GNU LGPL 3, and other"
                " free software; the licences are in {folder}."
            ).format(version=__version__, folder=_licences()),
            look="muted",
        )
        about.setWordWrap(True)
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(about)

    def show_check(self, advice: Message) -> None:
        """Show one step of the check."""
        self._checks.add(advice)

    def show_end(self) -> None:
        """Show that the check is over."""
        self._told.show_only()
        self._is_checking = False

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


def _licences() -> str:
    """Where the installer puts the licences; in a checkout, where they are."""
    if getattr(sys, "frozen", False):
        return os.path.join(os.path.dirname(sys.executable), "licences")
    return "packaging/windows/licences"
