"""The bill of materials has all that the Windows program is made of, in CycloneDX's form."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import bill_of_materials
import pytest
from bill_of_materials import LUCIDE
from bill_of_materials import bill_of_materials as bill_of
from locks import FOLDER, LOCKS, pins

ROOT = Path(__file__).parent.parent.parent
LIBRARIES = {
    "python": "3.13.12",
    "openssl": "3.0.18",
    "sqlite": "3.50.4",
    "zlib": "1.3.1",
}
SETUP = "ab" * 32
LICENCES = {
    "segno": ["Classifier: License :: OSI Approved :: BSD License"],
    "jaraco-classes": ["Classifier: License :: OSI Approved :: MIT License"],
    "pyside6": ["License: LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"],
    "pyinstaller": ["License: GPLv2-or-later with a special exception which allows to use it"],
    "anyio": ["License-Expression: MIT", "License: something else"],
}
"""What the metadata of packages say in different ways; of all others: MIT."""


@pytest.fixture
def wheels(tmp_path: Path) -> list[Path]:
    """A wheel for each package that is pinned for Windows, those for building included."""
    made = []
    for pin in pins((FOLDER / "requirements-windows.txt").read_text(encoding="utf-8")):
        version = str(pin.specifier).removeprefix("==")
        said = LICENCES.get(pin.name, ["License: MIT"])
        lines = ["Metadata-Version: 2.4", f"Name: {pin.name}", f"Version: {version}", *said]
        name = f"{pin.name.replace('-', '_')}-{version}"
        file = tmp_path / f"{name}-py3-none-any.whl"
        with zipfile.ZipFile(file, "w") as opened:
            opened.writestr(f"{name}.dist-info/METADATA", "\n".join([*lines, "", "Words."]))
            opened.writestr(f"inner/{name}.dist-info/METADATA", "Name: of-something-else\n")
        made.append(file)
    return made


def read(wheels: list[Path]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(bill_of("1.2.3", SETUP, wheels, LIBRARIES))
    return found


def by_name(found: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {each["name"]: each for each in found["components"]}


def test_every_package_that_the_program_requires_on_windows_is_listed(wheels: list[Path]) -> None:
    where = LOCKS[2].environments[0]
    to_run = {
        pin.name: str(pin.specifier).removeprefix("==")
        for pin in pins((FOLDER / "requirements.txt").read_text(encoding="utf-8"))
        if pin.marker is None or pin.marker.evaluate(where)
    }
    listed = {
        each["name"]: each["version"]
        for each in read(wheels)["components"]
        if each["purl"].startswith("pkg:pypi/")
    }
    assert listed.pop("pyinstaller"), "its bootloader is the program's executable file"
    assert listed == to_run
    assert "pywin32-ctypes" in listed
    assert "pefile" not in listed, "which only builds"


def test_what_the_packages_and_python_bring_along_is_listed(wheels: list[Path]) -> None:
    found = by_name(read(wheels))
    for name, version in LIBRARIES.items():
        assert found[name]["purl"] == f"pkg:generic/{name}@{version}"
    assert found["qt"]["version"] == found["pyside6-essentials"]["version"]
    assert found["lucide"]["version"] == LUCIDE
    decided = (ROOT / "docs" / "decisions" / "icons-from-lucide.md").read_text(encoding="utf-8")
    assert f"version {LUCIDE}" in decided


def test_each_package_has_its_url_and_the_hash_of_its_wheel(wheels: list[Path]) -> None:
    sums = {hashlib.sha256(each.read_bytes()).hexdigest() for each in wheels}
    packages = [each for each in read(wheels)["components"] if "pypi" in each["purl"]]
    found = [each["hashes"] for each in packages]
    assert {alone["alg"] for (alone,) in found} == {"SHA-256"}
    contents = [alone["content"] for (alone,) in found]
    assert {*contents} < sums
    assert len({*contents}) == len(packages)
    for each in packages:
        assert each["purl"] == f"pkg:pypi/{each['name']}@{each['version']}"
        assert re.fullmatch("[a-z0-9-]+", each["name"]), "as package URLs want it"


@pytest.mark.parametrize(
    ("name", "licence"),
    [
        ("anyio", {"expression": "MIT"}),
        ("pyside6", {"expression": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"}),
        ("jaraco-classes", {"expression": "MIT"}),
        ("segno", {"license": {"name": "BSD License"}}),
        ("pyinstaller", {"expression": "GPL-2.0-or-later WITH Bootloader-exception"}),
        ("python", {"expression": "Python-2.0"}),
        ("lucide", {"expression": "ISC AND MIT"}),
    ],
)
def test_a_licence_is_an_expression_where_there_is_one(
    name: str, licence: dict[str, Any], wheels: list[Path]
) -> None:
    assert by_name(read(wheels))[name]["licenses"] == [licence]


def test_a_package_without_a_licence_is_refused(wheels: list[Path]) -> None:
    with zipfile.ZipFile(next(each for each in wheels if each.name.startswith("h11")), "w") as h11:
        version = bill_of_materials._pinned()["h11"]
        h11.writestr("h11.dist-info/METADATA", f"Name: h11\nVersion: {version}\n\n")
    with pytest.raises(ValueError, match="h11 names no licence"):
        read(wheels)


def test_a_wheel_that_is_missing_or_of_another_version_is_named(wheels: list[Path]) -> None:
    version = bill_of_materials._pinned()["httpx"]
    without = [each for each in wheels if not each.name.startswith("httpx")]
    with pytest.raises(ValueError, match=f"not among the wheels: httpx=={re.escape(version)}$"):
        read(without)
    other = without[0].with_name("httpx-0.1-py3-none-any.whl")
    with zipfile.ZipFile(other, "w") as opened:
        opened.writestr("httpx-0.1.dist-info/METADATA", "Name: httpx\nVersion: 0.1\n")
    with pytest.raises(ValueError, match="httpx=="):
        read([*without, other])


def test_the_file_is_whole_and_every_reference_leads_somewhere(wheels: list[Path]) -> None:
    found = read(wheels)
    assert (found["bomFormat"], found["specVersion"], found["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(
        r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", found["serialNumber"]
    )
    assert found["metadata"]["timestamp"] == "2026-01-01T00:00:00+00:00"
    program = found["metadata"]["component"]
    assert (program["type"], program["version"]) == ("application", "1.2.3")
    assert program["hashes"] == [{"alg": "SHA-256", "content": SETUP}]
    references = [program["bom-ref"], *(each["bom-ref"] for each in found["components"])]
    assert len({*references}) == len(references)
    for each in found["components"]:
        assert {"type", "name", "version", "purl", "licenses"} <= {*each}
    needs = {each["ref"]: each["dependsOn"] for each in found["dependencies"]}
    assert {*needs} == {*references}
    assert {name for names in needs.values() for name in names} <= {*references}
    reached, to_visit = set(), [program["bom-ref"]]
    while to_visit:
        reached.add(here := to_visit.pop())
        to_visit += [each for each in needs[here] if each not in reached]
    assert reached == {*references}, "everything is there because something needs it"
    httpx = next(each for each in references if each.startswith("pkg:pypi/httpx@"))
    assert {each.partition("@")[0] for each in needs[httpx]} == {
        "pkg:pypi/anyio",
        "pkg:pypi/certifi",
        "pkg:pypi/httpcore",
        "pkg:pypi/idna",
    }


def test_the_same_inputs_make_the_same_file_and_others_another_one(wheels: list[Path]) -> None:
    text = bill_of("1.2.3", SETUP, wheels, LIBRARIES)
    assert bill_of("1.2.3", SETUP, wheels[::-1], dict(sorted(LIBRARIES.items()))) == text
    other = json.loads(bill_of("1.2.3", "cd" * 32, wheels, LIBRARIES))
    assert other["serialNumber"] != json.loads(text)["serialNumber"]
