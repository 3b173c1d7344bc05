from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.setup.service_address import (
    AddressProblem,
    BadAddress,
    Service,
    read_service_address,
)


@pytest.mark.parametrize("service", Service)
def test_the_services_own_addresses_are_accepted(service: Service) -> None:
    assert read_service_address(service.value).url == service.value


@pytest.mark.parametrize(
    ("text", "url", "is_local"),
    [
        (" https://api.example.com/v1/ ", "https://api.example.com/v1", False),
        ("https://api.example.com:8443", "https://api.example.com:8443", False),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080", True),
        ("http://127.8.9.1:8080/", "http://127.8.9.1:8080", True),
        ("http://localhost:1", "http://localhost:1", True),
        ("http://[::1]:99/base", "http://[::1]:99/base", True),
        ("https://127.0.0.1", "https://127.0.0.1", True),
    ],
)
def test_https_and_loopback_http_are_accepted(text: str, url: str, is_local: bool) -> None:
    address = read_service_address(text)
    assert (address.url, address.is_local) == (url, is_local)
    assert address.endpoint("/redeem/hold") == url + "/redeem/hold"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", AddressProblem.NO_HTTPS),
        ("api.smart-gift.co.uk", AddressProblem.NO_HTTPS),
        ("ftp://example.com", AddressProblem.NO_HTTPS),
        ("https://", AddressProblem.NO_HTTPS),
        ("http://api.smart-gift.co.uk", AddressProblem.NOT_LOCAL),
        ("http://127.evil.example", AddressProblem.NOT_LOCAL),
        ("http://localhost.evil.example", AddressProblem.NOT_LOCAL),
        ("http://10.0.0.1", AddressProblem.NOT_LOCAL),
        ("https://user:secret@example.com", AddressProblem.EXTRAS),
        ("https://example.com/?a=1", AddressProblem.EXTRAS),
        ("https://example.com/#x", AddressProblem.EXTRAS),
        ("https://example.com:99999", AddressProblem.MALFORMED),
        ("https://example.com:0", AddressProblem.MALFORMED),
        ("https://[::1", AddressProblem.MALFORMED),
        ("https://exa mple.com", AddressProblem.CHARACTERS),
        ("https://exämple.com", AddressProblem.CHARACTERS),
        ("https://example.com\r\nHost: evil", AddressProblem.CHARACTERS),
        ("https://[v1.example]", AddressProblem.MALFORMED),
        ("http://[::1])/", AddressProblem.MALFORMED),
        ("http://[::1].evil.example/", AddressProblem.MALFORMED),
        ("http://[::1]x:80", AddressProblem.MALFORMED),
    ],
)
def test_any_other_address_is_refused_with_the_reason(text: str, problem: AddressProblem) -> None:
    with pytest.raises(BadAddress) as caught:
        read_service_address(text)
    assert caught.value.problem is problem


@given(st.text())
def test_every_text_is_an_address_or_is_refused(text: str) -> None:
    try:
        address = read_service_address(text)
    except BadAddress:
        return
    assert address.url.startswith("https://") or address.is_local


@pytest.mark.parametrize("host", ["a..example", ".example", "x" * 64 + ".example", "a." * 130])
def test_a_name_that_no_name_server_can_have_is_refused(host: str) -> None:
    with pytest.raises(BadAddress, match="malformed"):
        read_service_address(f"https://{host}")
