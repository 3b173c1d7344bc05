"""The vouchers that somebody has reserved, each watched until it can be tried again.

When that time has come, a sound and the row say so; see gui/domain/hold/watch.py for the life of a
watch. A watch set to do so tries its voucher then, once, and neither while the app is closing
nor at another service. What comes of that is told like a scan if the large place still shows the
voucher; otherwise only its row and one sound tell of it, and the clipboard is left alone.

The journal does not record how long another till has a voucher, so no watch outlasts the app.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from gui.domain.clock import Clock, Moment
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.restored import Restored
from gui.domain.hold.watch import Watch, WatchStage, watch_for
from gui.domain.setup.key_state import KeyState
from gui.domain.setup.settings import LoadedSettings
from gui.domain.telling.news import AlreadyLive, News, Progress, QueueFull, Step, Verdict
from gui.domain.voucher_number import VoucherNumber
from gui.services.banner_feed import BannerFeed
from gui.services.reservations import ENDED_SHOWN_SECONDS, Reservations
from gui.services.settings_in_force import SettingsInForce
from gui.services.ticker import Ticker

log = logging.getLogger(__name__)


class Watches(QObject):
    """Keeps one for each voucher whose newest answer was that somebody has it."""

    changed = Signal(object)
    """Watch: begun, or as it stands now."""
    ended = Signal(object)
    """AttemptId: of the watch that is no longer needed."""
    chimed = Signal()
    """The time of one has come, or it was tried by itself: worth a sound."""

    def __init__(
        self,
        reservations: Reservations,
        feed: BannerFeed,
        settings: SettingsInForce,
        ticker: Ticker,
        clock: Clock,
        may_try_itself: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._reservations = reservations
        self._feed = feed
        self._settings = settings
        self._ticker = ticker
        self._clock = clock
        self._may_try_itself = may_try_itself
        self._watches: dict[AttemptId, Watch] = {}
        self._begun_here: set[AttemptId] = set()
        """The attempts of this run that nobody has asked for."""
        reservations.staff_news.connect(self._on_staff_news)
        reservations.attempt_changed.connect(self._on_attempt_changed)
        reservations.attempt_news.connect(self._on_attempt_news)
        reservations.attempt_dropped.connect(self._on_attempt_dropped)
        reservations.restored.connect(self._on_restored)
        settings.changed.connect(self._on_settings)
        ticker.ticked.connect(self._on_ticked)

    # --- what staff do -----------------------------------------------------------------------

    def try_again(self, attempt_id: AttemptId) -> bool:
        """Reserve the voucher of that attempt's watch; False if there is no such watch."""
        watch = self._watches.get(attempt_id)
        if watch is None:
            return False
        if watch.stage is not WatchStage.TRYING:
            self._reservations.reserve(watch.number)
        return True

    def let_try_itself(self, attempt_id: AttemptId, wanted: bool) -> None:
        """Have the voucher tried once by itself when its time has come, or not after all."""
        watch = self._watches.get(attempt_id)
        if watch is not None and watch.stage is WatchStage.WAITING:
            self._keep(replace(watch, tries_itself=wanted))

    def put_away(self, attempt_id: AttemptId) -> bool:
        """End that attempt's watch: nobody waits any more. False if there is no such watch."""
        was_there = attempt_id in self._watches
        self._end(attempt_id)
        return was_there

    def told_in_its_row(self, news: News) -> Attempt | None:
        """The attempt, if the news is what a try by itself came to, untold by the large place."""
        match news:
            case Verdict(attempt) if (
                attempt.id in self._begun_here
                and attempt.id != self._feed.subject
                and attempt.ending is None
            ):
                return attempt
            case _:
                return None

    # --- what happens ------------------------------------------------------------------------

    def _on_staff_news(self, news: News) -> None:
        match news:
            case Progress(attempt):
                for watch in self._about(attempt.number):
                    self._keep(watch.with_try(attempt))
            case QueueFull(number):
                for watch in self._about(number):
                    self._keep(replace(watch, tries_itself=False))
            case AlreadyLive(attempt):
                self._end_all_about(attempt.number)
            case _:
                pass

    def _on_attempt_changed(self, attempt: Attempt) -> None:
        known = self._watches.get(attempt.id)
        if known is not None:
            self._keep(replace(known, attempt=attempt))
            return
        now = self._clock.now()
        if attempt.outcome is None:
            return
        if attempt.is_live(now):
            self._end_all_about(attempt.number)
        for watch in self._about(attempt.number):
            if watch.trying == attempt.id:
                is_told = attempt.id not in self._begun_here or attempt.id == self._feed.subject
                self._replace(watch, watch.after(attempt, now, is_told=is_told))
        begun = watch_for(attempt)
        if begun is not None and self._is_here(begun):
            self._end_all_about(attempt.number)
            self._keep(begun)

    def _on_attempt_news(self, news: News) -> None:
        if self.told_in_its_row(news) is not None:
            self.chimed.emit()

    def _on_attempt_dropped(self, attempt_id: AttemptId) -> None:
        """A doubt has gone; a watch on it still awaits what it is being tried for."""
        watch = self._watches.get(attempt_id)
        if watch is not None and watch.stage is WatchStage.TRYING:
            self._keep(watch)
        else:
            self._end(attempt_id)

    def _on_restored(self, restored: Restored) -> None:
        """The disk was slow: a voucher that was refused meanwhile may be this till's own."""
        for attempt in restored.open:
            if attempt.is_live(self._clock.now()):
                self._end_all_about(attempt.number)

    def _on_settings(self, loaded: LoadedSettings, key: KeyState) -> None:
        for watch in list(self._watches.values()):
            if not self._is_here(watch):
                self._end(watch.attempt.id)

    def _on_ticked(self, now: Moment) -> None:
        has_come = False
        for watch in list(self._watches.values()):
            if watch.stage is WatchStage.TRYING:
                continue
            if watch.ended_at.seconds_until(now) > ENDED_SHOWN_SECONDS:
                self._end(watch.attempt.id)
            elif watch.stage is WatchStage.WAITING and watch.is_over(now):
                tried = self._tried(watch, now)
                has_come = has_come or tried is None
                self._keep(tried or watch.come_true())
        if has_come:
            self.chimed.emit()

    def _tried(self, watch: Watch, now: Moment) -> Watch | None:
        """The watch with the try that it has just begun by itself; None if it may not."""
        if not (watch.may_try_itself(now) and self._may_try_itself()):
            return None
        attempt = self._reservations.reserve_unasked(watch.number)
        if attempt is None:
            return None
        log.info("tried by itself id=%s number=%s", attempt.id, watch.number.masked)
        self._begun_here.add(attempt.id)
        if self._feed.is_newest(watch.number):
            self._feed.follow(Progress(attempt, Step.ASKING))
        return watch.with_try(attempt)

    # --- inside ------------------------------------------------------------------------------

    def _is_here(self, watch: Watch) -> bool:
        """Whether the service that was asked is the one that is in use."""
        return watch.attempt.service in ("", self._settings.loaded.settings.api_url)

    def _about(self, number: VoucherNumber) -> list[Watch]:
        return [each for each in self._watches.values() if each.number == number]

    def _end_all_about(self, number: VoucherNumber) -> None:
        for watch in self._about(number):
            self._end(watch.attempt.id)

    def _replace(self, watch: Watch, by: Watch | None) -> None:
        if by is None:
            self._end(watch.attempt.id)
        else:
            self._keep(by)

    def _keep(self, watch: Watch) -> None:
        self._watches[watch.attempt.id] = watch
        self._ticker.set_counting(self, True)
        self.changed.emit(watch)

    def _end(self, attempt_id: AttemptId) -> None:
        if self._watches.pop(attempt_id, None) is not None:
            self._ticker.set_counting(self, bool(self._watches))
            self.ended.emit(attempt_id)
