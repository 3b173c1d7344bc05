"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from gui.domain.redaction import KnownSecrets
from gui.storage.setup.settings_file import write_atomically
from gui.storage.support_file import write_support_file
from gui.storage.whole_file import replacing


def support_file(file: Path) -> None:
    write_support_file(file, file.parent, [], [], "1", KnownSecrets())


def settings_file(file: Path) -> None:
    write_atomically(file, b"new")


WRITERS = pytest.mark.parametrize("write", [support_file, settings_file])


@WRITERS
def test_a_file_is_on_the_disk_before_it_replaces_another(
    write: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")
    synced: list[tuple[int, bytes]] = []

    def note(descriptor: int) -> None:
        synced.append((os.fstat(descriptor).st_size, file.read_bytes()))

    monkeypatch.setattr("os.fsync", note)
    write(file)
    assert synced == [(file.stat().st_size, b"old")], "all of it, and once"


@WRITERS
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    write: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write(file)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"file": b"old"}


def test_an_interrupted_write_leaves_nothing_half_written(tmp_path: Path) -> None:
    def write_half() -> None:
        with replacing(tmp_path / "file") as opened:
            opened.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_half()
    assert list(tmp_path.iterdir()) == []
