"""The program on a till: set up, started, told what to scan."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gui.practice.smart_gift import PRACTICE_KEY
from tests.benchmarks.program import Program


def start_app(folder: Path, url: str, **environment: str) -> Program:
    """The program on a till that is set up: it is told where its files are, and nothing else."""
    folder.mkdir(exist_ok=True)
    (folder / "settings.toml").write_text(f'api_url = "{url}"\n', encoding="utf-8")
    return Program("tests.benchmarks.subject", VOUCHER_HOLD_DATA_DIR=str(folder), **environment)


def key_in_store(folder: Path, url: str) -> dict[str, str]:
    """An environment in which the key is in a credential store, as on a till: in one of the tests'
    own, which loads nothing of the system's.
    """
    vault = folder / "vault.json"
    vault.write_text(json.dumps({url: PRACTICE_KEY}), encoding="utf-8")
    return {"VOUCHER_HOLD_API_KEY": "", "TEST_VAULT": str(vault)}


def scan_once(subject: Program, number: int) -> float:
    """Milliseconds from the last key until the token is painted; the card is put away then.

    The pause is shorter than any between two customers.
    """
    subject.tell(f"scan {number}")
    last_key = subject.heard("last_key")
    took: float = (subject.heard("token") - last_key) / 1e6
    subject.tell("done")
    time.sleep(0.3)
    return took


def hold_live(subject: Program, count: int, first: int) -> None:
    """Have so many holds more live at once."""
    subject.tell("live")
    live = subject.heard("live")
    for place in range(count):
        subject.tell(f"reserve {first + place}")
        while True:
            subject.tell("live")
            if subject.heard("live") > live + place:
                break
            time.sleep(0.005)


@contextmanager
def till_folder() -> Iterator[Path]:
    """An empty folder for its files."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
