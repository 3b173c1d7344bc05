"""When a token is typed, and what is told when it is not: the whole app on a desktop made up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.desktop.desktop import NO_WINDOW, Desktop, WindowId
from gui.domain.setup.hot_key import HotKey, HotKeyAnswer, HotKeyUse
from gui.domain.setup.settings import Settings, TypeAfter
from gui.domain.telling.sound import Sound
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
        self.hot_keys: dict[HotKeyUse, str] = {}
        self.brought: list[WindowId] = []
        self.is_stuck = False
        self.are_keys_held = False
        self.fault: TypingFault | None = None
        self.typed = ""
        self.at_key: Callable[[int], None] = lambda count: None

    def use_hot_keys(self, hot_keys: Mapping[HotKeyUse, HotKey]) -> dict[HotKeyUse, HotKeyAnswer]:
        self.hot_keys = {use: str(each) for use, each in hot_keys.items()}
        return dict.fromkeys(hot_keys, self.answer)

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
        if self.are_keys_held:
            return TypingFault.KEYS_HELD
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
    desktop.hot_key_pressed.emit(HotKeyUse.CALL, desktop.in_front)
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
    desktop.hot_key_pressed.emit(HotKeyUse.CALL, TILL)
    till.turn(5)
    till.scan(NUMBER)
    till.until(lambda: desktop.typed == f"#{till.text('holdToken')}\t")


@pytest.mark.parametrize("number", ["3000000001", "2000000001"])
def test_without_a_token_the_window_stays(number: str, till: Till, desktop: MadeUpDesktop) -> None:
    call_and_scan(till, desktop, number)
    till.settle()
    assert (desktop.in_front, desktop.typed) == (ours(till), "")
    desktop.hot_key_pressed.emit(HotKeyUse.CALL, desktop.in_front)
    assert desktop.in_front == TILL


def test_a_hold_that_somebody_has_to_read_about_keeps_the_window(
    till: Till, desktop: MadeUpDesktop
) -> None:
    flow = till.app.hot_key
    desktop.hot_key_pressed.emit(HotKeyUse.CALL, TILL)
    till.scan_and_wait("3000000001")
    till.scan_and_wait(NUMBER)  # the second scan counts: its hold is as it should be
    (hold,) = till.app.reservations.live()
    till.until(lambda: desktop.typed.endswith("\t"))
    typed = desktop.typed
    desktop.hot_key_pressed.emit(HotKeyUse.CALL, TILL)
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
    desktop.hot_key_pressed.emit(HotKeyUse.CALL, TILL)
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
    desktop.hot_key_pressed.emit(HotKeyUse.CALL, TILL)
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


def use(till: Till, settings: Settings) -> None:
    """Bring other settings into force, as a save in the dialog does."""
    loaded = till.app.settings.loaded
    till.app.settings._loaded = replace(loaded, settings=settings)
    till.app.hot_key._on_settings()


def test_other_settings_come_into_force_at_once(till: Till, desktop: MadeUpDesktop) -> None:
    assert desktop.hot_keys == {HotKeyUse.CALL: "Ctrl+Alt+V"}
    desktop.answer = HotKeyAnswer.TAKEN
    use(till, replace(TYPING, hot_key="F9"))
    assert desktop.hot_keys == {HotKeyUse.CALL: "F9"}
    assert notices(till) == ["Another program uses F9. Choose other keys in the settings."]
    desktop.answer = HotKeyAnswer.WORKS
    use(till, replace(TYPING, hot_key=""))
    assert desktop.hot_keys == {}
    till.until(lambda: not notices(till))


def test_each_hot_key_that_another_program_has_is_told(till: Till, desktop: MadeUpDesktop) -> None:
    desktop.answer = HotKeyAnswer.TAKEN
    use(till, replace(TYPING, hot_key="F9", type_hot_key="F8"))
    assert [each.split(".")[0] for each in notices(till)] == [
        "Another program uses F9",
        "Another program uses F8",
    ]


def test_the_same_keys_can_not_be_both(till: Till, desktop: MadeUpDesktop) -> None:
    """Settings of all users and of one user may meet so."""
    use(till, replace(TYPING, hot_key="Ctrl+Alt+B", type_hot_key="alt+ctrl+b"))
    assert desktop.hot_keys == {HotKeyUse.CALL: "Ctrl+Alt+B"}
    (told,) = notices(till)
    assert told.startswith("Ctrl+Alt+B brings this window up")
    till.app.settings_flow.open()
    dialog = till.app.settings_flow.dialog
    assert dialog is not None
    assert till.text("type_hot_key.state", dialog).startswith("The other hot key has these keys")
    assert not till.shows("hot_key.state", dialog)


# --- the second hot key ---------------------------------------------------------------------------


@pytest.fixture
def second(till: Till, desktop: MadeUpDesktop) -> Till:
    """The till, with a hot key that types; nothing is typed after a scan."""
    use(till, replace(TYPING, type_token=False, type_hot_key="Ctrl+Alt+B"))
    assert desktop.hot_keys[HotKeyUse.TYPE] == "Ctrl+Alt+B"
    return till


def press(desktop: MadeUpDesktop) -> None:
    desktop.hot_key_pressed.emit(HotKeyUse.TYPE, desktop.in_front)


def told_why(till: Till) -> str:
    """What the only notice says."""
    till.until(lambda: bool(notices(till)))
    (told,) = notices(till)
    return told


NOTHING = "Only the token of the newest voucher is typed"


def test_the_second_hot_key_types_the_newest_token_into_the_window_in_front(
    second: Till, desktop: MadeUpDesktop
) -> None:
    second.scan_and_wait(NUMBER)
    assert desktop.typed == ""
    desktop.in_front = ANOTHER
    press(desktop)
    wanted = f"#{second.text('holdToken')}\t"
    second.until(lambda: desktop.typed == wanted)
    assert (desktop.brought, desktop.in_front) == ([], ANOTHER)
    assert notices(second) == []


def test_after_a_restart_the_newest_token_can_be_typed(
    second: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    second.scan_and_wait(NUMBER)
    wanted = f"#{second.text('holdToken')}\t"
    desktop = MadeUpDesktop()
    monkeypatch.setattr("gui.app.open_desktop", lambda: desktop)
    second.restart()
    press(desktop)
    second.until(lambda: desktop.typed == wanted)


@pytest.mark.parametrize("newer", ["3000000001", "a@b.example"], ids=["refused", "no voucher"])
def test_an_older_customers_token_is_never_typed_beside_a_newer_refusal(
    newer: str, second: Till, desktop: MadeUpDesktop
) -> None:
    second.scan_and_wait(NUMBER)
    title = second.title
    second.scan(newer)
    second.until(lambda: second.title != title)
    press(desktop)
    assert told_why(second).startswith(NOTHING)
    assert desktop.typed == ""


def test_an_older_customers_token_is_not_typed_while_a_newer_voucher_is_asked_for(
    second: Till, desktop: MadeUpDesktop
) -> None:
    """Its banner, and its hold, stay in the large place for a moment."""
    second.scan_and_wait(NUMBER)
    token = second.text("holdToken")
    second.app.reservations.submit("1000000002")
    assert second.text("holdToken") == token, "this would test nothing"
    press(desktop)
    assert told_why(second).startswith(NOTHING)
    second.until(lambda: len(second.app.reservations.live()) == 2)
    assert desktop.typed == ""


def test_a_voucher_that_comes_before_the_first_key_stops_it(
    second: Till, desktop: MadeUpDesktop
) -> None:
    second.scan_and_wait(NUMBER)
    desktop.are_keys_held = True
    press(desktop)
    second.settle()
    second.scan_and_wait("1000000002")
    desktop.are_keys_held = False
    told = told_why(second)
    assert told.startswith("A newer voucher came first.")
    assert "1000 0000 01" in told
    assert desktop.typed == ""


def test_a_voucher_that_comes_after_the_first_key_does_not_stop_it(
    second: Till, desktop: MadeUpDesktop
) -> None:
    """The window that it is typed into is still the older customer's."""
    second.scan_and_wait(NUMBER)
    wanted = f"#{second.text('holdToken')}\t"

    def submit(count: int) -> None:
        if count == 3:
            second.app.reservations.submit("1000000002")

    desktop.at_key = submit
    press(desktop)
    second.until(lambda: desktop.typed == wanted)


def test_a_token_that_was_used_is_typed_only_once_it_is_back(
    second: Till, desktop: MadeUpDesktop
) -> None:
    second.scan_and_wait(NUMBER)
    wanted = f"#{second.text('holdToken')}\t"
    second.turn(2)  # the button does nothing at first
    second.press("holdDone")
    press(desktop)
    assert told_why(second).startswith(NOTHING)
    second.turn(1)  # nor does this one
    second.press("undoDone")
    press(desktop)
    second.until(lambda: desktop.typed == wanted)
    second.until(lambda: not notices(second))


def test_a_token_that_is_over_is_not_typed(second: Till, desktop: MadeUpDesktop) -> None:
    second.scan_and_wait(NUMBER)
    second.turn(301)
    press(desktop)
    assert told_why(second) == "The reservation had ended. Reserve 1000 0000 01 again."
    assert desktop.typed == ""


def test_a_token_that_is_being_released_is_not_typed(second: Till, desktop: MadeUpDesktop) -> None:
    second.scan_and_wait(NUMBER)
    (hold,) = second.app.reservations.live()
    second.app.reservations.release(hold.id)
    press(desktop)
    told = [each.text() for each in second.window.findChildren(QLabel, "noticeAdvice")]
    assert told == ["There's something to read first. Look at 1000 0000 01 here."]
    second.until(lambda: not second.app.reservations.live())
    assert desktop.typed == ""


def test_a_release_between_two_keys_stops_it(second: Till, desktop: MadeUpDesktop) -> None:
    second.scan_and_wait(NUMBER)
    (hold,) = second.app.reservations.live()

    def release(count: int) -> None:
        if count == 3:
            second.app.reservations.release(hold.id)

    desktop.at_key = release
    press(desktop)
    assert "Remove what was typed." in told_why(second)
    assert len(desktop.typed) == 4, "the key that was on its way"
    second.until(lambda: not second.app.reservations.live())
    assert "Remove what was typed." in told_why(second), "it is still there, hold or not"


@pytest.mark.parametrize("change", [{"saved": False}, {"release_unconfirmed": True}], ids=str)
def test_a_token_that_somebody_has_to_read_about_is_not_typed(
    change: dict[str, bool], second: Till, desktop: MadeUpDesktop
) -> None:
    second.scan_and_wait(NUMBER)
    (hold,) = second.app.reservations.live()
    second.app.feed._hold = replace(hold, **change)  # type: ignore[arg-type]
    press(desktop)
    assert told_why(second).startswith("There's something to read first.")
    assert desktop.typed == ""


def test_nothing_is_typed_into_our_own_window(second: Till, desktop: MadeUpDesktop) -> None:
    second.scan_and_wait(NUMBER)
    desktop.in_front = ours(second)
    press(desktop)
    assert told_why(second).startswith("This window was in front, not the till's.")
    assert (desktop.typed, second.field.text()) == ("", "")


def test_pressed_again_it_types_the_token_once(
    second: Till, desktop: MadeUpDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    second.scan_and_wait(NUMBER)
    wanted = f"#{second.text('holdToken')}\t"
    desktop.at_key = lambda count: press(desktop)
    press(desktop)
    second.until(lambda: desktop.typed == wanted)
    second.until(lambda: second.app.hot_key._typing is None)
    press(desktop)
    second.settle()
    assert second.app.hot_key._typing is None
    desktop.at_key = lambda count: None
    second.scan_and_wait("1000000002")
    press(desktop)
    another = f"#{second.text('holdToken')}\t"
    second.until(lambda: desktop.typed == wanted + another)
    monkeypatch.setattr("gui.flows.hot_key_flow._SAME_PRESS_SECONDS", 0.0)
    second.until(lambda: second.app.hot_key._typing is None)
    press(desktop)  # the till's software may have lost it
    second.until(lambda: desktop.typed == wanted + another + another)


def test_keys_that_stay_held_are_told(
    second: Till, desktop: MadeUpDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.desktop.typing._PATIENCE_SECONDS", 0.1)
    second.scan_and_wait(NUMBER)
    desktop.are_keys_held = True
    press(desktop)
    assert told_why(second).startswith("A key was held down.")


def test_what_is_not_typed_is_heard_and_the_task_bar_says_so(
    second: Till, desktop: MadeUpDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[Sound] = []
    monkeypatch.setattr(second.app.sounds, "_play", played.append)
    second.window.hide()  # a run without a window
    press(desktop)
    assert played == [Sound.ATTENTION]
    assert second.window.isMinimized()
    press(desktop)
    assert len(notices(second)) == 1, "told twice"
    second.scan_and_wait(NUMBER)
    second.until(lambda: not notices(second))


def test_a_desktop_that_can_do_nothing_says_so() -> None:
    desktop = Desktop()
    hot_keys = {HotKeyUse.CALL: HotKey(frozenset(), "F9")}
    assert desktop.use_hot_keys(hot_keys) == {HotKeyUse.CALL: HotKeyAnswer.IMPOSSIBLE}
    assert desktop.front() == NO_WINDOW
    assert desktop.why_not_type(TILL, "x") is TypingFault.IMPOSSIBLE
    assert desktop.type_key(TILL, "x") is TypingFault.IMPOSSIBLE
