"""Makes dist/VoucherHold-Setup-<version>.exe: natively on Windows, through Wine on Linux.

Called by packaging/dev.py. Fetches inputs by hash, freezes with PyInstaller, adds the licences,
packs with NSIS, and signs if a certificate is given. On Linux the MSI is made too: see msi.py.
Everything fetched and made stays below build/windows.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msi
from c_program import compile_c
from environment import bare_environment, installing_environment
from windows_python import PACKAGES, fetch_wheels, windows_python
from wine_host import WineHost

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "windows"
DIST = ROOT / "dist"
WINDOWS = ROOT / "packaging" / "windows"
REQUIREMENTS = ROOT / "packaging" / "requirements-windows.txt"
FROZEN = BUILD / "frozen" / "VoucherHold"
CONSOLE_PROGRAM = "voucher-hold.com"
WHEELS = BUILD / "wheels"
LIBRARIES = BUILD / "libraries.json"
"""The versions of Python and of what it brings along, for packaging/bill_of_materials.py."""

# A release is built on Windows with python.org's own Python, no older than this; windows_python.py
# says what a build on Linux has instead.
LEAST_PYTHON = (3, 13, 12)

PROGRAMS = {**msi.PROGRAMS, "makensis": "nsis", "xdotool": "xdotool"}
"""The programs that a build on Debian needs besides Wine, each with its package."""

_TELL_LIBRARIES = (
    "import json, platform, sqlite3, ssl, zlib; print(json.dumps({"
    "'python': platform.python_version(), 'openssl': ssl.OPENSSL_VERSION.split()[1],"
    "'sqlite': sqlite3.sqlite_version, 'zlib': zlib.ZLIB_RUNTIME_VERSION}))"
)

SOURCE_DATE = 1767225600
"""1 January 2026: the time stamp of everything in the program, in seconds since 1970."""


def version() -> str:
    """The version, from its one place: gui/__init__.py."""
    text = (ROOT / "gui" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([\d.]+)"', text)
    assert found, "gui/__init__.py names no version"
    return found[1]


def _service(name: str) -> str:
    """The address of one of Smart Gift's services, from its one place."""
    text = (ROOT / "gui" / "domain" / "setup" / "service_address.py").read_text(encoding="utf-8")
    found = re.search(rf'{name} = "([^"]+)"', text)
    assert found, f"gui/domain/setup/service_address.py has no {name}"
    return found[1]


def setup_file(number: str | None = None) -> Path:
    """The installer of a version."""
    return DIST / f"VoucherHold-Setup-{number or version()}.exe"


def msi_file(number: str | None = None) -> Path:
    """The MSI of a version."""
    return DIST / f"VoucherHold-{number or version()}.msi"


def build() -> list[Path]:
    """Make the installer and, on Linux, the MSI; returns their paths."""
    freeze()
    made = [pack(version(), quick=False)]
    return made if os.name == "nt" else [*made, pack_msi(version())]


def freeze() -> None:
    """Make the frozen program in FROZEN."""
    if os.name == "nt":
        refuse_old_python(sys.version_info[:3])
    shutil.rmtree(FROZEN.parent, ignore_errors=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    if os.name == "nt":
        _freeze_natively()
    else:
        _freeze_in_wine()
    compile_c(WINDOWS / "voucher-hold.c", FROZEN / CONSOLE_PROGRAM)
    for program in ("VoucherHold.exe", CONSOLE_PROGRAM):
        _sign(FROZEN / program)


def refuse_old_python(found: tuple[int, ...]) -> None:
    """Stop if this Python, which becomes part of the release, is too old."""
    if found < LEAST_PYTHON or found[:2] != LEAST_PYTHON[:2]:
        least, this = (".".join(map(str, each)) for each in (LEAST_PYTHON, found))
        raise SystemExit(
            f"The installer is built with python.org's newest Python 3.13, at least {least}; "
            f"this is {this}."
        )


def pack(number: str, *, quick: bool) -> Path:
    """Pack FROZEN as the installer of version `number`; `quick` packs less tightly."""
    output = setup_file(number)
    DIST.mkdir(exist_ok=True)
    subprocess.run(
        [
            _makensis(),
            "-V2",
            f"-DVERSION={number}",
            f"-DVERSION_4={_four(number)}",
            f"-DUPGRADE_CODE={{{msi.UPGRADE_CODE}}}",
            f"-DSOURCE={FROZEN}",
            f"-DOUTPUT={output}",
            f"-DCOMPRESSION={'zlib' if quick else 'lzma'}",
            f"-DLIVE={_service('LIVE')}",
            f"-DDEVELOPMENT={_service('DEVELOPMENT')}",
            "voucher-hold.nsi",
        ],
        cwd=WINDOWS,
        env={**bare_environment(), "SOURCE_DATE_EPOCH": str(SOURCE_DATE)},
        check=True,
    )
    _sign(output)
    return output


def pack_msi(number: str, folder: Path = FROZEN) -> Path:
    """Pack the frozen program in `folder` as the MSI of version `number`; returns its path."""
    output = msi_file(number)
    DIST.mkdir(exist_ok=True)
    msi.pack(folder, number, output, work=BUILD / "msi", moment=SOURCE_DATE, sign=_sign)
    return output


@contextmanager
def wine() -> Iterator[WineHost]:
    """The Wine that building and checking share."""
    with WineHost(BUILD / "wine") as host:
        yield host


# --- freezing -------------------------------------------------------------------------------------


def _freeze_in_wine() -> None:
    requirements = REQUIREMENTS.read_text(encoding="utf-8")
    python = windows_python(BUILD / "python", WHEELS, requirements, isolated=True)
    with wine() as host:
        status, said = host.run(
            python,
            "-m",
            "PyInstaller",
            *_pyinstaller_arguments(host.windows_path),
            timeout=900,
            **_pyinstaller_environment(),
        )
        _, told = host.run(python, "-c", _TELL_LIBRARIES)
    LIBRARIES.write_text(told, encoding="utf-8")
    _after_freezing(status, said, python.parent / PACKAGES, python.parent / "LICENSE.txt")


def _freeze_natively() -> None:
    environment = BUILD / "venv"
    python = environment / "Scripts" / "python.exe"
    stamp = environment / "made-of"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    is_made = stamp.exists() and stamp.read_text(encoding="ascii") == wanted
    if not is_made or not WHEELS.exists():
        shutil.rmtree(environment, ignore_errors=True)
        make = [sys.executable, "-m", "venv", str(environment)]
        subprocess.run(make, env=bare_environment(), check=True)
        pip = [str(python), "-m", "pip"]
        fetch_wheels(REQUIREMENTS.read_text(encoding="utf-8"), WHEELS)
        install = [*pip, "install", "--quiet", "--no-deps", "--require-hashes", "--no-index"]
        install += [f"--find-links={WHEELS}", "-r", str(REQUIREMENTS)]
        reaching = installing_environment()
        subprocess.run(install, env=reaching, check=True)
        if subprocess.call([*pip, "check"], env=reaching):
            raise SystemExit(f"{REQUIREMENTS.name} lacks what pip names above.")
        stamp.write_text(wanted, encoding="ascii")
    done = subprocess.run(
        [str(python), "-m", "PyInstaller", *_pyinstaller_arguments(str)],
        env={**bare_environment(), **_pyinstaller_environment()},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    tell = [str(python), "-c", _TELL_LIBRARIES]
    LIBRARIES.write_bytes(subprocess.check_output(tell, env=bare_environment()))
    licence = Path(sys.base_prefix) / "LICENSE.txt"
    packages = environment / "Lib" / "site-packages"
    _after_freezing(done.returncode, done.stdout, packages, licence)


def _pyinstaller_arguments(path: Callable[[Path], str]) -> list[str]:
    return [
        "--noconfirm",
        "--log-level=WARN",
        f"--distpath={path(FROZEN.parent)}",
        f"--workpath={path(BUILD / 'work')}",
        path(WINDOWS / "voucher-hold.spec"),
    ]


def _pyinstaller_environment() -> dict[str, str]:
    return {
        "VOUCHER_HOLD_VERSION": version(),
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": str(SOURCE_DATE),
    }


def _after_freezing(status: int, said: str, packages: Path, python_licence: Path) -> None:
    if status or not (FROZEN / "VoucherHold.exe").exists():
        raise SystemExit(f"PyInstaller failed ({status}):\n{said[-4000:]}")
    licences = FROZEN / "licences"
    shutil.copytree(WINDOWS / "licences", licences, dirs_exist_ok=True)
    shutil.copytree(WINDOWS / "policies", FROZEN / "policies")
    shutil.copy(python_licence, licences / "Python.txt")
    shutil.copy(ROOT / "resources" / "icons" / "lucide" / "LICENSE", licences / "Lucide.txt")
    for folder in sorted(packages.glob("*.dist-info")):
        texts = [
            each
            for each in folder.rglob("*")
            if each.is_file() and re.match(r"(licen[cs]e|copying|notice)", each.name, re.IGNORECASE)
        ]
        for text in texts:
            target = licences / folder.name.partition("-")[0]
            target.mkdir(exist_ok=True)
            shutil.copy(text, target / text.name)


# --- small parts ----------------------------------------------------------------------------------


def _four(number: str) -> str:
    return ".".join([*number.split("."), "0", "0", "0"][:4])


def _makensis() -> str:
    found = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    if not Path(found).exists():
        raise SystemExit("NSIS is needed: https://nsis.sourceforge.io")
    return found


def _sign(file: Path) -> None:
    """Sign if a certificate is given; its password never appears on a command line.

    On Windows the certificate is in the user's store, and VOUCHER_HOLD_SIGN_THUMBPRINT names it
    (signtool only takes a file's password on its command line). Elsewhere VOUCHER_HOLD_SIGN_PFX
    names its file, and VOUCHER_HOLD_SIGN_PASSWORD goes to osslsigncode's standard input.
    """
    thumbprint = os.environ.get("VOUCHER_HOLD_SIGN_THUMBPRINT", "")
    certificate = os.environ.get("VOUCHER_HOLD_SIGN_PFX", "")
    stamp = os.environ.get("VOUCHER_HOLD_SIGN_TIMESTAMP_URL", "")
    if os.name == "nt":
        if certificate:
            raise SystemExit(
                "On Windows the certificate is taken from the user's store: import it, and name it "
                "with VOUCHER_HOLD_SIGN_THUMBPRINT instead of VOUCHER_HOLD_SIGN_PFX."
            )
        if thumbprint:
            command = ["signtool", "sign", "/fd", "sha256", "/sha1", thumbprint]
            command += ["/tr", stamp, "/td", "sha256"] if stamp else []
            subprocess.run([*command, str(file)], check=True)
    elif certificate:
        signed = file.with_suffix(".signed")
        command = ["osslsigncode", "sign", "-h", "sha256", "-pkcs12", certificate]
        command += ["-readpass", "-", *(["-ts", stamp] if stamp else [])]
        password = os.environ.get("VOUCHER_HOLD_SIGN_PASSWORD", "")
        command += ["-in", str(file), "-out", str(signed)]
        subprocess.run(command, input=password, text=True, check=True, encoding="utf-8")
        signed.replace(file)
