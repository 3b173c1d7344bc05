"""Memory after one scan as on a till: a window on a screen, https, and the key from a store.

The store is the tests' own (`tests/fake_keyrings.py`, FileKeyring): keyring is loaded, and nothing
of a system's store. On Windows that is what its own store takes, too; on a Linux desktop
SecretStorage loads 13 MiB more.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median

from tests.benchmarks.on_screen.window import Window
from tests.benchmarks.program import Program
from tests.benchmarks.row import Row
from tests.benchmarks.till import key_in_store, start_app, till_folder
from tests.scanner.screen import Screen, why_no_screen

_TIMES = 3


def measure(url: str, rounds: int) -> Iterator[Row]:
    """One at a time, as on a till: memory that two programs share counts half for each of them."""
    why = why_no_screen()
    if why:
        print(f"| memory on a screen | not measured: {why} | | | | |")
        return
    ours: list[float] = []
    floor: list[float] = []
    with till_folder() as folder, Screen() as screen:
        authority = folder / "authority.pem"
        server = Program("tests.benchmarks.line.timed_server", str(authority))
        url = f"https://127.0.0.1:{server.heard('ports')[0]}"
        environment = {**key_in_store(folder, url), "SSL_CERT_FILE": str(authority)}
        for each in range(_TIMES):
            window = Window(screen, _start_bare)
            window.program.heard("painted")
            time.sleep(1)
            floor.append(window.program.pss_mib())
            window.close()
            window = Window(screen, partial(_start_app, folder / f"{each}", url, environment))
            window.program.heard("ready")
            window.program.send(f"reserve {1_600_000_000 + each}")
            server.heard("arrived")
            time.sleep(1)
            window.program.send("done")
            time.sleep(2)
            ours.append(window.program.pss_mib())
            window.close()
        server.close()
    good = median(ours) <= 1.5 * median(floor)
    yield Row(
        "memory on a screen, https (PSS)", "MiB", median(ours), median(floor), "≤ 1.5 x", good
    )


def _start_bare(on_screen: dict[str, str]) -> Program:
    return Program("tests.benchmarks.bare_window", **on_screen)


def _start_app(
    folder: Path, url: str, environment: dict[str, str], on_screen: dict[str, str]
) -> Program:
    return start_app(folder, url, **environment, **on_screen)
