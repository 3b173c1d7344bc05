"""What is wrong in a TOML file that can't be read, for whoever has to fix it.

tomllib says where, and what it did not expect; this says what is missing there. Nothing in the file
is quoted except the names of settings: the rest may contain a key.
"""

from __future__ import annotations

import re
from dataclasses import fields

from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.setup.faults import SyntaxFault, SyntaxKind
from gui.domain.setup.settings import Settings

_NAMES = {field.name for kind in (Settings, ScannerSettings) for field in fields(kind)}

_STATEMENT = re.compile(r"""\s*["']?(?P<name>[\w.-]*)["']?\s*=\s*(?P<value>.*?)\s*""")
_NUMBER = re.compile(r"[+-]?(\d[\d_]*|0x[\da-f_]+)(\.\d+)?", re.IGNORECASE)
_OTHER_QUOTES = "“”„‟‘’‚‛«»`´"
_TRUTHS = ("true", "false", "yes", "no", "on", "off")


def syntax_fault(text: str, failure: Exception) -> tuple[int | None, SyntaxFault]:
    """The line, if it is known, and what is wrong there."""
    message = str(failure)
    at = re.search(r"\(at line (\d+), column \d+\)|\(at end of document\)", message)
    if at is None:
        return None, SyntaxFault(SyntaxKind.UNREADABLE)
    lines = text.splitlines()
    number = int(at[1]) if at[1] else max(1, len(lines))
    line = lines[number - 1] if number <= len(lines) else ""
    statement = _STATEMENT.fullmatch(line)
    if statement is None:
        is_table = line.lstrip().startswith("[")
        return number, SyntaxFault(SyntaxKind.TABLE if is_table else SyntaxKind.NO_EQUALS_SIGN)
    name = statement["name"] if statement["name"] in _NAMES else ""
    return number, SyntaxFault(_kind(statement["value"], message), name)


def _kind(value: str, message: str) -> SyntaxKind:
    if not value or value.startswith("#"):
        return SyntaxKind.VALUE_MISSING
    if "overwrite" in message or "declare" in message or "mutate" in message:
        return SyntaxKind.SET_TWICE
    if value[0] in _OTHER_QUOTES:
        return SyntaxKind.OTHER_QUOTES
    if value[0] in "\"'":
        return _quoting(value)
    if value.lower() in _TRUTHS:
        return SyntaxKind.TRUTH
    if value[0] in "[{" or _NUMBER.fullmatch(value):
        return SyntaxKind.VALUE_UNREADABLE
    return SyntaxKind.NO_QUOTES


def _quoting(value: str) -> SyntaxKind:
    if value[0] == '"' and "\\" in value:
        return SyntaxKind.BACKSLASH
    if value.count(value[0]) % 2:
        return SyntaxKind.QUOTE_MISSING
    return SyntaxKind.MORE_BEHIND
