"""The support file: what helps to understand a till, in one ZIP, without secrets."""

from __future__ import annotations

import platform
import sys
import zipfile
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from gui.domain.redaction import KnownSecrets
from gui.storage.whole_file import replacing

_PACKAGES = ("PySide6", "httpx", "truststore", "keyring", "platformdirs", "segno", "tomlkit")


def write_support_file(
    file: Path,
    logs: Path,
    settings: Sequence[str],
    diagnosis: Sequence[str],
    app_version: str,
    known: KnownSecrets,
) -> None:
    """Write it: logs, settings, versions, diagnosis, without the `known` secrets or any like them.

    Raises OSError; an older `file` is then still there.
    """

    def text_of(lines: Sequence[str]) -> str:
        return known.out_of("\n".join(lines)) + "\n"

    with (
        replacing(file) as opened,
        zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        archive.writestr("settings.txt", text_of(settings))
        archive.writestr("diagnosis.txt", text_of(diagnosis))
        archive.writestr("versions.txt", text_of(_versions(app_version)))
        for log in sorted(logs.glob("*.log*")):
            text = log.read_text(encoding="utf-8", errors="replace")
            archive.writestr(f"logs/{log.name}", known.out_of(text))


def _versions(app_version: str) -> list[str]:
    lines = [f"Voucher Hold {app_version}", f"Python {sys.version}", platform.platform()]
    for name in _PACKAGES:
        try:
            lines.append(f"{name} {version(name)}")
        except PackageNotFoundError:  # a frozen app has no package metadata
            lines.append(f"{name} (unknown)")
    return lines
