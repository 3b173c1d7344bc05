"""The words of each of Smart Gift's refusals, for the banner and for today's list.

A new reason needs its words here; mypy asks for them.
"""

from __future__ import annotations

from typing import NamedTuple, assert_never

from gui.domain.hold.outcome import RefusalReason
from gui.domain.telling.message import Severity
from gui.domain.translation import Translate


class RefusalWords(NamedTuple):
    """`advice` is None where it depends on more than the reason; "{number}" may stand in it."""

    severity: Severity
    title: str
    advice: str | None
    in_list: str


def refusal_words(reason: RefusalReason, tr: Translate) -> RefusalWords:
    """What is said of a refusal."""
    match reason:
        case RefusalReason.ALREADY_HELD:
            title = tr("Already reserved")
            return RefusalWords(Severity.WARNING, title, None, title)
        case RefusalReason.UNKNOWN_NUMBER:
            title = tr("Number not found")
            advice = tr(
                "Check {number} and scan again. If it is still not found, it is not one of our"
                " vouchers."
            )
            return RefusalWords(Severity.ERROR, title, advice, title)
        case RefusalReason.OTHER_COMPANY:
            title = tr("Another company's voucher")
            advice = tr(
                "It is real, but it can't be used here. Tell the customer which business is"
                " printed on it."
            )
            return RefusalWords(Severity.ERROR, title, advice, tr("Another company's"))
        case RefusalReason.OUTSIDE_DATES:
            title = tr("Not valid today")
            advice = tr(
                "It has run out, or its start date is still to come. Look at the dates on the"
                " voucher."
            )
            return RefusalWords(Severity.ERROR, title, advice, title)
        case RefusalReason.FULLY_REDEEMED:
            title = tr("Nothing left on it")
            advice = tr(
                "All of it has been used. A manager can see when and where in the Smart Gift"
                " dashboard."
            )
            return RefusalWords(Severity.ERROR, title, advice, title)
        case RefusalReason.NOT_HELD | RefusalReason.UNRECOGNISED:
            title = tr("Not accepted")
            return RefusalWords(Severity.ERROR, title, None, title)
        case _:  # pragma: no cover
            assert_never(reason)
