"""No test reads, writes or removes a key of the person who runs it, on any system."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import keyring.core
import pytest
from keyring.backends.fail import Keyring
from keyring.util import platform_

from tests.fake_keyrings import MemoryKeyring
from tests.program_environment import program_environment

STORE = f"{MemoryKeyring.__module__}.{MemoryKeyring.__name__}"


@pytest.fixture
def developers_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The settings of somebody with a working credential store."""
    variables = {"XDG_CONFIG_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    settings = Path(platform_.config_root()) / "keyringrc.cfg"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[backend]\ndefault-keyring={STORE}\n", encoding="utf-8")
    return variables


def test_tests_have_no_store(developers_settings: dict[str, str]) -> None:
    assert isinstance(keyring.core.load_config(), MemoryKeyring)
    keyring.core.init_backend()
    assert isinstance(keyring.get_keyring(), Keyring)


def test_programs_that_tests_start_have_no_store(developers_settings: dict[str, str]) -> None:
    show = "import keyring; print(type(keyring.get_keyring()))"
    environment = program_environment(covered=False, **developers_settings)
    told = subprocess.check_output([sys.executable, "-c", show], env=environment, encoding="utf-8")
    assert told == f"{Keyring}\n"
