"""A day at the till, as it is read out unasked: each sentence once, and in its order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.accessibility.listener import Listener

_BETWEEN_SCANS_SECONDS = 3
"""The same code again sooner would be the same beep."""

_DAY = """\
Reserved until 00:00. 1000 0000 01. The token for 1000 0000 01 is copied. Paste it into the till, \
or scan the code below.
£10.00 left.
Already reserved here. 1000 0000 01. 1000 0000 01 has 0:00 left. The token is below.
Not recognised. 3000 0000 01. Check 3000 0000 01 against the voucher. If it's right, we can't \
accept it.
Not recognised. 3000 0000 01. Check 3000 0000 01 against the voucher. If it's right, we can't \
accept it.
Reserved somewhere else. 2000 0000 01. Another till or the web shop has 2000 0000 01. Try it again \
after 00:00.
Asking once more… 7000 0000 02. No clear answer for 7000 0000 02 yet.
Probably reserved here: token lost. 7000 0000 02. An earlier try may have reserved 7000 0000 02, \
but brought no token. Try it again after 00:00.
Reserved until 00:00. 1000 0000 02. The token for 1000 0000 02 is copied. Paste it into the till, \
or scan the code below.
£10.00 left.
4 minutes left.
3 minutes left.
2 minutes left.
Runs out in 0:00. 1000 0000 02. Use 1000 0000 02 at the till now, or reserve it again once it has \
run out.
Releasing… 1000 0000 02. 1000 0000 02 is being released.
Released. 1000 0000 02. The customer can use 1000 0000 02 elsewhere now.
"""


def test_a_day_as_it_is_heard(practice: Listener) -> None:
    heard: list[str] = []

    def hear(sentences: int) -> None:
        heard.extend(_without_times(practice.next_announcement()) for _ in range(sentences))

    for number, sentences in (
        ("1000000001", 2),
        ("1000000001", 1),
        ("3000000001", 1),
        ("3000000001", 1),
        ("2000000001", 1),
        ("7000000002", 2),
        ("1000000002", 2),
    ):
        practice.let_pass(_BETWEEN_SCANS_SECONDS)
        practice.scan(number)
        hear(sentences)
    for _ in range(4):
        practice.let_pass(60)
        hear(1)
    practice.go_to("Release 1000 0000 02")
    practice.press(" ")
    hear(2)
    assert "\n".join(heard) + "\n" == _DAY


def _without_times(sentence: str) -> str:
    """Times of day and times left differ from run to run."""
    return re.sub(r"\b\d:\d\d\b", "0:00", re.sub(r"\d\d:\d\d\b", "00:00", sentence))
