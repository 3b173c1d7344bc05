"""Why a proxy setting of this PC can't be used: a fact without words, and without its login.

gui/domain/trials/connection_check.py words it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class ProxyFaultKind(Enum):
    """What is wrong with it."""

    SCHEME = "scheme"
    """Neither http nor https."""
    PLACE = "place"
    """Its host or port can't be read."""
    EXCEPTION = "exception"
    """An entry of NO_PROXY can't be read."""


@dataclass(frozen=True, slots=True)
class ProxyFault:
    """`setting` is the variable's name; "" for one of the system's own settings, the one for
    `of_scheme`. `shown` is the scheme or the entry; "" if it may be a secret.
    """

    kind: ProxyFaultKind
    setting: str = ""
    of_scheme: str = ""
    shown: str = ""
