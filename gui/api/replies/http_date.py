"""Dates as HTTP headers write them (RFC 9110, 5.6.7)."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def read_http_date(value: str | None) -> datetime | None:
    """The date in a header, in UTC; None if there is none that can be read."""
    try:
        date = parsedate_to_datetime(value or "")
        # Without a zone, or with "-0000", it is naive; HTTP's dates are all in UTC.
        return (date if date.tzinfo is not None else date.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
