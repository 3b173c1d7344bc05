"""`voucher-hold --diagnose`: settings, key and connection in plain text, without a window."""

from __future__ import annotations

import asyncio
import io
import sys

from gui import __version__
from gui.arguments import Arguments
from gui.domain.clock import Clock, SystemClock
from gui.domain.redaction import KnownSecrets
from gui.domain.telling.settings_report import settings_lines
from gui.domain.trials.connection_check import CheckResult, check_line
from gui.process.output import show


def print_diagnosis(arguments: Arguments, clock: Clock | None = None) -> int:
    """Print it; returns 0 if every step is good, 1 if one is not."""
    _use_console()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a console may lack some characters
    return asyncio.run(_print(arguments, clock or SystemClock()))


async def _print(arguments: Arguments, clock: Clock) -> int:
    from gui.api.connection_check import check_connection
    from gui.domain.setup.service_address import read_service_address
    from gui.worker_resources import till_store

    store, server = till_store(arguments)
    loaded = store.load()
    # Not from IT's file: that key is for the user who starts the till.
    key, key_state = store.key(loaded.settings.api_url)
    known = KnownSecrets()
    known.learn(key)

    def report(line: str) -> None:
        show(known.out_of(line))

    report(f"Voucher Hold {__version__}")
    for line in settings_lines(loaded, key_state):
        report(line)
    url = server.url if server is not None else loaded.settings.api_url
    address = read_service_address(url) if url else None
    report(f"Service: {url or 'not known'}")
    all_good = True
    async for check in check_connection(address, key, clock):
        all_good = all_good and check.result is not CheckResult.BAD
        report(check_line(check))
    if server is not None:
        server.close()
    return 0 if all_good else 1


def _use_console() -> None:
    """Print on the console that started a windowed program, which has no output of its own."""
    if sys.platform == "win32" and sys.stdout is None:  # pragma: no cover - not on Linux
        import ctypes

        if ctypes.windll.kernel32.AttachConsole(-1):
            sys.stdout = open("CONOUT$", "w", encoding="utf-8")  # noqa: SIM115 - the console's own
