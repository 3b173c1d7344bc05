"""The hot key calls the window up from any program, and returns to that once a voucher is done.

It returns only after a verdict that nobody has to read: with a token that is as it should be, which
is then typed into that program if a setting wants it. After any other verdict the window
stays, and the hot key itself is the way back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

from gui.desktop.desktop import NO_WINDOW, Desktop, WindowId
from gui.desktop.typing import Typing
from gui.domain.clock import Clock
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.outcome import Held
from gui.domain.setup.hot_key import BadHotKey, HotKeyAnswer, read_hot_key
from gui.domain.telling.message import Message
from gui.domain.telling.news import AlreadyAsking, AlreadyLive, News, Progress, Verdict
from gui.domain.telling.notice import NoticeKind
from gui.domain.telling.notice_words import notice_for, typing_notice
from gui.domain.typing_fault import TypingFault
from gui.services.key_scanner import KeyScanner
from gui.services.reservations import Reservations
from gui.services.scanners import Scanners
from gui.services.settings_in_force import SettingsInForce
from gui.translate import translate
from gui.widgets.main_window import MainWindow


class HotKeyFlow(QObject):
    """Listens to the hot key once the reservations are ready, unless `is_wanted` is False."""

    answered = Signal(object)
    """HotKeyAnswer: whether the system lets us have the hot key."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsInForce,
        scanners: Scanners,
        keys: KeyScanner,
        reservations: Reservations,
        clock: Clock,
        *,
        is_wanted: bool,
        opening: Callable[[], Desktop],
    ) -> None:
        super().__init__()
        self._window = window
        self._settings = settings
        self._keys = keys
        self._clock = clock
        self._opening = opening
        self._desktop: Desktop | None = None
        self._hot_key = ""
        self._conflict: Message | None = None
        self._called_from = NO_WINDOW
        """The window to go back to."""
        self._has_arrived = False
        """Whether the focus has been here since; before that, Qt may still tell of its leaving."""
        self._has_scanned = False
        self._typing: Typing | None = None
        self._to_type: Attempt | None = None
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
        """Let go of the hot key; nothing more is typed."""
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
        if self._desktop is not None and self._settings.loaded.settings.hot_key != self._hot_key:
            self._listen()

    def _listen(self) -> None:
        assert self._desktop is not None
        self._hot_key = self._settings.loaded.settings.hot_key
        try:
            hot_key = read_hot_key(self._hot_key)
        except BadHotKey:  # pragma: no cover - settings files are checked when they are read
            hot_key = None
        answer = self._desktop.use_hot_key(hot_key)
        if self._conflict is not None:
            self._window.notices.remove(self._conflict)
            self._conflict = None
        if answer is HotKeyAnswer.TAKEN:
            self._conflict = notice_for(NoticeKind.HOT_KEY_TAKEN, str(hot_key), translate)
            self._window.notices.show_message(self._conflict)
        self.answered.emit(answer)

    # --- there and back ----------------------------------------------------------------------

    def _on_pressed(self, front: WindowId) -> None:
        if _is_ours(front):
            self._go_back()
            return
        self._called_from, self._attempt = front, None
        self._has_arrived = self._has_scanned = False
        self._window.come_to_front()
        self._bring(WindowId(int(self._window.winId())))
        self._window.field.focus()

    def _on_scanned(self) -> None:
        self._has_scanned = self._called_from != NO_WINDOW

    def _on_staff_news(self, news: News) -> None:
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
        held = attempt.outcome
        is_plain = isinstance(held, Held) and held.oddity is None and attempt.saved
        if not is_plain or attempt.release_unconfirmed:
            return
        target = self._called_from
        if _is_ours(self._desktop.front()):
            self._bring(target)
        self._called_from = NO_WINDOW
        if self._settings.loaded.settings.type_token:
            self._type(attempt, target)

    # --- typing ------------------------------------------------------------------------------

    def _type(self, attempt: Attempt, window: WindowId) -> None:
        assert self._desktop is not None
        assert isinstance(attempt.outcome, Held)
        settings = self._settings.loaded.settings
        text = settings.type_before + attempt.outcome.token.reveal() + settings.type_after.key
        if self._typing is not None:
            self._typing.give_up()
        self._to_type = attempt
        pause = settings.type_pause_ms
        self._typing = Typing(self._desktop, window, text, pause, self._is_worth_typing)
        self._typing.setParent(self)
        self._typing.finished.connect(self._on_typed)
        self._typing.stopped.connect(self._on_typing_stopped)
        self._typing.start()

    def _is_worth_typing(self) -> bool:
        return self._to_type is not None and self._to_type.is_live(self._clock.now())

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
        self._withdraw_notice(attempt.id)
        notice = typing_notice(fault, typed, attempt.number, translate)
        if fault is not TypingFault.HOLD_ENDED:
            self._untyped[attempt.id] = notice
        self._window.notices.show_message(notice)
        QApplication.alert(self._window)

    def _withdraw_notice(self, attempt_id: AttemptId) -> None:
        if attempt_id in self._untyped:
            self._window.notices.remove(self._untyped.pop(attempt_id))

    def _end_typing(self) -> None:
        assert self._typing is not None
        self._typing.end()
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


def _is_ours(window: WindowId) -> bool:
    """Whether it is this app's. Asked of the system: Qt learns later who has the focus."""
    ours = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
    return any(int(each.winId()) == window for each in ours)
