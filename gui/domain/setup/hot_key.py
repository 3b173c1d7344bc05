"""Hot keys for the whole system: keys that this app gets from any program."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class HotKeyUse(Enum):
    """What a hot key does; the value is the name of the setting."""

    CALL = "hot_key"
    """Calls the window up."""
    TYPE = "type_hot_key"
    """Types the newest token into the window in front."""


class Modifier(Enum):
    """A key that is held down; the value is how a setting names it."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    WIN = "Win"


class HotKeyFault(Enum):
    """Why a text is no hot key that can be used."""

    UNREADABLE = "unreadable"
    NEEDED_ELSEWHERE = "needed_elsewhere"
    """Programs need it themselves: Ctrl+V, A, Alt+F4."""


class HotKeyAnswer(Enum):
    """What the system says to a hot key."""

    WORKS = "works"
    TAKEN = "taken"
    """Another program has it."""
    TWICE = "twice"
    """This app has it already, for its other use."""
    IMPOSSIBLE = "impossible"
    """There are none for a program like this one."""


class BadHotKey(ValueError):
    """A text is no hot key; `fault` says why."""

    def __init__(self, fault: HotKeyFault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class HotKey:
    """`key` is a letter (A), a digit (7), or a function key (F9)."""

    modifiers: frozenset[Modifier]
    key: str

    def __str__(self) -> str:
        """As a setting has it: Ctrl+Alt+V."""
        held = [each.value for each in Modifier if each in self.modifiers]
        return "+".join([*held, self.key])


_KEY = re.compile(r"[A-Z0-9]|F([1-9]|1[0-2])")
_MODIFIERS = {each.value.upper(): each for each in Modifier} | {"CONTROL": Modifier.CTRL}
_OURS_OR_THE_SYSTEMS = {"Alt+F4", "F2", "F12"}
"""F2 goes to the field of this app, Windows reserves F12 for debuggers."""


def read_hot_key(text: str) -> HotKey | None:
    """The hot key that a setting names; None for "". Raises BadHotKey.

    A letter or a digit needs two keys held down: with one, it would be taken from programs that
    people work with.
    """
    if not text.strip():
        return None
    *held, key = [each.strip().upper() for each in text.split("+")]
    if not _KEY.fullmatch(key) or not set(held) <= set(_MODIFIERS):
        raise BadHotKey(HotKeyFault.UNREADABLE)
    found = HotKey(frozenset(_MODIFIERS[each] for each in held), key)
    is_function_key = len(key) > 1
    if not is_function_key and len(found.modifiers) < 2:
        raise BadHotKey(HotKeyFault.NEEDED_ELSEWHERE)
    if str(found) in _OURS_OR_THE_SYSTEMS:
        raise BadHotKey(HotKeyFault.NEEDED_ELSEWHERE)
    return found
