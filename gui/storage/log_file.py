"""The log: one line an event in rotating files, written by a thread of its own.

Nothing secret gets into it: what is logged are attempt ids and masked numbers, and whatever still
looks like a key or a token on its way to the file is taken out.
"""

from __future__ import annotations

import logging
import re
import threading
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

LOGGERS = ("gui", "asyncio")
_FILE_BYTES = 512 * 1024
_OLD_FILES = 4

_SECRETS = re.compile(r"\b(hold_token_|sk_)\w+|(?<=Smart-Auth: )\S+", re.IGNORECASE)


def without_secrets(text: str) -> str:
    """`text` with everything taken out that looks like a key or a token."""
    return _SECRETS.sub("…", text)


class LogQueue(logging.Handler):
    """Takes events from the start on, from any thread, and never waits for a disk."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(
            logging.Formatter("%(asctime)s.%(msecs)03d %(levelname)s %(name)s %(message)s",
                              "%Y-%m-%dT%H:%M:%S")
        )  # fmt: skip
        self.lines: SimpleQueue[str | None] = SimpleQueue()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the event as a line; an error's traceback follows it, indented."""
        text = without_secrets(self.format(record)).replace("\n", "\n    ")
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
    """Writes a queue's lines below `folder`; a disk that takes none costs nothing but the lines."""

    def __init__(self, folder: Path, queue: LogQueue) -> None:
        self.folder = folder
        self._queue = queue
        self._thread = threading.Thread(target=self._run, name="log", daemon=True)
        self._thread.start()

    def close(self, seconds: float = 1.0) -> None:
        """Write what is there, and stop."""
        self._queue.lines.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        from logging.handlers import RotatingFileHandler

        handler: RotatingFileHandler | None = None
        while (line := self._queue.lines.get()) is not None:
            try:
                if handler is None:
                    self.folder.mkdir(parents=True, exist_ok=True)
                    handler = RotatingFileHandler(
                        self.folder / "voucher-hold.log",
                        maxBytes=_FILE_BYTES,
                        backupCount=_OLD_FILES,
                        encoding="utf-8",
                        errors="backslashreplace",
                    )
                    handler.handleError = _give_up  # type: ignore[method-assign]
                handler.handle(logging.makeLogRecord({"msg": line}))
            except OSError:
                continue
        if handler is not None:
            handler.close()


def _give_up(record: logging.LogRecord) -> None:
    """A full disk is told by the journal; the log has nobody to tell."""
