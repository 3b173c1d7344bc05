"""Who may read what the app writes, whatever the umask of whoever starts it."""

from __future__ import annotations

import json
import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gui.domain.redaction import KnownSecrets
from gui.storage.journal import Journal
from gui.storage.log_file import LogFile, LogQueue
from gui.storage.paths import make_paths_private, paths_for
from gui.storage.private_files import make_private, make_private_folder
from gui.storage.settings_file import save_settings
from gui.storage.support_file import write_support_file
from tests.attempts import held
from tests.fake_clock import FakeClock
from tests.program_environment import program_environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no modes")

ANOTHER_USER = 65_534


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def assert_private(folder: Path) -> None:
    """`folder` and all that is in it can be read by its owner alone."""
    modes = {str(each): oct(mode(each)) for each in (folder, *folder.rglob("*"))}
    expected = {each: oct(0o700 if Path(each).is_dir() else 0o600) for each in modes}
    assert modes == expected


# --- what is written ------------------------------------------------------------------------------


def test_a_whole_run_leaves_nothing_that_others_can_read(umask: int, tmp_path: Path) -> None:
    folder = tmp_path / "not yet" / "there"
    picture = tmp_path / "picture.png"
    arguments = ["--practice", "--data-dir", str(folder), "--screenshot", str(picture)]
    done = subprocess.run(
        [sys.executable, "-m", "gui", *arguments, "--submit", "1000000001", "--quit"],
        env=program_environment(covered=True),
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout)["outcome"] == "held"
    names = {each.name for each in folder.rglob("*")}
    assert names >= {"practice", "logs", "journal.sqlite3", "in-use", "crash.log"}
    assert_private(tmp_path / "not yet")
    assert mode(picture) == 0o600


def test_an_open_journal_and_its_log_are_private(
    umask: int, tmp_path: Path, clock: FakeClock
) -> None:
    path = tmp_path / "data" / "journal.sqlite3"
    with closing(Journal(path)) as journal:
        journal.save(held(clock.now()))
        assert {each.name for each in path.parent.iterdir()} == {
            "journal.sqlite3",
            "journal.sqlite3-wal",
            "journal.sqlite3-shm",
        }
        assert_private(path.parent)


def test_a_journal_begun_anew_is_private(umask: int, tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "data" / "journal.sqlite3"
    with closing(Journal(path)) as journal:
        journal.save(held(clock.now()))
        for each in path.parent.iterdir():
            each.unlink()
        journal.save(held(clock.now(), number="1000000002"))
        assert_private(path.parent)


def test_logs_stay_private_when_they_rotate(
    umask: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.storage.log_file._FILE_BYTES", 500)
    queue = LogQueue()
    queue.start()
    file = LogFile(tmp_path / "logs", queue)
    for index in range(50):
        logging.getLogger("gui").info("line %s", index)
    file.close()
    queue.stop()
    assert len(list((tmp_path / "logs").iterdir())) == 5
    assert_private(tmp_path / "logs")


def test_the_users_settings_are_private(umask: int, tmp_path: Path) -> None:
    save_settings(tmp_path / "config" / "settings.toml", {"till": "Till 3"})
    assert_private(tmp_path / "config")


def test_everybody_can_read_the_machines_settings(umask: int, tmp_path: Path) -> None:
    file = tmp_path / "xdg" / "VoucherHold" / "settings.toml"
    save_settings(file, {"till": "Till 3"}, for_all_users=True)
    assert [mode(each) for each in (file, file.parent, file.parent.parent)] == [0o644, 0o755, 0o755]


def test_a_support_file_is_private(umask: int, tmp_path: Path) -> None:
    write_support_file(tmp_path / "support.zip", tmp_path, [], [], "1", KnownSecrets())
    assert mode(tmp_path / "support.zip") == 0o600


# --- what earlier runs have left ------------------------------------------------------------------


def left_by_an_earlier_run(folder: Path) -> None:
    for name in (
        "journal.sqlite3",
        "journal.sqlite3-wal",
        "journal.sqlite3-shm",
        "journal-set-aside-20260101-120000-000001.sqlite3",
        "journal-set-aside-20260101-120000-000001.sqlite3-wal",
        "in-use",
        "calls.json",
        "settings.toml",
        "logs/voucher-hold.log",
        "logs/voucher-hold.log.4",
        "logs/crash.log",
    ):
        (folder / name).parent.mkdir(mode=0o755, exist_ok=True, parents=True)
        (folder / name).write_text("")
        (folder / name).chmod(0o664)


def test_what_an_earlier_run_has_left_is_made_private(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    left_by_an_earlier_run(folder)
    make_paths_private(paths_for(folder, practice=False))
    assert_private(folder)


def test_a_start_makes_private_whatever_an_earlier_one_has_left(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    left_by_an_earlier_run(folder)
    for _ in range(2):
        for each in (folder, *folder.rglob("*")):
            each.chmod(0o777 if each.is_dir() else 0o666)
        subprocess.run(
            [sys.executable, "-m", "gui", "--practice", "--data-dir", str(folder), "--quit"],
            env=program_environment(covered=True),
            check=True,
            timeout=60,
        )
        assert_private(folder)


def test_a_folder_with_other_peoples_things_stays_open_for_them(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    left_by_an_earlier_run(folder)
    theirs = folder / "rota.ods"
    theirs.write_text("")
    theirs.chmod(0o664)
    folder.chmod(0o775)
    make_paths_private(paths_for(folder, practice=False))
    assert (mode(folder), mode(theirs)) == (0o775, 0o664)
    assert mode(folder / "journal.sqlite3") == 0o600
    assert_private(folder / "logs")


def test_a_folder_where_everybody_may_write_stays_so(tmp_path: Path) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    folder.chmod(0o1777)
    make_paths_private(paths_for(folder, practice=False))
    assert mode(folder) == 0o1777


def test_the_folders_of_the_app_are_made_private_whatever_lies_in_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    folder = tmp_path / "VoucherHold"
    left_by_an_earlier_run(folder)
    (folder / "support.zip").write_text("")
    tmp_path.chmod(0o755)
    make_paths_private(paths_for(None, practice=False))
    assert mode(folder) == 0o700
    assert mode(tmp_path) == 0o755


def test_rights_that_the_owner_has_not_are_not_given(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("")
    file.chmod(0o444)
    for _ in range(2):
        make_private(file)
        assert mode(file) == 0o400
    make_private(tmp_path / "not there")


def test_what_belongs_to_somebody_else_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "in-use"
    file.write_text("")
    file.chmod(0o644)
    if os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    os.chown(file, ANOTHER_USER, ANOTHER_USER)
    make_private(file)
    assert mode(file) == 0o644


def test_a_folder_below_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileExistsError):
        make_private_folder(tmp_path / "file" / "folder")
