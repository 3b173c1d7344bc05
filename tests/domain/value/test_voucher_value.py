"""What is left on a voucher: empty, for other sites, or more than this site can redeem."""

from __future__ import annotations

from decimal import Decimal

from gui.domain.hold.check import NoValue, value_in
from gui.domain.hold.outcome import DoubtCause
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue

TEN = Decimal(10)
NONE = Decimal(0)


def test_money_is_empty_at_zero_only() -> None:
    assert MoneyValue(NONE, "GBP").is_empty
    assert not MoneyValue(Decimal("0.01"), "GBP").is_empty


def test_a_voucher_for_other_sites_is_not_empty() -> None:
    elsewhere = ExperienceValue((), 0, TEN, NONE)
    assert elsewhere.is_elsewhere
    assert not elsewhere.is_empty


def test_a_spent_voucher_is_not_for_other_sites() -> None:
    spent = ExperienceValue((), 0, NONE, NONE)
    assert spent.is_empty
    assert not spent.is_elsewhere


def test_more_may_be_left_unless_the_bits_say_otherwise() -> None:
    assert ExperienceValue(("Tea",), 1, TEN, Decimal(4)).may_be_more
    assert ExperienceValue(("Tea",), 1, TEN, None).may_be_more
    assert not ExperienceValue(("Tea",), 1, TEN, TEN).may_be_more


def test_only_some_answers_contain_a_value() -> None:
    money = MoneyValue(TEN, "GBP")
    assert value_in(money) is money
    assert value_in(NoValue(DoubtCause.NO_ANSWER)) is None
    assert value_in(None) is None
