"""Where a setting was read, to report what is wrong with it: a line of a file, or a policy."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from gui.domain.scan.scanner_settings import ScannerSettings
from gui.domain.setup.faults import PlaceFault, SettingsFault, UnknownName, ValueFault, ValueKind
from gui.domain.setup.settings import SettingsProblem
from gui.storage.setup.policies import POLICY_KEY

_WRONG_TYPES = {
    str: ValueKind.NO_TEXT,
    bool: ValueKind.NO_TRUTH,
    int: ValueKind.NO_NUMBER,
    ScannerSettings: ValueKind.NO_TABLE,
}
_WRONG_REGISTRY_TYPES = {
    str: ValueKind.NO_REG_SZ,
    bool: ValueKind.NO_REG_SWITCH,
    int: ValueKind.NO_REG_DWORD,
    ScannerSettings: ValueKind.NO_REG_KEY,
}


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A table of a file; "" is what comes before the first one."""

    file: Path
    text: str
    table: str = ""

    def inside(self, table: str) -> FilePlace:
        """The place of a table in it."""
        return replace(self, table=table)

    def problem(self, name: str, reason: SettingsFault) -> SettingsProblem:
        """What is wrong with the setting `name`, with its line."""
        return SettingsProblem(str(self.file), _line_of(name, self.table, self.text), reason)

    def wrong_type(self, name: str, wanted: type) -> SettingsFault:
        """`name` has a value of another type than `wanted`."""
        return ValueFault(_WRONG_TYPES[wanted], name)

    def misplaced_service(self) -> SettingsFault:
        """The service is named here, in the scanner's table."""
        return PlaceFault.SERVICE_IN_TABLE


@dataclass(frozen=True, slots=True)
class PolicyPlace:
    """The registry key with the policies, or one below it."""

    key: str = ""

    def inside(self, table: str) -> PolicyPlace:
        """The place of a key below it."""
        return PolicyPlace(table)

    def problem(self, name: str, reason: SettingsFault) -> SettingsProblem:
        """What is wrong with the policy `name`, which isn't named if it may be a secret."""
        policy = f"{self.key}\\{name}" if self.key else name
        is_unnamed = reason == UnknownName()
        return SettingsProblem(POLICY_KEY, None, reason, policy="" if is_unnamed else policy)

    def wrong_type(self, name: str, wanted: type) -> SettingsFault:
        """`name` has a value of another type than `wanted`."""
        return ValueFault(_WRONG_REGISTRY_TYPES[wanted], name)

    def misplaced_service(self) -> SettingsFault:
        """The service is named here, in the scanner's key."""
        return PlaceFault.SERVICE_IN_KEY


Place = FilePlace | PolicyPlace


def _line_of(name: str, table: str, text: str) -> int | None:
    """The line that sets `name` in [table], if it does so plainly."""
    sets = re.compile(rf"""\s*\[*\s*["']?{re.escape(name)}["']?\s*[=.\]]""")
    begins_table = re.compile(r"\s*\[+\s*([^\]]*?)\s*\]")
    current = ""
    for line, content in enumerate(text.splitlines(), start=1):
        begins = begins_table.match(content)
        if current == table and sets.match(content):
            return line
        current = begins[1] if begins else current
    return None
