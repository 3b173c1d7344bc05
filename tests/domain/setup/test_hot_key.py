from __future__ import annotations

import pytest

from gui.domain.setup.hot_key import BadHotKey, HotKeyFault, read_hot_key
from gui.domain.setup.settings import Settings


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ctrl+Alt+V", "Ctrl+Alt+V"),
        (" alt + CONTROL + v ", "Ctrl+Alt+V"),
        ("Win+Shift+7", "Shift+Win+7"),
        ("F9", "F9"),
        ("Shift+F12", "Shift+F12"),
        ("", "None"),
        ("  ", "None"),
    ],
)
def test_a_hot_key_is_read_however_it_is_written(text: str, read: str) -> None:
    assert str(read_hot_key(text)) == read


@pytest.mark.parametrize("text", ["V", "Ctrl+V", "Shift+7", "Ctrl+Ctrl+V", "F2", "F12", "Alt+F4"])
def test_keys_that_programs_need_are_refused(text: str) -> None:
    with pytest.raises(BadHotKey) as refused:
        read_hot_key(text)
    assert refused.value.fault is HotKeyFault.NEEDED_ELSEWHERE


@pytest.mark.parametrize("text", ["Ctrl+Alt", "Ctrl+Alt+", "+", "Strg+Alt+V", "Ctrl+Alt+F13", "ä"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(BadHotKey) as refused:
        read_hot_key(text)
    assert refused.value.fault is HotKeyFault.UNREADABLE


def test_the_default_can_be_read() -> None:
    assert str(read_hot_key(Settings().hot_key)) == Settings().hot_key
