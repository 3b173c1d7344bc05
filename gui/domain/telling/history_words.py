"""The words of today's list: the result of each attempt, and what was left; as short as possible.

What was left is of the time of the hold: it may be spent by now.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import assert_never

from gui.domain.clock import local_time
from gui.domain.hold.history import HistoryRow, Result
from gui.domain.hold.outcome import RefusalReason
from gui.domain.plain_text import plain
from gui.domain.telling.hold_words import step_words
from gui.domain.telling.news import Step
from gui.domain.telling.refusal_words import refusal_words
from gui.domain.telling.value_words import short_value_words
from gui.domain.translation import Translate
from gui.domain.value.money_format import WriteMoney
from gui.domain.value.voucher_value import ExperienceValue, VoucherValue

_MOST_NAMES = 10
_LONGEST_NAME = 60


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


def details_words(row: HistoryRow, tr: Translate, write: WriteMoney | None) -> tuple[str, ...]:
    """The details of a row below its number, line by line; without `write` nothing of a value."""
    lines = [result_words(row.result, tr)]
    if row.value is not None and write is not None:
        lines += _value_lines(row.value, tr, write)
    lines += [tr("Scanned or typed at {time}").format(time=_time_of_day(row.begun))]
    return tuple(lines)


def _value_lines(value: VoucherValue, tr: Translate, write: WriteMoney) -> list[str]:
    if isinstance(value, ExperienceValue) and value.is_elsewhere:
        lines = [tr("What was left is for other sites.")]
    else:
        words = short_value_words(value, tr, write)
        lines = [tr("Left when it was reserved: {value}").format(value=words)]
    if isinstance(value, ExperienceValue) and value.count > 0:
        lines += _experience_lines(value, tr)
    if value.sold_out:
        lines += [tr("Smart Gift marks it as sold out.")]
    return lines


def _experience_lines(value: ExperienceValue, tr: Translate) -> list[str]:
    """The names, each once, and that other sites may have more."""
    names = Counter(filter(None, (plain(each, _LONGEST_NAME) for each in value.names)))
    shown = names.most_common(_MOST_NAMES)
    lines = [
        tr("{name} ×{times}").format(name=name, times=times) if times > 1 else name
        for name, times in shown
    ]
    rest = value.count - sum(times for _, times in shown)
    if shown and rest > 0:
        lines += [tr("and %n more", "", rest)]
    if value.may_be_more:
        lines += [tr("There may be more for other sites.")]
    return lines


def _time_of_day(wall: datetime) -> str:
    return f"{local_time(wall):%H:%M:%S}"
