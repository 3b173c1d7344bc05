"""Calls of scripts to a window that is open: as it answers them, and as commands print it."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

import gui.command_line.outcome_line
import gui.storage.window_call
from gui.command_line.task_run import NOT_ALL_REPORTED, TaskRun
from gui.domain.setup.settings import Settings
from gui.domain.tasks import Complaint, Line, Tasks
from gui.services.reservations import PLACES_FOR_STAFF, WAITING_AT_MOST
from gui.services.worker import CHECKS_IN_FLIGHT, IN_FLIGHT
from gui.storage.window_call import Called, call_window
from tests.program_environment import program_environment
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till


class Caller:
    """A script's call, on a thread of its own."""

    def __init__(self, till: Till, tasks: Tasks, seconds: float = 60.0) -> None:
        self.heard: list[Line | Complaint] = []
        self.called: Called | None = None
        file = till.folder / "calls.json"
        till.until(file.exists)

        def call() -> None:
            end = time.monotonic() + seconds
            self.called = call_window(file, tasks, "", end, self.heard.append)

        self._till = till
        self.thread = Thread(target=call)
        self.thread.start()

    def answers(self) -> list[dict[str, Any]]:
        """Its lines, once the call is over."""
        self._till.until(lambda: not self.thread.is_alive())
        return [json.loads(each.text) for each in self.heard if isinstance(each, Line)]


def outcomes(caller: Caller) -> list[tuple[str, str]]:
    return [(each["voucher_no"], each["outcome"]) for each in caller.answers()]


def test_a_call_reserves_as_if_scanned_and_leaves_the_window_where_it_is(till: Till) -> None:
    till.window.hide()
    caller = Caller(till, Tasks(("1000000001",)))
    (line,) = caller.answers()
    assert caller.called is Called.ANSWERED
    assert line["outcome"] == "held"
    assert till.numbers() == ["1000 0000 01"]
    assert line["hold_token"] == till.clipboard
    assert not till.window.isVisible(), "whoever called is busy elsewhere"
    assert [each.is_good for each in caller.heard if isinstance(each, Line)] == [True]


def test_what_staff_are_typing_stays(till: Till) -> None:
    till.field.setText("1000")
    Caller(till, Tasks(("1000000001",))).answers()
    assert till.field.text() == "1000"


def test_a_call_lists_and_releases_what_the_window_holds(till: Till) -> None:
    till.scan_and_wait("1000000001")
    token = till.clipboard
    (line,) = Caller(till, Tasks(lists=True)).answers()
    assert (line["outcome"], line["hold_token"]) == ("already_live", token)
    released = Caller(till, Tasks(release=("1000000001", "1000000002", "")))
    assert sorted(outcomes(released)) == [
        ("", "bad_number"),
        ("1000000001", "released"),
        ("1000000002", "not_held"),
    ]
    good = {each.task: each.is_good for each in released.heard if isinstance(each, Line)}
    assert good == {0: True, 1: False, 2: False}
    assert all(each["hold_token"] is None for each in released.answers())
    assert outcomes(Caller(till, Tasks(lists=True))) == []


def test_a_doubt_is_listed_and_can_not_be_released(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(lambda it: it.reply_json("500 No", {}))
    scripted_till.scan("1000000001")
    scripted_till.turn_until(lambda: bool(scripted_till.app.reservations.doubtful()))
    lines = Caller(scripted_till, Tasks(release=("1000000001",), lists=True)).answers()
    assert [each["outcome"] for each in lines] == ["in_doubt", "in_doubt"]
    assert all(each["free_by"] for each in lines)


def test_a_release_that_is_not_confirmed_is_in_doubt(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.held)
    scripted_till.scan_and_wait("1000000001")
    scripted_server.play(lambda it: it.reply_json("500 No", {}))
    caller = Caller(scripted_till, Tasks(release=("1000000001",)))
    scripted_till.turn_until(lambda: not caller.thread.is_alive())
    (line,) = caller.answers()
    assert line["outcome"] == "in_doubt"
    assert line["free_by"]
    (listed,) = Caller(scripted_till, Tasks(lists=True)).answers()
    assert (listed["outcome"], listed["hold_token"]) == ("in_doubt", None)


def test_a_release_waits_for_the_hold_and_a_new_hold_for_the_release(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    """Nobody gets a token that is about to be worth nothing."""
    go_on = Event()

    def answer_late(it: Conversation) -> None:
        go_on.wait(30)
        if b"redeem/unhold" in it.request or b"release" in it.request:
            it.reply_json("200 OK", {"message": "Voucher hold released"})
        else:
            it.held()

    scripted_server.play(answer_late)
    till = scripted_till
    till.app.reservations.submit("1000000001")
    releasing = Caller(till, Tasks(release=("1000000001",)))
    till.until(lambda: bool(till.app.calls._runs))
    assert releasing.heard == []
    go_on.set()
    assert outcomes(releasing) == [("1000000001", "released")]
    go_on.clear()
    till.scan("1000000001")
    go_on.set()
    till.until(lambda: bool(till.app.reservations.live()))
    go_on.clear()
    till.app.reservations.release(till.app.reservations.live()[0].id)
    again = Caller(till, Tasks(("1000000001",)))
    till.until(lambda: bool(till.app.calls._runs))
    assert again.heard == [], "not the token that is being given back"
    go_on.set()
    assert outcomes(again) == [("1000000001", "held")]


def test_a_check_waits_for_the_release_too(till: Till) -> None:
    till.stop()
    till.settings = Settings(site="1")
    till.start()
    till.scan_and_wait("1000000002")
    till.app.reservations.release(till.app.reservations.live()[0].id)
    lines = begin(till, Tasks(check=("1000000002",)))
    assert lines == [], "it is neither reserved here nor free"
    till.until(lambda: bool(lines))
    assert [json.loads(each)["outcome"] for each in lines] == ["checked"]


def begin(till: Till, tasks: Tasks) -> list[str]:
    """Begin tasks as a call does; returns where their lines are to come."""
    app, lines = till.app, list[str]()
    run = TaskRun(
        tasks,
        app.reservations,
        app.values,
        app.clipboard,
        till.clock,
        lambda place, line, is_good: lines.append(line),
        lines.append,
    )
    run.setParent(app)
    run.begin()
    return lines


def test_a_check_of_a_hold_that_leaves_the_screen_meanwhile_is_answered(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    till, go_on = scripted_till, Event()
    till.stop()
    till.settings = Settings(site="1")

    def answer(it: Conversation) -> None:
        if it.request.startswith(b"POST /redeem/check"):
            go_on.wait(60)
            it.reply_json("200 OK", {"data": {"type": "monetary", "remaining_value": 10}})
        else:
            it.held()

    scripted_server.play(answer)
    till.start()
    till.scan_and_wait("1000000002")
    lines = begin(till, Tasks(check=("1000000002",)))
    till.app.reservations.done(till.app.reservations.live()[0].id)
    till.app.reservations.settle_put_away()
    go_on.set()
    till.until(lambda: bool(lines))
    assert [json.loads(each)["outcome"] for each in lines] == ["checked"]


def test_more_checks_than_may_be_asked_at_a_time_wait(till: Till) -> None:
    till.stop()
    till.settings = Settings(site="1")
    till.start()
    numbers = tuple(f"10000000{index}" for index in range(10, 10 + 2 * CHECKS_IN_FLIGHT))
    caller = Caller(till, Tasks(check=numbers))
    answered = [(number, "refused") for number in numbers]  # the practice service has none of them
    assert sorted(outcomes(caller)) == answered, "each was asked about"


def test_a_line_without_its_words_costs_the_call_its_status(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr(gui.command_line.outcome_line, "outcome_line", fail)
    caller = Caller(till, Tasks(("1000000001",)))
    assert outcomes(caller) == [("1000000001", "held")]
    assert Complaint(NOT_ALL_REPORTED) in caller.heard


def test_numbers_wait_for_a_place_and_leave_some_to_staff(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    till, go_on = scripted_till, Event()

    def answer_late(it: Conversation) -> None:
        go_on.wait(60)
        it.held(f"hold_token_{len(scripted_server.requests):04d}_{id(it)}")

    scripted_server.play(answer_late)
    numbers = tuple(str(10_000_000 + index) for index in range(35))
    callers = [Caller(till, Tasks((number,))) for number in numbers]
    places = IN_FLIGHT + WAITING_AT_MOST - PLACES_FOR_STAFF
    till.until(lambda: len(till.app.calls._runs) == len(numbers))
    assert len(till.app.reservations.under_way()) == places
    assert till.app.reservations.has_room(), "staff can scan"
    go_on.set()
    for number, caller in zip(numbers, callers, strict=True):
        assert outcomes(caller) == [(number, "held")]


def test_a_caller_who_is_gone_has_nothing_more_begun(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    till = scripted_till
    scripted_server.play(Conversation.hang)
    numbers = tuple(str(10_000_000 + index) for index in range(35))
    caller = Caller(till, Tasks(numbers), seconds=0.5)
    assert outcomes(caller) == []
    assert caller.called is Called.TIME_UP
    till.until(lambda: not till.app.calls._runs)
    begun = {each.number.value for each in till.app.reservations.under_way()}
    assert begun == set(numbers[: IN_FLIGHT + WAITING_AT_MOST - PLACES_FOR_STAFF])


def test_a_check_needs_a_site_number(till: Till) -> None:
    caller = Caller(till, Tasks(check=("1000000001",)))
    assert outcomes(caller) == []
    (complaint,) = caller.heard
    assert isinstance(complaint, Complaint)
    assert "site number" in complaint.text


def test_a_window_that_is_leaving_takes_no_calls(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gui.storage.window_call, "_REACH_SECONDS", 0.5)
    till.until((till.folder / "calls.json").exists)
    till.app._leave()
    caller = Caller(till, Tasks(("1000000001",)))
    assert outcomes(caller) == []
    assert caller.called is Called.NOBODY, "nothing was begun, so the caller may do it itself"
    assert till.app.reservations.under_way() == []


# --- real commands --------------------------------------------------------------------------------

APP = [sys.executable, "-m", "gui"]


def start(*arguments: str, key: str = "sk_test") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*APP, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=program_environment(covered=True, VOUCHER_HOLD_API_KEY=key),
    )


def printed(process: subprocess.Popen[str]) -> tuple[int, list[dict[str, Any]], str]:
    output, errors = process.communicate(timeout=60)
    return process.returncode, [json.loads(each) for each in output.splitlines()], errors


def listening(folder: Path, window: subprocess.Popen[str]) -> None:
    end = time.monotonic() + 60
    file = folder / "calls.json"
    while not file.exists() or not file.read_text(encoding="ascii"):
        assert window.poll() is None
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture
def at(scripted_server: ScriptedServer, tmp_path: Path) -> Sequence[str]:
    """Where the commands of a test find their till."""
    return ("--api-url", scripted_server.url, "--data-dir", str(tmp_path))


@pytest.fixture
def window(at: Sequence[str], tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """An open window, as a process of its own."""
    process = start(*at)
    listening(tmp_path, process)
    yield process
    process.kill()
    process.communicate()


def test_a_file_has_all_lines_and_never_an_earlier_commands(
    window: subprocess.Popen[str],
    at: Sequence[str],
    scripted_server: ScriptedServer,
    tmp_path: Path,
) -> None:
    file = tmp_path / "answer.json"
    file.write_text("an earlier answer", encoding="utf-8")
    asked, go_on = Event(), Event()

    def answer_late(it: Conversation) -> None:
        asked.set()
        go_on.wait(60)
        it.held()

    scripted_server.play(answer_late)
    process = start(*at, "--submit", "1000000001", "--output", str(file))
    assert asked.wait(60)
    assert not file.exists(), "nobody may take the earlier answer for this one"
    go_on.set()
    assert printed(process) == (0, [], "")
    assert json.loads(file.read_text(encoding="utf-8"))["outcome"] == "held"
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".new")] == []


def test_a_file_that_can_not_be_written_costs_no_token(
    window: subprocess.Popen[str],
    at: Sequence[str],
    scripted_server: ScriptedServer,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def answer(it: Conversation) -> None:
        folder.rename(tmp_path / "gone")
        it.held()

    scripted_server.play(answer)
    output = str(folder / "answer.json")
    status, (line,), errors = printed(start(*at, "--submit", "1000000001", "--output", output))
    assert (status, line["outcome"]) == (1, "held")
    assert "can't be written" in errors


@pytest.mark.parametrize("end", ["killed", "timed out"])
def test_a_number_without_an_answer_is_in_doubt_and_the_next_command_knows_more(
    end: str,
    window: subprocess.Popen[str],
    at: Sequence[str],
    scripted_server: ScriptedServer,
) -> None:
    asked = Event()

    def never(it: Conversation) -> None:
        asked.set()
        it.hang()

    scripted_server.play(never)
    timeout = ["--timeout", "3"] if end == "timed out" else []
    process = start(*at, "--submit", "1000000001", "--submit", "", *timeout)
    assert asked.wait(60)
    if end == "killed":
        window.kill()
    status, lines, errors = printed(process)
    found = {each["voucher_no"]: each for each in lines}
    assert found[""]["outcome"] == "bad_number"
    assert found["1000000001"]["outcome"] == "in_doubt"
    assert found["1000000001"]["free_by"]
    assert status == 3
    assert len(errors.splitlines()) == 1
    if end == "killed":
        status, (line,), _ = printed(start(*at, "--list", "--quit"))
        assert (status, line["outcome"]) == (0, "in_doubt"), "its journal knows, too"


def test_a_caller_that_is_killed_loses_nothing(
    window: subprocess.Popen[str],
    at: Sequence[str],
    scripted_server: ScriptedServer,
) -> None:
    asked, go_on = Event(), Event()

    def answer_late(it: Conversation) -> None:
        asked.set()
        go_on.wait(60)
        it.held()

    scripted_server.play(answer_late)
    process = start(*at, "--submit", "1000000001")
    assert asked.wait(60)
    process.kill()
    process.communicate()
    go_on.set()
    status, (line,), _ = printed(start(*at, "--submit", "1000000001"))
    assert (status, line["outcome"]) in {(0, "held"), (3, "already_live")}
    assert line["hold_token"]
    assert len(scripted_server.requests) == 1


def test_a_run_of_its_own_lists_and_releases_too(
    at: Sequence[str], scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    scripted_server.play(Conversation.held)
    assert printed(start(*at, "--submit", "1000000001", "--quit"))[0] == 0
    file = tmp_path / "answer.json"
    status, lines, _ = printed(start(*at, "--list", "--quit", "--output", str(file)))
    assert (status, lines) == (0, [])
    assert json.loads(file.read_text(encoding="utf-8"))["outcome"] == "already_live"
    scripted_server.play(lambda it: it.reply_json("200 OK", {"message": "Voucher hold released"}))
    status, (line,), _ = printed(start(*at, "--release", "1000000001", "--quit"))
    assert (status, line["outcome"]) == (0, "released")


def test_a_run_of_its_own_ends_at_its_timeout(
    at: Sequence[str], scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.hang)
    run = start(*at, "--submit", "1000000001", "--quit", "--timeout", "4")
    status, (line,), errors = printed(run)
    assert (status, line["outcome"]) == (3, "in_doubt")
    assert "--timeout" in errors


def test_a_command_that_is_answered_loads_no_qt(
    window: subprocess.Popen[str], at: Sequence[str], scripted_server: ScriptedServer
) -> None:
    """It costs hardly more than the interpreter's start."""
    scripted_server.play(Conversation.held)
    code = (
        "import sys; from gui.__main__ import main; status = main();"
        "print(sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr);"
        "sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *at, "--submit", "1000000001"],
        env=program_environment(covered=False),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert json.loads(done.stdout)["outcome"] == "held"
    for heavy in ("PySide6", "asyncio", "sqlite3", "httpx"):
        assert f"'{heavy}'" not in done.stderr
