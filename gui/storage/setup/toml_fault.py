"""What is wrong in a TOML file that can't be read, for whoever has to mend it.

tomllib says where, and what it did not expect; this says what is missing there. Of the file nothing
is quoted but the names of settings: what stands in it may be a key.
"""

from __future__ import annotations

import re
from dataclasses import fields

from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.setup.settings import Settings

_NAMES = {field.name for kind in (Settings, ScannerSettings) for field in fields(kind)}

_STATEMENT = re.compile(r"""\s*["']?(?P<name>[\w.-]*)["']?\s*=\s*(?P<value>.*?)\s*""")
_NUMBER = re.compile(r"[+-]?(\d[\d_]*|0x[\da-f_]+)(\.\d+)?", re.IGNORECASE)
_OTHER_QUOTES = "“”„‟‘’‚‛«»`´"
_TRUTHS = ("true", "false", "yes", "no", "on", "off")


def syntax_fault(text: str, failure: Exception) -> tuple[int | None, str]:
    """The line, where it is known, and what is wrong there, as the middle of a sentence."""
    message = str(failure)
    at = re.search(r"\(at line (\d+), column \d+\)|\(at end of document\)", message)
    if at is None:
        return None, "it can't be read"
    lines = text.splitlines()
    number = int(at[1]) if at[1] else max(1, len(lines))
    line = lines[number - 1] if number <= len(lines) else ""
    return number, _reason(line, message)


def _reason(line: str, message: str) -> str:
    statement = _STATEMENT.fullmatch(line)
    if statement is None:
        if line.lstrip().startswith("["):
            return "this table is there twice, or its square brackets are not right"
        return "there is no “=” between a setting's name and its value"
    name, value = statement["name"], statement["value"]
    its = f"of {name} " if name in _NAMES else ""
    if not value or value.startswith("#"):
        return f"the value {its}is missing"
    if "overwrite" in message or "declare" in message or "mutate" in message:
        return f"{name} is set twice" if name in _NAMES else "something is set twice"
    if value[0] in _OTHER_QUOTES:
        return f'put the value {its}in straight quotation marks: "…"'
    if value[0] in "\"'":
        return _quoting(value, its)
    if value.lower() in _TRUTHS:
        return f"write the value {its}as true or false, in small letters"
    if value[0] in "[{" or _NUMBER.fullmatch(value):
        return f"the value {its}can't be read"
    what = "the address" if name == "api_url" else f"the value {its}".rstrip()
    return f'put {what} in quotation marks: "…"'


def _quoting(value: str, its: str) -> str:
    if value[0] == '"' and "\\" in value:
        return f"in the value {its}write / in place of each backslash"
    if value.count(value[0]) % 2:
        return f"the quotation mark at the end of the value {its}is missing".replace("  ", " ")
    return f"something stands behind the value {its}".rstrip()
