"""The lists of pinned packages are complete: nothing that a package on them requires is missing."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
from pathlib import Path

import locks
import pytest
from locks import FOLDER, LOCKS, RECORD, Lock, faults_of, pins, put_in_place, read_record

each_lock = pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)


def text_of(lock: Lock) -> str:
    return (FOLDER / lock.name).read_text(encoding="utf-8")


def without(text: str, name: str) -> str:
    """A list without one pin and its hashes."""
    shorter, found = re.subn(rf"^{re.escape(name)}==.*\n(?: .*\n)*", "", text, flags=re.MULTILINE)
    assert found == 1
    return shorter


@each_lock
def test_everything_that_a_package_requires_is_on_the_list(lock: Lock) -> None:
    assert faults_of(lock, text_of(lock), read_record(RECORD)) == []


@each_lock
def test_no_package_can_go_missing_unnoticed(lock: Lock) -> None:
    known, text = read_record(RECORD), text_of(lock)
    for pin in pins(text):
        faults = faults_of(lock, without(text, pin.name), known)
        assert any(f"requires {pin.name.split('-')[0]}" in each.lower() for each in faults), pin


def test_the_lists_are_for_each_python_on_linux_and_windows() -> None:
    for lock in LOCKS[:2]:
        assert {(each["python_version"], each["sys_platform"]) for each in lock.environments} == {
            (f"3.{minor}", platform)
            for minor in (11, 12, 13, 14)
            for platform in ("linux", "win32")
        }


def test_the_record_agrees_with_the_installed_packages() -> None:
    known = read_record(RECORD)
    compared = 0
    for pin in pins(text_of(LOCKS[1])):
        (specifier,) = pin.specifier
        asked = known[f"{pin.name}=={specifier.version}"]
        try:
            installed = importlib.metadata.distribution(pin.name)
        except importlib.metadata.PackageNotFoundError:
            assert pin.marker is not None
            assert not pin.marker.evaluate()
            continue
        assert installed.version == specifier.version
        assert tuple(installed.requires or ()) == asked.packages
        assert (installed.metadata.get_all("Requires-Python") or [""])[0] == asked.python
        compared += 1
    assert compared > 40


def test_an_unsuitable_version_is_a_fault() -> None:
    text = text_of(LOCKS[0]).replace("httpcore==1.0.9", "httpcore==2.0.0")
    faults = faults_of(LOCKS[0], text, read_record(RECORD))
    wrong = "requires httpcore==1.*, but the list has httpcore==2.0.0"
    assert any(wrong in each for each in faults)


def test_what_is_missing_on_only_one_system_or_python_is_a_fault() -> None:
    known, text = read_record(RECORD), text_of(LOCKS[0])
    narrowed = text.replace("sys_platform == 'win32'", "sys_platform == 'cygwin'")
    (fault,) = faults_of(LOCKS[0], narrowed, known)
    assert "pywin32-ctypes" in fault
    assert "win32" in fault
    narrowed = text.replace("zipp==4.1.2 ; python_full_version < '3.12'",
                            "zipp==4.1.2 ; python_full_version < '3.11.5'")  # fmt: skip
    (fault,) = faults_of(LOCKS[0], narrowed, known)
    assert "zipp" in fault
    assert "Python 3.11.99" in fault


def test_a_list_narrowed_to_windows_has_all_that_is_installed_there_and_no_markers() -> None:
    windows = locks.environment("3.13.2", "win32", "AMD64")
    text = locks.narrowed(text_of(LOCKS[1]), windows)
    lock = Lock("requirements-dev.txt", "dev", (windows,), ())
    assert faults_of(lock, text, read_record(RECORD)) == []
    names = {pin.name for pin in pins(text)}
    assert "colorama" in names
    assert not names & {"atheris", "secretstorage"}
    assert not [pin for pin in pins(text) if pin.marker]
    entries = re.split(r"\n(?! )", text.strip())
    assert len(entries) == len(names)
    assert all("--hash=sha256:" in each for each in entries)


def test_what_an_extra_requires_is_required() -> None:
    known = read_record(RECORD)
    text = text_of(LOCKS[1])
    (cov,) = (pin for pin in known if pin.startswith("pytest-cov=="))
    known[cov] = locks.Asked(known[cov].python, ("coverage[toml]>=7", "pluggy", "pytest"))
    (coverage,) = (pin for pin in known if pin.startswith("coverage=="))
    known[coverage] = locks.Asked("", ('tomli ; extra == "toml"', 'nothing ; extra == "other"'))
    (fault,) = faults_of(LOCKS[1], text, known)
    assert fault.startswith(f'{coverage} requires tomli; extra == "toml", which is missing')


def test_an_incomplete_list_replaces_none(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    for folder in (new, old):
        folder.mkdir()
        for name in (*(lock.name for lock in LOCKS), RECORD.name):
            shutil.copyfile(FOLDER / name, folder / name)
    before = {file.name: file.read_bytes() for file in old.iterdir()}
    first, second, _ = (new / lock.name for lock in LOCKS)
    first.write_text(f"# new\n{text_of(LOCKS[0])}", encoding="utf-8")
    second.write_text(without(text_of(LOCKS[1]), "h11"), encoding="utf-8")
    (fault,) = put_in_place(new, old)
    assert fault.startswith("requirements-dev.txt: httpcore==1.0.9 requires h11")
    assert {file.name: file.read_bytes() for file in old.iterdir()} == before
    second.write_text(text_of(LOCKS[1]), encoding="utf-8")
    assert put_in_place(new, old) == []
    assert (old / LOCKS[0].name).read_text(encoding="utf-8").startswith("# new\n")
