"""One app per data folder: two would take each other's attempts for a killed run's.

By hand: Qt's QLockFile would bring Qt into storage, and has to work out whether a file left by a
killed run still counts.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from gui.domain.scan.scanner_settings import ScannerSettings
from gui.storage.private_files import make_private_folder, private_opener


class AlreadyRunningError(Exception):
    """Another app is using this folder."""

    def __init__(self) -> None:
        super().__init__("Voucher Hold is already open on this PC.")


class OtherUserError(Exception):
    """The folder, or the app that uses it, is another user's: str() says which."""


class HandedOverError(Exception):
    """Another app is using this folder, and has taken over this one's tasks.

    `scanner` is for reading scans made here meanwhile.
    """

    def __init__(self, scanner: ScannerSettings) -> None:
        super().__init__()
        self.scanner = scanner


class InstanceLock:
    """Holds a lock on `path` while it exists; the system releases it however the app ends.

    Raises AlreadyRunningError or OtherUserError. A folder that can't be written to is locked by
    a file that is there, or not at all: the journal will report that, and reserving continues.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor: int | None = None
        descriptor = _opened(path)
        if descriptor is None:
            return
        try:
            if sys.platform == "win32":  # pragma: no cover - not on Linux
                import msvcrt

                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as exc:
            is_another_users = _is_held_by_another_user(descriptor)
            os.close(descriptor)
            if is_another_users:
                raise OtherUserError("Voucher Hold is open for another user of this PC.") from exc
            raise AlreadyRunningError from exc
        _note_user(descriptor)
        self._descriptor = descriptor

    def release(self) -> None:
        """Release the lock."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _opened(path: Path) -> int | None:
    """A file to lock: created, or opened as it is (read-only, even a folder); None for neither.

    Raises OtherUserError.
    """
    for flags in (os.O_RDWR | os.O_CREAT, os.O_RDONLY):
        try:
            make_private_folder(path.parent)
            return private_opener(str(path), flags)
        except PermissionError as exc:
            if _belongs_to_another_user(path):
                raise OtherUserError(
                    f"The folder {path.parent} belongs to another user of this PC."
                ) from exc
        except OSError:
            pass
    return None


def _note_user(descriptor: int) -> None:
    """Write the user of this app to the file. Its owner would not show that: root may open any."""
    if sys.platform == "win32":  # pragma: no cover - what is locked can't be read there
        return
    with contextlib.suppress(OSError):  # a full disk, or no file
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, b"%d" % os.geteuid(), 0)


def _is_held_by_another_user(descriptor: int) -> bool:
    if sys.platform == "win32":  # pragma: no cover - what is locked can't be read there
        return False
    try:
        user = os.pread(descriptor, 20, 0)
    except OSError:  # no file
        return False
    return user.isdigit() and int(user) != os.geteuid()


def _belongs_to_another_user(path: Path) -> bool:
    """Whether the lock, or the folder that hides it, exists and belongs to somebody else."""
    if sys.platform == "win32":  # pragma: no cover - ownership isn't checked there
        return False
    for each in (path, *path.parents):
        try:
            return each.stat().st_uid != os.geteuid()
        except PermissionError:
            continue  # the folder above can't be read
        except OSError:
            return False
    return False  # pragma: no cover - everybody can read the root
