"""What the MSI has to show under Wine, beside the setup; run by installer_check.py.

Wine copies files before it runs the package's own actions, and undoes nothing when one fails. So
that a failure leaves everything as it was can only be seen on real Windows.
"""

from __future__ import annotations

import filecmp
import subprocess
from collections.abc import Callable
from pathlib import Path

import installer
import msi
from environment import bare_environment
from wine_host import WineHost
from wine_till import (
    RUN_KEY,
    STORED_KEY,
    UNINSTALL_KEYS,
    WineTill,
    next_version,
    protecting,
)

from gui.practice.server import PracticeServer
from gui.practice.smart_gift import PRACTICE_KEY

MOST_MSI_MB = 32
_REFUSED = 1603 % 256
_SETUP_SEES_MSI = 9


class MsiCheck(WineTill):
    """One complete run of the MSI, in a folder that Windows does not protect."""

    def __init__(self, host: WineHost, server: PracticeServer) -> None:
        super().__init__(host, server, host.drive_c / "Tills" / "VoucherHold")

    def steps(self) -> list[Callable[[], str]]:
        """What has to be shown, in order."""
        return [
            self.packs_one_program_into_one_file,
            self.refuses_a_folder_with_other_files,
            self.installs_silently_with_its_properties,
            self.sets_the_rights_that_the_setup_sets,
            self.takes_the_key_from_a_file,
            self.refuses_what_cannot_be_set,
            self.changes_a_setting_of_an_installed_program,
            self.upgrades_over_a_running_program,
            self.refuses_an_older_msi,
            self.is_seen_by_the_setup,
            self.uninstalls_and_leaves_only_what_is_the_users,
            self.removes_what_is_the_users_when_asked,
        ]

    def packs_one_program_into_one_file(self) -> str:
        """Packed again, it is the same file; and it is small enough."""
        first = installer.msi_file().read_bytes()
        assert installer.pack_msi(installer.version()).read_bytes() == first, "another file"
        assert len(first) <= MOST_MSI_MB * 1e6, f"{len(first) / 1e6:.1f} MB"
        return f"MSI {len(first) / 1e6:.1f} MB"

    def refuses_a_folder_with_other_files(self) -> str:
        """With words in the log; the setup has done the same."""
        theirs = self.folder / "rota.ods"
        self.folder.mkdir(parents=True)
        theirs.touch()
        status, log = self._install(r"INSTALLDIR=C:\windows\..\Tills\VoucherHold")
        assert status == _REFUSED, status
        assert r"C:\Tills\VoucherHold contains other files." in log, log
        assert [each.name for each in self.folder.iterdir()] == ["rota.ods"]
        theirs.unlink()
        return "refused, and logged why"

    def installs_silently_with_its_properties(self) -> str:
        """Every file is there, and the properties are in the machine's settings."""
        self.icacls_log.unlink(missing_ok=True)
        self.machine.mkdir()  # any user can do this before
        (self.machine / "settings.toml").write_text("sounds = false\n", encoding="utf-8")
        status, log = self._install(
            r"INSTALLDIR=C:\Tills\VoucherHold",
            f"APIURL={self.server.url}",
            "SHOP=High Street",
            "TILL=Till 3",
            "SITE=0012",
            "CURRENCY=EUR",
            "AUTOSTART=1",
        )
        assert status == 0, f"{status}: {log[-1000:]}"
        frozen = installer.FROZEN
        names = sorted(each.relative_to(frozen) for each in frozen.rglob("*") if each.is_file())
        found = sorted(
            each.relative_to(self.folder) for each in self.folder.rglob("*") if each.is_file()
        )
        assert found == names, set(found) ^ set(names)
        _, other, unreadable = filecmp.cmpfiles(frozen, self.folder, map(str, names), shallow=False)
        assert (other, unreadable) == ([], [])
        assert self._settings() == [
            "sounds = false",
            f'api_url = "{self.server.url}"',
            'shop = "High Street"',
            'till = "Till 3"',
            'site = "0012"',
            'currency = "EUR"',
        ], self._settings()
        assert self.links() == ["Voucher Hold.lnk", "Voucher Hold.lnk"], self.links()
        started = self.registry(RUN_KEY, "VoucherHold")
        assert r'"C:\Tills\VoucherHold\VoucherHold.exe"' in started, started
        shown = self._entry(installer.version(), "DisplayVersion")
        assert installer.version() in shown, shown
        assert "TILL = Till 3" in log, "the log has no properties"
        return f"{len(found)} files"

    def sets_the_rights_that_the_setup_sets(self) -> str:
        """On the program's folder, which Windows does not protect, and on the machine's."""
        machine = r"C:\ProgramData\VoucherHold"
        assert self.icacls() == [
            *protecting(r"C:\Tills\VoucherHold"),
            *protecting(machine),
            rf'"{machine}\settings.toml" /setowner *S-1-5-32-544 /Q',
            rf'"{machine}\settings.toml" /reset /Q',
        ], self.icacls()
        fails = self.host.drive_c / "icacls-fails"
        fails.touch()
        status, log = self._install("TILL=Till 9")
        fails.unlink()
        assert status == _REFUSED, status
        assert "The permissions of Voucher Hold's folders could not be set" in log, log[-4000:]
        assert 'till = "Till 3"' in self._settings(), self._settings()
        return "users read, administrators write; a failure is logged"

    def takes_the_key_from_a_file(self) -> str:
        """It is moved into the credential store, and used from there."""
        key = self.scratch / "key.txt"
        key.write_text(PRACTICE_KEY, encoding="utf-8")
        self.icacls_log.unlink()
        status, log = self._install(f"APIKEYFILE={self.host.windows_path(key)}")
        assert status == 0, f"{status}: {log[-1000:]}"
        assert [each.name for each in self.machine.glob("api-key*")] == ["api-key.txt"]
        grants = [each for each in self.icacls() if "api-key" in each]
        assert len(grants) == 1, grants
        assert grants[0].endswith("/grant:r *S-1-5-32-545:(GR,DE) /Q"), grants
        assert PRACTICE_KEY not in log
        line = self.submit("1000000001")
        assert line["outcome"] == "held", line
        assert not (self.machine / "api-key.txt").exists(), "the key file is still there"
        assert key.exists(), "the file that it was copied from is gone"
        return str(line["title"])

    def refuses_what_cannot_be_set(self) -> str:
        """The log says what is wrong, and the settings stay."""
        before = self._settings()
        for bad, words in (
            ("APIURL=ftp://api.smart-gift.co.uk", "The settings could not be written"),
            (r"APIKEYFILE=C:\nowhere.txt", r"There is no file C:\nowhere.txt."),
        ):
            status, log = self._install(bad, "TILL=Till 9")
            assert status == _REFUSED, f"{bad}: {status}"
            assert words in log, f"{bad}: {log[-4000:]}"
            assert self._settings() == before, f"{bad}: {self._settings()}"
        return "refused, and logged why"

    def changes_a_setting_of_an_installed_program(self) -> str:
        """The same MSI with another property; the rest stays."""
        status, log = self._install("TILL=Till 4 & 5", "AUTOSTART=0")
        assert status == 0, f"{status}: {log[-1000:]}"
        assert 'till = "Till 4 & 5"' in self._settings(), self._settings()
        assert 'shop = "High Street"' in self._settings(), self._settings()
        assert "VoucherHold.exe" not in self.registry(RUN_KEY, "VoucherHold")
        assert self._install("TILL=Till 4", "AUTOSTART=no-window")[0] == 0
        assert 'VoucherHold.exe" --no-window' in self.registry(RUN_KEY, "VoucherHold")
        return "changed, and the others kept"

    def upgrades_over_a_running_program(self) -> str:
        """It exits when asked; folder, settings and autostart stay; the hold is shown again."""
        self.scan_in_window("1000000002")
        newer = next_version(installer.version())
        before = self._settings()
        status, log = self.windows_installer("/i", self._pack_as_windows_reads_it(newer))
        assert status == 0, f"{status}: {log[-1000:]}"
        assert self.running is not None
        assert self.running.wait(30) == 0, "the old one is gone"
        assert self.program.exists(), "it is in another folder"
        assert self._settings() == before, self._settings()
        assert "--no-window" in self.registry(RUN_KEY, "VoucherHold")
        assert newer in self.registry(r"HKLM\Software\VoucherHold", "Version")
        assert newer in self._entry(newer, "DisplayVersion")
        assert "Voucher Hold" not in self._entry(installer.version(), "DisplayName")
        line = self.submit("1000000002")
        assert line["outcome"] == "already_live", line
        return str(line["title"])

    def refuses_an_older_msi(self) -> str:
        """Because it finds the newer one. Windows logs the sentence too; Wine doesn't."""
        status, log = self._install()
        assert status == _REFUSED, status
        assert "NEWERFOUND = {" in log, log[-4000:]
        return "refused, and the newer one is in the log"

    def is_seen_by_the_setup(self) -> str:
        """The setup does not install beside it; installer_check.py shows the other way round."""
        status, _ = self.host.run(installer.setup_file(), "/S")
        assert status == _SETUP_SEES_MSI, status
        assert not (self.host.drive_c / "Program Files" / "VoucherHold").exists()
        return f"exit code {status}"

    def uninstalls_and_leaves_only_what_is_the_users(self) -> str:
        """The program, the machine's settings and every trace of it; the journal stays."""
        self.running = self.host.start(self.program)
        self.wait(lambda: (self.user / "calls.json").exists(), "the program is up")
        newer = next_version(installer.version())
        status, log = self.windows_installer("/x", installer.msi_file(newer))
        assert status == 0, f"{status}: {log[-1000:]}"
        assert self.running.wait(30) == 0, "the program still runs"
        assert not self.folder.exists(), [*self.folder.rglob("*")]
        assert not self.machine.exists(), [*self.machine.iterdir()]
        assert self.links() == []
        assert "VoucherHold" not in self.registry(r"HKLM\Software\VoucherHold", "Version")
        assert "VoucherHold.exe" not in self.registry(RUN_KEY, "VoucherHold")
        assert "Voucher Hold" not in self._entry(newer, "DisplayName")
        assert (self.user / "journal.sqlite3").exists(), "the user's journal is gone"
        return "nothing left but the user's own files"

    def removes_what_is_the_users_when_asked(self) -> str:
        """Journal, settings and logs, and the key; this time from the usual folder."""
        self.folder = self.host.drive_c / "Program Files" / "VoucherHold"
        self.program = self.folder / "VoucherHold.exe"
        status, log = self._install(f"APIURL={self.server.url}")
        assert status == 0, f"{status}: {log[-1000:]}"
        line = self.submit("1000000003")
        assert line["outcome"] == "held", f"the key should still be there: {line}"
        assert "keyring" in self.registry(STORED_KEY, "Comment")
        product = f"{{{msi.product_code(installer.version())}}}"
        status, log = self.windows_installer("/x", product, "REMOVEDATA=1", "REMOVEKEY=1")
        assert status == 0, f"{status}: {log[-1000:]}"
        assert not self.folder.exists(), [*self.folder.rglob("*")]
        assert not self.user.exists(), [*self.user.rglob("*")]
        assert "keyring" not in self.registry(STORED_KEY, "Comment"), "the key is still there"
        return "all gone"

    def end(self) -> None:
        """Leave no MSI of a made-up version, either."""
        super().end()
        installer.msi_file(next_version(installer.version())).unlink(missing_ok=True)

    def _install(self, *properties: str) -> tuple[int, str]:
        return self.windows_installer("/i", installer.msi_file(), *properties)

    def _pack_as_windows_reads_it(self, number: str) -> Path:
        """The MSI of a version that tells the older one that it is being replaced, not removed.

        Windows does so by itself; Wine 8 only passes on what the package names as to be removed.
        """
        package = installer.pack_msi(number)
        removed = f"ALL UPGRADINGPRODUCTCODE={{{msi.product_code(number)}}}"
        query = f"UPDATE `Upgrade` SET `Remove` = '{removed}' WHERE `ActionProperty` = 'OLDERFOUND'"
        subprocess.run(["msibuild", str(package), "-q", query], env=bare_environment(), check=True)
        return package

    def _settings(self) -> list[str]:
        text = (self.machine / "settings.toml").read_text(encoding="utf-8")
        return [each for each in text.splitlines() if each]

    def _entry(self, number: str, name: str) -> str:
        return self.registry(rf"{UNINSTALL_KEYS}\{{{msi.product_code(number)}}}", name)
