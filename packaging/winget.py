"""Writes winget's three manifests for a published setup, into dist/winget.

    python3 packaging/winget.py https://…/VoucherHold-Setup-1.2.3.exe

The address is where the setup was published; its hash is that of the file of the same name in
dist, which has to be the published one. The manifests go into a pull request to winget-pkgs.

The format: https://learn.microsoft.com/windows/package-manager/package/manifest
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from installer import DIST, setup_file, version

IDENTIFIER = "VoucherHold.VoucherHold"
FORMAT = "1.10.0"
LOCALE = "en-GB"
LICENCE = "Proprietary"

UNINSTALL_KEY = "VoucherHold"
"""The name of the registry key by which winget finds what the setup has installed."""

Manifest = dict[str, object]


def manifests(number: str, url: str, sha256: str) -> dict[str, Manifest]:
    """The three manifests of a version, by the names of their files."""
    package: Manifest = {"PackageIdentifier": IDENTIFIER, "PackageVersion": number}
    installer: Manifest = {
        **package,
        "InstallerLocale": LOCALE,
        "Platform": ["Windows.Desktop"],
        "MinimumOSVersion": "10.0.17763.0",
        "InstallerType": "nullsoft",
        "Scope": "machine",
        "InstallModes": ["interactive", "silent", "silentWithProgress"],
        "InstallerSwitches": {
            "Silent": "/S",
            "SilentWithProgress": "/S",
            "Log": '/LOG="<LOGPATH>"',
            "InstallLocation": "/D=<INSTALLPATH>",  # without quotation marks
        },
        "ExpectedReturnCodes": [
            {"InstallerReturnCode": 2, "ReturnResponse": "systemNotSupported"},
            {"InstallerReturnCode": 5, "ReturnResponse": "packageInUse"},
            {"InstallerReturnCode": 6, "ReturnResponse": "downgrade"},
            {"InstallerReturnCode": 7, "ReturnResponse": "invalidParameter"},
            {"InstallerReturnCode": 8, "ReturnResponse": "contactSupport"},
            {"InstallerReturnCode": 9, "ReturnResponse": "alreadyInstalled"},
        ],
        "UpgradeBehavior": "install",
        "ProductCode": UNINSTALL_KEY,
        "AppsAndFeaturesEntries": [
            {
                "DisplayName": "Voucher Hold",
                "Publisher": "Voucher Hold",
                "DisplayVersion": number,
                "ProductCode": UNINSTALL_KEY,
            }
        ],
        "ElevationRequirement": "elevatesSelf",
        "Installers": [{"Architecture": "x64", "InstallerUrl": url, "InstallerSha256": sha256}],
        **_kind("installer"),
    }
    locale: Manifest = {
        **package,
        "PackageLocale": LOCALE,
        "Publisher": "Voucher Hold",
        "PackageName": "Voucher Hold",
        "License": LICENCE,
        "ShortDescription": (
            "Reserves Smart Gift vouchers at the till while the sale is finished."
        ),
        **_kind("defaultLocale"),
    }
    return {
        f"{IDENTIFIER}.yaml": {**package, "DefaultLocale": LOCALE, **_kind("version")},
        f"{IDENTIFIER}.installer.yaml": installer,
        f"{IDENTIFIER}.locale.{LOCALE}.yaml": locale,
    }


def yaml(manifest: Manifest) -> str:
    """A manifest's text. JSON values are YAML, so every one is written as JSON.

    The comment makes editors check it against the schema.
    """
    kind = str(manifest["ManifestType"])
    schema = f"https://aka.ms/winget-manifest.{kind}.{FORMAT}.schema.json"
    lines = [f"# yaml-language-server: $schema={schema}"]
    lines += [f"{name}: {json.dumps(value)}" for name, value in manifest.items()]
    return "\n".join(lines) + "\n"


def write(folder: Path, number: str, url: str, sha256: str) -> list[Path]:
    """Write a version's manifests into `folder`; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, manifest in manifests(number, url, sha256).items():
        (folder / name).write_bytes(yaml(manifest).encode())
        files.append(folder / name)
    return files


def _kind(kind: str) -> Manifest:
    return {"ManifestType": kind, "ManifestVersion": FORMAT}


def main() -> int:
    """Write them for the address on the command line; returns the exit status."""
    url, setup = sys.argv[1], setup_file()
    if not url.startswith("https://") or not url.endswith(f"/{setup.name}"):
        print(f"The address has to be https, and end with /{setup.name}.", file=sys.stderr)
        return 1
    if not setup.exists():
        print(f"{setup} is missing: put the published setup there.", file=sys.stderr)
        return 1
    sha256 = hashlib.sha256(setup.read_bytes()).hexdigest().upper()
    for file in write(DIST / "winget", version(), url, sha256):
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
