"""The hot key under a real X server, with windows of other programs."""

from __future__ import annotations

import itertools

import pytest

from tests.desktop.desk import Desk, until
from tests.scanner.screen import Screen

numbers = (str(number) for number in itertools.count(1_000_000_001))
CAPS, NUM = "Caps_Lock", "Num_Lock"


@pytest.mark.parametrize("kind", ["qt", "terminal"])
def test_it_calls_the_field_up_and_a_scan_later_the_other_window_is_back(
    kind: str, desk: Desk
) -> None:
    other = desk.open(kind)
    for _ in range(3):
        code = next(numbers)
        desk.press_hot_key()
        until(desk.is_ours_in_front, desk.bench.look)
        desk.scan(code)
        until(lambda: desk.desktop.front() == other.window, desk.bench.look)
        report = desk.bench.look()
        assert (report.codes[-1], report.text) == (code, "")
        assert report.title.startswith("Reserved until")
        desk.keyboard.type("till ", 100)
        desk.keyboard.finish()
    until(lambda: other.typed() == "till till till ", other.typed)


@pytest.mark.parametrize("locks", [[CAPS], [NUM], [CAPS, NUM]], ids="+".join)
def test_locks_make_no_difference(locks: list[str], desk: Desk) -> None:
    desk.open("qt")
    for each in locks:
        desk.keyboard.press(each)
    try:
        desk.press_hot_key()
        until(desk.is_ours_in_front, desk.bench.look)
    finally:
        for each in locks:
            desk.keyboard.press(each)
        desk.keyboard.finish()


def test_after_a_refusal_the_window_stays_until_the_hot_key_is_pressed_again(desk: Desk) -> None:
    other = desk.open("qt")
    desk.press_hot_key()
    until(desk.is_ours_in_front, desk.bench.look)
    desk.keyboard.type("a@b.example\r", 5)
    desk.until_report(lambda report: bool(report.refused))
    assert desk.is_ours_in_front()
    desk.press_hot_key()
    until(lambda: desk.desktop.front() == other.window, desk.bench.look)


def test_whoever_leaves_without_it_is_not_taken_back_by_a_later_scan(desk: Desk) -> None:
    first, second = desk.open("qt"), desk.open("qt")
    first.come_to_front()
    desk.press_hot_key()
    until(desk.is_ours_in_front, desk.bench.look)
    second.come_to_front()
    desk.until_report(lambda report: report.focus == "")
    desk.bench.clear("field")
    code = next(numbers)
    desk.scan(code)
    desk.until_report(lambda report: report.title.startswith("Reserved until"))
    assert desk.is_ours_in_front()


def test_another_layout_has_it_too(desk: Desk) -> None:
    desk.open("qt")
    desk.screen.set_layout("fr")
    try:
        desk.press_hot_key()
        until(desk.is_ours_in_front, desk.bench.look)
    finally:
        desk.screen.set_layout("us")


def test_a_hot_key_that_another_program_has_is_told(desk: Desk, screen: Screen) -> None:
    second = Desk(screen)
    try:
        report = second.until_report(lambda report: bool(report.notices))
        assert "Ctrl+Alt+V" in report.notices[0]
    finally:
        second.close()


def test_none_is_listened_to_if_the_setting_is_empty(screen: Screen) -> None:
    desk = Desk(screen, settings='hot_key = ""\n')
    try:
        other = desk.open("qt")
        desk.press_hot_key()
        desk.keyboard.type("x", 0, after_ms=100)
        desk.keyboard.finish()
        until(lambda: other.typed().endswith("x"), other.typed)
        assert desk.desktop.front() == other.window
    finally:
        desk.close()
