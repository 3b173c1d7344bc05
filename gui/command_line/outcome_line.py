"""What `--submit` and `--check` print: one JSON object a line, for scripts and tests."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from gui.domain.clock import Moment, earliest_second, latest_second, local_time
from gui.domain.hold.attempt import Attempt
from gui.domain.hold.check import (
    Check,
    CheckState,
    CheckUnderWay,
    NotAsked,
    NoValue,
    value_in,
)
from gui.domain.hold.outcome import (
    DOUBT_SECONDS,
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    RateLimited,
    RefusalReason,
    Refused,
    Unreachable,
    WrongAddress,
)
from gui.domain.redaction import without_secrets
from gui.domain.telling.banner_words import banner_for
from gui.domain.telling.news import AlreadyLive, CannotStart, Checked, QueueFull, Verdict
from gui.domain.translation import Translate
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue
from gui.domain.voucher_number import BadNumber

Told = BadNumber | QueueFull | AlreadyLive | CannotStart | Verdict | Checked
"""The result for a submitted number, or one that was only checked."""


def outcome_line(
    voucher_no: str,
    news: Told,
    now: Moment,
    tr: Translate,
) -> tuple[str, bool]:
    """The line for a number, and whether it was held, or its value found. The fields are documented
    in docs/command-line.md; times are ISO 8601 with their offset, or null.
    """
    attempt = news.attempt if isinstance(news, Verdict | AlreadyLive) else None
    outcome = attempt.outcome if attempt is not None else None
    held = outcome if isinstance(outcome, Held) else None
    banner = banner_for(news, now, tr)
    line = {
        "voucher_no": without_secrets(voucher_no),
        "outcome": _name(news),
        "reason": _reason(news),
        "hold_token": held.token.reveal() if held is not None else None,
        "held_until": _iso(earliest_second(now.wall_of(held.until))) if held is not None else None,
        "free_by": _free_by(outcome, now),
        "title": banner.title if banner is not None else "",
        "advice": banner.text if banner is not None else "",
        **_left(_value(news)),
    }
    return json.dumps(line), _is_good(news)


def bare_line(voucher_no: str, news: Told) -> tuple[str, bool]:
    """The same without times and words, for a PC that can't produce those."""
    attempt = news.attempt if isinstance(news, Verdict | AlreadyLive) else None
    outcome = attempt.outcome if attempt is not None else None
    held = outcome if isinstance(outcome, Held) else None
    line = {
        "voucher_no": voucher_no,
        "outcome": _name(news),
        "reason": None,
        "hold_token": held.token.reveal() if held is not None else None,
        "held_until": None,
        "free_by": None,
        "title": "",
        "advice": "",
        **_left(_value(news)),
    }
    return json.dumps(line), _is_good(news)


def interrupted(attempt: Attempt, now: Moment) -> Attempt:
    """The line for an attempt without an outcome when the run ends: it may have been sent."""
    doubt = InDoubt(DoubtCause.STOPPED, now.plus(DOUBT_SECONDS))
    return replace(attempt, outcome=doubt)


def _is_good(news: Told) -> bool:
    if isinstance(news, Checked):
        return _value(news) is not None
    return isinstance(news, Verdict) and isinstance(news.attempt.outcome, Held)


def _value(news: Told) -> VoucherValue | None:
    match news:
        case Verdict(attempt) | AlreadyLive(attempt):
            return attempt.value
        case Checked(check):
            return value_in(check.state)
        case _:
            return None


def _reason(news: Told) -> str | None:
    match news:
        case Checked(Check(state=Refused(reason))):
            not_its = {RefusalReason.NOT_HELD}
        case Verdict(Attempt(outcome=Refused(reason))):
            not_its = {RefusalReason.NOT_HELD, RefusalReason.INVALID_SITE}
        case _:
            return None
    return (RefusalReason.UNRECOGNISED if reason in not_its else reason).value


def _left(value: VoucherValue | None) -> dict[str, str | list[str] | None]:
    """What was left on the voucher; amounts as text, which no reader can round."""
    match value:
        case None:
            return {"remaining": None, "currency": None, "experiences": None}
        case MoneyValue(amount, currency):
            return {"remaining": f"{amount:f}", "currency": currency, "experiences": None}
        case ExperienceValue(names, bits=bits):
            return {"remaining": f"{bits:f}", "currency": None, "experiences": [*names]}
        case other:  # pragma: no cover
            assert_never(other)


def _name(news: Told) -> str:
    match news:
        case BadNumber():
            return "bad_number"
        case QueueFull():
            return "rate_limited"
        case AlreadyLive():
            return "already_live"
        case CannotStart():
            return "cannot_start"
        case Verdict(attempt):
            return _outcome_name(attempt)
        case Checked(check):
            return _check_name(check.state)
        case _:  # pragma: no cover
            assert_never(news)


def _outcome_name(attempt: Attempt) -> str:
    outcome = attempt.outcome
    match outcome:
        case Held():
            return "held"
        case Refused():
            return "refused"
        case RateLimited():
            return "rate_limited"
        case KeyRejected():
            return "key_rejected"
        case WrongAddress():
            return "wrong_address"
        case Unreachable():
            return "unreachable"
        case InDoubt():
            return "in_doubt"
        case None:
            raise ValueError("an attempt without its outcome has no line")
        case _:  # pragma: no cover
            assert_never(outcome)


def _check_name(state: CheckState) -> str:
    match state:
        case MoneyValue() | ExperienceValue():
            return "checked"
        case Refused():
            return "refused"
        case RateLimited() | NotAsked():
            return "rate_limited"
        case KeyRejected():
            return "key_rejected"
        case WrongAddress():
            return "wrong_address"
        case Unreachable():
            return "unreachable"
        case NoValue() | CheckUnderWay():
            return "no_value"
        case _:  # pragma: no cover
            assert_never(state)


def _free_by(outcome: HoldAnswer | None, now: Moment) -> str | None:
    match outcome:
        case InDoubt():
            latest = outcome.latest
        case Refused(free_by=free_by) if free_by is not None:
            latest = free_by
        case _:
            return None
    return _iso(latest_second(now.wall_of(latest)))


def _iso(wall: datetime) -> str:
    return local_time(wall).isoformat(timespec="seconds")
