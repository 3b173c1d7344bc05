"""A program under measurement: takes lines, and answers with lines of JSON."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from gui.practice.smart_gift import PRACTICE_KEY
from tests.program_environment import ROOT, program_environment

_PATIENCE_SECONDS = 120.0


class Program:
    """A Python module in its own process; `started` in nanoseconds of the monotonic clock."""

    def __init__(self, module: str, *arguments: str, **environment: str) -> None:
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self.started = time.monotonic_ns()
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env=program_environment(
                covered=False, **{"VOUCHER_HOLD_API_KEY": PRACTICE_KEY, **environment}
            ),
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def line(self, seconds: float = _PATIENCE_SECONDS) -> str:
        """The next line, as it is. Raises queue.Empty when none comes for so long."""
        return self._lines.get(timeout=seconds).decode().strip()

    def heard(self, name: str) -> Any:
        """The value of `name` in the next line that has it."""
        return self.event(name)[name]

    def event(self, name: str, seconds: float = _PATIENCE_SECONDS) -> dict[str, Any]:
        """The next line that has `name`, with all it says. Raises queue.Empty as `line` does."""
        while True:
            told: dict[str, Any] = json.loads(self.line(seconds) or "{}")
            if name in told:
                return told

    def send(self, line: str) -> None:
        """Send a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def cpu_seconds(self) -> float:
        """Processor time so far of the threads running now.

        To the nanosecond, whereas /proc's own sum is in hundredths of a second.
        """
        threads = Path(f"/proc/{self._process.pid}/task").glob("*/schedstat")
        return sum(int(each.read_text(encoding="utf-8").split()[0]) for each in threads) / 1e9

    def pss_mib(self) -> float:
        """Its share of memory."""
        return pss_mib(self._process.pid)

    def close(self) -> None:
        """End it by closing its input."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(_PATIENCE_SECONDS)
        self._reader.join()
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)


def pss_mib(pid: int) -> float:
    """A process's share of memory, in MiB (proportional set size)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
