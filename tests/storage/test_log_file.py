from __future__ import annotations

import json
import logging
import zipfile
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from urllib.parse import quote

import pytest

from gui.domain.redaction import KnownSecrets
from gui.domain.secrets import ApiKey
from gui.storage.log_file import LogFile, LogQueue
from gui.storage.support_file import write_support_file


@pytest.fixture
def queue() -> Iterator[LogQueue]:
    queue = LogQueue()
    queue.start()
    yield queue
    queue.stop()


def test_lines_from_before_and_after_the_opening_are_written(
    queue: LogQueue, tmp_path: Path
) -> None:
    log = logging.getLogger("gui.test")
    log.info("before %s", 1)
    file = LogFile(tmp_path / "logs", queue)
    try:
        raise ValueError("an error with hold_token_ABCDEF123 in it")
    except ValueError:
        log.exception("it went wrong")
    logging.getLogger("httpx").info("not ours")
    file.close()
    text = (tmp_path / "logs" / "voucher-hold.log").read_text(encoding="utf-8")
    assert "INFO gui.test before 1\n" in text
    assert "ERROR gui.test it went wrong" in text
    assert "\n    ValueError: an error with … in it" in text, "indented: not a line of its own"
    assert "not ours" not in text
    assert "ABCDEF123" not in text


def test_files_are_rotated(
    queue: LogQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.log_file._FILE_BYTES", 2000)
    file = LogFile(tmp_path, queue)
    for index in range(400):
        logging.getLogger("gui").info("line %s", index)
    file.close()
    ages = ["", ".1", ".2", ".3", ".4"]
    files = [tmp_path / f"voucher-hold.log{age}" for age in ages]
    assert sorted(files) == sorted(tmp_path.iterdir())
    assert max(each.stat().st_size for each in files) <= 2000
    lines = [
        line for each in reversed(files) for line in each.read_text(encoding="utf-8").splitlines()
    ]
    numbers = [int(line.rpartition(" ")[2]) for line in lines]
    assert numbers == [*range(400 - len(numbers), 400)], "the newest, in order, with none missing"
    assert len(numbers) > 150


def test_an_earlier_file_is_continued(queue: LogQueue, tmp_path: Path) -> None:
    (tmp_path / "voucher-hold.log").write_text("of yesterday\n", encoding="utf-8")
    file = LogFile(tmp_path, queue)
    logging.getLogger("gui").info("of today")
    file.close()
    first, second = (tmp_path / "voucher-hold.log").read_text(encoding="utf-8").splitlines()
    assert first == "of yesterday"
    assert second.endswith("of today")


@pytest.mark.parametrize("in_use", ["", ".1", ".2"])
def test_a_file_that_cannot_be_moved_loses_no_line(
    in_use: str, queue: LogQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows while somebody is reading it."""
    name = f"voucher-hold.log{in_use}"
    replace = Path.replace

    def replace_unless_in_use(newer: Path, older: Path) -> Path:
        if name in (newer.name, older.name):
            raise PermissionError(13, "in use")
        return replace(newer, older)

    monkeypatch.setattr("gui.storage.log_file._FILE_BYTES", 1000)
    monkeypatch.setattr(Path, "replace", replace_unless_in_use)
    for age in (1, 2):
        (tmp_path / f"voucher-hold.log.{age}").write_text(f"of before {age}\n", encoding="utf-8")
    file = LogFile(tmp_path, queue)
    for index in range(100):
        logging.getLogger("gui").info("line %s", index)
    file.close(seconds=60)  # each line opens the file again
    text = "".join(each.read_text(encoding="utf-8") for each in tmp_path.iterdir())
    assert text.count("line") == 100
    assert text.count("of before") == 2


def test_a_folder_that_cannot_be_made_does_no_harm(queue: LogQueue, tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way", encoding="utf-8")
    file = LogFile(tmp_path / "logs", queue)
    logging.getLogger("gui").info("line")
    file.close()


def test_an_unwritable_disk_only_costs_the_lines(
    queue: LogQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(file: Path, mode: str, opener: object) -> FileIO:
        return FileIO(file, "r")

    (tmp_path / "voucher-hold.log").write_text("of yesterday\n", encoding="utf-8")
    monkeypatch.setattr("gui.storage.log_file.FileIO", read_only)
    file = LogFile(tmp_path, queue)
    logging.getLogger("gui").info("lost")
    logging.getLogger("gui").info("lost as well")
    file.close()
    assert queue.lines.empty(), "the thread continues after a line that can't be written"


def test_a_line_without_room_on_the_disk_is_left_out_entirely(
    queue: LogQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class AlmostFull(FileIO):
        """Writes only the beginning of what is too long, as a disk does."""

        def write(self, data: bytes) -> int:  # type: ignore[override]
            return super().write(data[:60])

    with monkeypatch.context() as patched:
        patched.setattr("gui.storage.log_file.FileIO", AlmostFull)
        file = LogFile(tmp_path, queue)
        for text in ("short", "too long" * 20, "last"):
            logging.getLogger("gui").info(text)
        file.close()
    lines = (tmp_path / "voucher-hold.log").read_text(encoding="utf-8").splitlines()
    assert [line.partition(" ")[2] for line in lines] == ["INFO gui short", "INFO gui last"]


def test_a_key_in_use_gets_into_no_line_however_an_error_quotes_it(tmp_path: Path) -> None:
    key = ApiKey(r"8f14e45f+ceea/\"167a")
    known = KnownSecrets()
    queue = LogQueue(known)
    queue.start()
    known.learn(key)
    file = LogFile(tmp_path, queue)
    log = logging.getLogger("gui.test")
    try:
        raise ValueError(f"illegal header line: {key.reveal().encode()!r}")
    except ValueError:
        log.exception("with %s", {"Smart-Auth": key.reveal()})
    log.info("as JSON %s, as an address %s", json.dumps(key.reveal()), quote(key.reveal()))
    queue.stop()
    file.close()
    text = (tmp_path / "voucher-hold.log").read_text(encoding="utf-8")
    assert "8f14" not in text
    assert "167a" not in text
    assert "illegal header line: " in text


def test_a_support_file_has_everything_except_secrets(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "voucher-hold.log").write_text("a line with hold_token_SECRET1\n", encoding="utf-8")
    file = tmp_path / "support.zip"
    write_support_file(file, logs, ["till = 3 (user)"], ["ok sk_SECRET2"], "1.2.3", KnownSecrets())
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        text = "".join(archive.read(name).decode() for name in names)
    assert names == ["settings.txt", "diagnosis.txt", "versions.txt", "logs/voucher-hold.log"]
    assert "SECRET" not in text
    assert "Voucher Hold 1.2.3" in text
    assert len([*tmp_path.iterdir()]) == 2, "nothing is left beside it"


def test_a_support_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "a.log").mkdir()
    with pytest.raises((IsADirectoryError, PermissionError)):
        write_support_file(tmp_path / "support.zip", logs, [], [], "1", KnownSecrets())
    assert [each.name for each in tmp_path.iterdir()] == ["logs"]


def test_a_frozen_app_has_no_package_versions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib.metadata import PackageNotFoundError

    def unknown(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("gui.storage.support_file.version", unknown)
    file = tmp_path / "support.zip"
    write_support_file(file, tmp_path, [], [], "1", KnownSecrets())
    with zipfile.ZipFile(file) as archive:
        assert b"PySide6 (unknown)" in archive.read("versions.txt")
