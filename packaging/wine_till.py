"""A till in Wine, for checking what the installer and the MSI do to it."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import installer
import msi
from environment import bare_environment
from wine_host import WineHost

from gui.practice.server import PracticeServer

MOST_INSTALLED_MB = 70
RUN_KEY = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL_KEYS = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
POLICIES_KEY = r"HKLM\Software\Policies\VoucherHold"
STORED_KEY = r"HKCU\Software\Wine\Credential Manager\Generic: Voucher Hold"
SETUP_KEY = UNINSTALL_KEYS + r"\VoucherHold"
_PATIENCE = 60.0


class WineTill:
    """The folders of the program, of the machine and of the user, and what can be asked of them."""

    def __init__(self, host: WineHost, server: PracticeServer, folder: Path) -> None:
        self.host = host
        self.server = server
        self.folder = folder
        self.program = self.folder / "VoucherHold.exe"
        self.machine = host.drive_c / "ProgramData" / "VoucherHold"
        self.user = self._user_folder()
        self.scratch = installer.BUILD / "check"
        self.icacls_log = host.drive_c / "icacls.log"
        self.running: subprocess.Popen[str] | None = None

    def clean(self) -> None:
        """Remove what an earlier run left."""
        for number in (installer.version(), next_version(installer.version())):
            product = f"{{{msi.product_code(number)}}}"
            if "Voucher Hold" in self.registry(rf"{UNINSTALL_KEYS}\{product}", "DisplayName"):
                self.host.run("msiexec", "/x", product, "/qn")
        for folder in (self.folder, self.machine, self.user, self.scratch):
            shutil.rmtree(folder, ignore_errors=True)
        for key in (r"HKLM\Software\VoucherHold", SETUP_KEY, POLICIES_KEY):
            self.host.run("reg", "delete", key, "/f")
        self.host.run("reg", "delete", RUN_KEY, "/v", "VoucherHold", "/f")
        self.host.run("reg", "delete", STORED_KEY, "/f")
        for link in self._link_files():
            link.unlink()
        self.scratch.mkdir(parents=True)

    def end(self) -> None:
        """Leave nothing running."""
        if self.running is not None and self.running.poll() is None:
            self.running.kill()
            self.running.communicate()

    def icacls(self) -> list[str]:
        """The changes of rights that Windows was asked for; see packaging/wine/icacls.c."""
        program = r'"C:\windows\system32\icacls.exe" '
        lines = self.icacls_log.read_text(encoding="utf-8").splitlines()
        assert all(each.startswith(program) for each in lines), lines
        return [each.removeprefix(program) for each in lines]

    def submit(
        self, number: str, *arguments: str, picture: Path | None = None, **environment: str
    ) -> dict[str, object]:
        """What the installed program prints about a voucher."""
        shot = [] if picture is None else ["--screenshot", self.host.windows_path(picture)]
        command = [str(self.program), *arguments, "--submit", number, *shot, "--quit"]
        _, said = self.host.run(*command, timeout=120, **environment)
        # Anywhere: Linux' sound library may complain in the middle of a line.
        printed = re.search(r'\{"voucher_no": .*\}', said)
        assert printed, f"no line was printed: {said}"
        line: dict[str, object] = json.loads(printed[0])
        return line

    def outcome_of(self, number: str) -> str | None:
        """The outcome that is in the journal, if there is one yet."""
        return outcome_in(self.user / "journal.sqlite3", number)

    def wait(self, condition: Callable[[], bool], what: str, again: list[str] | None = None) -> int:
        """Wait until something is so, and meanwhile type these keys from time to time; returns how
        often they were typed.
        """
        end = time.monotonic() + _PATIENCE
        typed, times = 0.0, 0
        while not condition():
            assert time.monotonic() < end, f"timed out waiting until {what}"
            if again is not None and time.monotonic() - typed > 6:
                # A busy machine may break up the burst; staff would scan again too.
                self.xdotool("key", "--delay", "2", *again)
                typed = time.monotonic()
                times += 1
            time.sleep(0.2)
        return times

    def focus(self, title: str) -> str:
        """Give the keyboard to the window with this title; returns its number."""
        found = self.xdotool("search", "--sync", "--onlyvisible", "--name", title)
        window = found.split()[0]
        self.xdotool("windowfocus", "--sync", window)
        return window

    def press(self, key: str) -> None:
        """Press a key, as slowly as a person does: a page may be about to change."""
        self.xdotool("key", key)
        time.sleep(1)

    def xdotool(self, *arguments: str) -> str:
        """Type, search and focus on Wine's screen; returns what xdotool prints."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env={**bare_environment(), "DISPLAY": self.host.display},
            stdout=subprocess.PIPE,
            encoding="utf-8",
            timeout=60,
            check=True,
        )
        return done.stdout

    def scan_in_window(self, number: str) -> None:
        """Open the program's window, and type a code as a scanner does, until it is held."""
        calls = self.user / "calls.json"
        calls.unlink(missing_ok=True)
        self.running = self.host.start(self.program)
        self.wait(calls.exists, "the program is up")
        self.focus("^Voucher Hold$")
        keys = [*number, "Return"]
        self.wait(lambda: self.outcome_of(number) == "held", "the voucher is held", again=keys)

    def windows_installer(self, *arguments: str | Path) -> tuple[int, str]:
        """Run msiexec without a screen; returns its status and its log.

        Linux has only the status's lowest eight bits: 67 is 1603, and 0 is still 0.
        """
        log = self.scratch / "msi.log"
        log.unlink(missing_ok=True)
        words = [
            self.host.windows_path(each) if isinstance(each, Path) else each for each in arguments
        ]
        status, _ = self.host.run("msiexec", *words, "/qn", "/l*v", self.host.windows_path(log))
        return status, log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""

    def registry(self, key: str, name: str) -> str:
        """What `reg query` prints about a value."""
        return self.host.run("reg", "query", key, "/v", name)[1]

    def links(self) -> list[str]:
        """The shortcuts to the program."""
        return sorted(each.name for each in self._link_files())

    def _link_files(self) -> list[Path]:
        return [*self.host.drive_c.rglob("Voucher Hold.lnk")]

    def _user_folder(self) -> Path:
        status, said = self.host.run("cmd", "/c", "echo %LOCALAPPDATA%")
        assert status == 0, said
        local = said.strip().splitlines()[-1].removeprefix("C:\\")
        return self.host.drive_c / local.replace("\\", "/") / "VoucherHold"

    def files_with(self, secret: bytes, folder: Path) -> list[str]:
        """The files that contain these bytes."""
        return [
            str(each)
            for each in folder.rglob("*")
            if each.is_file() and secret in each.read_bytes()
        ]


def outcome_in(journal: Path, number: str) -> str | None:
    """What came of a voucher, unless that is over."""
    with closing(sqlite3.connect(f"file:{journal}?mode=ro", uri=True)) as db:
        row = db.execute(
            "SELECT outcome FROM attempts WHERE voucher_no = ? AND ending IS NULL", (number,)
        ).fetchone()
    return row[0] if row else None


def protecting(folder: str) -> list[str]:
    """The commands that give SYSTEM and administrators all rights to a folder, and users read."""
    everything, reading = "(OI)(CI)F", "(OI)(CI)RX"
    return [
        f'"{folder}" /setowner *S-1-5-32-544 /Q',
        f'"{folder}" /reset /Q',
        f'"{folder}" /inheritance:r /grant:r *S-1-5-18:{everything} *S-1-5-32-544:{everything}'
        f" *S-1-5-32-545:{reading} /Q",
    ]


def next_version(number: str) -> str:
    """The version after `number`."""
    *parts, last = number.split(".")
    return ".".join([*parts, str(int(last) + 1)])
