"""The outcome of an attempt at holding a voucher: a closed union, matched exhaustively.

| outcome      | when                                                    | held now?              |
|--------------|---------------------------------------------------------|------------------------|
| Held         | a 2xx reply with a token                                | yes, by us             |
| Refused      | 422, or another status in Smart Gift's own words        | no, not by the request |
| RateLimited  | 429, and waiting it out would take too long             | no                     |
| KeyRejected  | 401, 403 without a block page, or no key set            | no                     |
| WrongAddress | 404, 405, any redirect, TLS or certificate failure      | no                     |
| Unreachable  | never sent: DNS, refused, connect timeout, proxy        | no                     |
| InDoubt      | sent, and no usable answer                              | maybe, until `free_by` |
| BadNumber    | refused on this PC, nothing sent                        | no                     |
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from gui.domain.clock import Moment
from gui.domain.secrets import HoldToken

HOLD_SECONDS = 300.0
"""How long Smart Gift holds a voucher (API documentation, page "hold": five minutes)."""

REQUEST_SECONDS = 15.0
"""The longest wait for an answer."""

DOUBT_SECONDS = HOLD_SECONDS + 2.0
"""How long a doubt lasts, counted from giving up on the answer: the request may still have been on
its way for a moment and have been granted then. (How long a server keeps a request in its own queue
can't be known here.)
"""


class RefusalReason(Enum):
    """Why Smart Gift refused, according to the text of its 422 (API documentation, page "hold")."""

    ALREADY_HELD = "already_held"
    UNKNOWN_NUMBER = "unknown_number"
    OTHER_COMPANY = "other_company"
    OUTSIDE_DATES = "outside_dates"
    FULLY_REDEEMED = "fully_redeemed"
    NOT_HELD = "not_held"
    """Only a release is refused for this reason (page "release")."""
    INVALID_SITE = "invalid_site"
    """Only a check is refused for this reason (page "check-redeem")."""
    UNRECOGNISED = "unrecognised"

    @property
    def rules_out_hold(self) -> bool:
        """Whether nobody can hold such a voucher: an earlier request whose reply was lost did not
        either.
        """
        match self:
            case (
                RefusalReason.UNKNOWN_NUMBER
                | RefusalReason.OTHER_COMPANY
                | RefusalReason.OUTSIDE_DATES
                | RefusalReason.FULLY_REDEEMED
            ):
                return True
            case (
                RefusalReason.ALREADY_HELD
                | RefusalReason.NOT_HELD
                | RefusalReason.INVALID_SITE
                | RefusalReason.UNRECOGNISED
            ):
                return False
            case _:  # pragma: no cover
                assert_never(self)

    @property
    def proves_key(self) -> bool:
        """Whether, as the answer to the test of a key, it shows that the key is good."""
        match self:
            case (
                RefusalReason.UNKNOWN_NUMBER | RefusalReason.OTHER_COMPANY | RefusalReason.NOT_HELD
            ):
                return True
            case (
                RefusalReason.ALREADY_HELD
                | RefusalReason.OUTSIDE_DATES
                | RefusalReason.FULLY_REDEEMED
                | RefusalReason.INVALID_SITE
                | RefusalReason.UNRECOGNISED
            ):
                return False
            case _:  # pragma: no cover
                assert_never(self)

    @property
    def documented_text(self) -> str | None:
        """The text of such a 422 (API documentation, "hold", "release" and "check-redeem")."""
        match self:
            case RefusalReason.ALREADY_HELD:
                return "Voucher is already held"
            case RefusalReason.UNKNOWN_NUMBER:
                return "Sorry, that voucher number is invalid."
            case RefusalReason.OTHER_COMPANY:
                return "This voucher does not belong to your company"
            case RefusalReason.OUTSIDE_DATES:
                return "The voucher number provided has expired."
            case RefusalReason.FULLY_REDEEMED:
                return "Sorry this voucher has already been redeemed."
            case RefusalReason.NOT_HELD:
                return "Voucher is not held"
            case RefusalReason.INVALID_SITE:
                return "This site number is invalid"
            case RefusalReason.UNRECOGNISED:
                return None
            case _:  # pragma: no cover
                assert_never(self)


class Oddity(Enum):
    """What is odd about a token that Smart Gift gave."""

    GIVEN_BEFORE = "given_before"
    """It is also the token of another voucher."""
    WITH_ERRORS = "with_errors"
    """The reply that contained it also names errors."""


class AddressFault(Enum):
    """What shows that the address is not Smart Gift's."""

    NOT_SET = "not_set"
    """A settings file can't be read, so the address is unknown."""
    NOT_FOUND = "not_found"
    REDIRECTED = "redirected"
    CERTIFICATE = "certificate"
    TLS = "tls"


class ReachFault(Enum):
    """Why a request was never sent."""

    NAME_NOT_FOUND = "name_not_found"
    REFUSED = "refused"
    TIMED_OUT = "timed_out"
    PROXY = "proxy"
    """The proxy can't be reached, or doesn't let the request through."""
    PROXY_SETTING = "proxy_setting"
    """There is no way out, and a proxy setting was ignored because it can't be used."""
    NETWORK = "network"
    STOPPED = "stopped"
    """The app stopped while the attempt was still queued."""
    NOT_SAVED = "not_saved"
    """This PC couldn't write down that a release was about to be sent."""


class DoubtCause(Enum):
    """Why it is not known whether the voucher is held."""

    NO_ANSWER = "no_answer"
    DROPPED = "dropped"
    SERVER_ERROR = "server_error"
    UNUSABLE_REPLY = "unusable_reply"
    BLOCKED = "blocked"
    """Something between the till and Smart Gift answered in its place."""
    HELD_AFTER_LOST_REPLY = "held_after_lost_reply"
    """After a lost reply, the second request got "already held": most likely by us."""
    STOPPED = "stopped"
    """The app stopped between the request and its reply."""
    UNSETTLED = "unsettled"
    """An earlier attempt left it in doubt, and this one's answer does not settle it."""


@dataclass(frozen=True, slots=True)
class Held:
    """The voucher is ours until the deadline, which counts from sending the request."""

    token: HoldToken
    until: Moment
    oddity: Oddity | None = None
    """Why staff should check the token at the till."""
    stray_until: Moment | None = None
    """Until when an earlier request, whose reply was lost, may have arrived late and hold the
    voucher in its turn; known in this run only.
    """

    @property
    def free_by(self) -> Moment:
        """The latest end of the hold at Smart Gift, which counts from the request's arrival."""
        return self.until.plus(REQUEST_SECONDS)

    @property
    def latest(self) -> Moment:
        """The latest time until which the voucher may be held for this till."""
        return _later(self.free_by, self.stray_until)


@dataclass(frozen=True, slots=True)
class Refused:
    """Smart Gift said no.

    For ALREADY_HELD `free_by` is the latest end of the hold in the way, whoever has it, and
    `ours_until`, if this till itself most likely has it, the latest end of that hold.
    `holder_known` is False until the journal, which knows this till's own holds, has been read.
    """

    reason: RefusalReason
    server_message: str
    free_by: Moment | None = None
    ours_until: Moment | None = None
    holder_known: bool = True


@dataclass(frozen=True, slots=True)
class RateLimited:
    """Too many requests for this API key; there is no point in asking again before `retry_at`."""

    retry_at: Moment


@dataclass(frozen=True, slots=True)
class KeyRejected:
    """Smart Gift does not accept the API key, or there is none (`missing`)."""

    missing: bool


@dataclass(frozen=True, slots=True)
class WrongAddress:
    """What answers at the address is not Smart Gift."""

    fault: AddressFault


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The request never left this PC, or never reached Smart Gift: it holds nothing."""

    cause: ReachFault


@dataclass(frozen=True, slots=True)
class InDoubt:
    """The request was sent and its reply is lost: it may hold the voucher until `free_by`.

    That is DOUBT_SECONDS after giving up on it. `other_until` is set for HELD_AFTER_LOST_REPLY, and
    kept by answers that do not settle that: the latest end of the hold in the way, in case it is
    somebody else's.
    """

    cause: DoubtCause
    free_by: Moment
    other_until: Moment | None = None

    @property
    def latest(self) -> Moment:
        """The latest time at which the voucher is free, whoever has it."""
        return _later(self.free_by, self.other_until)


@dataclass(frozen=True, slots=True)
class Released:
    """Smart Gift confirmed the release."""


Answer = Refused | RateLimited | KeyRejected | WrongAddress | Unreachable | InDoubt
"""What any request may lead to besides success."""

HoldAnswer = Held | Answer
"""The answer to one hold request."""

ReleaseAnswer = Released | Answer
"""The answer to one release request."""


def _later(end: Moment, other: Moment | None) -> Moment:
    return end if other is None or other.instant <= end.instant else other
