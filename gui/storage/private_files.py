"""Who may read what the app writes: only this user, or (IT's settings) all users of the PC.

Journal, logs and the rest show which vouchers were reserved, and contain live tokens, so the umask
that the app is started with must not decide. On Windows files inherit their folder's rights: a
user's own are already private, and the installer sets those of what all users share
(packaging/windows/voucher-hold.nsi).
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

# On Windows Python takes 0o700 for "owner and administrators". But what an elevated run creates is
# owned by the administrators as a group: the user could no longer open it.
_FOLDER = 0o777 if sys.platform == "win32" else 0o700
_FILE = 0o600
_READABLE_FOLDER = 0o755
_READABLE_FILE = 0o644


def make_private_folder(folder: Path) -> None:
    """Create `folder`, and any missing folders above it, for this user only. Raises OSError.

    An existing folder stays as it is; see `make_private`.
    """
    for each in _missing(folder):
        each.mkdir(_FOLDER, exist_ok=True)


def private_opener(file: str, flags: int) -> int:
    """An opener for `open`: a file that doesn't exist yet is created for this user only."""
    return os.open(file, flags, _FILE)


def make_private(path: Path) -> None:
    """Remove all other users' rights from a file or folder of this user.

    What is missing, or belongs to somebody else, stays as it is. The file is not opened for this:
    closing it again would release the locks that SQLite has on a journal (fcntl).
    """
    if sys.platform == "win32":  # pragma: no cover - not on Linux
        return
    with suppress(OSError):
        status = path.stat()
        if status.st_uid == os.geteuid() and status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            path.chmod(stat.S_IMODE(status.st_mode) & stat.S_IRWXU)


def make_readable_folder(folder: Path) -> None:
    """Create `folder`, and any missing folders above it, so that all users can read its contents.

    Raises OSError. An existing folder stays as it is.
    """
    for each in _missing(folder):
        each.mkdir(exist_ok=True)
        each.chmod(_READABLE_FOLDER)


def make_readable(file: Path) -> None:
    """Let all users read `file`, whatever the umask. Raises OSError."""
    file.chmod(_READABLE_FILE)


def _missing(folder: Path) -> list[Path]:
    """The folders that have to be created, the topmost first."""
    return [each for each in reversed((folder, *folder.parents)) if not each.is_dir()]
