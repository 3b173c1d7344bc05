"""What the app is opening while it starts, so that something that hangs can be named."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class OpeningKind(Enum):
    """What is waited for."""

    PROGRAM = "program"
    """The program's own parts."""
    OTHER_RUN = "other_run"
    """Another run of this till, which has to end first."""
    STORAGE = "storage"
    """A file or folder."""
    KEY = "key"
    """The system's credential store."""


class OpeningStep(NamedTuple):
    """One step of the start. `path` names the file or folder, "" where there is none."""

    kind: OpeningKind
    path: str = ""
