r"""Reads what an administrator has set by group policy: registry values below one key of HKLM.

Only administrators can write there. A setting is a value of its own name, `HKLM\…\till`; those of
the scanner are in a key below, `HKLM\…\scanner\baud`. packaging/policy_templates.py makes the
templates with which they are set.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from types import ModuleType

_PATH = r"Software\Policies\VoucherHold"

POLICY_KEY = rf"HKLM\{_PATH}"
"""Where the policies are, as IT writes it."""

REWRITTEN_WITHIN_SECONDS = 1.0

ReadPolicies = Callable[[], Mapping[str, object]]


def read_policies() -> Mapping[str, object]:
    """The policies by name, those in a key below as a mapping; empty where there are none.

    Texts (REG_SZ) are str, numbers (REG_DWORD) int, and all other kinds None. Raises OSError if
    they can't be read.
    """
    if sys.platform == "win32":  # pragma: no cover - not on Linux
        import winreg

        return policies_in(winreg)
    return no_policies()


def no_policies() -> Mapping[str, object]:
    """What `read_policies` returns where there are none."""
    return {}


def policies_in(winreg: ModuleType) -> Mapping[str, object]:
    """The same, through the standard library's module or another one like it."""
    try:
        key = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _PATH)
    except FileNotFoundError:
        return {}
    with key:
        found = _values(winreg, key)
        for index in range(winreg.QueryInfoKey(key)[0]):
            name = winreg.EnumKey(key, index)
            with winreg.OpenKey(key, name) as inner:
                found[name.lower()] = _values(winreg, inner)
    return found


def read_settled(read: ReadPolicies, before: Mapping[str, object]) -> Mapping[str, object]:
    """What `read` returns. If the service is no longer named as `before`, it is read once more.

    When a policy has changed, Windows deletes all of them and writes them again. A start in between
    would find none, and the till would use another service.
    """
    found = read()
    if "api_url" in before and "api_url" not in found:
        time.sleep(REWRITTEN_WITHIN_SECONDS)
        found = read()
    return found


def _values(winreg: ModuleType, key: object) -> dict[str, object]:
    values: dict[str, object] = {}
    for index in range(winreg.QueryInfoKey(key)[1]):
        name, value, kind = winreg.EnumValue(key, index)
        usable = kind in (winreg.REG_SZ, winreg.REG_DWORD)
        values[name.lower()] = value if usable else None  # Windows ignores the case of names
    return values
