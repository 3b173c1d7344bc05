"""From the closing of one window to the place of the next."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.storage.window_place import keep_place, read_place, window_place_file
from tests.program_environment import program_environment
from tests.till import Till


def close(till: Till) -> None:
    """Close the window as staff do; nothing is reserved."""
    till.window.close()
    till.stop()


def test_closing_keeps_the_place_and_the_next_start_uses_it(till: Till, tmp_path: Path) -> None:
    till.window.setGeometry(30, 40, 555, 444)
    place = till.app.window.place()
    close(till)
    assert read_place(window_place_file(tmp_path, practice=False)) == place
    till.start()
    till.app.window.restore_place(read_place(window_place_file(tmp_path, practice=False)))
    assert till.window.geometry() == QRect(30, 40, 555, 444)


_FIRST_WINDOW = """
import sys
import gui.start

def show(window):
    print(*window.geometry().getRect())
    sys.exit()

gui.start.show = show
gui.start.main(sys.argv[1:])
"""


@pytest.mark.parametrize("arguments", [[], ["--practice"], ["--quit"]])
def test_the_window_is_in_its_place_before_it_is_shown(
    arguments: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(30, 40, 555, 444)
    for practice, width in ((False, 555), (True, 556)):
        window.resize(width, 444)
        keep_place(
            window_place_file(tmp_path, practice=practice), bytes(window.saveGeometry().data())
        )
    printed = subprocess.run(
        [sys.executable, "-c", _FIRST_WINDOW, "--data-dir", str(tmp_path), *arguments],
        env=program_environment(covered=False, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    if arguments == ["--quit"]:
        assert not printed.startswith("30 40 ")
    else:
        assert printed == f"30 40 {556 if arguments else 555} 444\n"


def test_a_scripts_window_leaves_no_place(till: Till, tmp_path: Path) -> None:
    till.stop()
    till.set_arguments(quit=True)
    till.start()
    close(till)
    assert not window_place_file(tmp_path, practice=False).exists()


def test_a_place_that_cannot_be_written_keeps_nobody(till: Till, tmp_path: Path) -> None:
    window_place_file(tmp_path, practice=False).mkdir()
    close(till)
