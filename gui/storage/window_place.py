"""Where the window was on the screen when it was closed, for the next start.

It is read before the first paint, so this module imports next to nothing, and on a thread of its
own: no disk or share that hangs may keep the window from being painted.
"""

from __future__ import annotations

import os
import sys
import threading
from binascii import crc32
from pathlib import Path

_NAME = "window-place"
_LARGEST = 4096
_CHECKSUM_BYTES = 4

_WAIT_SECONDS = 0.05
"""A disk that takes longer is not waited for: the window is then where a new one would be."""


def window_place_file(data_dir: Path | None, *, practice: bool) -> Path:
    """The same as `paths_for(...).window_place`, without platformdirs' 25 ms."""
    if data_dir is not None:
        folder = data_dir
    elif sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA", ""), "VoucherHold")
    else:
        home = os.environ.get("XDG_DATA_HOME", "").strip() or "~/.local/share"
        folder = Path(os.path.expanduser(home), "VoucherHold")
    return (folder / "practice" if practice else folder) / _NAME


def read_place(file: Path) -> bytes:
    """Qt's description of the place; b"" if there is none, or the file is damaged."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST)
    except OSError:
        return b""
    place = content[_CHECKSUM_BYTES:]
    return place if content == _with_checksum(place) else b""


def keep_place(file: Path, place: bytes) -> None:
    """Write it, unless it is known already. Raises OSError."""
    from gui.storage.private_files import make_private_folder
    from gui.storage.whole_file import replacing

    if read_place(file) == place:
        return
    make_private_folder(file.parent)
    with replacing(file) as opened:
        opened.write(_with_checksum(place))


class PlaceReading:
    """Reads `file` from the moment this is made, while other things are prepared."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._place = b""
        self._thread = threading.Thread(target=self._read, name="window place", daemon=True)
        self._thread.start()

    def place(self) -> bytes:
        """What `read_place` returns; b"" if the disk takes too long."""
        self._thread.join(_WAIT_SECONDS)
        return self._place

    def _read(self) -> None:
        self._place = read_place(self._file)


def _with_checksum(place: bytes) -> bytes:
    return crc32(place).to_bytes(_CHECKSUM_BYTES, "big") + place
