"""A second start of the same till: real processes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.program_environment import program_environment
from tests.till import Till


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "gui", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=program_environment(covered=True),
    )


def test_the_first_window_takes_over_what_the_second_start_was_to_do(tmp_path: Path) -> None:
    first = start("--practice", "--data-dir", str(tmp_path))
    calls = tmp_path / "practice" / "calls.json"
    try:
        end = time.monotonic() + 60
        while not calls.exists() or not calls.read_text(encoding="utf-8"):
            assert time.monotonic() < end, "the first one does not listen"
            assert first.poll() is None
        second = start("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001")
        output, errors = second.communicate(timeout=60)
        assert (second.returncode, output, errors) == (0, "", "")
        log = tmp_path / "logs" / "voucher-hold.log"
        while "number=…0001 outcome=Held" not in log.read_text(encoding="utf-8"):
            assert time.monotonic() < end, log.read_text(encoding="utf-8")
    finally:
        first.kill()
        first.communicate()
    again = start("--practice", "--data-dir", str(tmp_path), "--submit", "1000000001", "--quit")
    output, errors = again.communicate(timeout=60)
    assert json.loads(output)["outcome"] == "already_live", "nobody answers any more: it starts"


def test_a_second_start_for_another_service_is_not_taken_over(tmp_path: Path) -> None:
    first = start("--api-url", "http://127.0.0.1:9", "--data-dir", str(tmp_path))
    try:
        end = time.monotonic() + 60
        while not (tmp_path / "calls.json").exists():
            assert time.monotonic() < end
        other = ["--api-url", "http://127.0.0.1:10", "--data-dir", str(tmp_path)]
        second = start(*other, "--submit", "1000000001")
        with pytest.raises(subprocess.TimeoutExpired):
            second.communicate(timeout=3)  # it stays open, and says so
        second.kill()
        second.communicate()
        log = (tmp_path / "logs" / "voucher-hold.log").read_text(encoding="utf-8")
        assert "attempt" not in log
    finally:
        first.kill()
        first.communicate()


def test_an_errand_is_not_handed_over_but_refused(tmp_path: Path) -> None:
    first = start("--practice", "--data-dir", str(tmp_path))
    try:
        end = time.monotonic() + 60
        while not (tmp_path / "practice" / "calls.json").exists():
            assert time.monotonic() < end
        second = start("--practice", "--data-dir", str(tmp_path), "--quit")
        _, errors = second.communicate(timeout=60)
        assert second.returncode == 1
        assert "already open" in errors
    finally:
        first.kill()
        first.communicate()


def test_a_call_brings_the_window_to_the_front_and_reserves(till: Till) -> None:
    till.window.hide()
    till.app.worker.called.emit(("1000000001",))
    till.until(lambda: len(till.cards()) == 1)
    assert till.window.isVisible()


def test_what_was_scanned_into_the_second_window_goes_to_the_first(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[list[str]] = []

    def take(file: Path, numbers: list[str], service: str) -> bool:
        given.append(numbers)
        return True

    monkeypatch.setattr("gui.storage.hand_over.hand_over", take)
    till.stop()
    till.start(wait=False)
    till.app.reservations._early.append("1000000001")
    with till.qtbot.waitSignal(till.app.errand.finished, timeout=30_000):
        till.app._on_handed_over()
    assert given == [["1000000001"]]


def test_what_can_not_be_handed_over_is_told(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.storage.hand_over.hand_over", lambda file, numbers, service: False)
    till.stop()
    till.start(wait=False)
    till.app.reservations._early.append("1000000001")
    till.app._on_handed_over()
    assert till.window.isVisible()
    assert till.title == "This app can't start"
