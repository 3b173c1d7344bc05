"""Makes text from elsewhere fit to be shown: one line, no control characters, limited length."""

from __future__ import annotations

SERVER_TEXT_LIMIT = 200
"""How many characters of a server's own words staff are shown."""

_SCAN_LIMIT = 5_000
"""Characters processed: more than any sentence has, few enough to cost nothing."""


def plain(text: str, limit: int = SERVER_TEXT_LIMIT) -> str:
    """`text` as one line of at most `limit` characters, cut with "…".

    Control, format (zero-width, right-to-left override), private and unpaired characters become
    spaces, runs of white space one space. Markup stays as it is: labels show it as plain text.
    """
    kept = "".join(each if each.isprintable() else " " for each in text[:_SCAN_LIMIT])
    line = " ".join(kept.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
