"""A real QSerialPort on a pair of ptys: what is written to one end is scanned at the other."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from gui.domain.scan.detector import Broken, Scanned
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.scan.serial_state import SerialState
from gui.services.serial_scanner import SerialScanner, find_port

if sys.platform == "win32":
    pytest.skip("Windows has no ptys", allow_module_level=True)


@dataclass
class Cable:
    """A scanner that can be plugged in and out."""

    plugged: str | None = None
    ends: list[int] = field(default_factory=list)

    def plug_in(self) -> None:
        ours, theirs = os.openpty()
        self.ends = [ours, theirs]
        self.plugged = os.ttyname(theirs)

    def pull_out(self) -> None:
        self.plugged = None
        for end in self.ends:
            os.close(end)
        self.ends = []

    def send(self, data: bytes) -> None:
        os.write(self.ends[0], data)

    def find(self, settings: ScannerSettings) -> str | None:
        return self.plugged


@pytest.fixture
def cable() -> Iterator[Cable]:
    cable = Cable()
    yield cable
    cable.pull_out()


@dataclass
class Listener:
    scanner: SerialScanner
    bursts: list[Scanned | Broken] = field(default_factory=list)
    states: list[SerialState] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        return [burst.text for burst in self.bursts]


@pytest.fixture
def listener(cable: Cable, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    monkeypatch.setattr("gui.services.serial_scanner.RETRY_MS", 20)
    scanner = SerialScanner(ScannerSettings(), cable.find)
    listener = Listener(scanner)
    scanner.burst.connect(listener.bursts.append)
    scanner.state_changed.connect(listener.states.append)
    yield listener
    scanner.stop()


def test_a_code_is_complete_however_it_arrives(
    cable: Cable, listener: Listener, qtbot: QtBot
) -> None:
    cable.plug_in()
    listener.scanner.start()
    qtbot.waitUntil(lambda: listener.states == [SerialState.CONNECTED])
    for byte in b"1234567890\r\n":
        cable.send(bytes([byte]))
    cable.send(b"2222222222\r3333333333\r")
    qtbot.waitUntil(lambda: listener.texts == ["1234567890", "2222222222", "3333333333"])


def test_a_code_without_line_end_ends_with_silence(
    cable: Cable, listener: Listener, qtbot: QtBot
) -> None:
    cable.plug_in()
    listener.scanner.start()
    qtbot.waitUntil(lambda: listener.states == [SerialState.CONNECTED])
    cable.send(b"1234567890")
    qtbot.waitUntil(lambda: listener.texts == ["1234567890"])


def test_a_missing_scanner_is_reported_once_and_found_when_it_is_plugged_in(
    cable: Cable, listener: Listener, qtbot: QtBot
) -> None:
    listener.scanner.start()
    qtbot.waitUntil(lambda: listener.states == [SerialState.MISSING])
    cable.plug_in()
    qtbot.waitUntil(lambda: listener.states == [SerialState.MISSING, SerialState.CONNECTED])


def test_an_unplugged_scanner_is_reported_once_and_comes_back_by_itself(
    cable: Cable, listener: Listener, qtbot: QtBot
) -> None:
    cable.plug_in()
    listener.scanner.start()
    qtbot.waitUntil(lambda: listener.states == [SerialState.CONNECTED])
    cable.send(b"123")
    cable.pull_out()
    qtbot.waitUntil(lambda: listener.states[-1] is SerialState.MISSING)
    cable.plug_in()
    qtbot.waitUntil(lambda: listener.states[-1] is SerialState.CONNECTED)
    assert len(listener.states) == 3
    cable.send(b"1234567890\r")
    qtbot.waitUntil(lambda: "1234567890" in listener.texts)
    assert "1231234567890" not in listener.texts


def test_a_port_that_another_program_has_is_named(
    cable: Cable, listener: Listener, qtbot: QtBot
) -> None:
    cable.plug_in()
    other = SerialScanner(ScannerSettings(), cable.find)
    states: list[SerialState] = []
    other.state_changed.connect(states.append)
    other.start()
    qtbot.waitUntil(lambda: states == [SerialState.CONNECTED])
    listener.scanner.start()
    qtbot.waitUntil(lambda: listener.states == [SerialState.IN_USE])
    other.stop()
    qtbot.waitUntil(lambda: listener.states == [SerialState.IN_USE, SerialState.CONNECTED])


def test_no_port_fits_a_device_that_is_not_there() -> None:
    assert find_port(ScannerSettings(port_vendor=0xFFFF, port_product=0xFFFF)) is None
