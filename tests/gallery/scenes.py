"""The states of the window: one scene for each thing that it can say, and a few more.

The words are the program's own (banner_words.py), for every piece of news in tests/every_news.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from gui.domain.hold.attempt import Attempt, AttemptId, Ending
from gui.domain.hold.check import CheckState, CheckUnderWay, value_in
from gui.domain.hold.outcome import DoubtCause, Held, InDoubt, RefusalReason, Refused
from gui.domain.hold.watch import Watch, WatchStage, watch_for
from gui.domain.setup.settings import Settings
from gui.domain.telling.banner_words import banner_for
from gui.domain.telling.message import Severity
from gui.domain.telling.news import AlreadyLive, Checked, News, QueueFull, Verdict
from gui.domain.translation import source_text
from gui.domain.value.money_format import read_money_format
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue
from gui.domain.voucher_number import VoucherNumber
from gui.widgets.main_window import MainWindow
from tests.attempts import LONG_NAMES, attempt, held
from tests.every_news import all_news, already_held, lost_reply
from tests.fake_clock import FakeClock

_OLDER = ("1000000007", "1000000008")


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of the window."""

    name: str
    """For files and tests: lower case, with hyphens."""
    show: Callable[[MainWindow, FakeClock], None]
    is_practice: bool = False
    is_strip: bool = False


def scenes(clock: FakeClock) -> list[Scene]:
    """All of them, each with another title in the large place."""
    told: dict[str, News] = {}
    for news in all_news(clock):
        message = banner_for(news, clock.now(), source_text, in_pounds)
        if message is not None:  # nothing is said of a hold that was used
            told.setdefault(_plain(message.title), _with_detail(news))
    return [
        Scene("empty", _nothing),
        Scene("practice", _nothing, is_practice=True),
        Scene("one-hold", _one_hold),
        Scene("many-holds", _many_holds),
        Scene("put-away", _put_away),
        Scene("waited-for", _waited_for),
        Scene("waited-for-in-vain", _waited_for_in_vain),
        Scene("many-waited-for", _many_waited_for),
        Scene("colour-all-over", _colour_all_over),
        *(Scene(f"card-value-{name}", _value(state)) for name, state in _ON_THE_CARD.items()),
        *(Scene(name, _telling(news)) for name, news in told.items()),
        *_strips(clock, told),
    ]


def _strips(clock: FakeClock, told: dict[str, News]) -> list[Scene]:
    """What a strip shows."""
    now = clock.now()
    money = MoneyValue(Decimal("10.00"), "GBP")
    refused = attempt(now, Refused(RefusalReason.OTHER_COMPANY, ""))
    doubt = attempt(now, InDoubt(DoubtCause.NO_ANSWER, now.plus(302)))
    shows: dict[str, Callable[[MainWindow, FakeClock], None]] = {
        "idle": _nothing,
        "held": _one_hold,
        "held-among-others": _many_holds,
        "held-with-value": _value(money),
        "refused": _telling(Verdict(refused)),
        "in-doubt": _telling(Verdict(doubt)),
        "last-minute": _last_minute,
        "release-not-confirmed": _telling(told["release-not-confirmed"]),
        "ended": _ended,
        "put-away": _put_away,
        "to-be-tried-again": _waited_for_in_vain,
    }
    return [
        *(Scene(f"strip-{name}", show, is_strip=True) for name, show in shows.items()),
        Scene("strip-practice", _one_hold, is_practice=True, is_strip=True),
    ]


def _last_minute(window: MainWindow, clock: FakeClock) -> None:
    """The newest hold is about to run out."""
    tell(window, Verdict(_with_left(clock, 42)), clock)


def _ended(window: MainWindow, clock: FakeClock) -> None:
    tell(window, Verdict(held(clock.now()).ended(Ending.EXPIRED)), clock)


def _with_left(clock: FakeClock, seconds: float) -> Attempt:
    one = held(clock.now())
    assert isinstance(one.outcome, Held)
    return replace(one, outcome=replace(one.outcome, until=clock.now().plus(seconds)))


_ON_THE_CARD: dict[str, CheckState] = {
    "under-way": CheckUnderWay(),
    "money": MoneyValue(Decimal("10.00"), "GBP"),
    "of-a-sold-out-voucher": MoneyValue(Decimal("1234567.89"), "GBP", sold_out=True),
    "experiences": ExperienceValue(
        ("Afternoon tea for two", "Spa day"), 2, Decimal(90), Decimal(60)
    ),
    "with-long-names": ExperienceValue(LONG_NAMES, 12, Decimal(900), None, sold_out=True),
    "not-at-this-site": ExperienceValue((), 0, Decimal(40), Decimal(0)),
    "nothing-left": MoneyValue(Decimal(0), "GBP"),
    "not-known": Refused(
        RefusalReason.UNRECOGNISED,
        "No experiences of this voucher can be redeemed with these parameters, and the rest of it"
        " is cut.",
    ),
    "wrong-site": Refused(RefusalReason.INVALID_SITE, "This site number is invalid"),
}


def in_pounds(value: MoneyValue) -> str:
    """As a till in Britain writes it."""
    pounds = read_money_format("£1,234.56")
    assert pounds is not None
    return pounds.write(value.amount)


def tell(window: MainWindow, news: News, clock: FakeClock) -> None:
    """Show a piece of news as the app does: the hold, its row, the message, one paint."""
    one = getattr(news, "attempt", None)
    hold = one if isinstance(one, Attempt) and one.has_token else None
    if hold is not None:
        window.holds.show_attempt(hold)
    window.verdict.show_hold(hold)
    window.holds.set_shown_above(hold.id if hold is not None else None)
    number = one.number if isinstance(one, Attempt) else None
    if isinstance(news, QueueFull):
        number = news.number
    if isinstance(news, Checked):
        number = news.check.number
        window.show_values(in_pounds)
    message = banner_for(news, clock.now(), source_text, in_pounds)
    grouped = number.grouped if number is not None else ""
    window.verdict.show_message(message, grouped, is_new=True)
    window.verdict.paint_now()
    if isinstance(news, Verdict) and news.copied:
        window.verdict.confirm_copied(news.attempt.id)


def _nothing(window: MainWindow, clock: FakeClock) -> None:
    pass


def _telling(news: News) -> Callable[[MainWindow, FakeClock], None]:
    def show(window: MainWindow, clock: FakeClock) -> None:
        for number in _OLDER:
            _list(window, held(clock.now(), number=number))
        one = getattr(news, "attempt", None)
        if isinstance(one, Attempt):
            window.history.show_attempt(one)
        tell(window, news, clock)

    return show


def _one_hold(window: MainWindow, clock: FakeClock) -> None:
    one = held(clock.now())
    window.history.show_attempt(one)
    tell(window, Verdict(one, copied=True), clock)


def _value(state: CheckState) -> Callable[[MainWindow, FakeClock], None]:
    """A hold whose voucher's value is known, or isn't, above others with theirs."""

    def show(window: MainWindow, clock: FakeClock) -> None:
        window.show_values(in_pounds)
        now = clock.now()
        older: tuple[VoucherValue, ...] = (
            MoneyValue(Decimal("1250.00"), "GBP"),
            ExperienceValue((), 0, Decimal(4), None),
        )
        for number, value in zip(_OLDER, older, strict=True):
            _list(window, replace(held(now, number=number), value=value))
        one = held(now)
        window.history.show_attempt(one)
        tell(window, Verdict(one, copied=True), clock)
        window.verdict.show_check(one.id, state)
        window.history.show_attempt(replace(one, value=value_in(state)))

    return show


def _many_holds(window: MainWindow, clock: FakeClock) -> None:
    """One in its last minute, one that has ended, and enough to scroll."""
    now = clock.now()
    for place, left in enumerate((41, 52, 130, 170, 200, 240, 280)):
        one = held(now, number=f"{5510004210 + place}")
        assert isinstance(one.outcome, Held)
        outcome = replace(one.outcome, until=now.plus(left))
        _list(window, replace(one, id=AttemptId(100 + place), outcome=outcome))
    _list(window, replace(held(now, number="6660004210"), id=AttemptId(99)).ended(Ending.EXPIRED))
    newest = replace(held(now), id=AttemptId(120), number=VoucherNumber("8844120031"))
    window.history.show_attempt(newest)
    tell(window, AlreadyLive(newest), clock)


def _put_away(window: MainWindow, clock: FakeClock) -> None:
    """A row was put away, and can be brought back."""
    _list(window, held(clock.now(), number=_OLDER[0]))
    _one_hold(window, clock)
    window.holds.offer_undo("1000 0000 08")


def _waited_for(window: MainWindow, clock: FakeClock) -> None:
    """The newest voucher is reserved elsewhere, and is waited for below."""
    _list(window, held(clock.now(), number=_OLDER[0]))
    watch = _watch(clock, "2000000001", 277)
    window.history.show_attempt(watch.attempt)
    tell(window, Verdict(watch.attempt), clock)
    window.holds.show_watch(replace(watch, tries_itself=True))


def _waited_for_in_vain(window: MainWindow, clock: FakeClock) -> None:
    """One whose time has come, one that is being tried, one that was spent meanwhile."""
    over = _watch(clock, "2000000001", -2)
    window.holds.show_watch(replace(over, stage=WatchStage.OVER))
    trying = _watch(clock, "2000000002", -1)
    window.holds.show_watch(trying.with_try(attempt(clock.now())))
    spent = attempt(clock.now(), Refused(RefusalReason.FULLY_REDEEMED, ""))
    answered = _watch(clock, "2000000003", 0).after(spent, clock.now(), is_told=False)
    assert answered is not None
    window.holds.show_watch(answered)
    tell(window, Verdict(held(clock.now())), clock)


def _many_waited_for(window: MainWindow, clock: FakeClock) -> None:
    """Each holder that can be in the way, among reservations."""
    now = clock.now()
    for place, refused in enumerate(already_held(clock)):
        one = watch_for(attempt(now, refused, f"{2000000001 + place}"))
        assert one is not None
        window.holds.show_watch(one)
    lost = watch_for(attempt(now, lost_reply(clock, other_later=True), "7000000002"))
    assert lost is not None
    window.holds.show_watch(lost)
    for number in _OLDER:
        _list(window, held(now, number=number))
    tell(window, Verdict(held(now)), clock)


def _watch(clock: FakeClock, number: str, seconds: float) -> Watch:
    """A watch on a voucher that is reserved elsewhere for so long."""
    refused = Refused(RefusalReason.ALREADY_HELD, "", clock.now().plus(seconds))
    watch = watch_for(attempt(clock.now(), refused, number))
    assert watch is not None
    return watch


def _colour_all_over(window: MainWindow, clock: FakeClock) -> None:
    """A till whose window takes a verdict's colour."""
    window.show_settings(Settings(shop="Harrogate", whole_window_colour=True))
    _put_away(window, clock)
    window.flood(Severity.SUCCESS)


def _list(window: MainWindow, one: Attempt) -> None:
    window.holds.show_attempt(one)
    window.history.show_attempt(one)


def _with_detail(news: News) -> News:
    """The same with what support reads of an answer, as a real one has it; a hold has none."""
    if isinstance(news, Verdict) and not isinstance(news.attempt.outcome, Held):
        detail = 'HTTP 422 Unprocessable Content: {"message": "That is refused."}'
        return replace(news, attempt=replace(news.attempt, detail=detail))
    return news


def _plain(title: str) -> str:
    """The title as a name; times and numbers are not part of it."""
    words = "".join(each if each.isalpha() else " " for each in title.lower())
    return "-".join(words.split())
