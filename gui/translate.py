"""The domain's texts in the till's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(source: str, comment: str = "", n: int = -1, /) -> str:
    """`source` as the installed translators render it; see gui.domain.telling.banner.Translate."""
    return QCoreApplication.translate("", source, comment, n)
