"""What is said of a voucher that somebody has reserved, until it can be tried again.

Its row names the voucher beside these words.
"""

from __future__ import annotations

from typing import assert_never

from gui.domain.clock import Moment, latest_minute
from gui.domain.hold.history import history_row
from gui.domain.hold.outcome import DoubtCause, InDoubt, Refused
from gui.domain.hold.watch import Watch, WatchStage, own_until
from gui.domain.telling.history_words import result_words
from gui.domain.telling.hold_words import try_again_now
from gui.domain.translation import Translate


def watch_words(watch: Watch, now: Moment, tr: Translate) -> str:
    """Who has it and after when to try it again, or what came of that."""
    match watch.stage:
        case WatchStage.TRYING:
            return tr("Trying it again…")
        case WatchStage.ANSWERED if watch.answer is not None:
            result = result_words(history_row(watch.answer).result, tr)
            return tr("Tried again: {result}").format(result=result)
        case WatchStage.WAITING if not watch.is_over(now):
            time = f"{latest_minute(now.wall_of(watch.until)):%H:%M}"
            return _in_the_way(watch, now, tr).format(time=time)
        case WatchStage.WAITING | WatchStage.OVER | WatchStage.ANSWERED:
            return try_again_now(tr)
        case _:  # pragma: no cover
            assert_never(watch.stage)


def heard_words(watch: Watch, now: Moment, tr: Translate) -> str:
    """The same, with the voucher's number, to be read out."""
    number, words = watch.number.grouped, watch_words(watch, now, tr)
    return tr("{number}: {words}").format(number=number, words=words)


def _in_the_way(watch: Watch, now: Moment, tr: Translate) -> str:
    """Who has the voucher, with "{time}" for the latest end of that."""
    outcome, ours = watch.attempt.outcome, own_until(watch.attempt)
    if ours is not None and now.seconds_until(ours) <= 0:
        return tr("If another till has it, free after {time}")
    if isinstance(outcome, InDoubt) and outcome.cause is not DoubtCause.HELD_AFTER_LOST_REPLY:
        return tr("Not sure it's reserved. Free after {time}, whoever has it")
    if ours is not None:
        return tr("Probably reserved here. Free after {time}, whoever has it")
    if isinstance(outcome, Refused) and not outcome.holder_known:
        return tr("Already reserved. Try it again after {time}")
    return tr("Reserved somewhere else. Try it again after {time}")
