"""Nothing in a developer's shell reaches the programs that tests and builds start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from environment import bare_environment, installing_environment

from tests.program_environment import ROOT, program_environment

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for Python")

SOMEBODYS = {
    "COVERAGE_FILE": "/elsewhere",
    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus",
    "DISPLAY": ":0",
    "LANG": "de_DE.UTF-8",
    "LC_ALL": "tr_TR.UTF-8",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONPATH": "/elsewhere",
    "PYTHONUNBUFFERED": "1",
    "PYTHONWARNINGS": "error",
    "QT_QPA_PLATFORM": "wayland",
    "QT_SCALE_FACTOR": "2",
    "TZ": "Asia/Tokyo",
    "VOUCHER_HOLD_API_URL": "https://a.example",
    "XDG_CONFIG_DIRS": "/elsewhere",
}
TO_INSTALL = {
    "CURL_CA_BUNDLE": "/ca.pem",
    "HTTPS_PROXY": "http://proxy.example:3128",
    "PIP_INDEX_URL": "https://index.example/simple",
    "REQUESTS_CA_BUNDLE": "/ca.pem",
    "SSL_CERT_FILE": "/ca.pem",
    "UV_NATIVE_TLS": "1",
    "http_proxy": "http://proxy.example:3128",
    "no_proxy": "a b, c",
}
NEEDED = {"HOME": "/home/somebody", "TMPDIR": "/tmp"}
BASH_MAKES = ("PWD", "OLDPWD", "SHLVL", "_")


def shell() -> dict[str, str]:
    """The environment of somebody who has set a lot of variables."""
    return {**SOMEBODYS, **TO_INSTALL, **NEEDED, "PATH": os.environ["PATH"]}


def stand_in(file: Path, log: Path, more: str = "") -> None:
    """A program that writes down its arguments and its environment."""
    file.parent.mkdir(parents=True, exist_ok=True)
    script = f'#!/bin/sh\necho "> $*" >> {log}\nenv >> {log}\n{more}\n'
    file.write_text(script, encoding="utf-8")
    file.chmod(0o755)


def read_log(log: Path) -> tuple[list[str], dict[str, str]]:
    """The arguments of each start, and the environment of the last."""
    lines = log.read_text(encoding="utf-8").splitlines()
    started = [each.removeprefix("> ") for each in lines if each.startswith("> ")]
    pairs = dict(each.split("=", 1) for each in lines if not each.startswith("> "))
    kept = {name: value for name, value in pairs.items() if name not in BASH_MAKES}
    return started, kept


def test_a_program_started_by_tests_gets_nothing_from_the_shell(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in {**SOMEBODYS, **TO_INSTALL}.items():
        monkeypatch.setenv(name, value)
    found = program_environment(covered=False, VOUCHER_HOLD_API_KEY="sk_test")
    assert found["QT_QPA_PLATFORM"] == "offscreen"
    assert found["TZ"] == "Europe/London"
    assert found["PYTHONPATH"] == str(ROOT)
    assert found["VOUCHER_HOLD_API_KEY"] == "sk_test"
    ours = {"QT_QPA_PLATFORM", "TZ", "PYTHONPATH", "LANG"}
    if sys.platform == "win32":
        ours.add("DISPLAY")  # Wine's
    assert not (SOMEBODYS.keys() | TO_INSTALL.keys()) & found.keys() - ours
    assert found.get("LANG") != SOMEBODYS["LANG"]


def test_the_tests_themselves_leave_the_shell_behind() -> None:
    show = "import os, tests.conftest; print(*sorted(os.environ), sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", show],
        env={
            **os.environ,
            **SOMEBODYS,
            **TO_INSTALL,
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "",
        },
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    # Coverage uses such variables too, so conftest can't know whose they are; dev.py can.
    found = {each for each in done.stdout.split() if not each.startswith("COVERAGE_")}
    assert found == set(program_environment(covered=False))


def test_windows_and_wine_keep_what_they_find_themselves_by(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = {"SYSTEMROOT": r"C:\Windows", "WINEDLLDIR0": r"\??\Z:\usr\lib\wine"}
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        kept = bare_environment({**SOMEBODYS, **own})
    assert kept == {**own, "DISPLAY": ":0"}


@on_posix
def test_the_developers_command_starts_tools_without_the_shells_variables(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    log = tmp_path / "log"
    stand_in(tmp_path / ".venv" / "bin" / "python", log)
    command = (
        "import dev, sys; dev.VENV.joinpath('set-up').write_text(dev.fingerprint(dev.TO_TEST))"
    )
    dev = [sys.executable, "-B", str(tmp_path / "packaging" / "dev.py"), "test", "-k", "some"]
    quiet = {**shell(), "PYTHONPATH": str(tmp_path / "packaging"), "PYTHONWARNINGS": ""}
    subprocess.run([sys.executable, "-c", command], env=quiet, check=True)
    subprocess.run(dev, env=quiet, check=True)
    arguments, found = read_log(log)
    assert arguments == ["-m pytest -k some"]
    assert found == {
        **NEEDED,
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(tmp_path),
    }


@on_posix
def test_ci_keeps_what_installing_needs_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci" / "run")
    log = tmp_path / "log"
    stand_in(tmp_path / "bin" / "python3", log)
    given = {**shell(), "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}
    subprocess.run(["bash", ".ci/run"], cwd=tmp_path, env=given, check=True)
    arguments, found = read_log(log)
    assert arguments[0] == "packaging/dev.py check"
    assert found == {**NEEDED, **TO_INSTALL, "PATH": given["PATH"], "LANG": "C.UTF-8"}
    assert found == installing_environment(given)


@on_posix
@pytest.mark.parametrize(("status", "goes_on"), [(0, True), (1, False), (77, True)])
def test_ci_continues_where_no_bare_machine_is_available(
    status: int, goes_on: bool, tmp_path: Path
) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci" / "run")
    log = tmp_path / "log"
    stand_in(tmp_path / "bin" / "python3", log, f'[ "$2" != fresh ] || exit {status}')
    path = {"PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(["bash", ".ci/run"], cwd=tmp_path, env=path, check=False)
    arguments, _ = read_log(log)
    assert done.returncode == (0 if goes_on else status)
    assert ("packaging/dev.py installer --check" in arguments) == goes_on
