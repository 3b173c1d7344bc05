"""What a family of faults came to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


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
