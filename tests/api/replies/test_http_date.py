from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gui.api.replies.http_date import read_http_date


@pytest.mark.parametrize(
    "value",
    [
        "Sun, 06 Jul 2025 08:49:37 GMT",
        "Sunday, 06-Jul-25 08:49:37 GMT",
        "Sun Jul  6 08:49:37 2025",
        "Sun, 06 Jul 2025 08:49:37 -0000",
        "Sun, 06 Jul 2025 08:49:37",
        "Sun, 06 Jul 2025 10:49:37 +0200",
    ],
)
def test_a_date_is_in_utc_unless_it_says_otherwise(value: str) -> None:
    """The tests' own time zone is London's, an hour ahead in July."""
    assert read_http_date(value) == datetime(2025, 7, 6, 8, 49, 37, tzinfo=UTC)


@pytest.mark.parametrize("value", [None, "", "0", "soon", "Mon, 99 Foo 2025", "\x00", "1" * 400])
def test_what_is_not_a_date_is_none(value: str | None) -> None:
    assert read_http_date(value) is None
