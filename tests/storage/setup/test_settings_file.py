from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gui.domain.scan.scanner_settings import Parity, ScannerMode, ScannerSettings, SuffixRule
from gui.domain.setup.origin import Origin
from gui.domain.setup.settings import Instead, LoadedSettings, Settings, SettingsProblem
from gui.storage.setup.last_settings import LastSettings
from gui.storage.setup.settings_file import (
    Remembered,
    SettingsNotSavedError,
    load_settings,
    save_settings,
    setting_fault,
)
from tests.worded import reason_of, why_not_saved


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def load(file: Path) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    loaded = load_settings(file.with_name("machine.toml"), file, {})
    return loaded.settings, loaded.problems


def test_without_a_file_the_defaults_apply(file: Path) -> None:
    assert load(file) == (Settings(), ())


def test_a_file_sets_what_it_names(file: Path) -> None:
    file.write_text('shop = "Harrogate"\ntill = "Till 3"\ncopy_token = false\n', encoding="utf-8")
    assert load(file) == (Settings(shop="Harrogate", till="Till 3", copy_token=False), ())


def test_what_is_left_on_vouchers_has_its_settings(file: Path) -> None:
    file.write_text(
        'site = "0012"\ncurrency = "EUR"\nmoney_format = "1.234,56 €"\n', encoding="utf-8"
    )
    assert load(file) == (Settings(site="0012", currency="EUR", money_format="1.234,56 €"), ())


def test_money_is_written_as_the_system_does_if_its_format_is_empty(file: Path) -> None:
    file.write_text('money_format = ""\n', encoding="utf-8")
    assert load(file) == (Settings(), ())


@pytest.mark.parametrize("site", ["1", "0012", "GB-12/3", "Harrogate 12", "9" * 40, "№ 7"])
def test_a_site_number_may_be_any_short_text(site: str, file: Path) -> None:
    file.write_text(f'site = "{site}"\n', encoding="utf-8")
    assert load(file) == (Settings(site=site), ())


@pytest.mark.parametrize(
    ("name", "value", "fits"),
    [
        ("till", 'T "3"', True),
        ("site", "0012", True),
        ("site", "1" * 41, False),
        ("currency", "EUR", True),
        ("currency", "eur", False),
        ("money_format", "", True),
        ("money_format", "1.234,56 €", True),
        ("money_format", "1.234.56 €", False),
        ("api_url", "http://shop.example", False),
    ],
)
def test_what_no_file_can_say_is_known_before_it_is_written(
    name: str, value: str, fits: bool, file: Path
) -> None:
    assert (setting_fault(name, value) is None) is fits
    save_settings(file, {name: value})
    assert (load(file)[1] == ()) is fits, "as when it is read"


def test_windows_notepads_byte_order_mark_does_not_matter(file: Path) -> None:
    file.write_bytes('\ufefftill = "3"\r\n'.encode())
    assert load(file)[0].till == "3"


def test_the_user_overrides_the_machine_and_the_caller_both(tmp_path: Path) -> None:
    machine, user = tmp_path / "machine.toml", tmp_path / "user.toml"
    machine.write_text('shop = "M"\ntill = "M"\napi_url = "https://m.example"\n', encoding="utf-8")
    user.write_text('till = "U"\napi_url = "https://u.example"\n', encoding="utf-8")
    loaded = load_settings(machine, user, {"api_url": ("https://c.example", Origin.COMMAND_LINE)})
    found = loaded.settings
    assert (found.shop, found.till, found.api_url) == ("M", "U", "https://c.example")
    assert loaded.problems == ()
    assert loaded.origins == {
        "shop": Origin.MACHINE,
        "till": Origin.USER,
        "api_url": Origin.COMMAND_LINE,
    }
    assert loaded.origin("sounds") is Origin.DEFAULT
    assert [loaded.is_locked(name) for name in ("shop", "till", "api_url", "sounds")] == [
        True,
        True,
        True,
        False,
    ], "what the machine's file sets is IT's to change"


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ('shop = "a"\ntill = \n', 2, "the value of till is missing"),
        ('shop = "a"\n[[[', 2, "square brackets"),
        ('shop = "a"\nshop = "b"\n', 2, "shop is set twice"),
        ("[scanner]\nbaud = 9600\n[scanner]\n", 3, "this table appears twice"),
        ('shop = "a', 1, "the quotation mark at the end of the value of shop is missing"),
        ("shop = 'a", 1, "the quotation mark at the end of the value of shop is missing"),
        ('shop = "a" b', 1, "there is something after the value of shop"),
        ("shop = " + "9" * 5000, None, "it can't be read"),
        (
            "api_url = https://api.devsmartgift.co.uk\n",
            1,
            'put the address in quotation marks: "…"',
        ),
        ("\ntill = Till 3  # here\n", 2, "put the value of till in quotation marks"),
        ("till = 3rd floor\n", 1, "put the value of till in quotation marks"),
        ("till = “Till 3”\n", 1, "put the value of till in straight quotation marks"),
        ("sounds = True\n", 1, "write the value of sounds as true or false, in lower case"),
        ("sounds = yes\n", 1, "write the value of sounds as true or false, in lower case"),
        ('api_key_file = "C:\\Users\\key.txt"\n', 1, "write / instead of each backslash"),
        ('api_key_file = "C:\\key.txt"\n', 1, "write / instead of each backslash"),
        ("till: Till 3\n", 1, "there is no “=” between a setting's name and its value"),
        ("mode = {\n", 1, "the value of mode can't be read"),
        ("sk_live_A1b2 = sk_live_C3d4\n", 1, 'put the value in quotation marks: "…"'),
        ("sk_live_A1b2\n", 1, "there is no “=”"),
        ("[sk_live_A1b2]\n[sk_live_A1b2]\n", 2, "this table appears twice"),
    ],
)
def test_a_broken_file_is_reported_with_its_line_and_what_is_wrong(
    content: str, line: int | None, reason: str, file: Path
) -> None:
    file.write_text(content, encoding="utf-8")
    loaded, (problem,) = load(file)
    assert loaded == Settings(api_url=""), "it is unknown which service it named"
    assert problem.instead is Instead.NOTHING
    assert "sk_live" not in reason_of(problem)
    assert problem.file == str(file)
    assert problem.line == line
    assert reason in reason_of(problem)
    assert file.read_text(encoding="utf-8") == content, "it is left as it is"


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ('\n\ncopy_token = "yes"\n', 3, "true or false"),
        ("till = 3\n", 1, "quotation marks"),
        ("  sounds = 1\n", 1, "true or false"),
        ('# a\n"colour" = "red"\n', 2, "not a setting"),
        ("[till]\nname = 3\n", 1, "quotation marks"),
        ('till = "' + "x" * 300 + '"\n', 1, "too long"),
        ('till = "a\\u0007"\n', 1, "can't be shown"),
        ('hot_key = "Ctrl+V"\n', 1, "These keys are needed elsewhere"),
        ('type_hot_key = "F2"\n', 1, "type_hot_key: These keys are needed elsewhere"),
        ('type_hot_key = "B"\n', 1, "type_hot_key: These keys are needed elsewhere"),
        ('type_hot_key = "Ctrl Alt B"\n', 1, "type_hot_key: Write it like Ctrl+Alt+V"),
        ('api_url = "http://shop.example"\n', 1, "this PC only"),
        ('shop.till = "3"\n', 1, "quotation marks"),
        ("site = 12\n", 1, "quotation marks"),
        ('site = "' + "1" * 41 + '"\n', 1, "too long"),
        ('site = "1\\u00002"\n', 1, "can't be shown"),
        ('site = "sk_live_A1b2C3"\n', 1, "contains a key"),
        ('site = "aB3dE5gH7jK9mN1pQ4sT"\n', 1, "contains a key"),
        ('currency = "gbp"\n', 1, "three capital letters"),
        ('currency = ""\n', 1, "three capital letters"),
        ('currency = "£"\n', 1, "three capital letters"),
        ("currency = 826\n", 1, "quotation marks"),
        ('money_format = "ten pounds"\n', 1, "1234.56"),
        ('money_format = "£1.234.56"\n', 1, "1234.56"),
        ('money_format = "' + "£" * 201 + '1,234.56"\n', 1, "too long"),
    ],
)
def test_an_unsuitable_value_is_reported(content: str, line: int, reason: str, file: Path) -> None:
    file.write_text(
        content + ("" if "[" in content else 'shop = "Leeds"\n' * ("shop" not in content)),
        encoding="utf-8",
    )
    _, (problem,) = load(file)
    assert problem.line == line
    assert reason in reason_of(problem)


def test_the_scanner_has_a_table_of_its_own(file: Path) -> None:
    file.write_text(
        'till = "3"\n[scanner]\nmode = "serial"\nbaud = 115200\nparity = "even"\n'
        'prefix = "V#"\nsuffix = "always"\nstrip_aim = false\nport_vendor = 0x0c2e\n',
        encoding="utf-8",
    )
    loaded, problems = load(file)
    assert problems == ()
    assert loaded.till == "3"
    assert loaded.scanner == ScannerSettings(
        mode=ScannerMode.SERIAL,
        baud=115200,
        parity=Parity.EVEN,
        prefix="V#",
        suffix=SuffixRule.ALWAYS,
        strip_aim=False,
        port_vendor=0x0C2E,
    )


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ("scanner = 3\n", 1, "a table: [scanner]"),
        ("[scanner]\nbaud = 1\n", 2, "from 300 to 921600"),
        ("[scanner]\nbaud = true\n", 2, "a whole number"),
        ("[scanner]\nmode = 'telepathy'\n", 2, "keyboard, serial"),
        ("[scanner]\nmode = 3\n", 2, "keyboard, serial"),
        ("[scanner]\ncolour = 3\n", 2, "not a setting"),
        ("[scanner]\n\nmin_length = 20\nmax_length = 10\n", 3, "larger than max_length"),
        ("[scanner]\n\nbeside_device = 'PNP0303'\n", 3, "needs beside_prefix"),
        ("[other]\nbaud = 3\n", 1, "not a setting"),
    ],
)
def test_an_unsuitable_value_in_the_scanners_table_is_reported_with_its_line(
    content: str, line: int, reason: str, file: Path
) -> None:
    file.write_text(content, encoding="utf-8")
    loaded, (problem,) = load(file)
    assert loaded == Settings()
    assert problem.line == line
    assert reason in reason_of(problem)


def test_a_scanner_that_nothing_tells_vouchers_from_products_for_is_not_listened_to(
    tmp_path: Path,
) -> None:
    machine, user = tmp_path / "machine.toml", tmp_path / "user.toml"
    user.write_text("[scanner]\nbeside_device = 'PNP0303'\nbaud = 300\n", encoding="utf-8")
    loaded = load_settings(machine, user, {})
    assert loaded.settings.scanner == ScannerSettings(baud=300)
    assert loaded.origin("scanner.beside_device") is Origin.DEFAULT
    assert len(loaded.problems) == 1
    machine.write_text("[scanner]\nbeside_prefix = 'GV'\n", encoding="utf-8")
    loaded = load_settings(machine, user, {})
    assert loaded.settings.scanner.beside_device == "PNP0303"
    assert loaded.problems == ()


def test_each_file_changes_only_the_scanner_settings_it_names(tmp_path: Path) -> None:
    machine, user = tmp_path / "machine.toml", tmp_path / "user.toml"
    machine.write_text('[scanner]\nprefix = "M"\nbaud = 19200\n', encoding="utf-8")
    user.write_text('[scanner]\nprefix = "U"\n', encoding="utf-8")
    loaded = load_settings(machine, user, {})
    scanner = loaded.settings.scanner
    assert loaded.origins == {"scanner.prefix": Origin.USER, "scanner.baud": Origin.MACHINE}
    assert (scanner.prefix, scanner.baud) == ("U", 19200)


def test_the_values_beside_an_unsuitable_one_still_apply(file: Path) -> None:
    file.write_text('till = 3\nshop = "Leeds"\n', encoding="utf-8")
    assert load(file)[0] == Settings(shop="Leeds")


def test_a_value_written_in_an_odd_way_is_reported_without_a_line(file: Path) -> None:
    file.write_text('"t\\u0069ll" = 3\n', encoding="utf-8")
    _, (problem,) = load(file)
    assert problem.line is None


def test_text_that_is_not_utf8_is_reported_with_its_line(file: Path) -> None:
    file.write_bytes(b'shop = "a"\ntill = "\xe9"\n')
    _, (problem,) = load(file)
    assert problem.line == 2
    assert "UTF-8" in reason_of(problem)


def test_a_folder_in_place_of_the_file_is_reported(file: Path) -> None:
    file.mkdir()
    _, (problem,) = load(file)
    assert reason_of(problem)


def test_a_gigantic_file_is_not_read(file: Path) -> None:
    file.write_text("# " + "x" * 100_000, encoding="utf-8")
    _, (problem,) = load(file)
    assert "too long" in reason_of(problem)


def test_an_absurdly_nested_file_is_reported(file: Path) -> None:
    file.write_text("a = " + "[" * 30_000, encoding="utf-8")
    loaded, (problem,) = load(file)
    assert loaded == Settings(api_url="")
    assert "can't be read" in reason_of(problem)


@given(st.binary(max_size=300))
@example(b"\xef\xbb\xbf")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_is_survived_and_left_alone(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    loaded, _ = load(file)
    assert isinstance(loaded, Settings)
    assert file.read_bytes() == content


# --- the service, when a file can't be read -------------------------------------------------------

DEVELOPMENT = "https://api.devsmartgift.co.uk"


def put_in_the_way(file: Path) -> None:
    file.parent.rmdir()
    file.parent.write_text("no folder", encoding="utf-8")


UNREADABLE: dict[str, Callable[[Path], object]] = {
    "no quotation marks": lambda file: file.write_bytes(b"api_url = https://a.example\n"),
    "no UTF-8": lambda file: file.write_bytes(b'till = "\xe9"\n'),
    "UTF-16": lambda file: file.write_text('till = "3"\n', encoding="utf-16"),
    "too long": lambda file: file.write_text("# " + "x" * 100_000, encoding="utf-8"),
    "a folder": lambda file: file.mkdir(),
}
if sys.platform != "win32":  # Windows finds nothing below a file, as in a folder that isn't there
    UNREADABLE["below a file"] = put_in_the_way


@pytest.fixture
def files(tmp_path: Path) -> dict[Origin, Path]:
    """The machine's file and the user's, each in a folder of its own."""
    found = {}
    for origin in (Origin.MACHINE, Origin.USER):
        folder = tmp_path / origin.value
        folder.mkdir()
        found[origin] = folder / "settings.toml"
    return found


def load_both(
    files: dict[Origin, Path],
    remembered: Remembered | None = None,
    overrides: Mapping[str, tuple[object, Origin]] | None = None,
) -> LoadedSettings:
    return load_settings(files[Origin.MACHINE], files[Origin.USER], overrides or {}, remembered)


@pytest.mark.parametrize("way", UNREADABLE)
@pytest.mark.parametrize("origin", [Origin.MACHINE, Origin.USER])
def test_a_files_last_contents_apply_while_it_cannot_be_read(
    origin: Origin, way: str, files: dict[Origin, Path]
) -> None:
    files[origin].write_text(
        f'api_url = "{DEVELOPMENT}"\nshop = "Leeds"\n[scanner]\nprefix = "V#"\nmode = "serial"\n',
        encoding="utf-8",
    )
    before = load_both(files)
    files[origin].unlink()
    UNREADABLE[way](files[origin])
    after = load_both(files, before.read)
    assert after.settings == before.settings
    assert after.settings.scanner.mode is ScannerMode.SERIAL
    assert [problem.instead for problem in after.problems] == [Instead.LAST_READ]
    assert after.by_administrator == before.by_administrator, "what IT has locked stays locked"
    assert after.origins == before.origins
    assert after.read == before.read, "and it is still remembered"


@pytest.mark.parametrize("way", UNREADABLE)
@pytest.mark.parametrize("origin", [Origin.MACHINE, Origin.USER])
def test_a_file_that_could_never_be_read_names_no_service(
    origin: Origin, way: str, files: dict[Origin, Path]
) -> None:
    other = files[Origin.USER if origin is Origin.MACHINE else Origin.MACHINE]
    UNREADABLE[way](files[origin])
    for text in ("", 'shop = "Leeds"\n'):
        other.write_text(text, encoding="utf-8")
        loaded = load_both(files)
        assert loaded.settings.api_url == ""
        assert [problem.instead for problem in loaded.problems] == [Instead.NOTHING]
        assert (loaded.unknown_locks is None) is (origin is Origin.USER)
    other.write_text(f'api_url = "{DEVELOPMENT}"\n', encoding="utf-8")
    loaded = load_both(files)
    if origin is Origin.USER:
        assert loaded.settings.api_url == "", "the user's file may have named another one"
    else:
        assert loaded.settings.api_url == DEVELOPMENT, "the user's overrides the machine's"
        assert [problem.instead for problem in loaded.problems] == [Instead.DEFAULT]
    given = load_both(files, None, {"api_url": ("https://c.example", Origin.COMMAND_LINE)})
    assert given.settings.api_url == "https://c.example"
    assert [problem.instead for problem in given.problems] == [Instead.DEFAULT]


@pytest.mark.parametrize(
    "content",
    [
        'api_url = "http://shop.example"\n',
        'api_url = "api.devsmartgift.co.uk"\n',
        "api_url = 3\n",
        'api_url = ""\n',
        f'api_ulr = "{DEVELOPMENT}"\n',
        'API_URL = "3"\n',
        f'service = "{DEVELOPMENT}"\n',
        f'[scanner]\nbaud = 9600\napi_url = "{DEVELOPMENT}"\n',
        f'[service]\nurl = "{DEVELOPMENT}"\n',
        'api_url = "https://api.devsmartgift.co.uk/sk_live_A1b2"\n',
    ],
)
def test_a_badly_named_service_does_not_become_the_live_one(
    content: str, files: dict[Origin, Path]
) -> None:
    files[Origin.USER].write_text('shop = "Leeds"\n' + content, encoding="utf-8")
    loaded = load_both(files)
    (problem,) = loaded.problems
    assert loaded.settings.api_url == ""
    assert loaded.settings.shop == "Leeds"
    assert problem.instead is Instead.NOTHING
    assert "sk_live" not in reason_of(problem)
    remembered = {Origin.USER: {"api_url": DEVELOPMENT, "shop": "York"}}
    loaded = load_both(files, remembered)
    (problem,) = loaded.problems
    assert (loaded.settings.api_url, loaded.settings.shop) == (DEVELOPMENT, "Leeds")
    assert problem.instead is Instead.LAST_READ
    assert loaded.read[Origin.USER]["api_url"] == DEVELOPMENT


def test_a_deleted_file_is_forgotten(files: dict[Origin, Path]) -> None:
    remembered = {Origin.USER: {"api_url": DEVELOPMENT}, Origin.MACHINE: {"shop": "Leeds"}}
    loaded = load_both(files, remembered)
    assert loaded.settings == Settings()
    assert loaded.read == {}
    assert loaded.unknown_locks is None


@pytest.mark.parametrize("content", [b"", b"\n \n", bytes(300)])
def test_a_file_emptied_by_a_power_cut_sets_what_it_used_to_set(
    content: bytes, files: dict[Origin, Path]
) -> None:
    files[Origin.USER].write_bytes(content)
    loaded = load_both(files, {Origin.USER: {"api_url": DEVELOPMENT}})
    assert loaded.settings.api_url == DEVELOPMENT
    assert [problem.instead for problem in loaded.problems] == [Instead.LAST_READ]


def test_an_empty_file_that_never_set_anything_is_not_a_problem(files: dict[Origin, Path]) -> None:
    files[Origin.USER].touch()
    assert load_both(files, {Origin.USER: {}}).problems == ()
    assert load_both(files).settings == Settings()


@pytest.mark.skipif(sys.platform == "win32", reason="links need special rights on Windows")
@pytest.mark.parametrize("is_folder", [True, False])
def test_a_broken_link_does_not_count_as_a_deleted_file(
    is_folder: bool, files: dict[Origin, Path], tmp_path: Path
) -> None:
    link = files[Origin.USER]
    if is_folder:
        link.parent.rmdir()
        link = link.parent
    link.symlink_to(tmp_path / "share that is gone")
    assert load_both(files).settings.api_url == ""


def test_an_unreachable_share_does_not_count_as_a_deleted_file(
    files: dict[Origin, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows calls both "not found", but each has its own code."""

    def no_network_path(self: Path, mode: str = "r") -> BinaryIO:
        failure = FileNotFoundError(2, "The network path was not found")
        setattr(failure, "winerror", 53)  # noqa: B010 - only Windows has it
        raise failure

    monkeypatch.setattr(Path, "open", no_network_path)
    loaded = load_both(files, {Origin.USER: {"api_url": DEVELOPMENT}})
    assert loaded.settings.api_url == DEVELOPMENT
    assert {reason_of(problem) for problem in loaded.problems} == {"The network path was not found"}
    assert loaded.unknown_locks is not None


def test_nonsense_in_the_remembered_settings_sets_nothing(
    files: dict[Origin, Path], tmp_path: Path
) -> None:
    UNREADABLE["no quotation marks"](files[Origin.USER])
    last = LastSettings(tmp_path / "last-settings.json")
    for content in (
        "",
        "[]",
        '{"user": 3}',
        "[" * 9999,
        '{"user": {"scanner": 1, "scanner.baud": "x", "a.b.c": 1, "api_url": "ftp://x"}}',
    ):
        (tmp_path / "last-settings.json").write_text(content, encoding="utf-8")
        loaded = load_both(files, last.read())
        assert loaded.settings.api_url == ""
        assert loaded.settings.scanner == ScannerSettings()


def test_a_name_or_value_that_is_a_key_is_reported_without_it(file: Path) -> None:
    for content in (
        'sk_live_A1b2 = "x"\n',
        '"8f14e45fceea167a5a36dedd4bea2543" = 1\n',
        "[jY0VMM8zd5GLkk3jDpEjTOLr]\nx = 1\n",
        "[scanner]\nsk_live_A1b2 = 1\n",
        'shop = "sk_live_A1b2"\n',
        'api_key_file = "sk_live_A1b2"\n',
        'pin = "sk_live_A1b2"\n',
        '[scanner]\nprefix = "sk_live_A1b2"\n',
    ):
        file.write_text(content, encoding="utf-8")
        loaded, (problem,) = load(file)
        assert loaded == Settings()
        assert not re.search("A1b2|8f14|jY0V", reason_of(problem))
    file.write_text('api_key_file = "sk_live.txt"\n', encoding="utf-8")
    assert load(file) == (Settings(api_key_file="sk_live.txt"), ())


# --- writing --------------------------------------------------------------------------------------


def test_what_is_saved_is_read_again(file: Path) -> None:
    save_settings(file, {"till": "Till 3", "scanner.mode": ScannerMode.SERIAL, "sounds": False})
    loaded, problems = load(file)
    assert problems == ()
    assert loaded == Settings(
        till="Till 3", sounds=False, scanner=ScannerSettings(mode=ScannerMode.SERIAL)
    )


def test_comments_and_unchanged_settings_stay(file: Path) -> None:
    file.write_text(
        '# IT, 3 May\nshop = "Leeds" # the big one\n\n[scanner]\nbaud = 9600 # slow\n',
        encoding="utf-8",
    )
    save_settings(file, {"till": "3", "scanner.prefix": "V#", "shop": None})
    text = file.read_text(encoding="utf-8")
    assert "# IT, 3 May" in text
    assert "baud = 9600 # slow" in text
    assert load(file)[0] == Settings(till="3", scanner=ScannerSettings(prefix="V#"))


def test_a_broken_file_is_not_overwritten(file: Path) -> None:
    file.write_text('shop = "Leeds\ntill = 3\n', encoding="utf-8")
    with pytest.raises(SettingsNotSavedError) as caught:
        save_settings(file, {"till": "3"})
    assert "line 1" in why_not_saved(caught.value)
    assert file.read_text(encoding="utf-8") == 'shop = "Leeds\ntill = 3\n'


def test_a_file_with_a_text_in_place_of_the_table_is_not_overwritten(file: Path) -> None:
    file.write_text('scanner = "loud"\n', encoding="utf-8")
    with pytest.raises(SettingsNotSavedError) as caught:
        save_settings(file, {"scanner.baud": 9600})
    assert "can't be changed: scanner must be" in why_not_saved(caught.value)


def test_a_write_that_fails_leaves_the_file_as_it_was_and_nothing_beside_it(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text('shop = "Leeds"\n', encoding="utf-8")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SettingsNotSavedError) as caught:
        save_settings(file, {"till": "3"})
    assert why_not_saved(caught.value) == f"{file} can't be written: No space left on device."
    assert [each.name for each in file.parent.iterdir()] == ["settings.toml"]
    assert file.read_text(encoding="utf-8") == 'shop = "Leeds"\n'
