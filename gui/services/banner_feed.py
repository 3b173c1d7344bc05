"""Which piece of news the banner tells: the newest scan's, or the newest click's.

Replies may overtake each other, so news of an older attempt goes to its card and its row only.
Once a second the words are made anew where they count down.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from gui.domain.clock import Clock, Moment, shown_seconds
from gui.domain.hold.attempt import Attempt, AttemptId
from gui.domain.hold.check import CheckUnderWay, value_in
from gui.domain.hold.outcome import InDoubt
from gui.domain.hold.restored import Restored
from gui.domain.scan.cleaning import BadScan
from gui.domain.telling.banner_words import banner_for
from gui.domain.telling.message import Message, MessageAction
from gui.domain.telling.news import (
    AlreadyLive,
    CannotStart,
    Checked,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Releasing,
    StillLive,
    StillStarting,
    Verdict,
    WaitingForLimit,
)
from gui.domain.value.money_format import WriteMoney, write_plainly
from gui.domain.voucher_number import BadNumber, NumberProblem, VoucherNumber
from gui.services.reservations import AT_ONCE_MILLISECONDS, Reservations
from gui.services.settings_in_force import SettingsInForce
from gui.services.ticker import Ticker
from gui.services.token_clipboard import TokenClipboard
from gui.services.values import Values
from gui.translate import translate


class BannerFeed(QObject):
    """Keeps the banner that is to be shown."""

    hold_changed = Signal(object)
    """Attempt | None: the newest scan's hold, live or over. Comes before `banner_changed`."""
    banner_changed = Signal(object, bool)
    """Message | None, and whether it tells something new (rather than a second less)."""

    def __init__(
        self,
        settings: SettingsInForce,
        reservations: Reservations,
        values: Values,
        clipboard: TokenClipboard,
        ticker: Ticker,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._reservations = reservations
        self._values = values
        self._clipboard = clipboard
        self._ticker = ticker
        self._clock = clock
        self._write: WriteMoney = write_plainly
        self._news: News | None = None
        self._shown: News | None = None
        self._subject: AttemptId | None = None
        self._banner: Message | None = None
        self._hold: Attempt | None = None
        self._dropped: AttemptId | None = None
        """The last hold that was taken off the screen while it was the newest scan's."""
        self._unasked: AttemptId | None = None
        """The newest attempt that began by itself."""
        self._had_token_copied = False
        """Whether the newest scan's token was on the clipboard when its hold ended."""
        self._waiting = QTimer(self)
        """Runs while the banner still tells of what was before the newest scan."""
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._on_waited)
        reservations.ready.connect(self._on_ready)
        reservations.restored.connect(self._on_restored)
        reservations.staff_news.connect(self._on_said)
        reservations.attempt_news.connect(self._on_news)
        values.staff_news.connect(self._on_said)
        values.check_news.connect(self._on_news)
        reservations.progressed.connect(self._recount)
        reservations.attempt_changed.connect(self._on_attempt_changed)
        reservations.attempt_dropped.connect(self._on_attempt_dropped)
        clipboard.changed.connect(self._on_clipboard_changed)
        ticker.ticked.connect(self._on_ticked)

    @property
    def banner(self) -> Message | None:
        """The banner as it stands."""
        return self._banner

    @property
    def news(self) -> News | None:
        """What the banner tells as it stands; a scan under way may be newer."""
        return self._shown

    @property
    def number(self) -> VoucherNumber | None:
        """The voucher that the banner is about."""
        if self._banner is None:
            return None
        if isinstance(self._shown, QueueFull):
            return self._shown.number
        if isinstance(self._shown, Checked):
            return self._shown.check.number
        attempt = _attempt_of(self._shown)
        return attempt.number if attempt is not None else None

    def write_money_by(self, write: WriteMoney) -> None:
        """Write amounts so from now on."""
        self._write = write

    @property
    def subject(self) -> AttemptId | None:
        """The attempt whose result the banner will tell, or tells."""
        return self._subject

    def is_newest(self, number: VoucherNumber) -> bool:
        """Whether the banner is about that voucher, and nothing newer is about to take it."""
        return not self._waiting.isActive() and self.number == number

    @property
    def newest_hold(self) -> Attempt | None:
        """The newest scan's own hold, live or over, unless something newer is about to be told."""
        return None if self._waiting.isActive() else self._hold

    def follow(self, begun: Progress) -> None:
        """Tell of an attempt that began by itself, at the voucher that the banner is about.

        It leaves the clipboard alone: somebody may have copied another customer's token meanwhile.
        """
        self._subject, self._news = begun.attempt.id, begun
        self._unasked = begun.attempt.id
        self._waiting.start(AT_ONCE_MILLISECONDS)

    def act(self) -> None:
        """Do what the banner's button says, unless what it belongs to is over."""
        if self._waiting.isActive():
            return
        banner, news = self._banner, self._news
        attempt = _attempt_of(news)
        if banner is None:
            return
        match banner.action:
            case MessageAction.RELEASE_AGAIN if attempt is not None:
                self._reservations.release(attempt.id)
            case MessageAction.TRY_AGAIN if isinstance(news, Checked):
                self._values.check_only(news.check.number.value)
            case MessageAction.RESERVE if isinstance(news, Checked):
                self._reservations.reserve(news.check.number)
            case MessageAction.TRY_AGAIN | MessageAction.RESERVE_AGAIN if attempt is not None:
                self._reservations.reserve(attempt.number)
            case _:
                pass  # the app's own to do

    def _on_said(self, news: News) -> None:
        if isinstance(news, BadNumber) and news.problem is NumberProblem.EMPTY and self._is_busy():
            return  # an Enter too many, while there is something to read
        attempt = _attempt_of(news)
        if isinstance(news, Releasing) and not news.was_scanned and self._is_of_another(attempt):
            self._recount()
            return  # a click on a row, or a script, takes the large place from no customer
        self._subject = _subject_of(news)
        # A click on one hold takes nothing from another; a scan does.
        if not isinstance(news, Releasing) or news.was_scanned:
            self._clipboard.keep_only(self._subject)
        if isinstance(news, AlreadyLive) and self._copies_at_once:
            self._clipboard.copy(news.attempt)
        if isinstance(news, Progress):
            self._news = news
            self._waiting.start(AT_ONCE_MILLISECONDS)
        else:
            self._show(news, is_new=True)

    def _on_restored(self, restored: Restored) -> None:
        """After a restart the newest hold is still what staff are most likely busy with."""
        now = self._clock.now()
        live = [each for each in restored.open if each.is_live(now)]
        if live and self._news is None:
            newest = max(live, key=lambda attempt: attempt.id)
            self._subject = newest.id
            self._show(StillLive(newest, 1))

    def _on_ready(self) -> None:
        if isinstance(self._news, StillStarting):
            self._show(None)

    @property
    def _copies_at_once(self) -> bool:
        """Whether the newest scan's token goes to the clipboard by itself."""
        return self._settings.loaded.settings.copy_token

    def _is_of_another(self, attempt: Attempt | None) -> bool:
        """Whether the banner is, or will be, about something else than that attempt."""
        return self._news is not None and attempt is not None and self._subject != attempt.id

    def _is_busy(self) -> bool:
        """Whether the banner tells of a question under way, of a live hold or of a value."""
        if isinstance(self._news, Checked):
            state = self._news.check.state
            return state == CheckUnderWay() or value_in(state) is not None
        attempt = _attempt_of(self._news)
        return attempt is not None and (
            attempt.outcome is None or attempt.is_live(self._clock.now())
        )

    def _on_news(self, news: News) -> None:
        attempt = _attempt_of(news)
        if isinstance(news, ReleaseFailed):
            self._subject = news.attempt.id  # nobody may miss that
        shown = _attempt_of(self._news)
        is_about = shown is not None and attempt is not None and shown.number == attempt.number
        match news:
            case AlreadyLive(newer) | Releasing(newer, was_scanned=True) if is_about:
                self._subject = newer.id  # a newer attempt at the same voucher
            case _:
                pass
        if _subject_of(news) != self._subject or self._subject is None:
            return
        if (
            isinstance(news, Verdict)
            and attempt is not None
            and self._copies_at_once
            and not (attempt.id == self._unasked and self._clipboard.has_token)
            and attempt.is_live(self._clock.now())
        ):
            self._clipboard.copy(attempt)
            news = Verdict(attempt, self._clipboard.holds(attempt.id))
        self._show(news, is_new=self._waiting.isActive())

    def _on_attempt_changed(self, attempt: Attempt) -> None:
        """The subject's hold came to its end, is back, or could be saved after all: tell so."""
        if attempt.ending is None and attempt.id == self._dropped:
            self._dropped = None
        if attempt.id != self._subject:
            self._recount()
            return
        before = _attempt_of(self._news)
        is_back = attempt.ending is None and before is not None and before.ending is not None
        if is_back and self._had_token_copied:
            self._clipboard.copy(attempt)
        if attempt.ending is not None and before is not None and before.ending is None:
            self._had_token_copied = self._clipboard.holds(attempt.id)
        if attempt.ending is None and isinstance(self._news, AlreadyLive):
            self._show(AlreadyLive(attempt))
        elif attempt.ending is None and isinstance(self._news, StillLive):
            self._show(StillLive(attempt, 1))
        elif attempt.ending is not None or isinstance(self._news, Verdict):
            self._show(Verdict(attempt, self._clipboard.holds(attempt.id)))

    def _recount(self) -> None:
        """Another voucher may have begun to wait, or to run out, or do so no longer."""
        news, now = self._news, self._clock.now()
        if isinstance(news, StillLive):
            self._remake(now)
        elif isinstance(news, WaitingForLimit) and self._is_under_way(news.attempt):
            self._news = self._reservations.progress_of(news.attempt)
            if not self._waiting.isActive():
                self._remake(now)

    def _is_under_way(self, attempt: Attempt) -> bool:
        return any(each.id == attempt.id for each in self._reservations.under_way())

    def _on_clipboard_changed(self, attempt_id: AttemptId | None) -> None:
        """A banner says that its token is copied from when, and only as long as, that is so."""
        news, now = self._news, self._clock.now()
        if not isinstance(news, Verdict) or not news.attempt.is_live(now):
            return
        is_copied = news.attempt.id == attempt_id
        if news.copied is not is_copied:
            self._news = Verdict(news.attempt, is_copied)
            if not self._waiting.isActive():
                self._remake(now)

    def _on_attempt_dropped(self, attempt_id: AttemptId) -> None:
        """The subject's card was put away: its banner goes too, unless it tells of that."""
        attempt = _attempt_of(self._news)
        is_subject = attempt is not None and attempt.id == attempt_id
        if is_subject and attempt is not None and isinstance(attempt.outcome, InDoubt):
            self._show(None)
        if self._hold is not None and self._hold.id == attempt_id:
            self._dropped = attempt_id
            self._find_hold()

    def _on_ticked(self, now: Moment) -> None:
        is_counting = self._banner is not None and self._banner.deadline is not None
        if is_counting and not self._waiting.isActive():
            self._remake(now)

    def _on_waited(self) -> None:
        self._remake(self._clock.now())

    def _show(self, news: News | None, *, is_new: bool = False) -> None:
        self._waiting.stop()
        self._news = news
        self._remake(self._clock.now(), is_new=is_new)

    def _remake(self, now: Moment, *, is_new: bool = False) -> None:
        before = self._banner
        if isinstance(self._news, StillLive):
            self._news = replace(self._news, running=self._running(now))
        self._shown = self._news
        self._banner = self._words(now) if self._news is not None else None
        self._ticker.set_counting(
            self, self._banner is not None and self._banner.deadline is not None
        )
        self._find_hold()
        is_new = is_new or _kind(self._banner) != _kind(before)
        if is_new or self._banner != before:
            self.banner_changed.emit(self._banner, is_new)

    def _words(self, now: Moment) -> Message | None:
        assert self._news is not None
        return banner_for(self._news, now, translate, self._write)

    def _running(self, now: Moment) -> int:
        """How many holds surely run, also a second from now, and are not being released."""
        releasing = self._reservations.releasing()
        return sum(
            shown_seconds(hold.remaining(now)) > 0
            and hold.id not in releasing
            and not hold.release_unconfirmed
            for hold in self._reservations.live()
        )

    def _find_hold(self) -> None:
        """The hold that the banner is about, as it stands."""
        attempt = _attempt_of(self._shown) if self._banner is not None else None
        hold = attempt if attempt is not None and attempt.has_token else None
        if hold is not None and hold.id == self._dropped:
            hold = None
        if hold != self._hold:
            self._hold = hold
            self.hold_changed.emit(hold)


def _attempt_of(news: News | None) -> Attempt | None:
    match news:
        case None | BadNumber() | BadScan() | QueueFull() | CannotStart() | StillStarting():
            return None
        case Checked():
            return None
        case _:
            return news.attempt


def _subject_of(news: News | None) -> AttemptId | None:
    """The attempt, or the check, that it is about."""
    if isinstance(news, Checked):
        return news.check.id
    attempt = _attempt_of(news)
    return attempt.id if attempt is not None else None


def _kind(banner: Message | None) -> object:
    """What stays the same while a banner only counts down."""
    if banner is None:
        return None
    is_counting = banner.deadline is not None
    words = None if is_counting else (banner.title, banner.text)
    return banner.severity, banner.action, banner.deadline, words
