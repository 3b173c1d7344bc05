"""What this process has open, according to /proc."""

from __future__ import annotations

import os
from pathlib import Path


def private_kib(pid: int | str = "self") -> int:
    """KiB of memory that this process has written to.

    Memory that it only reads is not counted: whether a library is "private" depends on which other
    programs happen to have it open.
    """
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty:"))


def descriptors() -> int:
    """Open files, sockets and pipes."""
    return len(os.listdir("/proc/self/fd")) - 1  # that of the listing itself
