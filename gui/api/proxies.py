"""Which proxy, if any, a request goes through.

httpx reads the same settings, but a single one that it does not understand fails the whole client,
and the message then blames the network or the address. Here such a setting is ignored and reported.

| setting                                  | source                                                |
|------------------------------------------|-------------------------------------------------------|
| HTTPS_PROXY, then ALL_PROXY              | the environment, lower case first                     |
| NO_PROXY                                 | the environment: see `_exempts`                       |
| the system's proxies and exceptions      | Windows' registry, macOS' settings, if no environment |
|                                          | variable names a proxy                                |

A service on this PC is never reached through a proxy. Names are not looked up to compare them with
address ranges.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, getproxies_environment, proxy_bypass

import httpx

from gui.api.trust import system_trust
from gui.domain.hold.outcome import Answer, ReachFault, Unreachable
from gui.domain.plain_text import plain
from gui.domain.setup.proxy_fault import ProxyFault, ProxyFaultKind
from gui.domain.setup.service_address import ServiceAddress

_PLACE = re.compile(r"(\[[^\s\[\]]+\]|[\w.-]+)(?::([0-9]*))?")
"""A host, an IPv6 address in brackets, and a port."""

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,20}")


@dataclass(frozen=True, slots=True)
class WayOut:
    """The proxy to use, None for the direct route; why settings were ignored, without logins."""

    proxy: httpx.Proxy | None = None
    left_out: tuple[ProxyFault, ...] = ()
    exempt: bool = False
    """A proxy is set, but not for this address."""

    @property
    def proxy_place(self) -> str:
        """Host and port of the proxy; "" for none."""
        return plain(self.proxy.url.netloc.decode("ascii")) if self.proxy is not None else ""

    def explain(self, answer: Answer) -> Answer:
        """The answer; if nothing came through, with what the proxy settings have to do with that.

        With a proxy, only the proxy's name is looked up, and only the proxy is connected to.
        """
        match answer:
            case Unreachable() if self.proxy is not None:
                return Unreachable(ReachFault.PROXY)
            case Unreachable() if self.left_out:
                return Unreachable(ReachFault.PROXY_SETTING)
            case _:
                return answer


def way_out(address: ServiceAddress) -> WayOut:
    """How requests to `address` leave this PC."""
    if address.is_local:
        return WayOut()
    parts = urlsplit(address.url)
    environment = getproxies_environment()
    proxies = environment or getproxies()
    values = {name: _unquoted(proxies.get(name, "")) for name in (parts.scheme, "all")}
    wanted = [(name, value) for name, value in values.items() if value]
    if not wanted:
        return WayOut()
    host, port = (parts.hostname or "").rstrip("."), parts.port or 443
    if environment:
        exempt, left_out = _exempted(host, port, environment)
    else:
        exempt, left_out = bool(proxy_bypass(parts.netloc)), []
    if exempt:
        return WayOut(exempt=True)
    for name, value in wanted:
        found = _proxy(value)
        if not isinstance(found, ProxyFault):
            return WayOut(found, tuple(left_out))
        setting = f"{name.upper()}_PROXY" if environment else ""
        left_out.append(replace(found, setting=setting, of_scheme=name))
    return WayOut(None, tuple(left_out))


def _proxy(value: str) -> httpx.Proxy | ProxyFault:
    """The proxy that a setting names, or why it can't be used.

    A login may contain any character, escaped or not: it ends at the last "@".
    """
    scheme, found, rest = value.partition("://")
    if not found:
        scheme, rest = "http", value
    scheme = scheme.lower()
    if scheme not in ("http", "https"):
        known = scheme if _SCHEME.fullmatch(scheme) else ""
        return ProxyFault(ProxyFaultKind.SCHEME, shown=known)
    login, _, place = rest.rpartition("@")
    fits = _PLACE.fullmatch(re.split(r"[/?#]", place, maxsplit=1)[0])
    if fits is None or not 0 < int(fits[2] or 80) <= 65535:
        return ProxyFault(ProxyFaultKind.PLACE)
    user, _, password = login.partition(":")
    port = f":{int(fits[2])}" if fits[2] else ""
    try:
        return httpx.Proxy(
            f"{scheme}://{fits[1]}{port}",
            auth=(unquote(user), unquote(password)) if login else None,
            ssl_context=system_trust() if scheme == "https" else None,
        )
    except (httpx.InvalidURL, ValueError):
        return ProxyFault(ProxyFaultKind.PLACE)


def _exempted(
    host: str, port: int, environment: Mapping[str, str]
) -> tuple[bool, list[ProxyFault]]:
    """Whether NO_PROXY excepts the host, and which of its entries can't be read."""
    unreadable = []
    for entry in re.split(r"[,;\s]+", environment.get("no", "")):
        try:
            if _exempts(_unquoted(entry).lower(), host, port):
                return True, []
        except ValueError:
            shown = entry.rpartition("@")[2]
            kind = ProxyFaultKind.EXCEPTION
            unreadable.append(ProxyFault(kind, "NO_PROXY", shown=plain(shown, 60)))
    return False, unreadable


def _exempts(entry: str, host: str, port: int) -> bool:
    """Whether an entry of NO_PROXY matches the host; raises ValueError if it can't be read.

    These are understood: `*`; `<local>` (names without a dot); names, which also match everything
    below them, with or without a leading dot or `*.`; other patterns with `*`; addresses with or
    without brackets; ranges of addresses; and a port after any of them.
    """
    entry = entry.rpartition("://")[2].rstrip("/")
    if not entry:
        return False
    if entry == "*":
        return True
    if entry == "<local>":
        return "." not in host and ":" not in host
    if entry.startswith("["):
        within, closed, behind = entry[1:].partition("]")
        if not closed or not re.fullmatch(r"(/[0-9]+)?(:[0-9]+)?", behind):
            raise ValueError
        length, _, only = behind.partition(":")
        return _is_port(only, port) and _is_within(host, within + length)
    if entry.count(":") == 1:
        entry, _, only = entry.partition(":")
        if not _is_port(only, port):
            return False
    if "/" in entry or ":" in entry or re.fullmatch(r"[0-9.]+", entry):
        return _is_within(host, entry)
    name = entry.removeprefix("*.").strip(".")
    if "*" in name:
        return fnmatchcase(host, name)
    return bool(name) and (host == name or host.endswith("." + name))


def _is_port(only: str, port: int) -> bool:
    if only and not (only.isdigit() and 0 < int(only) <= 65535):
        raise ValueError
    return not only or int(only) == port


def _is_within(host: str, network: str) -> bool:
    wanted = ipaddress.ip_network(network, strict=False)
    try:
        return ipaddress.ip_address(host) in wanted
    except ValueError:
        return False  # it has a name: addresses say nothing about it


def _unquoted(value: str) -> str:
    """`set HTTPS_PROXY="…"` keeps its quotes on Windows."""
    return value.strip().strip("\"'").strip()
