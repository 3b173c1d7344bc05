from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gui.domain.settings import Settings, SettingsProblem
from gui.storage.settings_file import load_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def load(file: Path) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    return load_settings((file,), {})


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
    machine.write_text('shop = "M"\ntill = "M"\napi_url = "https://m.example"\n')
    user.write_text('till = "U"\napi_url = "https://u.example"\n')
    settings, problems = load_settings((machine, user), {"api_url": "https://c.example"})
    assert (settings.shop, settings.till, settings.api_url) == ("M", "U", "https://c.example")
    assert problems == ()


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ('shop = "a"\ntill = \n', 2, "Invalid value"),
        ('shop = "a"\n[[[', 2, "key"),
        ('shop = "a"\nshop = "b"\n', 2, "overwrite"),
        ('shop = "a', 1, "string"),
    ],
)
def test_a_broken_file_is_told_with_its_line_and_sets_nothing(
    content: str, line: int, reason: str, file: Path
) -> None:
    file.write_text(content)
    loaded, (problem,) = load(file)
    assert loaded == Settings()
    assert problem.file == str(file)
    assert problem.line == line
    assert reason in problem.reason
    assert file.read_text() == content, "it is left as it is"


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
        content + ("" if "[" in content else 'shop = "Leeds"\n' * ("shop" not in content))
    )
    _, (problem,) = load(file)
    assert problem.line == line
    assert reason in problem.reason


def test_beside_a_value_that_does_not_fit_the_others_serve(file: Path) -> None:
    file.write_text('till = 3\nshop = "Leeds"\n')
    assert load(file)[0] == Settings(shop="Leeds")


def test_a_value_written_in_an_odd_way_is_told_without_a_line(file: Path) -> None:
    file.write_text('"t\\u0069ll" = 3\n')
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
    file.write_text("# " + "x" * 100_000)
    _, (problem,) = load(file)
    assert "too long" in problem.reason


def test_a_file_nested_past_all_reason_is_told(file: Path) -> None:
    file.write_text("a = " + "[" * 30_000)
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
