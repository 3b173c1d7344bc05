"""How `dev.py fresh` reads this machine; the machines it makes are its own test."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import dev
import fresh
import pytest
from fresh import CannotTry, Failed, Source

from tests.program_environment import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="bare machines are Linux's")
with_apt = pytest.mark.skipif(shutil.which("apt-get") is None, reason="only apt reads its sources")

_DEB822 = """\
Types: deb deb-src
URIs: https://mirror.example/debian
Suites: bookworm bookworm-updates bookworm-backports
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: https://mirror.example/debian-security/
Suites: bookworm-security
Components: main

Enabled: no
Types: deb
URIs: https://off.example/debian
Suites: bookworm
Components: main
"""
_ONE_LINE = """\
# deb https://off.example/debian bookworm main
deb [arch=amd64] https://mirror.example/debian bookworm main contrib
deb https://mirror.example/debian bookworm-updates main
deb-src https://mirror.example/debian bookworm main
deb https://mirror.example/debian-security bookworm-security main
"""
_OTHERS = """\
deb https://others.example/apt nodistro main
deb https://b.example cloud-bookworm main
deb https://flat.example/apt ./
deb cdrom:[Debian GNU/Linux 12 _Bookworm_ - Official amd64 DVD]/ bookworm contrib
"""


def apt_reading(folder: Path, name: str, text: str) -> list[str]:
    """apt's options that make it read only this."""
    for each in ("parts", "lists/partial"):
        (folder / each).mkdir(parents=True)
    (folder / "parts" / name).write_text(text, encoding="utf-8")
    return [
        "-oDir::Etc::SourceList=/dev/null",
        f"-oDir::Etc::SourceParts={folder / 'parts'}",
        f"-oDir::State::Lists={folder / 'lists'}",
    ]


@with_apt
@pytest.mark.parametrize(
    ("name", "text"), [("debian.sources", _DEB822), ("debian.list", _ONE_LINE + _OTHERS)]
)
def test_the_mirror_is_the_one_apt_uses(name: str, text: str, tmp_path: Path) -> None:
    assert fresh.debian_sources("bookworm", apt_reading(tmp_path, name, text)) == [
        Source("https://mirror.example/debian/", ""),
        Source("https://mirror.example/debian/", "-updates"),
        Source("https://mirror.example/debian-security/", "-security"),
    ]


@with_apt
def test_a_suite_may_be_listed_by_its_other_name(tmp_path: Path) -> None:
    options = apt_reading(tmp_path, "d.list", "deb https://mirror.example/debian oldstable main\n")
    assert fresh.debian_sources("bookworm", options) == [
        Source("https://mirror.example/debian/", "")
    ]


@with_apt
def test_without_a_debian_mirror_it_is_not_tried(tmp_path: Path) -> None:
    with pytest.raises(CannotTry, match="no Debian mirror"):
        fresh.debian_sources("bookworm", apt_reading(tmp_path, "others.list", _OTHERS))


def test_the_commands_are_the_readmes_first_two() -> None:
    assert fresh.readme_commands((ROOT / "README.md").read_text(encoding="utf-8")) == (
        "python3 packaging/dev.py run",
        "python3 packaging/dev.py test",
    )


def test_a_readme_with_other_first_commands_is_refused() -> None:
    other = "    python3 packaging/dev.py test\n    python3 packaging/dev.py run\n"
    with pytest.raises(Failed, match="should be run and test"):
        fresh.readme_commands(other)


def test_what_follows_two_hyphens_goes_to_the_tests() -> None:
    assert fresh.split_arguments([]) == ([], [])
    assert fresh.split_arguments(["stable"]) == (["stable"], [])
    assert fresh.split_arguments(["--", "-k", "a b"]) == ([], ["-k", "a b"])
    assert fresh.split_arguments(["sid", "--", "x", "--", "y"]) == (["sid"], ["x", "--", "y"])


def test_pips_files_are_merged_into_one_with_the_same_settings(tmp_path: Path) -> None:
    shared, own = tmp_path / "shared.conf", tmp_path / "own.conf"
    shared.write_text("[global]\nretries = 1\ncert = /a.pem\n", encoding="utf-8")
    own.write_text("[global]\nretries = 2\n[install]\nfind-links =\n  /a\n  /b\n", encoding="utf-8")
    merged = fresh.merged_pip_configuration([shared, tmp_path / "none.conf", own])
    assert dict(merged["global"]) == {"retries": "2", "cert": "/a.pem"}
    assert merged["install"]["find-links"].split() == ["/a", "/b"]


def test_files_that_settings_name_are_copied_in(tmp_path: Path) -> None:
    index, wheels, file = tmp_path / "pypi" / "simple", tmp_path / "wheels", tmp_path / "c.txt"
    index.mkdir(parents=True)
    wheels.mkdir()
    file.touch()
    settings = [f"file://{index} https://index.example/simple", f"\n{wheels}\n/no/such/folder"]
    settings += [str(file), "180", "/", "relative/path"]
    assert fresh.local_paths(settings) == [file, tmp_path / "pypi", wheels]


def test_what_is_mounted_below_a_folder_is_seen() -> None:
    table = (
        "22 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
        "23 22 0:5 / /build/fresh/a\\040b/dev rw - devtmpfs none rw\n"
        "24 22 0:6 / /build/freshly/dev rw - devtmpfs none rw\n"
    )
    assert fresh.mounted_below(Path("/build/fresh"), table) == ["/build/fresh/a b/dev"]
    assert fresh.mounted_below(Path("/build/fresh/a b/dev"), table) == ["/build/fresh/a b/dev"]
    assert fresh.mounted_below(Path("/build/fresh/c"), table) == []


def test_nothing_is_removed_while_something_is_mounted_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "linux":
        return
    monkeypatch.setattr(fresh, "mounted_below", lambda folder, table: [f"{folder}/dev"])
    with pytest.raises(SystemExit, match="left alone"):
        fresh.remove(tmp_path)
    assert tmp_path.exists()
    monkeypatch.undo()
    fresh.remove(tmp_path)
    assert not tmp_path.exists()


def test_a_user_other_than_root_gets_a_one_line_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    assert dev.fresh([]) == fresh.CANNOT
    assert capsys.readouterr().err == "fresh: not tried, because it needs root on Linux\n"


@with_apt
def test_without_debootstrap_it_is_not_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    apt_get = tmp_path / "apt-get"
    apt_get.write_text("#!/bin/sh\nexit 100\n", encoding="utf-8")
    apt_get.chmod(0o755)
    monkeypatch.setattr(fresh, "why_not", lambda: "")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.fresh([]) == fresh.CANNOT
    assert "could not be installed: debootstrap xdotool xvfb" in capfd.readouterr().err
