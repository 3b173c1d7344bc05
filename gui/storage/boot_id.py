"""Identifies the present run of the PC: instants are comparable only within one such run."""

from __future__ import annotations

import sys
from pathlib import Path

_LINUX_FILE = Path("/proc/sys/kernel/random/boot_id")
_WINDOWS_KEY = (
    r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
)


def boot_id() -> str:
    """Linux: the kernel's random id. Windows: its prefetcher's counter. Elsewhere: ""."""
    if sys.platform == "win32":  # pragma: no cover - not on Linux
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_KEY) as key:
                return str(winreg.QueryValueEx(key, "BootId")[0])
        except OSError:
            return ""
    try:
        return _LINUX_FILE.read_text(encoding="ascii").strip()
    except OSError:
        return ""
