"""Checks installer and MSI under Wine: installs, runs, upgrades over a running copy, removes.

    python3 packaging/dev.py installer --check

Prints each step's verdict and the sizes; exits with 1 at the first step that fails. What only real
Windows can show is in docs/release-checklist.md.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import installer
from msi_check import MsiCheck
from wine_host import WineHost
from wine_till import (
    MOST_INSTALLED_MB,
    POLICIES_KEY,
    RUN_KEY,
    SETUP_KEY,
    WineTill,
    next_version,
    outcome_in,
    protecting,
)

from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY, PracticeSmartGift

MOST_SETUP_MB = 23
_WINES_KEYBOARD = "VID_845E&PID_0002"
"""The model of the keyboard that an X server's keys come from, as Wine has it."""
_BESIDE = f"""
[scanner]
beside_device = "{_WINES_KEYBOARD}"
beside_prefix = "1000"
"""
_WINDOWED, _CONSOLE = 2, 3


class SetupCheck(WineTill):
    """One complete run of the setup, on a fresh till."""

    def __init__(self, host: WineHost, server: PracticeServer) -> None:
        super().__init__(host, server, host.drive_c / "Program Files" / "VoucherHold")

    def steps(self) -> list[Callable[[], str]]:
        """What has to be shown, in order."""
        return [
            self.sizes,
            self.installs_silently_with_its_options,
            self.holds_a_practice_voucher_and_shows_its_token,
            self.holds_a_voucher_of_a_server_outside,
            self.obeys_group_policies,
            self.keeps_a_key_in_the_credential_store,
            self.answers_in_a_console,
            self.closes_a_run_without_a_window,
            self.takes_a_code_that_is_typed_as_a_scanner_does,
            self.reserves_beside_another_program_what_that_gets,
            self.upgrades_over_a_running_copy,
            self.refuses_an_older_version,
            self.is_seen_by_the_msi,
            self.starts_about_as_fast_as_unfrozen,
            self.uninstalls_and_leaves_only_what_is_the_users,
            self.removes_what_is_the_users_when_asked,
            self.lets_users_change_nothing_that_all_share,
            self.protects_a_folder_that_windows_does_not,
            self.is_set_up_by_hand,
        ]

    def sizes(self) -> str:
        """The setup is small enough."""
        megabytes = installer.setup_file().stat().st_size / 1e6
        assert megabytes <= MOST_SETUP_MB, f"{megabytes:.1f} MB"
        return f"setup {megabytes:.1f} MB"

    def installs_silently_with_its_options(self) -> str:
        """Everything is in its place, and the options are in the machine's settings."""
        status = self._set_up(
            f"/APIURL={self.server.url}",
            "/SHOP=York",
            "/TILL=Till 3",
            "/SITE=0012",
            "/CURRENCY=EUR",
            "/AUTOSTART=1",
        )
        assert status == 0, status
        for file in (self.program, self.folder / "uninstall.exe", self.folder / "licences"):
            assert file.exists(), file
        settings = (self.machine / "settings.toml").read_text(encoding="utf-8")
        assert f'api_url = "{self.server.url}"' in settings, settings
        assert 'shop = "York"' in settings, settings
        assert 'till = "Till 3"' in settings, settings
        assert 'site = "0012"' in settings, settings
        assert 'currency = "EUR"' in settings, settings
        assert self.links() == ["Voucher Hold.lnk", "Voucher Hold.lnk"], self.links()
        assert "VoucherHold.exe" in self.registry(RUN_KEY, "VoucherHold")
        assert installer.version() in self.registry(SETUP_KEY, "DisplayVersion")
        installed = sum(each.stat().st_size for each in self.folder.rglob("*") if each.is_file())
        assert installed <= MOST_INSTALLED_MB * 1e6, f"{installed / 1e6:.1f} MB"
        return f"installed {installed / 1e6:.1f} MB"

    def holds_a_practice_voucher_and_shows_its_token(self) -> str:
        """The installed program, its own server, a picture."""
        picture = self.scratch / "practice.png"
        line = self.submit("1000000001", "--practice", picture=picture)
        assert line["outcome"] == "held", line
        assert picture.stat().st_size > 10_000
        return str(line["title"])

    def holds_a_voucher_of_a_server_outside(self) -> str:
        """The address comes from the machine's settings, the key from the environment."""
        line = self.submit("1000000002", VOUCHER_HOLD_API_KEY=PRACTICE_KEY)
        assert line["outcome"] == "held", line
        return str(line["title"])

    def obeys_group_policies(self) -> str:
        """The policies in the registry override the machine's settings, and the diagnosis says so.

        One names a service badly: the till must not use the machine's instead.
        """
        assert (self.folder / "policies" / "VoucherHold.admx").exists(), "no templates"
        policies = [
            (POLICIES_KEY, "till", "REG_SZ", "Till 9"),
            (POLICIES_KEY, "sounds", "REG_DWORD", "0"),
            (POLICIES_KEY, "site", "REG_DWORD", "12"),
            (POLICIES_KEY, "api_url", "REG_SZ", "http://elsewhere.example"),
            (rf"{POLICIES_KEY}\scanner", "baud", "REG_DWORD", "19200"),
        ]
        for key, name, kind, data in policies:
            self.host.run("reg", "add", key, "/v", name, "/t", kind, "/d", data, "/f")
        _, said = self.host.run(self.program, "--diagnose")
        self.host.run("reg", "delete", POLICIES_KEY, "/f")
        for line in (
            "till = Till 9 (policy)",
            "sounds = False (policy)",
            "scanner.baud = 19200 (policy)",
            "site = 0012 (machine)",
            rf"{POLICIES_KEY}\site: site must be text (REG_SZ); it counts as not configured",
            "Service: not known",
        ):
            assert line in said.splitlines(), f"{line!r} is missing: {said}"
        return "above the machine's settings"

    def keeps_a_key_in_the_credential_store(self) -> str:
        """A key file is moved into the Credential Manager, and the key is used from there."""
        key = self.scratch / "key.txt"
        key.write_text(PRACTICE_KEY, encoding="utf-8")
        status = self._set_up(f"/APIKEYFILE={self.host.windows_path(key)}")
        assert status == 0, status
        line = self.submit("1000000003")
        assert line["outcome"] == "held", line
        assert not (self.machine / "api-key.txt").exists(), "the key file is still there"
        line = self.submit("1000000004")
        assert line["outcome"] == "held", f"the key was not kept: {line}"
        assert self.files_with(PRACTICE_KEY.encode(), self.user) == []
        return "kept, used, in no file"

    def answers_in_a_console(self) -> str:
        """The console program prints into pipe and console, waits, and has the status."""
        console = self.folder / installer.CONSOLE_PROGRAM
        assert (_subsystem(console), _subsystem(self.program)) == (_CONSOLE, _WINDOWED)
        status, said = self.host.run(console, "--submit", "1000000009", "--quit")
        assert status == 0, said
        assert '"outcome": "held"' in said, said
        status, said = self.host.run(console, "--submit", "not a number", "--quit")
        assert (status, '"outcome": "refused"' in said) == (3, True), said
        status, shown = self.host.run_in_console(console, "--list", "--quit")
        assert status == 0, shown
        assert '"voucher_no": "1000000009"' in shown, shown
        status, shown = self.host.run_in_console(console, "--nonsense")
        assert (status, "--nonsense" in shown) == (2, True), shown
        return "in a pipe, in a console, with its status"

    def closes_a_run_without_a_window(self) -> str:
        """It answers calls, and the installer finds it although it has no window."""
        self.running = self.host.start(self.program, "--no-window")
        self.wait(lambda: (self.user / "calls.json").exists(), "the program is up")
        line = self.submit("1000000008")
        assert line["outcome"] == "held", line
        assert self._set_up("/AUTOSTART=no-window") == 0
        assert self.running.wait(30) == 0, "it is still running"
        command = self.registry(RUN_KEY, "VoucherHold")
        assert "--no-window" in command, command
        line = self.submit("1000000008")
        assert line["outcome"] == "already_live", line
        return "closed, and starts with Windows"

    def takes_a_code_that_is_typed_as_a_scanner_does(self) -> str:
        """Keys into the real window; the row is in the journal."""
        self.scan_in_window("1000000005")
        return "held"

    def reserves_beside_another_program_what_that_gets(self) -> str:
        """That program is in front, and gets every key; what is no voucher is left to it."""
        folder = self.host.drive_c / "beside"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (folder / "settings.toml").write_text(_BESIDE, encoding="utf-8")
        journal = folder / "practice" / "journal.sqlite3"
        self.host.compile("till", self.host.drive_c / "till.exe")
        program = self.host.start(self.program, "--practice", "--data-dir", r"C:\beside")
        till = None
        try:
            self.wait(lambda: (journal.parent / "calls.json").exists(), "the program is up")
            till = self.host.start(self.host.drive_c / "till.exe")
            output = _Output(till)
            window = self.focus("^Till software$")
            self.wait(lambda: "x" in output.text, "that program gets the keys", again=["x"])
            expected = ""
            for number in ("1000000001", "1000000002"):
                keys = [*number, "Return"]
                times = self.wait(
                    lambda number=number: outcome_in(journal, number) == "held",  # type: ignore[misc]
                    f"{number} is held",
                    again=keys,
                )
                self.xdotool("key", "--delay", "2", *"4006381333931", "Return")
                expected += f"{number}\n" * times + "4006381333931\n"
            assert self.xdotool("getwindowfocus").strip() == window, "it lost the focus"
            self.focus("^Practice")
            keys = [*"1000000003", "Return"]
            self.wait(
                lambda: outcome_in(journal, "1000000003") == "held",
                "the window reads it",
                again=keys,
            )
            assert _numbers(journal) == ["1000000001", "1000000002", "1000000003"]
            self.wait(lambda: output.text.count("\n") >= expected.count("\n"), "it has them all")
            got = output.text.replace("x", "")
            assert got == expected, (got, expected)
            return f"{len(got.split())} codes for it, 2 of them held"
        finally:
            for each in (program, till):
                if each is not None:
                    each.kill()
                    each.wait()

    def upgrades_over_a_running_copy(self) -> str:
        """The program is asked to exit, and its hold is shown again."""
        newer = next_version(installer.version())
        installer.pack(newer, quick=True)
        assert self._set_up(setup=installer.setup_file(newer)) == 0
        assert self.running is not None
        assert self.running.wait(30) == 0, "the old one is gone"
        assert newer in self.registry(SETUP_KEY, "DisplayVersion")
        settings = (self.machine / "settings.toml").read_text(encoding="utf-8")
        assert 'till = "Till 3"' in settings, "the settings are kept"
        line = self.submit("1000000005")
        assert line["outcome"] == "already_live", line
        return str(line["title"])

    def refuses_an_older_version(self) -> str:
        """With its own exit code, and nothing changed."""
        status = self._set_up()
        assert status == 6, status
        assert self.program.exists()
        return "exit code 6"

    def is_seen_by_the_msi(self) -> str:
        """The MSI does not install beside it. Windows logs the sentence too; Wine doesn't."""
        status, log = self.windows_installer("/i", installer.msi_file())
        assert status == 1603 % 256, status
        assert "SETUPFOUND = " in log, log[-4000:]
        return "refused, and the setup's entry is in the log"

    def starts_about_as_fast_as_unfrozen(self) -> str:
        """Frozen against unfrozen, in the same Wine, by turns."""
        python = installer.BUILD / "python" / "python.exe"
        # The embeddable Python ignores PYTHONPATH.
        root = self.host.windows_path(installer.ROOT)
        path = f"import sys; sys.path.insert(0, r'{root}')"
        code = f"{path}; from gui.__main__ import main; sys.exit(main())"
        frozen, unfrozen = [], []
        for _ in range(3):
            frozen.append(self._start_up(self.program))
            unfrozen.append(self._start_up(python, "-c", code))
        ratio = sorted(frozen)[1] / sorted(unfrozen)[1]
        assert ratio <= 1.3, f"{ratio:.2f}: {frozen} against {unfrozen}"
        return f"{ratio:.2f} of {sorted(unfrozen)[1]:.1f} s"

    def uninstalls_and_leaves_only_what_is_the_users(self) -> str:
        """The program is gone; the journal stays."""
        status, said = self.host.run(self.folder / "uninstall.exe", "/S")
        assert status == 0, said
        self.wait(lambda: not self.folder.exists(), "the folder is gone")
        assert not self.machine.exists(), [*self.machine.iterdir()]
        assert self.links() == []
        assert "VoucherHold" not in self.registry(r"HKLM\Software\VoucherHold", "Version")
        assert "VoucherHold" not in self.registry(SETUP_KEY, "DisplayName")
        assert "VoucherHold.exe" not in self.registry(RUN_KEY, "VoucherHold")
        assert (self.user / "journal.sqlite3").exists(), "the user's journal is gone"
        return "nothing left but the user's own files"

    def removes_what_is_the_users_when_asked(self) -> str:
        """Journal, settings and logs, and the key from the credential store."""
        assert self._set_up(f"/APIURL={self.server.url}") == 0
        line = self.submit("1000000006")
        assert line["outcome"] == "held", f"the key should still be there: {line}"
        uninstall = self.folder / "uninstall.exe"
        status, said = self.host.run(uninstall, "/S", "/REMOVEDATA=1", "/REMOVEKEY=1")
        assert status == 0, said
        self.wait(lambda: not self.folder.exists(), "the folder is gone")
        assert not self.user.exists(), [*self.user.rglob("*")]
        assert self._set_up(f"/APIURL={self.server.url}") == 0
        line = self.submit("1000000007")
        assert line["outcome"] == "key_rejected", f"the key is still there: {line}"
        self.host.run(uninstall, "/S", "/REMOVEDATA=1")
        self.wait(lambda: not self.folder.exists(), "the folder is gone")
        return "all gone"

    def lets_users_change_nothing_that_all_share(self) -> str:
        """As far as the commands that set the rights show: Wine itself has no such rights."""
        key = self.scratch / "key.txt"
        key.write_text(PRACTICE_KEY, encoding="utf-8")
        self.machine.mkdir()  # any user can do this before the setup runs
        (self.machine / "settings.toml").write_text("sounds = false\n", encoding="utf-8")
        self.icacls_log.unlink(missing_ok=True)
        assert self._set_up(f"/APIKEYFILE={self.host.windows_path(key)}", "/TILL=Till 3") == 0
        machine = r"C:\ProgramData\VoucherHold"
        assert self.icacls() == [
            *protecting(machine),
            rf'"{machine}\settings.toml" /setowner *S-1-5-32-544 /Q',
            rf'"{machine}\settings.toml" /reset /Q',
            rf'"{machine}\api-key.txt" /grant:r *S-1-5-32-545:(GR,DE) /Q',
        ], self.icacls()
        self._uninstall()
        return "users read, administrators write"

    def protects_a_folder_that_windows_does_not(self) -> str:
        """Only a folder without other people's files; and a failure is reported."""
        elsewhere = self.host.drive_c / "Tills" / "VoucherHold"
        shutil.rmtree(elsewhere, ignore_errors=True)
        elsewhere.mkdir(parents=True)
        theirs = elsewhere / "rota.ods"
        theirs.touch()
        option = r"/D=C:\windows\..\Tills\VoucherHold"  # NSIS takes no quotation marks here
        assert self._set_up(option) == 7, "it used somebody else's folder"
        assert [each.name for each in elsewhere.iterdir()] == ["rota.ods"]
        theirs.unlink()
        self.icacls_log.unlink(missing_ok=True)
        assert self._set_up(option) == 0
        assert self.icacls()[:3] == protecting(r"C:\Tills\VoucherHold"), self.icacls()
        assert (elsewhere / "VoucherHold.exe").exists()
        fails = self.host.drive_c / "icacls-fails"
        fails.touch()
        assert self._set_up() == 8, "rights that could not be set were not reported"
        fails.unlink()
        self._uninstall(elsewhere)
        return "empty or our own, exit codes 7 and 8"

    def is_set_up_by_hand(self) -> str:
        """With the keyboard, page by page; it then starts the program, and has kept a log."""
        setup = self.host.start(installer.setup_file())
        window = self.xdotool("search", "--sync", "--onlyvisible", "--name", "^Voucher Hold Setup$")
        self.xdotool("windowfocus", "--sync", window.split()[0])
        for _ in ("welcome", "what is in it", "folder"):
            self.press("Return")
        for field in ("Leeds", "Till 7", "0042", self.server.url):
            self.xdotool("type", "--delay", "50", field)
            self.press("Tab")
        self.press("space")  # start it when somebody signs in
        self.press("Return")
        self.wait((self.machine / "setup.log").exists, "it is installed")
        calls = self.user / "calls.json"
        calls.unlink(missing_ok=True)
        self.wait(calls.exists, "its last page has started the program", again=["Return"])
        assert setup.wait(30) == 0
        settings = (self.machine / "settings.toml").read_text(encoding="utf-8")
        for line in ("Leeds", "Till 7", "0042", self.server.url):
            assert f'= "{line}"' in settings, settings
        assert "VoucherHold.exe" in self.registry(RUN_KEY, "VoucherHold")
        log = (self.machine / "setup.log").read_text(encoding="utf-16")
        assert log.splitlines()[-1] == "done", log
        removed = self.scratch / "removed.log"
        self._uninstall(log=removed)
        assert "removed" in removed.read_text(encoding="utf-16")
        assert not self.machine.exists(), [*self.machine.iterdir()]
        return "shop, till, site, service; started; logged"

    def end(self) -> None:
        """Leave no setup of a made-up version, either."""
        super().end()
        installer.setup_file(next_version(installer.version())).unlink(missing_ok=True)

    def _set_up(self, *options: str, setup: Path | None = None) -> int:
        status, said = self.host.run(setup or installer.setup_file(), "/S", *options)
        if status:
            print(said)
        return status

    def _uninstall(self, folder: Path | None = None, log: Path | None = None) -> None:
        folder = folder or self.folder
        options = [] if log is None else [f"/LOG={self.host.windows_path(log)}"]
        status, said = self.host.run(folder / "uninstall.exe", "/S", *options)
        assert status == 0, said
        self.wait(lambda: not folder.exists(), "the folder is gone")

    def _start_up(self, *command: str | Path) -> float:
        arguments = ("--practice", "--data-dir", "C:\\start-up", "--quit")
        started = time.perf_counter()
        status, said = self.host.run(*command, *arguments)
        assert status == 0, said
        return time.perf_counter() - started


class _Output:
    """What a program has printed so far."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.text = ""
        self._process = process
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while character := self._process.stdout.read(1):
            self.text += character


def _numbers(journal: Path) -> list[str]:
    """Every voucher that was asked for, once for each time."""
    with closing(sqlite3.connect(f"file:{journal}?mode=ro", uri=True)) as db:
        rows = db.execute("SELECT voucher_no FROM attempts ORDER BY voucher_no").fetchall()
    return [number for (number,) in rows]


def _subsystem(program: Path) -> int:
    """Whether a console waits for a program, by its PE header."""
    data = program.read_bytes()
    header = int.from_bytes(data[0x3C:0x40], "little")
    return int.from_bytes(data[header + 0x5C : header + 0x5E], "little")


def main() -> int:
    """Run all steps of both in order; returns the exit status."""
    if not (installer.setup_file().exists() and installer.msi_file().exists()):
        installer.build()
    with installer.wine() as host:
        return _shows_all(SetupCheck, host) or _shows_all(MsiCheck, host)


def _shows_all(kind: type[SetupCheck] | type[MsiCheck], host: WineHost) -> int:
    server = PracticeServer(PracticeSmartGift(rate_limit=None))  # its vouchers are held by nobody
    check = kind(host, server)
    check.clean()
    try:
        for step in check.steps():
            name = step.__name__.replace("_", " ")
            started = time.monotonic()
            try:
                found = step()
            except Exception as exc:
                print(f"FAILED {name}: {exc!r}", flush=True)
                return 1
            print(f"ok     {name}: {found} ({time.monotonic() - started:.0f} s)", flush=True)
    finally:
        check.end()
        server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
