"""What is declared has somebody who uses it; mypy only notices where words are missing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.arguments import Arguments
from gui.domain.scan.cleaning import ScanProblem
from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.setup.settings import Settings
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.sound import Sound
from gui.widgets.settings.settings_dialog import SettingsDialog

GUI = Path(__file__).parent.parent / "gui"
TELLING = GUI / "domain" / "telling"
NOT_IN_THE_WINDOW = {"api_key_file"}
"""Settings that only IT's files have."""


def idle(prefix: str, names: Iterable[str], *but: Path) -> set[str]:
    """The names that follow `prefix` in no file of the program, but perhaps in these."""
    sources = [each.read_text(encoding="utf-8") for each in GUI.rglob("*.py") if each not in but]
    used = set(re.findall(rf"{re.escape(prefix)}(\w+)", "\n".join(sources)))
    return set(names) - used


def test_a_kind_that_nobody_uses_is_found() -> None:
    assert idle("NoticeKind.", ["NO_KEY", "NO_SUCH"]) == {"NO_SUCH"}


def test_somebody_gives_every_notice() -> None:
    names = [kind.name for kind in NoticeKind]
    assert idle("NoticeKind.", names, TELLING / "notice_words.py") == set()


def test_some_scan_has_every_problem() -> None:
    names = [problem.name for problem in ScanProblem]
    assert idle("ScanProblem.", names, TELLING / "banner_words.py") == set()


def test_every_sound_is_played() -> None:
    assert idle("Sound.", [sound.name for sound in Sound]) == set()


def test_somebody_does_what_each_argument_asks_for() -> None:
    assert idle("arguments.", Arguments._fields, GUI / "arguments.py") == set()


@pytest.mark.parametrize("kind", [Settings, ScannerSettings])
def test_somebody_acts_on_every_setting(kind: type[Settings | ScannerSettings]) -> None:
    assert idle("ettings.", [each.name for each in fields(kind)]) == set()


def test_every_setting_is_in_the_window_unless_it_is_its_alone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettingsDialog(parent)
    names = {each.name for each in fields(Settings)} - {"scanner"}
    names |= {f"scanner.{each.name}" for each in fields(ScannerSettings)}
    missing = {name for name in names if dialog.findChild(QWidget, name) is None}
    assert missing == NOT_IN_THE_WINDOW
