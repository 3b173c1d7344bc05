"""A faulty network in front of the service: what the till shows is compared with what is held.

Every offset of request and reply is tried in turn, in plain HTTP and in TLS; the remaining scans
meet random faults. About half the scans are expected, so that the fault meets a connection made
ahead, while it is being made, waiting or in use. The program's time-outs are a twentieth of the
real ones here, so that thousands of stalls take minutes; nothing else in it is changed.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import trustme

from gui.practice.server import PracticeServer
from tests.faults.driver import Died, DrivenApp, Event
from tests.faults.figures import Figures, run_in_lanes
from tests.faults.proxy import Fault, FaultyProxy, Plan, Side
from tests.faults.truth import Truth
from tests.network import SecureServer

_PACE = 0.05
_AT_OFFSETS = (Fault.RESET, Fault.CLOSE, Fault.CUT, Fault.HALF_CLOSE)
_LENGTHS = ("-1", "-20", "+1", "+1000", "none", "-1000", "0x10", "", "9" * 30)
# A request and its reply; with TLS, the handshake before them.
_BYTES = {Side.REQUEST: 282, Side.REPLY: 287}
_AHEAD_SECONDS = (0.0, 0.001, 0.003, 0.01, 0.03, 0.1)
"""From the first key of a scan to its end: by then, nothing of the connection is made, or all."""
_TLS_BYTES = {Side.REQUEST: 923, Side.REPLY: 1776}


def run(seed: int, count: int) -> Figures:
    """Scan `count` vouchers, half of them over TLS."""
    lanes = [_Lane(random.Random(f"{seed} {tls}"), count // 2, tls=tls) for tls in (False, True)]
    return run_in_lanes("network", lanes)


class _Lane:
    """One till, one proxy, one service; one scan after another."""

    def __init__(self, chance: random.Random, count: int, *, tls: bool) -> None:
        self.figures = Figures("network")
        self._chance = chance
        self._count = count
        self._tls = tls
        self._next_number = 1_000_000_000

    def run(self) -> None:
        self._truth = Truth()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder)
            environment = {"FAULTS_PACE": str(_PACE)}
            server: PracticeServer | SecureServer
            if self._tls:
                authority = trustme.CA()
                authority.cert_pem.write_to_path(str(path / "ca.pem"))
                environment["SSL_CERT_FILE"] = str(path / "ca.pem")
                server = SecureServer(self._truth, authority)
                self._proxy = FaultyProxy(server.port)
                url = f"https://localhost:{self._proxy.port}"
            else:
                server = PracticeServer(self._truth)
                self._proxy = FaultyProxy(int(server.url.rpartition(":")[2]))
                url = f"http://127.0.0.1:{self._proxy.port}"
            app = DrivenApp(path, url, **environment)
            try:
                app.wait_ready()
                for plan in self._plans():
                    self._scan(app, plan)
                status, _ = app.close()
                if status or app.stderr:
                    self.figures.broken.append(f"it ended with {status}: {app.stderr.decode()}")
            except Died as exc:
                self.figures.broken.append(f"it died: {exc}")
                app.kill()
            self._proxy.close()
            server.close()

    def _plans(self) -> Iterator[Plan]:
        """First every byte of request and reply, as far as the count allows, then random faults."""
        most = _TLS_BYTES if self._tls else _BYTES
        offsets = [
            Plan(fault, side, offset)
            for side in Side
            for offset in range(most[side])
            for fault in (_AT_OFFSETS if not self._tls else (Fault.RESET,))
        ]
        self._chance.shuffle(offsets)
        systematic = offsets[: self._count * 3 // 4]
        if len(systematic) == len(offsets):
            self.figures.measured[f"every byte, TLS {self._tls}"] = f"{len(offsets)} offsets"
        yield from systematic
        for _ in range(self._count - len(systematic)):
            yield self._by_chance(most)

    def _by_chance(self, most: dict[Side, int]) -> Plan:
        choices = [each for each in Fault if each is not Fault.WRONG_LENGTH or not self._tls]
        if not self._tls:
            choices = [each for each in choices if each not in (Fault.FLIP, Fault.PLAIN)]
        side = self._chance.choice([*Side])
        fault = self._chance.choice(choices)
        length = self._chance.choice(_LENGTHS)
        if fault is Fault.WRONG_LENGTH:
            return Plan(fault, Side.REPLY, 0, self._chance.choice([1, 2]), length=length)
        return Plan(
            fault,
            side,
            self._chance.choice([0, self._chance.randrange(most[side])]),
            self._chance.choice([1, 1, 2, 99]),
            self._chance.choice([0.01, 0.1, 0.3, 0.6, 1.0]),
        )

    # --- one scan ----------------------------------------------------------------------------

    def _scan(self, app: DrivenApp, plan: Plan) -> None:
        self._next_number += 1
        number = self._chance.choice("1111123") + str(self._next_number)[1:]
        self._proxy.use(plan)
        event = self._ask(app, number)
        bitten = self._proxy.bitten
        self.figures.tried += 1
        self.figures.seen[plan.fault.value if bitten else "nothing"] += 1
        shown = event["outcome"]
        self.figures.seen[f"shown {shown}"] += 1
        asked = [each for each in list(self._truth.requests) if each.number == number]
        what = f"{number}: {plan}, bitten {bitten}, asked {asked}: shown {event}"
        self._check_hold(what, event, plan)
        if shown == "Held" and self._chance.random() < 0.3:
            self._proxy.use(plan)
            self._release(app, number, what)
        self._proxy.use(Plan(Fault.NONE))
        app.send(f"done {number}")

    def _ask(self, app: DrivenApp, number: str) -> Event:
        since = len(app.events)
        ahead = self._chance.random() < 0.5
        if ahead:
            self.figures.seen["connected ahead"] += 1
            app.send("expect")
            time.sleep(self._chance.choice(_AHEAD_SECONDS))
        app.send(f"scan {number}")
        event = app.wait_for(lambda each: each.get("number") == number and each["outcome"], since)
        if ahead:
            app.send("rest")
        return event

    def _check_hold(self, what: str, event: Event, plan: Plan) -> None:
        number, shown = event["number"], event["outcome"]
        true = self._truth.hold(number)
        asked = self._truth.holds_requests(number)
        is_doubled = plan.fault is Fault.DUPLICATE and plan.side is Side.REQUEST
        if asked > (2 * plan.times if is_doubled else 2):
            self.figures.false.append(f"asked {asked} times: {what}")
        if asked > 1 and plan.fault is Fault.NONE:
            self.figures.false.append(f"asked again without need: {what}")
        match shown:
            case "Held":
                if true is None or true.token != event["token"] or event["end"] > true.until:
                    self.figures.false.append(f"called reserved, and is not: {what}, {true}")
            case "InDoubt":
                if true is not None and event["end"] < true.until:
                    self.figures.false.append(f"called free too soon: {what}, {true}")
            case _:
                if true is not None:
                    self.figures.false.append(f"called not reserved, and is: {what}, {true}")

    def _release(self, app: DrivenApp, number: str, what: str) -> None:
        since = len(app.events)
        app.send(f"release {number}")
        # Nothing is shown of it before its answer has come.
        event = app.wait_for(lambda each: each.get("number") == number, since)
        self.figures.seen[f"release shown as {event['ending'] or 'not done'}"] += 1
        is_held = self._truth.hold(number) is not None
        if event["ending"] == "RELEASED" and is_held:
            self.figures.false.append(f"called released, and is not: {what}")
        if event["ending"] is None and not event["unconfirmed"] and not is_held:
            self.figures.false.append(f"called still reserved, and is not: {what}")
