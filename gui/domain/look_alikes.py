"""Characters that look like the ones on a keyboard, or like nothing at all.

A scanner that types through an Arabic or a Japanese layout sends other digits than 0 to 9, and text
that is pasted brings typographic dashes and invisible marks along. They mean the same number.
"""

from __future__ import annotations

import re

_INVISIBLE = (
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202d"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
"""Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt): soft hyphen, zero-width
space, byte order mark, marks of direction … All but U+202E: it turns digits round, so nobody can
know which number somebody saw.
"""

_OTHER_DASHES = "\u02d7\u2043\u207b\u208b\u2212"
"""Hyphen bullet, minus signs: dashes that Unicode does not count among its dashes (Pd)."""


def plain_characters(text: str) -> str:
    """`text` with 0 to 9 for every decimal digit, "-" for every dash, ASCII for its full-width
    forms, composed letters (NFC), and without invisible characters.

    Compatibility forms stay (NFKC would make "12" of "1²", and "1/2" of "½").
    """
    if text.isascii():
        return text
    import unicodedata  # not for the many texts that need none of it

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
