"""The changes that a manager wants to make to a till."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from gui.domain.secrets import ApiKey


class KeyChange(Enum):
    """What to do with the stored key, other than replacing it."""

    NONE = "none"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Changes:
    """What to change: settings by name, the key, and the PIN ("" removes it)."""

    settings: Mapping[str, object] = field(default_factory=dict)
    key: ApiKey | KeyChange = KeyChange.NONE
    pin: str | None = None
