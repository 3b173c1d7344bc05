"""The last resort: errors in our own code are logged and reported calmly; the app keeps running."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class UnexpectedErrors(QObject):
    """While installed, the last to catch Python's errors, on any thread, and Qt's messages."""

    happened = Signal()
    """An unexpected error; only the first one of a run."""

    def __init__(self) -> None:
        super().__init__()
        self._reported = False
        self._crash_file: TextIO | None = None

    def install(self) -> None:
        """Catch from now on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable
        self._qt_handler_before = qInstallMessageHandler(self._on_qt_message)

    def uninstall(self) -> None:
        """Restore the handlers from before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_handler_before)
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None

    def write_crashes_to(self, folder: Path) -> threading.Thread:
        """Make Python write down where each thread was if the process crashes.

        Done on its own thread, so that a disk that doesn't answer holds up nothing else.
        """
        thread = threading.Thread(
            target=self._open_crash_file, args=(folder,), name="crashes", daemon=True
        )
        thread.start()
        return thread

    def _open_crash_file(self, folder: Path) -> None:
        from gui.storage.private_files import make_private_folder, private_opener

        try:
            make_private_folder(folder)
            self._crash_file = open(  # noqa: SIM115 - open until `uninstall`
                folder / "crash.log", "a", encoding="utf-8", opener=private_opener
            )
        except OSError as exc:
            log.warning("crashes can't be written down: %s", exc)
            return
        faulthandler.enable(self._crash_file)

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("an unexpected error", exc_info=(kind, error, trace))
        self._report()

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        log.error("an error nobody could handle: %s: %r", args.err_msg, args.exc_value)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        level = _LEVELS.get(kind)
        if level is not None:
            log.log(level, "qt: %s", text)

    def _report(self) -> None:
        if not self._reported:
            self._reported = True
            self.happened.emit()
