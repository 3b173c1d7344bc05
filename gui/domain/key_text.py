"""Finds an API key in pasted text or a file: alone, or as people and tools write it down.

    sk_live_…                              itself
    "sk_live_…"   'sk_live_…'   “sk_live_…”   in quotation marks of any kind
    API_KEY=sk_live_…                      as in an .env file, also with export, set or $env:
    Smart-Auth: sk_live_…                  as a header
    api_key = "sk_live_…"                  as in a TOML file, also below its [table]
    {"api_key": "sk_live_…"}               as in a JSON file

Empty lines and lines that begin with #, // or ; don't count. Anything less clear (two keys, a space
inside, a single quotation mark) yields no key: it would be a guess.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

_QUOTES = "\"'`“”„‟‘’‚‛«»‹›"
_COMMENTS = ("#", "//", ";")
_ASSIGNED = re.compile(
    r"""(?:export\s+|set\s+|\$env:|\$)?
        ["']?(?P<name>[a-z._-]+)["']?\s*[=:]\s*(?P<value>(?:[^\s=].*)?)""",
    re.IGNORECASE | re.VERBOSE,
)
_NAMES_A_KEY = re.compile(r"(.*[_.-])?(api)?key([_.-].*)?|.*[a-z]Key|smart.?auth", re.IGNORECASE)
_ANOTHER_KEY = re.compile(r"[,;|]\W*sk_", re.IGNORECASE)
_ONLY_STRUCTURE = re.compile(r"[{}]|\[[^\]]*\]")


def decoded(content: bytes) -> str:
    """The text of a file in UTF-8 or UTF-16, as editors and PowerShell's `>` write it.

    Invalid bytes become characters that no key contains.
    """
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    if content[1:2] == b"\0":
        return content.decode("utf-16-le", "replace")
    if content[:1] == b"\0":
        return content.decode("utf-16-be", "replace")
    return content.decode("utf-8-sig", "replace")


def key_in(text: str) -> str | None:
    """The key in `text`, if it is clear which one that is."""
    # No key has invisible characters, but text copied from a web page may have some around it.
    text = "".join(each for each in text if unicodedata.category(each) != "Cf")
    lines = [line.strip() for line in text.splitlines()]
    lines = [line for line in lines if line and not line.startswith(_COMMENTS)]
    if len(lines) > 1:
        lines = [line for line in lines if not _ONLY_STRUCTURE.fullmatch(line)]
    return _unwrapped(lines[0]) if len(lines) == 1 else None


def _unwrapped(line: str) -> str | None:
    before = None
    while line != before:
        before = line
        if line.startswith("{") and line.endswith("}"):
            line = line[1:-1].strip()
        assigned = _ASSIGNED.fullmatch(line)
        if assigned and _NAMES_A_KEY.fullmatch(assigned["name"]):
            line = assigned["value"].rstrip(",; ")
        if len(line) > 1 and line[0] in _QUOTES and line[-1] in _QUOTES:
            if any(quote in line[1:-1] for quote in (line[0], line[-1])):
                return None  # it contains more than one text
            line = line[1:-1].strip()
    if not line or any(each.isspace() for each in line):
        return None
    if line[0] in _QUOTES or line[-1] in _QUOTES or line.startswith(_COMMENTS):
        return None
    return None if _ANOTHER_KEY.search(line) else line
