"""The words staff read: one pure function from a piece of news to a banner.

To change a banner's words, change them here, then run `python packaging/dev.py translations`.
Title: what is so, at most seven words. Advice: what to do now and what to tell the customer. Short,
true, no codes, nobody blamed. Whole sentences with named parts, so that they can be translated.
"""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from gui.domain.clock import (
    Moment,
    earliest_second,
    latest_second,
    local_time,
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
from gui.domain.telling.banner import Banner, BannerAction, Severity, Translate
from gui.domain.telling.news import (
    AlreadyAsking,
    AlreadyLive,
    CannotStart,
    News,
    Progress,
    QueueFull,
    ReleaseFailed,
    Releasing,
    Step,
    StillStarting,
    Verdict,
    WaitingForLimit,
)
from gui.domain.voucher_number import BadNumber, NumberProblem


def banner_for(news: News, now: Moment, tr: Translate) -> Banner | None:
    """The banner that tells `news` at the moment `now`; None once there is nothing to tell."""
    match news:
        case BadNumber():
            return _bad_number(news, tr)
        case BadScan():
            return _bad_scan(news, tr)
        case CannotStart():
            return Banner(
                Severity.ERROR,
                tr("This app isn't working"),
                tr("Nothing was reserved. Close it and start it again, or call support."),
            )
        case StillStarting(0):
            return Banner(
                Severity.WARNING,
                tr("Not ready yet"),
                tr("What you scan now waits until the app has started."),
            )
        case StillStarting(waiting):
            return Banner(
                Severity.WARNING,
                tr("Not ready yet"),
                tr(
                    "Nothing is reserved yet. %n scans wait until the app has started.", "", waiting
                ),
            )
        case Progress():
            return _progress(news, tr)
        case WaitingForLimit():
            return _waiting_for_limit(news, now, tr)
        case AlreadyAsking(attempt):
            return Banner(
                Severity.INFO,
                tr("Already on its way"),
                tr("{number} is being reserved. There is no need to scan it again.").format(
                    number=attempt.number.grouped
                ),
            )
        case QueueFull(number, waiting):
            return Banner(
                Severity.WARNING,
                tr("Not taken: too many waiting"),
                tr(
                    "%n vouchers are waiting already. Scan {number} again in a minute.",
                    "",
                    waiting,
                ).format(number=number.grouped),
            )
        case Verdict(attempt, copied):
            return _verdict(attempt, now, tr, copied=copied)
        case AlreadyLive(attempt):
            return _already_live(attempt, now, tr)
        case Releasing(attempt, was_scanned):
            words = (
                tr("{number} is being given back. Scan it again after that.")
                if was_scanned
                else tr("{number} is being given back.")
            )
            return Banner(
                Severity.INFO,
                tr("Giving it back…"),
                words.format(number=attempt.number.grouped),
            )
        case ReleaseFailed(attempt, answer):
            return _release_failed(attempt, answer, now, tr)
        case _:  # pragma: no cover
            assert_never(news)


def _clock(moment: datetime) -> str:
    return f"{local_time(moment):%H:%M:%S}"


def _lasts_until(deadline: Moment, now: Moment) -> str:
    return _clock(earliest_second(now.wall_of(deadline)))


def _over_by(deadline: Moment, now: Moment) -> str:
    return _clock(latest_second(now.wall_of(deadline)))


def _bad_number(bad: BadNumber, tr: Translate) -> Banner:
    match bad.problem:
        case NumberProblem.EMPTY:
            why = tr("It is empty. Scan the voucher, or type its number.")
        case NumberProblem.TOO_LONG:
            why = tr("It is %n characters long. Scan the voucher again.", "", bad.length)
        case NumberProblem.UNPRINTABLE:
            why = tr("It holds characters that can't be printed. Scan the voucher again.")
        case NumberProblem.WEB_ADDRESS:
            why = tr("It holds a web address. Scan the code with the number instead.")
        case NumberProblem.WIFI:
            why = tr("It is a Wi-Fi code, and was sent nowhere. Scan the voucher itself.")
        case NumberProblem.CONTACT:
            why = tr(
                "It is for a call, a message or a contact, and was sent nowhere. Scan the voucher"
                " itself."
            )
        case NumberProblem.DATA:
            why = tr(
                "It holds more than a number, and was sent nowhere. Scan the code with the number"
                " alone."
            )
        case NumberProblem.SECRET:
            why = tr("It is a token or a key, and was sent nowhere. Scan the voucher itself.")
        case _:  # pragma: no cover
            assert_never(bad.problem)
    return Banner(Severity.ERROR, tr("That isn't a voucher number"), why)


def _bad_scan(bad: BadScan, tr: Translate) -> Banner:
    match bad.problem:
        case ScanProblem.TOO_SHORT:
            title = tr("Too short for a voucher")
            advice = tr("Scan the voucher again, or type its number.")
        case ScanProblem.TOO_LONG:
            title = tr("Too long for a voucher")
            advice = tr(
                "It is %n characters long. Scan the voucher's own code, not another one.",
                "",
                bad.length,
            )
        case ScanProblem.UNCLEAN:
            title = tr("Not read cleanly")
            advice = tr("Nothing was sent. Scan it again, without typing meanwhile.")
        case ScanProblem.NO_PREFIX:
            title = tr("Not a voucher's code")
            advice = tr("Vouchers of this shop begin differently. Scan the voucher's own code.")
        case ScanProblem.CONTROL_CHARACTERS:
            title = tr("Not a voucher's code")
            advice = tr("It holds control characters, as no voucher does. Scan its own code.")
        case ScanProblem.OTHER_WEBSITE:
            title = tr("That is a web address")
            advice = tr("Nothing was opened or sent. Scan the code with the voucher's number.")
        case ScanProblem.WIFI:
            title = tr("That is a Wi-Fi code")
            advice = tr("Nothing was opened or sent. Scan the voucher's own code.")
        case ScanProblem.CONTACT:
            title = tr("Not a voucher's code")
            advice = tr(
                "It is for a call, a message or a contact. Nothing was sent. Scan the voucher's own"
                " code."
            )
        case ScanProblem.DATA:
            title = tr("Not a voucher's code")
            advice = tr(
                "It holds more than a number. Nothing was sent. Scan the code with the number"
                " alone."
            )
        case ScanProblem.SECRET:
            title = tr("Not a voucher's code")
            advice = tr("It is a token or a key, and was sent nowhere. Scan the voucher itself.")
        case ScanProblem.CAPS_LOCK:
            title = tr("Caps Lock is on")
            advice = tr("It changes what the scanner types. Press Caps Lock once, then scan again.")
        case ScanProblem.NUM_LOCK:
            title = tr("Num Lock seems to be off")
            advice = tr(
                "The scanner typed arrow keys in place of digits. Turn Num Lock on, then scan"
                " again."
            )
        case ScanProblem.LAYOUT:
            title = tr("Scanner and keyboard differ")
            advice = tr("The scanner types for another keyboard layout. Call support to set it up.")
        case _:  # pragma: no cover
            assert_never(bad.problem)
    return Banner(Severity.ERROR, title, advice)


def _progress(progress: Progress, tr: Translate) -> Banner:
    number = progress.attempt.number.grouped
    match progress.step:
        case Step.IN_LINE:
            title = tr("Waiting for its turn…")
            advice = tr("{number} is asked for as soon as the others are done.")
        case Step.ASKING:
            title = tr("Reserving…")
            advice = tr("Asking Smart Gift for {number}.")
        case Step.CONNECTING:
            title = tr("Connecting…")
            advice = tr("Smart Gift can't be reached just now. Trying {number} again by itself.")
        case Step.ASKING_AGAIN:
            title = tr("Asking once more…")
            advice = tr("No usable answer for {number} yet.")
        case _:  # pragma: no cover
            assert_never(progress.step)
    return Banner(Severity.INFO, title, advice.format(number=number))


def _waiting_for_limit(news: WaitingForLimit, now: Moment, tr: Translate) -> Banner:
    left = minutes_and_seconds(waiting_seconds(now.seconds_until(news.until)))
    return Banner(
        Severity.WARNING,
        tr("Too many requests"),
        tr(
            "Carries on by itself in {left}. %n vouchers are waiting.",
            "",
            news.waiting,
        ).format(left=left),
        deadline=news.until,
        detail=news.attempt.detail,
    )


def _verdict(
    attempt: Attempt, now: Moment, tr: Translate, *, copied: bool = False
) -> Banner | None:
    outcome = attempt.outcome
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
            return Banner(
                Severity.WARNING,
                tr("Too many requests"),
                tr("Nothing was reserved. Try again in {left}.").format(
                    left=minutes_and_seconds(left)
                )
                if left
                else tr("Nothing was reserved. Try again now."),
                BannerAction.TRY_AGAIN,
                retry_at,
                attempt.detail,
            )
        case Unreachable(ReachFault.STOPPED):
            return Banner(
                Severity.ERROR,
                tr("Nothing was reserved"),
                tr("Something went wrong in this app before {number} was sent. Try again.").format(
                    number=attempt.number.grouped
                ),
                BannerAction.TRY_AGAIN,
                detail=attempt.detail,
            )
        case Unreachable(cause):
            return Banner(
                Severity.ERROR,
                tr("Can't reach Smart Gift"),
                _unreachable_advice(cause, tr),
                BannerAction.TRY_AGAIN,
                detail=attempt.detail,
            )
        case KeyRejected():
            return _key_rejected(outcome, attempt.detail, tr)
        case WrongAddress():
            return _wrong_address(outcome, attempt.detail, tr)
        case _:  # pragma: no cover
            assert_never(outcome)


def _held(
    attempt: Attempt, held: Held, now: Moment, tr: Translate, *, copied: bool
) -> Banner | None:
    match attempt.ending:
        case Ending.USED:
            return None
        case Ending.RELEASED:
            return Banner(
                Severity.SUCCESS,
                tr("Given back"),
                tr("The customer can use {number} elsewhere now.").format(
                    number=attempt.number.grouped
                ),
            )
        case Ending.NO_LONGER_HELD:
            return Banner(
                Severity.INFO,
                tr("No longer reserved here"),
                tr("This till's reservation of it is over: it was released, used, or ran out."),
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
        return Banner(
            Severity.INFO,
            tr("Time is up"),
            tr("Scan {number} again if it is still needed.").format(number=attempt.number.grouped),
            BannerAction.RESERVE_AGAIN,
        )
    if not attempt.saved:
        return Banner(
            Severity.WARNING,
            tr("Reserved, but not saved on this PC"),
            tr("Copy the token now; it will be lost if this PC stops."),
            BannerAction.COPY_TOKEN,
            held.until,
            attempt.detail,
        )
    if held.oddity is not None:
        return Banner(
            Severity.WARNING,
            tr("Reserved: check it at the till"),
            _odd(held.oddity, tr),
            BannerAction.COPY_TOKEN,
            held.until,
            attempt.detail,
        )
    if remaining <= LAST_MINUTE_SECONDS:
        return Banner(
            Severity.WARNING,
            tr("Runs out in {left}").format(left=minutes_and_seconds(shown_seconds(remaining))),
            tr("Use it at the till now, or reserve it again once it has run out."),
            BannerAction.COPY_TOKEN,
            held.until,
        )
    return Banner(
        Severity.SUCCESS,
        tr("Reserved until {time}").format(time=_lasts_until(held.until, now)),
        tr("The token is copied. Paste it into the till, or scan the code below.")
        if copied
        else tr("Copy the token into the till, or scan the code below."),
        deadline=held.until,
    )


def _odd(oddity: Oddity, tr: Translate) -> str:
    match oddity:
        case Oddity.GIVEN_BEFORE:
            return tr(
                "Smart Gift gave the same token for another voucher. See that the till takes it"
                " for this one."
            )
        case Oddity.WITH_ERRORS:
            return tr(
                "Smart Gift gave a token and an error. See that the till takes it before you"
                " finish the sale."
            )
        case _:  # pragma: no cover
            assert_never(oddity)


def _unreachable_advice(cause: ReachFault, tr: Translate) -> str:
    match cause:
        case ReachFault.PROXY:
            return tr(
                "Nothing was reserved. This PC's way out, a proxy, doesn't answer or doesn't let it"
                " through. Try again, or call support.",
            )
        case ReachFault.PROXY_SETTING:
            return tr(
                "Nothing was reserved. A proxy setting of this PC can't be used. Check the network,"
                " or call support.",
            )
        case (
            ReachFault.NAME_NOT_FOUND
            | ReachFault.REFUSED
            | ReachFault.TIMED_OUT
            | ReachFault.NETWORK
            | ReachFault.STOPPED
        ):
            return tr("Nothing was reserved. Check this PC's network, then try again.")
        case _:  # pragma: no cover
            assert_never(cause)


def _in_doubt(attempt: Attempt, doubt: InDoubt, now: Moment, tr: Translate) -> Banner | None:
    if attempt.ending is not None or now.seconds_until(doubt.free_by) <= 0:
        return _own_is_over(attempt, tr)
    if doubt.cause is DoubtCause.HELD_AFTER_LOST_REPLY:
        return Banner(
            Severity.WARNING,
            tr("Most likely reserved by this till"),
            _ours_after_lost_reply(doubt, now, tr),
            BannerAction.TRY_AGAIN,
            doubt.free_by,
            attempt.detail,
        )
    if doubt.cause is DoubtCause.BLOCKED:
        return Banner(
            Severity.ERROR,
            tr("Blocked on the way: perhaps reserved"),
            tr(
                "What answered wasn't Smart Gift, but most likely a firewall or filter. If it was"
                " reserved, it is free by {time}. Call support if this comes again.",
            ).format(time=_over_by(doubt.free_by, now)),
            BannerAction.TRY_AGAIN,
            doubt.free_by,
            attempt.detail,
        )
    match doubt.cause:
        case DoubtCause.STOPPED:
            advice = tr(
                "The app broke off before the token came. Nothing has been spent. If it was"
                " reserved, it is free by {time}.",
            )
        case DoubtCause.UNSETTLED:
            advice = tr(
                "An earlier try may have reserved it; this one couldn't tell. Nothing has been"
                " spent. If it was reserved, it is free by {time}.",
            )
        case DoubtCause.NO_ANSWER:
            advice = tr(
                "Smart Gift did not answer in time. Nothing has been spent. If it was reserved,"
                " it is free by {time}.",
            )
        case DoubtCause.DROPPED:
            advice = tr(
                "The connection dropped before the token came. Nothing has been spent. If it was"
                " reserved, it is free by {time}.",
            )
        case DoubtCause.SERVER_ERROR:
            advice = tr(
                "Smart Gift answered with an error. Nothing has been spent. If it was reserved,"
                " it is free by {time}.",
            )
        case DoubtCause.UNUSABLE_REPLY:
            advice = tr(
                "The answer held no token. Nothing has been spent. If it was reserved, it is free"
                " by {time}.",
            )
        case _:  # pragma: no cover
            assert_never(doubt.cause)
    return Banner(
        Severity.ERROR,
        tr("Not sure it is reserved"),
        advice.format(time=_over_by(doubt.latest, now)),
        BannerAction.TRY_AGAIN,
        doubt.free_by,
        attempt.detail,
    )


def _own_is_over(attempt: Attempt, tr: Translate) -> Banner:
    return Banner(
        Severity.INFO,
        tr("Try it again now"),
        tr("If this till had reserved {number}, that has run out.").format(
            number=attempt.number.grouped
        ),
        BannerAction.TRY_AGAIN,
        detail=attempt.detail,
    )


def _ours_after_lost_reply(doubt: InDoubt, now: Moment, tr: Translate) -> str:
    time, other = doubt.free_by, doubt.other_until
    if other is None or other.instant <= time.instant:
        words = tr(
            "An earlier try may have reserved it, but brought no token. Try it again after {time}."
        )
        return words.format(time=_over_by(time, now))
    words = tr(
        "An earlier try may have reserved it, but brought no token. Try it again after {time}."
        " Should another till have it, it is free by {latest}.",
    )
    return words.format(time=_over_by(time, now), latest=_over_by(other, now))


def _refused(attempt: Attempt, refused: Refused, now: Moment, tr: Translate) -> Banner:
    number = attempt.number.grouped
    match refused.reason:
        case RefusalReason.ALREADY_HELD:
            return _already_held(attempt, refused, now, tr)
        case RefusalReason.UNKNOWN_NUMBER:
            title = tr("Number not found")
            advice = tr(
                "Check {number} and scan again. If it is still not found, it is not one of our"
                " vouchers.",
            ).format(number=number)
        case RefusalReason.OTHER_COMPANY:
            title = tr("Another company's voucher")
            advice = tr(
                "It is real, but it can't be used here. Tell the customer which business is"
                " printed on it.",
            )
        case RefusalReason.OUTSIDE_DATES:
            title = tr("Not valid today")
            advice = tr(
                "It has run out, or its start date is still to come. Look at the dates on the"
                " voucher.",
            )
        case RefusalReason.FULLY_REDEEMED:
            title = tr("Nothing left on it")
            advice = tr(
                "All of it has been used. A manager can see when and where in the Smart Gift"
                " dashboard.",
            )
        case RefusalReason.NOT_HELD | RefusalReason.UNRECOGNISED:
            title = tr("Not accepted")
            advice = _servers_words(refused.server_message, tr)
        case _:  # pragma: no cover
            assert_never(refused.reason)
    return Banner(Severity.ERROR, title, advice, detail=attempt.detail)


def _servers_words(message: str, tr: Translate) -> str:
    words = plain(message)
    if not words:
        return tr("Smart Gift gave no reason. Scan again, or call support.")
    return tr("Smart Gift says: “{words}”").format(words=words)


def _already_held(attempt: Attempt, refused: Refused, now: Moment, tr: Translate) -> Banner:
    free_by, ours_until, detail = refused.free_by, refused.ours_until, attempt.detail
    if free_by is None or now.seconds_until(free_by) <= 0:
        return Banner(
            Severity.INFO,
            tr("Try it again now"),
            tr("The reservation that was in the way has run out."),
            BannerAction.TRY_AGAIN,
            detail=detail,
        )
    latest = _over_by(free_by, now)
    if ours_until is not None and now.seconds_until(ours_until) <= 0:
        return _own_is_over(attempt, tr)
    if ours_until is not None:
        return Banner(
            Severity.WARNING,
            tr("Most likely reserved by this till"),
            tr(
                "This till's own reservation of it may last until {time}. Try it again after that."
                " Should another till have it, it is free by {latest}.",
            ).format(time=_over_by(ours_until, now), latest=latest)
            if ours_until.instant < free_by.instant
            else tr(
                "This till's own reservation of it may last until {time}. Try it again after that."
            ).format(time=latest),
            BannerAction.TRY_AGAIN,
            free_by,
            detail,
        )
    if not refused.holder_known:
        return Banner(
            Severity.WARNING,
            tr("Already reserved"),
            tr(
                "This till can't tell by whom: its own list can't be read. It is free by {time} at"
                " the latest."
            ).format(time=latest),
            BannerAction.TRY_AGAIN,
            free_by,
            detail,
        )
    return Banner(
        Severity.WARNING,
        tr("Reserved somewhere else"),
        tr("Another till or the web shop has it. It is free by {time} at the latest.").format(
            time=latest
        ),
        BannerAction.TRY_AGAIN,
        free_by,
        detail,
    )


def _key_rejected(outcome: KeyRejected, detail: str, tr: Translate) -> Banner:
    return Banner(
        Severity.ERROR,
        tr("This till isn't signed in"),
        tr("It has no API key yet. A manager can enter one.")
        if outcome.missing
        else tr("The API key was withdrawn or is wrong. A manager can enter a new one."),
        BannerAction.OPEN_SETTINGS,
        detail=detail,
    )


def _wrong_address(outcome: WrongAddress, detail: str, tr: Translate) -> Banner:
    match outcome.fault:
        case AddressFault.CERTIFICATE | AddressFault.TLS:
            return Banner(
                Severity.ERROR,
                tr("Connection isn't secure"),
                tr(
                    "Nothing was sent. Check this PC's date and time; if they are right, call"
                    " support.",
                ),
                detail=detail,
            )
        case AddressFault.NOT_SET:
            return Banner(
                Severity.ERROR,
                tr("This till isn't set up"),
                tr(
                    "Nothing was sent: a settings file can't be read, so nobody knows which service"
                    " to ask. Call support.",
                ),
                BannerAction.OPEN_SETTINGS,
                detail=detail,
            )
        case AddressFault.NOT_FOUND | AddressFault.REDIRECTED:
            return Banner(
                Severity.ERROR,
                tr("Not set up correctly"),
                tr(
                    "The address in the settings doesn't answer as Smart Gift does. Call support.",
                ),
                BannerAction.OPEN_SETTINGS,
                detail=detail,
            )
        case _:  # pragma: no cover
            assert_never(outcome.fault)


def _already_live(attempt: Attempt, now: Moment, tr: Translate) -> Banner | None:
    remaining = attempt.remaining(now)
    outcome = attempt.outcome
    is_odd = isinstance(outcome, Held) and outcome.oddity is not None
    plain_hold = attempt.ending is None and attempt.saved and not attempt.release_unconfirmed
    if not plain_hold or is_odd or remaining <= LAST_MINUTE_SECONDS:
        return _verdict(attempt, now, tr)
    return Banner(
        Severity.INFO,
        tr("Already reserved here"),
        tr("{left} left. The token is below.").format(
            left=minutes_and_seconds(shown_seconds(remaining))
        ),
        BannerAction.COPY_TOKEN,
        attempt.deadline,
    )


def _release_failed(
    attempt: Attempt,
    answer: Answer,
    now: Moment,
    tr: Translate,
) -> Banner | None:
    held = attempt.outcome
    if not isinstance(held, Held) or not attempt.is_live(now):
        return _verdict(attempt, now, tr)
    if isinstance(answer, InDoubt) or attempt.release_unconfirmed:
        return _release_unconfirmed(attempt, held, now, tr)
    time = _over_by(held.free_by, now)
    words = ""
    match answer:
        case Refused(server_message=message) if words := plain(message):
            advice = tr("Smart Gift says: “{words}”. It is free by {time}.")
        case Unreachable():
            advice = tr(
                "Smart Gift can't be reached. Try again, or leave it: it is free by {time}.",
            )
        case RateLimited():
            advice = tr(
                "Too many requests just now. Try again, or leave it: it is free by {time}.",
            )
        case _:  # no reason, or the key or the address is no good; a doubt was told above
            advice = tr("Smart Gift didn't take this till's request. It is free by {time}.")
    return Banner(
        Severity.WARNING,
        tr("Not given back"),
        advice.format(time=time, words=words),
        BannerAction.RELEASE_AGAIN,
        held.until,
        attempt.detail,
    )


def _release_unconfirmed(attempt: Attempt, held: Held, now: Moment, tr: Translate) -> Banner:
    time = _over_by(held.free_by, now)
    return Banner(
        Severity.WARNING,
        tr("Release not confirmed"),
        tr(
            "The token may be worth nothing. If the release did not go through, the voucher is"
            " free by {time}."
        ).format(time=time),
        BannerAction.RELEASE_AGAIN,
        attempt.deadline,
        attempt.detail,
    )
