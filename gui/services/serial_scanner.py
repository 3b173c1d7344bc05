"""A scanner on a serial port, read on a thread of its own.

When a scanner is unplugged, Qt reports one error and keeps its port "open". So the port is closed,
staff are notified once, and the app looks for the scanner every two seconds until it is back.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from gui.domain.scan.detector import Broken, Scanned
from gui.domain.scan.framing import SerialFramer
from gui.domain.scan.scanner_settings import Parity, ScannerSettings
from gui.domain.scan.serial_state import SerialState

RETRY_MS = 2000

_PARITIES = {
    Parity.NONE: QSerialPort.Parity.NoParity,
    Parity.EVEN: QSerialPort.Parity.EvenParity,
    Parity.ODD: QSerialPort.Parity.OddParity,
    Parity.MARK: QSerialPort.Parity.MarkParity,
    Parity.SPACE: QSerialPort.Parity.SpaceParity,
}


def find_port(settings: ScannerSettings) -> str | None:
    """The name of the port whose USB device matches the settings; None if there is none."""
    for info in QSerialPortInfo.availablePorts():
        fits = (
            settings.port_vendor in (0, info.vendorIdentifier())
            and settings.port_product in (0, info.productIdentifier())
            and settings.port_serial in ("", info.serialNumber())
        )
        if fits:
            return info.systemLocation()
    return None


class SerialScanner(QObject):
    """Owns the thread; its signals arrive on the receiver's thread."""

    burst = Signal(object)
    """Scanned | Broken."""
    state_changed = Signal(object)
    """SerialState: emitted once for each change."""

    _stop_wanted = Signal()

    def __init__(
        self,
        settings: ScannerSettings,
        find: Callable[[ScannerSettings], str | None] | None = None,
    ) -> None:
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName("serial-scanner")
        self._port = _Port(settings, find or find_port)
        self._port.moveToThread(self._thread)
        self._port.burst.connect(self.burst)
        self._port.state_changed.connect(self.state_changed)
        self._thread.started.connect(self._port.open)
        self._stop_wanted.connect(self._port.close, Qt.ConnectionType.BlockingQueuedConnection)

    def start(self) -> None:
        """Start the thread, which opens the port."""
        self._thread.start()

    def stop(self) -> None:
        """Close the port and end the thread."""
        if self._thread.isRunning():
            self._stop_wanted.emit()
            self._thread.quit()
            self._thread.wait()
            self._port.setParent(self)  # it has come back to this thread, and is deleted on it


class _Port(QObject):
    """The port itself; lives on the scanner's thread."""

    burst = Signal(object)
    state_changed = Signal(object)

    def __init__(
        self, settings: ScannerSettings, find: Callable[[ScannerSettings], str | None]
    ) -> None:
        super().__init__()
        self._settings = settings
        self._find = find
        self._state: SerialState | None = None
        self._framer = SerialFramer(settings.suffix)
        # Children, so that they move to the thread with this object.
        self._port = QSerialPort(self)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self.open)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._on_silence)
        self._port.readyRead.connect(self._on_ready_read)
        self._port.errorOccurred.connect(self._on_error)

    def open(self) -> None:
        """Look for the port and open it; if that fails, try again in a while."""
        name = self._find(self._settings)
        if name is None:
            self._set_state(SerialState.MISSING)
            self._retry.start(RETRY_MS)
            return
        self._port.setPortName(name)
        self._port.setBaudRate(self._settings.baud)
        self._port.setParity(_PARITIES[self._settings.parity])
        if self._port.open(QSerialPort.OpenModeFlag.ReadWrite):
            self._set_state(SerialState.CONNECTED)

    def close(self) -> None:
        """Close the port, stop looking for it, and leave the thread."""
        self._retry.stop()
        self._silence.stop()
        self._port.close()
        application = QCoreApplication.instance()
        assert application is not None
        self.moveToThread(application.thread())

    def _on_ready_read(self) -> None:
        data = self._port.readAll().data()
        self._emit(self._framer.feed(bytes(data), _milliseconds()))

    def _on_silence(self) -> None:
        self._emit(self._framer.tick(_milliseconds()))

    def _emit(self, bursts: list[Scanned | Broken]) -> None:
        for burst in bursts:
            self.burst.emit(burst)
        deadline = self._framer.deadline
        if deadline is None:
            self._silence.stop()
        else:
            self._silence.start(max(1, round(deadline - _milliseconds()) + 1))

    def _on_error(self, error: QSerialPort.SerialPortError) -> None:
        if error is QSerialPort.SerialPortError.NoError:
            return
        if self._port.isOpen():
            self._port.close()
        self._emit(self._framer.cut_off())
        in_use = error is QSerialPort.SerialPortError.PermissionError
        self._set_state(SerialState.IN_USE if in_use else SerialState.MISSING)
        self._retry.start(RETRY_MS)

    def _set_state(self, state: SerialState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


def _milliseconds() -> float:
    return time.monotonic() * 1000
