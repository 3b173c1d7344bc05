"""Reads and writes the settings files. What can't be used is told, with its line, and left there.

Precedence, strongest first: command line, environment, the user's file, the machine's file, the
defaults; the first two are the caller's (`overrides`).
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from gui.domain.origin import Origin
from gui.domain.scanner_settings import LEAST_KEYS, ScannerSettings
from gui.domain.service_address import BadAddress, read_service_address
from gui.domain.settings import LoadedSettings, Settings, SettingsProblem
from gui.domain.voucher_number import MAX_LENGTH

_LONGEST_TEXT = 200
_LARGEST_FILE = 64 * 1024

_RANGES = {
    "min_length": (LEAST_KEYS, MAX_LENGTH),
    "max_length": (LEAST_KEYS, MAX_LENGTH),
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
    machine: Path, user: Path, overrides: Mapping[str, tuple[object, Origin]]
) -> LoadedSettings:
    """The settings in force: from the two files, and `overrides` with who asked for each."""
    settings = Settings()
    problems: list[SettingsProblem] = []
    origins: dict[str, Origin] = {}
    by_machine: frozenset[str] = frozenset()
    for file, origin in ((machine, Origin.MACHINE), (user, Origin.USER)):
        table, text, found = _read(file)
        problems += found
        taken: set[str] = set()
        settings = _with(settings, table, _Place(file, text), problems, taken)
        origins.update(dict.fromkeys(taken, origin))
        if origin is Origin.MACHINE:
            by_machine = frozenset(taken)
    for name, (value, origin) in overrides.items():
        settings = replace(settings, **{name: value})  # type: ignore[arg-type]
        origins[name] = origin
    return LoadedSettings(settings, tuple(problems), origins, by_machine)


class SettingsNotSavedError(Exception):
    """The file is as it was; str() says why, in a sentence for people."""


def save_settings(file: Path, changes: Mapping[str, object]) -> None:
    """Write `changes` into the user's file: all or nothing, comments and the rest kept.

    Names are those of LoadedSettings ("till", "scanner.baud"); None takes a setting out. Raises
    SettingsNotSavedError, also for a file that holds what can't be read: nobody's work is lost.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    _, text, problems = _read(file)
    if problems:
        problem = problems[0]
        where = f", line {problem.line}" if problem.line is not None else ""
        raise SettingsNotSavedError(
            f"The settings file can't be read ({problem.file}{where}: {problem.reason}). "
            "Mend it, or delete it."
        )
    try:
        document = tomlkit.parse(text)
        for name, value in changes.items():
            *tables, last = name.split(".")
            table = document
            for each in tables:
                if each not in table:
                    table[each] = tomlkit.table()
                if not isinstance(table[each], dict):
                    raise SettingsNotSavedError(
                        f"The settings file can't be changed: {each} must be a table in it."
                    )
                table = table[each]
            if value is None:
                table.pop(last, None)
            else:
                table[last] = value.value if isinstance(value, Enum) else value
        write_atomically(file, tomlkit.dumps(document).encode())
    except TOMLKitError as exc:  # pragma: no cover - tomllib has read the same text
        raise SettingsNotSavedError(f"The settings file can't be changed: {exc}") from exc
    except OSError as exc:
        reason = exc.strerror or type(exc).__name__
        raise SettingsNotSavedError(f"{file} can't be written: {reason}.") from exc


def write_atomically(file: Path, content: bytes) -> None:
    """Replace `file` by one with `content`, so that it is never half written. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        with new.open("wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        new.replace(file)
    except OSError:
        new.unlink(missing_ok=True)
        raise


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
    except (ValueError, RecursionError) as exc:  # TOMLDecodeError, or a number of many digits
        return {}, "", [_syntax_problem(file, text, exc)]


def _with(
    settings: S,
    table: Mapping[str, object],
    place: _Place,
    problems: list[SettingsProblem],
    taken: set[str],
) -> S:
    """The settings with what `table` sets: its names are added to `taken`, what can't be used to
    `problems`.
    """
    defaults = {field.name: getattr(settings, field.name) for field in fields(settings)}
    values: dict[str, object] = {}
    for name, value in table.items():
        default = defaults.get(name)
        if isinstance(default, ScannerSettings) and isinstance(value, dict):
            inner = _Place(place.file, place.text, name)
            taken_here: set[str] = set()
            scanner = _with(default, value, inner, problems, taken_here)
            if scanner.min_length > scanner.max_length:
                wrong = "min_length is larger than max_length"
                problems.append(inner.problem("min_length", wrong))
                scanner, taken_here = default, set()
            values[name] = scanner
            taken.update(f"{name}.{each}" for each in taken_here)
        elif isinstance(default, Enum):
            choices = {str(each.value): each for each in type(default)}
            if isinstance(value, str) and value in choices:
                values[name] = choices[value]
                taken.add(name)
            else:
                problems.append(place.problem(name, f"{name} must be one of {', '.join(choices)}"))
        else:
            reason = _objection(name, value, default)
            if reason is None:
                values[name] = value
                taken.add(name)
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
