"""What the sentences on screen claim, and whether the service bears them out.

Every sentence that a banner can show is in SENTENCES with what it claims. One that is missing is
itself reported: no sentence reaches staff unless somebody has said what would make it false.

A claim is checked against what this till can know. What only others know (the token was spent at
the till, or another till reserved the voucher after our last answer) makes no sentence false.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from gui.command_line.outcome_line import outcome_line
from gui.domain.clock import shown_seconds, waiting_seconds
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.check import Check, value_in
from gui.domain.hold.history import Result
from gui.domain.hold.outcome import HOLD_SECONDS, DoubtCause, Held, InDoubt, Refused
from gui.domain.hold.restored import Restored
from gui.domain.hold.watch import LATE_SECONDS, Watch, WatchStage
from gui.domain.telling.hold_words import doubt_words
from gui.domain.telling.message import Message
from gui.domain.telling.news import Checked, News, Verdict
from gui.domain.telling.watch_words import watch_words
from gui.domain.translation import source_text
from gui.domain.value.voucher_value import MoneyValue, VoucherValue
from gui.services.reservations import AT_ONCE_MILLISECONDS
from gui.translate import translate
from tests.faults.simulate.line import NEVER_ANSWERED, WITHOUT_TOKEN, Fate
from tests.faults.simulate.service import End, Heard, Kind, Service, TrueHold

if TYPE_CHECKING:
    from tests.faults.simulate.till import SimulatedTill

REMEMBERED_SECONDS = 330.0
"""How long a request may matter: a hold, plus all the time that making it may take."""

LONDON = ZoneInfo("Europe/London")


class Claim(Enum):
    """What a sentence says about the world."""

    NOTHING = "nothing that could be false"
    OURS = "this till holds it, at least until the time shown, with the token shown"
    TOKEN_IS_RIGHT = "nothing is odd about the token"
    TOKEN_IS_ODD = "something is odd about the token"
    NO_TOKEN_CAME = "an answer to this till was lost"
    THEIRS_FREE_BY = "the hold in the way is over by the later time shown"
    COPIED = "the token is on the clipboard"
    NOT_RESERVED = "the till's requests hold nothing"
    SOMEBODY_ELSE = "another till or the web shop holds it"
    MOST_LIKELY_OURS = "this till's own request most likely holds it"
    FREE_BY = "the hold in the way is over by the time shown"
    OURS_FREE_BY = "any hold of this till's is over by the time shown"
    OURS_IS_OVER = "what this till held, or may have held, is over"
    THEIRS_IS_OVER = "the hold that was in the way is over"
    NO_ANSWER = "no answer came"
    AN_ANSWER = "an answer came, and it was useless"
    RELEASED = "it was released, and not spent"
    NOT_HELD = "it is no longer reserved by this till"
    UNKNOWN = "no voucher has the number"
    OTHER_COMPANY = "it is another company's"
    OUTSIDE_DATES = "it is outside its dates"
    SPENT = "nothing is left on it"
    CLIPBOARD_IS_THE_NEWEST = "a paste inserts no other customer's token"
    ROW_OURS = "the row's countdown promises no more than is left"
    ROW_DOUBT = "the row says by when a doubt is over"
    HISTORY = "today's list has the right result"
    LINE = "the JSON line has the right times"
    NOT_BEING_RELEASED = "the till has not asked to release it"
    KEPT = "what was shown as saved is there at the next start"
    COUNT = "that many vouchers are waiting"
    RESTORED = "it was reserved before this run of the app"
    RUNNING = "that many of this till's reservations are running"
    WAIT = "the hold in the way is over once the row has counted down"
    VALUE = "so much is left on it"
    TRIED_AS_TOLD = "a voucher is tried by itself once, at its time, if somebody wants it"
    PLACE_IS_THE_NEWEST = "what was tried by itself takes no newer voucher's place"


_TIME = r"(?P<time>\d\d:\d\d)"
_LATER = r"(?P<later>\d\d:\d\d)"
_LEFT = r"(?P<left>\d+:\d\d)"
_NUMBER = r"[\d ]+"
_AMOUNT = r"\D{0,5}\d[\d\W]*\D{0,5}"

TITLES: dict[str, tuple[Claim, ...]] = {
    rf"Reserved until {_TIME}": (Claim.OURS, Claim.TOKEN_IS_RIGHT),
    r"Already reserved here": (Claim.OURS, Claim.TOKEN_IS_RIGHT, Claim.NOT_BEING_RELEASED),
    r"Still reserved": (Claim.OURS, Claim.TOKEN_IS_RIGHT, Claim.NOT_BEING_RELEASED),
    rf"Runs out in {_LEFT}": (Claim.OURS, Claim.TOKEN_IS_RIGHT),
    r"Reserved, but not saved": (Claim.OURS,),
    r"Reserved: check it at the till": (Claim.OURS, Claim.TOKEN_IS_ODD),
    r"Reservation ended": (),
    r"Try it again now": (),
    r"Already reserved": (),
    r"Reserved somewhere else": (Claim.SOMEBODY_ELSE,),
    r"Probably reserved by this till": (Claim.MOST_LIKELY_OURS,),
    r"Probably reserved here: token lost": (Claim.MOST_LIKELY_OURS, Claim.NO_TOKEN_CAME),
    r"Not sure it's reserved": (),
    r"Blocked: it may be reserved": (Claim.AN_ANSWER,),
    r"Released": (Claim.RELEASED,),
    r"Not released": (),
    r"No longer reserved here": (Claim.NOT_HELD,),
    r"Release not confirmed": (),
    r"This till isn't signed in": (Claim.AN_ANSWER,),
    r"Not accepted": (Claim.AN_ANSWER,),
    r"Not recognised": (Claim.UNKNOWN,),
    r"Another company's voucher": (Claim.OTHER_COMPANY,),
    r"Not valid today": (Claim.OUTSIDE_DATES,),
    r"No balance left": (Claim.SPENT,),
    r"Can't reach Smart Gift": (),
    r"Smart Gift is busy": (),  # also of a voucher that waits because another one was answered so
    r"Already on its way": (),
    r"Reserving…|Waiting its turn…|Connecting…|Asking once more…|Releasing…": (),
    r"Didn't scan properly": (),
    r"Asking what's left…": (),
    rf"{_AMOUNT} left": (),
    r"\d+ experiences? here": (),
    r"Nothing for this site": (),
    r"Nothing left": (),
    r"Value not known": (),
    r"The site number is wrong": (Claim.AN_ANSWER,),
    r"Connection isn't secure": (),
}
"""Each title, and what it claims. Full matches."""

_ONLY_CHECKED = rf"{_NUMBER} was only checked, not reserved\."
_NOT_CHECKED = rf"{_NUMBER} was not reserved\."

_SOLD_OUT = r"( Smart Gift marks it as sold out\.)?"

_NAMES = (
    r"(?!Smart Gift |A firewall |A manager |Can't |Check |Reservations |Something |The |There "
    r"|This |Try |What)"
    r"\S.*?( and \d+ more)?\."
)
"""Of experiences: anything but what else may follow."""

_MAYBE = (
    rf"Nothing's been spent\. Try {_NUMBER} again\. If it was reserved, it's free after {_TIME}\."
)

ADVICE: dict[str, tuple[Claim, ...]] = {
    rf"The token for {_NUMBER} is copied\. Paste it into the till, or scan the code below\.": (
        Claim.COPIED,
    ),
    rf"Copy the token for {_NUMBER} into the till, or scan the code below\.": (),
    rf"{_NUMBER} has {_LEFT} left\. The token is below\.": (Claim.OURS,),
    rf"{_NUMBER} was reserved before the restart: {_LEFT} left\. The token is below\.": (
        Claim.OURS,
        Claim.RESTORED,
    ),
    r"(?P<count>\d+) reservations? (is|are) still running after the restart\."
    rf" {_NUMBER} has {_LEFT} left\. Its token is below\.": (
        Claim.OURS,
        Claim.RESTORED,
        Claim.RUNNING,
    ),
    rf"Use {_NUMBER} at the till now, or reserve it again once it has run out\.": (),
    rf"Copy the token for {_NUMBER} now: it'll be lost if this PC stops\.": (),
    rf"Smart Gift gave the same token for another voucher\. Check that the till takes it for"
    rf" {_NUMBER}\.": (Claim.TOKEN_IS_ODD,),
    rf"Smart Gift gave a token for {_NUMBER}, but also an error\. Check that the till takes it"
    r" before you finish the sale\.": (Claim.TOKEN_IS_ODD,),
    rf"Scan {_NUMBER} again if it's still needed\.": (),
    rf"The reservation of {_NUMBER} that was in the way is over\.": (Claim.THEIRS_IS_OVER,),
    rf"If this till had reserved {_NUMBER}, that reservation is over\.": (Claim.OURS_IS_OVER,),
    rf"Another till or the web shop has {_NUMBER}\. Try it again after {_TIME}\.": (
        Claim.SOMEBODY_ELSE,
        Claim.FREE_BY,
    ),
    rf"This till's own list can't be read, so it can't tell who has {_NUMBER}\. Try it again after"
    rf" {_TIME}\.": (Claim.FREE_BY, Claim.OURS_FREE_BY),
    rf"This till may already have {_NUMBER} reserved\. Try it again after {_TIME}\.": (
        Claim.OURS_FREE_BY,
        Claim.FREE_BY,
    ),
    rf"This till may already have {_NUMBER} reserved\. Try it again after {_TIME}\. If another till"
    rf" has it, it's free after {_LATER}\.": (
        Claim.OURS_FREE_BY,
        Claim.THEIRS_FREE_BY,
    ),
    rf"An earlier try may have reserved {_NUMBER}, but brought no token\. Try it again after"
    rf" {_TIME}\.": (
        Claim.FREE_BY,
        Claim.OURS_FREE_BY,
        Claim.NO_TOKEN_CAME,
    ),
    rf"An earlier try may have reserved {_NUMBER}, but brought no token\. Try it again after"
    rf" {_TIME}\. If another till has it, it's free after {_LATER}\.": (
        Claim.OURS_FREE_BY,
        Claim.THEIRS_FREE_BY,
        Claim.NO_TOKEN_CAME,
    ),
    rf"The app stopped before the token came\. {_MAYBE}": (Claim.OURS_FREE_BY,),
    rf"An earlier try may have reserved it; this one couldn't tell\. {_MAYBE}": (
        Claim.OURS_FREE_BY,
        Claim.NO_TOKEN_CAME,
    ),
    rf"Smart Gift didn't answer in time\. {_MAYBE}": (Claim.OURS_FREE_BY, Claim.NO_ANSWER),
    rf"The connection dropped before the token came\. {_MAYBE}": (
        Claim.OURS_FREE_BY,
        Claim.NO_ANSWER,
    ),
    rf"Smart Gift answered with an error\. {_MAYBE}": (Claim.OURS_FREE_BY, Claim.AN_ANSWER),
    rf"The answer contained no token\. {_MAYBE}": (Claim.OURS_FREE_BY, Claim.AN_ANSWER),
    rf"A firewall or filter probably answered instead of Smart Gift\. If {_NUMBER} was reserved,"
    rf" it's free after {_TIME}\. If it happens again, call support\.": (
        Claim.OURS_FREE_BY,
        Claim.AN_ANSWER,
    ),
    rf"The customer can use {_NUMBER} elsewhere now\.": (Claim.RELEASED,),
    rf"This till's reservation of {_NUMBER} is over: it was released, used, or ran out\.": (
        Claim.NOT_HELD,
    ),
    rf"The token may no longer work\. If {_NUMBER} wasn't released, it's free after {_TIME}\.": (
        Claim.OURS_FREE_BY,
    ),
    rf"Smart Gift didn't accept the request\. {_NUMBER} is free after {_TIME}\.": (
        Claim.OURS_FREE_BY,
    ),
    rf"This PC can't save it, so nothing was sent\. Try again, or leave {_NUMBER}: it's free after"
    rf" {_TIME}\.": (Claim.OURS_FREE_BY,),
    rf"Can't reach Smart Gift\. Try again, or leave {_NUMBER}: it's free after {_TIME}\.": (
        Claim.OURS_FREE_BY,
    ),
    rf"Smart Gift is busy\. Try again, or leave {_NUMBER}: it's free after {_TIME}\.": (
        Claim.OURS_FREE_BY,
    ),
    rf"Smart Gift says: “.*”\. {_NUMBER} is free after {_TIME}\.": (Claim.OURS_FREE_BY,),
    rf"Check {_NUMBER} against the voucher\. If it's right, we can't accept it\.": (Claim.UNKNOWN,),
    rf"{_NUMBER} is real, but can't be used here\. Tell the customer it's for the business named on"
    r" it\.": (Claim.OTHER_COMPANY,),
    rf"{_NUMBER} has expired, or hasn't started yet\. Look at the dates on the voucher\.": (
        Claim.OUTSIDE_DATES,
    ),
    rf"{_NUMBER} has been fully spent\. A manager can look it up in Smart Gift\.": (Claim.SPENT,),
    rf"{_NUMBER} wasn't reserved\. Check this PC's network, then try again\.": (
        Claim.NOT_RESERVED,
    ),
    rf"{_NUMBER} wasn't reserved\. Try again (now|in {_LEFT})\.": (Claim.NOT_RESERVED,),
    rf"Trying {_NUMBER} again in {_LEFT}\. (?P<count>\d+) vouchers? (is|are) waiting\.": (
        Claim.COUNT,
    ),
    rf"{_NUMBER} wasn't reserved: the API key is wrong or was withdrawn\. A manager can enter a new"
    r" one\.": (Claim.NOT_RESERVED,),
    rf"Smart Gift says about {_NUMBER}: “.*”": (),
    rf"{_NUMBER} is being reserved\. No need to scan it again\.": (),
    rf"{_NUMBER} goes out as soon as the others are done\.": (),
    rf"Asking Smart Gift for {_NUMBER}\.": (),
    rf"Can't reach Smart Gift just now\. Still trying for {_NUMBER}\.": (),
    rf"No clear answer for {_NUMBER} yet\.": (),
    rf"{_NUMBER} is being released\.( Scan it again once that's done\.)?": (),
    r"Nothing was sent\. Scan it again\.": (),
    rf"{_NUMBER} is only being checked, not reserved\.": (),
    rf"{_ONLY_CHECKED}": (),
    rf"{_ONLY_CHECKED} Smart Gift marks it as sold out\.": (),
    rf"{_ONLY_CHECKED} {_NAMES}( There may be more for other sites\.)?"
    rf"{_SOLD_OUT}": (),
    rf"{_ONLY_CHECKED} There may be more for other sites\.{_SOLD_OUT}": (),
    rf"{_ONLY_CHECKED} What's left is for other sites\.{_SOLD_OUT}": (),
    rf"{_ONLY_CHECKED} Smart Gift only says that it's reserved\.": (Claim.AN_ANSWER,),
    rf"{_ONLY_CHECKED} Smart Gift doesn't recognise the number\.": (Claim.UNKNOWN,),
    rf"{_ONLY_CHECKED} Smart Gift says it's another company's\.": (Claim.OTHER_COMPANY,),
    rf"{_ONLY_CHECKED} Smart Gift says it isn't valid today\.": (Claim.OUTSIDE_DATES,),
    rf"{_ONLY_CHECKED} Smart Gift says it's been fully spent\.": (Claim.SPENT,),
    rf"{_ONLY_CHECKED} Smart Gift says: “.*”": (Claim.AN_ANSWER,),
    rf"{_ONLY_CHECKED} Smart Gift gave no reason\.": (Claim.AN_ANSWER,),
    rf"{_NOT_CHECKED} Smart Gift didn't answer in time\.": (Claim.NO_ANSWER,),
    rf"{_NOT_CHECKED} Smart Gift answered with an error\.": (Claim.AN_ANSWER,),
    rf"{_NOT_CHECKED} A firewall or filter probably answered\.": (Claim.AN_ANSWER,),
    rf"{_NOT_CHECKED} The answer contained no value\.": (Claim.AN_ANSWER,),
    rf"{_NOT_CHECKED} The connection dropped\.": (Claim.NO_ANSWER,),
    rf"{_NOT_CHECKED} The API key is wrong or was withdrawn\.": (Claim.AN_ANSWER,),
    rf"{_NOT_CHECKED} What answered isn't Smart Gift\.": (Claim.AN_ANSWER,),
    rf"{_ONLY_CHECKED} A manager can correct the site number in the settings\.": (),
    rf"{_NOT_CHECKED} Try again (now|in {_LEFT})\.": (),
    rf"{_NOT_CHECKED} (Can't reach Smart Gift|This till was busy)\.": (),
}
"""Each advice, and what it claims. Full matches."""

_OF_A_VOUCHER = {Claim.UNKNOWN, Claim.OTHER_COMPANY, Claim.OUTSIDE_DATES, Claim.SPENT}
"""What a check may say; the other claims are about requests to hold."""


WAITING: dict[str, tuple[Claim, ...]] = {
    rf"Reserved somewhere else\. Try it again after {_TIME}": (Claim.SOMEBODY_ELSE, Claim.FREE_BY),
    rf"Probably reserved here\. Free after {_TIME}, whoever has it": (
        Claim.MOST_LIKELY_OURS,
        Claim.OURS_FREE_BY,
        Claim.FREE_BY,
    ),
    rf"Already reserved\. Try it again after {_TIME}": (Claim.OURS_FREE_BY, Claim.FREE_BY),
    rf"If another till has it, free after {_TIME}": (Claim.OURS_IS_OVER, Claim.FREE_BY),
    rf"Not sure it's reserved\. Free after {_TIME}, whoever has it": (
        Claim.OURS_FREE_BY,
        Claim.FREE_BY,
    ),
    r"Try it again now": (Claim.THEIRS_IS_OVER,),
    r"Trying it again…": (),
    r"Tried again: Not reserved": (Claim.NOT_RESERVED,),
    r"Tried again: Not accepted": (),
    r"Tried again: Till not set up": (),
    r"Tried again: Not recognised": (Claim.UNKNOWN,),
    r"Tried again: Another company's": (Claim.OTHER_COMPANY,),
    r"Tried again: Not valid today": (Claim.OUTSIDE_DATES,),
    r"Tried again: No balance left": (Claim.SPENT,),
}
"""What the row of a voucher that is waited for says, and what that claims. Full matches."""


@dataclass(frozen=True, slots=True)
class Falsehood:
    """A claim that the service does not bear out. `words` are what staff read."""

    claim: Claim
    at: float
    till: str
    number: str
    words: str
    truth: str

    def __str__(self) -> str:
        return (
            f"{self.at:9.2f} s  {self.till} of {self.number}: “{self.words}”"
            f" claims that {self.claim.value}; but {self.truth}"
        )


@dataclass(frozen=True, slots=True)
class _Said:
    """One sentence shown to somebody: what it names, about which voucher, on which till."""

    till: SimulatedTill
    words: str
    number: str
    attempt: Attempt
    time: datetime | None = None
    left: float | None = None
    later: datetime | None = None
    count: int = 0


class Oracle:
    """Checks what every till says against what the service knows, at the moment it is said."""

    def __init__(self, service: Service, now: Callable[[], float]) -> None:
        self._service = service
        self._now = now
        self.checked: Counter[Claim] = Counter()
        self.likely: Counter[bool] = Counter()
        """How often “most likely ours” was right."""
        self.false: list[Falsehood] = []
        self._seen: set[Check] = set()
        self._guesses: set[tuple[str, int]] = set()
        self._reported: set[tuple[object, ...]] = set()
        self._checks: dict[Claim, Callable[[_Said], str]] = {
            Claim.OURS: self._ours,
            Claim.TOKEN_IS_RIGHT: self._token_is_right,
            Claim.TOKEN_IS_ODD: self._token_is_odd,
            Claim.NO_TOKEN_CAME: self._no_token_came,
            Claim.THEIRS_FREE_BY: self._theirs_free_by,
            Claim.COPIED: self._copied,
            Claim.NOT_RESERVED: self._not_reserved,
            Claim.SOMEBODY_ELSE: self._somebody_else,
            Claim.MOST_LIKELY_OURS: self._most_likely_ours,
            Claim.FREE_BY: self._free_by,
            Claim.OURS_FREE_BY: self._ours_free_by,
            Claim.OURS_IS_OVER: self._ours_is_over,
            Claim.THEIRS_IS_OVER: self._theirs_is_over,
            Claim.NO_ANSWER: self._no_answer,
            Claim.AN_ANSWER: self._an_answer,
            Claim.RELEASED: self._released,
            Claim.NOT_HELD: self._not_held,
            Claim.NOT_BEING_RELEASED: self._not_being_released,
            Claim.COUNT: self._count,
            Claim.RESTORED: self._restored,
            Claim.RUNNING: self._running,
            Claim.WAIT: self._free_by,
            Claim.UNKNOWN: lambda said: self._kind(said, Kind.UNKNOWN),
            Claim.OTHER_COMPANY: lambda said: self._kind(said, Kind.OTHER_COMPANY),
            Claim.OUTSIDE_DATES: lambda said: self._kind(said, Kind.OUTSIDE_DATES),
            Claim.SPENT: lambda said: self._kind(said, Kind.SPENT),
        }
        self.spent: set[str] = set()
        """Tokens that were used at a till without the app's knowledge."""

    # --- what somebody can see ---------------------------------------------------------------

    def look(self, till: SimulatedTill) -> None:
        """Check everything that the till shows now."""
        banner, news = till.feed.banner, till.feed.news
        attempt = till.subject
        if banner is not None and isinstance(news, Checked):
            self._check_checked(till, banner, news.check)
        elif banner is not None and attempt is not None and not self._has_just_begun(till):
            self._check_banner(till, banner, attempt)
        for card in till.cards.values():
            if card.id not in till.watched:
                self._check_card(till, card)
            self._check_history(till, card)
        for watch in till.watched.values():
            self._check_watch(till, watch)
        self._check_clipboard(till)
        self._check_place(till)

    def see_it_tried(self, till: SimulatedTill, before: Watch, watch: Watch) -> None:
        """Check that a voucher which is tried by itself is to be, and now."""
        self.checked[Claim.TRIED_AS_TOLD] += 1
        number, now = watch.number.value, till.clock.now()
        said = _Said(till, "(tried by itself)", number, watch.attempt)
        told_at = till.may_try.pop(watch.attempt.id, None)
        scanned = [at for at in till.scans[number][:-1] if told_at is not None and at > told_at]
        if told_at is None:
            self._report(Claim.TRIED_AS_TOLD, said, "nobody wanted that, or it was tried before")
        elif scanned:
            self._report(Claim.TRIED_AS_TOLD, said, "it was scanned meanwhile")
        elif not 0 <= before.until.seconds_until(now) <= LATE_SECONDS:
            late = before.until.seconds_until(now)
            self._report(Claim.TRIED_AS_TOLD, said, f"its time was {late:.2f} s before")
        self._check(Claim.THEIRS_IS_OVER, _Said(till, said.words, number, before.attempt))

    def hear(self, till: SimulatedTill, news: News) -> None:
        """Check what a script would read about this."""
        if not isinstance(news, Verdict) or news.attempt.outcome is None:
            return
        attempt, now = news.attempt, till.clock.now()
        if isinstance(attempt.outcome, Held) and not attempt.is_live(now):
            return
        number = attempt.number.value
        line = json.loads(outcome_line(number, news, now, translate)[0])
        outcome = attempt.outcome
        was_in_the_way = isinstance(outcome, Refused) or (
            isinstance(outcome, InDoubt) and outcome.cause is DoubtCause.HELD_AFTER_LOST_REPLY
        )
        for name, claims in (
            ("held_until", (Claim.OURS,)),
            ("free_by", (Claim.OURS_FREE_BY, *([Claim.FREE_BY] if was_in_the_way else []))),
        ):
            if line[name] is not None:
                time = datetime.fromisoformat(line[name])
                said = _Said(till, f'"{name}": "{line[name]}"', number, attempt, time)
                for claim in claims:
                    self._check(claim, said)
        self._check_history(till, attempt)

    def look_for_what_was_saved(self, till: SimulatedTill, restored: Restored) -> None:
        """Check that a token that was shown as saved has come back."""
        back = {each.id: each for each in restored.open}
        for before in till.must_come_back.values():
            said = _Said(till, "(a hold, shown as saved)", before.number.value, before)
            hold = self._hold_of(said)
            self.checked[Claim.KEPT] += 1
            if hold is None or hold.over - self._now() < 60:
                continue  # it is over, or may be, by less certain clocks
            after = back.get(before.id)
            if after is None or not after.has_token:
                self._report(Claim.KEPT, said, f"it came back as {after and after.outcome}")
        till.must_come_back = {}

    def _has_just_begun(self, till: SimulatedTill) -> bool:
        """What was shown before a scan stays for that long."""
        return self._now() - till.last_begun < AT_ONCE_MILLISECONDS / 1000

    def _check_banner(self, till: SimulatedTill, banner: Message, attempt: Attempt) -> None:
        for table, words in ((TITLES, banner.title), (ADVICE, banner.text)):
            for pattern, claims in _matching(table, words):
                if pattern is None:
                    self._report(
                        Claim.NOTHING,
                        _Said(till, words, attempt.number.value, attempt),
                        "nobody has written down what that sentence claims",
                    )
                    continue
                groups = pattern.groupdict()
                said = _Said(
                    till,
                    words,
                    attempt.number.value,
                    attempt,
                    self._time(till, groups.get("time")),
                    _seconds(groups.get("left")),
                    self._time(till, groups.get("later")),
                    int(groups.get("count") or 0),
                )
                for claim in claims:
                    self._check(claim, said)

    def _check_card(self, till: SimulatedTill, card: Attempt) -> None:
        now = till.clock.now()
        number = card.number.value
        if card.is_live(now) and card.id not in till.reservations.releasing():
            if not card.release_unconfirmed:
                left = float(shown_seconds(card.remaining(now)))
                said = _Said(till, f"{left:.0f} s left", number, card, None, left)
                self.checked[Claim.ROW_OURS] += 1
                wrong = self._ours(said)
                if wrong:
                    self._report(Claim.ROW_OURS, said, wrong)
            self._check_value(_Said(till, f"{card.value}", number, card), card.value)
        elif card.is_in_doubt and card.ending is None and card.deadline is not None:
            if any(each.number == card.number for each in till.reservations.under_way()):
                return  # another row says that it is being reserved again
            words = doubt_words(card, now, source_text)
            shown = re.search(_TIME, words)
            time = self._time(till, shown["time"] if shown else None)
            said = _Said(till, words, number, card, time)
            self.checked[Claim.ROW_DOUBT] += 1
            wrong = self._ours_free_by(said)
            if wrong:
                self._report(Claim.ROW_DOUBT, said, wrong)

    def _check_checked(self, till: SimulatedTill, banner: Message, check: Check) -> None:
        """A banner about a voucher that was only checked: what it says of the voucher itself."""
        number = check.number.value
        stub = Attempt(id=check.id, number=check.number, begun=till.clock.now().wall)
        for table, words in ((TITLES, banner.title), (ADVICE, banner.text)):
            for pattern, claims in _matching(table, words):
                said = _Said(till, words, number, stub)
                if pattern is None:
                    self._report(Claim.NOTHING, said, "nobody has written down what that claims")
                for claim in set(claims) & _OF_A_VOUCHER:
                    self._check(claim, said)
        if check not in self._seen:  # what happens later is in no answer
            self._seen.add(check)
            self._check_value(_Said(till, banner.title, number, stub), value_in(check.state))

    def _check_value(self, said: _Said, value: VoucherValue | None) -> None:
        """It was right when Smart Gift was asked; a hold's can't change while it lasts."""
        if not isinstance(value, MoneyValue):
            return
        self.checked[Claim.VALUE] += 1
        voucher = self._service.vouchers[said.number]
        if int(value.amount * 100) not in voucher.left_since(self._now() - REMEMBERED_SECONDS):
            self._report(Claim.VALUE, said, f"{voucher.pence} pence are left")

    def _check_watch(self, till: SimulatedTill, watch: Watch) -> None:
        now, number = till.clock.now(), watch.number.value
        words = watch_words(watch, now, source_text)
        about = watch.attempt if watch.answer is None else watch.answer
        for pattern, claims in _matching(WAITING, words):
            if pattern is None:
                said = _Said(till, words, number, about)
                self._report(Claim.NOTHING, said, "nobody has written down what that claims")
                continue
            time = self._time(till, pattern.groupdict().get("time"))
            for claim in claims:
                self._check(claim, _Said(till, words, number, about, time))
        if watch.stage is WatchStage.WAITING and not watch.is_over(now):
            left = float(waiting_seconds(now.seconds_until(watch.until)))
            said = _Said(till, f"{left:.0f} s to wait", number, watch.attempt, None, left)
            self._check(Claim.WAIT, said)

    def _check_place(self, till: SimulatedTill) -> None:
        """The newest scan owns the large place, whatever was tried by itself meanwhile."""
        attempt = till.subject
        if attempt is None or attempt.id not in till.unasked or till.feed.banner is None:
            return
        if self._has_just_begun(till):
            return
        self.checked[Claim.PLACE_IS_THE_NEWEST] += 1
        number = attempt.number.value
        if number != till.last_number:
            said = _Said(till, till.feed.banner.title, number, attempt)
            self._report(
                Claim.PLACE_IS_THE_NEWEST, said, f"the newest scan was of {till.last_number}"
            )

    def _check_clipboard(self, till: SimulatedTill) -> None:
        """The newest scan's outcome decides what a paste may insert."""
        self.checked[Claim.CLIPBOARD_IS_THE_NEWEST] += 1
        text = till.clipboard.text()
        if not text or text in (till.copied_by_hand, till.left_over):
            return
        newest = till.last_number
        owners = [
            each
            for each in till.cards.values()
            if isinstance(each.outcome, Held) and each.outcome.token.reveal() == text
        ]
        if owners and all(each.number.value != newest for each in owners):
            said = _Said(till, "(the clipboard)", owners[0].number.value, owners[0])
            self._report(Claim.CLIPBOARD_IS_THE_NEWEST, said, f"the newest scan was of {newest}")

    def _check_history(self, till: SimulatedTill, attempt: Attempt) -> None:
        row = till.history.get(attempt.id)
        if row is None:
            return
        self.checked[Claim.HISTORY] += 1
        said = _Said(till, f"today's list: {row.result.value}", attempt.number.value, attempt)
        wrong = ""
        match row.result:
            case Result.NOT_SENT | Result.NOT_SET_UP:
                wrong = self._not_reserved(said)
            case Result.RELEASED:
                wrong = self._released(said)
            case Result.RESERVED if attempt.release_unconfirmed:
                wrong = "it may have been released"
            case Result.RESERVED if attempt.is_live(till.clock.now()):
                wrong = self._ours(said)
            case _:
                pass
        if wrong:
            self._report(Claim.HISTORY, said, wrong)

    def _check(self, claim: Claim, said: _Said) -> None:
        self.checked[claim] += 1
        wrong = self._checks[claim](said)
        if wrong:
            self._report(claim, said, wrong)

    def _report(self, claim: Claim, said: _Said, truth: str) -> None:
        key = (claim, said.till.name, said.attempt.id, re.sub(r"[\d:]+", "", said.words))
        if key not in self._reported:
            self._reported.add(key)
            self.false.append(
                Falsehood(claim, self._now(), said.till.name, said.number, said.words, truth)
            )

    # --- the claims --------------------------------------------------------------------------

    def _ours(self, said: _Said) -> str:
        hold = self._hold_of(said)
        if hold is None:
            return "no hold has that token"
        if hold.end is End.SPENT or said.attempt.release_unconfirmed:
            return ""  # the till has no way of knowing
        if hold.owner != said.till.name:
            return f"{hold.owner} has that hold"
        if said.attempt.id in said.till.reservations.releasing():
            return ""
        over = hold.over
        if said.left == 0:
            return ""  # it says that none is left
        if over <= self._now():
            return f"that hold was over at {over:.2f} s"
        promised = self._promised(said)
        if promised is not None and promised > over + 0.001:
            return f"it is over {promised - over:.2f} s sooner"
        return ""

    def _token_is_right(self, said: _Said) -> str:
        return (
            "its token is odd, and that is not said"
            if self._is_odd(said, said.till.tokens_seen)
            else ""
        )

    def _token_is_odd(self, said: _Said) -> str:
        return "" if self._is_odd(said, said.till.tokens_ever_seen) else "it is not"

    def _is_odd(self, said: _Said, tokens: dict[str, set[str]]) -> bool:
        hold = self._hold_of(said)
        if hold is None:
            return False
        return hold.with_errors or bool(tokens.get(hold.token, set()) - {said.number})

    def _no_token_came(self, said: _Said) -> str:
        stopped = any(at > self._now() - REMEMBERED_SECONDS for at in said.till.stopped_at)
        sent = said.till.line.sent.get(said.number, [])
        since = self._now() - REMEMBERED_SECONDS
        if stopped or any(each.fate in WITHOUT_TOKEN and each.at > since for each in sent):
            return ""
        return "every answer arrived complete"

    def _theirs_free_by(self, said: _Said) -> str:
        return self._free_by(replace(said, time=said.later))

    def _copied(self, said: _Said) -> str:
        outcome = said.attempt.outcome
        token = outcome.token.reveal() if isinstance(outcome, Held) else ""
        return "" if said.till.clipboard.text() == token else "it does not"

    def _not_reserved(self, said: _Said) -> str:
        mine = self._mine_since(said)
        return f"it holds it since {mine.since:.2f} s" if mine is not None else ""

    def _not_being_released(self, said: _Said) -> str:
        return "it has" if said.attempt.id in said.till.reservations.releasing() else ""

    def _count(self, said: _Said) -> str:
        reservations = said.till.reservations
        most = len(reservations.under_way()) + len(reservations.releasing())
        return f"only {most} are under way" if said.count > most else ""

    def _restored(self, said: _Said) -> str:
        hold = self._hold_of(said)
        started = max(said.till.stopped_at, default=-1.0)
        return "this run reserved it" if hold is not None and hold.since > started else ""

    def _running(self, said: _Said) -> str:
        now = self._now()
        running = sum(
            # The till has no way of knowing that a token was spent.
            hold.stands(now) or (hold.end is End.SPENT and now < hold.since + HOLD_SECONDS)
            for voucher in self._service.vouchers.values()
            for hold in voucher.holds
            if hold.owner == said.till.name
        )
        return f"only {running} are" if said.count > running else ""

    def _somebody_else(self, said: _Said) -> str:
        heard = self._heard(said)
        if heard is None or heard.in_the_way is None:
            return "nothing was in the way"
        if self._forgotten_until(said) > heard.at - REMEMBERED_SECONDS:
            return ""
        return "it is this till's own" if heard.in_the_way.owner == said.till.name else ""

    def _most_likely_ours(self, said: _Said) -> str:
        heard = self._heard(said)
        if heard is None or heard.in_the_way is None:
            return "nothing was in the way"
        # The last request was the one that was refused: an earlier one made the hold, if any did.
        earlier = [each.at for each in said.till.line.sent.get(said.number, [])][:-1]
        if self._now() - max(earlier, default=0.0) > REMEMBERED_SECONDS:
            return "its last request but this one is too long ago"
        key = (said.till.name, said.attempt.id)
        if key not in self._guesses:
            self._guesses.add(key)
            self.likely[heard.in_the_way.owner == said.till.name] += 1
        return ""

    def _free_by(self, said: _Said) -> str:
        heard = self._heard(said)
        if heard is None or heard.in_the_way is None:
            return ""
        return self._over_by(heard.in_the_way, said)

    def _ours_free_by(self, said: _Said) -> str:
        wrongs = [
            self._over_by(hold, said)
            for hold in self._holds(said.number)
            if hold.owner == said.till.name
            and hold.stands(self._now())
            and hold.since > self._forgotten_until(said)
        ]
        return next(filter(None, wrongs), "")

    def _ours_is_over(self, said: _Said) -> str:
        standing = self._service.standing(said.number)
        if (
            standing is not None
            and standing.owner == said.till.name
            and standing.since > self._forgotten_until(said)
        ):
            return f"it lasts for another {standing.over - self._now():.2f} s"
        return ""

    def _theirs_is_over(self, said: _Said) -> str:
        heard = self._heard(said)
        hold = heard.in_the_way if heard is not None else None
        if hold is not None and hold.stands(self._now()):
            return f"it lasts for another {hold.over - self._now():.2f} s"
        return ""

    def _no_answer(self, said: _Said) -> str:
        fates = self._fates(said)
        if fates and not fates & NEVER_ANSWERED:
            return "an answer came: " + ", ".join(sorted(each.value for each in fates))
        return ""

    def _an_answer(self, said: _Said) -> str:
        fates = self._fates(said)
        return "no answer came at all" if fates and fates <= NEVER_ANSWERED else ""

    def _released(self, said: _Said) -> str:
        hold = self._hold_of(said)
        if hold is None or hold.end is None:
            return "nothing was released"
        return "" if hold.end is End.RELEASED else f"it was {hold.end.value}"

    def _not_held(self, said: _Said) -> str:
        hold = self._hold_of(said)
        if hold is not None and hold.stands(self._now()):
            return "it is still held"
        return ""

    def _kind(self, said: _Said, kind: Kind) -> str:
        true = self._service.vouchers[said.number].kind
        return "" if true is kind else f"it is {true.value}"

    # --- what the service knows --------------------------------------------------------------

    def _holds(self, number: str) -> list[TrueHold]:
        return self._service.vouchers[number].holds

    def _hold_of(self, said: _Said) -> TrueHold | None:
        outcome = said.attempt.outcome
        if not isinstance(outcome, Held):
            return None
        token = outcome.token.reveal()
        found = [each for each in self._holds(said.number) if each.token == token]
        # A service that gives a token twice may give it to two tills.
        found.sort(key=lambda each: (each.owner == said.till.name, each.since))
        return found[-1] if found else None

    def _mine_since(self, said: _Said) -> TrueHold | None:
        """A hold that still stands, made by this till's requests since the attempt began."""
        begun = self._begun(said)
        standing = self._service.standing(said.number)
        if standing is None or standing.owner != said.till.name or standing.since < begun:
            return None
        return standing

    def _begun(self, said: _Said) -> float:
        """When the attempt began, by the story's time."""
        return said.till.begun.get(said.attempt.id, self._now())

    def _fates(self, said: _Said) -> set[Fate]:
        """The fates of the attempt's requests, or of those before a restart that may matter."""
        since = said.till.begun.get(said.attempt.id, self._now() - REMEMBERED_SECONDS)
        return {each.fate for each in said.till.line.sent.get(said.number, []) if each.at >= since}

    def _heard(self, said: _Said) -> Heard | None:
        """What the service answered to the attempt's last request that reached it."""
        begun = said.till.begun.get(said.attempt.id, 0.0)
        next_one = min(
            (at for at in said.till.scans.get(said.number, []) if at > begun), default=None
        )
        heard = self._service.heard.get((said.till.name, said.number), [])
        own = [each for each in heard if next_one is None or each.at < next_one]
        return own[-1] if own else None

    def _forgotten_until(self, said: _Said) -> float:
        """No disk had a trace of what happened to the voucher before, so the till can't know."""
        return said.till.forgotten.get(said.number, -REMEMBERED_SECONDS)

    def _over_by(self, hold: TrueHold, said: _Said) -> str:
        promised = self._promised(said)
        if promised is None or hold.over <= promised + 0.001:
            return ""
        return f"{hold.owner} has it for {hold.over - promised:.2f} s longer than that"

    def _promised(self, said: _Said) -> float | None:
        """The time named on screen, as the story's time."""
        if said.time is not None:
            return self._now() + (said.time - said.till.clock.now().wall).total_seconds()
        return self._now() + said.left if said.left is not None else None

    def _time(self, till: SimulatedTill, text: str | None) -> datetime | None:
        """The time of day nearest to the till's own clock."""
        if text is None:
            return None
        now = till.clock.now().wall.astimezone(LONDON)
        hours, minutes = map(int, text.split(":"))
        time = now.replace(hour=hours, minute=minutes, second=0, microsecond=0)
        day = timedelta(days=1)
        return min((time - day, time, time + day), key=lambda each: abs(each - now))


def _matching(
    table: dict[str, tuple[Claim, ...]], words: str
) -> list[tuple[re.Match[str] | None, tuple[Claim, ...]]]:
    known = _known.get((id(table), words))
    if known is None:
        known = []
        for pattern, claims in table.items():
            match = re.fullmatch(pattern, words)
            if match is not None:
                known.append((match, claims))
        known = known or [(None, ())]
        if len(_known) > 20_000:
            _known.clear()
        _known[id(table), words] = known
    return known


_known: dict[tuple[int, str], list[tuple[re.Match[str] | None, tuple[Claim, ...]]]] = {}


def _seconds(left: str | None) -> float | None:
    if left is None:
        return None
    minutes, _, seconds = left.partition(":")
    return int(minutes) * 60 + int(seconds)
