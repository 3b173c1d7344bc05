from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from gui.storage.paths import paths_for
from gui.storage.window_place import PlaceReading, keep_place, read_place, window_place_file

PLACE = b"\x01\xd9\xd0\xcb" + bytes(range(62))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "practice" / "window-place"


def test_what_was_kept_is_read(file: Path) -> None:
    keep_place(file, b"an earlier one")
    keep_place(file, PLACE)
    assert read_place(file) == PLACE
    assert PlaceReading(file).place() == PLACE


def test_a_missing_file_is_no_place(file: Path) -> None:
    assert read_place(file) == b""
    assert PlaceReading(file).place() == b""


def test_a_damaged_file_is_no_place_and_is_replaced(file: Path) -> None:
    keep_place(file, PLACE)
    whole = file.read_bytes()
    flipped = [whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :] for at in range(len(whole))]
    cut = [whole[:length] for length in range(len(whole))]
    for damaged in (*flipped, *cut, bytes(70), whole + b"x", os.urandom(10_000)):
        file.write_bytes(damaged)
        assert read_place(file) == b""
    keep_place(file, PLACE)
    assert file.read_bytes() == whole


def test_what_is_known_already_is_not_written_again(file: Path) -> None:
    keep_place(file, PLACE)
    before = file.stat().st_ino
    keep_place(file, PLACE)
    assert file.stat().st_ino == before


def test_a_disk_that_hangs_is_not_waited_for(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("a pipe stands in for a share that hangs")
    pipe = tmp_path / "window-place"
    os.mkfifo(pipe)
    reading = PlaceReading(pipe)
    assert reading.place() == b""
    pipe.open("wb").close()  # lets the thread end


@pytest.mark.parametrize("practice", [False, True])
@pytest.mark.parametrize("data_home", [None, "", "/srv/data"])
def test_the_start_finds_the_file_without_platformdirs(
    data_home: str | None, practice: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    if data_home is not None:
        monkeypatch.setenv("XDG_DATA_HOME", data_home)
    for folder in (None, tmp_path):
        expected = paths_for(folder, practice=practice).window_place
        assert window_place_file(folder, practice=practice) == expected


def test_on_windows_the_file_is_in_the_local_application_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    expected = tmp_path / "VoucherHold" / "practice" / "window-place"
    assert window_place_file(None, practice=True) == expected
