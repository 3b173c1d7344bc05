"""A till whose window is a strip: scanned at, refused, closed and set up as any other."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from gui.domain.setup.settings import Settings
from gui.storage.window_place import read_place, window_place_file
from tests.till import Till


@pytest.fixture
def strip_till(till: Till) -> Till:
    """A till that starts as a strip."""
    till.stop()
    till.settings = Settings(start_as_strip=True)
    till.start()
    assert till.app.window.is_strip
    return till


def visible(till: Till, name: str) -> bool:
    return any(each.isVisible() for each in till.window.findChildren(QWidget, name))


def test_a_scan_shows_its_time_and_its_end(strip_till: Till) -> None:
    till = strip_till
    till.scan_and_wait("1000000001")
    assert till.title.startswith("Reserved until")
    assert visible(till, "holdRemaining")
    token = till.clipboard
    assert token
    till.press("copyToken")
    assert till.clipboard == token
    assert till.text("holdRemaining") == "5:00" or till.text("holdRemaining").startswith("4:5")
    till.press("holdDone")
    till.settle()
    assert visible(till, "undoDone")
    till.turn(1)
    till.press("undoDone")
    assert till.title.startswith("Reserved until")


def test_a_refusal_takes_the_strip_and_the_clipboard(strip_till: Till) -> None:
    till = strip_till
    till.scan_and_wait("1000000001")
    till.scan_and_wait("3000000001")
    till.settle()
    assert not visible(till, "copyToken")
    assert visible(till, "bannerAdvice")
    assert till.clipboard == ""
    summary = till.find(QLabel, "holdsSummary")
    assert summary.isVisible()
    assert "1 reserved" in summary.text()


def test_keys_work_while_it_is_a_strip(strip_till: Till) -> None:
    till = strip_till
    QTest.keyClicks(till.field, "12345")
    QTest.keyClick(till.field, Qt.Key.Key_Escape)
    assert till.field.text() == ""
    till.scan_and_wait("1000000001")
    till.find(QWidget, "copyToken").setFocus()
    QTest.keyClick(till.window, Qt.Key.Key_F2)
    assert till.window.focusWidget() is till.field
    QTest.keyClick(till.window, Qt.Key.Key_F9)
    till.settle()
    assert visible(till, "releaseHold")
    assert till.title.startswith("Reserved until")


def test_closing_a_strip_asks_about_what_is_reserved(strip_till: Till) -> None:
    till = strip_till
    till.scan_and_wait("1000000001")
    till.window.close()
    dialog = till.app.closing.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert till.window.screen().availableGeometry().contains(dialog.geometry())


def test_the_next_start_is_a_strip_before_it_knows_its_settings(
    strip_till: Till, tmp_path: Path
) -> None:
    strip_till.window.close()
    strip_till.stop()
    kept = read_place(window_place_file(tmp_path, practice=False))
    strip_till.start(wait=False)
    strip_till.app.window.restore_place(kept)
    assert strip_till.app.window.is_strip


def test_a_till_that_nobody_has_set_up_is_whole(till: Till) -> None:
    till.stop()
    till.key = None
    till.settings = Settings(start_as_strip=True)
    till.start()
    till.until(lambda: till.app.settings_flow.panel is not None)
    assert not till.app.window.is_strip


def test_a_scripts_window_is_whole(till: Till, tmp_path: Path) -> None:
    till.stop()
    till.set_arguments(screenshot=tmp_path / "picture.png")
    till.settings = Settings(start_as_strip=True)
    till.start()
    assert not till.app.window.is_strip


def test_the_newest_scan_has_the_strip_and_the_clipboard(strip_till: Till) -> None:
    till = strip_till
    till.scan_and_wait("1000000001")
    first = till.clipboard
    till.scan_and_wait("1000000002")
    till.settle()
    assert till.clipboard not in ("", first)
    assert till.text("holdVoucher") == "1000 0000 02"
    assert "1 more" in till.find(QLabel, "holdsSummary").text()


def test_the_settings_open_over_the_strip(strip_till: Till) -> None:
    till = strip_till
    till.app.settings_flow.open()
    till.settle()
    dialog = till.app.settings_flow.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert till.window.screen().availableGeometry().contains(dialog.geometry())
    assert till.app.window.is_strip
