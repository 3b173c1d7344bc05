"""The log: one line per event in rotating files, written by a thread of its own.

Nothing secret gets into it: only attempt ids and masked numbers are logged, and anything that still
is, or looks like, a key or a token is removed on its way to the file.
"""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from io import FileIO
from pathlib import Path
from queue import SimpleQueue

from gui.domain.redaction import KnownSecrets
from gui.storage.private_files import make_private_folder, private_opener

LOGGERS = ("gui", "asyncio")
_FILE_BYTES = 512 * 1024
_OLD_FILES = 4


class LogQueue(logging.Handler):
    """Accepts events from the very start, from any thread, and never waits for a disk.

    `known` are the keys in use, which are removed from every line.
    """

    def __init__(self, known: KnownSecrets | None = None) -> None:
        super().__init__(logging.INFO)
        self._known = known or KnownSecrets()
        self.setFormatter(
            logging.Formatter("%(asctime)s.%(msecs)03d %(levelname)s %(name)s %(message)s",
                              "%Y-%m-%dT%H:%M:%S")
        )  # fmt: skip
        self.lines: SimpleQueue[str | None] = SimpleQueue()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the event as a line; an error's traceback follows it, indented."""
        text = self._known.out_of(self.format(record)).replace("\n", "\n    ")
        self.lines.put(text)

    def start(self) -> None:
        """Start collecting what this app and its event loop log."""
        for name in LOGGERS:
            logger = logging.getLogger(name)
            logger.setLevel(logging.INFO)
            logger.addHandler(self)

    def stop(self) -> None:
        """Stop collecting."""
        for name in LOGGERS:
            logging.getLogger(name).removeHandler(self)


class LogFile:
    """Writes a queue's lines below `folder`; a disk that can't be written only costs the lines.

    The standard library's rotating handler comes with the code that pickles events for other
    computers, which takes as much memory as the whole journal.
    """

    def __init__(self, folder: Path, queue: LogQueue) -> None:
        self._file = folder / "voucher-hold.log"
        self._queue = queue
        self._thread = threading.Thread(target=self._run, name="log", daemon=True)
        self._thread.start()

    def close(self, seconds: float = 1.0) -> None:
        """Write what is queued, and stop."""
        self._queue.lines.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        file: FileIO | None = None
        while (line := self._queue.lines.get()) is not None:
            text = f"{line}\n".encode(errors="backslashreplace")
            # The journal reports a full disk; the log has nobody to report it to.
            with suppress(OSError):
                if file is not None and file.tell() + len(text) > _FILE_BYTES:
                    full, file = file, None
                    full.close()
                    self._rotate()
                if file is None:
                    make_private_folder(self._file.parent)
                    file = FileIO(self._file, "ab", opener=private_opener)
                before = file.tell()
                if file.write(text) < len(text):
                    file.truncate(before)  # a line is complete, or not there
        if file is not None:
            file.close()

    def _rotate(self) -> None:
        """Renumber the files, up to the first gap; if there is none, the oldest is deleted.

        Windows can't move a file that somebody is reading: then all stay, and the newest grows.
        """
        names = [self._file, *(Path(f"{self._file}.{age}") for age in range(1, _OLD_FILES + 1))]
        gap = next((age for age, name in enumerate(names) if not name.exists()), _OLD_FILES)
        with suppress(OSError):
            for age in range(gap, 0, -1):
                names[age - 1].replace(names[age])
