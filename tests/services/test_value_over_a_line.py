"""Over a line of 40 ms the token is there one round trip after Enter, the value after two.

Without a connection made ahead for the check, the value would take four.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt
from gui.domain.hold.check import Check, value_in
from gui.domain.hold.outcome import Held
from gui.services.worker import WorkerResources, nobody_waits
from tests.benchmarks.line.relay import Relay
from tests.fake_clock import FakeClock
from tests.scripted_server import Conversation, ScriptedServer
from tests.worker_alone import WorkerAlone

ROUND_TRIP = 0.04
ROUNDS = 8
"""The quickest one counts: a busy machine may take any time."""


def answer(it: Conversation) -> None:
    number = json.loads(it.request.partition(b"\r\n\r\n")[2])["voucher_no"]
    if it.request.startswith(b"POST /redeem/check "):
        data = {"voucher_no": number, "type": "monetary", "remaining_value": 10}
        it.reply_json("200 OK", {"data": data})
    else:
        it.held(f"hold_token_{number}_abcdefghijklm")


@pytest.fixture
def far(
    qtbot: QtBot, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[WorkerAlone]:
    """A worker whose Smart Gift, over TLS, is a round trip away."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server = ScriptedServer(context=context)
    server.play(answer)
    relay = Relay(server.port, ROUND_TRIP)
    alone = WorkerAlone(qtbot, clock, f"https://127.0.0.1:{relay.port}", tmp_path)
    alone.start()
    yield alone
    alone.stop()
    relay.close()
    server.close()


def connect_ahead(alone: WorkerAlone) -> None:
    """A scan begins, and takes as long as both connections do."""
    alone.worker.expect_request()

    async def wait(resources: WorkerResources) -> None:
        spares = resources.asking._client._spares  # type: ignore[union-attr]
        while [each.is_made for each in spares._spares] != [True, True]:
            await asyncio.sleep(0.001)
        made.append(True)

    made: list[bool] = []
    alone.worker.do(wait, nobody_waits)
    alone.till.until(lambda: bool(made))


def test_the_token_takes_one_round_trip_and_the_value_two(far: WorkerAlone) -> None:
    tokens, values = [], []
    for number in range(1_000_000_001, 1_000_000_001 + ROUNDS):
        connect_ahead(far)
        enter = time.monotonic()
        far.hold(str(number))
        held = far.finished.get(timeout=30)
        far.check(str(number))
        checked = far.checked.get(timeout=30)
        assert isinstance(held.what, Attempt)
        assert isinstance(held.what.outcome, Held)
        assert isinstance(checked.what, Check)
        assert value_in(checked.what.state) is not None
        tokens.append((held.at - enter) / ROUND_TRIP)
        values.append((checked.at - enter) / ROUND_TRIP)
    assert 1 <= min(tokens) < 1.75, "in round trips"
    assert 2 <= min(values) < 2.75, "in round trips"
