"""The scanner beside the till: what it scans while another program is in front.

Listens once the reservations are ready, if a setting names the scanner and the settings tell
vouchers from all else that is scanned at a till. Nothing that it hears is kept or logged.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gui.desktop.desktop import Desktop
from gui.domain.scan.beside import BesideState, knows_vouchers
from gui.domain.scan.detector import Broken, Scanned
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.services.reservations import Reservations
from gui.services.scanners import timing_of
from gui.services.settings_in_force import SettingsInForce

if TYPE_CHECKING:
    from gui.domain.scan.device_keys import DeviceKeys, Stroke

_TICK_MS = 16.0
"""Windows stamps input with the time of its last tick."""

_LATE_MS = 5
"""How soon to look again if keys are waiting."""


class BesideScanner(QObject):
    """Does nothing if `is_wanted` is False."""

    burst = Signal(object)
    """Scanned | Broken: it went to another program, or a part of it did."""
    state_changed = Signal(object)
    """BesideState."""
    found = Signal(str)
    """The model of a scanner that has just scanned something, while `find` is on; "" if none can
    be heard."""

    def __init__(
        self,
        settings: SettingsInForce,
        reservations: Reservations,
        *,
        is_wanted: bool,
        opening: Callable[[], Desktop],
    ) -> None:
        super().__init__()
        self._settings = settings
        self._opening = opening
        self._desktop: Desktop | None = None
        self._state = BesideState.OFF
        self._is_finding = False
        self._device = ""
        self._keys: dict[int, DeviceKeys] = {}
        """By the device's number: there may be two of a model."""
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._on_silence)
        if is_wanted:
            reservations.ready.connect(self._on_ready)
            settings.scanner_changed.connect(self._on_settings)

    def find(self, wanted: bool) -> None:
        """Look for a scanner: the next device that scans something is it."""
        self._is_finding = wanted
        if self._desktop is not None:
            self._listen()

    def close(self) -> None:
        """Listen no more."""
        self._silence.stop()
        if self._desktop is not None:
            self._desktop.hear_scanner("", finding=False)

    # --- whom to listen to -------------------------------------------------------------------

    def _on_ready(self) -> None:
        if self._desktop is None:
            self._desktop = self._opening()
            self._desktop.scanner_key.connect(self._on_key)
            self._desktop.scanner_found.connect(self._on_found)
            self._desktop.devices_changed.connect(self._on_devices_changed)
            self._on_settings(self._settings.loaded.settings.scanner)

    def _on_settings(self, settings: ScannerSettings) -> None:
        if self._desktop is None:
            return
        device = settings.beside_device if knows_vouchers(settings) else ""
        if device != self._device:
            self._keys.clear()
        self._device = device
        for keys in self._keys.values():
            _configure(keys, settings)
        self._listen()

    def _listen(self) -> None:
        assert self._desktop is not None
        is_heard = self._desktop.hear_scanner(self._device, finding=self._is_finding)
        if self._is_finding and not is_heard:
            self._is_finding = False
            self.found.emit("")
        if not self._device:
            self._set_state(BesideState.OFF)
        elif not is_heard:
            self._set_state(BesideState.IMPOSSIBLE)
        else:
            self._show_whether_plugged_in()

    def _on_devices_changed(self) -> None:
        if self._state in (BesideState.LISTENING, BesideState.UNPLUGGED):
            # One that is back has another number. A burst under way isn't cut in two.
            self._keys = {at: each for at, each in self._keys.items() if each.silence_ms}
            self._show_whether_plugged_in()

    def _show_whether_plugged_in(self) -> None:
        assert self._desktop is not None
        is_there = self._desktop.has_device(self._device)
        self._set_state(BesideState.LISTENING if is_there else BesideState.UNPLUGGED)

    def _set_state(self, state: BesideState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _on_found(self, name: str) -> None:
        from gui.domain.scan.keyboard_device import model_of

        if self._is_finding:
            self.find(False)
            self.found.emit(model_of(name))

    # --- its keys ----------------------------------------------------------------------------

    def _on_key(self, device: int, stroke: Stroke) -> None:
        keys = self._keys.get(device)
        if keys is None:
            keys = self._keys[device] = self._keys_of_a_device()
        self._emit(keys.feed(stroke))
        silence_ms = keys.silence_ms
        if silence_ms is not None:
            self._silence.start(round(silence_ms) + 1)

    def _keys_of_a_device(self) -> DeviceKeys:
        from gui.domain.scan.device_keys import DeviceKeys

        assert self._desktop is not None
        keys = DeviceKeys(self._desktop.characters_of)
        _configure(keys, self._settings.loaded.settings.scanner)
        return keys

    def _on_silence(self) -> None:
        assert self._desktop is not None
        if self._desktop.has_keys_waiting():
            self._silence.start(_LATE_MS)
            return
        for keys in list(self._keys.values()):
            self._emit(keys.end())

    def _emit(self, bursts: list[Scanned | Broken]) -> None:
        for burst in bursts:
            assert self._desktop is not None
            # What is scanned into practice's window isn't real, and the other way round.
            if not self._desktop.is_another_run(self._desktop.front()):
                self.burst.emit(burst)


def _configure(keys: DeviceKeys, settings: ScannerSettings) -> None:
    timing = timing_of(settings)
    keys.configure(
        replace(
            timing,
            gap_ms=timing.gap_ms + _TICK_MS,
            idle_ms=timing.idle_ms + _TICK_MS,
            odd_ms=2 * _TICK_MS,
        ),
        settings.suffix,
    )
