"""What is said of a value: short, true, and whole sentences whatever Smart Gift sends."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from gui.domain.hold.check import Check, CheckState, CheckUnderWay, NotAsked, NoValue, value_in
from gui.domain.hold.outcome import (
    AddressFault,
    DoubtCause,
    KeyRejected,
    RateLimited,
    RefusalReason,
    Refused,
    WrongAddress,
)
from gui.domain.telling.banner_words import banner_for
from gui.domain.telling.message import Message, MessageAction, Severity
from gui.domain.telling.news import Checked
from gui.domain.telling.sound import Sound, sound_for
from gui.domain.telling.value_words import ValueWords, short_value_words, value_words
from gui.domain.translation import source_text
from gui.domain.value.money_format import read_money_format, write_plainly
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue
from gui.domain.voucher_number import VoucherNumber
from tests.attempts import IDS, every_check_failure, every_check_state, every_value
from tests.fake_clock import FakeClock


def in_pounds(value: MoneyValue) -> str:
    pounds = read_money_format("£1,234.56")
    assert pounds is not None
    return pounds.write(value.amount)


def words(state: CheckState) -> ValueWords:
    return value_words(state, source_text, in_pounds)


def short(state: CheckState) -> str:
    return short_value_words(value_in(state), source_text, in_pounds)


def checked(state: CheckState, clock: FakeClock) -> Checked:
    now = clock.now()
    return Checked(Check(IDS.next(now), VoucherNumber("1234567890"), "", state))


def banner(state: CheckState, clock: FakeClock) -> Message:
    told = banner_for(checked(state, clock), clock.now(), source_text, in_pounds)
    assert told is not None
    return told


def experiences(*names: str, count: int | None = None, more: bool = False) -> ExperienceValue:
    bits = Decimal(100)
    count = len(names) if count is None else count
    return ExperienceValue(names, count, bits, bits - 1 if more else bits)


@pytest.mark.parametrize(
    ("state", "large", "small", "row"),
    [
        (MoneyValue(Decimal("10"), "GBP"), "£10.00 left", "", "£10.00"),
        (
            MoneyValue(Decimal("1234.569"), "GBP", sold_out=True),
            "£1,234.56 left",
            "Smart Gift marks it as sold out.",
            "£1,234.56",
        ),
        (MoneyValue(Decimal(0), "GBP"), "Nothing left", "", "nothing left"),
        (
            MoneyValue(Decimal(0), "GBP", sold_out=True),
            "Nothing left",
            "Smart Gift marks it as sold out.",
            "nothing left",
        ),
        (experiences("Spa day"), "1 experiences here", "Spa day.", "1 experiences"),
        (
            experiences("Spa day", more=True),
            "1 experiences here",
            "Spa day. There may be more for other sites.",
            "1 experiences",
        ),
        (experiences("", ""), "2 experiences here", "", "2 experiences"),
        (
            experiences("Spa day", "", "Spa day", "Cream tea", "Golf", "Gin"),
            "6 experiences here",
            "Spa day ×2, Cream tea, Golf and 2 more.",
            "6 experiences",
        ),
        (
            experiences("Spa day", count=40),
            "40 experiences here",
            "Spa day and 39 more.",
            "40 experiences",
        ),
        (
            ExperienceValue((), 0, Decimal(40), None),
            "Nothing for this site",
            "What's left is for other sites.",
            "nothing here",
        ),
        (ExperienceValue((), 0, Decimal(0), Decimal(0)), "Nothing left", "", "nothing left"),
        (CheckUnderWay(), "Asking what's left…", "", ""),
        (
            Refused(RefusalReason.FULLY_REDEEMED, "Sorry"),
            "Nothing left",
            "Smart Gift says it's been fully spent.",
            "",
        ),
    ],
)
def test_what_is_known_is_said(state: CheckState, large: str, small: str, row: str) -> None:
    assert words(state) == ValueWords(large, small)
    assert short(state) == row


def test_names_are_plain_and_bounded() -> None:
    told = words(experiences("<b>Spa</b>\n\u202eday" + "y" * 5000, "Tea", "Golf", "Gin")).small
    assert told.startswith("<b>Spa</b> dayy")
    assert told.endswith("…, Tea, Golf and 1 more.")
    assert len(told) < 100
    long = words(experiences("x" * 60, "y" * 60, "z" * 60)).small
    assert long == f"{'x' * 31}… and 2 more."


def test_every_failure_says_why_in_a_few_words_and_hides_no_server_text(clock: FakeClock) -> None:
    for failure in every_check_failure(clock.now()):
        told = words(failure)
        if failure == Refused(RefusalReason.FULLY_REDEEMED, "Said the server"):
            continue
        assert told.large == "Value not known", failure
        assert told.small.endswith((".", "”")), failure
        assert len(told.small) <= 70, told.small
        assert short(failure) == ""


@pytest.mark.parametrize(
    ("failure", "small", "may_ask"),
    [
        (
            Refused(RefusalReason.INVALID_SITE, "This site number is invalid"),
            "The site number is wrong. A manager can correct it in the settings.",
            True,
        ),
        (
            Refused(RefusalReason.UNRECOGNISED, "<b>No</b>\nexperiences here"),
            "Smart Gift says: “<b>No</b> experiences here”",
            True,
        ),
        (Refused(RefusalReason.UNRECOGNISED, " \x00"), "Smart Gift gave no reason.", True),
        (
            Refused(RefusalReason.ALREADY_HELD, "Voucher is already held"),
            "Smart Gift only says that it's reserved.",
            False,
        ),
        (Refused(RefusalReason.UNKNOWN_NUMBER, ""), "Smart Gift doesn't recognise the number.", 0),
        (NotAsked(), "This till was busy.", True),
        (NoValue(DoubtCause.STOPPED), "The app stopped waiting for the answer.", True),
        (NoValue(DoubtCause.NO_ANSWER), "Smart Gift didn't answer in time.", True),
        (NoValue(DoubtCause.BLOCKED), "A firewall or filter probably answered.", True),
    ],
)
def test_a_failure_offers_to_ask_again_unless_that_cannot_help(
    failure: CheckState, small: str, may_ask: bool
) -> None:
    assert words(failure) == ValueWords("Value not known", small, bool(may_ask))


def test_server_words_are_bounded() -> None:
    told = words(Refused(RefusalReason.UNRECOGNISED, "very " * 5000)).small
    assert len(told) < 125


def test_every_banner_of_a_check_says_first_that_nothing_is_reserved(clock: FakeClock) -> None:
    for state in every_check_state(clock.now()):
        told = banner(state, clock)
        first = told.text.split(". ")[0].rstrip(".")
        match state:
            case CheckUnderWay():
                expected = "1234 5678 90 is only being checked, not reserved"
            case MoneyValue() | ExperienceValue() | Refused():
                expected = "1234 5678 90 was only checked, not reserved"
            case _:  # perhaps it was not even checked
                expected = "1234 5678 90 was not reserved"
        assert first == expected, told
        assert told.severity is not Severity.SUCCESS, "green is for what is reserved"


def test_a_script_is_not_told_that_what_this_till_has_is_not_reserved(clock: FakeClock) -> None:
    for state in every_check_state(clock.now()):
        news = replace(checked(state, clock), is_reserved_here=True)
        told = banner_for(news, clock.now(), source_text)
        assert told is not None
        assert told.text == "1234 5678 90 is reserved here."
        assert told.action is None


def test_what_can_be_spent_here_can_be_reserved(clock: FakeClock) -> None:
    for value in every_value():
        useful = not value.is_empty and not (
            isinstance(value, ExperienceValue) and value.is_elsewhere
        )
        told = banner(value, clock)
        assert told.action is (MessageAction.RESERVE if useful else None), told
        assert sound_for(checked(value, clock)) is (None if useful else Sound.ATTENTION)


@pytest.mark.parametrize(
    ("state", "title", "action", "sound"),
    [
        (CheckUnderWay(), "Asking what's left…", None, None),
        (
            Refused(RefusalReason.INVALID_SITE, ""),
            "The site number is wrong",
            MessageAction.OPEN_SETTINGS,
            Sound.REFUSED,
        ),
        (Refused(RefusalReason.UNKNOWN_NUMBER, ""), "Not recognised", None, Sound.REFUSED),
        (Refused(RefusalReason.FULLY_REDEEMED, ""), "No balance left", None, Sound.REFUSED),
        (
            KeyRejected(missing=False),
            "This till isn't signed in",
            MessageAction.OPEN_SETTINGS,
            Sound.ATTENTION,
        ),
        (
            WrongAddress(AddressFault.CERTIFICATE),
            "Connection isn't secure",
            None,
            Sound.ATTENTION,
        ),
        (
            WrongAddress(AddressFault.REDIRECTED),
            "Value not known",
            MessageAction.OPEN_SETTINGS,
            Sound.ATTENTION,
        ),
        (NotAsked(), "Value not known", MessageAction.TRY_AGAIN, Sound.ATTENTION),
    ],
)
def test_a_check_offers_what_helps(
    state: CheckState,
    title: str,
    action: MessageAction | None,
    sound: Sound | None,
    clock: FakeClock,
) -> None:
    told = banner(state, clock)
    assert (told.title, told.action) == (title, action)
    assert sound_for(checked(state, clock)) is sound


def test_a_busy_service_says_when_to_ask_again(clock: FakeClock) -> None:
    state = RateLimited(clock.now().plus(30))
    news = checked(state, clock)
    told = banner_for(news, clock.now(), source_text)
    assert told is not None
    assert told.deadline == state.retry_at
    assert told.text.endswith("Try again in 0:30.")
    clock.advance(31)
    told = banner_for(news, clock.now(), source_text)
    assert told is not None
    assert told.text.endswith("Try again now.")


def test_without_a_setting_the_banner_writes_amounts_plainly(clock: FakeClock) -> None:
    told = banner_for(checked(MoneyValue(Decimal("10"), "GBP"), clock), clock.now(), source_text)
    assert told is not None
    assert told.title == f"{write_plainly(MoneyValue(Decimal('10'), 'GBP'))} left"
