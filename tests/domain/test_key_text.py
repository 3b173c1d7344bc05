from __future__ import annotations

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.domain.key_text import decoded, key_in
from gui.domain.secrets import read_api_key
from tests.domain.test_redaction import PRINTABLE

KEY = "sk_live_A1b2+C3/d4="

PLAIN = [
    KEY,
    f"  {KEY}\t\r\n\r\n",
    f'"{KEY}"',
    f"'{KEY}'",
    f"“{KEY}”",
    f"„{KEY}“",
    f"‘{KEY}’",
    f"`{KEY}`",
    f"\ufeff\u200b{KEY}\u00a0",
    f"\u202a{KEY}\u202c",
    f"API_KEY={KEY}",
    f"api_key = '{KEY}'",
    f"export VOUCHER_HOLD_API_KEY='{KEY}'",
    f"set VOUCHER_HOLD_API_KEY={KEY}",
    f'$env:VOUCHER_HOLD_API_KEY = "{KEY}"',
    f"key: {KEY}",
    f"Smart-Auth: {KEY}",
    f'"Smart-Auth": "{KEY}"',
    f'{{"api_key": "{KEY}"}}',
    f'{{"apiKey":"{KEY}"}}',
    f'{{\n  "api_key": "{KEY}"\n}}\n',
    f'# from the dashboard\n\n[voucher-hold]\napi_key = "{KEY}"\n',
    f"// live\r\n; till 3\r\n{KEY}\r\n",
    f"APIKEY={KEY};",
]

NOT_PLAIN = [
    "",
    " \r\n\t",
    "# put the key here",
    "#TODO",
    f"{KEY}\n{KEY}",
    f"{KEY}\nsk_test_B5c6",
    f"{KEY},sk_test_B5c6",
    f"{KEY};'sk_test_B5c6'",
    f"{KEY} sk_test_B5c6",
    "sk_live_A1b2 C3d4",
    f'"{KEY}',
    f"{KEY}'",
    f'"{KEY}" "{KEY}"',
    f'"{KEY}" # live',
    f'{{"api_key":"{KEY}","till":"3"}}',
    f'{{"api_key":"{KEY}","till":3}}',
    f'{{"api_key": ["{KEY}"]}}'.replace("]}", "\n]}"),
    "API_KEY=",
    'API_KEY=""',
    f"API_KEY={KEY}\nAPI_URL=https://api.example",
    "API_KEY='#none'",
    "\0",
    f"curl -H 'Smart-Auth: {KEY}'",
]


@pytest.mark.parametrize("text", PLAIN)
def test_a_key_is_found_in_a_clear_text(text: str) -> None:
    assert key_in(text) == KEY
    key = read_api_key(text)
    assert key is not None
    assert key.reveal() == KEY


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_an_unclear_text_has_no_key(text: str) -> None:
    assert read_api_key(text) is None


@pytest.mark.parametrize("key", ["a=b:c", "key_live_Ab12==", "8f14e45f:ceea167a", 'a"b', "x{y}z"])
def test_a_key_may_contain_characters_that_can_also_surround_one(key: str) -> None:
    assert key_in(key) == key


@given(st.text())
@example("API_KEY='#x'")
@example('{key="\'"}')
def test_a_key_that_was_found_is_found_again_unchanged(text: str) -> None:
    key = key_in(text)
    assert key is None or key_in(key) == key


@given(st.text(PRINTABLE, min_size=1, max_size=60).filter(lambda text: key_in(text) == text))
def test_any_key_is_found_in_every_kind_of_file(key: str) -> None:
    for content in (
        key.encode("utf-16"),
        key.encode("utf-16-le"),
        key.encode("utf-16-be"),
        codecs.BOM_UTF16_BE + f"{key}\r\n".encode("utf-16-be"),
        f"{key}\n\n".encode("utf-8-sig"),
        "# Schlüssel\n".encode("cp1252") + key.encode(),
    ):
        assert key_in(decoded(content)) == key
