"""The wheel, in an environment of its own without this checkout."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.program_environment import ROOT, program_environment
from tests.wine import not_under_wine

pytestmark = not_under_wine("the Python there has no pip")

PYTHON, PROGRAM = (
    ("Scripts/python.exe", "Scripts/voucher-hold.exe")
    if sys.platform == "win32"
    else ("bin/python", "bin/voucher-hold")
)

TUNING = """
from importlib.metadata import entry_points
(command,) = entry_points(group="gui_scripts", name="voucher-hold")
command.load()
import builtins, gc, gui
print(builtins.__import__.__name__, gc.isenabled(), gui.__file__, sep="\\n")
"""


def run(*command: str | Path, folder: Path) -> str:
    environment = program_environment(covered=False)
    del environment["PYTHONPATH"]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from copies: setuptools leaves a `build` folder beside what it builds."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in ("gui", "resources", "packaging/voucher_hold"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, folder)
    build = ["-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "."]
    run(sys.executable, *build, folder=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel in it. Its dependencies come from the tests' own environment,
    which has no path to the checkout.
    """
    folder = tmp_path_factory.mktemp("elsewhere")
    run(sys.executable, "-m", "venv", "--without-pip", folder, folder=folder)
    install = ["install", "--no-deps", "--no-index", str(wheel)]
    run(sys.executable, "-m", "pip", "--python", folder, *install, folder=folder)
    lent = packages_of(folder) / "lent.pth"
    lent.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder


def packages_of(environment: Path) -> Path:
    (package,) = environment.rglob("voucher_hold/__init__.py")
    return package.parent.parent


def test_the_wheel_contains_every_module_and_resource_under_one_name(wheel: Path) -> None:
    """A folder missing from it is missing from `packages` in pyproject.toml."""
    ours = [*(ROOT / "gui").rglob("*.py"), *(ROOT / "resources").rglob("*")]
    wanted = {
        f"voucher_hold/{each.relative_to(ROOT).as_posix()}"
        for each in ours
        if each.is_file() and each.suffix not in (".pyc", ".ts")
    }
    found = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert found == {*wanted, "voucher_hold/__init__.py"}


def test_the_wheels_command_reserves_a_voucher(elsewhere: Path, tmp_path: Path) -> None:
    practice = ["--practice", "--quit", "--data-dir", str(tmp_path), "--submit", "1000000001"]
    picture = tmp_path / "picture.png"
    printed = run(elsewhere / PROGRAM, *practice, "--screenshot", picture, folder=tmp_path)
    assert json.loads(printed)["outcome"] == "held"
    assert picture.exists()


def test_the_wheels_command_starts_as_fast_as_the_module(elsewhere: Path, tmp_path: Path) -> None:
    printed = run(elsewhere / PYTHON, "-c", TUNING, folder=tmp_path)
    import_, collects_garbage, gui = printed.splitlines()
    assert (import_, collects_garbage) == ("__import__", "False")
    assert Path(gui).is_relative_to(elsewhere), "it is not the checkout's"


def test_packages_with_the_same_names_do_no_harm(elsewhere: Path, tmp_path: Path) -> None:
    for name in ("gui.py", "resources.py"):
        (packages_of(elsewhere) / name).write_text("raise ImportError", encoding="utf-8")
    practice = ["--practice", "--quit", "--data-dir", str(tmp_path)]
    run(elsewhere / PROGRAM, *practice, folder=tmp_path)
