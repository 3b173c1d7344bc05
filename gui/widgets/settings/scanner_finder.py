"""Finds the scanner to listen to beside the till: it is the one that scans next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.widgets.kit.announce import announce
from gui.widgets.kit.parts import button, label


class ScannerFinder(QWidget):
    """A button that begins and ends it, and what came of it."""

    wanted = Signal(bool)
    """Look for a scanner from now on, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_finding = False
        self._button = button(name="findScanner")
        self._button.clicked.connect(self._on_clicked)
        self._state = label(name="finderState", look="muted")
        self._state.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(12)
        layout.addWidget(self._button)
        layout.addWidget(self._state, 1)
        self._show("")

    def show_found(self, model: str) -> None:
        """Show that a scanner was found, or, if `model` is "", that none can be heard."""
        self._is_finding = False
        found = self.tr("Found. “Save” puts it to use.")
        self._show(found if model else self.tr("This PC doesn't let Voucher Hold listen."))
        announce(self, self._state.text())

    def stop(self) -> None:
        """Look no longer."""
        if self._is_finding:
            self._is_finding = False
            self.wanted.emit(False)
        self._show("")

    def _on_clicked(self) -> None:
        if self._is_finding:
            self.stop()
            return
        self._is_finding = True
        self._show(self.tr("Scan any code with the till's scanner."))
        announce(self, self._state.text())
        self.wanted.emit(True)

    def _show(self, state: str) -> None:
        self._button.setText(self.tr("Cancel") if self._is_finding else self.tr("Scan now"))
        self._state.setText(state)
