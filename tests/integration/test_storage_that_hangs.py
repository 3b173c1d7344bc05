"""Storage that doesn't answer, like an unreachable share: a FIFO without a writer stands for it."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.domain.clock import Moment
from gui.domain.hold.restored import Restored
from gui.domain.secrets import ApiKey
from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY
from gui.services.worker import Opening
from gui.storage.instance_lock import InstanceLock
from gui.storage.journal import Journal
from gui.worker_resources import open_worker_resources
from tests.fake_clock import FakeClock
from tests.program_environment import program_environment
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no FIFOs")


@pytest.fixture
def real_till(
    qtbot: QtBot,
    clock: FakeClock,
    practice_server: PracticeServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Till]:
    """A till that opens its files as the program does; a start is slow after half a second."""
    monkeypatch.setattr("gui.services.start_watch.SLOW_SECONDS", 0.5)
    till = Till(qtbot, clock, practice_server.url, tmp_path)
    till.set_arguments(api_url=practice_server.url, api_key=ApiKey(PRACTICE_KEY), data_dir=tmp_path)
    till.opening = opened_by(till)
    yield till
    till.stop()


def hang_at(path: Path) -> None:
    """Make every attempt to open that file wait for ever."""
    if sys.platform != "win32":
        os.mkfifo(path)


def opened_by(till: Till) -> Opening:
    """Open what the till's arguments name, as the program does."""
    return partial(
        open_worker_resources, till.arguments, till.clock, till.known, lambda paths: None
    )


def let_go(fifo: Path, content: bytes = b"") -> None:
    """Make the share answer again."""
    with fifo.open("wb") as opened:
        opened.write(content)


def notices(till: Till) -> list[tuple[str, str]]:
    titles = till.window.findChildren(QLabel, "noticeTitle")
    words = till.window.findChildren(QLabel, "noticeAdvice")
    return [(title.text(), word.text()) for title, word in zip(titles, words, strict=True)]


def test_settings_that_hang_are_named_and_scans_wait_for_them(real_till: Till) -> None:
    till = real_till
    fifo = till.folder / "settings.toml"
    hang_at(fifo)
    till.start(wait=False)
    till.until(lambda: till.title == "Still starting")
    ((title, advice),) = notices(till)
    assert title == "Starting is taking longer"
    assert str(fifo) in advice
    assert till.text("connectionState").endswith("Starting…")
    till.scan("1000000001")
    assert "Nothing is reserved yet" in till.advice
    till.scan("1000000002")
    assert "2 scans are waiting" in till.advice
    let_go(fifo)
    till.until(lambda: len(till.cards()) == 2)
    till.settle()
    assert notices(till) == [], "it is over"


def test_a_key_file_that_hangs_is_named(real_till: Till) -> None:
    till = real_till
    till.set_arguments(api_key=None)
    till.opening = opened_by(till)
    fifo = till.folder / "key.txt"
    hang_at(fifo)
    (till.folder / "settings.toml").write_text(f'api_key_file = "{fifo}"\n', encoding="utf-8")
    till.start(wait=False)
    till.until(lambda: bool(notices(till)))
    assert str(fifo) in notices(till)[0][1]
    let_go(fifo, PRACTICE_KEY.encode())
    with till.qtbot.waitSignal(till.app.reservations.ready, timeout=30_000):
        pass


def test_a_lock_that_hangs_is_named(real_till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    till = real_till
    answers = Event()
    monkeypatch.setattr("gui.storage.instance_lock._opened", lambda path: answers.wait() and None)
    till.start(wait=False)
    till.until(lambda: bool(notices(till)))
    assert str(till.folder / "in-use") in notices(till)[0][1]
    answers.set()
    till.until(lambda: not notices(till))


def test_this_window_waits_for_another_and_says_so(real_till: Till) -> None:
    till = real_till
    lock = InstanceLock(till.folder / "in-use")
    till.start(wait=False)
    till.scan("1000000001")
    till.until(lambda: till.title == "Still starting")
    assert [title for title, _ in notices(till)] == ["Voucher Hold is already open"]
    lock.release()
    till.until(lambda: len(till.cards()) == 1)
    till.settle()
    assert notices(till) == []


def test_a_journal_that_hangs_is_reported_and_reserving_continues(
    real_till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = real_till
    answers = Event()
    restore = Journal.restore

    def hang(journal: Journal, now: Moment) -> Restored:
        answers.wait()
        return restore(journal, now)

    monkeypatch.setattr(Journal, "restore", hang)
    monkeypatch.setattr("gui.services.worker.SAVE_SECONDS", 0.3)
    till.start()
    assert notices(till)[0][0] == "Earlier reservations couldn't be read"
    till.scan_and_wait("1000000001")
    assert till.title == "Reserved, but not saved"
    answers.set()
    till.until(lambda: till.title.startswith("Reserved until"))


@pytest.mark.parametrize("name", ["crash.log", "voucher-hold.log"])
def test_a_log_that_hangs_holds_up_nothing(name: str, tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    hang_at(tmp_path / "logs" / name)
    done = run("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001", "--quit")
    assert (done.returncode, done.stderr) == (0, "")


def run(
    *arguments: str,
    before: str = "",
    timeout: float = 60,
    covered: bool = True,
    **changes: str,
) -> subprocess.CompletedProcess[str]:
    """Run the program; `before` runs in its process first."""
    program = f"import sys; {before}\nfrom gui.start import main\nsys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=program_environment(covered=covered, **changes),
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )


def lines(output: str) -> list[tuple[str, str]]:
    found: list[dict[str, Any]] = [json.loads(line) for line in output.splitlines()]
    return sorted((line["voucher_no"], line["outcome"]) for line in found)


SUBMITS = ("--submit", "1000000001", "--submit", "1000000002", "--quit")


def test_a_run_ends_with_its_lines_and_a_message_when_the_settings_hang(tmp_path: Path) -> None:
    hang_at(tmp_path / "settings.toml")
    done = run(
        *("--practice", "--data-dir", str(tmp_path), *SUBMITS),
        before="import gui.services.start_watch as watch; watch.STUCK_SECONDS = 1",
    )
    assert done.returncode == 1
    assert lines(done.stdout) == [("1000000001", "cannot_start"), ("1000000002", "cannot_start")]
    (sentence,) = done.stderr.splitlines()
    assert str(tmp_path / "settings.toml") in sentence


def test_a_folder_that_hangs_on_the_command_line_is_not_waited_for(tmp_path: Path) -> None:
    hang = (
        "import os, threading; isdir = os.path.isdir\n"
        "os.path.isdir = lambda path: threading.Event().wait() if 'gone' in path else isdir(path)\n"
        "os.path.exists = os.path.isdir"
    )
    done = run("--data-dir", "/gone", "--version", before=hang)
    assert done.returncode == 0


def test_a_picture_that_hangs_does_not_hold_up_the_end(tmp_path: Path) -> None:
    hang_at(tmp_path / "shot.png")
    done = run(
        *("--practice", "--data-dir", str(tmp_path), *SUBMITS),
        *("--screenshot", str(tmp_path / "shot.png")),
        before="import gui.command_line.picture as picture; picture._SECONDS = 1",
    )
    assert done.returncode == 1
    assert lines(done.stdout) == [("1000000001", "held"), ("1000000002", "held")]
    assert "can't be written" in done.stderr


def test_a_run_ends_in_time_even_if_the_whole_interpreter_hangs(tmp_path: Path) -> None:
    hang = (
        "import gui.process.run_limit as limit; limit.RUN_SECONDS = 2; limit._LEAVE_SECONDS = 1\n"
        "import ctypes; from gui.app import App\n"
        "App._take_picture = lambda self, file: ctypes.PyDLL(None).sleep(60)"
    )
    picture = ("--screenshot", str(tmp_path / "shot.png"))
    done = run("--practice", "--data-dir", str(tmp_path), *SUBMITS, *picture, before=hang)
    assert done.returncode == 1
    assert lines(done.stdout) == [("1000000001", "held"), ("1000000002", "held")]


def test_a_hanging_window_ends_with_what_is_known(tmp_path: Path) -> None:
    hang = (
        "import gui.process.run_limit as limit; limit.RUN_SECONDS = 2; limit._LEAVE_SECONDS = 1\n"
        "import threading; from gui.services.reservations import Reservations as it\n"
        "it._on_finished = lambda self, attempt: threading.Event().wait()"
    )
    done = run("--practice", "--data-dir", str(tmp_path), *SUBMITS, before=hang)
    assert done.returncode == 1
    assert lines(done.stdout) == [("1000000001", "in_doubt"), ("1000000002", "in_doubt")]


def test_a_run_that_takes_too_long_ends_with_what_is_known(
    scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    scripted_server.play(Conversation.hang)
    done = run(
        *("--api-url", scripted_server.url, "--data-dir", str(tmp_path), *SUBMITS),
        before="import gui.process.run_limit as limit; limit.RUN_SECONDS = 3",
        VOUCHER_HOLD_API_KEY="sk_test",
    )
    assert done.returncode == 1
    assert lines(done.stdout) == [("1000000001", "in_doubt"), ("1000000002", "in_doubt")]
    assert done.stderr == "voucher-hold: it takes too long\n"


@pytest.mark.parametrize(
    "zone", ["XXX25", "XXX-24:59:59", "AAA+999:99", ":/nonexistent", "garbage", "\udcff", "A" * 999]
)
def test_an_odd_time_zone_is_survived(zone: str, tmp_path: Path) -> None:
    numbers = ("--submit", "1000000001", "--submit", "7000000003", "--quit")
    done = run("--practice", "--data-dir", str(tmp_path), *numbers, TZ=zone)
    assert lines(done.stdout) == [("1000000001", "held"), ("7000000003", "in_doubt")]
    assert (done.returncode, done.stderr) == (3, "")


def test_an_error_while_a_line_is_made_ends_the_run_with_the_token_printed(tmp_path: Path) -> None:
    done = run(
        *("--practice", "--data-dir", str(tmp_path), *SUBMITS),
        before="import gui.command_line.outcome_line as it\nit.banner_for = None",
    )
    assert done.returncode == 1
    assert lines(done.stdout) == [("1000000001", "held"), ("1000000002", "held")]
    assert all("hold_token_" in line for line in done.stdout.splitlines())
    assert "something went wrong" in done.stderr


def test_an_error_in_the_window_does_not_keep_a_run_waiting_for_ever(tmp_path: Path) -> None:
    fall = (
        "import gui.command_line.submit_run as submit_run; submit_run.AFTER_MISHAP_SECONDS = 1\n"
        "from gui.services.reservations import Reservations as it\n"
        "it._on_finished = lambda self, attempt: 1 / 0"
    )
    done = run("--practice", "--data-dir", str(tmp_path), *SUBMITS, before=fall)
    assert done.returncode == 1
    assert lines(done.stdout) == [("1000000001", "in_doubt"), ("1000000002", "in_doubt")]
    assert done.stderr.splitlines()[-1] == "voucher-hold: something went wrong in this app"


def test_the_diagnosis_ends_when_the_settings_hang(tmp_path: Path) -> None:
    hang_at(tmp_path / "settings.toml")
    done = run(
        *("--data-dir", str(tmp_path), "--diagnose"),
        before="import gui.process.run_limit as limit; limit.COMMAND_SECONDS = 1",
    )
    assert done.returncode == 1
    assert "does not answer" in done.stderr


@pytest.mark.parametrize(
    ("what", "instead"),
    [
        ("data/practice/in-use", "folder"),
        ("data/practice/in-use", "link to nowhere"),
        ("data/practice/calls.json", "folder"),
        ("data/practice/journal.sqlite3", "folder"),
        ("data/practice/journal.sqlite3", "link to nowhere"),
        ("data/practice", "file"),
        ("data/settings.toml", "folder"),
        ("data/settings.toml", "link to itself"),
        ("data/logs", "file"),
        ("data/logs/crash.log", "folder"),
        ("data", "link to nowhere"),
        (".", "file"),
    ],
)
def test_odd_files_do_not_hold_up_a_run(what: str, instead: str, tmp_path: Path) -> None:
    odd = tmp_path / "in" / what
    odd.parent.mkdir(parents=True, exist_ok=True)
    match instead:
        case "folder":
            odd.mkdir()
        case "file":
            odd.write_text("", encoding="utf-8")
        case "link to itself":
            odd.symlink_to(odd)
        case _:
            odd.symlink_to("/nowhere/at/all")
    folder = str(tmp_path / "in" / "data")
    done = run("--practice", "--data-dir", folder, "--submit", "1000000001", "--quit")
    assert lines(done.stdout) == [("1000000001", "held")]
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", ["settings.toml", "in-use", "calls.json", "journal.sqlite3"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EACCES])
def test_an_unwritable_disk_does_not_hold_up_a_run(name: str, error: int, tmp_path: Path) -> None:
    """Full, read-only, closed, broken: for each file in turn."""
    (tmp_path / "settings.toml").write_text("", encoding="utf-8")
    fail = (
        "import builtins, io, os, sqlite3\n"
        f"def failing(do):\n"
        f"    def done(path, *rest, **more):\n"
        f"        if str(path).endswith('{name}'): raise OSError({error}, 'no')\n"
        f"        return do(path, *rest, **more)\n"
        f"    return done\n"
        "io.open = builtins.open = failing(open); os.open = failing(os.open)\n"
        "os.unlink = failing(os.unlink)\n"
        "connect = sqlite3.connect\n"
        "def no(*arguments, **more): raise sqlite3.OperationalError('unable to open')\n"
        f"sqlite3.connect = no if '{name}'.endswith('sqlite3') else connect"
    )
    done = run(
        *("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001", "--quit"),
        before=fail,
        covered=False,  # coverage has a database of its own
    )
    assert lines(done.stdout) == [("1000000001", "held")]
    assert (done.returncode, done.stderr) == (0, "")
