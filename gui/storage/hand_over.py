"""From a second start to the app that runs already: a line of JSON over this PC's loopback.

The app that runs writes its port and a secret of its own into a file of the user's data folder, so
that only the same user's programs can call it. The secret never travels: both sides prove that they
know it (HMAC-SHA256 over a number that is used once).
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import secrets
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gui.storage.private_files import private_opener

MOST_NUMBERS = 20
_LONGEST = 16 * 1024
_SECONDS = 2.0


class Reception:
    """Takes calls in the app that runs; lives on an asyncio loop."""

    on_call: Callable[[tuple[str, ...]], None]
    """Hears of each call, with the numbers to be reserved."""

    def __init__(self, file: Path, service: str = "") -> None:
        self._file = file
        self.service = service
        """The base URL that is asked here; callers who want another one are not answered."""
        self._secret = secrets.token_hex(16)
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen, and say where. Raises OSError."""
        self._server = await asyncio.start_server(
            self._answer, "127.0.0.1", 0, limit=_LONGEST, backlog=4
        )
        port = self._server.sockets[0].getsockname()[1]
        self._file.unlink(missing_ok=True)
        with open(self._file, "x", encoding="ascii", opener=private_opener) as opened:
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
                call = read_call(await reader.readline(), self._secret)
            if call is not None and call.service in ("", self.service):
                self.on_call(call.numbers)
                writer.write(_proof(self._secret, "heard", call.once).encode() + b"\n")
                await writer.drain()
        except (OSError, ValueError, TimeoutError):
            pass  # a stranger, or somebody who hung up
        finally:
            writer.close()
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(_SECONDS):
                    await writer.wait_closed()


@dataclass(frozen=True, slots=True)
class Call:
    """What a second start asks: `service` is the one it was told to use, "" for none."""

    numbers: tuple[str, ...]
    service: str
    once: str


def read_call(line: bytes, secret: str) -> Call | None:
    """The call; None for anything that is none of ours."""
    try:
        call = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(call, dict):
        return None
    numbers, service, once, proof = (
        call.get(name) for name in ("submit", "service", "once", "proof")
    )
    if not (isinstance(service, str) and isinstance(once, str) and isinstance(proof, str)):
        return None
    if not isinstance(numbers, list) or len(numbers) > MOST_NUMBERS:
        return None
    if not all(isinstance(each, str) for each in numbers):
        return None
    expected = _proof(secret, "call", once, service, *numbers)
    if not hmac.compare_digest(proof.encode(), expected.encode()):
        return None
    return Call(tuple(numbers), service, once)


def hand_over(file: Path, numbers: Sequence[str], service: str = "") -> bool:
    """Call the app that runs: it comes to the front and takes the numbers.

    False if it can't be reached, is not ours, or works with another service than `service`.
    """
    if sys.platform == "win32":  # pragma: no cover - not on Linux
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # else Windows only lets it blink
    batches = [numbers[at : at + MOST_NUMBERS] for at in range(0, len(numbers), MOST_NUMBERS)]
    return all(_call(file, batch, service) for batch in batches or [[]])


def _call(file: Path, numbers: Sequence[str], service: str) -> bool:
    once = secrets.token_hex(16)
    try:
        where = json.loads(file.read_text(encoding="ascii"))
        secret = str(where["secret"])
        call = {
            "submit": [*numbers],
            "service": service,
            "once": once,
            "proof": _proof(secret, "call", once, service, *numbers),
        }
        with socket.create_connection(("127.0.0.1", where["port"]), _SECONDS) as connection:
            connection.sendall(json.dumps(call).encode("ascii") + b"\n")
            with connection.makefile("rb") as answer:
                heard = answer.readline(_LONGEST).strip()
    except (OSError, ValueError, KeyError, TypeError, OverflowError):
        return False
    return hmac.compare_digest(heard, _proof(secret, "heard", once).encode())


def _proof(secret: str, *parts: str) -> str:
    """What only somebody who knows the secret can say of these parts."""
    message = json.dumps(parts).encode()
    return hmac.new(secret.encode("utf-8", "surrogatepass"), message, "sha256").hexdigest()
