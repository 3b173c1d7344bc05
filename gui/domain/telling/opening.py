"""What the app is opening while it starts, so that whatever hangs can be named."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class OpeningKind(Enum):
    """What the start is waiting for."""

    PROGRAM = "program"
    """The program's own parts."""
    OTHER_RUN = "other_run"
    """Another run of this till, which must end first."""
    STORAGE = "storage"
    """A file or folder."""
    KEY = "key"
    """The system's credential store."""


class OpeningStep(NamedTuple):
    """One step of the start; `path` is the file or folder, "" if there is none."""

    kind: OpeningKind
    path: str = ""
