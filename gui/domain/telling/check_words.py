"""The banner for a check that reserved nothing: what is left, or why that is not known.

Each says so in its first sentence: who reads "£10.00 left" must not think it is theirs.
"""

from __future__ import annotations

from gui.domain.clock import Moment, minutes_and_seconds, waiting_seconds
from gui.domain.hold.check import Check, CheckFailure, CheckUnderWay
from gui.domain.hold.outcome import (
    AddressFault,
    KeyRejected,
    RateLimited,
    RefusalReason,
    Refused,
    WrongAddress,
)
from gui.domain.telling.hold_words import smart_gift_is_busy
from gui.domain.telling.message import Message, MessageAction, Severity
from gui.domain.telling.refusal_words import refusal_words
from gui.domain.telling.value_words import (
    failure_words,
    left_words,
    more_words,
    value_not_known,
)
from gui.domain.translation import Translate
from gui.domain.value.money_format import WriteMoney
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue


def check_words(check: Check, now: Moment, tr: Translate, write: WriteMoney) -> Message:
    """The banner for a check, as it stands at the moment `now`."""
    number, state = check.number.grouped, check.state
    match state:
        case CheckUnderWay():
            return Message(
                Severity.INFO,
                tr("Asking what's left…"),
                tr("{number} is only being checked, not reserved.").format(number=number),
            )
        case MoneyValue() | ExperienceValue():
            is_useful = not state.is_empty and not (
                isinstance(state, ExperienceValue) and state.is_elsewhere
            )
            return Message(
                Severity.INFO if is_useful else Severity.WARNING,
                left_words(state, tr, write),
                _only_checked(number, more_words(state, tr), tr),
                MessageAction.RESERVE if is_useful else None,
            )
        case _:
            return _failed(number, state, now, tr)


def _failed(number: str, failure: CheckFailure, now: Moment, tr: Translate) -> Message:
    first = _only_checked if isinstance(failure, Refused) else _not_reserved
    why = first(number, failure_words(failure, tr), tr)
    unknown = value_not_known(tr)
    match failure:
        case Refused(RefusalReason.INVALID_SITE):
            advice = tr("A manager can correct the site number in the settings.")
            return Message(
                Severity.ERROR,
                tr("The site number is wrong"),
                _only_checked(number, advice, tr),
                MessageAction.OPEN_SETTINGS,
            )
        case Refused(
            RefusalReason.UNKNOWN_NUMBER
            | RefusalReason.OTHER_COMPANY
            | RefusalReason.OUTSIDE_DATES
            | RefusalReason.FULLY_REDEEMED as reason
        ):
            words = refusal_words(reason, tr)
            return Message(words.severity, words.title, why)
        case RateLimited(retry_at):
            left = waiting_seconds(now.seconds_until(retry_at))
            wait = (
                tr("Try again in {left}.").format(left=minutes_and_seconds(left))
                if left
                else tr("Try again now.")
            )
            return Message(
                Severity.WARNING,
                smart_gift_is_busy(tr),
                _not_reserved(number, wait, tr),
                MessageAction.TRY_AGAIN,
                retry_at,
            )
        case KeyRejected():
            title = tr("This till isn't signed in")
            return Message(Severity.ERROR, title, why, MessageAction.OPEN_SETTINGS)
        case WrongAddress(AddressFault.CERTIFICATE | AddressFault.TLS):
            advice = tr("Check this PC's date and time; if they're right, call support.")
            return Message(
                Severity.ERROR,
                tr("Connection isn't secure"),
                _not_reserved(number, advice, tr),
            )
        case WrongAddress():
            return Message(Severity.ERROR, unknown, why, MessageAction.OPEN_SETTINGS)
        case _:
            return Message(Severity.WARNING, unknown, why, MessageAction.TRY_AGAIN)


def _only_checked(number: str, more: str, tr: Translate) -> str:
    """That nothing was reserved, and what else Smart Gift's answer says."""
    first = tr("{number} was only checked, not reserved.").format(number=number)
    return f"{first} {more}" if more else first


def _not_reserved(number: str, more: str, tr: Translate) -> str:
    """The same if no answer came: perhaps nothing was checked either."""
    first = tr("{number} was not reserved.").format(number=number)
    return f"{first} {more}"
