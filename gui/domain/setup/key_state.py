"""Where this run's API key comes from, and whether Smart Gift is known to take it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.domain.setup.faults import KeyProblem


class KeyHome(Enum):
    """Where the key is stored."""

    NONE = "none"
    """There is no key."""
    STORE = "store"
    """In the system's credential store."""
    MEMORY = "memory"
    """In this run only."""
    ENVIRONMENT = "environment"
    """In VOUCHER_HOLD_API_KEY; it can be changed only there."""
    PRACTICE = "practice"


class KeyProof(Enum):
    """What Smart Gift's answers have shown about a key, in this run or an earlier one."""

    UNTESTED = "untested"
    """No answer has shown anything yet."""
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class KeyState:
    """`store` is the credential store's own name, "" if unknown; `problem` is what is wrong."""

    home: KeyHome
    store: str = ""
    problem: KeyProblem | None = None
    proof: KeyProof = KeyProof.UNTESTED
