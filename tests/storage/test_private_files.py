"""Who may read what the app writes, whatever the umask it is started with."""

from __future__ import annotations

import json
import logging
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from gui.domain.redaction import KnownSecrets
from gui.storage.instance_lock import AlreadyRunningError, InstanceLock, OtherUserError
from gui.storage.journal import Journal
from gui.storage.log_file import LogFile, LogQueue
from gui.storage.paths import make_paths_private, paths_for
from gui.storage.private_files import make_private, make_private_folder
from gui.storage.setup.settings_file import save_settings
from gui.storage.support_file import write_support_file
from tests.attempts import held
from tests.fake_clock import FakeClock
from tests.program_environment import program_environment

if sys.platform == "win32":
    pytest.skip("Windows has no file modes", allow_module_level=True)

ANOTHER_USER = 65_534


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def assert_private(folder: Path) -> None:
    """`folder` and everything in it can be read only by its owner."""
    modes = {str(each): oct(mode(each)) for each in (folder, *folder.rglob("*"))}
    expected = {each: oct(0o700 if Path(each).is_dir() else 0o600) for each in modes}
    assert modes == expected


@pytest.fixture
def as_another_user() -> Callable[[], AbstractContextManager[None]]:
    """Act as another user of this PC inside the block."""
    if os.geteuid() != 0:
        pytest.skip("only root can become another user")

    @contextmanager
    def become() -> Iterator[None]:
        os.setegid(ANOTHER_USER)
        os.seteuid(ANOTHER_USER)
        yield
        os.seteuid(0)
        os.setegid(0)

    return become


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


def test_a_recreated_journal_is_private(umask: int, tmp_path: Path, clock: FakeClock) -> None:
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


# --- what earlier runs left -----------------------------------------------------------------------


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
        (folder / name).touch()
        (folder / name).chmod(0o664)


def test_what_an_earlier_run_left_is_made_private(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    left_by_an_earlier_run(folder)
    make_paths_private(paths_for(folder, practice=False))
    assert_private(folder)


def test_a_start_makes_private_whatever_an_earlier_one_left(tmp_path: Path) -> None:
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


def test_a_folder_with_other_peoples_files_stays_open_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    left_by_an_earlier_run(folder)
    theirs = folder / "rota.ods"
    theirs.touch()
    theirs.chmod(0o664)
    folder.chmod(0o775)
    make_paths_private(paths_for(folder, practice=False))
    assert (mode(folder), mode(theirs)) == (0o775, 0o664)
    assert mode(folder / "journal.sqlite3") == 0o600
    assert_private(folder / "logs")


def test_a_folder_that_everybody_may_write_to_stays_that_way(tmp_path: Path) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    folder.chmod(0o1777)
    make_paths_private(paths_for(folder, practice=False))
    assert mode(folder) == 0o1777


def test_the_apps_own_folders_are_made_private_whatever_is_in_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    folder = tmp_path / "VoucherHold"
    left_by_an_earlier_run(folder)
    (folder / "support.zip").touch()
    tmp_path.chmod(0o755)
    make_paths_private(paths_for(None, practice=False))
    assert mode(folder) == 0o700
    assert mode(tmp_path) == 0o755


def test_no_rights_are_added_that_the_owner_did_not_have(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.touch()
    file.chmod(0o444)
    for _ in range(2):
        make_private(file)
        assert mode(file) == 0o400
    make_private(tmp_path / "not there")


def test_what_belongs_to_somebody_else_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "in-use"
    file.touch()
    file.chmod(0o644)
    if os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    os.chown(file, ANOTHER_USER, ANOTHER_USER)
    make_private(file)
    assert mode(file) == 0o644


def test_a_folder_below_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileExistsError):
        make_private_folder(tmp_path / "file" / "folder")


# --- another user ---------------------------------------------------------------------------------


@pytest.fixture
def open_to_all(tmp_path: Path) -> Path:
    """A folder that any user can reach. (pytest's own are private.)"""
    for each in (tmp_path, *tmp_path.parents[:3]):
        if each.owner() == tmp_path.owner() and each != Path("/tmp"):
            each.chmod(0o755)
    return tmp_path


def test_another_users_folder_is_reported_as_such(
    open_to_all: Path, as_another_user: Callable[[], AbstractContextManager[None]]
) -> None:
    lock = open_to_all / "data" / "in-use"
    InstanceLock(lock).release()
    with as_another_user(), pytest.raises(OtherUserError, match=f"{lock.parent} belongs to ano"):
        InstanceLock(lock)


def test_another_users_lock_in_an_open_folder_is_reported_as_such(
    open_to_all: Path, as_another_user: Callable[[], AbstractContextManager[None]]
) -> None:
    lock = open_to_all / "in-use"
    InstanceLock(lock).release()
    with as_another_user(), pytest.raises(OtherUserError, match=f"{open_to_all} belongs to ano"):
        InstanceLock(lock)


def test_an_app_that_another_user_runs_is_reported_as_such(
    open_to_all: Path, as_another_user: Callable[[], AbstractContextManager[None]]
) -> None:
    """Root can open anybody's files, so only the lock itself shows whose it is."""
    open_to_all.chmod(0o777)
    lock = open_to_all / "in-use"
    with as_another_user():
        running = InstanceLock(lock)
    with pytest.raises(OtherUserError, match="open for another user of this PC"):
        InstanceLock(lock)
    running.release()


def test_an_app_of_the_same_user_is_reported_as_open(tmp_path: Path) -> None:
    running = InstanceLock(tmp_path / "in-use")
    with pytest.raises(AlreadyRunningError, match="already open"):
        InstanceLock(tmp_path / "in-use")
    running.release()
    InstanceLock(tmp_path / "in-use").release()


def test_a_read_only_folder_without_a_lock_is_not_locked(
    open_to_all: Path, as_another_user: Callable[[], AbstractContextManager[None]]
) -> None:
    """The journal reports it, and reserving goes on."""
    with as_another_user():
        InstanceLock(open_to_all / "in-use").release()
    assert list(open_to_all.iterdir()) == []


def test_the_command_line_says_that_another_user_has_it_open(
    open_to_all: Path, as_another_user: Callable[[], AbstractContextManager[None]]
) -> None:
    open_to_all.chmod(0o777)
    with as_another_user():
        running = InstanceLock(open_to_all / "practice" / "in-use")
    done = subprocess.run(
        [sys.executable, "-m", "gui", "--practice", "--data-dir", str(open_to_all), "--quit"],
        env=program_environment(covered=False),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        encoding="utf-8",
    )
    running.release()
    assert done.returncode == 1
    assert "Voucher Hold is open for another user of this PC." in done.stderr
