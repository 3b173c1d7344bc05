"""What the tasks of a script print: one JSON object a line, for scripts and tests."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from gui.domain.clock import Moment, earliest_second, latest_second, local_time
from gui.domain.hold.attempt import Attempt, Ending
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
    Answer,
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
from gui.domain.telling.news import (
    AlreadyLive,
    CannotStart,
    Checked,
    QueueFull,
    ReleaseFailed,
    Verdict,
)
from gui.domain.translation import Translate
from gui.domain.value.voucher_value import ExperienceValue, MoneyValue, VoucherValue
from gui.domain.voucher_number import BadNumber


@dataclass(frozen=True, slots=True)
class NothingToRelease:
    """This till has no hold of the voucher that it could release."""


Told = (
    BadNumber
    | QueueFull
    | AlreadyLive
    | CannotStart
    | Verdict
    | Checked
    | ReleaseFailed
    | NothingToRelease
)
"""The result for a number that was submitted, checked or released."""


def outcome_line(
    voucher_no: str,
    news: Told,
    now: Moment,
    tr: Translate,
) -> tuple[str, bool]:
    """The line for a number, and whether its task was done. The fields are documented in
    docs/command-line.md; times are ISO 8601 with their offset, or null.
    """
    held = _held(news)
    banner = banner_for(news, now, tr) if not isinstance(news, NothingToRelease) else None
    line = {
        "voucher_no": without_secrets(voucher_no),
        "outcome": _name(news),
        "reason": _reason(news),
        "hold_token": held.token.reveal() if held is not None else None,
        "held_until": _iso(earliest_second(now.wall_of(held.until))) if held is not None else None,
        "free_by": _free_by(news, now),
        "title": banner.title if banner is not None else "",
        "advice": banner.text if banner is not None else "",
        **_left(_value(news)),
    }
    return json.dumps(line), _is_good(news)


def bare_line(voucher_no: str, news: Told) -> tuple[str, bool]:
    """The same without times and words, for a PC that can't produce those."""
    held = _held(news)
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


def _held(news: Told) -> Held | None:
    """The hold that the till has now."""
    match news:
        case Verdict(Attempt(outcome=Held() as held, ending=None)):
            return held
        case AlreadyLive(Attempt(outcome=Held() as held)):
            return held
        case _:
            return None


def _is_good(news: Told) -> bool:
    match news:
        case Checked():
            return _value(news) is not None
        case Verdict(Attempt(outcome=Held(), ending=None | Ending.RELEASED)):
            return True
        case _:
            return False


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
        case Verdict(Attempt(outcome=Refused(reason))) | ReleaseFailed(answer=Refused(reason)):
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
        case Verdict(Attempt(ending=Ending.RELEASED)):
            return "released"
        case Verdict(Attempt(ending=Ending.NO_LONGER_HELD)) | NothingToRelease():
            return "not_held"
        case Verdict(attempt):
            return _outcome_name(attempt.outcome)
        case Checked(check):
            return _check_name(check.state)
        case ReleaseFailed(answer=answer):
            return _outcome_name(answer)
        case _:  # pragma: no cover
            assert_never(news)


def _outcome_name(outcome: HoldAnswer | Answer | None) -> str:
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


def _free_by(news: Told, now: Moment) -> str | None:
    match news:
        case Verdict(Attempt(outcome=InDoubt() as doubt)):
            latest = doubt.latest
        case Verdict(Attempt(outcome=Refused(free_by=free_by))) if free_by is not None:
            latest = free_by
        case ReleaseFailed(Attempt(outcome=Held(latest=latest)), InDoubt()):
            pass
        case _:
            return None
    return _iso(latest_second(now.wall_of(latest)))


def _iso(wall: datetime) -> str:
    return local_time(wall).isoformat(timespec="seconds")
