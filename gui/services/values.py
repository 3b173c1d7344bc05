"""What is left on vouchers: asked as soon as one is reserved, or when staff ask.

The token never waits for it: a check goes out once the hold is on screen, and whatever comes of it
hides nothing. Without a site number nothing is asked.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.domain.clock import Clock
from gui.domain.hold.attempt import Attempt, AttemptId, AttemptIds
from gui.domain.hold.check import Check, CheckState, CheckUnderWay, value_in
from gui.domain.hold.outcome import RefusalReason, Refused
from gui.domain.telling.news import AlreadyLive, Checked, News, Verdict
from gui.domain.telling.notice import NoticeKind
from gui.domain.voucher_number import VoucherNumber, read_voucher_number
from gui.services.reservations import Reservations
from gui.services.settings_in_force import SettingsInForce
from gui.services.worker import CHECKS_IN_FLIGHT, Worker

CHECKS_FOR_STAFF = 4
"""Of those that may be under way at a time, how many scripts leave free."""


class Values(QObject):
    """Asks, and reports what is known of each hold's value, and of a voucher only checked."""

    changed = Signal(object, object)
    """AttemptId, CheckState: of a hold; None once it is no longer shown."""
    staff_news = Signal(object)
    """News of a check that staff have just asked for: it takes over the banner."""
    check_news = Signal(object)
    """Checked, with its answer: for the banner only while that shows the same check."""
    notice = Signal(object, str)
    """NoticeKind, and nothing more to say."""

    def __init__(
        self,
        worker: Worker,
        settings: SettingsInForce,
        reservations: Reservations,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._worker = worker
        self._settings = settings
        self._reservations = reservations
        self._clock = clock
        self._ids = AttemptIds()
        self._states: dict[AttemptId, CheckState] = {}
        self._only: set[AttemptId] = set()
        """The checks under way that reserve nothing."""
        self._put_away: AttemptId | None = None
        """The hold that can still be brought back, and that its value is kept for."""
        self._wrong_site = ""
        """The site number that staff have been told is wrong."""
        reservations.restored.connect(self._ask_about_the_rest)
        reservations.ready.connect(self._ask_about_the_rest)
        settings.changed.connect(self._ask_about_the_rest)
        reservations.put_away_changed.connect(self._on_put_away)
        reservations.attempt_dropped.connect(self._on_dropped)
        worker.checked.connect(self._on_checked)

    @property
    def are_wanted(self) -> bool:
        """Whether there is a site to ask for."""
        return bool(self._settings.loaded.settings.site)

    def has_place_to_spare(self) -> bool:
        """Whether a script's check may be asked now: staff, and new holds, keep their places."""
        about_holds = sum(state == CheckUnderWay() for state in self._states.values())
        return about_holds + len(self._only) < CHECKS_IN_FLIGHT - CHECKS_FOR_STAFF

    def is_awaited(self, attempt_id: AttemptId) -> bool:
        """Whether the answer for that hold is still to come."""
        return self._states.get(attempt_id) == CheckUnderWay()

    def on_news(self, news: News) -> None:
        """Ask about each new hold; to be called once it is on screen."""
        if not isinstance(news, Verdict) or not self.are_wanted:
            return
        attempt = news.attempt
        if attempt.is_live(self._clock.now()) and attempt.id not in self._states:
            self._ask(attempt)

    def ask_again(self, attempt_id: AttemptId) -> None:
        """Ask about a live hold, unless that is under way."""
        for attempt in self._reservations.live():
            if attempt.id == attempt_id and not self.is_awaited(attempt_id):
                self._ask(attempt)

    def check_only(self, text: str) -> News:
        """Ask about a voucher without reserving it; returns the news, which is also emitted.

        What this till has, or is about to have, is shown instead.
        """
        number = read_voucher_number(text)
        news: News
        if isinstance(number, VoucherNumber):
            news = self._reservations.news_of(number) or self._new_check(number)
        else:
            news = number
        self._reservations.look_away()
        self.staff_news.emit(news)
        if isinstance(news, Checked):
            self._only.add(news.check.id)
            self._worker.check(news.check)
        elif isinstance(news, AlreadyLive):
            self.ask_again(news.attempt.id)
        return news

    def _new_check(self, number: VoucherNumber) -> Checked:
        return Checked(Check(self._ids.next(self._clock.now()), number, service=""))

    def _ask_about_the_rest(self) -> None:
        """Ask about holds of an earlier run, and of the time before there was a site number."""
        if not self.are_wanted:
            return
        for attempt in self._reservations.live():
            if attempt.value is None and attempt.id not in self._states:
                self._ask(attempt)

    def _ask(self, attempt: Attempt) -> None:
        self._tell(attempt.id, CheckUnderWay())
        self._worker.check(Check(attempt.id, attempt.number, attempt.service))

    def _on_checked(self, check: Check) -> None:
        self._tell_wrong_site(check)
        if check.id in self._only:
            self._only.discard(check.id)
            self.check_news.emit(Checked(check))
            return
        value = value_in(check.state)
        if value is not None:
            self._reservations.note_value(check.id, value)
        if check.id in self._states:
            self._tell(check.id, check.state)

    def _tell(self, attempt_id: AttemptId, state: CheckState) -> None:
        self._states[attempt_id] = state
        self.changed.emit(attempt_id, state)

    def _tell_wrong_site(self, check: Check) -> None:
        """Once for each site number; the hold's card, or the banner, says it each time."""
        is_wrong = isinstance(check.state, Refused) and (
            check.state.reason is RefusalReason.INVALID_SITE
        )
        is_in_force = check.site == self._settings.loaded.settings.site
        if is_wrong and is_in_force and check.site != self._wrong_site:
            self._wrong_site = check.site
            self.notice.emit(NoticeKind.WRONG_SITE, "")

    def _on_put_away(self, attempt: Attempt | None) -> None:
        before = self._put_away
        self._put_away = attempt.id if attempt is not None else None
        is_back = any(each.id == before for each in self._reservations.live())
        if before is not None and not is_back:
            self._on_dropped(before)

    def _on_dropped(self, attempt_id: AttemptId) -> None:
        if attempt_id == self._put_away:
            return
        if self._states.pop(attempt_id, None) is not None:
            self.changed.emit(attempt_id, None)
