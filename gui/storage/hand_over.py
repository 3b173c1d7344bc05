"""From a second start to the app that runs already: a line of JSON over this PC's loopback.

The app that runs writes its port and a secret of its own into a file of the user's data folder, so
that only the same user's programs can call it.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import os
import secrets
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

MOST_NUMBERS = 20
_LONGEST = 16 * 1024
_SECONDS = 2.0
_OK = b"ok\n"


class Reception:
    """Takes calls in the app that runs; lives on an asyncio loop."""

    on_call: Callable[[tuple[str, ...]], None]
    """Hears of each call, with the numbers to be reserved."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._secret = secrets.token_hex(16)
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen, and say where. Raises OSError."""
        self._server = await asyncio.start_server(
            self._answer, "127.0.0.1", 0, limit=_LONGEST, backlog=4
        )
        port = self._server.sockets[0].getsockname()[1]
        self._file.unlink(missing_ok=True)
        descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as opened:
            json.dump({"port": port, "secret": self._secret}, opened)

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(_SECONDS):
                numbers = read_call(await reader.readline(), self._secret)
            if numbers is not None:
                self.on_call(numbers)
                writer.write(_OK)
                await writer.drain()
        except (OSError, ValueError, TimeoutError):
            pass  # a stranger, or somebody who hung up
        finally:
            writer.close()


def read_call(line: bytes, secret: str) -> tuple[str, ...] | None:
    """The voucher numbers that a call hands over; None for anything that is no call of ours."""
    try:
        call = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(call, dict):
        return None
    given, numbers = call.get("secret"), call.get("submit")
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), secret.encode()):
        return None
    if not isinstance(numbers, list) or len(numbers) > MOST_NUMBERS:
        return None
    return tuple(numbers) if all(isinstance(each, str) for each in numbers) else None


def hand_over(file: Path, numbers: Sequence[str]) -> bool:
    """Call the app that runs: it comes to the front and takes the numbers. False if it can't."""
    if sys.platform == "win32":  # pragma: no cover - not on Linux
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # else Windows only lets it blink
    try:
        where = json.loads(file.read_text(encoding="ascii"))
        call = {"secret": where["secret"], "submit": [*numbers[:MOST_NUMBERS]]}
        with socket.create_connection(("127.0.0.1", where["port"]), _SECONDS) as connection:
            connection.sendall(json.dumps(call).encode("ascii") + b"\n")
            return connection.recv(len(_OK)) == _OK
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return False
