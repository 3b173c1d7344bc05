from __future__ import annotations

from decimal import Decimal

import pytest

from gui.domain.hold.check import CheckAnswer, NotAsked, NoValue
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
from gui.domain.telling.message import Severity
from gui.domain.translation import source_text
from gui.domain.trials.key_trial import key_advice, proof_by, proof_by_test
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue
from tests.attempts import TOKEN
from tests.fake_clock import FakeClock

LATER = FakeClock().now().plus(30)


@pytest.mark.parametrize(
    ("answer", "severity", "title"),
    [
        (Refused(RefusalReason.UNKNOWN_NUMBER, ""), Severity.SUCCESS, "The key works"),
        (Refused(RefusalReason.UNRECOGNISED, "Bad"), Severity.WARNING, "No clear answer"),
        (Released(), Severity.WARNING, "No clear answer"),
        (KeyRejected(missing=True), Severity.WARNING, "no key yet"),
        (KeyRejected(missing=False), Severity.ERROR, "doesn't accept this key"),
        (RateLimited(LATER), Severity.WARNING, "busy"),
        (WrongAddress(AddressFault.CERTIFICATE), Severity.ERROR, "isn't secure"),
        (WrongAddress(AddressFault.NOT_FOUND), Severity.ERROR, "isn't Smart Gift's"),
        (Unreachable(ReachFault.REFUSED), Severity.ERROR, "Can't reach"),
        (Unreachable(ReachFault.PROXY), Severity.ERROR, "Can't reach"),
        (InDoubt(DoubtCause.NO_ANSWER, LATER), Severity.WARNING, "No clear answer"),
        (InDoubt(DoubtCause.BLOCKED, LATER), Severity.ERROR, "Blocked on the way"),
    ],
)
def test_each_answer_means_something(answer: ReleaseAnswer, severity: Severity, title: str) -> None:
    advice = key_advice(answer, source_text)
    assert advice.severity is severity
    assert title in advice.title


@pytest.mark.parametrize("cause", [ReachFault.PROXY, ReachFault.PROXY_SETTING])
def test_a_proxy_is_named_if_it_is_in_the_way(cause: ReachFault) -> None:
    assert "proxy" in key_advice(Unreachable(cause), source_text).text


@pytest.mark.parametrize(
    ("answer", "proof"),
    [
        (Refused(RefusalReason.NOT_HELD, ""), KeyProof.ACCEPTED),
        (KeyRejected(missing=False), KeyProof.REJECTED),
        (KeyRejected(missing=True), None),
        (Refused(RefusalReason.FULLY_REDEEMED, ""), None),
        (Released(), None),
        (Unreachable(ReachFault.REFUSED), None),
        (InDoubt(DoubtCause.BLOCKED, LATER), None),
    ],
)
def test_the_test_shows_nothing_but_what_its_made_up_voucher_can_show(
    answer: ReleaseAnswer, proof: KeyProof | None
) -> None:
    assert proof_by_test(answer) is proof


@pytest.mark.parametrize(
    ("answer", "proof"),
    [
        (Held(HoldToken(TOKEN), LATER), KeyProof.ACCEPTED),
        (Released(), KeyProof.ACCEPTED),
        (InDoubt(DoubtCause.HELD_AFTER_LOST_REPLY, LATER), KeyProof.ACCEPTED),
        (Refused(RefusalReason.FULLY_REDEEMED, ""), KeyProof.ACCEPTED),
        (Refused(RefusalReason.UNRECOGNISED, ""), None),
        (KeyRejected(missing=False), KeyProof.REJECTED),
        (KeyRejected(missing=True), None),
        (RateLimited(LATER), None),
        (WrongAddress(AddressFault.NOT_FOUND), None),
        (Unreachable(ReachFault.REFUSED), None),
        (InDoubt(DoubtCause.NO_ANSWER, LATER), None),
        (MoneyValue(Decimal(10), "GBP"), KeyProof.ACCEPTED),
        (ExperienceValue((), 0, Decimal(5), None), KeyProof.ACCEPTED),
        (Refused(RefusalReason.INVALID_SITE, ""), KeyProof.ACCEPTED),
        (NoValue(DoubtCause.NO_ANSWER), None),
        (NotAsked(), None),
    ],
)
def test_an_answer_about_a_voucher_shows_whether_the_key_is_accepted(
    answer: HoldAnswer | ReleaseAnswer | CheckAnswer, proof: KeyProof | None
) -> None:
    assert proof_by(answer) is proof
