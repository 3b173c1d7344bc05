"""The main window, as somebody has it who hears it read out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.accessibility.element import Element
    from tests.accessibility.listener import Listener

STOP_ROLES = {"text", "push button", "check box", "list", "list item"}


def names(shown: list[Element], role: str) -> list[str]:
    return [each.name for each in shown if each.role == role]


def test_the_token_and_the_time_left_can_be_read(practice: Listener) -> None:
    practice.scan("1000000001")
    practice.find("label", r"Hold token: hold_token_\w+")
    practice.find("label", r"Time left: [45]:\d\d")


def test_the_time_that_can_be_read_is_the_present_one(practice: Listener) -> None:
    practice.scan("1000000001")
    practice.find("label", r"Time left: [45]:\d\d")
    practice.let_pass(120)
    practice.find("label", r"Time left: 2:\d\d")


def test_the_rows_of_earlier_holds_can_be_read(practice: Listener) -> None:
    practice.scan("1000000001")
    practice.next_announcement()
    practice.scan("7000000002")
    practice.find("label", "Probably reserved here. Free after .*")
    practice.scan("1000000002")
    practice.find("panel", "Reservation of 1000 0000 02")
    labels = names(practice.shown(), "label")
    tokens = [each for each in labels if re.fullmatch(r"Hold token: hold_token_\w{24}", each)]
    assert len(set(tokens)) == 2, labels
    times = [each for each in labels if re.fullmatch(r"Time left: \d:\d\d", each)]
    assert len(times) == 2, labels
    waits = [each for each in labels if re.fullmatch(r"At most \d:\d\d left", each)]
    assert len(waits) == 1, labels


def test_each_stop_of_the_tab_key_has_a_name_and_a_role(practice: Listener) -> None:
    practice.scan("1000000001")
    practice.next_announcement()
    practice.scan("3000000001")
    practice.find("check box", "Details")
    stops = practice.stops()
    assert len(stops) >= 8, [str(each) for each in stops]
    nameless = [str(each) for each in stops if not each.name or each.role not in STOP_ROLES]
    assert not nameless
    assert len({each.name for each in stops}) >= len(stops) - 1, "no two are called the same"


def test_details_are_told_to_be_shown_or_not(practice: Listener) -> None:
    practice.scan("3000000001")
    details = practice.find("check box", "Details")
    assert "checkable" in details.states
    assert "checked" not in details.states
    practice.go_to("Details")
    practice.press(" ")
    practice.until(
        lambda: "checked" in practice.find("check box", "Details").states, "it is checked"
    )
