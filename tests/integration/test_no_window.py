"""A run without a window: it answers calls, and shows its window to whoever asks for it."""

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
from pytestqt.qtbot import QtBot

from gui.arguments import read_arguments
from gui.domain.setup.settings import Settings
from gui.services.worker import SecondStart
from gui.storage.second_start import hand_over
from gui.storage.window_place import window_place_file
from tests.program_environment import program_environment
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till

NUMBER = "1000000001"


@pytest.fixture
def hidden(till: Till) -> Till:
    """The till, started again without a window."""
    till.stop()
    till.set_arguments(no_window=True)
    till.start()
    return till


def start_again(till: Till) -> None:
    """What a second start does, on a thread of its own."""
    file = till.folder / "calls.json"
    till.until(file.exists)
    taken: list[int | None] = []
    calling = Thread(target=lambda: taken.append(hand_over(file, [])))
    calling.start()
    till.until(lambda: not calling.is_alive())
    assert taken == [0]


def test_nothing_is_shown_until_a_second_start_wants_the_window(hidden: Till) -> None:
    hidden.app.reservations.submit(NUMBER)
    hidden.until(lambda: bool(hidden.app.reservations.live()))
    assert not hidden.window.isVisible()
    start_again(hidden)
    assert hidden.window.isVisible()
    assert hidden.numbers() == ["1000 0000 01"], "what was reserved meanwhile is there to be seen"
    assert hidden.text("holdToken").startswith("hold_token_")


def test_closing_the_window_only_hides_it_again(hidden: Till, qtbot: QtBot) -> None:
    start_again(hidden)
    hidden.scan_and_wait(NUMBER)
    with qtbot.assertNotEmitted(hidden.app.closing.decided):
        hidden.window.close()
    assert not hidden.window.isVisible()
    assert hidden.app.closing.dialog is None, "nothing ends, so there is nothing to ask"
    assert [each.number.value for each in hidden.app.reservations.live()] == [NUMBER]
    start_again(hidden)
    assert hidden.window.isVisible()
    assert hidden.numbers() == ["1000 0000 01"]


@pytest.mark.parametrize(
    "settings",
    [Settings(full_screen=True), Settings(start_as_strip=True), Settings(always_on_top=True)],
    ids=["full screen", "strip", "on top"],
)
def test_no_setting_shows_the_window_and_each_holds_once_it_is_shown(
    settings: Settings, till: Till
) -> None:
    till.stop()
    till.set_arguments(no_window=True)
    till.settings = settings
    till.start()
    assert not till.window.isVisible()
    start_again(till)
    assert till.window.isVisible()
    assert till.window.isFullScreen() is settings.full_screen
    assert till.app.window.is_strip is settings.start_as_strip


def test_the_installers_request_ends_it(hidden: Till, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hidden.app.closing.decided, timeout=1000):
        hidden.app.closing.leave()


def test_a_window_that_nobody_has_seen_leaves_no_place(hidden: Till) -> None:
    hidden.app.closing.leave()
    hidden.stop()
    assert not window_place_file(hidden.folder, practice=False).exists()


def test_a_window_that_was_seen_keeps_its_place(hidden: Till) -> None:
    start_again(hidden)
    hidden.until(lambda: hidden.app.window.has_been_seen)
    hidden.window.close()
    hidden.app.closing.leave()
    hidden.stop()
    assert window_place_file(hidden.folder, practice=False).exists()


def test_a_run_that_can_not_go_on_ends_so_that_commands_do_their_own_work(
    hidden: Till, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(hidden.app.closing.given_up, timeout=1000) as given_up:
        hidden.app.worker.given_up.emit("No memory.")
    assert given_up.args == ["No memory."]
    with qtbot.waitSignal(hidden.app.submit_run.finished, timeout=1000) as finished:
        hidden.app.submit_run.give_up("No memory.")
    assert finished.args == [1]
    assert "No memory." in capsys.readouterr().err


def test_while_somebody_looks_at_the_window_it_stays_until_it_is_closed(
    hidden: Till, qtbot: QtBot
) -> None:
    start_again(hidden)
    with qtbot.assertNotEmitted(hidden.app.closing.given_up):
        hidden.app.worker.given_up.emit("No memory.")
        hidden.settle()
    with qtbot.waitSignal(hidden.app.closing.decided, timeout=1000):
        hidden.window.close()


def test_without_a_screen_nobody_is_told_that_the_window_is_in_front(hidden: Till) -> None:
    hidden.stop()
    hidden.set_arguments(has_screen=False)
    hidden.start()
    hidden.app.worker.called.emit(SecondStart((), None))  # type: ignore[arg-type]
    hidden.settle()
    assert not hidden.window.isVisible(), "shown where nobody can see it"


@pytest.mark.parametrize(
    "arguments",
    [["--submit", NUMBER], ["--list"], ["--screenshot", "window.png", "--quit"]],
    ids=" ".join,
)
def test_what_would_never_end_or_show_nothing_is_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        read_arguments(["--no-window", *arguments], {})
    assert refused.value.code == 2
    assert "--no-window" in capsys.readouterr().err


# --- real processes -------------------------------------------------------------------------------


def start(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "gui", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=program_environment(covered=True, VOUCHER_HOLD_API_KEY="sk_test", **environment),
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, list[dict[str, Any]], str]:
    output, errors = process.communicate(timeout=60)
    return process.returncode, [json.loads(each) for each in output.splitlines()], errors


def listening(folder: Path, process: subprocess.Popen[str]) -> None:
    end = time.monotonic() + 60
    file = folder / "calls.json"
    while not file.exists() or not file.read_text(encoding="ascii"):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture
def at(scripted_server: ScriptedServer, tmp_path: Path) -> Sequence[str]:
    """Where the commands of a test find their till."""
    return ("--api-url", scripted_server.url, "--data-dir", str(tmp_path))


@pytest.fixture
def run(at: Sequence[str], tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A run without a window, on a PC without a screen."""
    process = start(*at, "--no-window", QT_QPA_PLATFORM="")
    listening(tmp_path, process)
    yield process
    process.kill()
    process.communicate()


def test_it_answers_calls_and_another_start_changes_nothing(
    run: subprocess.Popen[str], at: Sequence[str], scripted_server: ScriptedServer
) -> None:
    scripted_server.play(Conversation.held)
    status, (line,), _ = ended(start(*at, "--submit", NUMBER, "--quit"))
    assert (status, line["outcome"]) == (0, "held")
    assert ended(start(*at, "--no-window")) == (0, [], "")
    status, (line,), _ = ended(start(*at, "--no-window", "--list", "--quit"))
    assert (status, line["outcome"]) == (0, "already_live")
    assert run.poll() is None


def test_a_hold_whose_caller_was_killed_is_listed(
    run: subprocess.Popen[str], at: Sequence[str], scripted_server: ScriptedServer
) -> None:
    asked, go_on = Event(), Event()

    def answer_late(it: Conversation) -> None:
        asked.set()
        go_on.wait(60)
        it.held()

    scripted_server.play(answer_late)
    caller = start(*at, "--submit", NUMBER, "--quit")
    assert asked.wait(60)
    caller.kill()
    caller.communicate()
    go_on.set()
    end, lines = time.monotonic() + 60, list[dict[str, Any]]()
    while not lines:
        assert time.monotonic() < end
        _, lines, _ = ended(start(*at, "--list", "--quit"))
    assert [(each["voucher_no"], each["outcome"]) for each in lines] == [(NUMBER, "already_live")]
    assert lines[0]["hold_token"]
    assert len(scripted_server.requests) == 1


def test_a_killed_run_loses_nothing(
    run: subprocess.Popen[str], at: Sequence[str], scripted_server: ScriptedServer
) -> None:
    """As at the end of a session: the system ends it without a word."""
    scripted_server.play(Conversation.held)
    _, (held,), _ = ended(start(*at, "--submit", NUMBER, "--quit"))
    run.kill()
    run.communicate()
    _, (listed,), _ = ended(start(*at, "--list", "--quit"))
    assert listed["hold_token"] == held["hold_token"]


def test_a_start_while_a_window_for_another_service_is_open_says_so_and_ends(
    at: Sequence[str], tmp_path: Path
) -> None:
    """A task that starts it again and again leaves no runs behind that wait."""
    window = start("--api-url", "http://127.0.0.1:9", "--data-dir", str(tmp_path))
    try:
        listening(tmp_path, window)
        status, lines, errors = ended(start(*at, "--no-window"))
        assert (status, lines) == (1, [])
        assert "already open" in errors
        assert window.poll() is None
    finally:
        window.kill()
        window.communicate()
