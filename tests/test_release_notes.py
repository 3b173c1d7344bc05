"""A release's notes come from the changelog, and a wrong tag makes no release."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gui import __version__

ROOT = Path(__file__).parent.parent


def release_notes(tag: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / "release_notes.py"), tag]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_notes_of_this_version_are_just_its_entry() -> None:
    changelog = (ROOT / "docs" / "CHANGELOG.md").read_text(encoding="utf-8")
    done = release_notes(f"v{__version__}")
    assert done.returncode == 0
    assert done.stdout.strip() in changelog
    assert done.stdout.startswith(("The ", "### "))
    assert "## [" not in done.stdout
    assert "Unreleased" not in done.stdout


def test_a_tag_that_is_not_the_programs_version_is_refused() -> None:
    done = release_notes("v999.0.0")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "v999.0.0" in done.stderr
    assert __version__ in done.stderr
