"""What a screen reader knows of one thing in a window."""

from __future__ import annotations

from dataclasses import dataclass

STATES = {
    4: "checked",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    23: "selected",
    25: "showing",
    41: "checkable",
}
"""The states that the tests ask for, by their numbers in AT-SPI's AtspiStateType."""


@dataclass(frozen=True)
class Element:
    """Role, name and the rest, as AT-SPI gives them."""

    role: str
    name: str
    description: str
    states: frozenset[str]
    text: str
    """What can be read in it letter by letter; "" where it has no such text."""

    def __str__(self) -> str:
        marks = [each for each in ("checked", "focused") if each in self.states]
        said = [self.role, repr(self.name), *([repr(self.text)] if self.text else []), *marks]
        return " ".join(said)
