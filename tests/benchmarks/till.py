"""The program on a till: set up, started and sent scans."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gui.practice.smart_gift import PRACTICE_KEY
from tests.benchmarks.program import Program


def start_app(folder: Path, url: str, site: str = "", **environment: str) -> Program:
    """The program on a till that is set up, given only the place of its files.

    With a `site` it asks what is left on each voucher.
    """
    folder.mkdir(exist_ok=True)
    settings = f'api_url = "{url}"\nsite = "{site}"\n'
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    return Program("tests.benchmarks.subject", VOUCHER_HOLD_DATA_DIR=str(folder), **environment)


def key_in_store(folder: Path, url: str) -> dict[str, str]:
    """An environment in which the key is in a credential store, as on a till.

    It is the tests' own store, which loads nothing of the system's.
    """
    vault = folder / "vault.json"
    vault.write_text(json.dumps({url: PRACTICE_KEY}), encoding="utf-8")
    return {"VOUCHER_HOLD_API_KEY": "", "TEST_VAULT": str(vault)}


def scan_once(subject: Program, number: int) -> float:
    """Milliseconds from the last key until the token is painted; then the card is dismissed.

    The pause is shorter than any between two customers.
    """
    subject.send(f"scan {number}")
    last_key = subject.heard("last_key")
    took: float = (subject.heard("token") - last_key) / 1e6
    subject.send("done")
    time.sleep(0.3)
    return took


def hold_live(subject: Program, count: int, first: int) -> None:
    """Make that many more holds live at once."""
    subject.send("live")
    live = subject.heard("live")
    for place in range(count):
        subject.send(f"reserve {first + place}")
        while True:
            subject.send("live")
            if subject.heard("live") > live + place:
                break
            time.sleep(0.005)


@contextmanager
def till_folder() -> Iterator[Path]:
    """An empty folder for the till's files."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
