"""The log: one line an event in rotating files, written by a thread of its own.

Nothing secret gets into it: what is logged are attempt ids and masked numbers, and whatever still
is, or looks like, a key or a token is taken out on its way to the file.
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
    """Takes events from the start on, from any thread, and never waits for a disk.

    `known` are the keys in use, which are taken out of every line.
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
        """Listen to what this app and its event loop log."""
        for name in LOGGERS:
            logger = logging.getLogger(name)
            logger.setLevel(logging.INFO)
            logger.addHandler(self)

    def stop(self) -> None:
        """Listen no more."""
        for name in LOGGERS:
            logging.getLogger(name).removeHandler(self)


class LogFile:
    """Writes a queue's lines below `folder`; a disk that takes none costs nothing but the lines.

    The library's own rotating file imports what pickles events for other computers: as much memory
    as the whole journal takes.
    """

    def __init__(self, folder: Path, queue: LogQueue) -> None:
        self._file = folder / "voucher-hold.log"
        self._queue = queue
        self._thread = threading.Thread(target=self._run, name="log", daemon=True)
        self._thread.start()

    def close(self, seconds: float = 1.0) -> None:
        """Write what is there, and stop."""
        self._queue.lines.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        file: FileIO | None = None
        while (line := self._queue.lines.get()) is not None:
            text = f"{line}\n".encode(errors="backslashreplace")
            # A full disk is told by the journal; the log has nobody to tell.
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
                    file.truncate(before)  # a line is whole, or not there
        if file is not None:
            file.close()

    def _rotate(self) -> None:
        """Number the files anew, up to the first gap; without one the oldest goes.

        Windows moves no file that somebody reads: all stay as they are then, and the newest grows.
        """
        names = [self._file, *(Path(f"{self._file}.{age}") for age in range(1, _OLD_FILES + 1))]
        gap = next((age for age, name in enumerate(names) if not name.exists()), _OLD_FILES)
        with suppress(OSError):
            for age in range(gap, 0, -1):
                names[age - 1].replace(names[age])
