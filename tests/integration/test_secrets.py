"""A whole session, then every file that it wrote is searched for the key and the tokens."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift
from gui.storage.log_file import LogFile, LogQueue
from tests.fake_keyrings import MemoryKeyring
from tests.till import Till


@pytest.fixture
def log(till: Till) -> Iterator[LogFile]:
    queue = LogQueue(till.known)
    queue.start()
    file = LogFile(till.folder / "logs", queue)
    yield file
    queue.stop()
    file.close()


def files_with(folder: Path, secret: str) -> list[str]:
    found = []
    for file in sorted(folder.rglob("*")):
        if not file.is_file():
            continue
        contents = [file.read_bytes()]
        if file.suffix == ".zip":
            with zipfile.ZipFile(file) as archive:
                contents = [archive.read(name) for name in archive.namelist()]
        if any(secret.encode() in content for content in contents):
            found.append(file.name)
    return found


def test_no_file_holds_a_key_and_none_but_the_journal_a_live_token(
    till: Till, vault: MemoryKeyring, log: LogFile, smart_gift: PracticeSmartGift
) -> None:
    till.stop()
    till.key, till.settings = None, None
    till.start()
    till.find(QComboBox, "api_url").setEditText(till.url)
    till.find(QLineEdit, "till").setText("Till 3")
    till.find(QLineEdit, "apiKey").setText(PRACTICE_KEY)
    with till.qtbot.waitSignal(till.app.set_up.saved, timeout=30_000):
        till.press("setUpDone")
    till.settle()
    tokens = []
    for number in ("1000000001", "1000000002", "2000000001", "7000000002", "7000000004"):
        till.scan(number)
        till.turn_until(lambda: not till.app.reservations.under_way())
        tokens += [token for token in smart_gift.held().values() if token not in tokens]
    with till.qtbot.waitSignal(till.app.reservations.attempt_dropped, timeout=30_000):
        till.press("releaseHold", till.cards()[1])
    with till.qtbot.waitSignal(till.app.set_up.support_saved, timeout=30_000):
        till.app.set_up.save_support_file(str(till.folder / "support.zip"))
    till.app.set_up.diagnose()
    till.stop()
    log.close()
    assert files_with(till.folder, PRACTICE_KEY) == []
    assert len(tokens) == 3
    shown = [files_with(till.folder, token) for token in tokens]
    assert {name for names in shown for name in names} <= {"journal.sqlite3", "journal.sqlite3-wal"}
    assert "…0001" in (till.folder / "logs" / "voucher-hold.log").read_text(encoding="utf-8")
    assert files_with(till.folder / "logs", "1000000001") == [], "numbers are masked"

    till.clock.advance(301)
    till.start()
    till.stop()
    for token in tokens:
        assert files_with(till.folder, token) == [], "a hold that has ended has lost its token"
