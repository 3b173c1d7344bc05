"""Why settings were not saved: facts without words.

gui/domain/telling/settings_words.py words them.
"""

from __future__ import annotations

from dataclasses import dataclass

from gui.domain.setup.settings import SettingsProblem


@dataclass(frozen=True, slots=True)
class FileUnreadable:
    """A settings file can't be read, and nobody knows what it says."""

    problem: SettingsProblem


@dataclass(frozen=True, slots=True)
class TableExpected:
    """Something else stands where the file must have the table `name`."""

    name: str


@dataclass(frozen=True, slots=True)
class NotWritten:
    """`file` can't be written; `system` has the system's own words."""

    file: str
    system: str


@dataclass(frozen=True, slots=True)
class BrokeOff:
    """This app failed at it; `name` is the failure's."""

    name: str


@dataclass(frozen=True, slots=True)
class ServiceInUse:
    """Vouchers are reserved at the service that was to be changed."""


NotSaved = FileUnreadable | TableExpected | NotWritten | BrokeOff | ServiceInUse
