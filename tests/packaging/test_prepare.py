"""What a fresh machine lacks is installed, or one command for an administrator is printed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import dev
import pytest
from fresh import commands_in

from tests.program_environment import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="only Debian's packages are named")


def program(file: Path, script: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)


@pytest.fixture
def bare_debian(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A Debian with Python and nothing else, and a user who can't sudo. Returns the PATH there."""
    find_spec = importlib.util.find_spec

    def without_ensurepip(name: str) -> ModuleSpec | None:
        return None if name == "ensurepip" else find_spec(name)

    path = tmp_path / "bin"
    program(path / "apt-get", f'echo "$@" >> {tmp_path / "apt-get.log"}')
    monkeypatch.setenv("PATH", str(path))
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    monkeypatch.setattr(importlib.util, "find_spec", without_ensurepip)
    monkeypatch.setattr(dev, "DBUS_SERVICES", tmp_path / "services")
    monkeypatch.setattr(dev, "can_load", lambda library: False)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return path


ALL = {
    f"python3.{sys.version_info[1]}-venv",
    *dev.QT_LIBRARIES.values(),
    *dev.TEST_PROGRAMS.values(),
    *dev.TEST_SERVICES.values(),
    *dev.TEST_LIBRARIES.values(),
}


@pytest.mark.parametrize("requirements", [dev.TO_RUN, dev.TO_TEST], ids=["run", "test"])
def test_a_user_without_sudo_is_given_one_command_that_works(
    requirements: Path, bare_debian: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        dev.prepare(requirements)
    assert stopped.value.code == 1
    told = capfd.readouterr().err
    (command,) = commands_in(told)
    program(bare_debian / "sudo", 'exec "$@"')
    subprocess.run(["/bin/sh", "-c", command], env={"PATH": str(bare_debian)}, check=True)
    update, install = (tmp_path / "apt-get.log").read_text(encoding="utf-8").splitlines()
    assert update == "update"
    verb, *words = install.split()
    named = [each for each in words if not each.startswith("-")]
    assert verb == "install"
    assert "-y" in words, "it asks no questions"
    assert set(named) - {"fonts-dejavu-core"} == ALL
    assert len(named) == len(set(named))
    assert not dev.VENV.exists()


def test_somebody_who_lacks_only_test_packages_can_run_the_app(
    bare_debian: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    program(dev.PYTHON, "exit 0")
    monkeypatch.setattr(dev, "missing_qt_packages", list)
    monkeypatch.setattr(dev, "install_pinned", lambda requirements: done.append(requirements.name))
    dev.prepare(dev.TO_RUN)
    assert done == ["requirements.txt"]


def test_root_installs_only_what_the_command_needs(
    bare_debian: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    dev.install_system_packages(["libegl1"], later=["xvfb"])
    assert (tmp_path / "apt-get.log").read_text(encoding="utf-8").splitlines() == [
        "update -qq",
        "install -y -qq --no-install-recommends libegl1",
    ]


@pytest.mark.parametrize("check", [0, 1], ids=["fit", "do not fit"])
def test_packages_that_do_not_fit_together_are_reported_and_checked_again(
    check: int, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    python = tmp_path / ".venv" / "bin" / "python"
    log = tmp_path / "log"
    program(
        python,
        f'echo "$*" >> {log}\ncase "$*" in *check) echo "a 1 needs b"; exit {check};; esac',
    )
    done = subprocess.run(
        [sys.executable, str(tmp_path / "packaging" / "dev.py"), "test", "-k", "some"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == check
    assert ("a 1 needs b" in done.stderr) == bool(check)
    assert ("don't fit together" in done.stderr) == bool(check)
    assert (tmp_path / ".venv" / "set-up").exists() == (not check)
    started = log.read_text(encoding="utf-8").splitlines()
    (install,) = (each for each in started if " install " in each)
    assert "--no-deps" in install
    assert "--require-hashes" in install
    assert started[-1].endswith("check" if check else "pytest -k some")
