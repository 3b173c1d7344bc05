"""From a reply to what it says: every status lands in exactly one answer.

| status              | hold                              | release                           |
|---------------------|-----------------------------------|-----------------------------------|
| 2xx                 | Held, if a usable token is in it; | Released, if it says so;          |
|                     | else InDoubt                      | else InDoubt                      |
| 3xx, 404, 405       | WrongAddress                      | WrongAddress                      |
| 401, 403            | KeyRejected                       | KeyRejected                       |
| 407                 | Unreachable: it is a proxy's      | Unreachable                       |
| 422                 | Refused                           | Refused                           |
| 429                 | RateLimited                       | RateLimited                       |
| any other 4xx       | Refused in Smart Gift's own words; InDoubt without any (408: InDoubt) |
| 5xx, anything else  | InDoubt: the hold may be made     | InDoubt                           |
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from gui.api.refusals import read_refusal
from gui.api.retry_after import retry_after_seconds
from gui.api.wording import says
from gui.domain.clock import Moment
from gui.domain.outcome import (
    DOUBT_SECONDS,
    HOLD_SECONDS,
    AddressFault,
    Answer,
    DoubtCause,
    Held,
    HoldAnswer,
    InDoubt,
    KeyRejected,
    Oddity,
    RateLimited,
    ReachFault,
    RefusalReason,
    Refused,
    ReleaseAnswer,
    Released,
    Unreachable,
    WrongAddress,
)
from gui.domain.secrets import read_token

RELEASED_TEXT = "Voucher hold released"
"""What a release's good reply says (page "release"); a captive portal may answer JSON too."""


def answer_by_status(status: int, headers: Mapping[str, str], now: Moment) -> Answer | None:
    """The answer of a reply whose body doesn't matter; None when it has to be read."""
    if 300 <= status < 400:
        return WrongAddress(AddressFault.REDIRECTED)
    if status in (404, 405):
        return WrongAddress(AddressFault.NOT_FOUND)
    if status in (401, 403):
        return KeyRejected(missing=False)
    if status == 407:
        return Unreachable(ReachFault.PROXY)
    if status == 429:
        return RateLimited(now.plus(retry_after_seconds(headers, now.wall)))
    return None


def hold_answer(status: int, body: bytes, sent: Moment, now: Moment) -> HoldAnswer:
    """What a reply to `POST /redeem/hold`, sent at `sent` and read at `now`, comes to."""
    content = _json(body)
    if 200 <= status < 300:
        token = read_token(content.get("hold_token")) if isinstance(content, dict) else None
        if token is None or not isinstance(content, dict):
            return InDoubt(DoubtCause.UNUSABLE_REPLY, now.plus(DOUBT_SECONDS))
        oddity = Oddity.WITH_ERRORS if content.get("errors") else None
        return Held(token, sent.plus(HOLD_SECONDS), oddity)
    return _refused_or_in_doubt(status, content, now)


def release_answer(status: int, body: bytes, now: Moment) -> ReleaseAnswer:
    """What a reply to `POST /redeem/release`, read at `now`, comes to."""
    content = _json(body)
    if 200 <= status < 300:
        message = content.get("message") if isinstance(content, dict) else None
        if isinstance(message, str) and says(message, RELEASED_TEXT):
            return Released()
        return InDoubt(DoubtCause.UNUSABLE_REPLY, now.plus(DOUBT_SECONDS))
    return _refused_or_in_doubt(status, content, now)


def _refused_or_in_doubt(status: int, content: object, now: Moment) -> Answer:
    reason, words = read_refusal(content)
    if status == 422 or (400 <= status < 500 and status != 408 and words):
        # The other hold was there when the reply was made, so it ends within five minutes of now.
        free_by = now.plus(HOLD_SECONDS) if reason is RefusalReason.ALREADY_HELD else None
        return Refused(reason, words, free_by)
    cause = DoubtCause.SERVER_ERROR if status >= 500 else DoubtCause.UNUSABLE_REPLY
    return InDoubt(cause, now.plus(DOUBT_SECONDS))


def _json(body: bytes) -> object:
    """The JSON in `body`; None for anything else, be it nested past all reason."""
    try:
        content: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return content
