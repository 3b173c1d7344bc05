"""Stands in for Qt's translation where there is no Qt."""

from __future__ import annotations


def source_text(source: str, comment: str = "", n: int = -1, /) -> str:
    """The text itself, as on a till without translations."""
    return source.replace("%n", str(n)) if n >= 0 else source
