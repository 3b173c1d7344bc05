"""Texts in the till's language: the system's if there is a translation, else English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_ENGLISH = "voucher_hold_en.qm"


def translate(source: str, comment: str = "", n: int = -1, /) -> str:
    """`source`, translated by the installed translators; see gui.domain.translation.Translate."""
    return QCoreApplication.translate("", source, comment, n)


def use_language(application: QCoreApplication, locale: QLocale, folder: str) -> None:
    """Show `application` in the first language of `locale` for which `folder` has a file.

    English is installed below it, for its plurals, and for whatever a translation lacks.
    """
    english = QTranslator(application)
    if english.load(_ENGLISH, folder):
        application.installTranslator(english)
    own = QTranslator(application)
    if own.load(locale, "voucher_hold", "_", folder) and not own.filePath().endswith(_ENGLISH):
        application.installTranslator(own)
