"""Reservations, banner feed and clipboard, with a worker that a test controls.

The worker is a stand-in: it sends no request and writes no journal. tests/till.py has the real one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication

from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.check import Check, CheckState
from gui.domain.hold.outcome import HoldAnswer
from gui.domain.hold.restored import Restored
from gui.domain.setup.key_state import KeyHome, KeyState
from gui.domain.setup.settings import LoadedSettings, Settings
from gui.domain.telling.message import Message
from gui.domain.telling.news import News
from gui.domain.voucher_number import VoucherNumber
from gui.services.banner_feed import BannerFeed
from gui.services.reservations import Reservations
from gui.services.settings_in_force import SettingsInForce
from gui.services.ticker import Ticker
from gui.services.token_clipboard import TokenClipboard
from gui.services.values import Values
from tests.fake_clock import FakeClock


class StandInWorker(QObject):
    """Notes what it is asked to do; a test emits its signals."""

    settings_taken_up = Signal(object, object)
    key_proved = Signal(object)
    ready = Signal()
    restored = Signal(object)
    journal_failed = Signal(str)
    journal_set_aside = Signal(str)
    start_failed = Signal(str)
    progressed = Signal(object, object)
    attempt_finished = Signal(object)
    checked = Signal(object)
    saved_late = Signal(object)
    released = Signal(object)
    release_failed = Signal(object, object)
    interrupted = Signal()
    resumed = Signal()
    given_up = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[Attempt, Attempt | None]] = []
        self.given_back: list[Attempt] = []
        self.recorded: list[Attempt] = []
        self.checks: list[Check] = []

    def hold(self, attempt: Attempt, earlier: Attempt | None) -> None:
        self.asked.append((attempt, earlier))

    def release(self, attempt: Attempt) -> None:
        self.given_back.append(attempt)

    def check(self, check: Check) -> None:
        self.checks.append(check)

    def record(self, attempt: Attempt) -> None:
        self.recorded.append(attempt)


class Reserving:
    """The services, and what they have announced."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.worker = StandInWorker()
        self.settings = SettingsInForce(cast(Any, self.worker))
        self.ticker = Ticker(clock)
        self.reservations = Reservations(cast(Any, self.worker), self.ticker, clock)
        self.clipboard = TokenClipboard(QGuiApplication.clipboard())
        self.values = Values(cast(Any, self.worker), self.settings, self.reservations, clock)
        self.feed = BannerFeed(
            self.settings, self.reservations, self.values, self.clipboard, self.ticker, clock
        )
        self.reservations.attempt_news.connect(self.values.on_news)
        self.reservations.attempt_changed.connect(self.clipboard.on_attempt_changed)
        self.news: list[News] = []
        self.reservations.staff_news.connect(self.news.append)
        self.reservations.attempt_news.connect(self.news.append)
        self.changed: list[Attempt] = []
        self.reservations.attempt_changed.connect(self.changed.append)
        self.dropped: list[AttemptId] = []
        self.reservations.attempt_dropped.connect(self.dropped.append)
        self.values.staff_news.connect(self.news.append)
        self.values.check_news.connect(self.news.append)
        self.states: list[tuple[AttemptId, CheckState | None]] = []
        self.values.changed.connect(self._note_state)
        self.put_away: list[Attempt | None] = []
        self.reservations.put_away_changed.connect(self.put_away.append)

    def _note_state(self, attempt_id: AttemptId, state: CheckState | None) -> None:
        self.states.append((attempt_id, state))

    def end(self) -> None:
        """Take it apart, on Qt's own thread: the garbage collector may run on any other."""
        parts: tuple[QObject, ...] = (
            self.feed,
            self.values,
            self.clipboard,
            self.reservations,
            self.ticker,
            self.settings,
            self.worker,
        )
        for each in parts:
            each.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def open(self, *restored: Attempt) -> None:
        """The journal has been read, and scans go out from now on."""
        last = restored[-1].id if restored else AttemptId(0)
        self.worker.restored.emit(Restored(restored, (), last, restored))
        self.use(Settings())
        self.worker.ready.emit()

    def use(self, settings: Settings) -> None:
        """Put these settings into force."""
        self.worker.settings_taken_up.emit(LoadedSettings(settings), KeyState(KeyHome.PRACTICE))

    def scan(self, number: str) -> None:
        self.reservations.reserve(VoucherNumber(number))

    def answer(self, outcome: HoldAnswer, *, place: int = -1) -> Attempt:
        """Smart Gift's answer to the request at that place in the queue, by default the newest."""
        finished = replace(self.worker.asked[place][0], outcome=outcome)
        self.worker.attempt_finished.emit(finished)
        return finished

    def tick(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.ticker.tick()

    @property
    def banner(self) -> Message | None:
        return self.feed.banner

    @property
    def title(self) -> str:
        return self.banner.title if self.banner is not None else ""
