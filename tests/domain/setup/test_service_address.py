from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.setup.service_address import BadAddress, Service, read_service_address


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
    ("text", "why"),
    [
        ("", "https://"),
        ("api.smart-gift.co.uk", "https://"),
        ("ftp://example.com", "https://"),
        ("https://", "https://"),
        ("http://api.smart-gift.co.uk", "this PC only"),
        ("http://127.evil.example", "this PC only"),
        ("http://localhost.evil.example", "this PC only"),
        ("http://10.0.0.1", "this PC only"),
        ("https://user:secret@example.com", "user name"),
        ("https://example.com/?a=1", "user name"),
        ("https://example.com/#x", "user name"),
        ("https://example.com:99999", "malformed"),
        ("https://example.com:0", "malformed"),
        ("https://[::1", "malformed"),
        ("https://exa mple.com", "characters"),
        ("https://exämple.com", "characters"),
        ("https://example.com\r\nHost: evil", "characters"),
        ("https://[v1.example]", "malformed"),
        ("http://[::1])/", "malformed"),
        ("http://[::1].evil.example/", "malformed"),
        ("http://[::1]x:80", "malformed"),
    ],
)
def test_any_other_address_is_refused_with_a_reason(text: str, why: str) -> None:
    with pytest.raises(BadAddress, match=why):
        read_service_address(text)


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
