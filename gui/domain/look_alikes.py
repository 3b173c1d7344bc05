"""Characters that look like those on a keyboard, or like nothing at all.

A scanner that types through an Arabic or Japanese layout sends digits other than 0 to 9, and pasted
text contains typographic dashes and invisible marks. They mean the same number.
"""

from __future__ import annotations

import re

_INVISIBLE = (
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202d"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
"""Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt): soft hyphen, zero-width
space, byte order mark, marks of direction … All except U+202E: it reverses digits, so it is
unclear which number somebody saw.
"""

_OTHER_DASHES = "\u02d7\u2043\u207b\u208b\u2212"
"""Hyphen bullet, minus signs: dashes that Unicode does not count among its dashes (Pd)."""


def plain_characters(text: str) -> str:
    """`text` with 0 to 9 for every decimal digit, "-" for every dash, ASCII for its full-width
    forms, composed letters (NFC), and without invisible characters.

    Compatibility forms stay (NFKC would turn "1²" into "12", and "½" into "1/2").
    """
    if text.isascii():
        return text
    import unicodedata  # most texts don't need it

    return unicodedata.normalize("NFC", "".join(map(_plain, re.sub(_INVISIBLE, "", text))))


def _plain(character: str) -> str:
    import unicodedata

    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    if "\uff01" <= character <= "\uff5e":
        return chr(ord(character) - 0xFEE0)
    if character in _OTHER_DASHES or unicodedata.category(character) == "Pd":
        return "-"
    return character
