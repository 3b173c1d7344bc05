"""The badge in the corner: the state of the connection to Smart Gift."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.domain.hold.connection_state import ConnectionState
from gui.domain.scan.serial_state import SerialState
from gui.domain.telling.message import Severity
from gui.widgets.kit.parts import set_state

_SEVERITIES = {
    ConnectionState.LIVE: Severity.SUCCESS,
    ConnectionState.READY: Severity.SUCCESS,
    ConnectionState.STARTING: Severity.INFO,
    ConnectionState.UNTESTED: Severity.WARNING,
    ConnectionState.CONNECTING: Severity.INFO,
    ConnectionState.BUSY: Severity.WARNING,
    ConnectionState.UNSURE: Severity.WARNING,
    ConnectionState.OFFLINE: Severity.ERROR,
    ConnectionState.SIGNED_OUT: Severity.ERROR,
    ConnectionState.WRONG_ADDRESS: Severity.ERROR,
    ConnectionState.STOPPED: Severity.ERROR,
}


class ConnectionBadge(QLabel):
    """A dot and a word or two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectionState")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._state = ConnectionState.STARTING
        self._scanner = SerialState.CONNECTED
        self._words = {
            ConnectionState.STARTING: self.tr("Starting…"),
            ConnectionState.READY: self.tr("Ready"),
            ConnectionState.UNTESTED: self.tr("Key not tested"),
            ConnectionState.LIVE: self.tr("Connected"),
            ConnectionState.CONNECTING: self.tr("Connecting…"),
            ConnectionState.BUSY: self.tr("Busy"),
            ConnectionState.UNSURE: self.tr("No clear answer"),
            ConnectionState.OFFLINE: self.tr("No connection"),
            ConnectionState.SIGNED_OUT: self.tr("Not signed in"),
            ConnectionState.WRONG_ADDRESS: self.tr("Not set up"),
            ConnectionState.STOPPED: self.tr("Not working"),
        }
        self._scanner_words = {
            SerialState.MISSING: self.tr("Scanner unplugged"),
            SerialState.IN_USE: self.tr("Scanner in use elsewhere"),
        }
        self.show_state(ConnectionState.STARTING)

    def show_state(self, state: ConnectionState) -> None:
        """Show `state`."""
        self._state = state
        self._show()

    def show_scanner(self, scanner: SerialState) -> None:
        """Show what is wrong with the scanner, which takes precedence; nothing if it works."""
        self._scanner = scanner
        self._show()

    def _show(self) -> None:
        words = self._scanner_words.get(self._scanner, self._words[self._state])
        self.setText(f"●  {words}")
        self.setAccessibleName(self.tr("Connection: {state}").format(state=words))
        scanner_works = self._scanner is SerialState.CONNECTED
        severity = _SEVERITIES[self._state] if scanner_works else Severity.WARNING
        set_state(self, "tone", severity.value)
