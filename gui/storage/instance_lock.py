"""One app a data folder: two would take each other's attempts for those of a killed run."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from gui.storage.private_files import make_private_folder, private_opener


class AlreadyRunningError(Exception):
    """Another app works with this folder."""

    def __init__(self) -> None:
        super().__init__("Voucher Hold is already open on this PC.")


class OtherUserError(Exception):
    """The folder, or the app that works with it, is another user's: str() says which."""


class HandedOverError(Exception):
    """Another app works with this folder, and has taken over what this one was to do."""


class InstanceLock:
    """Holds a lock on `path` as long as it lives; the system lets go of it however the app ends.

    Raises AlreadyRunningError or OtherUserError. A folder that can't be written to is not locked:
    the journal will report that, and reserving goes on.
    """

    def __init__(self, path: Path) -> None:
        try:
            make_private_folder(path.parent)
            self._file = open(path, "a+b", opener=private_opener)  # noqa: SIM115 - until `release`
        except PermissionError as exc:
            if _belongs_to_another_user(path):
                raise OtherUserError(
                    f"The folder {path.parent} belongs to another user of this PC."
                ) from exc
            return
        except OSError:
            return
        try:
            if sys.platform == "win32":  # pragma: no cover - not on Linux
                import msvcrt

                msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._note_user()
        except OSError as exc:
            with self._file:
                if self._is_held_by_another_user():
                    raise OtherUserError(
                        "Voucher Hold is open for another user of this PC."
                    ) from exc
            raise AlreadyRunningError from exc

    def release(self) -> None:
        """Let go of the lock."""
        if hasattr(self, "_file"):
            self._file.close()

    def _note_user(self) -> None:
        """Leave in the file whose app it is. The file's owner would not tell: root may open any."""
        if sys.platform == "win32":  # pragma: no cover - what is locked can't be read there
            return
        with contextlib.suppress(OSError):  # a full disk
            self._file.truncate(0)
            self._file.write(b"%d" % os.geteuid())
            self._file.flush()

    def _is_held_by_another_user(self) -> bool:
        if sys.platform == "win32":  # pragma: no cover - what is locked can't be read there
            return False
        self._file.seek(0)
        user = self._file.read(20)
        return user.isdigit() and int(user) != os.geteuid()


def _belongs_to_another_user(path: Path) -> bool:
    """Whether the lock, or the folder that hides it, is there and somebody else's."""
    if sys.platform == "win32":  # pragma: no cover - owners are not asked for there
        return False
    for each in (path, *path.parents):
        try:
            return each.stat().st_uid != os.geteuid()
        except PermissionError:
            continue  # the folder above does not let us look
        except OSError:
            return False
    return False  # pragma: no cover - everybody can look at the root
