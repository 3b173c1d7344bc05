"""The text that another program has copied, fetched without waiting for that program.

The clipboard's text comes from the program that copied it. If that program hangs, QClipboard hangs
with it: up to 15 s under X, for ever on Windows, and every key pressed meanwhile waits as well. So
something else asks: a separate process under X, a thread on Windows.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

PATIENCE_MS = 2000
"""After this the answer is no longer awaited."""

_LONGEST = 20_000
"""Characters: twice what any field accepts."""

_ASK = f"""
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
text = application.clipboard().text(QClipboard.Mode(int(sys.argv[1])))
sys.stdout.buffer.write(text[:{_LONGEST}].encode("utf-8", "replace"))
"""


class ClipboardText(QObject):
    """One question and its answer; deletes itself when both are done."""

    came = Signal(object)
    """str, or None if the program that has it does not answer."""
    _read = Signal(object)
    """The thread's answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._is_over = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_patience_over)
        self._read.connect(self._on_read)

    def ask(self, mode: QClipboard.Mode) -> None:
        """Ask for the text of the clipboard, or of the selection."""
        clipboard = QGuiApplication.clipboard()
        is_own = (
            clipboard.ownsSelection()
            if mode is QClipboard.Mode.Selection
            else clipboard.ownsClipboard()
        )
        self._patience.start(PATIENCE_MS)
        if not is_own and QGuiApplication.platformName() == "xcb":
            self._process = QProcess(self)
            self._process.finished.connect(self._on_finished)
            self._process.errorOccurred.connect(self._on_error)
            self._process.start(sys.executable, ["-c", _ASK, str(mode.value)])
        elif not is_own and sys.platform == "win32":  # pragma: no cover - tried on Windows
            threading.Thread(target=self._ask_windows, name="clipboard", daemon=True).start()
        else:
            # The app's own text, or a system that provides it itself.
            self._on_read(clipboard.text(mode))

    def _on_finished(self) -> None:
        process = self._process
        if process is not None:
            is_good = process.exitStatus() is QProcess.ExitStatus.NormalExit
            is_good = is_good and process.exitCode() == 0
            text = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
            self._on_read(text if is_good else None)

    def _on_read(self, text: str | None) -> None:
        self._answer(text)
        self.deleteLater()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # otherwise `finished` follows, too
            self._on_read(None)

    def _on_patience_over(self) -> None:
        self._answer(None)
        if self._process is not None:
            self._process.kill()

    def _answer(self, text: str | None) -> None:
        if not self._is_over:
            self._is_over = True
            self._patience.stop()
            self.came.emit(text)

    if sys.platform == "win32":  # pragma: no cover - tried on Windows

        def _ask_windows(self) -> None:
            try:
                self._read.emit(_windows_text())
            except RuntimeError:
                pass  # the field is gone by now


if sys.platform == "win32":  # pragma: no cover - tried on Windows

    def _windows_text() -> str | None:
        """The clipboard's text. May block indefinitely: that is up to the program that has it."""
        import ctypes
        import time

        user32, kernel32 = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")
        user32.GetClipboardData.restype = ctypes.c_void_p
        kernel32.GlobalLock.restype = ctypes.c_void_p
        kernel32.GlobalLock.argtypes = kernel32.GlobalUnlock.argtypes = [ctypes.c_void_p]
        unicode_text = 13  # CF_UNICODETEXT
        for _ in range(20):
            if user32.OpenClipboard(None):
                break
            time.sleep(0.05)  # somebody else is reading it just now
        else:
            return None
        try:
            if not user32.IsClipboardFormatAvailable(unicode_text):
                return ""
            data = user32.GetClipboardData(unicode_text)
            address = kernel32.GlobalLock(data) if data else None
            if not address:
                return None
            text = ctypes.wstring_at(address)[:_LONGEST]
            kernel32.GlobalUnlock(data)
            return text
        finally:
            user32.CloseClipboard()
