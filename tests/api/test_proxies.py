"""Proxy settings as found in shops, right and wrong: what is used, ignored and reported."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from gui.api import proxies
from gui.api.client import Limits, Reply, SmartGift
from gui.api.connection_check import check_connection
from gui.api.proxies import WayOut, way_out
from gui.domain.clock import SystemClock
from gui.domain.hold.outcome import Held, HoldAnswer, ReachFault, Unreachable
from gui.domain.secrets import ApiKey
from gui.domain.setup.proxy_fault import ProxyFault, ProxyFaultKind
from gui.domain.setup.service_address import read_service_address
from gui.domain.translation import source_text
from gui.domain.trials.connection_check import (
    Check,
    CheckNote,
    CheckResult,
    CheckStep,
    check_line,
    proxy_fault_words,
)
from gui.domain.voucher_number import VoucherNumber
from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift
from tests.network import HOST, Proxy, SecureServer
from tests.scripted_server import ScriptedServer
from tests.wine import checks_certificates

LIMITS = Limits(connect=5, read=5, total=10)


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SecureServer]:
    """Smart Gift over TLS, trusted by the system."""
    roots = tmp_path / "roots.pem"
    authority.cert_pem.write_to_path(str(roots))
    monkeypatch.setenv("SSL_CERT_FILE", str(roots))
    server = SecureServer(PracticeSmartGift(), authority)
    yield server
    server.close()


@pytest.fixture
def proxy(secure: SecureServer) -> Iterator[Proxy]:
    tunnel = Proxy(secure.port)
    yield tunnel
    tunnel.close()


@pytest.fixture
def locked_proxy(secure: SecureServer) -> Iterator[Proxy]:
    tunnel = Proxy(secure.port, "till:p@ss/w#rd")
    yield tunnel
    tunnel.close()


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """HOST is found without a proxy too; "localhost" would never be reached through one."""
    look_up = socket.getaddrinfo

    def look_up_host(host: str | bytes, *rest: Any, **named: Any) -> Any:
        return look_up("127.0.0.1" if host in (HOST, HOST.encode()) else host, *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", look_up_host)


def hold(url: str) -> Reply[HoldAnswer]:
    async def ask() -> Reply[HoldAnswer]:
        clock = SystemClock()
        client = SmartGift(read_service_address(url), ApiKey(PRACTICE_KEY), clock, LIMITS)
        client.make_ready()
        try:
            return await client.hold(VoucherNumber("1000000001"), clock.now())
        finally:
            await client.close()

    return asyncio.run(ask())


def check(url: str) -> list[Check]:
    async def collect() -> list[Check]:
        address, key = read_service_address(url), ApiKey(PRACTICE_KEY)
        return [each async for each in check_connection(address, key, SystemClock(), LIMITS)]

    return asyncio.run(collect())


def way(url: str = "https://api.smart-gift.example") -> WayOut:
    return way_out(read_service_address(url))


# --- exemptions -----------------------------------------------------------------------------------

ENTRIES = [
    ("https://[fd00::5]", "fd00::/8", True),
    ("https://[fd00::5]", "[fd00::]/8", True),
    ("https://[fd00::5]", "[fd00::5]", True),
    ("https://[fd00::5]", "[fd00::5]:443", True),
    ("https://[fd00::5]", "[fd00::5]:8443", False),
    ("https://[fd00::5]", "[fd00::]/8:443", True),
    ("https://[fd00::5]", "FD00:0::5", True),
    ("https://[fd00::5]", "::1", False),
    ("https://[2001:db8::5]", "fd00::/8", False),
    ("https://10.1.2.3", "10.0.0.0/8", True),
    ("https://10.1.2.3", "10.1.2.3/8", True),
    ("https://10.1.2.3", "10.1.2.3", True),
    ("https://10.1.2.3", "10.*", True),
    ("https://10.1.2.3:8443", "10.1.2.3:8443", True),
    ("https://10.1.2.3:8443", "10.0.0.0/8:443", False),
    ("https://10.1.2.3", "192.168.0.0/16", False),
    ("https://10.1.2.3", "fd00::/8", False),
    ("https://gift.shop.local", ".local", True),
    ("https://gift.shop.local", "*.local", True),
    ("https://gift.shop.local", "*local", True),
    ("https://gift.shop.local", "SHOP.Local", True),
    ("https://gift.shop.local", "gift.shop.local.", True),
    ("https://gift.shop.local.", "gift.shop.local", True),
    ("https://gift.shop.local", "gift.*.local", True),
    ("https://gift.shop.local", "gift.shop.local:443", True),
    ("https://gift.shop.local", "gift.shop.local:8443", False),
    ("https://gift.shop.local", "https://gift.shop.local/", True),
    ("https://gift.shop.local", "op.local", False),
    ("https://gift.shop.local", "10.0.0.0/8", False),
    ("https://gift.shop.local", "<local>", False),
    ("https://gift", "<local>", True),
    ("https://gift", "*", True),
    ("https://gift", "  ,, * ,", True),
    ("https://gift", "other , gift", True),
    ("https://gift", "other;gift", True),
    ("https://gift", "other gift", True),
    ("https://gift", '"gift"', True),
    ("https://gift", ",  ,;", False),
]


@pytest.mark.parametrize(("url", "entry", "exempt"), ENTRIES)
def test_an_exempted_host_is_exempt(
    url: str, entry: str, exempt: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    monkeypatch.setenv("NO_PROXY", entry)
    found = way(url)
    assert (found.exempt, found.proxy is None) == (exempt, exempt)
    assert found.left_out == ()


@pytest.mark.parametrize("entry", ["fd00::/8", "[fd00::]/8", "::1", "[::1]", "*", ".local", "a:1"])
def test_exceptions_of_any_kind_do_not_break_the_connection(
    entry: str, known: None, secure: SecureServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", entry)
    url = f"https://{HOST}:{secure.port}"
    assert isinstance(hold(url).answer, Held)
    assert check(url)[0] == Check(CheckStep.PROXY, CheckResult.GOOD, note=CheckNote.NO_PROXY)


def test_an_exempted_host_is_reached_without_the_proxy(
    secure: SecureServer, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", "[fd00::]/8, .test")
    url = f"https://{HOST}:{secure.port}"
    assert hold(url).answer == Unreachable(ReachFault.NAME_NOT_FOUND)
    first, second = check(url)
    assert (first.step, first.note) == (CheckStep.PROXY, CheckNote.EXEMPT)
    assert second.step is CheckStep.NAME
    assert proxy.tunnelled == []


@pytest.mark.parametrize("entry", ["[fd00::", "10.0.0.0/99", "host:port", "host:99999", "x:y@[::"])
def test_an_unreadable_exception_is_reported_and_the_proxy_is_used(
    entry: str, secure: SecureServer, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.setenv("NO_PROXY", entry)
    url = f"https://{HOST}:{secure.port}"
    assert isinstance(hold(url).answer, Held)
    warning, good, *_ = check(url)
    assert (warning.step, warning.result) == (CheckStep.PROXY, CheckResult.WARNING)
    assert "NO_PROXY: " in check_line(warning)
    assert "x:y" not in check_line(warning)
    assert (good.step, good.result) == (CheckStep.PROXY, CheckResult.GOOD)


# --- proxies that can be used ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HTTPS_PROXY", "http://{place}"),
        ("https_proxy", "http://{place}"),
        ("HTTPS_PROXY", "{place}"),
        ("HTTPS_PROXY", " HTTP://{place}/ "),
        ("HTTPS_PROXY", '"http://{place}"'),
        ("HTTPS_PROXY", "http://nobody@{place}"),
        ("ALL_PROXY", "http://{place}"),
        ("all_proxy", "{place}"),
    ],
)
def test_a_proxy_is_used_however_it_is_written(
    name: str, value: str, secure: SecureServer, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value.format(place=f"127.0.0.1:{proxy.port}"))
    assert isinstance(hold(f"https://{HOST}:{secure.port}").answer, Held)
    assert proxy.tunnelled == [f"{HOST}:{secure.port}"]


@pytest.mark.parametrize("login", ["till:p@ss/w#rd", "till:p%40ss%2Fw%23rd"])
def test_a_login_may_contain_any_character(
    login: str, secure: SecureServer, locked_proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{login}@127.0.0.1:{locked_proxy.port}")
    url = f"https://{HOST}:{secure.port}"
    assert isinstance(hold(url).answer, Held)
    lines = "\n".join(check_line(each) for each in check(url))
    assert f"127.0.0.1:{locked_proxy.port}" in lines
    assert "till" not in lines


def test_a_proxy_over_tls_is_trusted_if_the_system_trusts_it(
    authority: trustme.CA, secure: SecureServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    tunnel = Proxy(secure.port, authority=authority)
    monkeypatch.setenv("HTTPS_PROXY", f"https://localhost:{tunnel.port}")
    try:
        assert isinstance(hold(f"https://{HOST}:{secure.port}").answer, Held)
        assert tunnel.tunnelled == [f"{HOST}:{secure.port}"]
    finally:
        tunnel.close()


def test_lower_case_takes_precedence_over_upper_case(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://upper:1")
    monkeypatch.setenv("https_proxy", "http://lower:2")
    assert way().proxy_place == "lower:2"
    monkeypatch.setenv("https_proxy", "")
    assert way() == WayOut()


def test_the_proxy_for_http_says_nothing_about_https(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://[")
    assert way() == WayOut()


def test_a_service_on_this_pc_is_reached_directly(
    scripted_server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "socks://[")
    monkeypatch.setenv("NO_PROXY", "[fd00::")
    assert isinstance(hold(scripted_server.url).answer, Held)
    assert check(scripted_server.url)[0] == Check(
        CheckStep.PROXY, CheckResult.GOOD, note=CheckNote.NO_PROXY
    )


def test_the_systems_proxies_and_exceptions_apply_where_the_environment_has_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In the form of Windows' registry."""
    asked = []

    def bypass(host: str) -> bool:
        asked.append(host)
        return host.endswith(".shop")

    system = {"http": "http://proxy:1", "https": "http://proxy:2", "socks": "socks4://proxy:3"}
    monkeypatch.setattr(proxies, "getproxies", lambda: system)
    monkeypatch.setattr(proxies, "proxy_bypass", bypass)
    assert way().proxy_place == "proxy:2"
    assert way("https://gift.shop").exempt
    assert asked == ["api.smart-gift.example", "gift.shop"]
    system["https"] = "socks4://proxy:3"
    assert way().left_out == (ProxyFault(ProxyFaultKind.SCHEME, "", "https", "socks4"),)
    assert proxy_fault_words(way().left_out[0], source_text) == (
        "the system's proxy for https: socks4 is not supported, only http and https"
    )


# --- proxies that can't be used -------------------------------------------------------------------

UNUSABLE = [
    "socks://127.0.0.1:9",
    "socks4://127.0.0.1:9",
    "socks5://till:hunter2@127.0.0.1:9",
    "socks5h://till:hunter2@127.0.0.1:9",
    "SOCKS5://127.0.0.1:9",
    "ftp://127.0.0.1:9",
    "http://",
    "http://[",
    "http://[::1",
    "http://::1:3128",
    "http://till:hunter2@",
    "http://till:hunter2@:3128",
    "http://till:hunter2@proxy:99999",
    "http://proxy:0",
    "http://proxy:port",
    "http://pro xy:1",
    "http://pro\txy:1",
    "till:hunter2://proxy",
    "//proxy:3128",
    "://",
    "http://%00:1",
    "http://[zz]:80",
    "http://é_é.example:80",
]


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("value", UNUSABLE)
def test_an_unusable_proxy_is_ignored_and_reported(
    name: str,
    value: str,
    known: None,
    secure: SecureServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(name, value)
    url = f"https://{HOST}:{secure.port}"
    assert isinstance(hold(url).answer, Held)
    checks = check(url)
    assert checks[0].step is CheckStep.PROXY
    assert checks[0].result is CheckResult.WARNING
    assert f"{name}: " in check_line(checks[0])
    assert all(each.result is CheckResult.GOOD for each in checks[1:])
    line = check_line(checks[0])
    assert line.startswith("warning A proxy setting can't be used")
    assert "hunter2" not in line


def test_without_another_way_out_the_proxy_setting_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks://till:hunter2@127.0.0.1:9")
    reply = hold(f"https://{HOST}")
    assert reply.answer == Unreachable(ReachFault.PROXY_SETTING)
    assert reply.detail.endswith(
        "(left out: ALL_PROXY: socks is not supported, only http and https)"
    )


def test_the_second_setting_is_used_where_the_first_cannot_be(
    secure: SecureServer, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{proxy.port}")
    assert isinstance(hold(f"https://{HOST}:{secure.port}").answer, Held)
    assert proxy.tunnelled


@pytest.mark.parametrize("value", ["http://127.0.0.1:9", "http://no-such-proxy.invalid:3128"])
def test_a_proxy_that_does_not_answer_is_reported_as_such(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", value)
    assert hold(f"https://{HOST}").answer == Unreachable(ReachFault.PROXY)
    (only,) = check(f"https://{HOST}")
    assert (only.step, only.result) == (CheckStep.PROXY, CheckResult.BAD)


# --- what else the environment may say ------------------------------------------------------------


def test_a_login_in_netrc_is_never_sent(
    scripted_server: ScriptedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "netrc"
    file.write_text("machine 127.0.0.1 login till password hunter2\n", encoding="utf-8")
    file.chmod(0o600)
    monkeypatch.setenv("NETRC", str(file))
    assert isinstance(hold(scripted_server.url).answer, Held)
    assert b"authorization" not in scripted_server.requests[0].lower()


@checks_certificates
def test_an_unwritable_file_for_tls_keys_does_no_harm(
    secure: SecureServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "nowhere" / "keys.log"))
    assert isinstance(hold(f"https://localhost:{secure.port}").answer, Held)
    monkeypatch.delenv("SSL_CERT_FILE")
    *_, last = check(f"https://localhost:{secure.port}")
    assert (last.step, last.result) == (CheckStep.SECURITY, CheckResult.BAD)
    assert last.detail.startswith("issued by ")


def test_tls_keys_are_never_written(
    secure: SecureServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(file))
    url = f"https://localhost:{secure.port}"
    hold(url)
    check(url)
    assert not file.exists()


@checks_certificates
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_missing_certificates_are_looked_for_elsewhere(
    name: str, secure: SecureServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's own are used: our server's is not among them, and nothing else is wrong."""
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv(name, str(tmp_path / "missing"))
    assert "CERTIFICATE_VERIFY_FAILED" in hold(f"https://localhost:{secure.port}").detail
