"""What the keeper knows of a row that the disk has not confirmed."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gui.domain.hold.attempt import Attempt
from gui.services.journal_keeper import JournalKeeper
from gui.storage.journal import Journal, JournalError
from tests.attempts import held
from tests.fake_clock import FakeClock


class SlowDisk(Journal):
    """A journal whose writes wait until they may go on; then they succeed, or not."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "boot")
        self.may_go_on = threading.Event()
        self.is_full = False

    def save(self, attempt: Attempt) -> None:
        self.may_go_on.wait(30)
        if self.is_full:
            raise JournalError("the disk is full")
        super().save(attempt)


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    monkeypatch.setattr("gui.services.journal_keeper.SAVE_SECONDS", 0.05)
    disk = SlowDisk(tmp_path / "journal.sqlite3")
    yield disk
    disk.may_go_on.set()
    disk.close()


def save(disk: SlowDisk, one: Attempt) -> tuple[JournalKeeper, Attempt]:
    keeper = JournalKeeper(disk, lambda attempt: None, lambda: None)
    return keeper, asyncio.run(keeper.save(one))


def end(keeper: JournalKeeper) -> None:
    """Wait until everything queued is done."""
    keeper._thread.shutdown(wait=True)


@pytest.fixture
def one(clock: FakeClock) -> Attempt:
    return replace(held(clock.now()), saved=False)


def test_what_is_still_being_written_may_be_in_the_journal(disk: SlowDisk, one: Attempt) -> None:
    keeper, after = save(disk, one)
    assert not after.saved
    assert keeper.may_have(after)
    disk.may_go_on.set()
    end(keeper)
    assert keeper.may_have(after), "written late, it is there"


def test_what_the_disk_refused_is_not_in_the_journal(disk: SlowDisk, one: Attempt) -> None:
    disk.is_full = True
    keeper, after = save(disk, one)
    assert keeper.may_have(after), "nobody knows yet"
    disk.may_go_on.set()
    end(keeper)
    assert not keeper.may_have(after)
