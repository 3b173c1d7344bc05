"""What a family of faults came to."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass
class Figures:
    """Counts of one family, and each thing that must never happen, in words."""

    family: str
    tried: int = 0
    lost: list[str] = field(default_factory=list)
    """Tokens and requests that the app no longer knows of."""
    false: list[str] = field(default_factory=list)
    """What the app told against the truth."""
    broken: list[str] = field(default_factory=list)
    """Anything else that is wrong: a crash, a leak, a late end."""
    seen: Counter[str] = field(default_factory=Counter)
    """How often what was tried or told; shows that the faults did bite."""
    measured: dict[str, str] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        """Whether nothing that must never happen has happened."""
        return not (self.lost or self.false or self.broken)

    def add(self, other: Figures) -> None:
        """Take in what another lane of the same family came to."""
        self.tried += other.tried
        self.lost += other.lost
        self.false += other.false
        self.broken += other.broken
        self.seen += other.seen
        self.measured |= other.measured


class Lane(Protocol):
    """One of several that try the same family side by side, each with parts of its own."""

    figures: Figures

    def run(self) -> None:
        """Try them all."""


def run_in_lanes(family: str, lanes: Sequence[Lane]) -> Figures:
    """What all lanes together came to, each run on a thread of its own."""
    threads = [threading.Thread(target=lane.run) for lane in lanes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    figures = Figures(family)
    for lane in lanes:
        figures.add(lane.figures)
    return figures
