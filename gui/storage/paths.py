"""Where files are kept on this PC: all below one folder, or where the system wants them."""

from __future__ import annotations

import re
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from gui.storage.private_files import make_private

_APP = "VoucherHold"

_OURS = re.compile(
    r"journal(-set-aside-.*)?\.sqlite3(-wal|-shm)?|in-use|calls\.json|practice|logs"
    r"|(settings\.toml|(last-settings|key-proofs)\.json|window-place)(\.\d+\.new)?"
    r"|voucher-hold\.log(\.\d+)?|crash\.log"
)
"""The names of everything that the app creates in its folders."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one user of this till.

    `machine_settings` is for IT to roll out to all users of the PC; it may be missing, as may
    `user_settings`.
    """

    journal: Path
    lock: Path
    calls: Path
    """Where a second start finds the first; see gui.storage.second_start."""
    last_settings: Path
    """What the settings files said last; see gui.storage.setup.last_settings."""
    key_proofs: Path
    """Which keys Smart Gift has accepted or rejected; see gui.storage.setup.key_proofs."""
    window_place: Path
    """Where the window was; see gui.storage.window_place."""
    logs: Path
    user_settings: Path
    machine_settings: Path


def paths_for(data_dir: Path | None, *, practice: bool) -> Paths:
    """The paths; all except the machine's are below `data_dir` if one is given.

    Practice has a journal of its own: nothing made up may ever be among real reservations.
    """
    if data_dir is None:
        data = Path(platformdirs.user_data_dir(_APP, appauthor=False))
        settings = Path(platformdirs.user_config_dir(_APP, appauthor=False)) / "settings.toml"
        logs = Path(platformdirs.user_log_dir(_APP, appauthor=False))
    else:
        data = data_dir
        logs = data_dir / "logs"
        settings = data_dir / "settings.toml"
    machine = Path(platformdirs.site_config_dir(_APP, appauthor=False)) / "settings.toml"
    folder = data / "practice" if practice else data
    return Paths(
        journal=folder / "journal.sqlite3",
        lock=folder / "in-use",
        calls=folder / "calls.json",
        last_settings=folder / "last-settings.json",
        key_proofs=folder / "key-proofs.json",
        window_place=folder / "window-place",
        logs=logs,
        user_settings=settings,
        machine_settings=machine,
    )


def make_paths_private(paths: Paths) -> None:
    """Remove other users' rights from what earlier runs left, whatever their umask was.

    A folder that IT named with --data-dir may contain other people's files as well, or be /tmp:
    then only our own files in it are made private, and the folder stays as it is.
    """
    for folder in {paths.journal.parent, paths.logs, paths.user_settings.parent}:
        with suppress(OSError):
            found = list(folder.iterdir())
            ours = [each for each in found if _OURS.fullmatch(each.name)]
            for each in ours:
                make_private(each)
            is_shared = len(ours) < len(found) or folder.stat().st_mode & stat.S_ISVTX
            if folder.name == _APP or not is_shared:
                make_private(folder)
