"""What can be told in the banner: a closed union, worded by gui/domain/telling/banner_words.py."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.outcome import Answer
from gui.domain.scan.cleaning import BadScan
from gui.domain.voucher_number import BadNumber, VoucherNumber


class Step(Enum):
    """What an attempt is doing now."""

    IN_LINE = "in_line"
    """Waiting for a place: enough others are being asked for."""
    ASKING = "asking"
    CONNECTING = "connecting"
    """Not sent yet: the network or Smart Gift could not be reached, trying again by itself."""
    ASKING_AGAIN = "asking_again"
    """The reply was lost; asked once more."""


@dataclass(frozen=True, slots=True)
class Progress:
    """An attempt is under way."""

    attempt: Attempt
    step: Step


@dataclass(frozen=True, slots=True)
class WaitingForLimit:
    """Smart Gift asked to wait; the attempt goes on by itself at `until`."""

    attempt: Attempt
    until: Moment
    waiting: int
    """Vouchers that wait, this one included."""


@dataclass(frozen=True, slots=True)
class AlreadyAsking:
    """The same number was scanned while it is being asked for."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class QueueFull:
    """Too many scans wait already: this one was not taken."""

    number: VoucherNumber
    waiting: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """An attempt has its outcome; told as it stands at the time (live, last minute, over)."""

    attempt: Attempt
    copied: bool = False
    """Whether its token was put on the clipboard."""


@dataclass(frozen=True, slots=True)
class AlreadyLive:
    """This till holds the voucher that was scanned."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Releasing:
    """A voucher is being given back."""

    attempt: Attempt
    was_scanned: bool = False
    """It was scanned meanwhile."""


@dataclass(frozen=True, slots=True)
class ReleaseFailed:
    """A voucher could not be given back, or it is not known whether it was."""

    attempt: Attempt
    answer: Answer


@dataclass(frozen=True, slots=True)
class CannotStart:
    """Nothing can be asked for in this run of the app."""


@dataclass(frozen=True, slots=True)
class StillStarting:
    """The start takes long; what is scanned waits for it."""

    waiting: int
    """Scans that wait."""


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
    | Releasing
    | ReleaseFailed
)
