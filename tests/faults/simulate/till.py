"""A till of a story: the real reservations, asking, journal, banner and clipboard rules.

Simulated are the network to the service, the loop's time, Qt's timers and the system's clipboard.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard

from gui.api.asking import Asking
from gui.api.client import SmartGift
from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.history import HistoryRow, history_row
from gui.domain.hold.outcome import Held
from gui.domain.hold.restored import Restored
from gui.domain.hold.watch import Watch, WatchStage
from gui.domain.redaction import KnownSecrets
from gui.domain.scan.cleaning import BadScan, ScanProblem
from gui.domain.setup.key_state import KeyHome, KeyProof, KeyState
from gui.domain.setup.settings import LoadedSettings, Settings
from gui.domain.telling.message import MessageAction
from gui.domain.telling.news import AlreadyLive, News, Progress, Releasing
from gui.services.banner_feed import BannerFeed
from gui.services.journal_keeper import JournalKeeper
from gui.services.reactions.watches import Watches
from gui.services.reservations import Reservations
from gui.services.settings_in_force import SettingsInForce
from gui.services.ticker import Ticker
from gui.services.token_clipboard import TokenClipboard
from gui.services.values import Values
from gui.services.worker import ReportStep, Worker, WorkerResources
from gui.storage.journal import Journal, JournalError
from tests.faults.simulate.line import Fate, Line
from tests.faults.simulate.service import Service
from tests.faults.simulate.virtual_time import (
    DISK_SECONDS,
    Disk,
    InlineExecutor,
    VirtualLoop,
    VirtualTimer,
)

_NEAR_AN_END = 4.0
_SELDOM = 10.0
"""Seconds."""

BOOT_SECONDS = 20.0
"""From switching a PC on until the app starts."""

_WALL = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


class ForgetfulStore:
    """Keeps nothing of what answers show of the key."""

    def note_proof(self, service: str, proof: KeyProof) -> None:
        pass


class VirtualClock:
    """A PC's two clocks, based on the story's time; both can jump."""

    def __init__(self, loop: VirtualLoop, instant: float) -> None:
        self._loop = loop
        self._instant = instant
        self._wall = 0.0

    def now(self) -> Moment:
        """The present moment, according to the PC."""
        seconds = self._loop.time()
        return Moment(seconds + self._instant, _WALL + timedelta(seconds=seconds + self._wall))

    def set_wall(self, seconds: float) -> None:
        """Somebody sets the calendar clock."""
        self._wall += seconds

    def restart_pc(self) -> None:
        """The instants start again."""
        self._instant = BOOT_SECONDS - self._loop.time()


class _Slots:
    """A signal within one thread."""

    def __init__(self) -> None:
        self._slots: list[Callable[[], None]] = []

    def connect(self, slot: Callable[[], None]) -> None:
        self._slots.append(slot)

    def disconnect_all(self) -> None:
        self._slots.clear()

    def emit(self) -> None:
        for slot in self._slots:
            slot()


class _SimulatedClipboard:
    """The system's clipboard, for one PC."""

    def __init__(self) -> None:
        self.data = QMimeData()
        self._text = ""
        self.dataChanged = _Slots()

    def setMimeData(self, data: QMimeData) -> None:
        self.data = data
        self._text = data.text()  # now: what is left there isn't Python's afterwards
        self.dataChanged.emit()

    def mimeData(self) -> QMimeData:
        return self.data

    def setText(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.setMimeData(data)

    def clear(self) -> None:
        self.setMimeData(QMimeData())

    def text(self) -> str:
        return self._text


class _SparseTicker(Ticker):
    """Ticks every second near an end, and otherwise seldom, which saves most of a story's time."""

    def __init__(self, clock: VirtualClock, seconds_to_an_end: Callable[[], float]) -> None:
        super().__init__(clock)
        self._seconds_to_an_end = seconds_to_an_end
        self._last = clock.now()
        self.is_due = False
        """Whether the screen waits for the next tick to be right."""

    def tick(self) -> None:
        super().tick()
        self._last = self._clock.now()
        self.is_due = False
        self._set_pace()

    def catch_up(self) -> None:
        """Show the present second, and note that something may end sooner than it did."""
        if self._last.seconds_until(self._clock.now()) >= 1.0:
            self.tick()
        elif not self.is_running:
            self.is_due = False
        elif not self.is_due:
            self._set_pace()

    def tick_within_a_second(self) -> None:
        """The clock was set, which nobody reports: the screen is up to a second behind."""
        if self.is_running:
            self.is_due = True
            self._timer.start(1000)

    def _set_pace(self) -> None:
        if self.is_running:
            pause = min(max(self._seconds_to_an_end() - _NEAR_AN_END, 1.0), _SELDOM)
            self._timer.start(round(1000 * pause))


class _Journal(Journal):
    """The real journal; after a power cut, the program that had it open can't write to it."""

    def __init__(self, path: Path, boot_id: str, disk: Disk) -> None:
        super().__init__(path, boot_id)
        self.is_dead = False
        self._disk = disk

    def save(self, attempt: Attempt) -> None:
        if self.is_dead:
            raise JournalError("the power is off")
        if self._disk.is_full:
            raise JournalError("the disk is full")
        super().save(attempt)


class _Keeper(JournalKeeper):
    """The real keeper, with the story's disk in place of its thread."""

    def __init__(
        self,
        journal: Journal,
        on_saved_late: Callable[[Attempt], None],
        on_stumbled: Callable[[], None],
        executor: InlineExecutor,
    ) -> None:
        self._executor = executor
        super().__init__(journal, on_saved_late, on_stumbled)

    def _new_thread(self) -> Any:
        return self._executor

    def _living_thread(self) -> Any:
        return self._executor


class _Worker(Worker):
    """The real worker, on the story's loop instead of a thread."""

    def __init__(self, loop: VirtualLoop, clock: VirtualClock, resources: Any, disk: Disk) -> None:
        super().__init__(cast(Any, clock), resources)
        self._story = loop
        self._executor = InlineExecutor(loop, disk)
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = self._story.create_task(self._live())

    async def end(self) -> None:
        """Like `stop`, but without threads to wait for."""
        self._stopping.set()
        self._wake()
        if self._task is not None:
            await self._task
        await self._executor.wait_until_done()

    def may_be_unwritten(self, attempt: Attempt) -> bool:
        """Whether the disk has not confirmed all that it was given of this attempt."""
        return attempt.id in self._keeper._writing or attempt.id not in self._keeper._written

    async def _live(self) -> None:
        if self._open():
            self._keeper = _Keeper(
                self._resources.journal, self.saved_late.emit, self.stumbled.emit, self._executor
            )
            await self._work()
            self._close()


class SimulatedTill:
    """One till: started, used, cut off and started again."""

    def __init__(
        self,
        name: str,
        loop: VirtualLoop,
        service: Service,
        folder: Path,
        chance_of: Callable[[str], random.Random],
        on_request: Callable[[Fate], None],
        on_shown: Callable[[SimulatedTill], None],
        on_verdict: Callable[[SimulatedTill, News], None],
        on_back: Callable[[SimulatedTill, Restored], None],
        on_tried: Callable[[SimulatedTill, Watch, Watch], None],
    ) -> None:
        self.name = name
        self.clock = VirtualClock(loop, 5_000.0)
        self.boots = 1
        self.disk = Disk()
        self.clipboard = _SimulatedClipboard()
        self.line = Line(name, service, self.clock, loop, chance_of, on_request)
        self.last_number: str | None = None
        """The voucher scanned last; None after something that isn't a voucher."""
        self.copied_by_hand = ""
        """The token that somebody has asked for since the last scan."""
        self.cards: dict[int, Attempt] = {}
        """What is on screen besides the banner, as HoldList keeps it."""
        self.watched: dict[int, Watch] = {}
        """The rows of what is waited for, in place of the cards with the same id."""
        self.may_try: dict[int, float] = {}
        """The watches that were told to try by themselves, and when, by the story's time."""
        self.unasked: set[int] = set()
        """The attempts that began by themselves."""
        self.history: dict[int, HistoryRow] = {}
        self.tokens_seen: dict[str, set[str]] = {}
        """Which voucher each token belongs to, as far as this run has seen."""
        self.tokens_ever_seen: dict[str, set[str]] = {}
        """The same for all runs: a journal remembers some."""
        self.stopped_at: list[float] = []
        """When the app was closed or cut off, by the story's time."""
        self.left_over = ""
        """What an earlier run left on the clipboard when it closed."""
        self.begun: dict[int, float] = {}
        """When each attempt began, by the story's time."""
        self.last_begun = -1.0
        """When the last of them began."""
        self.scans: dict[str, list[float]] = {}
        """The same for each voucher."""
        self.forgotten: dict[str, float] = {}
        """Vouchers of which a run left no trace, with the time when that run ended."""
        self._said: News | None = None
        self.last_shown = ""
        self.must_come_back: dict[int, Attempt] = {}
        """What the run before this one showed as saved and was still live when it ended."""
        self._troubles = 0
        self._loop = loop
        self._folder = folder
        self._on_shown = on_shown
        self._on_verdict = on_verdict
        self._on_back = on_back
        self._on_tried = on_tried
        self.reservations: Reservations
        self.feed: BannerFeed
        self.tokens: TokenClipboard
        self.watches: Watches
        self._worker: _Worker
        self._journal: _Journal
        self._ticker: _SparseTicker
        self._is_on = False
        self._is_looking = False

    def start(self) -> None:
        """Start the app; it is ready some milliseconds later."""
        self._is_on = True
        self.cards, self.tokens_seen = {}, {}
        self.watched, self.may_try, self.unasked = {}, {}, set()
        self._done_unsaved: list[Attempt] = []
        self.clipboard.dataChanged.disconnect_all()  # those of the app that ran before
        self._early_timers = len(VirtualTimer.made)
        self._journal = _Journal(
            self._folder / f"{self.name}.sqlite3", f"boot {self.boots}", self.disk
        )
        worker = self._worker = _Worker(self._loop, self.clock, self._resources, self.disk)
        ticker = self._ticker = _SparseTicker(self.clock, self._seconds_to_an_end)
        self.reservations = Reservations(worker, ticker, self.clock)
        self.reservations.staff_news.connect(self._on_staff_news)
        # The cards come first, as in the window, so that the check sees what staff finally see.
        self.reservations.attempt_changed.connect(self._note)
        self.reservations.attempt_dropped.connect(self._on_dropped)
        self.reservations.restored.connect(self._on_restored)
        self.tokens = TokenClipboard(cast(QClipboard, self.clipboard))
        settings = SettingsInForce(worker)
        self.values = Values(worker, settings, self.reservations, self.clock)
        self.feed = BannerFeed(
            settings, self.reservations, self.values, self.tokens, ticker, self.clock
        )
        self.reservations.attempt_news.connect(self.values.on_news)
        self.watches = Watches(
            self.reservations, self.feed, settings, ticker, self.clock, lambda: self._is_on
        )
        self.watches.changed.connect(self._on_watch)
        self.watches.ended.connect(self._on_watch_ended)
        self.reservations.attempt_changed.connect(self.tokens.on_attempt_changed)
        self.reservations.attempt_news.connect(self._on_news)
        self.feed.banner_changed.connect(self._on_banner)
        ticker.ticked.connect(self._on_ticked)
        self._timers = VirtualTimer.made[self._early_timers :]
        worker.start()

    def trouble_disk(self, seconds: float | None, lasting: float) -> None:
        """For that many seconds the disk takes that long for a row, or (None) is full."""
        self.disk.is_full = seconds is None
        self.disk.seconds = DISK_SECONDS if seconds is None else seconds
        self._troubles += 1
        if lasting:
            self._loop.call_later(lasting, self._mend_disk, self._troubles)

    def _mend_disk(self, trouble: int) -> None:
        if trouble == self._troubles:
            self.trouble_disk(DISK_SECONDS, 0.0)

    def _note_what_must_come_back(self) -> None:
        """Note what is shown as saved: it must be there at the next start."""
        self.must_come_back = {
            each.id: each
            for each in self.reservations.live()
            if each.saved and each.id not in self.reservations.releasing()
        }

    def _note_what_is_forgotten(self) -> None:
        """Note what the journal hasn't saved by now, because it never will."""
        unsaved = [each for each in self.cards.values() if not each.saved]
        unsaved += self._done_unsaved
        unsaved += filter(self._worker.may_be_unwritten, self.reservations.under_way())
        self.forgotten |= dict.fromkeys([each.number.value for each in unsaved], self._loop.time())

    async def close(self) -> None:
        """Exit as staff do."""
        self.reservations.settle_put_away()
        self._note_what_must_come_back()
        self._note_what_is_forgotten()
        self._is_on = False
        self.stopped_at.append(self._loop.time())
        self.tokens.leave_on_clipboard()
        self.left_over = self.clipboard.text()
        await self._worker.end()
        for timer in self._timers:
            timer.stop()

    async def cut_off(self) -> None:
        """The power fails this instant: nothing more is written, and nobody reads the screen."""
        self._note_what_must_come_back()
        self._note_what_is_forgotten()
        self._is_on = False
        self.stopped_at.append(self._loop.time())
        self._journal.is_dead = True
        self.clipboard.clear()
        await self._worker.end()
        for timer in self._timers:
            timer.stop()

    def scan(self, number: str) -> None:
        """Scan, or type and press Enter."""
        self.last_number, self.copied_by_hand = number, ""
        self.reservations.submit(number)
        self._look()

    def scan_rubbish(self) -> None:
        """Scan something that isn't a voucher."""
        self.last_number, self.copied_by_hand = None, ""
        self.reservations.refuse_scan(BadScan(ScanProblem.UNCLEAN, 7))
        self._look()

    def check_only(self, number: str) -> None:
        """Type, and press Shift+Enter."""
        self.last_number, self.copied_by_hand = number, ""
        self.values.check_only(number)
        self._look()

    def set_clock(self, seconds: float) -> None:
        """Set the PC's calendar clock."""
        self.clock.set_wall(seconds)
        self._ticker.tick_within_a_second()

    def copy(self, attempt: Attempt) -> None:
        """Press "Copy token"."""
        self.tokens.copy(attempt)
        self.copied_by_hand = self.clipboard.text()
        self._look()

    def try_watched(self, watch: Watch) -> None:
        """Press "Try again" on a voucher that is waited for."""
        if watch.stage is WatchStage.TRYING:
            return  # the button can't be pressed
        self.last_number, self.copied_by_hand = watch.number.value, ""
        self.watches.try_again(watch.attempt.id)
        self._look()

    def let_try_itself(self, watch: Watch) -> None:
        """Switch on that it is tried by itself."""
        self.watches.let_try_itself(watch.attempt.id, True)
        if self.watched[watch.attempt.id].tries_itself:
            self.may_try[watch.attempt.id] = self._loop.time()

    def undo(self) -> bool:
        """Press Undo; False if there was nothing to undo, or it was over."""
        before = len(self.reservations.live())
        self.reservations.undo_done()
        self._look()
        return len(self.reservations.live()) > before

    def act(self) -> None:
        """Press the banner's button."""
        banner, attempt = self.feed.banner, self.subject
        if banner is None or banner.action is None or attempt is None:
            return
        said = self._said
        self.feed.act()
        if self._said is not said and banner.action is not MessageAction.RELEASE_AGAIN:
            self.last_number, self.copied_by_hand = attempt.number.value, ""
        self._look()

    @property
    def subject(self) -> Attempt | None:
        """The attempt that the banner is about."""
        news = self.feed.news
        return getattr(news, "attempt", None)

    def _resources(self, report_step: ReportStep, texts: Sequence[str]) -> WorkerResources:
        asking = Asking(cast(SmartGift, self.line), self.clock, sleep=asyncio.sleep)
        return WorkerResources(
            loaded=LoadedSettings(Settings(site="12"), ()),
            known=KnownSecrets(),
            key=KeyState(KeyHome.PRACTICE),
            asking=asking,
            journal=self._journal,
            store=cast(Any, ForgetfulStore()),
            address_of=cast(Any, None),
            open_asking=lambda settings, key: asking,
            second_starts=None,
            logs=self._folder,
            close=lambda: None,
        )

    def _on_restored(self, restored: Restored) -> None:
        for row in restored.today:
            self.history[row.id] = row
        for attempt in restored.open:
            self._put(attempt)
        self._on_back(self, restored)
        self._look()

    def _on_dropped(self, attempt_id: int) -> None:
        dropped = self.cards.pop(attempt_id, None)
        if dropped is not None and not dropped.saved:
            self._done_unsaved.append(dropped)
        self._look()

    def _note(self, attempt: Attempt) -> None:
        if not self._is_on:
            return
        self.history[attempt.id] = history_row(attempt)
        self.cards.pop(attempt.id, None)
        if attempt.has_token or attempt.is_in_doubt:
            self._put(attempt)
        self._look()

    def _put(self, attempt: Attempt) -> None:
        self.cards[attempt.id] = attempt
        self._done_unsaved = [each for each in self._done_unsaved if each.id != attempt.id]
        if isinstance(attempt.outcome, Held) and attempt.ending is None:
            for seen in (self.tokens_seen, self.tokens_ever_seen):
                seen.setdefault(attempt.outcome.token.reveal(), set()).add(attempt.number.value)

    def _on_staff_news(self, news: News) -> None:
        self._said = news
        if isinstance(news, Releasing | AlreadyLive):
            self.unasked.discard(news.attempt.id)  # somebody has asked for it after all
        if isinstance(news, Progress):
            self.begun[news.attempt.id] = self.last_begun = self._loop.time()
            self.scans.setdefault(news.attempt.number.value, []).append(self._loop.time())

    def _on_news(self, news: News) -> None:
        if self._is_on:
            self._on_verdict(self, news)

    def _on_watch(self, watch: Watch) -> None:
        before = self.watched.get(watch.attempt.id)
        self.watched[watch.attempt.id] = watch
        if watch.trying is not None and watch.trying not in self.begun and before is not None:
            self.begun[watch.trying] = now = self._loop.time()
            self.scans.setdefault(watch.number.value, []).append(now)
            self.unasked.add(watch.trying)
            if self.feed.subject == watch.trying:
                self.last_begun = now
            self._on_tried(self, before, watch)
        self._look()

    def _on_watch_ended(self, attempt_id: int) -> None:
        self.watched.pop(attempt_id, None)
        self._look()

    def _on_banner(self, banner: object, is_new: bool) -> None:
        self._look()

    def _seconds_to_an_end(self) -> float:
        now = self.clock.now()
        deadlines = [card.deadline for card in self.cards.values()]
        if self.feed.banner is not None:
            deadlines.append(self.feed.banner.deadline)
        deadlines += [watch.until for watch in self.watched.values()]
        left = [now.seconds_until(each) for each in deadlines if each is not None]
        return min((each for each in left if each > -_NEAR_AN_END), default=_SELDOM)

    def _on_ticked(self, now: Moment) -> None:
        self._look()

    def _look(self) -> None:
        """Check the screen once an event's changes are all on it, as painting does."""
        if not self._is_looking:
            self._is_looking = True
            self._loop.call_soon(self._look_now)

    def _look_now(self) -> None:
        if self._is_on:
            self._ticker.catch_up()
            if not self._ticker.is_due:
                self._on_shown(self)
        self._is_looking = False
