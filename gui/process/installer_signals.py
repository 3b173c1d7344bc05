"""On Windows, lets the installer see that the app is running, and ask it to exit.

A named mutex says that it is running; a named event, set by the installer, asks it to exit. Live
holds stay in the journal and are shown again by the next version. On other systems nothing happens.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QObject, Signal

RUNNING = "Global\\VoucherHold"
LEAVE = "Global\\VoucherHold.Leave"
APP_ID = "VoucherHold.Till"
"""The id under which Windows groups the app's windows in the taskbar."""


class InstallerSignals(QObject):
    """Keeps mutex and event for as long as it exists."""

    leave_wanted = Signal()
    """An installer wants to replace the program."""

    def announce(self) -> None:
        """Be visible to the installer from now on; call this before showing a window."""
        if sys.platform == "win32":  # pragma: no cover - tried by packaging/installer_check.py
            import ctypes

            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
            kernel32 = ctypes.WinDLL("kernel32")
            kernel32.CreateMutexW.restype = ctypes.c_void_p
            kernel32.CreateEventW.restype = ctypes.c_void_p
            kernel32.CreateMutexW(None, False, RUNNING)  # the system releases it at the end
            self._leave = ctypes.c_void_p(kernel32.CreateEventW(None, True, False, LEAVE))

    def listen(self) -> None:
        """Emit when it is time to exit, or at once if it already was before this was called."""
        if sys.platform == "win32":  # pragma: no cover - tried by packaging/installer_check.py
            import ctypes

            kernel32 = ctypes.WinDLL("kernel32")

            def wait() -> None:
                if kernel32.WaitForSingleObject(self._leave, 0xFFFFFFFF) == 0:
                    self.leave_wanted.emit()

            threading.Thread(target=wait, name="installer_signals", daemon=True).start()
