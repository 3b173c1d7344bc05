"""A key never gets out, however it is encoded, and nothing else is removed with it."""

from __future__ import annotations

import base64
import html
import json
import string
from collections.abc import Callable
from urllib.parse import quote, unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.domain.redaction import KnownSecrets, without, without_secrets
from gui.domain.secrets import ApiKey

KEY = "sk_live_A1b2C3d4E5f6"
PRINTABLE = string.ascii_letters + string.digits + string.punctuation

SPELLINGS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "upper case": str.upper,
    "JSON": lambda key: json.dumps(key)[1:-1],
    "JSON in JSON": lambda key: json.dumps(json.dumps(key)),
    "slashes escaped": lambda key: key.replace("\\", "\\\\").replace("/", "\\/"),
    "\\u0073": lambda key: "".join(f"\\u{ord(each):04x}" for each in key),
    "\\\\u0073": lambda key: "".join(f"\\\\u{ord(each):04X}" for each in key),
    "\\u{73}": lambda key: "".join(f"\\u{{{ord(each):x}}}" for each in key),
    "\\x73": lambda key: "".join(f"\\x{ord(each):02x}" for each in key),
    "\\163": lambda key: "".join(f"\\{ord(each):03o}" for each in key),
    "URL": lambda key: quote(key, safe=""),
    "%73": lambda key: "".join(f"%{ord(each):02X}" for each in key),
    "%2573": lambda key: quote("".join(f"%{ord(each):02x}" for each in key)),
    "HTML": html.escape,
    "HTML in HTML": lambda key: html.escape(html.escape(key)),
    "&#115;": lambda key: "".join(f"&#{ord(each)};" for each in key),
    "&#x73;": lambda key: "".join(f"&#x{ord(each):04X};" for each in key),
    "&amp;#115;": lambda key: "".join(f"&amp;#{ord(each)};" for each in key),
    "&#37;73": lambda key: "".join(f"&#37;{ord(each):02x}" for each in key),
    "%5Cu0073": lambda key: "".join(f"%5Cu{ord(each):04x}" for each in key),
    "UTF-16": lambda key: "\0".join(key),
    "spaced": " ".join,
    "two lines": lambda key: key[:5] + "\r\n    " + key[5:],
    "two strings": lambda key: key[:5] + '" + "' + key[5:],
    "a list": lambda key: '", "'.join((key[:3], key[3:6], key[6:])),
    "tags": lambda key: f"{key[:5]}<wbr/>{key[5:]}",
    "zero width": lambda key: key[:5] + "\u200b" + key[5:],
    "bytes": lambda key: repr(bytearray(key.encode())),
    "Base64": lambda key: base64.b64encode(key.encode()).decode(),
    "Base64 of a header": lambda key: base64.b64encode(f"Smart-Auth: {key}".encode()).decode(),
    "Base64 of a login": lambda key: base64.urlsafe_b64encode(f"ab:{key}:c".encode()).decode(),
    "hexadecimal": lambda key: key.encode().hex(),
}


def letters(text: str) -> str:
    return "".join(each for each in text.lower() if each.isalnum())


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("key", [KEY, "8f14e45f+ceea/167a=", r"""a.b*c[d](e)^$|\/"'{}&;%41<x>"""])
def test_a_key_is_removed_however_it_is_encoded(key: str, spelling: str) -> None:
    spelled = SPELLINGS[spelling](key)
    found = without(f"Before, {spelled} after.", [key])
    assert spelled not in found
    assert "…" in found
    if spelling not in ("&#37;73", "%5Cu0073"):  # these are two layers: the whole line is removed
        assert found.startswith("Before")
        assert found.endswith("after.")


@given(
    st.text(PRINTABLE, min_size=8, max_size=60),
    st.lists(st.sampled_from(["c", "u", "x", "%", "#", "h", "C"]), min_size=60, max_size=60),
    st.text(max_size=40),
    st.text(max_size=40),
)
@example("41abcdef", ["c", "c", "u", *"c" * 57], "100%", "")
@example("amp;lt;x", ["c"] * 60, "&", "")
@example("%25%25%25", ["c"] * 60, "%", "25")
@example('"""""""\\', ["u", *"c" * 59], '"\\', "\\")
def test_no_key_gets_out_in_any_mixture_of_encodings(
    key: str, ways: list[str], before: str, after: str
) -> None:
    spell: dict[str, Callable[[str], str]] = {
        "c": str,
        "C": str.swapcase,
        "u": lambda each: f"\\u{ord(each):04x}",
        "x": lambda each: f"\\x{ord(each):02x}",
        "%": lambda each: f"%{ord(each):02x}",
        "#": lambda each: f"&#{ord(each)};",
        "h": lambda each: f"&#x{ord(each):x};",
    }
    spelled = "".join(spell[way](each) for way, each in zip(ways, key, strict=False))
    found = without(before + spelled + after, [key])
    assert key.lower() not in found.lower()
    assert spelled not in found
    for decoded in (html.unescape(found), unquote(found)):
        assert key.lower() not in decoded.lower()


@given(st.text(PRINTABLE, min_size=8, max_size=40), st.text(max_size=300))
def test_a_text_without_the_key_is_left_as_it_is(key: str, text: str) -> None:
    if letters(key) and letters(key) not in letters(text):
        assert without(text, [key]) == text


@pytest.mark.parametrize(
    ("key", "text", "left"),
    [
        ("abc", "abc: the abcess, ABC", "abc: the abcess, ABC"),
        ("abcd", "abcd: the abcdess, ABCD %61bcd", "…: the abcdess, … …"),
        ("table", "the tables of table 3: ta ble", "the tables of … 3: ta ble"),
    ],
)
def test_a_short_key_does_not_remove_words(key: str, text: str, left: str) -> None:
    assert without(text, [key]) == left


def test_a_key_hidden_below_two_layers_only_removes_its_line() -> None:
    hidden = "".join(f"%5Cu{ord(each):04x}" for each in KEY)
    assert without(f"one\n  two {hidden}\nthree", [KEY]) == "one\n…\nthree"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Smart-Auth: abc123 sk_live_XYZ hold_token_jY0 fine", "Smart-Auth: … … … fine"),
        ("{'Smart-Auth': 'abc/+', 'Accept': 'x'}", "{'Smart-Auth': '…', 'Accept': 'x'}"),
        ("[(b'Smart-Auth', b'abc')]", "[(b'Smart-Auth', b'…')]"),
        ("smart-auth=abc&x=1", "smart-auth=…"),
        ("a key_sk_live-1/2.", "a key_…."),
        ("s\\u006b_live_1\nhold%5ftoken_1\nfine", "…\n…\nfine"),
        ("task_force disk_1 no Smart-Auth header", "task_force disk_1 no Smart-Auth header"),
    ],
)
def test_what_looks_like_a_secret_is_removed_too(text: str, left: str) -> None:
    assert without_secrets(text) == left


@pytest.mark.parametrize("path", ["/opt/gui/app.py", r"C:\Program Files\VoucherHold\app.py"])
def test_where_a_key_was_removed_the_other_lines_stay(path: str) -> None:
    left = f'with {{"Smart-Auth": "…"}}\n  File "{path}", line 1\nValueError: bad header'
    assert without_secrets(left.replace("…", KEY), [KEY]) == left


def test_a_key_is_removed_from_the_moment_it_is_known() -> None:
    known = KnownSecrets()
    known.learn(None)
    assert known.out_of("9f8e7d6c5b4a") == "9f8e7d6c5b4a"
    known.learn(ApiKey("9f8e7d6c5b4a"))
    known.learn(ApiKey("another-one"))
    assert known.out_of("9f8e7d6c5b4a, another-one, sk_old") == "…, …, …"


def test_an_entity_that_means_nothing_hides_nothing() -> None:
    assert without("a &zz; b &nosuchthing; c", ["sk_0123456789"]) == "a &zz; b &nosuchthing; c"


def test_decoding_a_text_escaped_many_times_comes_to_an_end() -> None:
    text = "%" + "25" * 40 + "41"
    assert without(text, ["sk_0123456789"]) == text
