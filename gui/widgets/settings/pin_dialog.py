"""Asks for the PIN that opens the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.widgets.kit.line_edit import LineEdit
from gui.widgets.kit.parts import button, label


class PinDialog(QDialog):
    """Stays open until the PIN is right or somebody gives up."""

    entered = Signal(str)
    """A PIN to try."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pinDialog")
        self.setWindowTitle(self.tr("Settings"))
        title = label(self.tr("The settings are locked"), look="emptyTitle")
        advice = label(self.tr("Enter the PIN. If it is forgotten, ask your IT."), look="muted")
        advice.setWordWrap(True)
        self._is_trying = False
        self._field = LineEdit()
        self._field.setObjectName("pinEntry")
        self._field.setAccessibleName(self.tr("PIN"))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(12)
        self._error = label(name="pinError", look="fieldError")
        open_ = button(self.tr("Open"), name="pinOpen", look="primary")
        cancel = button(self.tr("Cancel"), name="pinCancel")
        open_.clicked.connect(self._on_open)
        self._field.returnPressed.connect(self._on_open)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(open_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(10)
        for each in (title, advice, self._field, self._error):
            layout.addWidget(each)
        layout.addLayout(buttons)
        self.setMinimumWidth(360)
        self._field.setFocus()

    def show_wrong(self) -> None:
        """Show that the PIN was wrong."""
        self._is_trying = False
        self._error.setText(self.tr("That is not the PIN."))
        self._field.selectAll()
        self._field.setFocus()

    def _on_open(self) -> None:
        if self._field.text() and not self._is_trying:
            self._is_trying = True
            self.entered.emit(self._field.text())
