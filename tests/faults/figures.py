"""The results of a family of faults."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass
class Figures:
    """One family's counts, and a sentence for each thing that must never happen."""

    family: str
    tried: int = 0
    lost: list[str] = field(default_factory=list)
    """Tokens and requests that the app no longer knows about."""
    false: list[str] = field(default_factory=list)
    """Untrue things that the app said."""
    broken: list[str] = field(default_factory=list)
    """Anything else that is wrong: a crash, a leak, a late end."""
    seen: Counter[str] = field(default_factory=Counter)
    """How often each thing was tried or shown, which proves that the faults took effect."""
    measured: dict[str, str] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        """Whether nothing that must never happen has happened."""
        return not (self.lost or self.false or self.broken)

    def add(self, other: Figures) -> None:
        """Add the results of another lane of the same family."""
        self.tried += other.tried
        self.lost += other.lost
        self.false += other.false
        self.broken += other.broken
        self.seen += other.seen
        self.measured |= other.measured


class Lane(Protocol):
    """One of several that try the same family in parallel, each with its own parts."""

    figures: Figures

    def run(self) -> None:
        """Try them all."""


def run_in_lanes(family: str, lanes: Sequence[Lane]) -> Figures:
    """The results of all lanes together, each run on its own thread."""
    threads = [threading.Thread(target=lane.run) for lane in lanes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    figures = Figures(family)
    for lane in lanes:
        figures.add(lane.figures)
    return figures
