"""On Windows: lets the installer see that the app runs, and ask it to leave.

A named mutex says that it runs; a named event, set by the installer, asks it to leave. Live holds
stay in the journal and are shown again by the next version. Elsewhere nothing happens.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QObject, Signal

RUNNING = "Global\\VoucherHold"
LEAVE = "Global\\VoucherHold.Leave"
APP_ID = "VoucherHold.Till"
"""Under which Windows groups the app's windows in the task bar."""


class InstallerSignals(QObject):
    """Holds the two as long as it lives."""

    leave_wanted = Signal()
    """An installer wants to replace the program."""

    def announce(self) -> None:
        """Be seen from now on; to be called before a window is shown."""
        if sys.platform == "win32":  # pragma: no cover - tried by packaging/installer_check.py
            import ctypes

            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
            kernel32 = ctypes.WinDLL("kernel32")
            kernel32.CreateMutexW.restype = ctypes.c_void_p
            kernel32.CreateEventW.restype = ctypes.c_void_p
            kernel32.CreateMutexW(None, False, RUNNING)  # the system lets go of it at the end
            self._leave = ctypes.c_void_p(kernel32.CreateEventW(None, True, False, LEAVE))

    def listen(self) -> None:
        """Tell when to leave, or that it was time to leave before this was called."""
        if sys.platform == "win32":  # pragma: no cover - tried by packaging/installer_check.py
            import ctypes

            kernel32 = ctypes.WinDLL("kernel32")

            def wait() -> None:
                if kernel32.WaitForSingleObject(self._leave, 0xFFFFFFFF) == 0:
                    self.leave_wanted.emit()

            threading.Thread(target=wait, name="installer_signals", daemon=True).start()
