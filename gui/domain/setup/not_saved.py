"""Why settings were not saved: facts without words.

gui/domain/telling/settings_words.py words them.
"""

from __future__ import annotations

from dataclasses import dataclass

from gui.domain.setup.settings import SettingsProblem


@dataclass(frozen=True, slots=True)
class FileUnreadable:
    """A settings file can't be read, so its contents are unknown."""

    problem: SettingsProblem


@dataclass(frozen=True, slots=True)
class TableExpected:
    """The file has something else where the table `name` must be."""

    name: str


@dataclass(frozen=True, slots=True)
class NotWritten:
    """`file` can't be written; `system` is the system's own message."""

    file: str
    system: str


@dataclass(frozen=True, slots=True)
class BrokeOff:
    """This app failed while saving; `name` is the exception's name."""

    name: str


@dataclass(frozen=True, slots=True)
class ServiceInUse:
    """Vouchers are reserved at the service that was going to be changed."""


NotSaved = FileUnreadable | TableExpected | NotWritten | BrokeOff | ServiceInUse
