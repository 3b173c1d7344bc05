from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from gui.domain.plain_text import SERVER_TEXT_LIMIT, plain


def test_markup_stays_text_and_lines_become_one() -> None:
    assert plain("<b>No</b>\r\n\tvoucher ") == "<b>No</b> voucher"


def test_a_long_text_is_cut() -> None:
    shown = plain("word " * 1000)
    assert len(shown) <= SERVER_TEXT_LIMIT
    assert shown.endswith("word…")


@given(st.text(st.characters()))
def test_nothing_that_could_upset_a_label_is_left(text: str) -> None:
    shown = plain(text)
    assert len(shown) <= SERVER_TEXT_LIMIT
    assert not any(unicodedata.category(each).startswith("C") for each in shown)
