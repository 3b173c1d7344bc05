"""Texts in the language of the till: the system's where there is a translation, else English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_ENGLISH = "voucher_hold_en.qm"


def translate(source: str, comment: str = "", n: int = -1, /) -> str:
    """`source` as the installed translators have it; see gui.domain.translation.Translate."""
    return QCoreApplication.translate("", source, comment, n)


def use_language(application: QCoreApplication, locale: QLocale, folder: str) -> None:
    """Have `application` speak the first language of `locale` that `folder` has a file for.

    English lies below it, for its plurals: what a translation lacks is told in English.
    """
    english = QTranslator(application)
    if english.load(_ENGLISH, folder):
        application.installTranslator(english)
    own = QTranslator(application)
    if own.load(locale, "voucher_hold", "_", folder) and not own.filePath().endswith(_ENGLISH):
        application.installTranslator(own)
