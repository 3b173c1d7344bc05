"""Tokens typed into windows of other programs, under a real X server.

A prefix with characters that stand elsewhere on each layout is typed before each token, so that it
is the layout that is tried.
"""

from __future__ import annotations

import itertools
import random
import threading
from collections.abc import Iterator, Sequence

import pytest

from tests.desktop.desk import Desk, OtherProgram, until
from tests.scanner.screen import Screen
from tests.scanner.x_keyboard import ALT, CONTROL

TURNS = 12
SHAKEN_TURNS = 25
BEFORE = "Yz-_#"
SETTINGS = f"""
type_token = true
type_before = "{BEFORE}"
type_after = "enter"
type_pause_ms = 5
type_hot_key = "Ctrl+Alt+N"
"""
NOTHING, OURS = "Only the token of the newest voucher", "This window was in front"
numbers = (str(number) for number in itertools.count(1_100_000_001))


@pytest.fixture(scope="module")
def typing_desk(screen: Screen) -> Iterator[Desk]:
    desk = Desk(screen, SETTINGS)
    yield desk
    desk.close()


@pytest.fixture
def others(typing_desk: Desk) -> Iterator[dict[str, OtherProgram]]:
    yield {kind: typing_desk.open(kind) for kind in ("qt", "terminal")}
    typing_desk.close_others()


def wanted_for(desk: Desk, number: str) -> str:
    """What is to be typed for this voucher, by the service's own word."""
    hold = desk.truth.hold(number)
    assert hold is not None
    return f"{BEFORE}{hold.token}\n"


@pytest.mark.parametrize("layout", ["gb", "de", "fr"])
@pytest.mark.parametrize("kind", ["qt", "terminal"])
def test_each_token_arrives_as_it_is(
    kind: str, layout: str, typing_desk: Desk, others: dict[str, OtherProgram]
) -> None:
    desk, other = typing_desk, others[kind]
    other.come_to_front()
    desk.screen.set_layout(layout)
    try:
        expected = ""

        def state() -> object:
            return typed_into(other), expected, desk.bench.look().notices

        for _ in range(TURNS):
            # Not scanned: on another layout, this keyboard is a scanner set up wrongly.
            number = next(numbers)
            desk.press_hot_key()
            until(desk.is_ours_in_front, desk.bench.look)
            desk.submit(number)
            until(lambda: desk.truth.hold(number) is not None, desk.bench.look)  # noqa: B023
            expected += wanted_for(desk, number)
            until(lambda: typed_into(other) == expected, state)  # noqa: B023
    finally:
        desk.screen.set_layout("us")
    assert desk.bench.look().codes == [], "something typed was taken for a scan"


def typed_into(other: OtherProgram) -> str:
    """A terminal gets Enter as a carriage return."""
    return other.typed().replace("\r", "\n")


@pytest.mark.parametrize("lock", ["Caps_Lock", "Num_Lock"])
def test_locks_change_nothing(
    lock: str, typing_desk: Desk, others: dict[str, OtherProgram]
) -> None:
    desk, other = typing_desk, others["qt"]
    other.come_to_front()
    number = next(numbers)
    desk.press_hot_key()
    until(desk.is_ours_in_front, desk.bench.look)
    desk.keyboard.press(lock)
    try:
        desk.submit(number)
        until(lambda: typed_into(other).endswith("\n"), other.typed)
    finally:
        desk.keyboard.press(lock)
        desk.keyboard.finish()
    assert typed_into(other) == wanted_for(desk, number)


def test_nothing_is_typed_after_a_change_of_focus(
    typing_desk: Desk, others: dict[str, OtherProgram]
) -> None:
    """At random moments another window comes to the front: it gets no key, and neither do we."""
    desk, till, intruder = typing_desk, others["terminal"], others["qt"]
    chance = random.Random(19)
    lengths = []
    for _ in range(SHAKEN_TURNS):
        till.come_to_front()
        turn = _Turn(desk, till, next(numbers))
        later = threading.Timer(
            chance.uniform(0, 0.4), desk.desktop.bring_to_front, [intruder.window]
        )
        desk.submit(turn.number)
        later.start()
        later.join()
        until(turn.is_over, desk.bench.look)
        assert wanted_for(desk, turn.number).startswith(turn.typed())
        assert intruder.typed() == ""
        assert desk.bench.look().text == ""
        lengths.append(len(turn.typed()))
    assert len(set(lengths)) > 2, f"every moment was too early, or every one too late: {lengths}"
    print("keys typed before the change:", lengths)


class _Turn:
    """One voucher, called for from the till's window."""

    def __init__(self, desk: Desk, till: OtherProgram, number: str) -> None:
        self._desk, self._till, self.number = desk, till, number
        self._before = len(till.typed())
        desk.press_hot_key()
        until(desk.is_ours_in_front, desk.bench.look)
        self._notices = len(desk.bench.look().notices)

    def typed(self) -> str:
        return typed_into(self._till)[self._before :]

    def is_over(self) -> bool:
        """All of it is typed, or something was told."""
        is_told = len(self._desk.bench.look().notices) > self._notices
        is_held = self._desk.truth.hold(self.number) is not None
        return is_held and (is_told or self.typed() == wanted_for(self._desk, self.number))


def reserved(desk: Desk) -> str:
    """A voucher that is reserved, with another program in front; what is to be typed for it."""
    number = next(numbers)
    desk.submit(number)
    desk.until_report(lambda report: report.newest == number)
    return wanted_for(desk, number)


@pytest.mark.parametrize("layout", ["gb", "de", "fr"])
@pytest.mark.parametrize("kind", ["qt", "terminal"])
def test_the_second_hot_key_types_the_newest_token(
    kind: str, layout: str, typing_desk: Desk, others: dict[str, OtherProgram]
) -> None:
    desk, other = typing_desk, others[kind]
    other.come_to_front()
    desk.screen.set_layout(layout)
    try:
        expected = ""

        def state() -> object:
            return typed_into(other), expected, desk.bench.look().notices

        for _ in range(TURNS // 2):
            expected += reserved(desk)
            desk.press_hot_key("n")
            until(lambda: typed_into(other) == expected, state)  # noqa: B023
            assert desk.desktop.front() == other.window
    finally:
        desk.screen.set_layout("us")
    assert desk.bench.look().codes == [], "something typed was taken for a scan"


@pytest.mark.parametrize(
    "let_go", [("n", CONTROL, ALT), (CONTROL, ALT, "n"), (ALT, "n", CONTROL)], ids=" ".join
)
@pytest.mark.parametrize("kind", ["qt", "terminal"])
def test_fingers_that_leave_it_slowly_change_no_character(
    kind: str, let_go: Sequence[str], typing_desk: Desk, others: dict[str, OtherProgram]
) -> None:
    """As long as the hot key's own key is down, the X server gives every key to this app."""
    desk, other = typing_desk, others[kind]
    other.come_to_front()
    wanted = reserved(desk)
    desk.keyboard.press_slowly("n", CONTROL, ALT, let_go=let_go, for_ms=250)
    until(lambda: typed_into(other).endswith("\n"), lambda: typed_into(other))
    assert typed_into(other) == wanted


def test_pressed_twice_it_never_types_a_token_twice(
    typing_desk: Desk, others: dict[str, OtherProgram]
) -> None:
    """The second press may stop the first: modifiers are down. That is told."""
    desk, other = typing_desk, others["qt"]
    other.come_to_front()
    chance = random.Random(20)
    ends = []
    for _ in range(TURNS):
        before = typed_into(other)
        wanted = reserved(desk)
        notices = len(desk.bench.look().notices)
        desk.press_hot_key("n")
        desk.keyboard.press("n", CONTROL, ALT, after_ms=chance.uniform(0, 250))
        desk.keyboard.finish()

        def is_over() -> bool:
            is_told = len(desk.bench.look().notices) > notices  # noqa: B023
            return is_told or typed_into(other) == before + wanted  # noqa: B023

        until(is_over, desk.bench.look)
        typed = typed_into(other)[len(before) :]
        assert wanted.startswith(typed)
        ends.append(typed == wanted)
    assert any(ends), "it never came to an end"


def test_without_a_token_of_the_newest_voucher_it_types_nothing(
    typing_desk: Desk, others: dict[str, OtherProgram]
) -> None:
    desk, other = typing_desk, others["qt"]
    other.come_to_front()
    reserved(desk)
    desk.submit("3000000001")  # an older customer's token is still live
    desk.until_report(lambda report: report.newest == "")
    desk.press_hot_key("n")
    desk.until_report(lambda report: report.notices[-1:] != [] and NOTHING in report.notices[-1])
    assert other.typed() == ""


def test_it_types_nothing_into_this_apps_own_window(
    typing_desk: Desk, others: dict[str, OtherProgram]
) -> None:
    desk = typing_desk
    others["qt"].come_to_front()
    reserved(desk)
    desk.press_hot_key()
    until(desk.is_ours_in_front, desk.bench.look)
    desk.press_hot_key("n")
    report = desk.until_report(lambda report: OURS in "".join(report.notices))
    assert (report.text, others["qt"].typed()) == ("", "")
    desk.press_hot_key()  # back


def test_the_second_hot_key_never_splits_a_token_between_two_windows(
    typing_desk: Desk, others: dict[str, OtherProgram]
) -> None:
    """It may be pressed before or after another window comes to the front."""
    desk, till, intruder = typing_desk, others["terminal"], others["qt"]
    chance = random.Random(21)
    lengths = []
    for _ in range(SHAKEN_TURNS):
        till.come_to_front()
        turn = [(each, len(typed_into(each))) for each in (till, intruder)]
        wanted, notices = reserved(desk), len(desk.bench.look().notices)

        def typed() -> list[str]:
            return [typed_into(each)[before:] for each, before in turn]  # noqa: B023

        def is_over() -> bool:
            return len(desk.bench.look().notices) > notices or wanted in typed()  # noqa: B023

        later = threading.Timer(
            chance.uniform(0, 0.8), desk.desktop.bring_to_front, [intruder.window]
        )
        later.start()
        desk.press_hot_key("n")
        later.join()
        until(is_over, desk.bench.look)
        in_till, in_intruder = typed()
        assert wanted.startswith(in_till)
        assert in_intruder in ("", wanted)
        assert not (in_till and in_intruder)
        lengths.append(len(in_till))
    assert len(set(lengths)) > 2, f"every moment was too early, or every one too late: {lengths}"
    print("keys typed before the change:", lengths)


def test_a_character_without_a_key_is_told_before_anything_is_typed(screen: Screen) -> None:
    desk = Desk(screen, 'hot_key = "Ctrl+Alt+B"\ntype_token = true\ntype_before = "→"\n')
    try:
        other = desk.open("qt")
        number = next(numbers)
        desk.press_hot_key("b")
        until(desk.is_ours_in_front, desk.bench.look)
        desk.submit(number)
        report = desk.until_report(lambda report: bool(report.notices))
        assert "can't type one of the characters" in report.notices[0]
        assert other.typed() == ""
    finally:
        desk.close()
