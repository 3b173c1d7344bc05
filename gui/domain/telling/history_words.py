"""The words of today's list: the result of each attempt, as short as possible."""

from __future__ import annotations

from typing import assert_never

from gui.domain.hold.history import Result
from gui.domain.hold.outcome import RefusalReason
from gui.domain.telling.hold_words import step_words
from gui.domain.telling.news import Step
from gui.domain.telling.refusal_words import refusal_words
from gui.domain.translation import Translate


def result_words(result: Result | RefusalReason, tr: Translate) -> str:
    """The result of an attempt."""
    match result:
        case RefusalReason():
            return refusal_words(result, tr).in_list
        case Result.UNDER_WAY:
            return step_words(Step.ASKING, tr)
        case Result.RESERVED:
            return tr("Reserved")
        case Result.ENDED:
            return tr("Reserved · ended")
        case Result.RELEASED:
            return tr("Released")
        case Result.USED:
            return tr("Used at till")
        case Result.IN_DOUBT:
            return tr("Not sure")
        case Result.NOT_SENT:
            return tr("Not reserved")
        case Result.NOT_SET_UP:
            return tr("Till not set up")
        case _:  # pragma: no cover
            assert_never(result)
