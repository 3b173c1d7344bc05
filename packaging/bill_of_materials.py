"""Writes what is in the Windows program as a CycloneDX file beside the setup (an SBOM).

    python3 packaging/dev.py installer

Listed are the packages that the program requires on Windows, each with the hash of the wheel it was
made of, its licence and what it requires itself, and what they bring along: Python with its
libraries, Qt, the icons. The same inputs make the same file, byte for byte. Runs in the virtual
environment, after packaging/installer.py.

The format: https://cyclonedx.org/docs/1.6/json
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import uuid
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path

from installer import DIST, LIBRARIES, SOURCE_DATE, WHEELS, setup_file, version
from locks import FOLDER, LOCKS, RECORD, applies, pins, read_record
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LUCIDE = "1.62.0"

_FREEZER = "pyinstaller"
_BRINGS_QT = "pyside6-essentials"

_LICENCES = {
    "python": "Python-2.0",
    "openssl": "Apache-2.0",
    "sqlite": "blessing",
    "zlib": "Zlib",
    "qt": "LGPL-3.0-only",
    "lucide": "ISC AND MIT",
    # Its bootloader is the program's executable file; the text of its licence is no expression.
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
_CLASSIFIED = {"License :: OSI Approved :: MIT License": "MIT"}
"""Classifiers that name one licence and no family of them."""

_EXPRESSION = re.compile(r"[\w.+-]+( (OR|AND|WITH) [\w.+-]+)*")


@dataclass(frozen=True)
class Wheel:
    """A package as it was fetched: its file's SHA-256 and its metadata."""

    name: str
    version: str
    sha256: str
    metadata: Message


Component = dict[str, object]


def bill_of_materials(
    number: str, setup_sha256: str, wheels: Iterable[Path], libraries: Mapping[str, str]
) -> str:
    """The CycloneDX file of a version.

    `libraries` are the versions of Python and of what it brings along, by name. Raises ValueError
    if a package that the program requires is not among the wheels.
    """
    found = {each.name: each for each in map(_read_wheel, sorted(wheels))}
    pinned, needed = _pinned(), _needed()
    lacking = [
        f"{name}=={pinned[name]}"
        for name in (*needed, _FREEZER)
        if name not in found or found[name].version != pinned[name]
    ]
    if lacking:
        raise ValueError(f"not among the wheels: {', '.join(lacking)}")
    others = {**libraries, "qt": found[_BRINGS_QT].version, "lucide": LUCIDE}
    components = [_package(found[name]) for name in (*needed, _FREEZER)]
    components += [_other(name, each) for name, each in others.items()]
    needs: dict[str, list[str]] = {
        **{
            _package_url(found[name]): [_package_url(found[each]) for each in needed[name]]
            for name in needed
        },
        _package_url(found[_FREEZER]): [],
        **{_other_url(name, each): [] for name, each in others.items()},
    }
    needs[_package_url(found[_BRINGS_QT])].append(_other_url("qt", others["qt"]))
    needs[_other_url("python", others["python"])] += [
        _other_url(name, each) for name, each in libraries.items() if name != "python"
    ]
    program: Component = {
        "type": "application",
        "bom-ref": f"voucher-hold@{number}",
        "name": "Voucher Hold",
        "version": number,
        "hashes": [{"alg": "SHA-256", "content": setup_sha256}],
    }
    asked = [canonicalize_name(each.name) for each in LOCKS[0].asked()]
    needs[f"voucher-hold@{number}"] = [
        *(_package_url(found[name]) for name in (*asked, _FREEZER)),
        *(_other_url(name, others[name]) for name in ("python", "lucide")),
    ]
    return _text(program, components, needs)


def _text(program: Component, components: list[Component], needs: Mapping[str, list[str]]) -> str:
    content: dict[str, object] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(int(SOURCE_DATE), UTC).isoformat(),
            "component": program,
        },
        "components": sorted(components, key=lambda each: str(each["bom-ref"])),
        "dependencies": [
            {"ref": ref, "dependsOn": sorted(set(needs[ref]))} for ref in sorted(needs)
        ],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(content, sort_keys=True))
    return json.dumps({**content, "serialNumber": f"urn:uuid:{serial}"}, indent=1) + "\n"


# --- the packages ---------------------------------------------------------------------------------


def _pinned() -> dict[str, str]:
    """The version of each package for Windows."""
    lock = LOCKS[2]
    listed = pins((FOLDER / lock.name).read_text(encoding="utf-8"))
    return {canonicalize_name(each.name): str(each.specifier)[2:] for each in listed}


def _needed() -> dict[str, list[str]]:
    """What the program requires on Windows: each package, with what it requires itself."""
    where = LOCKS[2].environments[0]
    pinned, known = _pinned(), read_record(FOLDER / RECORD.name)
    needed: dict[str, list[str]] = {}
    waiting = LOCKS[0].asked()
    while waiting:
        name = canonicalize_name(waiting.pop().name)
        if name in needed:
            continue
        asked = map(Requirement, known[f"{name}=={pinned[name]}"].packages)
        applying = [each for each in asked if applies(each, where, "")]
        needed[name] = [canonicalize_name(each.name) for each in applying]
        waiting += applying
    return dict(sorted(needed.items()))


def _read_wheel(file: Path) -> Wheel:
    content = file.read_bytes()
    with zipfile.ZipFile(file) as inside:
        (name,) = [
            each for each in inside.namelist() if re.fullmatch(r"[^/]+\.dist-info/METADATA", each)
        ]
        metadata = HeaderParser().parsestr(inside.read(name).decode("utf-8"))
    sha256 = hashlib.sha256(content).hexdigest()
    return Wheel(canonicalize_name(metadata["Name"]), metadata["Version"], sha256, metadata)


def _package(wheel: Wheel) -> Component:
    url = _package_url(wheel)
    return {
        "type": "library",
        "bom-ref": url,
        "name": wheel.name,
        "version": wheel.version,
        "purl": url,
        "hashes": [{"alg": "SHA-256", "content": wheel.sha256}],
        "licenses": [_licence(wheel)],
    }


def _package_url(wheel: Wheel) -> str:
    return f"pkg:pypi/{wheel.name}@{wheel.version}"


def _licence(wheel: Wheel) -> Component:
    """As its metadata has it: an expression (SPDX) if there is one, else the words."""
    said = [_LICENCES.get(wheel.name), wheel.metadata["License-Expression"]]
    said.append(wheel.metadata["License"])
    classifiers = wheel.metadata.get_all("Classifier", [])
    said += [_CLASSIFIED.get(each) for each in classifiers]
    for each in said:
        if each is not None and _EXPRESSION.fullmatch(each):
            return {"expression": each}
    words = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    if not words:
        raise ValueError(f"{wheel.name} names no licence")
    return {"license": {"name": words[0]}}


# --- what is no package ---------------------------------------------------------------------------


def _other(name: str, number: str) -> Component:
    url = _other_url(name, number)
    return {
        "type": "library",
        "bom-ref": url,
        "name": name,
        "version": number,
        "purl": url,
        "licenses": [{"expression": _LICENCES[name]}],
    }


def _other_url(name: str, number: str) -> str:
    return f"pkg:generic/{name}@{number}"


def main() -> int:
    """Write it into dist, for the setup that is there; returns the exit status."""
    setup = setup_file()
    file = DIST / f"VoucherHold-{version()}.cdx.json"
    libraries = json.loads(LIBRARIES.read_text(encoding="utf-8"))
    sha256 = hashlib.sha256(setup.read_bytes()).hexdigest()
    text = bill_of_materials(version(), sha256, WHEELS.glob("*.whl"), libraries)
    file.write_bytes(text.encode())
    print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
