"""Pasting from a hanging program doesn't hold up keys; from any other program, it pastes."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from tests.scanner.bench import Bench, Report
from tests.scanner.test_real_keys import code_of
from tests.scanner.x_clipboard import HangingClipboard
from tests.scanner.x_keyboard import CONTROL, SHIFT

_ANOTHER_PROGRAM = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
    application.clipboard().setText(sys.argv[1], mode)
print("ready", flush=True)
application.exec()
"""

_MIDDLE, _RIGHT = 2, 3


@pytest.fixture
def hanging(bench: Bench) -> Iterator[None]:
    clipboard = HangingClipboard(bench.screen.display)
    _until(bench, lambda report: not report.told)  # an earlier message disappears slowly
    yield
    _until(bench, lambda report: not report.is_pasting)
    clipboard.close()


def _ask_for_the_clipboard(bench: Bench, way: str) -> None:
    x, y = bench.report().field_at
    match way:
        case "Ctrl+V":
            bench.keyboard.press("v", CONTROL)
        case "Shift+Ins":
            bench.keyboard.press("Insert", SHIFT)
        case "middle click":
            bench.keyboard.click(_MIDDLE, x, y)
        case "right click":
            bench.keyboard.click(_RIGHT, x, y)


@pytest.mark.parametrize("way", ["Ctrl+V", "Shift+Ins", "middle click", "right click"])
def test_a_scan_is_read_at_once_while_the_program_that_copied_hangs(
    way: str, bench: Bench, hanging: None
) -> None:
    for _ in range(5):
        code = code_of(10)
        bench.clear("field", "half")
        started = time.monotonic()
        _ask_for_the_clipboard(bench, way)
        bench.keyboard.type(code + "\r", 5, after_ms=300)
        report = bench.report()
        seconds = time.monotonic() - started
        if report.is_even():
            break
    assert (report.codes, report.refused, report.typed) == ([code], [], [])
    assert report.text == "half"
    assert seconds < 3
    if way == "right click":
        bench.keyboard.press("Escape", after_ms=100)  # closes the menu
        bench.keyboard.pauses.pop()  # a scan can't begin with this key
        assert bench.report().text == "half"


def test_a_failed_paste_is_reported_and_its_enter_submits_nothing(
    bench: Bench, hanging: None
) -> None:
    bench.clear("field", "half")
    bench.keyboard.press("v", CONTROL)
    bench.keyboard.type("12\r", 100, after_ms=100)
    report = _until(bench, lambda report: bool(report.told))
    assert "doesn't answer" in report.told
    assert (report.text, report.typed) == ("half12", [])


def _until(bench: Bench, holds: Callable[[Report], bool]) -> Report:
    end = time.monotonic() + 20
    while not holds(report := bench.report()):
        assert time.monotonic() < end, report
        time.sleep(0.05)
    return report


@pytest.mark.parametrize("way", ["Ctrl+V", "Shift+Ins", "middle click"])
def test_what_another_program_has_copied_is_pasted_before_the_enter_after_it(
    way: str, bench: Bench
) -> None:
    number = code_of(10)
    other = subprocess.Popen(
        [sys.executable, "-c", _ANOTHER_PROGRAM, number],
        env=bench.screen.environment,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "ready\n"
    try:
        bench.clear("field")
        _ask_for_the_clipboard(bench, way)
        bench.keyboard.press("\r", after_ms=80)
        report = _until(bench, lambda report: bool(report.typed))
    finally:
        other.terminate()
        other.communicate(timeout=30)
    assert (report.typed, report.text) == ([number], "")
