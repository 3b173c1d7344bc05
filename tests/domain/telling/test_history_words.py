"""What today's list says of an attempt, closed and open."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from gui.domain.hold.attempt import Ending
from gui.domain.hold.history import history_row
from gui.domain.hold.outcome import RefusalReason, Refused
from gui.domain.telling.history_words import details_words
from gui.domain.translation import source_text
from gui.domain.value.money_format import write_plainly
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue
from tests.attempts import attempt, held
from tests.fake_clock import FakeClock

NOW = FakeClock().now()
AT = "Scanned or typed at 12:00:00"


def details(value: VoucherValue | None, *, shows_values: bool = True) -> list[str]:
    """What is said of a used hold with that value between its result and its time."""
    row = history_row(replace(held(NOW), value=value).ended(Ending.USED))
    first, *between, last = details_words(row, source_text, write_plainly if shows_values else None)
    assert (first, last) == ("Used at till", AT)
    return between


def test_the_details_have_what_was_left_not_what_is() -> None:
    assert details(MoneyValue(Decimal("10"), "GBP")) == ["Left when it was reserved: 10.00 GBP"]


def test_an_empty_voucher_was_empty() -> None:
    value = MoneyValue(Decimal(0), "GBP", sold_out=True)
    assert details(value) == [
        "Left when it was reserved: nothing left",
        "Smart Gift marks it as sold out.",
    ]


def test_experiences_are_named_each_once() -> None:
    value = ExperienceValue(("Roast", "Tea", "Tea", "", "\u202eTea\n"), 5, Decimal(50), Decimal(50))
    assert details(value) == [
        "Left when it was reserved: 5 experiences",
        "Tea ×3",
        "Roast",
        "and 1 more",
    ]


def test_other_sites_may_have_more() -> None:
    value = ExperienceValue(("Tea",), 1, Decimal(50), Decimal(20))
    assert details(value)[1:] == ["Tea", "There may be more for other sites."]


def test_nothing_for_this_site_is_not_nothing() -> None:
    value = ExperienceValue((), 0, Decimal(50), Decimal(0))
    assert details(value) == ["What was left is for other sites."]


def test_two_hundred_names_are_cut_to_what_can_be_read() -> None:
    value = ExperienceValue(tuple(f"{each:03}" * 100 for each in range(200)), 999, Decimal(1), None)
    lines = details(value)
    assert len(lines) == 13
    assert max(len(each) for each in lines) <= 60
    assert lines[-2:] == ["and 989 more", "There may be more for other sites."]


@pytest.mark.parametrize(
    "value", [MoneyValue(Decimal(1), "GBP"), ExperienceValue(("Tea",), 1, Decimal(1), None)]
)
def test_a_till_that_shows_no_values_shows_none(value: VoucherValue) -> None:
    assert details(value, shows_values=False) == []


def test_what_was_never_known_is_not_spoken_of() -> None:
    assert details(None) == []
    refused = history_row(attempt(NOW, Refused(RefusalReason.ALREADY_HELD, "")))
    assert details_words(refused, source_text, write_plainly) == ("Already reserved", AT)
