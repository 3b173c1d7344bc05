"""When a token is typed, and what is told when it is not: the whole app on a desktop made up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.desktop.desktop import NO_WINDOW, Desktop, WindowId
from gui.domain.setup.hot_key import HotKey, HotKeyAnswer
from gui.domain.setup.settings import Settings, TypeAfter
from gui.domain.typing_fault import TypingFault
from gui.practice.server import PracticeServer
from tests.fake_clock import FakeClock
from tests.till import Till

TILL, ANOTHER = WindowId(7_000_000), WindowId(8_000_000)  # offscreen numbers its own from 1
NUMBER = "1000000001"
TYPING = Settings(type_token=True, type_before="#", type_after=TypeAfter.TAB, type_pause_ms=0)


class MadeUpDesktop(Desktop):
    """Whatever is asked to be in front is, unless it is stuck."""

    def __init__(self) -> None:
        super().__init__()
        self.in_front = TILL
        self.answer = HotKeyAnswer.WORKS
        self.hot_keys: list[HotKey | None] = []
        self.brought: list[WindowId] = []
        self.is_stuck = False
        self.fault: TypingFault | None = None
        self.typed = ""
        self.at_key: Callable[[int], None] = lambda count: None

    def use_hot_key(self, hot_key: HotKey | None) -> HotKeyAnswer:
        self.hot_keys.append(hot_key)
        return self.answer

    def front(self) -> WindowId:
        return self.in_front

    def bring_to_front(self, window: WindowId) -> None:
        self.brought.append(window)
        if not self.is_stuck:
            self.in_front = window

    def why_not_type(self, window: WindowId, text: str) -> TypingFault | None:
        return self.fault

    def type_key(self, window: WindowId, key: str) -> TypingFault | None:
        self.at_key(len(self.typed))
        if self.in_front != window:
            return TypingFault.OTHER_WINDOW
        self.typed += key
        return None


@pytest.fixture
def desktop() -> MadeUpDesktop:
    return MadeUpDesktop()


@pytest.fixture
def till(
    qtbot: QtBot,
    clock: FakeClock,
    practice_server: PracticeServer,
    tmp_path: Path,
    desktop: MadeUpDesktop,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Till]:
    monkeypatch.setattr("gui.app.open_desktop", lambda: desktop)
    till = Till(qtbot, clock, practice_server.url, tmp_path)
    till.settings = TYPING
    till.start()
    yield till
    till.stop()


def ours(till: Till) -> WindowId:
    return WindowId(int(till.window.winId()))


def call_and_scan(till: Till, desktop: MadeUpDesktop, number: str = NUMBER) -> None:
    desktop.hot_key_pressed.emit(desktop.in_front)
    assert desktop.in_front == ours(till)
    till.scan_and_wait(number)


def notices(till: Till) -> list[str]:
    till.settle()
    shown = till.window.findChildren(QLabel, "noticeAdvice")
    return [each.text() for each in shown]


def test_a_token_is_typed_with_what_comes_before_and_after(
    till: Till, desktop: MadeUpDesktop
) -> None:
    call_and_scan(till, desktop)
    assert desktop.in_front == TILL
    wanted = f"#{till.text('holdToken')}\t"
    till.until(lambda: desktop.typed == wanted)
    assert notices(till) == []


def test_a_scan_without_the_hot_key_types_nothing(till: Till, desktop: MadeUpDesktop) -> None:
    till.scan_and_wait(NUMBER)
    assert (desktop.brought, desktop.typed) == ([], "")


def test_a_live_voucher_scanned_again_is_typed_too(till: Till, desktop: MadeUpDesktop) -> None:
    till.scan_and_wait(NUMBER)
    desktop.hot_key_pressed.emit(TILL)
    till.turn(5)
    till.scan(NUMBER)
    till.until(lambda: desktop.typed == f"#{till.text('holdToken')}\t")


@pytest.mark.parametrize("number", ["3000000001", "2000000001"])
def test_without_a_token_the_window_stays(number: str, till: Till, desktop: MadeUpDesktop) -> None:
    call_and_scan(till, desktop, number)
    till.settle()
    assert (desktop.in_front, desktop.typed) == (ours(till), "")
    desktop.hot_key_pressed.emit(desktop.in_front)
    assert desktop.in_front == TILL


def test_a_hold_that_somebody_has_to_read_about_keeps_the_window(
    till: Till, desktop: MadeUpDesktop
) -> None:
    flow = till.app.hot_key
    desktop.hot_key_pressed.emit(TILL)
    till.scan_and_wait("3000000001")
    till.scan_and_wait(NUMBER)  # the second scan counts: its hold is as it should be
    (hold,) = till.app.reservations.live()
    till.until(lambda: desktop.typed.endswith("\t"))
    typed = desktop.typed
    desktop.hot_key_pressed.emit(TILL)
    flow._succeed(replace(hold, saved=False))
    till.settle()
    assert (desktop.in_front, desktop.typed) == (ours(till), typed)


@pytest.mark.parametrize("keys", [0, 3])
def test_another_window_in_front_stops_it_and_that_is_told(
    keys: int, till: Till, desktop: MadeUpDesktop
) -> None:
    def come_between(count: int) -> None:
        if count == keys:
            desktop.in_front = ANOTHER

    desktop.at_key = come_between
    call_and_scan(till, desktop)
    till.until(lambda: bool(notices(till)))
    (told,) = notices(till)
    assert told.startswith("The other program's window wasn't in front.")
    assert "1000 0000 01" in told
    assert ("Remove what was typed" in told) is (keys > 0)
    assert len(desktop.typed) == keys
    till.press("releaseHold")
    till.until(lambda: not notices(till))


def test_nothing_more_is_typed_once_the_hold_has_ended(till: Till, desktop: MadeUpDesktop) -> None:
    def end(count: int) -> None:
        if count == 4:
            till.clock.advance(301)

    desktop.at_key = end
    call_and_scan(till, desktop)
    till.until(lambda: bool(notices(till)))
    (told,) = notices(till)
    assert told.startswith("The reservation had ended.")
    assert "Copy token" not in told, "there is none any more"
    assert len(desktop.typed) == 5, "the key that was on its way"


@pytest.mark.parametrize("helps", [True, False])
def test_a_second_try_leaves_no_notice_of_the_first(
    helps: bool, till: Till, desktop: MadeUpDesktop
) -> None:
    desktop.fault = TypingFault.HIGHER_RIGHTS
    call_and_scan(till, desktop)
    till.until(lambda: bool(notices(till)))
    desktop.fault = None if helps else TypingFault.NO_SUCH_KEY
    desktop.hot_key_pressed.emit(TILL)
    till.turn(5)
    till.scan(NUMBER)
    if helps:
        till.until(lambda: desktop.typed.endswith("\t"))
        till.until(lambda: not notices(till))
    else:
        till.until(lambda: "This keyboard" in notices(till)[-1])
        assert len(notices(till)) == 1


@pytest.mark.parametrize("fault", [TypingFault.HIGHER_RIGHTS, TypingFault.NO_SUCH_KEY])
def test_what_keeps_it_from_being_typed_at_all_is_told(
    fault: TypingFault, till: Till, desktop: MadeUpDesktop
) -> None:
    desktop.fault = fault
    call_and_scan(till, desktop)
    till.until(lambda: bool(notices(till)))
    assert till.text("noticeTitle") == "Token not typed"
    assert desktop.typed == ""


def test_a_newer_token_is_not_mixed_into_an_older_one(till: Till, desktop: MadeUpDesktop) -> None:
    desktop.is_stuck = True
    desktop.in_front = TILL
    desktop.hot_key_pressed.emit(TILL)
    desktop.in_front = ours(till)
    till.scan_and_wait(NUMBER)  # its window does not come back
    first = till.text("holdToken")
    desktop.is_stuck = False
    desktop.in_front = TILL
    desktop.at_key = lambda count: None
    call_and_scan(till, desktop, "1000000002")
    till.until(lambda: desktop.typed.endswith("\t"))
    second = till.text("holdToken")
    assert desktop.typed in (f"#{second}\t", f"#{first}\t#{second}\t")


def test_other_settings_come_into_force_at_once(till: Till, desktop: MadeUpDesktop) -> None:
    assert [str(each) for each in desktop.hot_keys] == ["Ctrl+Alt+V"]
    desktop.answer = HotKeyAnswer.TAKEN
    flow, loaded = till.app.hot_key, till.app.settings.loaded
    till.app.settings._loaded = replace(loaded, settings=replace(TYPING, hot_key="F9"))
    flow._on_settings()
    assert str(desktop.hot_keys[-1]) == "F9"
    assert notices(till) == ["Another program uses F9. Choose other keys in the settings."]
    desktop.answer = HotKeyAnswer.WORKS
    till.app.settings._loaded = replace(loaded, settings=replace(TYPING, hot_key=""))
    flow._on_settings()
    assert desktop.hot_keys[-1] is None
    till.until(lambda: not notices(till))


def test_a_desktop_that_can_do_nothing_says_so() -> None:
    desktop = Desktop()
    assert desktop.use_hot_key(None) is HotKeyAnswer.WORKS
    assert desktop.use_hot_key(HotKey(frozenset(), "F9")) is HotKeyAnswer.IMPOSSIBLE
    assert desktop.front() == NO_WINDOW
    assert desktop.why_not_type(TILL, "x") is TypingFault.IMPOSSIBLE
    assert desktop.type_key(TILL, "x") is TypingFault.IMPOSSIBLE
