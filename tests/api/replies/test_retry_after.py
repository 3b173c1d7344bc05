from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.api.replies.retry_after import (
    DEFAULT_SECONDS,
    LEAST_SECONDS,
    MOST_SECONDS,
    retry_after_seconds,
)
from tests.fake_clock import NOON

IN_20_SECONDS = str(int(NOON.timestamp()) + 20)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, DEFAULT_SECONDS),
        ({"Retry-After": "30", "X-RateLimit-Reset": IN_20_SECONDS}, 30),
        ({"retry-after": " 7 "}, 7),
        ({"Retry-After": "0"}, LEAST_SECONDS),
        ({"Retry-After": "999999999999"}, MOST_SECONDS),
        ({"X-RateLimit-Reset": "999999999999"}, MOST_SECONDS),
        ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"}, MOST_SECONDS),
        ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 -2300"}, DEFAULT_SECONDS),
        ({"Retry-After": "Sun, 22 Nov 2026 12:00:45 +99999999999999999999"}, DEFAULT_SECONDS),
        ({"Date": "Sun, 22 Nov 2026 12:00:45 +99999999999999999999"}, DEFAULT_SECONDS),
        ({"Retry-After": "-5"}, DEFAULT_SECONDS),
        ({"Retry-After": "soon"}, DEFAULT_SECONDS),
        ({"Retry-After": "9" * 400}, DEFAULT_SECONDS),
        ({"Retry-After": "Sun, 22 Nov 2026 12:00:45 GMT"}, 45),
        ({"Retry-After": "Sun, 22 Nov 2026 12:00:45"}, 45),
        ({"Retry-After": "Sun, 22 Nov 2026 11:00:00 GMT"}, LEAST_SECONDS),
        ({"X-RateLimit-Reset": IN_20_SECONDS}, 20),
        ({"Retry-After": "soon", "X-RateLimit-Reset": IN_20_SECONDS}, 20),
        ({"X-RateLimit-Reset": "0"}, LEAST_SECONDS),
    ],
)
def test_the_wait_is_as_long_as_the_reply_asks_for(headers: dict[str, str], seconds: float) -> None:
    assert retry_after_seconds(httpx.Headers(headers), NOON) == seconds


def test_a_till_with_a_wrong_clock_counts_from_the_servers_date() -> None:
    headers = httpx.Headers(
        {"Date": "Sun, 22 Nov 2026 15:00:00 GMT", "Retry-After": "Sun, 22 Nov 2026 15:00:12 GMT"}
    )
    assert retry_after_seconds(headers, NOON) == 12


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_any_header_can_be_read(text: str) -> None:
    headers = httpx.Headers({"Retry-After": text, "X-RateLimit-Reset": text, "Date": text})
    assert retry_after_seconds(headers, NOON) >= LEAST_SECONDS
