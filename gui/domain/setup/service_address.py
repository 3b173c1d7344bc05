"""The address of a Smart Gift service: https, or plain http on this PC itself."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from enum import Enum
from urllib.parse import SplitResult, urlsplit

from gui.domain.redaction import could_be_secret, looks_like_secret


class Service(Enum):
    """The services Smart Gift runs (API documentation, page "overview")."""

    LIVE = "https://api.smart-gift.co.uk"
    DEVELOPMENT = "https://api.devsmartgift.co.uk"


class AddressProblem(Enum):
    """Why a text isn't an address to which an API key may be sent."""

    CHARACTERS = "characters"
    MALFORMED = "malformed"
    """Its host or port can't be read."""
    NO_HTTPS = "no_https"
    EXTRAS = "extras"
    """A user name, a query or a fragment."""
    HOLDS_KEY = "holds_key"
    NOT_LOCAL = "not_local"
    """Plain http, and not on this PC."""


class BadAddress(ValueError):
    """The text isn't an address to which an API key may be sent."""

    def __init__(self, problem: AddressProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class ServiceAddress:
    """A base URL without a trailing slash.

    `is_local` means that it is on this PC: plain http is allowed, and no proxy is used.
    """

    url: str
    is_local: bool

    def endpoint(self, path: str) -> str:
        """The URL of `path` ("/redeem/hold") below the base."""
        return self.url + path


def read_service_address(text: str) -> ServiceAddress:
    """The address in `text`; raises BadAddress if it can't be used."""
    text = text.strip()
    if not text.isascii() or not text.isprintable() or " " in text:
        raise BadAddress(AddressProblem.CHARACTERS)
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as exc:
        raise BadAddress(AddressProblem.MALFORMED) from exc
    if parts.scheme not in ("https", "http") or not host:
        raise BadAddress(AddressProblem.NO_HTTPS)
    if port == 0:
        raise BadAddress(AddressProblem.MALFORMED)
    if len(host) > 253 or any(not 0 < len(each) <= 63 for each in host.rstrip(".").split(".")):
        raise BadAddress(AddressProblem.MALFORMED)
    if parts.username is not None or parts.query or parts.fragment:
        raise BadAddress(AddressProblem.EXTRAS)
    # urlsplit ignores whatever follows the brackets of an IPv6 address.
    shown = f"[{host}]" if ":" in host else host
    if not re.fullmatch(re.escape(shown) + "(:[0-9]*)?", parts.netloc, re.IGNORECASE):
        raise BadAddress(AddressProblem.MALFORMED)
    if looks_like_secret(text) or could_be_secret(parts.path):
        raise BadAddress(AddressProblem.HOLDS_KEY)
    is_local = _is_loopback(host)
    if parts.scheme == "http" and not is_local:
        raise BadAddress(AddressProblem.NOT_LOCAL)
    return ServiceAddress(_without_trailing_slash(parts), is_local)


def _without_trailing_slash(parts: SplitResult) -> str:
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
