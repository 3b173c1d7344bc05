from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest
from wine_host import WineHost

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for Wine")

SLOW = 60


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WineHost:
    wine = tmp_path / "wine"
    wine.write_text('#!/bin/sh\nshift\neval "$*"\n', encoding="utf-8")
    wine.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    host = WineHost(tmp_path / "prefix")
    host.display = ":0"
    return host


def test_a_program_is_over_when_it_ends_though_a_helper_keeps_its_pipe(
    host: WineHost, tmp_path: Path
) -> None:
    started = time.monotonic()
    helper = tmp_path / "helper"
    script = f"echo first; sleep {SLOW} & echo $! > {helper}; printf 'la\\303\\244st'; exit 3"
    assert host.run("program", script) == (3, "first\nlaäst")
    assert time.monotonic() - started < SLOW
    os.kill(int(helper.read_text(encoding="ascii")), signal.SIGTERM)


def test_a_program_that_does_not_end_is_killed_and_what_it_said_is_kept(host: WineHost) -> None:
    status, said = host.run("program", f"echo so far; exec sleep {SLOW}", timeout=1)
    assert status == -1
    assert said == "so far\n\n(killed after 1 s)"
