"""How the domain's words are translated: by a function that is handed in; Qt's on screen."""

from __future__ import annotations

from typing import Protocol


class Translate(Protocol):
    """Gives a text in the language of the till.

    It is called `tr` where it is used, because Qt's lupdate finds texts by that name.
    """

    def __call__(self, source: str, comment: str = "", n: int = -1, /) -> str:
        """`source` translated; "%n" is replaced by `n`, in the plural form that `n` asks for."""


def source_text(source: str, comment: str = "", n: int = -1, /) -> str:
    """The text as the code has it: for logs and consoles, whatever the language of the till."""
    return source.replace("%n", str(n)) if n >= 0 else source
