"""Texts of the domain in the language of the till."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(source: str, comment: str = "", n: int = -1, /) -> str:
    """`source` as the installed translators have it; see gui.domain.telling.banner.Translate."""
    return QCoreApplication.translate("", source, comment, n)
