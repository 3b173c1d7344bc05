"""One line of the table in docs/speed.md."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table. `goal` is for `ratio`, or for `ours - floor` if it has a "+"."""

    what: str
    unit: str
    ours: float
    floor: float | None
    goal: str
    good: bool | None
    """None if no goal is set."""

    @property
    def ratio(self) -> float | None:
        """How many times its floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def line(self) -> str:
        """As a line of the table."""
        verdict = {True: "met", False: "NOT MET", None: ""}[self.good]
        ratio = f"{self.ratio:.2f} x" if self.ratio is not None else "–"
        floor = f"{self.floor:.4g}" if self.floor is not None else "–"
        ours = f"{self.ours:.4g} {self.unit}"
        return f"| {self.what} | {ratio} | {ours} | {floor} | {self.goal} | {verdict} |"
