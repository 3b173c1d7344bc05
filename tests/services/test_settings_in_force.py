"""The owner of the settings in force, with a real worker, store and files, but no window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from gui.domain.hold.connection_state import ConnectionState
from gui.domain.secrets import ApiKey
from gui.domain.setup.changes import Changes, KeyChange
from gui.domain.setup.key_state import KeyHome, KeyProof, KeyState
from gui.domain.setup.settings import LoadedSettings, Settings
from gui.domain.voucher_number import VoucherNumber
from gui.services.reservations import Reservations
from gui.services.settings_in_force import SettingsInForce
from gui.services.ticker import Ticker
from gui.services.till_setup import TillSetup
from gui.services.worker import Worker
from tests.fake_clock import FakeClock
from tests.fake_keyrings import MemoryKeyring
from tests.services.reserving import Reserving
from tests.till import Till

NUMBER = "1000000001"
KEY = ApiKey("sk_one_of_the_shops")
BAUD: dict[str, Any] = {"scanner.baud": 19200}


class Parts:
    """A till's parts up to the settings, and a record of the settings' signals."""

    def __init__(self, qtbot: QtBot, clock: FakeClock, folder: Path) -> None:
        self._qtbot = qtbot
        till = Till(qtbot, clock, "http://127.0.0.1:1", folder)  # no request is sent there
        till.settings = till.key = None
        self.worker = Worker(clock, till.resources)
        self.settings = SettingsInForce(self.worker)
        self.ticker = Ticker(clock)
        self.reservations = Reservations(self.worker, self.ticker, clock)
        self.setup = TillSetup(self.worker, self.reservations, clock)
        self.seen: list[str] = []
        self.settings.changed.connect(lambda loaded, key: self._say("changed"))
        self.settings.key_changed.connect(lambda key: self._say(f"key: {key.home.value}"))
        self.settings.scanner_changed.connect(lambda scanner: self._say(f"scanner: {scanner.baud}"))
        self.settings.connection_changed.connect(lambda state: self._say(f"badge: {state.value}"))
        self.settings.key_missing.connect(lambda: self._say("key missing"))
        self.reservations.kept.connect(lambda: self._say("kept"))
        self.reservations.ready.connect(lambda: self._say("scans go out"))
        self.setup.save_failed.connect(lambda reason: self._say("not saved"))

    def _say(self, what: str) -> None:
        self.seen.append(what)

    def start(self) -> list[str]:
        """Start; returns what was reported until everything was open."""
        self.worker.start()
        return self.until("scans go out")

    def save(
        self, *, until: str, key: ApiKey | KeyChange = KeyChange.NONE, **settings: object
    ) -> list[str]:
        """Save; returns what was reported up to `until`."""
        self.seen.clear()
        self.setup.save(Changes(settings, key))
        return self.until(until)

    def until(self, what: str) -> list[str]:
        self._qtbot.waitUntil(lambda: what in self.seen, timeout=30_000)
        return list(self.seen)

    def end(self) -> None:
        assert self.worker.stop(30), "a thread was left behind"
        parts: tuple[QObject, ...] = (
            self.setup,
            self.reservations,
            self.ticker,
            self.settings,
            self.worker,
        )
        for each in parts:
            each.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def parts(qtbot: QtBot, clock: FakeClock, vault: MemoryKeyring, tmp_path: Path) -> Iterator[Parts]:
    parts = Parts(qtbot, clock, tmp_path)
    yield parts
    parts.end()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_nothing_is_known_before_the_files_are_read(parts: Parts) -> None:
    assert not parts.settings.are_known
    assert parts.settings.key.home is KeyHome.NONE
    parts.start()
    assert parts.settings.are_known


def test_at_the_start_they_are_in_force_before_the_first_scan_goes_out(
    parts: Parts, file: Path
) -> None:
    file.write_text('till = "3"\n[scanner]\nbaud = 19200\n', encoding="utf-8")
    seen = parts.start()
    assert seen == [
        "changed",
        "key: none",
        "scanner: 19200",
        "badge: signed_out",
        "key missing",
        "scans go out",
    ]
    assert parts.settings.loaded.settings.till == "3"


def test_a_waiting_scan_is_with_the_reservations_when_the_key_is_missed(
    parts: Parts,
) -> None:
    open_then: list[bool] = []
    parts.settings.scanner_changed.connect(
        lambda scanner: parts.reservations.reserve(VoucherNumber(NUMBER))
    )
    parts.settings.key_missing.connect(lambda: open_then.append(parts.reservations.has_open()))
    parts.start()
    assert open_then == [True], "the set-up does not take the window from a customer's voucher"


def test_a_save_is_reported_once_it_is_in_the_file(parts: Parts, file: Path) -> None:
    parts.start()
    assert parts.save(until="key missing", till="4") == [
        "changed",
        "badge: signed_out",
        "key missing",
    ]
    assert parts.settings.loaded.settings.till == "4"
    assert 'till = "4"' in file.read_text(encoding="utf-8")


def test_a_scanner_is_set_up_again_only_when_its_settings_change(parts: Parts) -> None:
    parts.start()
    assert "scanner: 9600" not in parts.save(until="key missing", shop="Leeds")
    assert "scanner: 19200" in parts.save(until="key missing", **BAUD)


def test_a_failed_save_leaves_everything_as_it_was(parts: Parts, file: Path) -> None:
    parts.start()
    file.mkdir()
    before = parts.settings.loaded
    assert parts.save(until="not saved", till="4") == ["not saved"]
    assert parts.settings.loaded is before
    assert parts.worker.resources.loaded is before, "and the worker's view is the same"


def test_a_key_alone_is_reported_and_ends_the_request_for_it(
    parts: Parts, vault: MemoryKeyring, file: Path
) -> None:
    parts.start()
    assert parts.save(until="badge: untested", key=KEY) == [
        "changed",
        "key: store",
        "badge: untested",
    ]
    assert parts.settings.key.home is KeyHome.STORE
    assert KEY.reveal() in vault.kept.values()
    assert not file.exists(), "no setting was changed"
    assert parts.save(until="changed", till="4") == ["changed"], "it is no news any more"
    removed = parts.save(until="key missing", key=KeyChange.REMOVE)
    assert removed == ["changed", "key: none", "badge: signed_out", "key missing"]


def test_an_address_that_comes_at_last_is_not_a_wrong_one(
    qtbot: QtBot, starting: Reserving
) -> None:
    """No key needs setting up while no settings file says which service it is for."""
    settings = SettingsInForce(starting.worker)  # type: ignore[arg-type]
    states: list[ConnectionState] = []
    missed: list[bool] = []
    settings.connection_changed.connect(states.append)
    settings.key_missing.connect(lambda: missed.append(True))
    taken_up = starting.worker.settings_taken_up
    taken_up.emit(LoadedSettings(Settings(api_url="")), KeyState(KeyHome.ENVIRONMENT))
    taken_up.emit(LoadedSettings(Settings(api_url="")), KeyState(KeyHome.NONE))
    taken_up.emit(LoadedSettings(), KeyState(KeyHome.ENVIRONMENT))
    wrong = ConnectionState.WRONG_ADDRESS
    assert states == [wrong, wrong, ConnectionState.UNTESTED]
    assert missed == []
    settings.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("wait", [True, False])
def test_a_service_that_holds_vouchers_stays(parts: Parts, file: Path, wait: bool) -> None:
    if wait:
        parts.reservations.reserve(VoucherNumber(NUMBER))  # waits for the start
    else:
        parts.start()
        parts.reservations.reserve(VoucherNumber(NUMBER))
    assert parts.save(until="not saved", api_url="https://elsewhere.example") == ["not saved"]
    assert not file.exists()


def test_what_answers_show_of_a_key_is_told_and_outlasts_a_save(
    qtbot: QtBot, starting: Reserving
) -> None:
    settings = SettingsInForce(starting.worker)  # type: ignore[arg-type]
    states: list[ConnectionState] = []
    settings.connection_changed.connect(states.append)
    worker = starting.worker
    worker.settings_taken_up.emit(LoadedSettings(), KeyState(KeyHome.STORE))
    worker.settings_taken_up.emit(LoadedSettings(), KeyState(KeyHome.STORE))
    assert states == [ConnectionState.UNTESTED], "a save is no news of the connection"
    accepted = KeyState(KeyHome.STORE, proof=KeyProof.ACCEPTED)
    worker.key_proved.emit(accepted)
    worker.settings_taken_up.emit(LoadedSettings(), accepted)
    assert settings.key is accepted
    assert states[1:] == [ConnectionState.LIVE]
    worker.key_proved.emit(KeyState(KeyHome.STORE, proof=KeyProof.REJECTED))
    assert states[2:] == [ConnectionState.SIGNED_OUT]
    settings.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize(
    ("proof", "state"),
    [
        (KeyProof.UNTESTED, ConnectionState.UNTESTED),
        (KeyProof.ACCEPTED, ConnectionState.READY),
        (KeyProof.REJECTED, ConnectionState.SIGNED_OUT),
    ],
)
def test_a_rejected_key_is_no_missing_one(
    proof: KeyProof, state: ConnectionState, qtbot: QtBot, starting: Reserving
) -> None:
    settings = SettingsInForce(starting.worker)  # type: ignore[arg-type]
    states: list[ConnectionState] = []
    missed: list[bool] = []
    settings.connection_changed.connect(states.append)
    settings.key_missing.connect(lambda: missed.append(True))
    starting.worker.settings_taken_up.emit(LoadedSettings(), KeyState(KeyHome.STORE, proof=proof))
    starting.worker.resumed.emit()
    assert states == [state, state], "and a worker that works again knows no more"
    assert missed == []
    settings.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
