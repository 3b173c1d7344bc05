from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gui.domain.origin import Origin
from gui.domain.scanner_settings import Parity, ScannerMode, ScannerSettings, SuffixRule
from gui.domain.settings import Settings, SettingsProblem
from gui.storage.settings_file import SettingsNotSavedError, load_settings, save_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def load(file: Path) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    loaded = load_settings(file.with_name("machine.toml"), file, {})
    return loaded.settings, loaded.problems


def test_without_a_file_the_defaults_serve(file: Path) -> None:
    assert load(file) == (Settings(), ())


def test_a_file_sets_what_it_names(file: Path) -> None:
    file.write_text('shop = "Harrogate"\ntill = "Till 3"\ncopy_token = false\n', encoding="utf-8")
    assert load(file) == (Settings(shop="Harrogate", till="Till 3", copy_token=False), ())


def test_windows_notepads_mark_at_the_beginning_is_no_matter(file: Path) -> None:
    file.write_bytes('\ufefftill = "3"\r\n'.encode())
    assert load(file)[0].till == "3"


def test_the_user_goes_before_the_machine_and_the_caller_before_both(tmp_path: Path) -> None:
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
        ('shop = "a"\ntill = \n', 2, "Invalid value"),
        ('shop = "a"\n[[[', 2, "key"),
        ('shop = "a"\nshop = "b"\n', 2, "overwrite"),
        ('shop = "a', 1, "string"),
        ("shop = " + "9" * 5000, None, "it can't be read"),
    ],
)
def test_a_broken_file_is_told_with_its_line_and_sets_nothing(
    content: str, line: int | None, reason: str, file: Path
) -> None:
    file.write_text(content, encoding="utf-8")
    loaded, (problem,) = load(file)
    assert loaded == Settings()
    assert problem.file == str(file)
    assert problem.line == line
    assert reason in problem.reason
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
        ('api_url = "http://shop.example"\n', 1, "this PC only"),
        ('shop.till = "3"\n', 1, "quotation marks"),
    ],
)
def test_a_value_that_does_not_fit_is_told(
    content: str, line: int, reason: str, file: Path
) -> None:
    file.write_text(
        content + ("" if "[" in content else 'shop = "Leeds"\n' * ("shop" not in content)),
        encoding="utf-8",
    )
    _, (problem,) = load(file)
    assert problem.line == line
    assert reason in problem.reason


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
        ("[other]\nbaud = 3\n", 1, "not a setting"),
    ],
)
def test_what_does_not_fit_in_the_scanners_table_is_told_with_its_line(
    content: str, line: int, reason: str, file: Path
) -> None:
    file.write_text(content, encoding="utf-8")
    loaded, (problem,) = load(file)
    assert loaded == Settings()
    assert problem.line == line
    assert reason in problem.reason


def test_each_file_changes_only_what_it_names_of_the_scanner(tmp_path: Path) -> None:
    machine, user = tmp_path / "machine.toml", tmp_path / "user.toml"
    machine.write_text('[scanner]\nprefix = "M"\nbaud = 19200\n', encoding="utf-8")
    user.write_text('[scanner]\nprefix = "U"\n', encoding="utf-8")
    loaded = load_settings(machine, user, {})
    scanner = loaded.settings.scanner
    assert loaded.origins == {"scanner.prefix": Origin.USER, "scanner.baud": Origin.MACHINE}
    assert (scanner.prefix, scanner.baud) == ("U", 19200)


def test_beside_a_value_that_does_not_fit_the_others_serve(file: Path) -> None:
    file.write_text('till = 3\nshop = "Leeds"\n', encoding="utf-8")
    assert load(file)[0] == Settings(shop="Leeds")


def test_a_value_written_in_an_odd_way_is_told_without_a_line(file: Path) -> None:
    file.write_text('"t\\u0069ll" = 3\n', encoding="utf-8")
    _, (problem,) = load(file)
    assert problem.line is None


def test_text_that_is_not_utf8_is_told_with_its_line(file: Path) -> None:
    file.write_bytes(b'shop = "a"\ntill = "\xe9"\n')
    _, (problem,) = load(file)
    assert problem.line == 2
    assert "UTF-8" in problem.reason


def test_a_folder_in_the_place_of_the_file_is_told(file: Path) -> None:
    file.mkdir()
    _, (problem,) = load(file)
    assert problem.reason


def test_a_gigantic_file_is_not_read(file: Path) -> None:
    file.write_text("# " + "x" * 100_000, encoding="utf-8")
    _, (problem,) = load(file)
    assert "too long" in problem.reason


def test_a_file_nested_past_all_reason_is_told(file: Path) -> None:
    file.write_text("a = " + "[" * 30_000, encoding="utf-8")
    loaded, (problem,) = load(file)
    assert loaded == Settings()
    assert "can't be read" in problem.reason


@given(st.binary(max_size=300))
@example(b"\xef\xbb\xbf")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_is_survived_and_left_as_it_is(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    loaded, _ = load(file)
    assert isinstance(loaded, Settings)
    assert file.read_bytes() == content


# --- writing --------------------------------------------------------------------------------------


def test_what_is_saved_is_read_again(file: Path) -> None:
    save_settings(file, {"till": "Till 3", "scanner.mode": ScannerMode.SERIAL, "sounds": False})
    loaded, problems = load(file)
    assert problems == ()
    assert loaded == Settings(
        till="Till 3", sounds=False, scanner=ScannerSettings(mode=ScannerMode.SERIAL)
    )


def test_comments_and_what_is_not_changed_stay(file: Path) -> None:
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
    with pytest.raises(SettingsNotSavedError, match="line 1"):
        save_settings(file, {"till": "3"})
    assert file.read_text(encoding="utf-8") == 'shop = "Leeds\ntill = 3\n'


def test_a_file_that_has_a_text_where_the_table_goes_is_not_overwritten(file: Path) -> None:
    file.write_text('scanner = "loud"\n', encoding="utf-8")
    with pytest.raises(SettingsNotSavedError, match="can't be changed"):
        save_settings(file, {"scanner.baud": 9600})


def test_a_write_that_fails_leaves_the_file_as_it_was_and_nothing_beside_it(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text('shop = "Leeds"\n', encoding="utf-8")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SettingsNotSavedError, match="No space left"):
        save_settings(file, {"till": "3"})
    assert [each.name for each in file.parent.iterdir()] == ["settings.toml"]
    assert file.read_text(encoding="utf-8") == 'shop = "Leeds"\n'
