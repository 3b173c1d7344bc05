"""Which language the app speaks: the system's, if there is a file for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.translate import translate, use_language
from resources import path_of

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>Reserving…</source>
        <translation>Wird reserviert…</translation>
    </message>
</context>
</TS>
"""
PLURAL = "It's %n characters long. Scan the voucher again."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where English and German are."""
    shutil.copy(path_of("translations", "voucher_hold_en.qm"), tmp_path)
    source = tmp_path / "voucher_hold_de.ts"
    source.write_text(GERMAN, encoding="utf-8")
    program = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([program, "-silent", source], check=True, capture_output=True)
    return tmp_path


@pytest.mark.parametrize(
    ("locale", "words"),
    [("de_DE", "Wird reserviert…"), ("de_AT", "Wird reserviert…"), ("fr_FR", "Reserving…")],
)
def test_a_new_language_needs_a_file_and_nothing_else(
    locale: str, words: str, folder: Path, qtbot: QtBot
) -> None:
    application = QApplication.instance()
    assert application is not None
    try:
        use_language(application, QLocale(locale), str(folder))
        assert translate("Reserving…") == words
        assert translate(PLURAL, "", 1).startswith("It's 1 character long"), "what it lacks"
    finally:
        for each in application.findChildren(QTranslator):
            QCoreApplication.removeTranslator(each)
            each.deleteLater()
