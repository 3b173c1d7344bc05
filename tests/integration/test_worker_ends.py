"""The worker's loop, its journal thread or one of its tasks ends when it should not."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Coroutine
from contextlib import closing
from threading import Event
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gui.domain.hold.attempt import Attempt
from gui.domain.hold.outcome import Held, InDoubt, Unreachable
from gui.domain.setup.changes import Changes
from gui.services.worker import IN_FLIGHT, WorkerResources, nobody_waits
from tests.scripted_server import Conversation, ScriptedServer
from tests.till import Till


def raising(error: BaseException) -> Callable[[WorkerResources], Coroutine[Any, Any, None]]:
    async def work(resources: WorkerResources) -> None:
        raise error

    return work


def end_by_system_exit(till: Till) -> None:
    till.app.worker.do(raising(SystemExit("a library wants to leave")), nobody_waits)


def end_by(error: BaseException, till: Till) -> None:
    """The loop's own machinery fails once."""
    loop = till.app.worker._loop
    assert isinstance(loop, asyncio.SelectorEventLoop)
    selector = loop._selector  # type: ignore[attr-defined]

    def select(timeout: float | None) -> NoReturn:
        del selector.select
        raise error

    selector.select = select
    loop.call_soon_threadsafe(lambda: None)


def end_by_select(till: Till) -> None:
    """As on Windows with more than 512 sockets."""
    end_by(ValueError("too many file descriptors in select()"), till)


def end_without_memory(till: Till) -> None:
    end_by(MemoryError(), till)


ENDS = [end_by_system_exit, end_by_select, end_without_memory]


def notices(till: Till) -> list[str]:
    shown = till.window.findChildren(QLabel, "noticeTitle")
    return [title.text() for title in shown]


def rows(till: Till) -> dict[str, str | None]:
    with closing(sqlite3.connect(till.folder / "journal.sqlite3")) as db:
        return dict(db.execute("SELECT voucher_no, outcome FROM attempts"))


@pytest.mark.parametrize("end", ENDS)
def test_what_was_under_way_gets_one_outcome_and_the_next_scan_works(
    end: Callable[[Till], None], scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    till = scripted_till
    finished: list[Attempt] = []

    def note(attempt: Attempt) -> None:
        if attempt.outcome is not None:
            finished.append(attempt)

    till.app.reservations.attempt_changed.connect(note)
    scripted_server.play(Conversation.hang)
    numbers = [str(10_000_000 + index) for index in range(IN_FLIGHT + 2)]
    for number in numbers:
        till.scan(number)
    till.until(lambda: len(scripted_server.requests) == IN_FLIGHT)
    till.until(lambda: len(rows(till)) == len(numbers))
    with till.qtbot.waitSignal(till.app.worker.resumed, timeout=30_000):
        end(till)
    till.settle()
    outcomes = {attempt.number.value: attempt.outcome for attempt in finished}
    assert len(finished) == len(outcomes) == len(numbers), "each has one outcome"
    assert [type(outcomes[number]) for number in numbers] == [InDoubt] * 8 + [Unreachable] * 2
    assert list(rows(till).values()) == ["in_doubt"] * 8 + ["unreachable"] * 2, "and it is saved"
    assert till.title == "Nothing was reserved"
    assert notices(till) == ["Something went wrong in this app"]
    assert till.text("connectionState").endswith("Key not tested")
    scripted_server.play(Conversation.held)
    till.scan_and_wait("20000000")
    assert till.title.startswith("Reserved until")


def test_what_had_not_begun_is_still_done(till: Till) -> None:
    ended, go_on = Event(), Event()

    def stand_still() -> None:
        ended.set()
        go_on.wait(30)

    till.app.worker.interrupted.connect(stand_still, Qt.ConnectionType.DirectConnection)
    end_by_system_exit(till)
    assert ended.wait(30)
    till.scan("1000000001")
    go_on.set()
    till.until(lambda: till.title.startswith("Reserved until"))


def test_a_token_that_was_being_saved_is_not_lost(till: Till) -> None:
    """The loop ends between the answer and its row."""
    journal = till.app.worker.resources.journal
    save = journal.save
    ended = Event()
    till.app.worker.interrupted.connect(ended.set, Qt.ConnectionType.DirectConnection)

    def end_then_save(attempt: Attempt) -> None:
        if isinstance(attempt.outcome, Held) and not ended.is_set():
            journal.save = save  # type: ignore[method-assign]
            end_by_select(till)
            while till.app.worker._loop is not None:
                pass
        save(attempt)

    journal.save = end_then_save  # type: ignore[method-assign]
    till.scan_and_wait("1000000001")
    assert ended.wait(30)
    assert till.title.startswith("Reserved until")
    assert len(till.cards()) == 1
    assert rows(till) == {"1000000001": "held"}


def test_a_release_under_way_is_shown_as_not_confirmed(
    scripted_till: Till, scripted_server: ScriptedServer
) -> None:
    till = scripted_till
    till.scan_and_wait("10000000")
    scripted_server.play(Conversation.hang)
    (attempt,) = till.app.reservations.live()
    till.app.reservations.release(attempt.id)
    till.until(lambda: len(scripted_server.requests) == 2)
    end_by_select(till)
    till.until(lambda: till.title == "Release not confirmed")
    assert not till.app.reservations.releasing()


def end_for_good(till: Till) -> None:
    with till.qtbot.waitSignal(till.app.worker.given_up, timeout=30_000):
        for _ in range(3):
            with till.qtbot.waitSignal(till.app.worker.resumed, timeout=30_000):
                end_by_system_exit(till)
        end_by_system_exit(till)
    till.settle()


def test_a_loop_that_keeps_ending_stays_down_and_every_later_scan_says_so(till: Till) -> None:
    till.scan_and_wait("1000000001")
    end_for_good(till)
    assert till.text("connectionState").endswith("Not working")
    assert "Voucher Hold has stopped working" in notices(till)
    till.scan("1000000002")
    assert till.title == "This app isn't working"
    assert till.field.text() == "1000000002", "the number can still be read"


def test_after_the_end_a_click_still_works_and_is_saved(till: Till) -> None:
    till.scan_and_wait("1000000001")
    till.scan_and_wait("1000000002")
    end_for_good(till)
    first, second = till.app.reservations.live()
    till.app.reservations.release(second.id)
    till.until(lambda: not till.app.reservations.releasing())
    assert till.title == "Release not confirmed"
    till.app.reservations.done(first.id)
    till.restart()
    assert till.numbers() == ["1000 0000 02"]


def test_settings_that_can_no_longer_be_saved_are_reported(till: Till) -> None:
    end_for_good(till)
    with till.qtbot.waitSignal(till.app.till_setup.save_failed, timeout=30_000):
        till.app.till_setup.save(Changes({"till": "7"}))
    with till.qtbot.waitSignal(till.app.till_setup.connection_checked, timeout=30_000):
        till.app.till_setup.check_connection()
    with till.qtbot.waitSignal(till.app.till_setup.support_saved, timeout=30_000):
        till.app.till_setup.save_support_file(str(till.folder / "support.zip"))
    with till.qtbot.waitSignal(till.app.till_setup.key_tested, timeout=30_000):
        till.app.till_setup.test_key(till.url, None)


def test_work_that_raises_is_reported(till: Till) -> None:
    failures: list[BaseException] = []
    with till.qtbot.waitSignal(till.app.worker.stumbled, timeout=30_000):
        till.app.worker.do(raising(LookupError("a mistake")), failures.append)
    till.settle()
    assert [str(failure) for failure in failures] == ["a mistake"]
    assert notices(till) == ["Something went wrong in this app"]
    till.scan_and_wait("1000000001")
    assert till.title.startswith("Reserved until")


@pytest.mark.parametrize("sent", [True, False])
def test_a_request_that_raises_leaves_a_doubt_only_if_it_may_have_been_sent(
    sent: bool, till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = till.app.worker.resources.asking._client

    async def hold(*arguments: Any) -> NoReturn:
        if sent:
            await arguments[3]()
        raise MemoryError

    monkeypatch.setattr(client, "hold", hold)
    till.scan_and_wait("1000000001")
    assert till.title == ("Not sure it's reserved" if sent else "Nothing was reserved")


def test_a_journal_thread_that_dies_is_replaced(till: Till) -> None:
    till.app.worker._keeper._thread._work_queue.put("no work")  # type: ignore[arg-type]
    till.until(lambda: not any("journal" in name for name in thread_names()))
    till.scan_and_wait("1000000001")
    assert till.title.startswith("Reserved until")
    assert rows(till) == {"1000000001": "held"}
    assert notices(till) == ["Something went wrong in this app"]


def thread_names() -> list[str]:
    return [thread.name for thread in threading.enumerate()]
