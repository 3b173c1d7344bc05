"""What a test or a check found, in words for people: shown as a row with a pictogram."""

from __future__ import annotations

from dataclasses import dataclass

from gui.domain.telling.banner import Severity


@dataclass(frozen=True, slots=True)
class Advice:
    """`title` says what is so, `text` what to do about it; `text` may be empty."""

    severity: Severity
    title: str
    text: str = ""
