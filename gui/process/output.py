"""What the program prints. Nobody has to read it: the exit status is enough for scripts.

A pipe may have lost its reader, a disk may be full, and a windowed program on Windows has no output
at all. None of that may raise or change the exit status.
"""

from __future__ import annotations

import os
import sys
from typing import TextIO


def show(line: str) -> None:
    """Print a line on standard output."""
    _print(line, sys.stdout)


def complain(reason: str) -> None:
    """Print one line on standard error that says why something was not done."""
    _print(f"voucher-hold: {reason}", sys.stderr)


def attach_console() -> None:
    """On Windows, print into the console that a windowed program was started from, if it has no
    other output.
    """
    if sys.platform == "win32" and sys.stdout is None:  # pragma: no cover - not on Linux
        import ctypes

        if ctypes.windll.kernel32.AttachConsole(-1):  # the parent's
            sys.stdout = sys.stderr = open("CONOUT$", "w", encoding="utf-8")  # noqa: SIM115


def drop_unread_output() -> None:
    """Discard what nobody has read; for the very end, with `atexit`.

    The interpreter flushes both streams once more when it ends. If that fails, it ends with 120
    instead of the program's own status.
    """
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _print(line: str, stream: TextIO | None) -> None:
    try:
        if stream is not None:  # print() takes None to mean standard output
            print(line, file=stream, flush=True)
    except OSError:
        pass  # the stream keeps the line, and retries with the next one
