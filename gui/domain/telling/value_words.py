"""What is left on a voucher in a few words: on the card of its hold, and in a row.

What is true of it is said, no more: nothing for this site is not an empty voucher, and a check that
failed says nothing about the hold.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple, assert_never

from gui.domain.hold.check import CheckFailure, CheckState, CheckUnderWay, NotAsked, NoValue
from gui.domain.hold.outcome import (
    AddressFault,
    DoubtCause,
    KeyRejected,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.plain_text import plain
from gui.domain.translation import Translate
from gui.domain.value.money_format import WriteMoney
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue

_MOST_NAMES = 3
_LONGEST_NAME = 32
_LONGEST_NAMES = 60
"""Characters of all names together, so that they fit in two lines."""

_SERVER_TEXT_LIMIT = 100


class ValueWords(NamedTuple):
    """`large` is what is left, `small` what else is to be known ("" for nothing).

    `may_ask` is whether asking again is to be offered.
    """

    large: str
    small: str = ""
    may_ask: bool = False


def value_words(state: CheckState, tr: Translate, write: WriteMoney) -> ValueWords:
    """The words for what is known of a voucher's value just now."""
    match state:
        case CheckUnderWay():
            return ValueWords(tr("Asking what's left…"))
        case MoneyValue() | ExperienceValue():
            return ValueWords(left_words(state, tr, write), more_words(state, tr))
        case Refused(RefusalReason.FULLY_REDEEMED):
            return ValueWords(nothing_left(tr), tr("Smart Gift says it's been fully spent."))
        case Refused(reason):
            return ValueWords(value_not_known(tr), failure_words(state, tr), _may_change(reason))
        case _:
            return ValueWords(value_not_known(tr), failure_words(state, tr), may_ask=True)


def short_value_words(value: VoucherValue | None, tr: Translate, write: WriteMoney) -> str:
    """The value for a row: "£10.00"; "" if it is not known."""
    match value:
        case None:
            return ""
        case MoneyValue(is_empty=False):
            return write(value)
        case ExperienceValue(count=count) if count > 0:
            return tr("%n experiences", "", count)
        case ExperienceValue(is_elsewhere=True):
            return tr("nothing here")
        case MoneyValue() | ExperienceValue():
            return tr("nothing left")
        case _:  # pragma: no cover
            assert_never(value)


def left_words(value: VoucherValue, tr: Translate, write: WriteMoney) -> str:
    """What is left: "£10.00 left"."""
    match value:
        case MoneyValue(is_empty=False):
            return tr("{amount} left").format(amount=write(value))
        case ExperienceValue(count=count) if count > 0:
            return tr("%n experiences here", "", count)
        case ExperienceValue(is_elsewhere=True):
            return tr("Nothing for this site")
        case MoneyValue() | ExperienceValue():
            return nothing_left(tr)
        case _:  # pragma: no cover
            assert_never(value)


def more_words(value: VoucherValue, tr: Translate) -> str:
    """What else is to be known of it, in sentences; "" for nothing."""
    sentences = []
    if isinstance(value, ExperienceValue):
        if value.count > 0:
            sentences += [_names(value, tr)]
            if value.may_be_more:
                sentences += [tr("There may be more for other sites.")]
        elif value.is_elsewhere:
            sentences += [tr("What's left is for other sites.")]
    if value.sold_out:
        sentences += [tr("Smart Gift marks it as sold out.")]
    return " ".join(filter(None, sentences))


def nothing_left(tr: Translate) -> str:
    """An empty voucher."""
    return tr("Nothing left")


def value_not_known(tr: Translate) -> str:
    """A check has failed."""
    return tr("Value not known")


def failure_words(failure: CheckFailure, tr: Translate) -> str:
    """Why the value is not known."""
    match failure:
        case Refused(reason, message):
            return _refused(reason, message, tr)
        case RateLimited():
            return tr("Smart Gift is busy.")
        case NotAsked():
            return tr("This till was busy.")
        case KeyRejected(missing=True):
            return tr("This till has no API key yet.")
        case KeyRejected():
            return tr("The API key is wrong or was withdrawn.")
        case WrongAddress(AddressFault.NOT_SET):
            return tr("This till isn't set up.")
        case WrongAddress(AddressFault.CERTIFICATE | AddressFault.TLS):
            return tr("The connection isn't secure.")
        case WrongAddress():
            return tr("What answered isn't Smart Gift.")
        case NoValue(DoubtCause.STOPPED):
            return tr("The app stopped waiting for the answer.")
        case Unreachable(ReachFault.STOPPED):
            return tr("Something went wrong in this app.")
        case Unreachable():
            return tr("Can't reach Smart Gift.")
        case NoValue(DoubtCause.NO_ANSWER):
            return tr("Smart Gift didn't answer in time.")
        case NoValue(DoubtCause.DROPPED):
            return tr("The connection dropped.")
        case NoValue(DoubtCause.SERVER_ERROR):
            return tr("Smart Gift answered with an error.")
        case NoValue(DoubtCause.BLOCKED):
            return tr("A firewall or filter probably answered.")
        case NoValue():
            return tr("The answer contained no value.")
        case _:  # pragma: no cover
            assert_never(failure)


def _refused(reason: RefusalReason, message: str, tr: Translate) -> str:
    match reason:
        case RefusalReason.INVALID_SITE:
            return tr("The site number is wrong. A manager can correct it in the settings.")
        case RefusalReason.ALREADY_HELD:
            return tr("Smart Gift only says that it's reserved.")
        case RefusalReason.UNKNOWN_NUMBER:
            return tr("Smart Gift doesn't recognise the number.")
        case RefusalReason.OTHER_COMPANY:
            return tr("Smart Gift says it's another company's.")
        case RefusalReason.OUTSIDE_DATES:
            return tr("Smart Gift says it isn't valid today.")
        case RefusalReason.FULLY_REDEEMED:
            return tr("Smart Gift says it's been fully spent.")
        case RefusalReason.NOT_HELD | RefusalReason.UNRECOGNISED:
            words = plain(message, _SERVER_TEXT_LIMIT)
            if not words:
                return tr("Smart Gift gave no reason.")
            return tr("Smart Gift says: “{words}”").format(words=words)
        case _:  # pragma: no cover
            assert_never(reason)


def _may_change(reason: RefusalReason) -> bool:
    """Whether the same question may be answered otherwise while the voucher is held."""
    match reason:
        case RefusalReason.INVALID_SITE | RefusalReason.NOT_HELD | RefusalReason.UNRECOGNISED:
            return True
        case (
            RefusalReason.ALREADY_HELD
            | RefusalReason.UNKNOWN_NUMBER
            | RefusalReason.OTHER_COMPANY
            | RefusalReason.OUTSIDE_DATES
            | RefusalReason.FULLY_REDEEMED
        ):
            return False
        case _:  # pragma: no cover
            assert_never(reason)


def _names(value: ExperienceValue, tr: Translate) -> str:
    """The first few names, as a sentence; "" if there are none."""
    counted = Counter(filter(None, (plain(each, _LONGEST_NAME) for each in value.names)))
    shown: list[str] = []
    told = 0
    for name, times in counted.items():
        words = tr("{name} ×{times}").format(name=name, times=times) if times > 1 else name
        if len(shown) == _MOST_NAMES or len(", ".join([*shown, words])) > _LONGEST_NAMES:
            break
        shown.append(words)
        told += times
    if not shown:
        return ""
    names = ", ".join(shown)
    rest = value.count - told
    if rest > 0:
        return tr("{names} and %n more.", "", rest).format(names=names)
    return tr("{names}.").format(names=names)
