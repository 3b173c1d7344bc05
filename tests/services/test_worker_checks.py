"""The worker asks what is left on a voucher, and never before, or instead of, a hold."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

import pytest
from pytestqt.qtbot import QtBot

from gui.domain.hold.check import NotAsked, NoValue
from gui.domain.hold.outcome import (
    DoubtCause,
    Held,
    KeyRejected,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
)
from gui.domain.secrets import ApiKey
from gui.domain.setup.key_state import KeyProof
from gui.domain.setup.settings import Settings
from gui.domain.value.voucher_value import MoneyValue
from gui.services.worker import CHECKS_IN_FLIGHT, IN_FLIGHT, nobody_waits
from gui.storage.setup.credentials import Credentials
from tests.fake_clock import FakeClock
from tests.fake_keyrings import MemoryKeyring
from tests.scripted_server import Conversation, Script, ScriptedServer
from tests.worker_alone import SITE, WorkerAlone

TEN = MoneyValue(Decimal(10), "GBP")


def left(it: Conversation) -> None:
    it.reply_json("200 OK", {"data": {"type": "monetary", "remaining_value": 10}})


def by_path(check: Script, hold: Script = Conversation.held) -> Script:
    """Each path has a script of its own, however the requests are mixed."""

    def script(it: Conversation) -> None:
        (check if it.request.startswith(b"POST /redeem/check ") else hold)(it)

    return script


@pytest.fixture
def alone(
    qtbot: QtBot, clock: FakeClock, scripted_server: ScriptedServer, tmp_path: Path
) -> Iterator[WorkerAlone]:
    """A worker of a till with a site number."""
    alone = WorkerAlone(qtbot, clock, scripted_server.url, tmp_path)
    alone.start()
    yield alone
    alone.stop()


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.002)


def asked(server: ScriptedServer, path: str) -> list[dict[str, str]]:
    """What was sent to that path."""
    requests = [each for each in server.requests if each.startswith(f"POST {path} ".encode())]
    return [json.loads(each.partition(b"\r\n\r\n")[2]) for each in requests]


def test_the_value_comes_with_its_check(
    alone: WorkerAlone, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(by_path(left))
    one = alone.check("1000000001")
    answered = alone.next_checked()
    assert (answered.id, answered.number, answered.state) == (one.id, one.number, TEN)
    sent = {"voucher_no": "1000000001", "site_id": SITE}
    assert asked(scripted_server, "/redeem/check") == [sent]


def test_a_hold_goes_out_at_once_while_checks_stand_unanswered(
    alone: WorkerAlone, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(by_path(Conversation.hang))
    for last in range(CHECKS_IN_FLIGHT):
        alone.check(f"100000000{last}")
    until(lambda: len(scripted_server.requests) == CHECKS_IN_FLIGHT)
    alone.hold("2000000001")
    assert isinstance(alone.next_finished().outcome, Held)
    assert alone.checked.empty()


def test_while_all_places_are_taken_by_holds_no_check_is_sent(
    alone: WorkerAlone, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(by_path(left, hold=Conversation.hang))
    for last in range(IN_FLIGHT + 1):
        alone.hold(f"100000000{last}")
    until(lambda: len(scripted_server.requests) == IN_FLIGHT)
    alone.check("2000000001")
    assert alone.next_checked().state == NotAsked()
    assert asked(scripted_server, "/redeem/check") == []


def test_checks_do_not_pile_up(alone: WorkerAlone, scripted_server: ScriptedServer) -> None:
    scripted_server.play(by_path(Conversation.hang))
    for _ in range(CHECKS_IN_FLIGHT + 1):
        alone.check("1000000001")
    assert alone.next_checked().state == NotAsked()
    until(lambda: len(scripted_server.requests) == CHECKS_IN_FLIGHT)


def test_without_a_site_nothing_is_sent(
    qtbot: QtBot, clock: FakeClock, scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    alone = WorkerAlone(qtbot, clock, scripted_server.url, tmp_path)
    alone.till.settings = Settings(site="")
    alone.start()
    try:
        alone.check("1000000001")
        assert alone.next_checked().state == NotAsked()
    finally:
        alone.stop()
    assert scripted_server.requests == []


def test_the_service_that_gave_the_token_is_asked_with_its_own_key(
    qtbot: QtBot,
    clock: FakeClock,
    scripted_server: ScriptedServer,
    tmp_path: Path,
    vault: MemoryKeyring,
) -> None:
    """The till was set up for another service after the hold."""
    former, now = "https://former.example", "https://now.example"
    Credentials().write(former, ApiKey("sk_of_the_former_one"))
    Credentials().write(scripted_server.url, ApiKey("sk_of_the_one_in_use"))
    other = ScriptedServer()
    alone = WorkerAlone(qtbot, clock, scripted_server.url, tmp_path)
    alone.till.key = None
    alone.till.settings = Settings(api_url=now, site=SITE)
    alone.till.addresses = {former: other.url}
    other.play(left)
    alone.start()
    try:
        alone.check("1000000001", former)
        assert alone.next_checked().state == TEN
    finally:
        alone.stop()
        other.close()
    assert scripted_server.requests == []
    (request,) = other.requests
    assert b"sk_of_the_former_one" in request
    assert b"sk_of_the_one_in_use" not in request


def test_an_answer_shows_whether_an_untested_key_is_good(
    alone: WorkerAlone, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(by_path(lambda it: it.reply("401 Unauthorized", b"{}")))
    alone.check("1000000001")
    alone.next_checked()
    assert alone.worker.resources.key.proof is KeyProof.REJECTED


def test_a_key_that_holds_but_may_not_check_stays_accepted(
    alone: WorkerAlone, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(by_path(lambda it: it.reply("403 Forbidden", b"{}")))
    alone.hold("1000000001")
    alone.next_finished()
    alone.check("1000000001")
    assert alone.next_checked().state == KeyRejected(missing=False)
    assert alone.worker.resources.key.proof is KeyProof.ACCEPTED


def test_a_wrong_site_is_told_as_that(alone: WorkerAlone, scripted_server: ScriptedServer) -> None:
    words = "This site number is invalid"
    refused = {"message": words, "errors": {"site_id": [words]}}
    scripted_server.play(lambda it: it.reply_json("422 Unprocessable", refused))
    alone.check("1000000001")
    assert alone.next_checked().state == Refused(RefusalReason.INVALID_SITE, words)


# --- when something breaks ------------------------------------------------------------------------


def raising(error: BaseException) -> Callable[..., Any]:
    async def work(*arguments: object) -> NoReturn:
        raise error

    return work


def end_loop(alone: WorkerAlone) -> None:
    alone.worker.do(raising(SystemExit("a library wants to leave")), nobody_waits)


def test_a_check_that_raises_has_one_answer(
    alone: WorkerAlone, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = alone.worker.resources.asking._client
    monkeypatch.setattr(client, "check", raising(MemoryError()))
    alone.check("1000000001")
    assert alone.next_checked().state == NoValue(DoubtCause.UNUSABLE_REPLY)
    alone.hold("1000000002")
    assert isinstance(alone.next_finished().outcome, Held)
    assert alone.checked.empty()
    assert alone.stumbles == 1


def test_a_check_whose_loop_ends_has_one_answer(
    alone: WorkerAlone, scripted_server: ScriptedServer
) -> None:
    scripted_server.play(by_path(Conversation.hang))
    for _ in range(CHECKS_IN_FLIGHT):
        alone.check("1000000001")
    until(lambda: len(scripted_server.requests) == CHECKS_IN_FLIGHT)
    end_loop(alone)
    for _ in range(CHECKS_IN_FLIGHT):
        assert alone.next_checked().state == NoValue(DoubtCause.STOPPED)
    scripted_server.play(left)
    alone.check("1000000002")
    assert alone.next_checked().state == TEN, "none of them takes up a place any longer"
    assert alone.checked.empty()


def test_once_the_worker_is_given_up_each_check_says_that_nothing_was_sent(
    alone: WorkerAlone, scripted_server: ScriptedServer
) -> None:
    with alone.till.qtbot.waitSignal(alone.worker.given_up, timeout=30_000):
        for _ in range(3):
            with alone.till.qtbot.waitSignal(alone.worker.resumed, timeout=30_000):
                end_loop(alone)
        end_loop(alone)
    alone.check("1000000001")
    assert alone.next_checked().state == Unreachable(ReachFault.STOPPED)
    assert scripted_server.requests == []


def test_an_unanswered_check_does_not_hold_up_the_end(
    qtbot: QtBot, clock: FakeClock, scripted_server: ScriptedServer, tmp_path: Path
) -> None:
    alone = WorkerAlone(qtbot, clock, scripted_server.url, tmp_path)
    scripted_server.play(Conversation.hang)
    alone.start()
    alone.check("1000000001")
    until(lambda: len(scripted_server.requests) == 1)
    assert alone.worker.stop(1.8), "as long as the app gives it"
