"""Whether a server's text is a documented one, allowing for one changed letter.

Only letters and digits are compared, ignoring case, and one slip is forgiven.
"""

from __future__ import annotations


def says(text: str, documented: str) -> bool:
    """Whether `text` contains the documented text, or equals it except for one slip."""
    wanted, said = _letters(documented), _letters(text)
    return wanted in said or _one_slip_apart(wanted, said)


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _one_slip_apart(one: str, other: str) -> bool:
    """Whether a letter was changed, dropped, added, or swapped with its neighbour."""
    at = 0
    while at < min(len(one), len(other)) and one[at] == other[at]:
        at += 1
    return (
        one[at + 1 :] == other[at + 1 :]
        or one[at:] == other[at + 1 :]
        or one[at + 1 :] == other[at:]
        or (one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :])
    )
