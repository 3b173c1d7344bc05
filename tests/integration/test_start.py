"""What may be imported before the first window is on screen, and what must not be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gui.practice.server import PracticeServer
from tests.benchmarks.program import Program
from tests.program_environment import program_environment

LIBRARIES = {
    "anyio",
    "asyncio",
    "dataclasses",
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
}
"""None of these may be imported before the first paint."""

OURS = {
    "gui",
    "gui.__main__",
    "gui.arguments",
    "gui.domain",
    "gui.domain.hold",
    "gui.domain.scan",
    "gui.domain.setup",
    "gui.domain.tasks",
    "gui.domain.telling",
    "gui.process",
    "gui.widgets.holds",
    "gui.widgets.kit",
    "gui.domain.telling.message",
    "gui.domain.hold.connection_state",
    "gui.domain.setup.origin",
    "gui.domain.scan.serial_state",
    "gui.plain_qt",
    "gui.process.exit_status",
    "gui.process.output",
    "gui.process.installer_signals",
    "gui.start",
    "gui.storage",
    "gui.storage.window_place",
    "gui.translate",
    "gui.widgets",
    "gui.widgets.connection_badge",
    "gui.widgets.kit.enter_key",
    "gui.widgets.kit.glyph",
    "gui.widgets.history_list",
    "gui.widgets.kit.line_edit",
    "gui.widgets.holds.hold_buttons",
    "gui.widgets.holds.hold_list",
    "gui.widgets.main_window",
    "gui.widgets.notice_stack",
    "gui.widgets.shape_button",
    "gui.widgets.kit.parts",
    "gui.widgets.kit.theme",
    "gui.widgets.kit.ink_label",
    "gui.widgets.verdict",
    "gui.widgets.verdict.verdict_panel",
    "gui.widgets.voucher_field",
}
"""Of our own modules, only these may be."""


def test_the_first_paint_imports_only_what_it_needs(
    tmp_path: Path, practice_server: PracticeServer
) -> None:
    """On a till that is set up, given only the place of its files."""
    (tmp_path / "settings.toml").write_text(
        f'api_url = "{practice_server.url}"\n', encoding="utf-8"
    )
    subject = Program(
        "tests.benchmarks.subject", VOUCHER_HOLD_DATA_DIR=str(tmp_path), VOUCHER_HOLD_API_KEY=""
    )
    imported = set(subject.heard("modules"))
    subject.heard("ready")
    subject.close()
    assert {name for name in imported if name.partition(".")[0] == "gui"} <= OURS
    assert "gui.widgets.main_window" in imported
    assert imported & LIBRARIES == set()


def test_the_start_reads_no_sources_and_collects_no_garbage() -> None:
    code = (
        "import gui.__main__, gui.plain_qt, builtins, gc;"
        "print(builtins.__import__.__name__, gc.isenabled())"
    )
    printed = subprocess.run(
        [sys.executable, "-c", code],
        env=program_environment(covered=False),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert printed.stdout == "__import__ False\n"
