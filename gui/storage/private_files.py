"""Who may read what the app writes: this user alone, or (IT's settings) all users of the PC.

Journal, logs and the rest tell which vouchers were reserved, and hold live tokens; the umask of
whoever starts the app has no say in it. On Windows files inherit the rights of their folder: a
user's own are private already, and the installer sets those of what all users share
(packaging/windows/voucher-hold.nsi).
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

# Python takes 0o700 on Windows as well, for "owner and administrators". But what an elevated run
# makes is owned by the administrators as a group: the user could not get into it any more.
_FOLDER = 0o777 if sys.platform == "win32" else 0o700
_FILE = 0o600
_READABLE_FOLDER = 0o755
_READABLE_FILE = 0o644


def make_private_folder(folder: Path) -> None:
    """Make `folder`, and what is missing above it, for this user alone. Raises OSError.

    A folder that is there stays as it is; see `make_private`.
    """
    for each in _missing(folder):
        each.mkdir(_FOLDER, exist_ok=True)


def private_opener(file: str, flags: int) -> int:
    """For `open`: a file that is not there yet is made for this user alone."""
    return os.open(file, flags, _FILE)


def make_private(path: Path) -> None:
    """Take the rights of all others away from a file or folder of this user's.

    What is missing, or belongs to somebody else, stays as it is. The file is not opened for it:
    closing it again would let go of the locks that SQLite has on a journal (fcntl).
    """
    if sys.platform == "win32":  # pragma: no cover - not on Linux
        return
    with suppress(OSError):
        status = path.stat()
        if status.st_uid == os.geteuid() and status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            path.chmod(stat.S_IMODE(status.st_mode) & stat.S_IRWXU)


def make_readable_folder(folder: Path) -> None:
    """Make `folder`, and what is missing above it, so that all users can read what is in it.

    Raises OSError. A folder that is there stays as it is.
    """
    for each in _missing(folder):
        each.mkdir(exist_ok=True)
        each.chmod(_READABLE_FOLDER)


def make_readable(file: Path) -> None:
    """Let all users read `file`, whatever the umask. Raises OSError."""
    file.chmod(_READABLE_FILE)


def _missing(folder: Path) -> list[Path]:
    """The folders that are to be made, the uppermost first."""
    return [each for each in reversed((folder, *folder.parents)) if not each.is_dir()]
