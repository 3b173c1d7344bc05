"""What is decided before the MSI is made: its codes, its files, and what it shares with the setup.

What it then does is shown by packaging/msi_check.py.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import c_program
import msi
import pytest

from tests.program_environment import ROOT

WINDOWS = ROOT / "packaging" / "windows"
ACTIONS = (WINDOWS / "msi-actions.c").read_text(encoding="utf-8")
PACKAGE = (WINDOWS / "voucher-hold.wxs").read_text(encoding="utf-8")
SETUP = (WINDOWS / "voucher-hold.nsi").read_text(encoding="utf-8")
ROLLING_OUT = (ROOT / "docs" / "rolling-out.md").read_text(encoding="utf-8")
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A frozen program, small and awkward."""
    folder = tmp_path / "program"
    for name in (
        "VoucherHold.exe",
        "voucher-hold.com",
        "_internal/base & more.zip",
        "_internal/PySide6/plugins/platforms/qwindows.dll",
        "_internal/other/qwindows.dll",
        f"_internal/{'long' * 30}.txt",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


def files_in(source: str) -> dict[str, str]:
    """The files that a source has: each one's place, and its component's code."""
    found: dict[str, str] = {}

    def look(element: ElementTree.Element, place: str) -> None:
        for each in element:
            name = each.get("Name", "")
            if each.tag == f"{WIX}Directory":
                look(each, f"{place}{name}/")
            elif each.tag == f"{WIX}Component":
                (file,) = each
                assert file.get("Source") == f"{place}{file.get('Name')}"
                found[f"{place}{file.get('Name')}"] = each.get("Guid", "")

    root = ElementTree.fromstring(source)
    (folder,) = root.iter(f"{WIX}DirectoryRef")
    look(folder, "")
    return found


def test_every_file_is_in_the_package_once_in_its_place(program: Path) -> None:
    source = msi.files_source(program, "1.2.3")
    there = {each.relative_to(program).as_posix() for each in program.rglob("*") if each.is_file()}
    assert set(files_in(source)) == there - {"VoucherHold.exe"}
    assert 'Source="VoucherHold.exe"' in PACKAGE
    referred = re.findall(r'<ComponentRef Id="([^"]+)"', source)
    assert sorted(referred) == sorted(re.findall(r'<Component Id="([^"]+)"', source))


def test_every_name_in_the_package_is_one_that_windows_installer_takes(program: Path) -> None:
    names = re.findall(
        r'<(?:Directory|Component|File) Id="([^"]+)"', msi.files_source(program, "1.0.0")
    )
    assert len(names) == len(set(names))
    for each in names:
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.]{0,71}", each), each


def test_no_component_of_a_version_is_one_of_another_version(program: Path) -> None:
    """Windows would leave out a file that is older than the one it is about to remove."""
    one, other = (files_in(msi.files_source(program, each)) for each in ("1.2.3", "1.2.4"))
    assert set(one) == set(other)
    codes = [*one.values(), *other.values()]
    assert len(codes) == len(set(codes))


def test_two_builds_of_a_version_have_the_same_codes(program: Path) -> None:
    assert msi.files_source(program, "1.2.3") == msi.files_source(program, "1.2.3")
    assert msi.product_code("1.2.3") == msi.product_code("1.2.3")
    assert msi.product_code("1.2.3") != msi.product_code("1.2.4")


def test_the_upgrade_code_is_the_one_that_tills_have() -> None:
    """With another one, an upgrade would be installed beside the older version."""
    assert msi.UPGRADE_CODE == "76D2CF4B-9A70-42D5-AD9B-3DA05B0E2CE8"
    assert f"`{{{msi.UPGRADE_CODE}}}`" in ROLLING_OUT


def test_packages_with_other_contents_have_other_codes(program: Path) -> None:
    files = sorted(each for each in program.rglob("*") if each.is_file())

    def code(number: str) -> str:
        (row,) = (
            each
            for each in msi.summary_table(number, files, 1767225600).split("\r\n")
            if each.startswith("9\t")
        )
        return row

    first = code("1.2.3")
    assert code("1.2.3") == first
    assert code("1.2.4") != first
    files[0].write_bytes(b"changed")
    assert code("1.2.3") != first


def test_the_package_has_the_date_that_it_is_given() -> None:
    table = msi.summary_table("1.2.3", [], 1767225600)
    assert "\r\n12\t2026/01/01 00:00:00\r\n13\t2026/01/01 00:00:00\r\n" in table


@pytest.mark.parametrize("number", ["1.2", "1.2.3.4", "256.0.0", "1.256.0", "1.2.65536"])
def test_a_version_that_windows_would_read_as_another_is_refused(number: str) -> None:
    with pytest.raises(SystemExit, match=f"this is {number}"):
        msi.refuse_bad_version(number)


@pytest.mark.parametrize("number", ["0.1.0", "255.255.65535"])
def test_a_version_of_three_numbers_is_taken(number: str) -> None:
    msi.refuse_bad_version(number)


def test_every_action_of_the_package_is_in_the_library() -> None:
    exported = set(re.findall(r"^EXPORTED (\w+)\(", ACTIONS, re.MULTILINE))
    assert exported
    assert set(re.findall(r'DllEntry="(\w+)"', PACKAGE)) == exported


def test_every_action_that_is_left_something_to_do_is_run_then() -> None:
    left = set(re.findall(r'MsiSetProperty\(install, L"([A-Z]\w*[a-z]\w*)"', ACTIONS))
    conditions = dict(re.findall(r'<Custom Action="(\w+)" Sequence="\d+">(\w+)</Custom>', PACKAGE))
    assert left
    assert conditions == {each: each for each in left}


def test_every_property_that_is_read_may_be_given_on_the_command_line() -> None:
    """Otherwise Windows drops it where the user is no administrator."""
    ours = {"REMOVE", "REINSTALL", "UPGRADINGPRODUCTCODE"}  # Windows Installer's own
    read = {
        *re.findall(r'(?:property|is_set)\(install, L"([A-Z]+)"', ACTIONS),
        *re.findall(r'\{L"([A-Z]+)", L"\w+"\}', ACTIONS),
        *re.findall(r"\b([A-Z]{6,})=1", PACKAGE),
    }
    assert read - ours <= set(msi.PUBLIC_PROPERTIES), read - ours - set(msi.PUBLIC_PROPERTIES)
    searched = set(re.findall(r'<Property Id="([A-Z]+)">', PACKAGE))
    assert searched < set(msi.PUBLIC_PROPERTIES)


def test_setup_and_msi_take_the_same_settings() -> None:
    by_msi = dict(re.findall(r'\{L"([A-Z]+)", L"(\w+)"\}', ACTIONS))
    assert by_msi["TILL"] == "till"
    options = set(re.findall(r'Push "/([A-Z]+)="', SETUP))
    assert options - {"APIKEYFILE", "AUTOSTART", "REMOVEKEY", "REMOVEDATA", "LOG"} == set(by_msi)
    by_setup = set(re.findall(r'--set-machine "(\w+)=', SETUP))
    assert by_setup - {"api_key_file"} == set(by_msi.values())
    setup_page, _, msi_page = ROLLING_OUT.partition("## The MSI")
    for each in by_msi:
        assert f"`/{each}=" in setup_page, each
        assert f"`{each}=" in msi_page, each


def test_without_a_compiler_the_build_says_which_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit, match="gcc of mingw-w64"):
        c_program.compile_c(WINDOWS / "voucher-hold.c", Path("voucher-hold.com"))
