"""Which language the app speaks: the system's, if there is a file for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.translate import translate, use_language
from resources import path_of
from tests.pseudo_locale import filed_texts

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


def test_every_number_of_things_has_its_english_forms(tmp_path: Path) -> None:
    """After a change: packaging/dev.py translations, then fill in what it leaves empty."""
    english = ET.parse(path_of("translations", "voucher_hold_en.ts")).getroot()
    forms = {
        message.findtext("source"): [each.text for each in message.iter("numerusform")]
        for message in english.iter("message")
    }
    counted = {source for _, source in filed_texts(tmp_path) if "%n" in source}
    assert set(forms) == counted
    assert [source for source, each in forms.items() if len(each) != 2 or not all(each)] == []
