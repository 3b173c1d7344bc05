from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.arguments import read_arguments


def test_without_arguments_nothing_is_decided() -> None:
    arguments = read_arguments([], {})
    assert arguments.api_url is None
    assert arguments.api_key is None
    assert arguments.data_dir is None
    assert arguments.tasks.submit == ()
    assert not arguments.practice
    assert not arguments.quit


def test_the_command_line_overrides_the_environment(tmp_path: Path) -> None:
    arguments = read_arguments(
        ["--api-url", "https://a.example", "--data-dir", str(tmp_path)],
        {"VOUCHER_HOLD_API_URL": "https://b.example", "VOUCHER_HOLD_DATA_DIR": "/elsewhere"},
    )
    assert arguments.api_url == "https://a.example"
    assert arguments.data_dir == tmp_path


def test_the_environment_applies_where_the_command_line_says_nothing(tmp_path: Path) -> None:
    arguments = read_arguments(
        ["--submit", "1", "--submit", "2"],
        {
            "VOUCHER_HOLD_API_URL": "https://b.example",
            "VOUCHER_HOLD_API_KEY": "sk_1",
            "VOUCHER_HOLD_DATA_DIR": str(tmp_path),
        },
    )
    assert arguments.api_url == "https://b.example"
    assert arguments.api_key is not None
    assert arguments.api_key.reveal() == "sk_1"
    assert arguments.data_dir == tmp_path
    assert arguments.tasks.submit == ("1", "2")


@pytest.mark.parametrize("text", ['"sk_1"', " 'sk_1'\n", "“sk_1”", "API_KEY=sk_1"])
def test_a_key_in_the_environment_is_used_without_its_surroundings(text: str) -> None:
    key = read_arguments([], {"VOUCHER_HOLD_API_KEY": text}).api_key
    assert key is not None
    assert key.reveal() == "sk_1"


def test_practice_uses_its_own_service_whatever_the_environment_says() -> None:
    environment = {"VOUCHER_HOLD_API_URL": "https://b.example"}
    assert read_arguments(["--practice"], environment).api_url is None


@given(st.lists(st.text(max_size=8), max_size=4))
def test_any_arguments_are_accepted_or_refused(argv: list[str]) -> None:
    try:
        read_arguments(argv, {})
    except SystemExit as exc:
        assert exc.code in (0, 2)  # noqa: PT017 - there may be no exception at all
