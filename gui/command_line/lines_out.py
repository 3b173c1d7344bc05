"""Where a script's lines go: to standard output, or into a file, whole or not at all."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from gui.process.output import complain, show
from gui.storage.whole_file import replacing

_SECONDS = 10.0
"""How long a share may take."""

_AGAIN_SECONDS = 0.05
"""Windows replaces no file that somebody is just reading."""


class LinesOut:
    """Prints each line at once, or with `file` writes all of them at the end."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._lines: list[str] = []
        self._is_finished = False

    def add(self, line: str) -> None:
        """One more line."""
        if self._file is None:
            show(line)
        else:
            self._lines.append(line)

    def finish(self) -> bool:
        """Write the file; False if it can't be written: then the lines are printed after all."""
        if self._file is None or self._is_finished:
            return True
        self._is_finished = True
        content = "".join(f"{line}\n" for line in self._lines).encode("ascii")
        file, end = self._file, time.monotonic() + _SECONDS
        written: list[bool] = []

        def write() -> None:
            while not written and time.monotonic() < end:
                try:
                    with replacing(file) as new:
                        new.write(content)
                    written.append(True)
                except OSError:
                    time.sleep(_AGAIN_SECONDS)

        writing = threading.Thread(target=write, name="lines", daemon=True)
        writing.start()
        writing.join(_SECONDS)
        if written:
            return True
        complain(f"{file} can't be written")
        for line in self._lines:
            show(line)
        return False


def clear_away(file: Path) -> bool:
    """Remove what an earlier command wrote, so that nobody takes it for this one's; False if it is
    still there.
    """
    gone: list[bool] = []

    def remove() -> None:
        end = time.monotonic() + _SECONDS
        while not gone and time.monotonic() < end:
            try:
                file.unlink(missing_ok=True)
                gone.append(True)
            except OSError:
                time.sleep(_AGAIN_SECONDS)

    removing = threading.Thread(target=remove, name="lines", daemon=True)
    removing.start()
    removing.join(_SECONDS)
    return bool(gone)
