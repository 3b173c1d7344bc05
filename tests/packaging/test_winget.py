"""The manifests for winget: what its schema (1.10.0) demands, and what the setup really does."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import installer
import pytest
import winget

from gui import __version__

ROOT = Path(__file__).parent.parent.parent
URL = "https://downloads.example/v1.2.3/VoucherHold-Setup-1.2.3.exe"
SHA256 = "AB" * 32
SETUP = (ROOT / "packaging" / "windows" / "voucher-hold.nsi").read_text(encoding="utf-8")

REQUIRED = {
    "version": ["PackageIdentifier", "PackageVersion", "DefaultLocale"],
    "installer": ["PackageIdentifier", "PackageVersion", "Installers"],
    "defaultLocale": [
        "PackageIdentifier",
        "PackageVersion",
        "PackageLocale",
        "Publisher",
        "PackageName",
        "License",
        "ShortDescription",
    ],
}
"""Of each kind of manifest; each also needs its kind, and the version of the format."""

LOCALE = "([a-zA-Z]{2,3}|[iI]-[a-zA-Z]+|[xX]-[a-zA-Z]{1,8})(-[a-zA-Z]{1,8})*"
PATTERNS = {
    "PackageIdentifier": r"[^.\s\\/:*?\"<>|]{1,32}(\.[^.\s\\/:*?\"<>|]{1,32}){1,7}",
    "PackageVersion": r"[^\\/:*?\"<>|]{1,128}",
    "DefaultLocale": LOCALE,
    "PackageLocale": LOCALE,
    "InstallerLocale": LOCALE,
    "Publisher": ".{2,256}",
    "PackageName": ".{2,256}",
    "License": ".{3,512}",
    "ShortDescription": ".{3,256}",
    "MinimumOSVersion": r"\d{1,5}(\.\d{1,5}){0,3}",
    "InstallerType": "nullsoft|msi|wix|exe",
    "Scope": "user|machine",
    "UpgradeBehavior": "install|uninstallPrevious|deny",
    "ProductCode": ".{1,255}",
    "ElevationRequirement": "elevationRequired|elevationProhibited|elevatesSelf",
    "Architecture": "x86|x64|arm|arm64|neutral",
    "InstallerUrl": "https?://.{1,2000}",
    "InstallerSha256": "[A-Fa-f0-9]{64}",
    "ManifestType": "version|installer|defaultLocale",
    "ManifestVersion": r"1\.10\.0",
}
RESPONSES = {
    "alreadyInstalled",
    "packageInUse",
    "downgrade",
    "invalidParameter",
    "contactSupport",
    "systemNotSupported",
}
MODES = {"interactive", "silent", "silentWithProgress"}
STRUCTURED = {
    "Platform",
    "InstallModes",
    "InstallerSwitches",
    "ExpectedReturnCodes",
    "AppsAndFeaturesEntries",
    "Installers",
}


def read(file: Path) -> dict[str, Any]:
    """A manifest, which has one setting a line, each written as JSON."""
    lines = [each for each in file.read_text("utf-8").splitlines() if not each.startswith("#")]
    pairs = [each.partition(": ") for each in lines]
    return {name: json.loads(value) for name, _, value in pairs}


@pytest.fixture
def written(tmp_path: Path) -> dict[str, dict[str, Any]]:
    """Each manifest by its kind, read back."""
    files = winget.write(tmp_path, "1.2.3", URL, SHA256)
    return {str(found["ManifestType"]): found for found in map(read, files)}


def test_the_three_files_have_winget_names(tmp_path: Path) -> None:
    files = winget.write(tmp_path / "new", "1.2.3", URL, SHA256)
    assert sorted(each.name for each in files) == [
        "VoucherHold.VoucherHold.installer.yaml",
        "VoucherHold.VoucherHold.locale.en-GB.yaml",
        "VoucherHold.VoucherHold.yaml",
    ]


def test_each_has_what_its_kind_needs_and_nothing_that_the_schema_lacks(
    written: dict[str, dict[str, Any]],
) -> None:
    assert {*written} == {*REQUIRED}
    for kind, found in written.items():
        needed = {*REQUIRED[kind], "ManifestType", "ManifestVersion"}
        assert needed <= {*found}
        assert {*found} <= {*PATTERNS, *STRUCTURED}


def test_every_value_fits_the_schema(written: dict[str, dict[str, Any]]) -> None:
    def check(values: dict[str, Any]) -> None:
        for name in values.keys() & PATTERNS.keys():
            assert re.fullmatch(PATTERNS[name], str(values[name])), (name, values[name])

    for found in written.values():
        check(found)
    installing = written["installer"]
    (one,) = installing["Installers"]
    assert {"Architecture", "InstallerUrl", "InstallerSha256"} <= {*one}
    check(one)
    (entry,) = installing["AppsAndFeaturesEntries"]
    check(entry)
    assert {*installing["InstallModes"]} <= MODES
    codes = installing["ExpectedReturnCodes"]
    assert {each["ReturnResponse"] for each in codes} <= RESPONSES


def test_all_three_are_of_one_version_and_one_language(
    written: dict[str, dict[str, Any]],
) -> None:
    for name in ("PackageIdentifier", "PackageVersion", "ManifestVersion"):
        assert len({found[name] for found in written.values()}) == 1
    assert written["version"]["DefaultLocale"] == written["defaultLocale"]["PackageLocale"]
    assert written["installer"]["PackageVersion"] == "1.2.3"


def test_what_is_told_of_the_setup_is_so(written: dict[str, dict[str, Any]]) -> None:
    installing = written["installer"]
    key = re.search(r'UNINSTALL_KEY ".*\\(\w+)"', SETUP)
    name = re.search(r'!define NAME "(.+)"', SETUP)
    assert key is not None
    assert name is not None
    assert installing["ProductCode"] == key[1]
    assert installing["AppsAndFeaturesEntries"] == [
        {
            "DisplayName": name[1],
            "Publisher": name[1],
            "DisplayVersion": "1.2.3",
            "ProductCode": key[1],
        }
    ]
    assert 'UNINSTALL_KEY}" "Publisher" "${NAME}"' in SETUP
    codes = {each["InstallerReturnCode"] for each in installing["ExpectedReturnCodes"]}
    given = re.findall(r"(?:SetErrorLevel|\$\{Leave\} \S+) (\d)", SETUP)
    assert codes == {int(each) for each in given}
    assert '"/LOG="' in SETUP
    assert "RequestExecutionLevel admin" in SETUP
    assert "ManifestSupportedOS Win10" in SETUP


def run(folder: Path, url: str) -> subprocess.CompletedProcess[str]:
    """The command, with `folder` for dist."""
    code = (
        "import sys, installer, pathlib, winget\n"
        f"installer.DIST = winget.DIST = pathlib.Path({str(folder)!r})\n"
        f"sys.argv = ['winget.py', {url!r}]\n"
        "sys.exit(winget.main())"
    )
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command,
        cwd=ROOT / "packaging",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_hash_is_that_of_the_setup_in_dist(tmp_path: Path) -> None:
    setup = installer.setup_file().name
    (tmp_path / setup).write_bytes(b"MZ")
    done = run(tmp_path, f"https://downloads.example/{setup}")
    assert done.returncode == 0, done.stderr
    found = read(tmp_path / "winget" / "VoucherHold.VoucherHold.installer.yaml")
    (one,) = found["Installers"]
    assert one["InstallerSha256"] == hashlib.sha256(b"MZ").hexdigest().upper()
    assert one["InstallerUrl"] == f"https://downloads.example/{setup}"
    assert found["PackageVersion"] == __version__


@pytest.mark.parametrize("url", ["http://d.example/{setup}", "https://d.example/other.exe"])
def test_an_address_that_is_not_the_setups_is_refused(url: str, tmp_path: Path) -> None:
    setup = installer.setup_file().name
    (tmp_path / setup).write_bytes(b"MZ")
    assert run(tmp_path, url.format(setup=setup)).returncode == 1
    assert not (tmp_path / "winget").exists()


def test_without_the_setup_nothing_is_written(tmp_path: Path) -> None:
    done = run(tmp_path, f"https://downloads.example/{installer.setup_file().name}")
    assert done.returncode == 1
    assert "is missing" in done.stderr
