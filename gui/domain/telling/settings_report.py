"""The settings in force as lines for support: each with its origin, nothing secret."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum

from gui.domain.redaction import could_be_secret
from gui.domain.setup.key_state import KeyHome, KeyProof, KeyState
from gui.domain.setup.settings import Instead, LoadedSettings, SettingsProblem
from gui.domain.telling.settings_words import fault_words, key_problem_words, where_words
from gui.domain.translation import source_text

_SECRET = {"pin"}
_PROOF = {
    KeyProof.UNTESTED: "not tested yet",
    KeyProof.ACCEPTED: "accepted by Smart Gift",
    KeyProof.REJECTED: "rejected by Smart Gift",
}
_INSTEAD = {
    Instead.DEFAULT: "using the default instead",
    Instead.LAST_READ: "using what it said before",
    Instead.NOTHING: "the service is not known, so nothing is sent until that is fixed",
}


def settings_lines(loaded: LoadedSettings, key: KeyState) -> list[str]:
    """`name = value (origin)` for each setting, then where the key is kept, then the problems."""
    lines = _lines(loaded, loaded.settings, "")
    store = f" in {key.store}" if key.store else ""
    lines.append(f"API key: {key.home.value}{store}")
    if key.home is not KeyHome.NONE:
        lines.append(f"API key: {_PROOF[key.proof]}")
    if key.problem:
        lines.append(f"API key: {key_problem_words(key.problem, source_text)}")
    lines += [_problem_line(problem) for problem in loaded.problems]
    return lines


def _problem_line(problem: SettingsProblem) -> str:
    where = where_words(problem, source_text)
    reason = fault_words(problem.reason, source_text)
    not_configured = problem.policy is not None and problem.instead is Instead.DEFAULT
    instead = "it counts as not configured" if not_configured else _INSTEAD[problem.instead]
    return f"{where}: {reason}; {instead}"


def _is_model(name: str, value: str) -> bool:
    """Whether this is the model of a USB or Bluetooth device, which is as random as a key."""
    return name == "scanner.beside_device" and "VID" in value


def _lines(loaded: LoadedSettings, values: object, prefix: str) -> list[str]:
    lines = []
    assert is_dataclass(values)
    for each in fields(values):
        name, value = prefix + each.name, getattr(values, each.name)
        if is_dataclass(value):
            lines += _lines(loaded, value, f"{name}.")
            continue
        if name in _SECRET:
            value = "(set)" if value else "(none)"
        shown = value.value if isinstance(value, Enum) else value
        is_text = isinstance(shown, str) and name != "api_url"
        if is_text and could_be_secret(shown) and not _is_model(name, shown):
            shown = "(not shown: it may be a key)"
        lines.append(f"{name} = {shown} ({loaded.origin(name).value})")
    return lines
