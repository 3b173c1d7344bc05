#!/usr/bin/env python3
"""The developer's command: sets up what a fresh machine lacks, then runs, tests or checks.

    python3 packaging/dev.py run [ARGUMENTS]   the app in practice mode
    python3 packaging/dev.py test [ARGUMENTS]  every test; ARGUMENTS go to pytest
    python3 packaging/dev.py test --windows [FILE or FOLDER …]
                                               tests on Windows' Python under Wine
    python3 packaging/dev.py lint              ruff, typos and mypy
    python3 packaging/dev.py check             lint, then every test
    python3 packaging/dev.py faults [FAMILY]   faults by the thousand, told in docs/faults.md
    python3 packaging/dev.py bench             speed beside its floor, into docs/speed.md
    python3 packaging/dev.py bench line scan   some rows of it, into no file
    python3 packaging/dev.py gallery           every state of the window, into docs/gallery
    python3 packaging/dev.py translations [LANGUAGE …]
                                               texts from the code into resources/translations;
                                               begins a LANGUAGE ("de") that is not there yet
    python3 packaging/dev.py policies          the templates for group policy, from the settings
    python3 packaging/dev.py lock [ARGUMENTS]  pins, with hashes, from pyproject.toml; ARGUMENTS go
                                               to uv: --upgrade for new versions of everything
    python3 packaging/dev.py fresh [SUITE …]   the first two on bare Debian machines; as root
    python3 packaging/dev.py installer         the Windows installer, in dist/; on Linux the MSI too
    python3 packaging/dev.py installer --msi FOLDER
                                               the MSI of a program that was frozen on Windows
    python3 packaging/dev.py installer --check installs, runs, upgrades and removes both under Wine

Needs only the standard library, on Linux and Windows. What is set up is not checked again until
the pinned packages change.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from environment import bare_environment, installing_environment

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
TO_RUN = ROOT / "packaging" / "requirements.txt"
TO_TEST = ROOT / "packaging" / "requirements-dev.txt"
TO_FREEZE = ROOT / "packaging" / "requirements-windows.txt"
TRANSLATIONS = ROOT / "resources" / "translations"
PURE_LAYERS = "gui/domain/*,gui/api/*,gui/storage/*"
QUIET_TESTS = ("tests/accessibility", "tests/desktop", "tests/faults", "tests/scanner")
"""Tests whose keys and scans come by the clock, and need a processor to themselves. The others run
first, several at a time.
"""

# The libraries that Qt's widgets and its xcb platform load on Linux, each with its Debian package.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


# A screen for the tests with real key events, and the bus on which screen readers listen (without
# them, tests say why they skip), and the tool that makes system calls fail.
TEST_PROGRAMS = {
    "dbus-daemon": "dbus",
    "Xvfb": "xvfb",
    "setxkbmap": "x11-xkb-utils",
    "openbox": "openbox",
    "strace": "strace",
}
DBUS_SERVICES = Path("/usr/share/dbus-1/services")
TEST_SERVICES = {"org.a11y.Bus.service": "at-spi2-core"}
TEST_LIBRARIES = {"libX11.so.6": "libx11-6", "libXtst.so.6": "libxtst6"}


def main() -> int:
    """Run the command named first on the command line; returns its exit status."""
    commands = {
        "run": run,
        "test": test,
        "lint": lint,
        "check": check,
        "faults": faults,
        "bench": bench,
        "gallery": gallery,
        "translations": translations,
        "policies": policies,
        "lock": lock,
        "fresh": fresh,
        "installer": installer,
    }
    command = commands.get(sys.argv[1]) if len(sys.argv) > 1 else None
    if command is None:
        print((__doc__ or "").strip(), file=sys.stderr)
        return 2
    return command(sys.argv[2:])


# --- the commands ---------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start the app, in practice mode unless another service is named."""
    prepare(TO_RUN)
    elsewhere = any(each.split("=")[0] in ("--api-url", "--practice") for each in arguments)
    mode = [] if elsewhere else ["--practice"]
    command = [str(PYTHON), "-m", "gui", *mode, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if os.name != "nt":
        os.execve(command[0], command, environment)  # signals go to the app itself
    return subprocess.call(command, env=environment)


def test(arguments: list[str]) -> int:
    """Run the tests; all of them also have to reach their coverage."""
    if arguments[:1] == ["--windows"] and os.name != "nt":
        return test_under_wine(arguments[1:])
    prepare(TO_TEST)
    # The coverage of a few tests means nothing; nor does coverage on Windows, where Linux-only code
    # would count as missing.
    if arguments or os.name == "nt":
        return tool("pytest", *arguments)
    others = [f"--ignore={each}" for each in QUIET_TESTS]
    several = ["--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile"]
    part = ["--cov", "--cov-report=", "--cov-fail-under=0"]
    whole = ["--cov", "--cov-append", "--cov-report=term:skip-covered"]
    status = tool("pytest", *several, *others, *part)
    status = tool("pytest", *QUIET_TESTS, *whole) or status
    return status or tool(
        "coverage", "report", f"--include={PURE_LAYERS}", "--fail-under=100", "--show-missing"
    )


def test_under_wine(arguments: list[str]) -> int:
    """Run the tests on Windows' Python: see windows_suite.py."""
    from fresh import CANNOT
    from wine_host import missing_packages

    try:
        install_system_packages(missing_packages())
    except SystemExit:  # it has named them
        print("test --windows: not tried, because there is no Wine here", file=sys.stderr)
        return CANNOT
    prepare(TO_TEST)
    return subprocess.call(
        [PYTHON, str(ROOT / "packaging" / "windows_suite.py"), *arguments],
        cwd=ROOT,
        env={**installing_environment(), "PYTHONPATH": str(ROOT)},
    )


def lint(arguments: list[str]) -> int:
    """Check style, formatting, spelling and types, the types for Linux and for Windows."""
    prepare(TO_TEST)
    return (
        tool("ruff", "check", "--quiet", ".")
        or tool("ruff", "format", "--check", "--quiet", ".")
        or subprocess.call(
            [str(PYTHON.parent / "typos"), "--sort"], cwd=ROOT, env=tool_environment()
        )
        or tool("mypy", "--platform=linux")
        or tool("mypy", "--platform=win32", "--cache-dir=.mypy_cache/win32")
    )


def check(arguments: list[str]) -> int:
    """Run the linters, then the tests."""
    return lint([]) or test(arguments)


def faults(arguments: list[str]) -> int:
    """Provoke the faults, and write the figures to docs/faults.md."""
    prepare(TO_TEST)
    if sys.platform == "linux":
        install_system_packages([] if shutil.which("chromium") else ["chromium"])
    return tool("tests.faults", "--table", str(ROOT / "docs" / "faults.md"), *arguments)


def bench(arguments: list[str]) -> int:
    """Measure the speed, and write the figures to docs/speed.*."""
    prepare(TO_TEST)
    if sys.platform == "linux":
        missing = [] if shutil.which("chromium") else ["chromium"]
        missing += [] if can_load("libXdamage.so.1") else ["libxdamage1"]
        install_system_packages(missing)
    docs = ROOT / "docs"
    figures = ["--json", str(docs / "speed.json"), "--plot", str(docs / "speed.png")]
    figures += ["--table", str(docs / "speed.md")]
    return tool("tests.benchmarks", *figures, *arguments)


def gallery(arguments: list[str]) -> int:
    """Draw every state of the window into docs/gallery."""
    prepare(TO_TEST)
    return tool("tests.gallery", str(ROOT / "docs" / "gallery"))


def translations(arguments: list[str]) -> int:
    """Update the translation files from the code, and compile them."""
    prepare(TO_TEST)
    new = {TRANSLATIONS / f"voucher_hold_{language}.ts" for language in arguments}
    for text in sorted({*TRANSLATIONS.glob("*.ts"), *new}):
        status = update_translation(text)
        if status:
            return status
    return 0


def update_translation(text: Path) -> int:
    """Update one from the code, and compile it beside itself; returns the exit status.

    English has plurals alone.
    """
    sources = [str(path) for path in sorted((ROOT / "gui").rglob("*.py"))]
    return subprocess.call(
        [str(PYTHON.parent / "pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
        + (["-pluralonly"] if text.stem.endswith("_en") else [])
        + [*sources, "-ts", str(text)],
        env=tool_environment(),
    ) or subprocess.call(
        [str(PYTHON.parent / "pyside6-lrelease"), "-silent", str(text)], env=tool_environment()
    )


def policies(arguments: list[str]) -> int:
    """Make the templates for group policy: see policy_templates.py."""
    prepare(TO_RUN)
    return subprocess.call(
        [PYTHON, str(ROOT / "packaging" / "policy_templates.py")],
        cwd=ROOT,
        env=tool_environment(),
    )


def lock(arguments: list[str]) -> int:
    """Pin the packages again: see locks.py."""
    prepare(TO_TEST)
    return subprocess.call(
        [PYTHON, str(ROOT / "packaging" / "locks.py"), *arguments],
        cwd=ROOT,
        env={**installing_environment(), "PYTHONPATH": str(ROOT)},
    )


def fresh(arguments: list[str]) -> int:
    """Try the README's commands on bare machines: see fresh.py."""
    from fresh import CANNOT, PROGRAMS, run, why_not

    if why := why_not():
        print(f"fresh: not tried, because {why}", file=sys.stderr)
        return CANNOT
    missing = {each for name, each in PROGRAMS.items() if shutil.which(name) is None}
    try:
        install_system_packages(sorted(missing))
    except SystemExit:  # it has named them
        return CANNOT
    return run(arguments)


def installer(arguments: list[str]) -> int:
    """Build the installer and the MSI, or check them under Wine."""
    import msi
    from installer import PROGRAMS, build, pack_msi, version
    from wine_host import missing_packages

    packs_elsewhere = len(arguments) == 2 and arguments[0] == "--msi" and os.name != "nt"
    if arguments not in ([], ["--check"]) and not packs_elsewhere:
        print((__doc__ or "").strip(), file=sys.stderr)
        return 2
    if sys.platform == "linux":
        needed = msi.PROGRAMS if packs_elsewhere else PROGRAMS
        missing = [each for name, each in needed.items() if shutil.which(name) is None]
        install_system_packages([*([] if packs_elsewhere else missing_packages()), *missing])
    if packs_elsewhere:
        print(pack_msi(version(), Path(arguments[1]).resolve()))
        return 0
    if not arguments:
        print(*build(), sep="\n")
    prepare(TO_TEST)
    script = "installer_check.py" if arguments else "bill_of_materials.py"
    return subprocess.call(
        [PYTHON, str(ROOT / "packaging" / script)],
        cwd=ROOT,
        env=tool_environment(),
    )


def tool(name: str, *arguments: str) -> int:
    """Run a Python tool of the virtual environment in the project's folder."""
    return subprocess.call([PYTHON, "-m", name, *arguments], cwd=ROOT, env=tool_environment())


def tool_environment() -> dict[str, str]:
    """The environment for tools: nothing in somebody's shell may decide a test or a build."""
    return {**bare_environment(), "PYTHONPATH": str(ROOT)}


# --- setting up -----------------------------------------------------------------------------------


def prepare(requirements: Path) -> None:
    """Make sure of a virtual environment with the pinned packages, and the libraries they need."""
    if sys.version_info < (3, 11):
        stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    stamp = VENV / "set-up"
    wanted = {path.name: fingerprint(path) for path in (TO_RUN, TO_TEST)}
    found = stamp.read_text(encoding="ascii").split() if stamp.exists() else []
    # The packages for tests contain those for running.
    if wanted[requirements.name] in found or wanted[TO_TEST.name] in found:
        return
    has_environment = has_pip()  # also false if making one was interrupted
    if sys.platform == "linux":
        to_run = ([] if has_environment else missing_venv_packages()) + missing_qt_packages()
        to_test = missing_test_packages()
        if requirements == TO_TEST:
            install_system_packages(to_run + to_test)
        else:
            install_system_packages(to_run, later=to_test)
    if not has_environment:
        shutil.rmtree(VENV, ignore_errors=True)
        print("Making a virtual environment …", file=sys.stderr)
        make = [sys.executable, "-m", "venv", str(VENV)]
        if subprocess.call(make, stdout=sys.stderr, env=bare_environment()):
            shutil.rmtree(VENV, ignore_errors=True)
            stop("The virtual environment could not be made; see Python's message above.")
    print("Installing the pinned packages …", file=sys.stderr)
    install_pinned(requirements)
    stamp.write_text(wanted[requirements.name], encoding="ascii")


def install_pinned(requirements: Path) -> None:
    """Install a complete list of pins, and let pip confirm that nothing is missing."""
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check"]
    # pip 23 ignores a pin with an extra ("coverage[toml]") as soon as a newer release is out
    # (pypa/pip#9644), so it may not resolve anything itself.
    install = [*pip, "install", "--quiet", "--no-deps", "--require-hashes", "-r", str(requirements)]
    if subprocess.call(install, stdout=sys.stderr, env=installing_environment()):
        stop("The packages could not be installed; see pip's message above.")
    checked = subprocess.run(
        [*pip, "check"],
        env=bare_environment(),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if checked.returncode:
        print(checked.stdout, file=sys.stderr)
        stop(
            "The installed packages don't fit together; pip names them above. Delete"
            f" {VENV} and try again. If that doesn't help, packaging/{requirements.name} is wrong."
        )


def has_pip() -> bool:
    """Whether the virtual environment has a working pip."""
    command = [str(PYTHON), "-m", "pip", "--version"]
    if not PYTHON.exists():
        return False
    return subprocess.call(command, stdout=subprocess.DEVNULL, env=bare_environment()) == 0


def fingerprint(requirements: Path) -> str:
    """Changes with the list of packages and with the Python."""
    return hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()


def missing_venv_packages() -> list[str]:
    """The Debian package with the rest of venv, for the Python that runs this."""
    has_all = importlib.util.find_spec("ensurepip") is not None
    # A Python that isn't the system's own can't use that package.
    return [] if has_all or sys.base_prefix != "/usr" else [f"python3.{sys.version_info[1]}-venv"]


def missing_qt_packages() -> list[str]:
    """The Debian packages of what Qt needs and this machine lacks."""
    missing = [package for name, package in QT_LIBRARIES.items() if not can_load(name)]
    fonts = Path("/usr/share/fonts")
    if not any(fonts.rglob("*.ttf")) and not any(fonts.rglob("*.otf")):
        missing.append("fonts-dejavu-core")
    return missing


def missing_test_packages() -> list[str]:
    """The Debian packages of what the tests need and this machine lacks."""
    if shutil.which("apt-get") is None:
        return []
    programs = [each for name, each in TEST_PROGRAMS.items() if shutil.which(name) is None]
    programs += [
        each for name, each in TEST_SERVICES.items() if not (DBUS_SERVICES / name).exists()
    ]
    return programs + [each for name, each in TEST_LIBRARIES.items() if not can_load(name)]


def can_load(library: str) -> bool:
    """Whether the dynamic linker finds that library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: list[str], later: Sequence[str] = ()) -> None:
    """Install Debian packages as root or with sudo; otherwise give the exact command and stop.

    The command also names packages that another of our commands will need `later`, so that an
    administrator is asked only once.
    """
    if not packages:
        return
    if shutil.which("apt-get") is None:
        stop("Missing libraries, which Debian has in these packages: " + " ".join(packages))
    if sys.platform != "win32" and os.geteuid() == 0:
        prefix = []
    elif shutil.which("sudo") and may_use_sudo():
        prefix = ["sudo", "-n"]
    else:
        everything = " ".join([*packages, *later])
        stop(
            "Some system packages are missing. Ask somebody with administrator rights to run this,"
            " then try again:\n\n"
            "    sudo apt-get update &&"
            f" sudo apt-get install -y --no-install-recommends {everything}"
        )
    print("Installing system packages: " + " ".join(packages), file=sys.stderr)
    environment = {**installing_environment(), "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    subprocess.call([*prefix, "apt-get", "update", "-qq"], stdout=sys.stderr, env=environment)
    if subprocess.call([*prefix, *install], stdout=sys.stderr, env=environment):
        stop("These packages could not be installed: " + " ".join(packages))


def may_use_sudo() -> bool:
    """Whether sudo works without a password, since nobody may be there to type one."""
    asking = ["sudo", "-n", "true"]
    return subprocess.call(asking, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


def stop(message: str) -> NoReturn:
    """Print why it can't go on, and exit with 1."""
    print(message, file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    sys.exit(main())
