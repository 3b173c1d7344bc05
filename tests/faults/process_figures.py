"""What this process has open, by /proc."""

from __future__ import annotations

import os
from pathlib import Path


def private_kib(pid: int | str = "self") -> int:
    """KiB of memory that are this process's alone."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))


def descriptors() -> int:
    """Open files, sockets and pipes."""
    return len(os.listdir("/proc/self/fd")) - 1  # the listing's own
