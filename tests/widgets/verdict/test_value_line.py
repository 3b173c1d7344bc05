"""What is left on the voucher, on its hold's card: it moves nothing, and is said once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.domain.hold.attempt import Attempt, Ending
from gui.domain.hold.check import CheckState, CheckUnderWay, NoValue
from gui.domain.hold.outcome import DoubtCause, RefusalReason, Refused
from gui.domain.telling.message import Message, Severity
from gui.domain.value.money_format import write_plainly
from gui.domain.value.voucher_value import MoneyValue
from gui.widgets.kit.theme import LIGHT, use_theme
from gui.widgets.verdict.verdict_panel import VerdictPanel
from tests.attempts import every_check_state, held
from tests.fake_clock import FakeClock

RESERVED = Message(Severity.SUCCESS, "Reserved until 12:05", "The token is copied.")
TEN = MoneyValue(Decimal("10.00"), "GBP")
NO_ANSWER = NoValue(DoubtCause.NO_ANSWER)


@pytest.fixture
def panel(qtbot: QtBot, clock: FakeClock) -> Iterator[VerdictPanel]:
    use_theme(LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(760, 560)
    made = VerdictPanel(window)
    made.use_clock(clock)
    made.setGeometry(10, 10, 720, 520)
    made.show_values(write_plainly)
    made.prepare()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(made.isVisible)
    yield made
    window.close()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(
        "gui.widgets.verdict.hold_details.announce", lambda widget, *parts: said.extend(parts)
    )
    return said


def show_hold(panel: VerdictPanel, hold: Attempt) -> None:
    panel.show_hold(hold)
    panel.show_message(RESERVED, hold.number.grouped, is_new=True)
    panel.paint_now()
    settle()


def settle() -> None:
    for _ in range(6):
        QCoreApplication.processEvents()


def text(panel: VerdictPanel, name: str = "holdValue") -> str:
    found = panel.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def ask_button(panel: VerdictPanel) -> QPushButton:
    found = panel.findChild(QPushButton, "checkAgain")
    assert isinstance(found, QPushButton)
    return found


def everything_else(panel: VerdictPanel) -> dict[str, QRect]:
    """Where all else is."""
    value = {"holdValue", "holdValueMore", "checkAgain"}
    return {
        f"{each.objectName()} {place}": QRect(each.mapTo(panel, each.rect().topLeft()), each.size())
        for place, each in enumerate(panel.findChildren(QWidget))
        if each.objectName() not in value
    }


@pytest.mark.parametrize("low", [False, True], ids=["high", "low"])
@pytest.mark.parametrize(
    "size", [(380, 400), (504, 270), (720, 520), (1540, 900), (3000, 1700)], ids=str
)
def test_whatever_comes_of_a_check_moves_nothing(
    panel: VerdictPanel, size: tuple[int, int], low: bool, clock: FakeClock
) -> None:
    panel.set_low(low)
    panel.resize(*size)
    hold = held(clock.now())
    show_hold(panel, hold)
    before = everything_else(panel)
    assert before
    for state in every_check_state(clock.now()):
        panel.show_check(hold.id, state)
        settle()
        assert everything_else(panel) == before, state


def test_without_a_site_there_is_no_room_for_a_value(panel: VerdictPanel, clock: FakeClock) -> None:
    show_hold(panel, replace(held(clock.now()), value=TEN))
    with_value = panel.details.minimumSizeHint().height()
    assert text(panel) == "10.00 GBP left"
    panel.show_values(None)
    settle()
    assert text(panel) == ""
    assert panel.details.minimumSizeHint().height() <= with_value - 44
    panel.show_values(write_plainly)
    settle()
    assert text(panel) == "10.00 GBP left"


def test_a_check_that_is_not_the_shown_holds_waits_for_its_hold(
    panel: VerdictPanel, announced: list[str], clock: FakeClock
) -> None:
    one, other = held(clock.now()), held(clock.now(), number="1000000002")
    show_hold(panel, one)
    panel.show_check(other.id, TEN)
    assert text(panel) == ""
    assert announced == []
    show_hold(panel, other)
    assert text(panel) == "10.00 GBP left"
    show_hold(panel, one)
    assert text(panel) == "", "one customer's value is never beside another's number"
    panel.show_check(other.id, None)
    show_hold(panel, other)
    assert text(panel) == ""


def test_a_value_is_announced_once(
    panel: VerdictPanel, announced: list[str], clock: FakeClock
) -> None:
    hold = held(clock.now())
    show_hold(panel, hold)
    panel.show_check(hold.id, CheckUnderWay())
    assert announced == []
    panel.show_check(hold.id, TEN)
    show_hold(panel, replace(hold, value=TEN))
    panel.show_check(hold.id, TEN)
    assert announced == ["10.00 GBP left", ""]


def test_a_value_that_comes_with_its_attempt_is_announced_too(
    panel: VerdictPanel, announced: list[str], clock: FakeClock
) -> None:
    hold = held(clock.now())
    show_hold(panel, hold)
    panel.show_hold(replace(hold, value=TEN))
    panel.show_check(hold.id, TEN)
    assert announced == ["10.00 GBP left", ""]


def test_what_was_known_before_is_not_announced_again(
    panel: VerdictPanel, announced: list[str], clock: FakeClock
) -> None:
    show_hold(panel, replace(held(clock.now()), value=TEN))
    assert announced == []


def test_what_the_journal_knows_is_shown(panel: VerdictPanel, clock: FakeClock) -> None:
    show_hold(panel, replace(held(clock.now()), value=TEN))
    assert text(panel) == "10.00 GBP left"


@pytest.mark.parametrize(
    "over",
    [
        lambda hold: hold.ended(Ending.EXPIRED),
        lambda hold: hold.ended(Ending.RELEASED),
        lambda hold: replace(hold, release_unconfirmed=True),
    ],
    ids=["expired", "released", "release not confirmed"],
)
def test_nothing_is_said_of_a_value_that_somebody_else_may_have_spent(
    panel: VerdictPanel, over: object, clock: FakeClock
) -> None:
    hold = held(clock.now())
    show_hold(panel, hold)
    panel.show_check(hold.id, NO_ANSWER)
    panel.show_hold(over(hold))  # type: ignore[operator]
    panel.show_check(hold.id, TEN)
    assert text(panel) == ""
    assert not ask_button(panel).isVisible()


def test_asking_again_gives_the_focus_back_and_is_offered_only_where_it_helps(
    panel: VerdictPanel, qtbot: QtBot, clock: FakeClock
) -> None:
    hold = held(clock.now())
    show_hold(panel, hold)
    ask = ask_button(panel)
    assert not ask.isVisible()
    panel.show_check(hold.id, NO_ANSWER)
    assert ask.isVisible()
    assert ask.height() >= 44
    with (
        qtbot.waitSignal(panel.check_again_wanted) as wanted,
        qtbot.waitSignal(panel.focus_lost),
    ):
        ask.click()
    assert wanted.args == [hold]
    ask.setFocus()
    with qtbot.waitSignal(panel.focus_lost):
        panel.show_check(hold.id, CheckUnderWay())
    assert not ask.isVisible()
    panel.show_check(hold.id, Refused(RefusalReason.UNKNOWN_NUMBER, ""))
    assert not ask.isVisible()


def test_enter_never_asks_again(panel: VerdictPanel, clock: FakeClock) -> None:
    hold = held(clock.now())
    show_hold(panel, hold)
    asked: list[Attempt] = []
    panel.check_again_wanted.connect(asked.append)
    panel.show_check(hold.id, NO_ANSWER)
    ask = ask_button(panel)
    ask.setFocus()
    QTest.keyClick(ask, Qt.Key.Key_Return)
    assert asked == []
    QTest.keyClick(ask, Qt.Key.Key_Space)
    assert asked == [hold]


def test_markup_is_shown_as_it_is(panel: VerdictPanel, clock: FakeClock) -> None:
    hold = held(clock.now())
    show_hold(panel, hold)
    state: CheckState = Refused(RefusalReason.UNRECOGNISED, "<b>no</b>")
    panel.show_check(hold.id, state)
    more = panel.findChild(QLabel, "holdValueMore")
    assert isinstance(more, QLabel)
    assert more.text() == "Smart Gift says: “<b>no</b>”"
    assert more.textFormat() is Qt.TextFormat.PlainText
