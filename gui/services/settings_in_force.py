"""The settings in force and the state of the key: held here, and nowhere else on Qt's thread.

Anything that needs a setting asks for it here, or connects to `changed`. The worker, on its own
thread, works with what its resources hold, and reports that here.

The order at the start:

1. The journal is read, and the holds of an earlier run are shown, unless the disk is in trouble.
   Whether the request for a key replaces everything else depends on them.
2. The settings come into force. Earlier scans are read as the settings say, and wait with the
   reservations; a refused one makes a sound, or not, as the settings say.
3. A key is asked for if there is none.
4. The reservations are ready, and waiting scans go out: whether the token of a voucher already
   held goes to the clipboard is a setting.

2 comes before 4 because the worker reports them in that order.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.domain.hold.connection_state import ConnectionState
from gui.domain.setup.key_state import KeyHome, KeyProof, KeyState
from gui.domain.setup.settings import LoadedSettings
from gui.services.worker import Worker


class SettingsInForce(QObject):
    """Holds them. At the start and after each save, its signals come in this order."""

    changed = Signal(object, object)
    """LoadedSettings, KeyState: the new ones; at the start, and after each save."""
    key_changed = Signal(object)
    """KeyState: at the start, and when a save changes it."""
    key_proved = Signal(object)
    """KeyState: an answer has shown whether Smart Gift accepts the key."""
    scanner_changed = Signal(object)
    """ScannerSettings: at the start, and when a save changes them. Comes after `changed`, because
    it releases the scans that waited for it."""
    connection_changed = Signal(object)
    """ConnectionState, as far as the settings alone determine it."""
    key_missing = Signal()
    """The service is known, but there is no key for it."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._loaded = LoadedSettings()
        self._key = KeyState(KeyHome.NONE)
        self._are_known = False
        worker.settings_taken_up.connect(self._on_taken_up)
        worker.key_proved.connect(self._on_proved)
        worker.resumed.connect(self._on_resumed)

    @property
    def loaded(self) -> LoadedSettings:
        """The settings in force; the defaults until they are known."""
        return self._loaded

    @property
    def key(self) -> KeyState:
        """Where the key is kept; nowhere until that is known."""
        return self._key

    @property
    def are_known(self) -> bool:
        """Whether the settings have been read in this run."""
        return self._are_known

    def _on_taken_up(self, loaded: LoadedSettings, key: KeyState) -> None:
        before, key_before, were_known = self._loaded, self._key, self._are_known
        self._loaded, self._key, self._are_known = loaded, key, True
        self.changed.emit(loaded, key)
        if key != key_before or not were_known:
            self.key_changed.emit(key)
        scanner = loaded.settings.scanner
        if scanner != before.settings.scanner or not were_known:
            self.scanner_changed.emit(scanner)
        state = _connection(loaded, key)
        # What works, or may work, was told once; answers have said more since.
        is_usable = state in (ConnectionState.READY, ConnectionState.UNTESTED)
        if not is_usable or not were_known or _connection(before, key_before) is not state:
            self.connection_changed.emit(state)
        if loaded.settings.api_url and key.home is KeyHome.NONE:
            self.key_missing.emit()

    def _on_resumed(self) -> None:
        self.connection_changed.emit(_connection(self._loaded, self._key))

    def _on_proved(self, key: KeyState) -> None:
        self._key = key
        self.key_proved.emit(key)
        is_accepted = key.proof is KeyProof.ACCEPTED
        state = ConnectionState.LIVE if is_accepted else ConnectionState.SIGNED_OUT
        self.connection_changed.emit(state)


def _connection(loaded: LoadedSettings, key: KeyState) -> ConnectionState:
    if not loaded.settings.api_url:
        return ConnectionState.WRONG_ADDRESS
    if key.home is KeyHome.NONE or key.proof is KeyProof.REJECTED:
        return ConnectionState.SIGNED_OUT
    is_accepted = key.proof is KeyProof.ACCEPTED
    return ConnectionState.READY if is_accepted else ConnectionState.UNTESTED
