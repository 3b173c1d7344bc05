"""The words of each of Smart Gift's refusals, for the banner and for today's list.

A new reason needs its words here; mypy asks for them.
"""

from __future__ import annotations

from typing import NamedTuple, assert_never

from gui.domain.hold.outcome import RefusalReason
from gui.domain.telling.message import Severity
from gui.domain.translation import Translate


class RefusalWords(NamedTuple):
    """`advice` contains "{number}"; it is None where it depends on more than the reason."""

    severity: Severity
    title: str
    advice: str | None
    in_list: str


def refusal_words(reason: RefusalReason, tr: Translate) -> RefusalWords:
    """The words for a refusal."""
    match reason:
        case RefusalReason.ALREADY_HELD:
            title = tr("Already reserved")
            return RefusalWords(Severity.WARNING, title, None, title)
        case RefusalReason.UNKNOWN_NUMBER:
            title = tr("Not recognised")
            advice = tr("Check {number} against the voucher. If it's right, we can't accept it.")
            return RefusalWords(Severity.ERROR, title, advice, title)
        case RefusalReason.OTHER_COMPANY:
            title = tr("Another company's voucher")
            advice = tr(
                "{number} is real, but can't be used here. Tell the customer it's for the business"
                " named on it."
            )
            return RefusalWords(Severity.ERROR, title, advice, tr("Another company's"))
        case RefusalReason.OUTSIDE_DATES:
            title = tr("Not valid today")
            advice = tr(
                "{number} has expired, or hasn't started yet. Look at the dates on the voucher."
            )
            return RefusalWords(Severity.ERROR, title, advice, title)
        case RefusalReason.FULLY_REDEEMED:
            title = tr("No balance left")
            advice = tr("{number} has been fully spent. A manager can look it up in Smart Gift.")
            return RefusalWords(Severity.ERROR, title, advice, title)
        case RefusalReason.NOT_HELD | RefusalReason.INVALID_SITE | RefusalReason.UNRECOGNISED:
            title = tr("Not accepted")
            return RefusalWords(Severity.ERROR, title, None, title)
        case _:  # pragma: no cover
            assert_never(reason)
