"""How long a 429 asks us to wait (API documentation, page "limits").

The documented limits contradict each other (60 a half minute, 60 a minute), so the wait is taken
from the reply, never computed from the limit: `Retry-After`, or `X-RateLimit-Reset`, or 30 s.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from gui.api.replies.http_date import read_http_date

DEFAULT_SECONDS = 30.0
LEAST_SECONDS = 1.0
"""Asking again sooner would only prolong the limit."""

MOST_SECONDS = 86_400.0
"""Nobody waits longer, and a time beyond the calendar can't be shown."""


def retry_after_seconds(headers: Mapping[str, str], now: datetime) -> float:
    """Seconds to wait from `now`; `headers` must look up names case-insensitively."""
    server_now = read_http_date(headers.get("Date")) or now
    for wait in (
        _seconds_or_date(headers.get("Retry-After"), server_now),
        _reset(headers.get("X-RateLimit-Reset"), server_now),
    ):
        if wait is not None:
            return min(max(LEAST_SECONDS, wait), MOST_SECONDS)
    return DEFAULT_SECONDS


def _seconds_or_date(value: str | None, now: datetime) -> float | None:
    seconds = _number(value)
    if seconds is not None:
        return seconds
    date = read_http_date(value)
    return max(0.0, (date - now).total_seconds()) if date is not None else None


def _reset(value: str | None, now: datetime) -> float | None:
    unix_time = _number(value)
    return max(0.0, unix_time - now.timestamp()) if unix_time is not None else None


def _number(value: str | None) -> float | None:
    text = (value or "").strip()
    return float(text) if text.isascii() and text.isdigit() and len(text) <= 12 else None
