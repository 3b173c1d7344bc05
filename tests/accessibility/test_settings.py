"""The settings and the first start, as somebody has them who hears them read out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.accessibility.listener import Listener

ROLES = {"text", "push button", "check box", "list", "list item", "combo box", "spin box"}


@pytest.fixture
def settings(practice: Listener) -> Listener:
    """In the settings, at the list of pages."""
    practice.go_to("Settings")
    practice.press(" ")
    practice.find("list", "Pages")
    return practice


@pytest.mark.parametrize("page", range(5))
def test_each_stop_of_a_page_has_a_name_and_a_role(page: int, settings: Listener) -> None:
    for _ in range(page):
        settings.press("Down")
    stops = settings.stops()
    nameless = [str(each) for each in stops if not each.name or each.role not in ROLES]
    assert not nameless
    assert len(stops) >= 3, [str(each) for each in stops]


def test_a_switch_is_read_as_on_or_off(settings: Listener) -> None:
    before = settings.find("check box", "Keep above other windows")
    settings.go_to(before.name)
    settings.press(" ")
    settings.until(
        lambda: settings.find("check box", before.name).states ^ before.states >= {"checked"},
        "the switch has changed",
    )


def test_each_stop_of_the_first_start_has_a_name_and_a_role(first_start: Listener) -> None:
    stops = first_start.stops()
    assert not [str(each) for each in stops if not each.name or each.role not in ROLES]
    assert {"Shop", "Till"} <= {each.name for each in stops}


def test_the_connection_check_is_read_as_one_summary(settings: Listener) -> None:
    for _ in range(3):
        settings.press("Down")
    settings.go_to("Run the diagnosis")
    settings.press(" ")
    assert settings.next_announcement() == "Testing…"
    said = settings.next_announcement()
    assert said.startswith("The diagnosis is over. Proxy. Name found. Connection made. "), said
    assert said.endswith(" The key works."), said
