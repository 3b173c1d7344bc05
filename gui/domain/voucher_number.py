"""What is printed on a voucher, and what can't be.

Smart Gift prescribes no length and no alphabet (shops may sell vouchers with codes of their own),
so only what can't possibly be a number is refused here; Smart Gift judges everything else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from gui.domain.look_alikes import plain_characters
from gui.domain.other_contents import Contents, other_contents
from gui.domain.secrets import looks_secret

MAX_LENGTH = 64
"""Characters; longer than any voucher, shorter than most things that get scanned by mistake."""

_NO_SPACES = dict.fromkeys(
    map(ord, " \u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))))
)
"""Removes all of Unicode's spaces (category Zs) from a text."""


class NumberProblem(Enum):
    """Why something can't be a voucher number."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    UNPRINTABLE = "unprintable"
    WEB_ADDRESS = "web_address"
    WIFI = "wifi"
    CONTACT = "contact"
    """A call, a message, a person's details."""
    DATA = "data"
    """Something else that contains more than a number: JSON, a payment, a place …"""
    SECRET = "secret"
    """A hold's token, or an API key: it must not be sent anywhere."""


@dataclass(frozen=True, slots=True)
class BadNumber:
    """An outcome: refused on this PC, nothing was sent. `length` is in characters."""

    problem: NumberProblem
    length: int


@dataclass(frozen=True, slots=True)
class VoucherNumber:
    """A voucher number fit to be sent; leading zeros count. Its repr shows only the last four."""

    value: str

    @property
    def masked(self) -> str:
        """The last four characters, for logs; fewer of a short one."""
        shown = min(4, len(self.value) // 2)
        return "…" + self.value[len(self.value) - shown :]

    @property
    def grouped(self) -> str:
        """The number as people read it out: in fours, if it is long and all letters or digits."""
        if len(self.value) <= 6 or not self.value.isalnum():
            return self.value
        return " ".join(self.value[at : at + 4] for at in range(0, len(self.value), 4))

    def __repr__(self) -> str:
        return f"VoucherNumber(…{self.value[-4:]})"


_PROBLEM_OF = {
    Contents.WEB_ADDRESS: NumberProblem.WEB_ADDRESS,
    Contents.WIFI: NumberProblem.WIFI,
    Contents.CONTACT: NumberProblem.CONTACT,
    Contents.DATA: NumberProblem.DATA,
}


def read_voucher_number(text: str) -> VoucherNumber | BadNumber:
    """The voucher number in what was typed or scanned; parsing the result again changes nothing.

    Spaces, with which people group digits, and the line end are dropped; look-alikes become what
    they look like. Any control character is kept, and refused: dropping one could join two codes.
    """
    value = plain_characters(text).strip("\t\r\n ").translate(_NO_SPACES)
    value = _without_code_39_stars(value)
    if not value:
        return BadNumber(NumberProblem.EMPTY, 0)
    if looks_secret(value) or re.search(_SECRET_INSIDE, value.lower()):
        return BadNumber(NumberProblem.SECRET, len(value))
    contents = other_contents(value)
    if contents is not None:
        return BadNumber(_PROBLEM_OF[contents], len(value))
    if len(value) > MAX_LENGTH:
        return BadNumber(NumberProblem.TOO_LONG, len(value))
    if not value.isprintable() or _UNREADABLE in value:
        return BadNumber(NumberProblem.UNPRINTABLE, len(value))
    return VoucherNumber(value)


_SECRET_INSIDE = r"(?:^\][a-z][a-z0-9]|[^a-z0-9])(?:sk_|hold_token_)"
"""A key or a token after something else: an AIM identifier, a quotation mark, "API_KEY=" …"""

_UNREADABLE = "\ufffd"
"""Replaces a character that some program could not read."""


def _without_code_39_stars(value: str) -> str:
    """`value` without Code 39's asterisks, with which its codes begin and end.

    Some scanners send them, and people type what is printed below the bars.
    """
    while len(value) > 1 and value[0] == value[-1] == "*":
        value = value[1:-1]
    return value
