"""Reads the settings files. What can't be used is told, with its line, and left as it is.

Precedence, strongest first: command line, environment, the user's file, the machine's file, the
defaults; the first two are the caller's (`overrides`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from gui.domain.scanner_settings import ScannerSettings
from gui.domain.service_address import BadAddress, read_service_address
from gui.domain.settings import Settings, SettingsProblem
from gui.domain.voucher_number import MAX_LENGTH

_LONGEST_TEXT = 200
_LARGEST_FILE = 64 * 1024

_RANGES = {
    "min_length": (1, MAX_LENGTH),
    "max_length": (1, MAX_LENGTH),
    "port_vendor": (0, 0xFFFF),
    "port_product": (0, 0xFFFF),
    "baud": (300, 921_600),
    "gap_ms": (10, 500),
    "average_ms": (5, 200),
    "idle_ms": (30, 2_000),
}
"""The numbers that make sense, from and to."""

S = TypeVar("S", Settings, ScannerSettings)


def load_settings(
    files: tuple[Path, ...], overrides: Mapping[str, object]
) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    """The settings in force, from `files` (weakest first) and `overrides`, and what was wrong."""
    settings = Settings()
    problems: list[SettingsProblem] = []
    for file in files:
        table, text, found = _read(file)
        problems += found
        settings = _with(settings, table, _Place(file, text), problems)
    return replace(settings, **overrides), tuple(problems)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a table stands, to tell of what is wrong in it."""

    file: Path
    text: str
    table: str = ""

    def problem(self, name: str, reason: str) -> SettingsProblem:
        return SettingsProblem(str(self.file), _line_of(name, self.table, self.text), reason)


def _read(file: Path) -> tuple[dict[str, object], str, list[SettingsProblem]]:
    """The file's table and text; a missing file is empty, and so is a broken one."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST_FILE + 1)
        if len(content) > _LARGEST_FILE:
            return {}, "", [SettingsProblem(str(file), None, "it is far too long")]
        text = content.decode("utf-8-sig")
    except FileNotFoundError:
        return {}, "", []
    except OSError as exc:
        return {}, "", [SettingsProblem(str(file), None, exc.strerror or type(exc).__name__)]
    except UnicodeDecodeError as exc:
        line = content.count(b"\n", 0, exc.start) + 1
        return {}, "", [SettingsProblem(str(file), line, "it is not UTF-8 text")]
    try:
        return tomllib.loads(text), text, []
    except (tomllib.TOMLDecodeError, RecursionError) as exc:
        return {}, "", [_syntax_problem(file, text, exc)]


def _with(
    settings: S, table: Mapping[str, object], place: _Place, problems: list[SettingsProblem]
) -> S:
    """The settings with what `table` sets; what can't be used is added to `problems`."""
    defaults = {field.name: getattr(settings, field.name) for field in fields(settings)}
    values: dict[str, object] = {}
    for name, value in table.items():
        default = defaults.get(name)
        if isinstance(default, ScannerSettings) and isinstance(value, dict):
            inner = _Place(place.file, place.text, name)
            scanner = _with(default, value, inner, problems)
            if scanner.min_length > scanner.max_length:
                wrong = "min_length is larger than max_length"
                problems.append(inner.problem("min_length", wrong))
                scanner = default
            values[name] = scanner
        elif isinstance(default, Enum):
            choices = {str(each.value): each for each in type(default)}
            if isinstance(value, str) and value in choices:
                values[name] = choices[value]
            else:
                problems.append(place.problem(name, f"{name} must be one of {', '.join(choices)}"))
        else:
            reason = _objection(name, value, default)
            if reason is None:
                values[name] = value
            else:
                problems.append(place.problem(name, reason))
    return replace(settings, **values)  # type: ignore[arg-type]


def _objection(name: str, value: object, default: object) -> str | None:
    """Why `name = value` can't be taken, in the words of a sentence's middle; None when it can."""
    words = {
        str: "a text in quotation marks",
        bool: "true or false",
        int: "a whole number",
        ScannerSettings: f"a table: [{name}]",
    }
    if default is None:
        return f"“{name[:40]}” is not a setting of this app"
    if type(value) is not type(default):
        return f"{name} must be {words[type(default)]}"
    if isinstance(value, str) and (len(value) > _LONGEST_TEXT or not value.isprintable()):
        return f"{name} is too long, or holds characters that can't be shown"
    if isinstance(value, int) and name in _RANGES:
        least, most = _RANGES[name]
        if not least <= value <= most:
            return f"{name} must be from {least} to {most}"
    if name == "api_url":
        try:
            read_service_address(str(value))
        except BadAddress as exc:
            return f"api_url: {exc}"
    return None


def _syntax_problem(file: Path, text: str, failure: Exception) -> SettingsProblem:
    message = str(failure)
    at = re.search(r"\(at line (\d+), column \d+\)|\(at end of document\)", message)
    if at is None:
        return SettingsProblem(str(file), None, "it can't be read")
    line = int(at[1]) if at[1] else max(1, len(text.splitlines()))
    return SettingsProblem(str(file), line, message[: at.start()].strip())


def _line_of(name: str, table: str, text: str) -> int | None:
    """The line that sets `name` in [table], as far as it stands there plainly."""
    sets = re.compile(rf"""\s*\[*\s*["']?{re.escape(name)}["']?\s*[=.\]]""")
    begins_table = re.compile(r"\s*\[+\s*([^\]]*?)\s*\]")
    current = ""
    for line, content in enumerate(text.splitlines(), start=1):
        begins = begins_table.match(content)
        if current == table and sets.match(content):
            return line
        current = begins[1] if begins else current
    return None
