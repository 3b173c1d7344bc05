"""What a script asks a till to do, and the answers: by itself, or in a call to an open window."""

from __future__ import annotations

from typing import NamedTuple

MOST_NUMBERS = 1000
"""The most numbers that one command may name."""

LONGEST_TEXT = 1000
"""Characters; far more than any voucher number has, far fewer than a line of a call may have."""


class Tasks(NamedTuple):
    """Numbers to reserve, to ask about and to release; and whether to list what is reserved."""

    submit: tuple[str, ...] = ()
    check: tuple[str, ...] = ()
    release: tuple[str, ...] = ()
    lists: bool = False

    @property
    def numbers(self) -> tuple[str, ...]:
        """All numbers, in the order in which answers refer to them."""
        return self.submit + self.check + self.release

    @property
    def are_any(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.numbers) or self.lists


class Line(NamedTuple):
    """An outcome, to be printed; `task` is the place among `Tasks.numbers`, None for a listed one.

    `is_good`: the task was done, so that it doesn't change the exit status.
    """

    task: int | None
    text: str
    is_good: bool


class Complaint(NamedTuple):
    """Why something is left undone without a line."""

    text: str


class Over(NamedTuple):
    """The last answer; not `is_taken`: the window is closing, and nothing was begun."""

    is_taken: bool


Answer = Line | Complaint | Over
"""What a window answers to a call."""
