from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from gui.command_line.outcome_line import NothingToRelease, Told, bare_line, outcome_line
from gui.domain.hold.attempt import Ending
from gui.domain.hold.outcome import DoubtCause, Held, HoldAnswer, InDoubt, RefusalReason, Refused
from gui.domain.telling.news import AlreadyLive, QueueFull, ReleaseFailed, Verdict
from gui.domain.translation import source_text
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue
from gui.domain.voucher_number import BadNumber, NumberProblem, VoucherNumber
from tests.attempts import TOKEN, attempt, every_outcome, held
from tests.fake_clock import FakeClock

NAMES = {
    "Held": "held",
    "Refused": "refused",
    "RateLimited": "rate_limited",
    "KeyRejected": "key_rejected",
    "WrongAddress": "wrong_address",
    "Unreachable": "unreachable",
    "InDoubt": "in_doubt",
}


def line(news: Told, clock: FakeClock) -> tuple[dict[str, Any], bool]:
    text, was_held = outcome_line("00123", news, clock.now(), source_text)
    assert "\n" not in text
    return json.loads(text), was_held


@pytest.mark.parametrize("outcome", every_outcome(FakeClock().now()), ids=repr)
def test_every_outcome_has_its_name(outcome: HoldAnswer, clock: FakeClock) -> None:
    found, was_held = line(Verdict(attempt(clock.now(), outcome)), clock)
    assert found["outcome"] == NAMES[type(outcome).__name__]
    assert found["voucher_no"] == "00123"
    assert found["title"]
    assert found["advice"]
    assert was_held is (found["outcome"] == "held")
    assert (found["hold_token"] == TOKEN) is was_held
    if found["reason"] is not None:
        assert isinstance(outcome, Refused)
        assert found["reason"] in {
            "already_held",
            "unknown_number",
            "other_company",
            "outside_dates",
            "fully_redeemed",
            "unrecognised",
        }


def test_times_are_rounded_to_the_safe_side_and_carry_their_offset(clock: FakeClock) -> None:
    clock.advance(0.4)
    assert line(Verdict(held(clock.now())), clock)[0]["held_until"] == "2026-11-22T12:05:00+00:00"
    doubt = InDoubt(DoubtCause.DROPPED, clock.now().plus(300))
    found, _ = line(Verdict(attempt(clock.now(), doubt)), clock)
    assert found["free_by"] == "2026-11-22T12:05:01+00:00"
    refused = Refused(RefusalReason.ALREADY_HELD, "", clock.now().plus(300))
    found, _ = line(Verdict(attempt(clock.now(), refused)), clock)
    assert found["free_by"] == "2026-11-22T12:05:01+00:00"


def test_what_is_not_an_attempt_has_its_name_too(clock: FakeClock) -> None:
    assert line(BadNumber(NumberProblem.EMPTY, 0), clock)[0]["outcome"] == "bad_number"
    assert line(QueueFull(VoucherNumber("1"), 20), clock)[0]["outcome"] == "rate_limited"
    live, was_held = line(AlreadyLive(held(clock.now())), clock)
    assert (live["outcome"], live["hold_token"]) == ("already_live", TOKEN)
    assert not was_held, "it was already held before this"


@pytest.mark.parametrize(
    ("ending", "name"),
    [(Ending.RELEASED, "released"), (Ending.NO_LONGER_HELD, "not_held")],
)
def test_what_is_released_has_no_token_any_more(
    ending: Ending, name: str, clock: FakeClock
) -> None:
    news = Verdict(held(clock.now()).ended(ending))
    found, was_done = line(news, clock)
    assert (found["outcome"], found["hold_token"], found["held_until"]) == (name, None, None)
    assert was_done is (name == "released")
    assert json.loads(bare_line("00123", news)[0])["hold_token"] is None


def test_what_was_never_held_here_is_not_released(clock: FakeClock) -> None:
    found, was_done = line(NothingToRelease(), clock)
    assert (found["outcome"], found["title"], was_done) == ("not_held", "", False)


@pytest.mark.parametrize("outcome", every_outcome(FakeClock().now()), ids=repr)
def test_a_release_that_fails_says_why_and_gives_no_token(
    outcome: HoldAnswer, clock: FakeClock
) -> None:
    if isinstance(outcome, Held):
        return
    hold = held(clock.now())
    found, was_done = line(ReleaseFailed(hold, outcome), clock)
    assert found["outcome"] == NAMES[type(outcome).__name__]
    assert (found["hold_token"], was_done) == (None, False)
    assert (found["reason"] is not None) is isinstance(outcome, Refused)
    is_doubt = isinstance(outcome, InDoubt)
    # Fifteen seconds after the end that this till counts on: the request may have taken as long.
    assert found["free_by"] == ("2026-11-22T12:05:15+00:00" if is_doubt else None)


def test_an_attempt_without_its_outcome_has_no_line(clock: FakeClock) -> None:
    with pytest.raises(ValueError, match="without its outcome"):
        line(Verdict(attempt(clock.now())), clock)


def in_both_lines(news: BadNumber | AlreadyLive | Verdict, clock: FakeClock) -> dict[str, Any]:
    """What is left, from the usual line; the bare one has to say the same."""
    names = ("remaining", "currency", "experiences")
    full = line(news, clock)[0]
    bare = json.loads(bare_line("00123", news)[0])
    assert list(full) == list(bare)
    assert list(full)[-3:] == list(names), "after the fields that scripts know already"
    assert {name: bare[name] for name in names} == {name: full[name] for name in names}
    return {name: full[name] for name in names}


@pytest.mark.parametrize(
    ("value", "remaining", "currency", "experiences"),
    [
        (None, None, None, None),
        (MoneyValue(Decimal("10.00"), "GBP"), "10.00", "GBP", None),
        (MoneyValue(Decimal("0"), "EUR", sold_out=True), "0", "EUR", None),
        (MoneyValue(Decimal("1E+3"), "JPY"), "1000", "JPY", None),
        (MoneyValue(Decimal("1E-7"), "GBP"), "0.0000001", "GBP", None),
        (
            ExperienceValue(("Tea", "", 'Roast "for two"\n'), 3, Decimal("27.50"), None),
            "27.50",
            None,
            ["Tea", "", 'Roast "for two"\n'],
        ),
        (ExperienceValue((), 0, Decimal(20), Decimal(0)), "20", None, []),
    ],
)
def test_what_is_left_is_a_decimal_in_plain_digits(
    value: VoucherValue | None,
    remaining: str | None,
    currency: str | None,
    experiences: list[str] | None,
    clock: FakeClock,
) -> None:
    one = replace(held(clock.now()), value=value)
    expected = {"remaining": remaining, "currency": currency, "experiences": experiences}
    assert in_both_lines(Verdict(one), clock) == expected
    assert in_both_lines(AlreadyLive(one), clock) == expected


def test_nothing_is_known_to_be_left_on_what_was_never_sent(clock: FakeClock) -> None:
    found = in_both_lines(BadNumber(NumberProblem.EMPTY, 0), clock)
    assert found == {"remaining": None, "currency": None, "experiences": None}
