"""One app a data folder: two would take each other's attempts for those of a killed run."""

from __future__ import annotations

import sys
from pathlib import Path

from gui.storage.private_files import make_private_folder, private_opener


class AlreadyRunningError(Exception):
    """Another app works with this folder."""

    def __init__(self) -> None:
        super().__init__("Voucher Hold is already open on this PC.")


class HandedOverError(Exception):
    """Another app works with this folder, and has taken over what this one was to do."""


class InstanceLock:
    """Holds a lock on `path` as long as it lives; the system lets go of it however the app ends.

    Raises AlreadyRunningError. A folder that can't be written to is not locked: the journal will
    tell of that, and reserving goes on.
    """

    def __init__(self, path: Path) -> None:
        try:
            make_private_folder(path.parent)
            self._file = open(path, "ab", opener=private_opener)  # noqa: SIM115 - until `release`
        except OSError:
            return
        try:
            if sys.platform == "win32":  # pragma: no cover - not on Linux
                import msvcrt

                msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as exc:
            self._file.close()
            raise AlreadyRunningError from exc

    def release(self) -> None:
        """Let go of the lock."""
        if hasattr(self, "_file"):
            self._file.close()
