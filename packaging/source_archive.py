"""Fetches a source archive from the package index without building it.

`pip download` runs a source archive's setup.py to learn its name and version, with unpinned build
tools. Here pip checks the archive's hash before it unpacks it (--require-hashes), and the build
backend below answers its questions: nothing in the archive runs.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from environment import installing_environment

# What pip uses for an archive that names no backend of its own: `setuptools.build_meta:__legacy__`
_BACKEND = """
from pathlib import Path


class __legacy__:
    @staticmethod
    def prepare_metadata_for_build_wheel(folder, config_settings=None):
        metadata = Path(folder, {folder!r})
        metadata.mkdir()
        text = "Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n"
        (metadata / "METADATA").write_text(text, encoding="utf-8")
        return metadata.name
"""


def fetch_source_archive(
    name: str, version: str, sha256: str, folder: Path, *pip_options: str
) -> Path:
    """Download the archive into `folder`; returns its path.

    Stops the program if the index has none with that hash; `folder` then has nothing of it.
    """
    stem = f"{name.replace('-', '_')}-{version}"
    with tempfile.TemporaryDirectory() as scratch:
        backend = Path(scratch, "backend", "setuptools", "build_meta.py")
        backend.parent.mkdir(parents=True)
        (backend.parent / "__init__.py").touch()
        answers = {"folder": f"{stem}.dist-info", "name": name, "version": version}
        backend.write_text(_BACKEND.format(**answers), encoding="utf-8")
        wanted = Path(scratch, "requirements.txt")
        wanted.write_text(f"{name}=={version} --hash=sha256:{sha256}\n", encoding="utf-8")
        download = ["download", "--quiet", "--no-deps", "--require-hashes", "--no-binary=:all:"]
        download += ["--no-build-isolation", "--use-pep517", f"--dest={folder}", *pip_options]
        done = subprocess.run(
            [sys.executable, "-m", "pip", *download, "-r", str(wanted)],
            env={**installing_environment(), "PYTHONPATH": str(backend.parent.parent)},
            check=False,
        )
    archive = folder / f"{stem}.tar.gz"
    if done.returncode or not archive.exists():
        raise SystemExit(f"{name} {version} could not be fetched; see pip's message above.")
    return archive
