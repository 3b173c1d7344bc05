"""Enough of Windows to freeze, install and run the program on Linux: Wine on its own screen.

For building and testing only; nothing of it goes into the installer. The stubs in packaging/wine
stand in for what Debian 12's Wine 8 lacks: two libraries that Qt 6 needs, one that the tests need,
and icacls. The window of another program is there, too.
"""

from __future__ import annotations

import hashlib
import os
import re
import select
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType

from environment import bare_environment

PROGRAMS = {
    "wine": "wine",
    "wineserver": "wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "Xvfb": "xvfb",
}
"""What it needs, each program with its Debian package."""

FONTS = Path("/usr/share/fonts/truetype/dejavu")
_FONTS_PACKAGE = "fonts-dejavu-core"

_PIPE_SECONDS = 0.5
HERE = Path(__file__).resolve().parent
STUBS = {
    "bcryptprimitives": "bcryptprimitives.dll",
    "icacls": "icacls.exe",
    "icuuc": "icuuc.dll",
    "uisettings": "uisettings.dll",
}
_UI_SETTINGS_KEY = (
    r"HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId"
    r"\Windows.UI.ViewManagement.UISettings"
)


def missing_packages() -> list[str]:
    """The Debian packages of what this machine lacks of it."""
    missing = {each for name, each in PROGRAMS.items() if shutil.which(name) is None}
    return sorted(missing if FONTS.exists() else {*missing, _FONTS_PACKAGE})


class WineHost:
    """A Wine prefix in `folder`, made if it isn't there yet; use it with `with`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.drive_c = folder / "drive_c"

    def __enter__(self) -> WineHost:
        reading, writing = os.pipe()
        self._screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1024x768x24", "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with open(reading, encoding="ascii") as answer:
            self.display = ":" + answer.readline().strip()
        ready = self.folder / "ready"
        if not ready.exists() or ready.read_text(encoding="ascii") != _stubs_hash():
            self._make()
        self._leave_home_alone()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end_programs()
        self._screen.terminate()
        self._screen.wait()

    def environment(self, **more: str) -> dict[str, str]:
        """The environment of programs in Wine.

        A crash must not wait for somebody to look at it, and this machine's menus stay as they are.
        """
        return {
            **bare_environment(),
            "DISPLAY": self.display,
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winedbg.exe=d;winemenubuilder.exe=d;icacls.exe=n",
            **more,
        }

    def start(self, *command: str | Path, **more: str) -> subprocess.Popen[str]:
        """Start a Windows program. Python for Windows wants pipes, not files."""
        return subprocess.Popen(
            ["wine", *map(str, command)],
            env=self.environment(**more),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )

    def run(self, *command: str | Path, timeout: float = 120, **more: str) -> tuple[int, str]:
        """Run a Windows program; returns its exit status and output."""
        process = self.start(*command, **more)
        assert process.stdin is not None
        process.stdin.close()
        said: list[bytes] = []
        reader = threading.Thread(target=_read, args=(process, said), daemon=True)
        reader.start()
        try:
            status, end = process.wait(timeout), ""
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            status, end = -1, f"\n(killed after {timeout} s)"
        # A helper of Wine's (conhost) may keep the pipe open for long after the program's end; by
        # then, all that the program said is in it.
        reader.join(_PIPE_SECONDS)
        return status, b"".join(said).decode(errors="replace").replace("\r\n", "\n") + end

    def end_programs(self) -> None:
        """End whatever still runs in this prefix."""
        subprocess.run(["wineserver", "-k"], env=self.environment(), check=False)

    def compile(self, source: str, program: Path) -> None:
        """Make a Windows program or library of a file in packaging/wine."""
        shared = ["-shared"] if program.suffix == ".dll" else []
        compiler = ["x86_64-w64-mingw32-gcc", *shared, "-O1", "-o", str(program)]
        subprocess.run([*compiler, str(HERE / "wine" / f"{source}.c")], check=True)

    def run_in_console(self, *command: str | Path, timeout: float = 120) -> tuple[int, str]:
        """The same in a console; returns what can be read there, whatever the lines' width."""
        if sys.platform == "win32":
            raise NotImplementedError
        ours, theirs = os.openpty()
        process = subprocess.Popen(
            ["wine", *map(str, command)],
            env=self.environment(TERM="xterm"),
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        shown = bytearray()
        end = time.monotonic() + timeout
        try:
            while time.monotonic() < end:
                if select.select([ours], [], [], 0.5)[0]:
                    shown += os.read(ours, 4096)
                elif process.poll() is not None:
                    break
        except OSError:  # its last writer has gone
            pass
        finally:
            process.kill()
            os.close(ours)
        text = re.sub(rb"\x1b(\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07)", b"", bytes(shown))
        return process.wait(), text.decode(errors="replace").replace("\r\n", "")

    def windows_path(self, path: Path) -> str:
        """How a program in Wine names a file of this machine."""
        return "Z:" + str(path).replace("/", "\\")

    def _leave_home_alone(self) -> None:
        """Give the Windows user folders of its own, where Wine has links to this machine's."""
        for each in (self.drive_c / "users").glob("*/*"):
            if each.is_symlink():
                each.unlink()
                each.mkdir()

    def _make(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        for command in (["wineboot", "-i"], ["winecfg", "-v", "win10"]):
            subprocess.run(
                command,
                env=self.environment(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=180,
                check=True,
            )
        for source, name in STUBS.items():
            self.compile(source, self.drive_c / "windows" / "system32" / name)
        value = ("/v", "DllPath", "/t", "REG_SZ", "/d", r"C:\windows\system32\uisettings.dll")
        status, said = self.run("reg", "add", _UI_SETTINGS_KEY, *value, "/f")
        if status:
            raise RuntimeError(said)
        (self.folder / "ready").write_text(_stubs_hash(), encoding="ascii")


def _read(process: subprocess.Popen[str], said: list[bytes]) -> None:
    """Take what a program says as it comes, to the end of its pipe."""
    assert process.stdout is not None
    with process.stdout as pipe:
        while chunk := os.read(pipe.fileno(), 65536):
            said.append(chunk)


def _stubs_hash() -> str:
    """A hash of the sources of the stubs in a Wine prefix."""
    sources = [(HERE / "wine" / f"{each}.c").read_bytes() for each in STUBS]
    return hashlib.sha256(b"".join(sources)).hexdigest()
