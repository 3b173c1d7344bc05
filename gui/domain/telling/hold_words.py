"""One attempt in a few words: on a card, in a row, in a banner, in today's list."""

from __future__ import annotations

from typing import assert_never

from gui.domain.clock import (
    Moment,
    latest_minute,
    minutes_and_seconds,
    waiting_seconds,
)
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.outcome import Held
from gui.domain.telling.news import Step
from gui.domain.translation import Translate


def step_words(step: Step, tr: Translate) -> str:
    """What is being done for an attempt that has no outcome yet."""
    match step:
        case Step.IN_LINE:
            return tr("Waiting its turn…")
        case Step.ASKING:
            return tr("Reserving…")
        case Step.CONNECTING:
            return tr("Connecting…")
        case Step.ASKING_AGAIN:
            return tr("Asking once more…")
        case _:  # pragma: no cover
            assert_never(step)


def progress_words(what: Step | Moment, now: Moment, tr: Translate) -> str:
    """The same, or how long until the next try, if Smart Gift has asked to wait."""
    if isinstance(what, Moment):
        left = minutes_and_seconds(waiting_seconds(now.seconds_until(what)))
        return tr("Trying again in {left}").format(left=left)
    return step_words(what, tr)


def doubt_words(attempt: Attempt, now: Moment, tr: Translate) -> str:
    """After when a voucher in doubt is free again, as far as this till is concerned."""
    deadline = attempt.deadline
    if deadline is None or attempt.ending is not None:
        return try_again_now(tr)
    time = f"{latest_minute(now.wall_of(deadline)):%H:%M}"
    return tr("If reserved here, free after {time}").format(time=time)


def try_again_now(tr: Translate) -> str:
    """Nothing stands in the way of reserving a voucher any more."""
    return tr("Try it again now")


def alarm_words(attempt: Attempt, tr: Translate) -> str:
    """What is wrong with a live hold; "" for nothing."""
    outcome = attempt.outcome
    if attempt.ending is not None or not isinstance(outcome, Held):
        return ""
    if attempt.release_unconfirmed:
        return release_not_confirmed(tr)
    if not attempt.saved:
        return tr("Not saved on this PC")
    return tr("Check it at the till") if outcome.oddity is not None else ""


def release_not_confirmed(tr: Translate) -> str:
    """It is unknown whether a voucher was released."""
    return tr("Release not confirmed")


def smart_gift_is_busy(tr: Translate) -> str:
    """Smart Gift has asked to wait."""
    return tr("Smart Gift is busy")
