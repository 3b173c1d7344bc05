"""The test of an API key, which touches nothing real, and what the manager reads of its result.

It releases a voucher that can't exist, with a token that was made up: Smart Gift answers "unknown
number" if the key is good, and 401 or 403 if it is bad (API documentation, page "release").
"""

from __future__ import annotations

from typing import assert_never

from gui.domain.hold.check import CheckAnswer
from gui.domain.hold.outcome import (
    AddressFault,
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    ReleaseAnswer,
    Released,
    Unreachable,
    WrongAddress,
)
from gui.domain.secrets import HoldToken
from gui.domain.setup.key_state import KeyProof
from gui.domain.telling.message import Message, Severity
from gui.domain.translation import Translate
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue
from gui.domain.voucher_number import VoucherNumber

TEST_NUMBER = VoucherNumber("VOUCHER-HOLD-KEY-TEST")
TEST_TOKEN = HoldToken("hold_token_made_up_to_test_the_key")


def proves_key(answer: ReleaseAnswer) -> bool:
    """Whether the answer to the test shows that the key is good."""
    return isinstance(answer, Refused) and answer.reason.proves_key


def proof_by_test(answer: ReleaseAnswer) -> KeyProof | None:
    """What the answer to the test shows of the key; None for nothing."""
    if isinstance(answer, KeyRejected):
        return None if answer.missing else KeyProof.REJECTED
    return KeyProof.ACCEPTED if proves_key(answer) else None


def proof_by(answer: HoldAnswer | ReleaseAnswer | CheckAnswer) -> KeyProof | None:
    """What an answer about a real voucher shows of the key it was asked with; None for nothing.

    Smart Gift looks at a voucher only for a key that it accepts. A refusal in unknown words may be
    somebody else's.
    """
    match answer:
        case Held() | Released() | InDoubt(DoubtCause.HELD_AFTER_LOST_REPLY):
            return KeyProof.ACCEPTED
        case MoneyValue() | ExperienceValue():
            return KeyProof.ACCEPTED
        case Refused(reason=reason) if reason is not RefusalReason.UNRECOGNISED:
            return KeyProof.ACCEPTED
        case KeyRejected(missing=False):
            return KeyProof.REJECTED
        case _:
            return None


def key_advice(answer: ReleaseAnswer, tr: Translate) -> Message:
    """What the answer to the test means, in words."""
    if proves_key(answer):
        return Message(Severity.SUCCESS, tr("The key works"))
    match answer:
        case KeyRejected(missing=True):
            return Message(
                Severity.WARNING,
                tr("There is no key yet"),
                tr("Enter the key from the Smart Gift dashboard: Developers, then Applications."),
            )
        case KeyRejected():
            return Message(
                Severity.ERROR,
                tr("Smart Gift doesn't accept this key"),
                tr("Copy it again from the dashboard, and check which service it's for."),
            )
        case RateLimited():
            return Message(
                Severity.WARNING,
                tr("Smart Gift is busy"),
                tr("Wait half a minute, then test again."),
            )
        case WrongAddress(AddressFault.CERTIFICATE | AddressFault.TLS):
            return Message(
                Severity.ERROR,
                tr("The connection isn't secure"),
                tr("Nothing was sent. Check this PC's date and time, then run the diagnosis."),
            )
        case WrongAddress(AddressFault.NOT_SET):
            return Message(
                Severity.ERROR,
                tr("This till isn't set up"),
                tr("Nothing was sent. Correct the settings first: they can't be used."),
            )
        case WrongAddress():
            return Message(
                Severity.ERROR,
                tr("This address isn't Smart Gift's"),
                tr("Check the service. The key wasn't tested."),
            )
        case Unreachable(ReachFault.PROXY | ReachFault.PROXY_SETTING):
            return Message(
                Severity.ERROR,
                tr("Can't reach Smart Gift"),
                tr("The diagnosis says what is wrong with this PC's proxy. The key wasn't"
                   " tested."),
            )  # fmt: skip
        case Unreachable():
            return Message(
                Severity.ERROR,
                tr("Can't reach Smart Gift"),
                tr("Check this PC's network, then run the diagnosis. The key wasn't tested."),
            )
        case InDoubt(DoubtCause.BLOCKED):
            return Message(
                Severity.ERROR,
                tr("Blocked on the way"),
                tr("A firewall or filter probably answered instead of Smart Gift. Ask IT to let"
                   " this app through. It isn't known yet whether the key works."),
            )  # fmt: skip
        case InDoubt() | Refused() | Released():
            return Message(
                Severity.WARNING,
                tr("No clear answer"),
                tr("Test again in a moment."),
            )
        case _:  # pragma: no cover
            assert_never(answer)
