"""The examples for integrators: run as they stand on the page, where that is possible."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY
from tests.program_environment import ROOT, program_environment
from tests.till import Till

PAGE = ROOT / "docs" / "integrators.md"
INSTALLED = r"C:\Program Files\VoucherHold\VoucherHold.exe"


def example(language: str) -> str:
    """The page's example, for the program in this checkout."""
    found = re.search(rf"```{language}\n(.+?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    assert INSTALLED in found[1]
    return found[1]


@pytest.fixture
def environment(practice_server: PracticeServer, tmp_path: Path) -> dict[str, str]:
    return program_environment(
        covered=False,
        VOUCHER_HOLD_API_KEY=PRACTICE_KEY,
        VOUCHER_HOLD_API_URL=practice_server.url,
        VOUCHER_HOLD_DATA_DIR=str(tmp_path),
    )


def test_pythons_example_gets_a_token_and_says_why_there_is_none(
    environment: dict[str, str], tmp_path: Path
) -> None:
    code = example("python").replace(f'r"{INSTALLED}"', f'{sys.executable!r}, "-m", "gui"')
    code += "\nimport sys\nprint(reserve('1000000001'), reserve('1000000001'), sep='\\n')\n"
    code += "try:\n    reserve('3000000001')\nexcept RuntimeError as exc:\n    print(exc)\n"
    script = tmp_path / "example.py"
    script.write_text(code, encoding="utf-8")
    printed = run([sys.executable, str(script)], environment)
    token, again, reason = printed.splitlines()
    assert token.startswith("hold_token_")
    assert again == token
    assert reason.startswith("Not recognised: ")


@pytest.mark.skipif(shutil.which("pwsh") is None, reason="there is no PowerShell here")
def test_powershells_example_gets_a_token(environment: dict[str, str], tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m gui "$@"\n', encoding="utf-8")
    program.chmod(0o700)
    script = tmp_path / "example.ps1"
    code = example("powershell").replace(INSTALLED, str(program))
    script.write_text(f"{code}\nGet-HoldToken 1000000001\n", encoding="utf-8")
    assert run(["pwsh", "-File", str(script)], environment).startswith("hold_token_")


def test_pythons_example_starts_a_run_without_a_window_that_answers(
    environment: dict[str, str], tmp_path: Path
) -> None:
    code = example("python").replace(f'r"{INSTALLED}"', f'{sys.executable!r}, "-m", "gui"')
    code += "\nfrom pathlib import Path\nrunning = run_without_a_window()\ntry:\n"
    code += f"    while not Path({str(tmp_path / 'calls.json')!r}).exists():\n"
    code += "        assert running.poll() is None\n"
    code += "    print(reserve('1000000001'))\n"
    code += "    print(run_without_a_window().wait(), running.poll())\n"
    code += "finally:\n    running.kill()\n"
    script = tmp_path / "example.py"
    script.write_text(code, encoding="utf-8")
    token, still = run([sys.executable, str(script)], environment).splitlines()
    assert token.startswith("hold_token_")
    assert still == "0 None"


def run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("language", ["csharp", "vba"])
def test_the_other_examples_use_arguments_and_fields_that_there_are(
    language: str, line_of_a_hold: dict[str, Any]
) -> None:
    """Nothing here can run them. VBA looks for the texts in them without a parser."""
    code = example(language)
    arguments = set(re.findall(r"--[a-z]+", code))
    assert arguments <= {"--submit", "--quit", "--timeout", "--output"}
    fields = re.findall(r'(?:GetProperty\(|Field\(line, )"(\w+)"', code)
    assert fields
    assert set(fields) <= set(line_of_a_hold)
    text = json.dumps(line_of_a_hold)
    assert f'"hold_token": "{line_of_a_hold["hold_token"]}"' in text


@pytest.fixture
def line_of_a_hold(till: Till) -> dict[str, Any]:
    from gui.command_line.outcome_line import outcome_line
    from gui.domain.telling.news import Verdict
    from gui.domain.translation import source_text

    till.scan_and_wait("1000000001")
    (hold,) = till.app.reservations.live()
    text, _ = outcome_line("1000000001", Verdict(hold), till.clock.now(), source_text)
    found: dict[str, Any] = json.loads(text)
    return found
