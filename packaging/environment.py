"""Which of a shell's variables reach the programs that are started here.

Tests, tools and builds start from an empty environment, so that nothing in somebody's shell
(PYTHONUNBUFFERED, QT_SCALE_FACTOR, a proxy, a language) decides their results. Only `dev.py run`
passes everything on: what it starts is that person's own app.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

_NEEDED = ("PATH", "HOME", "TMPDIR")
_NEEDED_ON_WINDOWS = (
    "PATH",
    *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "TEMP", "TMP"),
    *("USERPROFILE", "USERNAME", "USERDOMAIN", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA"),
    *("PROGRAMDATA", "ALLUSERSPROFILE", "PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432"),
    *("COMMONPROGRAMFILES", "PROCESSOR_ARCHITECTURE", "NUMBER_OF_PROCESSORS", "COMPUTERNAME"),
)
"""By these Windows finds its own libraries, folders and users."""

_NEEDED_BY_WINE = ("WINE", "DISPLAY")
"""Wine's own begin so: without them it finds no libraries, no randomness and no screen."""

_TO_INSTALL = ("PIP_", "UV_", "SSL_CERT_", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def bare_environment(shell: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What every program needs, with a language that every system has."""
    if os.name == "nt":
        return {
            name: value
            for name, value in shell.items()
            if name in _NEEDED_ON_WINDOWS or name.startswith(_NEEDED_BY_WINE)
        }
    kept = {name: value for name, value in shell.items() if name in _NEEDED}
    return {**kept, "LANG": "C.UTF-8"}


def reaching_packages(shell: Mapping[str, str] = os.environ) -> dict[str, str]:
    """How this machine reaches packages: indexes, certificates, proxies.

    `.ci/run` keeps the same variables before it starts any Python.
    """
    return {
        name: value
        for name, value in shell.items()
        if name.startswith(_TO_INSTALL) or name.upper().endswith("_PROXY")
    }


def installing_environment(shell: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment for whatever installs packages."""
    return {**bare_environment(shell), **reaching_packages(shell)}
