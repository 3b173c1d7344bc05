"""After a whole session, every file it wrote is searched for the key and the tokens."""

from __future__ import annotations

import logging
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from gui.domain.secrets import ApiKey
from gui.domain.setup.settings import Settings
from gui.domain.trials.connection_check import check_line
from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift
from gui.storage.log_file import LogFile, LogQueue
from tests.domain.test_redaction import SPELLINGS
from tests.fake_clock import FakeClock
from tests.fake_keyrings import MemoryKeyring
from tests.program_environment import program_environment
from tests.scripted_server import Conversation, Script, ScriptedServer
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


def test_no_file_contains_a_key_and_only_the_journal_a_live_token(
    till: Till, vault: MemoryKeyring, log: LogFile, smart_gift: PracticeSmartGift
) -> None:
    till.stop()
    till.key, till.settings = None, None
    till.start()
    till.find(QComboBox, "api_url").setEditText(till.url)
    till.find(QLineEdit, "till").setText("Till 3")
    till.press("setUpNext")
    till.find(QLineEdit, "apiKey").setText(PRACTICE_KEY)
    with till.qtbot.waitSignal(till.app.settings.changed, timeout=30_000):
        till.press("setUpNext")
    till.settle()
    till.press("setUpDone")
    tokens = []
    for number in ("1000000001", "1000000002", "2000000001", "7000000002", "7000000004"):
        till.scan(number)
        till.turn_until(lambda: not till.app.reservations.under_way())
        tokens += [token for token in smart_gift.held().values() if token not in tokens]
    till.until(lambda: len(till.cards()) == 2)
    till.turn(1)  # a row that has just moved is not pressed by mistake
    with till.qtbot.waitSignal(till.app.reservations.attempt_dropped, timeout=30_000):
        till.press("releaseHold", till.cards()[1])
    with till.qtbot.waitSignal(till.app.till_setup.support_saved, timeout=30_000):
        till.app.till_setup.save_support_file(str(till.folder / "support.zip"))
    till.app.till_setup.check_connection()
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


# --- secrets in a reply, a settings file or an argument -------------------------------------------

BARE = "jY0VMM8zd5+GLkk3/jDpEjTOLr="
"""A key without the usual beginning."""


def echoes(key: str) -> list[Script]:
    """Replies that contain the key, each in a different way."""
    spelled = [spell(key) for spell in SPELLINGS.values()]
    return [
        *(partial(Conversation.reply_json, status="422 No", content={"message": each})
          for each in spelled),
        *(partial(Conversation.reply, status="500 No", body=each.encode("utf-8", "replace"))
          for each in spelled),
        lambda it: it.send(f"HTTP/1.1 422 No\r\n{key} \x01: {key}\r\n\r\n".encode()),
        lambda it: it.send(f"{key} {key}\r\n\r\n".encode()),
    ]  # fmt: skip


def fragments(key: str) -> set[str]:
    """Every part of the key that is long enough to give it away."""
    return {key[at : at + 6].lower() for at in range(len(key) - 5)}


@pytest.mark.parametrize("key", ["sk_live_A1b2C3d4E5f6", BARE])
def test_a_key_that_replies_echo_is_neither_shown_logged_nor_saved(
    key: str, qtbot: QtBot, clock: FakeClock, scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    till = Till(qtbot, clock, scripted_server.url, tmp_path)
    till.key = ApiKey(key)
    till.settings = Settings(shop=key)
    queue = LogQueue(till.known)
    queue.start()
    log = LogFile(tmp_path / "logs", queue)
    till.start()
    shown = []
    for index, script in enumerate(echoes(key)):
        scripted_server.play(script)
        till.scan(f"10000{index:05}")
        till.turn_until(lambda: not till.app.reservations.under_way())
        assert till.banner is not None
        shown.append(f"{till.banner.title} {till.banner.text} {till.banner.detail}")
    logging.getLogger("gui.test").error("odd: %r", {"headers": {"Smart-Auth": key}})
    scripted_server.play(echoes(key)[-2])
    till.app.till_setup.checked.connect(lambda check: shown.append(check_line(check)))
    with till.qtbot.waitSignal(till.app.till_setup.support_saved, timeout=30_000):
        till.app.till_setup.save_support_file(str(tmp_path / "support.zip"))
    with till.qtbot.waitSignal(till.app.till_setup.connection_checked, timeout=30_000):
        till.app.till_setup.check_connection()
    till.settle()
    till.stop()
    queue.stop()
    log.close()
    assert len(shown) > 60
    for fragment in fragments(key):
        assert not [line for line in shown if fragment in line.lower()]
        assert files_with(tmp_path, fragment) == files_with(tmp_path, fragment.upper()) == []
    assert files_with(tmp_path, key) == []


@pytest.mark.parametrize("key", ["sk_live_A1b2C3d4E5f6", BARE])
def test_nothing_that_the_program_prints_contains_the_key(
    key: str, scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    looks = key.startswith("sk_")
    scripted_server.play(*echoes(key))
    (tmp_path / "settings.toml").write_text(
        f'api_url = "{scripted_server.url}"\nshop = "{key}"\ntill = "Till of {key}"\n'
        f'api_key_file = "{key}"\n"{key}" = 1\n'
        f'[scanner]\nprefix = "{key}"\n[table."{key}"]\nx = 1\n',
        encoding="utf-8",
    )
    submits = [part for index in range(8) for part in ("--submit", f"100000000{index}")]
    for arguments in (
        [*submits, "--quit"],
        ["--diagnose"],
        ("--diagnose", "--nonsense", key),
        ("--set-machine", key),
        ("--set-machine", f"api_url={key}"),
        *([("--set-machine", f"till={key}"), ("--submit", key, "--quit")] if looks else []),
        ("--api-url", f"https://api.example/{key}"),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "gui", "--data-dir", str(tmp_path), *arguments],
            env=program_environment(covered=True, VOUCHER_HOLD_API_KEY=key),
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        printed = (done.stdout + done.stderr).lower()
        assert printed
        assert not [fragment for fragment in fragments(key) if fragment in printed]
    settings = tmp_path / "settings.toml"
    settings.unlink()
    assert files_with(tmp_path, key) == []
