"""What the banner can report: a closed union, worded by gui/domain/telling/banner_words.py."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.check import Check
from gui.domain.hold.outcome import Answer
from gui.domain.scan.cleaning import BadScan
from gui.domain.voucher_number import BadNumber, VoucherNumber


class Step(Enum):
    """What an attempt is doing now."""

    IN_LINE = "in_line"
    """Waiting for a free slot: as many requests as allowed are in flight."""
    ASKING = "asking"
    CONNECTING = "connecting"
    """Not sent yet: the network or Smart Gift could not be reached; it is being tried again."""
    ASKING_AGAIN = "asking_again"
    """The reply was lost, so the request has been sent once more."""


@dataclass(frozen=True, slots=True)
class Progress:
    """An attempt is under way."""

    attempt: Attempt
    step: Step


@dataclass(frozen=True, slots=True)
class WaitingForLimit:
    """Smart Gift asked to wait; the attempt continues by itself at `until`."""

    attempt: Attempt
    until: Moment
    waiting: int
    """How many vouchers are waiting, including this one."""


@dataclass(frozen=True, slots=True)
class AlreadyAsking:
    """The number was scanned again while its request is still under way."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class QueueFull:
    """Too many scans are waiting already: this one was not accepted."""

    number: VoucherNumber
    waiting: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """An attempt has its outcome; worded for the state it is in (live, last minute, over)."""

    attempt: Attempt
    copied: bool = False
    """Whether its token was put on the clipboard."""


@dataclass(frozen=True, slots=True)
class AlreadyLive:
    """This till already holds the voucher that was scanned."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class StillLive:
    """An earlier run's newest hold was found live at the start."""

    attempt: Attempt
    running: int
    """How many of the till's holds are running, including this one."""


@dataclass(frozen=True, slots=True)
class Releasing:
    """A voucher is being released."""

    attempt: Attempt
    was_scanned: bool = False
    """It was scanned while it is being released."""


@dataclass(frozen=True, slots=True)
class ReleaseFailed:
    """A voucher could not be released, or it is unknown whether it was."""

    attempt: Attempt
    answer: Answer


@dataclass(frozen=True, slots=True)
class Checked:
    """What is left on a voucher was asked for, without reserving it."""

    check: Check
    is_reserved_here: bool = False
    """Whether this till has it reserved already; only scripts are told so of such a voucher."""


@dataclass(frozen=True, slots=True)
class CannotStart:
    """Nothing can be reserved in this run of the app."""


@dataclass(frozen=True, slots=True)
class StillStarting:
    """The start is taking long; what is scanned waits for it."""

    waiting: int
    """How many scans are waiting."""


News = (
    BadNumber
    | BadScan
    | CannotStart
    | StillStarting
    | Progress
    | WaitingForLimit
    | AlreadyAsking
    | QueueFull
    | Verdict
    | AlreadyLive
    | StillLive
    | Releasing
    | ReleaseFailed
    | Checked
)
