from __future__ import annotations

import pytest

from gui.domain.secrets import MAX_TOKEN_LENGTH, ApiKey, HoldToken, read_api_key, read_token


def test_secrets_do_not_show_in_a_traceback() -> None:
    assert "abc" not in repr(HoldToken("abc"))
    assert "abc" not in repr(ApiKey("abc"))


def test_a_token_is_kept_as_it_came() -> None:
    token = read_token("hold_token_jY0VMM8zd5GLkk3jDpEjTOLr")
    assert token is not None
    assert token.reveal() == "hold_token_jY0VMM8zd5GLkk3jDpEjTOLr"


@pytest.mark.parametrize(
    "value",
    [None, 5, True, [], {}, "", " ", "a\nb", "\ud800", "\x00", "x" * (MAX_TOKEN_LENGTH + 1)],
)
def test_what_a_till_could_not_use_is_not_a_token(value: object) -> None:
    assert read_token(value) is None


def test_a_key_is_stripped_of_pasted_white_space() -> None:
    key = read_api_key("  sk_live_123\n")
    assert key is not None
    assert key.reveal() == "sk_live_123"


@pytest.mark.parametrize("text", ["", "  ", "sk one", "sk\r\nX-Evil: 1", "schlüssel", "k" * 600])
def test_what_does_not_fit_in_a_header_is_not_a_key(text: str) -> None:
    assert read_api_key(text) is None
