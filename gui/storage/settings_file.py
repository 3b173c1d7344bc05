"""Reads the settings files. What can't be used is told, with its line, and left as it is.

Precedence, strongest first: command line, environment, the user's file, the machine's file, the
defaults; the first two are the caller's (`overrides`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path

from gui.domain.service_address import BadAddress, read_service_address
from gui.domain.settings import Settings, SettingsProblem

_TYPES: dict[str, type] = {field.name: type(field.default) for field in fields(Settings)}
_TYPE_WORDS = {str: "a text in quotation marks", bool: "true or false"}
_LONGEST_TEXT = 200
_LARGEST_FILE = 64 * 1024


def load_settings(
    files: tuple[Path, ...], overrides: Mapping[str, object]
) -> tuple[Settings, tuple[SettingsProblem, ...]]:
    """The settings in force, from `files` (weakest first) and `overrides`, and what was wrong."""
    settings = Settings()
    problems: list[SettingsProblem] = []
    for file in files:
        values, found = _read(file)
        problems += found
        settings = replace(settings, **values)  # type: ignore[arg-type]
    return replace(settings, **overrides), tuple(problems)  # type: ignore[arg-type]


def _read(file: Path) -> tuple[dict[str, object], list[SettingsProblem]]:
    """What `file` sets; a missing one sets nothing, a broken one nothing at all."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST_FILE + 1)
        if len(content) > _LARGEST_FILE:
            return {}, [SettingsProblem(str(file), None, "it is far too long")]
        text = content.decode("utf-8-sig")
    except FileNotFoundError:
        return {}, []
    except OSError as exc:
        return {}, [SettingsProblem(str(file), None, exc.strerror or type(exc).__name__)]
    except UnicodeDecodeError as exc:
        line = content.count(b"\n", 0, exc.start) + 1
        return {}, [SettingsProblem(str(file), line, "it is not UTF-8 text")]
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as exc:
        return {}, [_syntax_problem(file, text, exc)]
    values: dict[str, object] = {}
    problems = []
    for name, value in table.items():
        reason = _objection(name, value)
        if reason is None:
            values[name] = value
        else:
            problems.append(SettingsProblem(str(file), _line_of(name, text), reason))
    return values, problems


def _objection(name: str, value: object) -> str | None:
    """Why `name = value` can't be taken, in the words of a sentence's middle; None when it can."""
    wanted = _TYPES.get(name)
    if wanted is None:
        return f"“{name[:40]}” is not a setting of this app"
    if type(value) is not wanted:
        return f"{name} must be {_TYPE_WORDS[wanted]}"
    if isinstance(value, str) and (len(value) > _LONGEST_TEXT or not value.isprintable()):
        return f"{name} is too long, or holds characters that can't be shown"
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


def _line_of(name: str, text: str) -> int | None:
    """The line that sets `name`, as far as it stands there plainly."""
    plain_name = re.compile(rf"""\s*\[*\s*["']?{re.escape(name)}["']?\s*[=.\]]""")
    for line, content in enumerate(text.splitlines(), start=1):
        if plain_name.match(content):
            return line
    return None
