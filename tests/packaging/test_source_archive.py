"""What is fetched for the installer is never run, neither before its hash is checked nor after."""

from __future__ import annotations

import hashlib
import io
import tarfile
from pathlib import Path

import pytest
from source_archive import fetch_source_archive

from tests.wine import not_under_wine

pytestmark = not_under_wine("the Python there has no pip")

SETUP = """
from pathlib import Path
Path({marker!r}).write_text("it ran")
from setuptools import setup
setup(name="some-runtime", version="1.0")
"""
TAMPERED = "# another hand\n"


def index_with(folder: Path, marker: Path, setup: str = "") -> tuple[list[str], str]:
    """An index with one source archive whose setup.py creates `marker`; pip's options, its hash.

    pip treats a folder of archives like an index.
    """
    folder.mkdir()
    archive = folder / "some_runtime-1.0.tar.gz"
    text = (SETUP.format(marker=str(marker)) + setup).encode()
    with tarfile.open(archive, "w:gz") as made:
        for name, content in {
            "setup.py": text,
            "PKG-INFO": b"Metadata-Version: 2.1\nName: some-runtime\nVersion: 1.0\n",
        }.items():
            member = tarfile.TarInfo(f"some_runtime-1.0/{name}")
            member.size = len(content)
            made.addfile(member, io.BytesIO(content))
    options = ["--no-index", f"--find-links={folder}"]
    return options, hashlib.sha256(archive.read_bytes()).hexdigest()


def test_an_archive_is_fetched_and_nothing_in_it_runs(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    options, sha256 = index_with(tmp_path / "index", marker)
    archive = fetch_source_archive("some-runtime", "1.0", sha256, tmp_path / "got", *options)
    assert hashlib.sha256(archive.read_bytes()).hexdigest() == sha256
    assert [each.name for each in (tmp_path / "got").iterdir()] == ["some_runtime-1.0.tar.gz"]
    assert not marker.exists()


def test_a_tampered_archive_is_refused_and_nothing_in_it_runs(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    marker = tmp_path / "marker"
    _, sha256 = index_with(tmp_path / "true", marker)
    options, _ = index_with(tmp_path / "index", marker, TAMPERED)
    with pytest.raises(SystemExit, match="some-runtime"):
        fetch_source_archive("some-runtime", "1.0", sha256, tmp_path / "got", *options)
    assert "DO NOT MATCH THE HASHES" in capfd.readouterr().err
    assert not (tmp_path / "got" / "some_runtime-1.0.tar.gz").exists()
    assert not marker.exists()
