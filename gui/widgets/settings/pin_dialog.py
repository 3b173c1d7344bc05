"""Asks for the PIN that opens the settings."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gui.widgets.kit.announce import announce
from gui.widgets.kit.enter_key import is_enter, press_focused_button
from gui.widgets.kit.parts import button, label
from gui.widgets.settings.settings_pages import pin_field


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
        self._is_trying = False
        self._waits = False
        self._field = pin_field()
        self._field.setObjectName("pinEntry")
        self._field.setAccessibleName(self.tr("PIN"))
        self._error = label(name="pinError", look="fieldError")
        for each in (title, advice, self._error):
            each.setWordWrap(True)
        self._error.setMinimumHeight(self._error.fontMetrics().lineSpacing() * 2)
        self._open = button(self.tr("Open"), name="pinOpen", look="primary")
        cancel = button(self.tr("Cancel"), name="pinCancel")
        self._open.clicked.connect(self._on_open)
        self._field.returnPressed.connect(self._on_open)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(advice)
        layout.addWidget(self._field)
        layout.addWidget(self._error)
        layout.addLayout(buttons)
        self.setFixedWidth(380)
        self._field.setFocus()

    def show_wrong(self) -> None:
        """Show that the PIN was wrong."""
        self._is_trying = False
        self._show_error(self.tr("That is not the PIN."))
        self._field.selectAll()
        self._field.setFocus()

    def show_wait(self, seconds: float) -> None:
        """Show for how long nothing can be tried; 0.0 for not at all."""
        was_waiting, self._waits = self._waits, seconds > 0
        if self._waits:
            left = math.ceil(seconds)
            words = self.tr("Too many wrong PINs. Try again in {time}.")
            words = words.format(time=f"{left // 60}:{left % 60:02}")
            self._error.setText(words)
        elif was_waiting:
            self._error.clear()
        if was_waiting is self._waits:
            return
        self._is_trying = False
        self._field.setEnabled(not self._waits)
        self._open.setEnabled(not self._waits)
        if self._waits:
            announce(self, self._error.text(), urgent=True)  # once, and not each second
            self._field.clear()
        else:
            self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter presses the focused button, and no other."""
        if is_enter(event):
            press_focused_button(self)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _show_error(self, words: str) -> None:
        self._error.setText(words)
        announce(self, words, urgent=True)

    def _on_open(self) -> None:
        if self._field.text() and not self._is_trying and not self._waits:
            self._is_trying = True
            self.entered.emit(self._field.text())
