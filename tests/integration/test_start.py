"""What the first window needs before it is on screen, and what it must not need."""

from __future__ import annotations

from pathlib import Path

from gui.practice.server import PracticeServer
from tests.benchmarks.program import Program

NOT_BEFORE_THE_FIRST_PAINT = {
    "anyio",
    "asyncio",
    "barcode",
    "h11",
    "httpcore",
    "httpx",
    "importlib.resources",
    "keyring",
    "logging.handlers",
    "platformdirs",
    "segno",
    "sqlite3",
    "ssl",
    "statistics",
    "tomlkit",
    "tomllib",
    "truststore",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtSerialPort",
    "gui.api",
    "gui.storage.journal",
    "gui.widgets.settings_dialog",
    "gui.widgets.set_up_panel",
}


def test_the_first_paint_imports_only_what_it_needs(
    tmp_path: Path, practice_server: PracticeServer
) -> None:
    arguments = ["--api-url", practice_server.url, "--data-dir", str(tmp_path)]
    subject = Program("tests.benchmarks.subject", *arguments)
    imported = set(subject.heard("modules"))
    subject.heard("ready")
    subject.close()
    assert "gui.widgets.main_window" in imported
    assert imported & NOT_BEFORE_THE_FIRST_PAINT == set()
