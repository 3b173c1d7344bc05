"""Shops' networks: proxies, logins, certificates, clocks; each in its own step and banner."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import trustme

from gui.api.client import Limits, SmartGift
from gui.api.connection_check import check_connection
from gui.domain.clock import Clock, Moment, SystemClock
from gui.domain.hold.outcome import (
    AddressFault,
    Held,
    HoldAnswer,
    KeyRejected,
    ReachFault,
    Unreachable,
    WrongAddress,
)
from gui.domain.secrets import ApiKey
from gui.domain.setup.service_address import read_service_address
from gui.domain.translation import source_text
from gui.domain.trials.connection_check import (
    Check,
    CheckResult,
    CheckStep,
    check_advice,
    check_line,
)
from gui.domain.voucher_number import VoucherNumber
from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift
from tests.network import HOST, Proxy, SecureServer
from tests.scripted_server import Conversation, ScriptedServer
from tests.wine import checks_certificates

KEY = ApiKey(PRACTICE_KEY)
QUICK = Limits(connect=5, read=5, total=10)


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Shop's own root")


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[SecureServer]:
    server = SecureServer(PracticeSmartGift(), authority)
    yield server
    server.close()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system trusts the shop's own root."""
    file = tmp_path / "roots.pem"
    authority.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))


@pytest.fixture
def through(monkeypatch: pytest.MonkeyPatch, secure: SecureServer) -> Iterator[list[Proxy]]:
    """A proxy in the environment, to which the test may add a login."""
    proxies: list[Proxy] = []
    yield proxies
    for proxy in proxies:
        proxy.close()


def run(url: str, key: ApiKey | None = KEY, clock: Clock | None = None) -> list[Check]:
    async def collect() -> list[Check]:
        address = read_service_address(url)
        return [
            check async for check in check_connection(address, key, clock or SystemClock(), QUICK)
        ]

    return asyncio.run(collect())


def hold(url: str) -> HoldAnswer:
    async def ask() -> HoldAnswer:
        clock = SystemClock()
        client = SmartGift(read_service_address(url), KEY, clock, QUICK)
        try:
            return (await client.hold(VoucherNumber("1000000001"), clock.now())).answer
        finally:
            await client.close()

    return asyncio.run(ask())


def steps(checks: list[Check]) -> list[tuple[CheckStep, CheckResult]]:
    return [(check.step, check.result) for check in checks]


GOOD = CheckResult.GOOD


def test_a_good_connection_is_good_at_every_step(trusted: None, secure: SecureServer) -> None:
    checks = run(f"https://localhost:{secure.port}")
    assert steps(checks) == [
        (CheckStep.PROXY, GOOD),
        (CheckStep.NAME, GOOD),
        (CheckStep.CONNECTION, GOOD),
        (CheckStep.SECURITY, GOOD),
        (CheckStep.CLOCK, GOOD),
        (CheckStep.KEY, GOOD),
    ]
    assert "Shop's own root" in checks[3].detail, "the shop's own root is named"


def test_a_wrong_or_missing_key_is_reported(practice_server: PracticeServer) -> None:
    wrong = run(practice_server.url, ApiKey("sk_wrong"))[-1]
    assert (wrong.result, wrong.answer) == (CheckResult.BAD, KeyRejected(missing=False))
    missing = run(practice_server.url, None)[-1]
    assert missing.answer == KeyRejected(missing=True)


@checks_certificates
def test_an_untrusted_certificate_is_reported_with_its_issuer(secure: SecureServer) -> None:
    url = f"https://localhost:{secure.port}"
    check = run(url)[-1]
    assert (check.step, check.result) == (CheckStep.SECURITY, CheckResult.BAD)
    assert "Shop's own root" in check.detail
    assert hold(url) == WrongAddress(AddressFault.CERTIFICATE)


@pytest.mark.parametrize("login", ["", "till:pass word"])
def test_a_proxy_is_used_and_its_login_is_not_shown(
    login: str,
    trusted: None,
    secure: SecureServer,
    through: list[Proxy],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    through.append(Proxy(secure.port, login))
    userinfo = login.replace(" ", "%20") + "@" if login else ""
    monkeypatch.setenv("HTTPS_PROXY", f"http://{userinfo}127.0.0.1:{through[0].port}")
    url = f"https://{HOST}:{secure.port}"
    checks = run(url)
    assert steps(checks) == [
        (CheckStep.PROXY, GOOD),
        (CheckStep.SECURITY, GOOD),
        (CheckStep.CLOCK, GOOD),
        (CheckStep.KEY, GOOD),
    ]
    assert checks[0].detail == f"127.0.0.1:{through[0].port}"
    assert isinstance(hold(url), Held)
    assert set(through[0].tunnelled) == {f"{HOST}:{secure.port}"}


def test_a_proxy_that_wants_a_login_is_reported(
    secure: SecureServer, through: list[Proxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    through.append(Proxy(secure.port, "till:secret"))
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{through[0].port}")
    url = f"https://{HOST}:{secure.port}"
    check = run(url)[-1]
    assert (check.step, check.result) == (CheckStep.PROXY, CheckResult.BAD)
    assert "407" in check.detail
    assert hold(url) == Unreachable(ReachFault.PROXY)


def test_a_proxy_that_does_not_answer_is_reported_without_its_login(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://till:hunter2#x@127.0.0.1:9")
    (check,) = run(f"https://{HOST}")
    assert (check.step, check.result) == (CheckStep.PROXY, CheckResult.BAD)
    assert "ConnectError" in check.detail
    assert "hunter2" not in check.detail


@checks_certificates
def test_behind_a_proxy_nobody_is_blamed_for_the_certificate(
    secure: SecureServer, through: list[Proxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    through.append(Proxy(secure.port))
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{through[0].port}")
    (check,) = run(f"https://{HOST}:{secure.port}")
    assert (check.step, check.result) == (CheckStep.SECURITY, CheckResult.BAD)
    assert "issued by" not in check.detail


def test_a_wrong_clock_is_reported(practice_server: PracticeServer) -> None:
    class Yesterday(SystemClock):
        def now(self) -> Moment:
            return super().now().plus(-86_400)

    checks = run(practice_server.url, clock=Yesterday())
    (check,) = [each for each in checks if each.step is CheckStep.CLOCK]
    assert check.result is CheckResult.BAD
    assert check.detail.startswith("-86")


def clock_line(server: ScriptedServer, *headers: str, status: str = "401 No") -> str:
    body = b"<html>" if status.startswith("403") else b"{}"
    server.play(lambda conversation: conversation.reply(status, body, *headers))
    (check,) = [each for each in run(server.url) if each.step is CheckStep.CLOCK]
    return check_line(check)


@pytest.mark.parametrize(
    "headers",
    [(), ("Date:",), ("Date: yesterday",), ("Date: 0",), ("Date: Mon, 99 Foo 2026 99:00:00 GMT",)],
)
def test_a_clock_that_could_not_be_checked_is_not_called_wrong(
    headers: tuple[str, ...], scripted_server: ScriptedServer
) -> None:
    line = clock_line(scripted_server, *headers)
    assert line.startswith("warning This PC's clock couldn't be checked: ")
    assert line.endswith("the answer has no time in it")


@pytest.mark.parametrize("status", ["403 Forbidden", "404 Not Found", "302 Found"])
def test_a_clock_is_not_checked_against_something_in_between(
    status: str, scripted_server: ScriptedServer
) -> None:
    date = "Date: Thu, 01 Jan 1970 00:00:00 GMT"
    line = clock_line(scripted_server, date, status=status)
    assert line.endswith("the answer was not Smart Gift's")


@pytest.mark.parametrize(
    ("old", "age", "good"),
    [
        (0, (), True),
        (3600, (), False),
        (3600, ("Age: 3600",), True),
        (3600, ("Age: 60",), False),
        (0, ("Age: soon",), True),
        (0, ("Age: -5",), True),
    ],
)
def test_a_date_is_as_old_as_its_cache_says(
    old: int, age: tuple[str, ...], good: bool, scripted_server: ScriptedServer
) -> None:
    date = format_datetime(datetime.now(UTC) - timedelta(seconds=old), usegmt=True)
    line = clock_line(scripted_server, f"Date: {date}", *age)
    assert ("clock is right" in line, "clock is wrong" in line) == (good, not good)


def test_a_block_page_is_reported_as_one(scripted_server: ScriptedServer) -> None:
    scripted_server.play(lambda it: it.reply("403 Forbidden", b"<html>", "Server: cloudflare"))
    line = check_line(run(scripted_server.url)[-1])
    assert line.startswith("FAILED  Blocked on the way: ")
    assert "isn't known yet whether the key works" in line


def test_the_check_uses_the_client_that_reserves(scripted_server: ScriptedServer) -> None:
    """The same client, with the same headers and the same limits."""
    body = b'{"errors": {"voucher_no": ["Sorry, that voucher number is invalid."]}}'
    head = b"HTTP/1.1 422 No\r\nContent-Encoding: none\r\nContent-Length: 900\r\n\r\n"

    def cut(it: Conversation) -> None:
        it.send(head + body)
        it.drop()

    scripted_server.play(cut)
    last = run(scripted_server.url)[-1]
    assert (last.step, last.result) == (CheckStep.KEY, GOOD)
    hold(scripted_server.url)
    looked, reserved = (
        {line.partition(b":")[0] for line in request.partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]}
        for request in scripted_server.requests
    )
    assert looked == reserved


def test_an_unknown_name_is_reported() -> None:
    check = run("https://no-such-host.invalid")[-1]
    assert (check.step, check.result) == (CheckStep.NAME, CheckResult.BAD)


def test_a_port_where_nothing_listens_is_reported() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    check = run(f"http://127.0.0.1:{port}")[-1]
    assert (check.step, check.result) == (CheckStep.CONNECTION, CheckResult.BAD)


def test_a_server_that_hangs_up_gives_no_clear_answer(scripted_server: ScriptedServer) -> None:
    scripted_server.play(Conversation.drop)
    check = run(scripted_server.url)[-1]
    assert (check.step, check.result) == (CheckStep.KEY, CheckResult.BAD)


def test_a_reply_that_never_ends_is_cut_off(scripted_server: ScriptedServer) -> None:
    scripted_server.play(lambda conversation: conversation.reply("200 OK", b"x" * 300_000))
    assert run(scripted_server.url)[-1].result is CheckResult.BAD


def test_a_server_without_tls_has_no_issuer(practice_server: PracticeServer) -> None:
    check = run(practice_server.url.replace("http:", "https:"))[-1]
    assert (check.step, check.result) == (CheckStep.SECURITY, CheckResult.BAD)


@pytest.mark.parametrize("step", CheckStep)
@pytest.mark.parametrize("result", CheckResult)
def test_every_step_has_its_words(step: CheckStep, result: CheckResult) -> None:
    answer = KeyRejected(missing=False) if step is CheckStep.KEY else None
    check = Check(step, result, "a fact", 12.4, answer)
    advice = check_advice(check, source_text)
    assert advice.title
    assert advice.text.endswith("a fact, 12 ms")
    assert advice.title in check_line(check)
