"""What a manager wants changed about a till."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from gui.domain.secrets import ApiKey


class KeyChange(Enum):
    """What becomes of the stored key, beside getting another one."""

    NONE = "none"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be changed: settings by name, the key, and the PIN ("" takes it away)."""

    settings: Mapping[str, object] = field(default_factory=dict)
    key: ApiKey | KeyChange = KeyChange.NONE
    pin: str | None = None
