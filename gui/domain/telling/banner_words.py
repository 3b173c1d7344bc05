"""The words staff read: one pure function from a piece of news to a banner.

To change a banner's words, change them here, then run `python packaging/dev.py translations`.
Title: what is so, at most six words. Advice: what to do now and what to tell the customer. Short,
true, no codes, no blame; it names the voucher. Times are in minutes, rounded so that they are never
too good; countdowns keep their seconds. Whole sentences with named parts, so that they can be
translated.
"""

from __future__ import annotations

from typing import assert_never

from gui.domain.clock import (
    Moment,
    earliest_minute,
    latest_minute,
    minutes_and_seconds,
    shown_seconds,
    waiting_seconds,
)
from gui.domain.hold.attempt import LAST_MINUTE_SECONDS, Attempt, Ending
from gui.domain.hold.outcome import (
    AddressFault,
    Answer,
    DoubtCause,
    Held,
    InDoubt,
    KeyRejected,
    Oddity,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.plain_text import plain
from gui.domain.scan.cleaning import BadScan, ScanProblem
from gui.domain.telling.check_words import check_words
from gui.domain.telling.hold_words import (
    release_not_confirmed,
    smart_gift_is_busy,
    step_words,
    try_again_now,
)
from gui.domain.telling.message import Message, MessageAction, Severity
from gui.domain.telling.news import (
    AlreadyAsking,
    AlreadyLive,
    CannotStart,
    Checked,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Releasing,
    Step,
    StillLive,
    StillStarting,
    Verdict,
    WaitingForLimit,
)
from gui.domain.telling.refusal_words import refusal_words
from gui.domain.translation import Translate
from gui.domain.value.money_format import WriteMoney, write_plainly
from gui.domain.voucher_number import BadNumber, NumberProblem


def banner_for(
    news: News, now: Moment, tr: Translate, write: WriteMoney = write_plainly
) -> Message | None:
    """The banner for `news` at the moment `now`; None once there is nothing to say."""
    match news:
        case BadNumber():
            return _bad_number(news, tr)
        case BadScan():
            return _bad_scan(news, tr)
        case CannotStart():
            return Message(
                Severity.ERROR,
                tr("This app isn't working"),
                tr("Nothing was reserved. Close it and open it again, or call support."),
            )
        case StillStarting(0):
            return Message(
                Severity.WARNING,
                tr("Still starting"),
                tr("Anything you scan now waits until the app has started."),
            )
        case StillStarting(waiting):
            return Message(
                Severity.WARNING,
                tr("Still starting"),
                tr(
                    "Nothing is reserved yet. %n scans are waiting for the app to start.",
                    "",
                    waiting,
                ),
            )
        case Progress():
            return _progress(news, tr)
        case WaitingForLimit():
            return _waiting_for_limit(news, now, tr)
        case AlreadyAsking(attempt):
            return Message(
                Severity.INFO,
                tr("Already on its way"),
                tr("{number} is being reserved. No need to scan it again.").format(
                    number=attempt.number.grouped
                ),
            )
        case QueueFull(number, waiting):
            return Message(
                Severity.WARNING,
                tr("Not taken: too many waiting"),
                tr(
                    "%n vouchers are already waiting. Scan {number} again in a minute.",
                    "",
                    waiting,
                ).format(number=number.grouped),
            )
        case Verdict(attempt, copied):
            return _verdict(attempt, now, tr, copied=copied)
        case AlreadyLive(attempt):
            return _live(
                attempt,
                now,
                tr,
                tr("Already reserved here"),
                tr("{number} has {left} left. The token is below."),
            )
        case StillLive(attempt, running):
            advice = (
                tr(
                    "%n reservations are still running after the restart. {number} has {left} left."
                    " Its token is below.",
                    "",
                    running,
                )
                if running > 1
                else tr(
                    "{number} was reserved before the restart: {left} left. The token is below."
                )
            )
            return _live(attempt, now, tr, tr("Still reserved"), advice)
        case Releasing(attempt, was_scanned):
            words = (
                tr("{number} is being released. Scan it again once that's done.")
                if was_scanned
                else tr("{number} is being released.")
            )
            return Message(
                Severity.INFO,
                tr("Releasing…"),
                words.format(number=attempt.number.grouped),
            )
        case ReleaseFailed(attempt, answer):
            return _release_failed(attempt, answer, now, tr)
        case Checked(check, is_reserved_here=True):
            text = tr("{number} is reserved here.").format(number=check.number.grouped)
            return check_words(check, now, tr, write)._replace(text=text, action=None)
        case Checked(check):
            return check_words(check, now, tr, write)
        case _:  # pragma: no cover
            assert_never(news)


def _lasts_until(deadline: Moment, now: Moment) -> str:
    return f"{earliest_minute(now.wall_of(deadline)):%H:%M}"


def _free_after(deadline: Moment, now: Moment) -> str:
    return f"{latest_minute(now.wall_of(deadline)):%H:%M}"


def _bad_number(bad: BadNumber, tr: Translate) -> Message:
    match bad.problem:
        case NumberProblem.EMPTY:
            why = tr("Scan a voucher or type its number.")
        case NumberProblem.TOO_LONG:
            why = tr("It's %n characters long. Scan the voucher again.", "", bad.length)
        case NumberProblem.UNPRINTABLE:
            why = tr("It contains characters that can't be printed. Scan the voucher again.")
        case NumberProblem.WEB_ADDRESS:
            why = tr("It contains a web address. Scan the code with the number instead.")
        case NumberProblem.WIFI:
            why = tr("It's a Wi-Fi code. Nothing was sent. Scan the voucher itself.")
        case NumberProblem.CONTACT:
            why = tr(
                "It's for a call, a message or a contact. Nothing was sent. Scan the voucher"
                " itself."
            )
        case NumberProblem.DATA:
            why = tr(
                "It contains more than a number. Nothing was sent. Scan the code with just the"
                " number."
            )
        case NumberProblem.SECRET:
            why = tr("It's a token or a key. Nothing was sent. Scan the voucher itself.")
        case _:  # pragma: no cover
            assert_never(bad.problem)
    return Message(Severity.ERROR, tr("That isn't a voucher number"), why)


def _bad_scan(bad: BadScan, tr: Translate) -> Message:
    match bad.problem:
        case ScanProblem.TOO_SHORT:
            title = tr("Too short for a voucher")
            advice = tr("Scan the voucher again, or type its number.")
        case ScanProblem.TOO_LONG:
            title = tr("Too long for a voucher")
            advice = tr(
                "It's %n characters long. Scan the voucher's own code, not another one.",
                "",
                bad.length,
            )
        case ScanProblem.UNCLEAN:
            title = tr("Didn't scan properly")
            advice = tr("Nothing was sent. Scan it again.")
        case ScanProblem.NO_PREFIX:
            title = tr("Not a voucher code")
            advice = tr("This shop's vouchers start differently. Scan the voucher's own code.")
        case ScanProblem.CONTROL_CHARACTERS:
            title = tr("Not a voucher code")
            advice = tr("No voucher contains control characters. Scan the voucher's own code.")
        case ScanProblem.OTHER_WEBSITE:
            title = tr("That's a web address")
            advice = tr("Nothing was opened or sent. Scan the code with the voucher's number.")
        case ScanProblem.WIFI:
            title = tr("That's a Wi-Fi code")
            advice = tr("Nothing was opened or sent. Scan the voucher's own code.")
        case ScanProblem.CONTACT:
            title = tr("Not a voucher code")
            advice = tr(
                "It's for a call, a message or a contact. Nothing was sent. Scan the voucher's own"
                " code."
            )
        case ScanProblem.DATA:
            title = tr("Not a voucher code")
            advice = tr(
                "It contains more than a number. Nothing was sent. Scan the code with just the"
                " number."
            )
        case ScanProblem.SECRET:
            title = tr("Not a voucher code")
            advice = tr("It's a token or a key. Nothing was sent. Scan the voucher itself.")
        case ScanProblem.CAPS_LOCK:
            title = tr("Caps Lock is on")
            advice = tr("It changes what the scanner types. Press Caps Lock once, then scan again.")
        case ScanProblem.NUM_LOCK:
            title = tr("Num Lock seems to be off")
            advice = tr(
                "The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again."
            )
        case ScanProblem.LAYOUT:
            title = tr("Scanner and PC use different layouts")
            advice = tr("The scanner is set to another keyboard layout. Call support to change it.")
        case _:  # pragma: no cover
            assert_never(bad.problem)
    return Message(Severity.ERROR, title, advice)


def _progress(progress: Progress, tr: Translate) -> Message:
    number = progress.attempt.number.grouped
    match progress.step:
        case Step.IN_LINE:
            advice = tr("{number} goes out as soon as the others are done.")
        case Step.ASKING:
            advice = tr("Asking Smart Gift for {number}.")
        case Step.CONNECTING:
            advice = tr("Can't reach Smart Gift just now. Still trying for {number}.")
        case Step.ASKING_AGAIN:
            advice = tr("No clear answer for {number} yet.")
        case _:  # pragma: no cover
            assert_never(progress.step)
    return Message(Severity.INFO, step_words(progress.step, tr), advice.format(number=number))


def _waiting_for_limit(news: WaitingForLimit, now: Moment, tr: Translate) -> Message:
    left = minutes_and_seconds(waiting_seconds(now.seconds_until(news.until)))
    return Message(
        Severity.WARNING,
        smart_gift_is_busy(tr),
        tr(
            "Trying {number} again in {left}. %n vouchers are waiting.",
            "",
            news.waiting,
        ).format(number=news.attempt.number.grouped, left=left),
        deadline=news.until,
        detail=news.attempt.detail,
    )


def _verdict(
    attempt: Attempt, now: Moment, tr: Translate, *, copied: bool = False
) -> Message | None:
    outcome, number = attempt.outcome, attempt.number.grouped
    match outcome:
        case None:
            return None
        case Held():
            return _held(attempt, outcome, now, tr, copied=copied)
        case InDoubt():
            return _in_doubt(attempt, outcome, now, tr)
        case Refused():
            return _refused(attempt, outcome, now, tr)
        case RateLimited(retry_at):
            left = waiting_seconds(now.seconds_until(retry_at))
            return Message(
                Severity.WARNING,
                smart_gift_is_busy(tr),
                tr("{number} wasn't reserved. Try again in {left}.").format(
                    number=number, left=minutes_and_seconds(left)
                )
                if left
                else tr("{number} wasn't reserved. Try again now.").format(number=number),
                MessageAction.TRY_AGAIN,
                retry_at,
                attempt.detail,
            )
        case Unreachable(ReachFault.STOPPED):
            return Message(
                Severity.ERROR,
                tr("Nothing was reserved"),
                tr("Something went wrong in this app before {number} was sent. Try again.").format(
                    number=number
                ),
                MessageAction.TRY_AGAIN,
                detail=attempt.detail,
            )
        case Unreachable(cause):
            return Message(
                Severity.ERROR,
                tr("Can't reach Smart Gift"),
                _unreachable_advice(cause, tr).format(number=number),
                MessageAction.TRY_AGAIN,
                detail=attempt.detail,
            )
        case KeyRejected():
            return _key_rejected(attempt, outcome, tr)
        case WrongAddress():
            return _wrong_address(attempt, outcome, tr)
        case _:  # pragma: no cover
            assert_never(outcome)


def _held(
    attempt: Attempt, held: Held, now: Moment, tr: Translate, *, copied: bool
) -> Message | None:
    number = attempt.number.grouped
    match attempt.ending:
        case Ending.USED:
            return None
        case Ending.RELEASED:
            return Message(
                Severity.SUCCESS,
                tr("Released"),
                tr("The customer can use {number} elsewhere now.").format(number=number),
            )
        case Ending.NO_LONGER_HELD:
            return Message(
                Severity.INFO,
                tr("No longer reserved here"),
                tr(
                    "This till's reservation of {number} is over: it was released, used, or ran"
                    " out."
                ).format(number=number),
                detail=attempt.detail,
            )
        case Ending.EXPIRED | Ending.SUPERSEDED | None:
            pass
        case _:  # pragma: no cover
            assert_never(attempt.ending)
    remaining = now.seconds_until(held.until)
    if attempt.release_unconfirmed and attempt.is_live(now):
        return _release_unconfirmed(attempt, held, now, tr)
    if remaining <= 0 or attempt.ending is not None:
        return Message(
            Severity.INFO,
            tr("Reservation ended"),
            tr("Scan {number} again if it's still needed.").format(number=number),
            MessageAction.RESERVE_AGAIN,
        )
    if not attempt.saved:
        return Message(
            Severity.WARNING,
            tr("Reserved, but not saved"),
            tr("Copy the token for {number} now: it'll be lost if this PC stops.").format(
                number=number
            ),
            deadline=held.until,
            detail=attempt.detail,
        )
    if held.oddity is not None:
        return Message(
            Severity.WARNING,
            tr("Reserved: check it at the till"),
            _odd(held.oddity, tr).format(number=number),
            deadline=held.until,
            detail=attempt.detail,
        )
    if remaining <= LAST_MINUTE_SECONDS:
        return Message(
            Severity.WARNING,
            tr("Runs out in {left}").format(left=minutes_and_seconds(shown_seconds(remaining))),
            tr("Use {number} at the till now, or reserve it again once it has run out.").format(
                number=number
            ),
            deadline=held.until,
        )
    advice = (
        tr("The token for {number} is copied. Paste it into the till, or scan the code below.")
        if copied
        else tr("Copy the token for {number} into the till, or scan the code below.")
    )
    return Message(
        Severity.SUCCESS,
        tr("Reserved until {time}").format(time=_lasts_until(held.until, now)),
        advice.format(number=number),
        deadline=held.until,
    )


def _odd(oddity: Oddity, tr: Translate) -> str:
    match oddity:
        case Oddity.GIVEN_BEFORE:
            return tr(
                "Smart Gift gave the same token for another voucher. Check that the till takes it"
                " for {number}."
            )
        case Oddity.WITH_ERRORS:
            return tr(
                "Smart Gift gave a token for {number}, but also an error. Check that the till takes"
                " it before you finish the sale."
            )
        case _:  # pragma: no cover
            assert_never(oddity)


def _unreachable_advice(cause: ReachFault, tr: Translate) -> str:
    match cause:
        case ReachFault.PROXY:
            return tr(
                "{number} wasn't reserved. This PC's proxy doesn't answer, or doesn't let this app"
                " through. Try again, or call support.",
            )
        case ReachFault.PROXY_SETTING:
            return tr(
                "{number} wasn't reserved. One of this PC's proxy settings can't be used. Check the"
                " network, or call support.",
            )
        case (
            ReachFault.NAME_NOT_FOUND
            | ReachFault.REFUSED
            | ReachFault.TIMED_OUT
            | ReachFault.NETWORK
            | ReachFault.STOPPED
            | ReachFault.NOT_SAVED
        ):
            return tr("{number} wasn't reserved. Check this PC's network, then try again.")
        case _:  # pragma: no cover
            assert_never(cause)


def _in_doubt(attempt: Attempt, doubt: InDoubt, now: Moment, tr: Translate) -> Message | None:
    if attempt.ending is not None or now.seconds_until(doubt.free_by) <= 0:
        return _own_is_over(attempt, tr)
    number = attempt.number.grouped
    if doubt.cause is DoubtCause.HELD_AFTER_LOST_REPLY:
        return Message(
            Severity.WARNING,
            tr("Probably reserved here: token lost"),
            _ours_after_lost_reply(number, doubt, now, tr),
            MessageAction.TRY_AGAIN,
            doubt.free_by,
            attempt.detail,
        )
    if doubt.cause is DoubtCause.BLOCKED:
        return Message(
            Severity.ERROR,
            tr("Blocked: it may be reserved"),
            tr(
                "A firewall or filter probably answered instead of Smart Gift. If {number} was"
                " reserved, it's free after {time}. If it happens again, call support.",
            ).format(number=number, time=_free_after(doubt.free_by, now)),
            MessageAction.TRY_AGAIN,
            doubt.free_by,
            attempt.detail,
        )
    match doubt.cause:
        case DoubtCause.STOPPED:
            advice = tr(
                "The app stopped before the token came. Nothing's been spent. Try {number} again."
                " If it was reserved, it's free after {time}.",
            )
        case DoubtCause.UNSETTLED:
            advice = tr(
                "An earlier try may have reserved it; this one couldn't tell. Nothing's been spent."
                " Try {number} again. If it was reserved, it's free after {time}.",
            )
        case DoubtCause.NO_ANSWER:
            advice = tr(
                "Smart Gift didn't answer in time. Nothing's been spent. Try {number} again. If it"
                " was reserved, it's free after {time}.",
            )
        case DoubtCause.DROPPED:
            advice = tr(
                "The connection dropped before the token came. Nothing's been spent. Try {number}"
                " again. If it was reserved, it's free after {time}.",
            )
        case DoubtCause.SERVER_ERROR:
            advice = tr(
                "Smart Gift answered with an error. Nothing's been spent. Try {number} again. If it"
                " was reserved, it's free after {time}.",
            )
        case DoubtCause.UNUSABLE_REPLY:
            advice = tr(
                "The answer contained no token. Nothing's been spent. Try {number} again. If it was"
                " reserved, it's free after {time}.",
            )
        case _:  # pragma: no cover
            assert_never(doubt.cause)
    return Message(
        Severity.ERROR,
        tr("Not sure it's reserved"),
        advice.format(number=number, time=_free_after(doubt.latest, now)),
        MessageAction.TRY_AGAIN,
        doubt.free_by,
        attempt.detail,
    )


def _own_is_over(attempt: Attempt, tr: Translate) -> Message:
    return Message(
        Severity.INFO,
        try_again_now(tr),
        tr("If this till had reserved {number}, that reservation is over.").format(
            number=attempt.number.grouped
        ),
        MessageAction.TRY_AGAIN,
        detail=attempt.detail,
    )


def _ours_after_lost_reply(number: str, doubt: InDoubt, now: Moment, tr: Translate) -> str:
    time = _free_after(doubt.free_by, now)
    latest = _free_after(doubt.latest, now)
    words = (
        tr(
            "An earlier try may have reserved {number}, but brought no token. Try it again after"
            " {time}."
        )
        if time == latest
        else tr(
            "An earlier try may have reserved {number}, but brought no token. Try it again after"
            " {time}. If another till has it, it's free after {latest}."
        )
    )
    return words.format(number=number, time=time, latest=latest)


def _refused(attempt: Attempt, refused: Refused, now: Moment, tr: Translate) -> Message:
    if refused.reason is RefusalReason.ALREADY_HELD:
        return _already_held(attempt, refused, now, tr)
    words = refusal_words(refused.reason, tr)
    advice = words.advice
    if advice is None:
        advice = _servers_words(attempt.number.grouped, refused.server_message, tr)
    else:
        advice = advice.format(number=attempt.number.grouped)
    return Message(words.severity, words.title, advice, detail=attempt.detail)


def _servers_words(number: str, message: str, tr: Translate) -> str:
    words = plain(message)
    if not words:
        return tr(
            "Smart Gift gave no reason. Scan {number} again, or call support.",
        ).format(number=number)
    return tr("Smart Gift says about {number}: “{words}”").format(number=number, words=words)


def _already_held(attempt: Attempt, refused: Refused, now: Moment, tr: Translate) -> Message:
    free_by, ours_until, detail = refused.free_by, refused.ours_until, attempt.detail
    number = attempt.number.grouped
    if free_by is None or now.seconds_until(free_by) <= 0:
        return Message(
            Severity.INFO,
            try_again_now(tr),
            tr("The reservation of {number} that was in the way is over.").format(number=number),
            MessageAction.TRY_AGAIN,
            detail=detail,
        )
    latest = _free_after(free_by, now)
    if ours_until is not None and now.seconds_until(ours_until) <= 0:
        return _own_is_over(attempt, tr)
    if ours_until is not None:
        ours = min((ours_until, free_by), key=lambda end: end.instant)
        time = _free_after(ours, now)
        advice = (
            tr("This till may already have {number} reserved. Try it again after {time}.")
            if time == latest
            else tr(
                "This till may already have {number} reserved. Try it again after {time}. If"
                " another till has it, it's free after {latest}."
            )
        )
        return Message(
            Severity.WARNING,
            tr("Probably reserved by this till"),
            advice.format(number=number, time=time, latest=latest),
            MessageAction.TRY_AGAIN,
            free_by,
            detail,
        )
    if not refused.holder_known:
        return Message(
            Severity.WARNING,
            refusal_words(refused.reason, tr).title,
            tr(
                "This till's own list can't be read, so it can't tell who has {number}. Try it"
                " again after {time}."
            ).format(number=number, time=latest),
            MessageAction.TRY_AGAIN,
            free_by,
            detail,
        )
    return Message(
        Severity.WARNING,
        tr("Reserved somewhere else"),
        tr("Another till or the web shop has {number}. Try it again after {time}.").format(
            number=number, time=latest
        ),
        MessageAction.TRY_AGAIN,
        free_by,
        detail,
    )


def _key_rejected(attempt: Attempt, outcome: KeyRejected, tr: Translate) -> Message:
    advice = (
        tr("{number} wasn't reserved: this till has no API key yet. A manager can enter one.")
        if outcome.missing
        else tr(
            "{number} wasn't reserved: the API key is wrong or was withdrawn. A manager can enter a"
            " new one."
        )
    )
    return Message(
        Severity.ERROR,
        tr("This till isn't signed in"),
        advice.format(number=attempt.number.grouped),
        MessageAction.OPEN_SETTINGS,
        detail=attempt.detail,
    )


def _wrong_address(attempt: Attempt, outcome: WrongAddress, tr: Translate) -> Message:
    number, detail = attempt.number.grouped, attempt.detail
    match outcome.fault:
        case AddressFault.CERTIFICATE | AddressFault.TLS:
            return Message(
                Severity.ERROR,
                tr("Connection isn't secure"),
                tr(
                    "{number} wasn't sent. Check this PC's date and time; if they're right, call"
                    " support.",
                ).format(number=number),
                detail=detail,
            )
        case AddressFault.NOT_SET:
            return Message(
                Severity.ERROR,
                tr("This till isn't set up"),
                tr(
                    "{number} wasn't sent: the settings can't be used, so this till doesn't know"
                    " which service to use. Call support.",
                ).format(number=number),
                MessageAction.OPEN_SETTINGS,
                detail=detail,
            )
        case AddressFault.NOT_FOUND | AddressFault.REDIRECTED:
            return Message(
                Severity.ERROR,
                tr("Not set up correctly"),
                tr(
                    "{number} wasn't reserved: what answers at the address in the settings isn't"
                    " Smart Gift. Call support.",
                ).format(number=number),
                MessageAction.OPEN_SETTINGS,
                detail=detail,
            )
        case _:  # pragma: no cover
            assert_never(outcome.fault)


def _live(attempt: Attempt, now: Moment, tr: Translate, title: str, advice: str) -> Message | None:
    """`title` and `advice`, unless there is something more important to say of the hold."""
    remaining = attempt.remaining(now)
    outcome = attempt.outcome
    is_odd = isinstance(outcome, Held) and outcome.oddity is not None
    plain_hold = attempt.ending is None and attempt.saved and not attempt.release_unconfirmed
    if not plain_hold or is_odd or remaining <= LAST_MINUTE_SECONDS:
        return _verdict(attempt, now, tr)
    return Message(
        Severity.INFO,
        title,
        advice.format(
            number=attempt.number.grouped, left=minutes_and_seconds(shown_seconds(remaining))
        ),
        deadline=attempt.deadline,
    )


def _release_failed(
    attempt: Attempt,
    answer: Answer,
    now: Moment,
    tr: Translate,
) -> Message | None:
    held = attempt.outcome
    if not isinstance(held, Held) or not attempt.is_live(now):
        return _verdict(attempt, now, tr)
    if isinstance(answer, InDoubt) or attempt.release_unconfirmed:
        return _release_unconfirmed(attempt, held, now, tr)
    words = ""
    match answer:
        case Refused(server_message=message) if words := plain(message):
            advice = tr("Smart Gift says: “{words}”. {number} is free after {time}.")
        case Unreachable(ReachFault.NOT_SAVED):
            advice = tr(
                "This PC can't save it, so nothing was sent. Try again, or leave {number}: it's"
                " free after {time}.",
            )
        case Unreachable():
            advice = tr(
                "Can't reach Smart Gift. Try again, or leave {number}: it's free after {time}.",
            )
        case RateLimited():
            advice = tr(
                "Smart Gift is busy. Try again, or leave {number}: it's free after {time}.",
            )
        case _:  # no reason given, or the key or the address is wrong; doubts are handled above
            advice = tr("Smart Gift didn't accept the request. {number} is free after {time}.")
    return Message(
        Severity.WARNING,
        tr("Not released"),
        advice.format(
            number=attempt.number.grouped, time=_free_after(held.latest, now), words=words
        ),
        MessageAction.RELEASE_AGAIN,
        held.until,
        attempt.detail,
    )


def _release_unconfirmed(attempt: Attempt, held: Held, now: Moment, tr: Translate) -> Message:
    return Message(
        Severity.WARNING,
        release_not_confirmed(tr),
        tr(
            "The token may no longer work. If {number} wasn't released, it's free after {time}."
        ).format(number=attempt.number.grouped, time=_free_after(held.latest, now)),
        MessageAction.RELEASE_AGAIN,
        attempt.deadline,
        attempt.detail,
    )
