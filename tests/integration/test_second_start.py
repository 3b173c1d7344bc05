"""A second start of the same till: real processes."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Event, Thread, Timer
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gui.arguments import Arguments
from gui.domain.hold.attempt import Attempt
from gui.domain.tasks import Tasks
from gui.practice.server import PracticeServer
from gui.process.exit_status import ALL_DONE, WINDOW_DOES_IT
from gui.storage.instance_lock import InstanceLock
from gui.storage.journal import JournalError
from gui.storage.second_start import hand_over
from gui.worker_resources import open_worker_resources
from tests.fake_clock import FakeClock
from tests.faults.driver import DrivenApp
from tests.program_environment import program_environment
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till


def start(*arguments: str, key: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "gui", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=program_environment(covered=True, VOUCHER_HOLD_API_KEY=key),
    )


def wait_until(condition: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        assert process.poll() is None
        time.sleep(0.01)


def test_the_first_window_does_what_a_second_start_asks_for(tmp_path: Path) -> None:
    first = start("--practice", "--data-dir", str(tmp_path))
    calls = tmp_path / "practice" / "calls.json"
    try:
        end = time.monotonic() + 60
        while not calls.exists() or not calls.read_text(encoding="utf-8"):
            assert time.monotonic() < end, "the first one is not listening"
            assert first.poll() is None
        second = start("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001")
        output, errors = second.communicate(timeout=60)
        assert (second.returncode, errors) == (0, "")
        assert json.loads(output)["outcome"] == "held"
        plain = start("--practice", "--data-dir", str(tmp_path))
        assert (plain.communicate(timeout=60), plain.returncode) == (("", ""), 0)
        log = tmp_path / "logs" / "voucher-hold.log"
        while "number=…0001 outcome=Held" not in log.read_text(encoding="utf-8"):
            assert time.monotonic() < end, log.read_text(encoding="utf-8")
    finally:
        first.kill()
        first.communicate()
    again = start("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001", "--quit")
    output, errors = again.communicate(timeout=60)
    assert json.loads(output)["outcome"] == "already_live", "nobody answers now, so it starts"


def test_a_second_start_for_another_service_is_not_taken_over(tmp_path: Path) -> None:
    first = start("--api-url", "http://127.0.0.1:9", "--data-dir", str(tmp_path))
    try:
        end = time.monotonic() + 60
        while not (tmp_path / "calls.json").exists():
            assert time.monotonic() < end
        other = ["--api-url", "http://127.0.0.1:10", "--data-dir", str(tmp_path)]
        second = start(*other, "--submit", "1000000001")
        with pytest.raises(subprocess.TimeoutExpired):
            second.communicate(timeout=3)  # it stays open, and says so
        second.kill()
        second.communicate()
        log = (tmp_path / "logs" / "voucher-hold.log").read_text(encoding="utf-8")
        assert "attempt" not in log
    finally:
        first.kill()
        first.communicate()


def test_a_run_with_quit_is_answered_by_the_open_window(tmp_path: Path) -> None:
    first = start("--practice", "--data-dir", str(tmp_path))
    try:
        end = time.monotonic() + 60
        while not (tmp_path / "practice" / "calls.json").exists():
            assert time.monotonic() < end
        submits = ("--submit", "1000000001", "--submit", "")
        second = start("--practice", "--data-dir", str(tmp_path), *submits, "--quit")
        output, errors = second.communicate(timeout=60)
        outcomes = {line["voucher_no"]: line["outcome"] for line in lines(output)}
        assert outcomes == {"1000000001": "held", "": "bad_number"}
        assert (second.returncode, errors) == (3, "")
    finally:
        first.kill()
        first.communicate()


def lines(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_a_run_with_quit_is_waited_for_and_takes_nothing_over(
    scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    """A window that is opened meanwhile does its own work, and what is still waiting."""
    answered = Event()

    def answer_late(it: Conversation) -> None:
        answered.wait(60)
        it.held()

    scripted_server.play(answer_late)
    where = ["--api-url", scripted_server.url, "--data-dir", str(tmp_path)]
    first = start(*where, "--submit", "1000000001", "--quit", key="sk_test")
    wait_until(lambda: bool(scripted_server.requests), first)
    second = start(*where, "--submit", "1000000002", key="sk_test")
    third = start(*where, "--submit", "1000000003", "--quit", key="sk_test")
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            second.wait(timeout=3)
        answered.set()
        output, _ = first.communicate(timeout=60)
        assert [line["voucher_no"] for line in lines(output)] == ["1000000001"]
        assert first.returncode == 0
        second_or_third(second, third)
    finally:
        for process in (first, second, third):
            process.kill()
            process.communicate()


def second_or_third(window: subprocess.Popen[str], submit_run: subprocess.Popen[str]) -> None:
    """Whichever gets the folder first, each number is held."""
    output, errors = submit_run.communicate(timeout=60)
    (line,) = lines(output)
    assert (submit_run.returncode, line["outcome"], errors) == (0, "held", "")
    assert window.stdout is not None
    assert json.loads(window.stdout.readline())["outcome"] == "held"


def test_runs_with_quit_wait_for_each_other(tmp_path: Path) -> None:
    numbers = ["1000000001", "1000000002", "1000000003"]
    practice = ("--practice", "--data-dir", str(tmp_path))
    runs = [start(*practice, "--submit", number, "--quit") for number in numbers]
    for run, number in zip(runs, numbers, strict=True):
        output, errors = run.communicate(timeout=60)
        (line,) = lines(output)
        assert (line["voucher_no"], line["outcome"]) == (number, "held")
        assert (run.returncode, errors) == (0, "")


@pytest.mark.parametrize("end", ["close", "kill"])
def test_whatever_is_confirmed_while_a_window_closes_is_in_its_journal(
    end: str, practice_server: PracticeServer, tmp_path: Path
) -> None:
    for attempt in range(4):
        folder = tmp_path / str(attempt)
        app = DrivenApp(folder, practice_server.url)
        app.wait_ready()
        ending = Timer(0.15, app.close if end == "close" else app.kill)
        ending.start()
        confirmed = []
        for index in range(100_000):
            if not ending.is_alive():
                break
            number = f"3{attempt:03d}{index:06d}"
            if hand_over(folder / "calls.json", [number]) == 1:
                confirmed.append(number)
        ending.join()
        with closing(sqlite3.connect(folder / "journal.sqlite3")) as db:
            found = {number for (number,) in db.execute("SELECT voucher_no FROM attempts")}
        assert set(confirmed) <= found


def called(till: Till, numbers: tuple[str, ...]) -> int | None:
    """How many of the numbers the till says it takes from a second start."""
    calls = till.folder / "calls.json"
    till.until(calls.exists)
    answers: list[int | None] = []
    caller = Thread(target=lambda: answers.append(hand_over(calls, numbers)))
    caller.start()
    till.until(lambda: bool(answers))
    caller.join()
    return answers[0]


def rows(till: Till) -> list[str]:
    """The voucher numbers in the journal."""
    with closing(sqlite3.connect(till.folder / "journal.sqlite3")) as db:
        return [number for (number,) in db.execute("SELECT voucher_no FROM attempts ORDER BY id")]


def test_a_call_brings_the_window_to_the_front_and_reserves(till: Till) -> None:
    till.window.hide()
    assert called(till, ("1000000001",)) == 1
    assert rows(till) == ["1000000001"], "what is confirmed is in the journal"
    till.until(lambda: len(till.cards()) == 1)
    assert till.window.isVisible()


def test_what_is_not_a_number_or_already_held_is_shown_and_counts_as_taken(till: Till) -> None:
    till.scan_and_wait("1000000001")
    assert called(till, ("1000000001", "", "1000000002")) == 3
    assert sorted(rows(till)) == ["1000000001", "1000000002"]


def test_numbers_without_room_stay_with_the_caller(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    till = scripted_till
    scripted_server.play(Conversation.hang)
    numbers = tuple(str(10_000_000 + index) for index in range(35))
    assert called(till, numbers) == 28
    assert sorted(rows(till)) == sorted(numbers[:28])
    assert called(till, numbers[28:]) == 0


def test_an_app_that_is_exiting_takes_nothing_over(till: Till) -> None:
    till.app._leave()
    assert till.app._is_leaving
    taken: list[int | None] = []
    caller = Thread(
        target=lambda: taken.append(hand_over(till.folder / "calls.json", ("1000000001",)))
    )
    till.until((till.folder / "calls.json").exists)
    with till.qtbot.waitSignal(till.app.worker.called, timeout=30_000):
        caller.start()
    till.settle()
    till.stop()
    caller.join()
    assert taken == [None]
    assert rows(till) == []


def test_numbers_that_cannot_be_journalled_are_confirmed_once_they_are_shown(till: Till) -> None:
    """Nothing may wait for a disk that can't be written."""
    journal = till.app.worker.resources.journal

    def full(attempt: Attempt) -> None:
        raise JournalError("database or disk is full")

    journal.save = full  # type: ignore[method-assign]
    assert called(till, ("1000000001",)) == 1
    till.until(lambda: len(till.cards()) == 1)
    assert till.title == "Reserved, but not saved"


@pytest.mark.parametrize(
    ("tasks", "status"), [(Tasks(), ALL_DONE), (Tasks(("1000000002",)), WINDOW_DOES_IT)]
)
def test_what_was_scanned_into_the_second_window_is_passed_to_the_first(
    tasks: Tasks, status: int, qtbot: QtBot, clock: FakeClock, till: Till
) -> None:
    """Its tasks are left to a call: their lines are to be printed by this process."""
    second = Till(qtbot, clock, till.url, till.folder)
    second.opening = partial(
        open_worker_resources,
        Arguments(data_dir=till.folder),
        clock,
        till.known,
        lambda paths: None,
    )
    till.until((till.folder / "calls.json").exists)
    lock = InstanceLock(till.folder / "in-use")
    second.arguments = Arguments(tasks=tasks)
    second.start(wait=False)
    second.app.reservations.submit("1000000001")
    with qtbot.waitSignal(second.app.submit_run.finished, timeout=30_000) as finished:
        pass
    assert finished.args == [status]
    assert rows(till) == ["1000000001"]
    till.stop()
    second.stop()
    lock.release()
