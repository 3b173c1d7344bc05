"""A hot key calls the window up from any program, and returns to that once a voucher is done.

It returns only after a verdict that nobody has to read: with a token that is as it should be, which
is then typed into that program if a setting wants it. After any other verdict the window
stays, and the hot key itself is the way back.

A second hot key types the newest token into the window in front, whenever it is pressed. That is
the newest scan's own or none: an older customer's, while the large place tells of a newer voucher,
would be redeemed for the wrong person.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from gui.desktop.desktop import NO_WINDOW, Desktop, WindowId
from gui.desktop.typing import Typing
from gui.domain.clock import Clock
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import Held
from gui.domain.setup.hot_key import BadHotKey, HotKey, HotKeyAnswer, HotKeyUse, read_hot_key
from gui.domain.telling.message import Message
from gui.domain.telling.news import AlreadyAsking, AlreadyLive, News, Progress, Verdict
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.notice_words import notice_for, typing_notice
from gui.domain.typing_fault import TypingFault
from gui.services.banner_feed import BannerFeed
from gui.services.key_scanner import KeyScanner
from gui.services.reservations import Reservations
from gui.services.scanners import Scanners
from gui.services.settings_in_force import SettingsInForce
from gui.translate import translate
from gui.widgets.main_window import MainWindow

_SAME_PRESS_SECONDS = 1.0
"""A press so soon after that token was typed, or was not, is the same one: a key that bounces, or
somebody who pressed twice. Typed again, the token would be there twice.
"""


class HotKeyFlow(QObject):
    """Listens to the hot keys once the reservations are ready, unless `is_wanted` is False."""

    answered = Signal(object, object)
    """HotKeyUse, HotKeyAnswer: whether the system lets us have that hot key."""
    told = Signal()
    """Something was to be typed and was not, or not all of it; the window says why."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsInForce,
        scanners: Scanners,
        keys: KeyScanner,
        reservations: Reservations,
        feed: BannerFeed,
        clock: Clock,
        *,
        is_wanted: bool,
        opening: Callable[[], Desktop],
    ) -> None:
        super().__init__()
        self._window = window
        self._settings = settings
        self._keys = keys
        self._reservations = reservations
        self._feed = feed
        self._clock = clock
        self._opening = opening
        self._desktop: Desktop | None = None
        self._named: dict[HotKeyUse, str] = {}
        """As the settings have them."""
        self._conflicts: list[Message] = []
        self._called_from = NO_WINDOW
        """The window to go back to."""
        self._has_arrived = False
        """Whether the focus has been here since; before that, Qt may still tell of its leaving."""
        self._has_scanned = False
        self._typing: Typing | None = None
        self._to_type: Attempt | None = None
        self._must_be_newest = False
        """Whether it is typed only as long as no newer voucher comes before the first key."""
        self._last_typed: tuple[AttemptId, float] = AttemptId(0), -math.inf
        """Whose typing ended last, and when."""
        self._nothing: Message | None = None
        """What was told when there was no token to type."""
        self._untyped: dict[AttemptId, Message] = {}
        """What was told of tokens that were not typed, as long as they last."""
        self._attempt: AttemptId | None = None
        """What was scanned since the window was called up, while it is under way."""
        if not is_wanted:
            return
        reservations.ready.connect(self._on_ready)
        settings.changed.connect(self._on_settings)
        scanners.scanned.connect(self._on_scanned)
        scanners.typed.connect(self._on_scanned)
        reservations.staff_news.connect(self._on_staff_news)
        reservations.attempt_news.connect(self._on_attempt_news)
        reservations.attempt_changed.connect(self._on_attempt_changed)

    def close(self) -> None:
        """Let go of the hot keys; nothing more is typed."""
        if self._typing is not None:
            self._end_typing()
        if self._desktop is not None:
            self._desktop.close()

    # --- which keys --------------------------------------------------------------------------

    def _on_ready(self) -> None:
        if self._desktop is None:
            self._desktop = self._opening()
            self._desktop.setParent(self)
            self._desktop.hot_key_pressed.connect(self._on_pressed)
            self._keys.drop(self._desktop.is_own_key)
            application = QGuiApplication.instance()
            assert isinstance(application, QGuiApplication)
            application.focusWindowChanged.connect(self._on_focus_window)
            self._listen()

    def _on_settings(self) -> None:
        if self._desktop is not None and self._names() != self._named:
            self._listen()

    def _names(self) -> dict[HotKeyUse, str]:
        settings = self._settings.loaded.settings
        return {HotKeyUse.CALL: settings.hot_key, HotKeyUse.TYPE: settings.type_hot_key}

    def _listen(self) -> None:
        assert self._desktop is not None
        self._named = self._names()
        wanted = {use: found for use, name in self._named.items() if (found := _hot_key(name))}
        twice = wanted.get(HotKeyUse.CALL) == wanted.get(HotKeyUse.TYPE)
        different = {
            use: each for use, each in wanted.items() if use is HotKeyUse.CALL or not twice
        }
        answers = self._desktop.use_hot_keys(different)
        while self._conflicts:
            self._window.notices.remove(self._conflicts.pop())
        for use in HotKeyUse:
            answer = answers.get(use, HotKeyAnswer.WORKS)
            if use in wanted and use not in different:
                answer = HotKeyAnswer.TWICE
                self._report_conflict(NoticeKind.HOT_KEY_TWICE, wanted[use])
            elif answer is HotKeyAnswer.TAKEN:
                self._report_conflict(NoticeKind.HOT_KEY_TAKEN, wanted[use])
            self.answered.emit(use, answer)

    def _report_conflict(self, kind: NoticeKind, hot_key: HotKey) -> None:
        self._conflicts.append(notice_for(kind, str(hot_key), translate))
        self._window.notices.show_message(self._conflicts[-1])

    # --- there and back ----------------------------------------------------------------------

    def _on_pressed(self, use: HotKeyUse, front: WindowId) -> None:
        if use is HotKeyUse.TYPE:
            self._type_newest(front)
        elif _is_ours(front):
            self._go_back()
        else:
            self._call(front)

    def _call(self, front: WindowId) -> None:
        self._called_from, self._attempt = front, None
        self._has_arrived = self._has_scanned = False
        self._window.come_to_front()
        self._bring(WindowId(int(self._window.winId())))
        self._window.field.focus()

    def _on_scanned(self) -> None:
        self._has_scanned = self._called_from != NO_WINDOW

    def _on_staff_news(self, news: News) -> None:
        self._withdraw_nothing()
        if not self._has_scanned:
            return
        self._has_scanned = False
        match news:
            case Progress(attempt) | AlreadyAsking(attempt):
                self._attempt = attempt.id
            case AlreadyLive(attempt):
                self._succeed(attempt)
            case _:
                self._attempt = None

    def _on_attempt_news(self, news: News) -> None:
        if isinstance(news, Verdict) and news.attempt.id == self._attempt:
            self._attempt = None
            if news.attempt.is_live(self._clock.now()):
                self._succeed(news.attempt)

    def _succeed(self, attempt: Attempt) -> None:
        """There is a token. Unless somebody has to read more about it, go back."""
        assert self._desktop is not None
        if not _is_plain(attempt):
            return
        target = self._called_from
        if _is_ours(self._desktop.front()):
            self._bring(target)
        self._called_from = NO_WINDOW
        if self._settings.loaded.settings.type_token:
            self._type(attempt, target)

    # --- typing ------------------------------------------------------------------------------

    def _type_newest(self, front: WindowId) -> None:
        hold = self._feed.newest_hold
        if self._typing is not None or (hold is not None and self._is_same_press(hold.id)):
            return
        self._withdraw_nothing()
        if hold is None:
            self._nothing = notice_for(NoticeKind.NOTHING_TO_TYPE, "", translate)
            self._report(self._nothing)
            return
        fault = TypingFault.OWN_WINDOW if _is_ours(front) else self._fault_of(hold)
        if fault is None:
            self._type(hold, front, must_be_newest=True)
        else:
            self._report_untyped(hold, fault, 0)

    def _is_same_press(self, attempt_id: AttemptId) -> bool:
        last, at = self._last_typed
        return attempt_id == last and monotonic() - at < _SAME_PRESS_SECONDS

    def _type(self, attempt: Attempt, window: WindowId, *, must_be_newest: bool = False) -> None:
        assert self._desktop is not None
        assert isinstance(attempt.outcome, Held)
        settings = self._settings.loaded.settings
        text = settings.type_before + attempt.outcome.token.reveal() + settings.type_after.key
        if self._typing is not None:
            self._typing.give_up()
        self._to_type, self._must_be_newest = attempt, must_be_newest
        pause = settings.type_pause_ms
        self._typing = Typing(self._desktop, window, text, pause, self._why_not)
        self._typing.setParent(self)
        self._typing.finished.connect(self._on_typed)
        self._typing.stopped.connect(self._on_typing_stopped)
        self._typing.start()

    def _why_not(self) -> TypingFault | None:
        """What keeps the next key from being typed, as far as the token is concerned."""
        attempt, typing = self._to_type, self._typing
        assert attempt is not None
        assert typing is not None
        if self._must_be_newest and not typing.has_begun:
            newest = self._feed.newest_hold
            if newest is None or newest.id != attempt.id:
                return TypingFault.NEWER_VOUCHER
        return self._fault_of(attempt)

    def _fault_of(self, attempt: Attempt) -> TypingFault | None:
        if not attempt.is_live(self._clock.now()):
            return TypingFault.HOLD_ENDED
        is_releasing = attempt.id in self._reservations.releasing()
        return TypingFault.TO_BE_READ if is_releasing or not _is_plain(attempt) else None

    def _on_attempt_changed(self, attempt: Attempt) -> None:
        if self._to_type is not None and attempt.id == self._to_type.id:
            self._to_type = attempt
        if attempt.ending is not None:
            self._withdraw_notice(attempt.id)

    def _on_typed(self) -> None:
        assert self._to_type is not None
        self._withdraw_notice(self._to_type.id)
        self._end_typing()

    def _on_typing_stopped(self, fault: TypingFault, typed: int) -> None:
        attempt = self._to_type
        self._end_typing()
        assert attempt is not None
        self._report_untyped(attempt, fault, typed)

    def _report_untyped(self, attempt: Attempt, fault: TypingFault, typed: int) -> None:
        self._withdraw_notice(attempt.id)
        notice = typing_notice(fault, typed, attempt.number, translate)
        is_remnant = fault is TypingFault.TO_BE_READ and typed > 0
        if fault is not TypingFault.HOLD_ENDED and not is_remnant:
            self._untyped[attempt.id] = notice
        self._report(notice)

    def _report(self, notice: Message) -> None:
        self._window.notices.show_message(notice)
        self._window.ask_for_attention()
        self.told.emit()

    def _withdraw_nothing(self) -> None:
        if self._nothing is not None:
            self._window.notices.remove(self._nothing)
            self._nothing = None

    def _withdraw_notice(self, attempt_id: AttemptId) -> None:
        if attempt_id in self._untyped:
            self._window.notices.remove(self._untyped.pop(attempt_id))

    def _end_typing(self) -> None:
        assert self._typing is not None
        assert self._to_type is not None
        self._typing.end()
        self._last_typed = self._to_type.id, monotonic()
        self._typing = self._to_type = None

    def _go_back(self) -> None:
        """Give the focus back; what is under way still belongs to that window."""
        if self._called_from == NO_WINDOW:
            return
        self._bring(self._called_from)
        if self._attempt is None:
            self._called_from = NO_WINDOW

    def _bring(self, window: WindowId) -> None:
        assert self._desktop is not None
        self._desktop.bring_to_front(window)

    def _on_focus_window(self, window: QWindow | None) -> None:
        """Whoever goes elsewhere without the hot key wants to be there."""
        if window is not None:
            self._has_arrived = True
        elif self._has_arrived and self._attempt is None:
            self._called_from, self._has_scanned = NO_WINDOW, False


def _hot_key(name: str) -> HotKey | None:
    try:
        return read_hot_key(name)
    except BadHotKey:  # pragma: no cover - settings files are checked when they are read
        return None


def _is_plain(attempt: Attempt) -> bool:
    """Whether there is a token, and nothing that somebody has to read about it first."""
    held = attempt.outcome
    is_as_it_should_be = isinstance(held, Held) and held.oddity is None and attempt.saved
    return is_as_it_should_be and not attempt.release_unconfirmed


def _is_ours(window: WindowId) -> bool:
    """Whether it is this app's. Asked of the system: Qt learns later who has the focus."""
    ours = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
    return any(int(each.winId()) == window for each in ours)
