"""From a reply to its meaning: every status maps to exactly one answer.

The first line that matches counts:

| reply                      | hold                              | release                       |
|----------------------------|-----------------------------------|-------------------------------|
| 2xx                        | Held, if a usable token is in it  | Released, if it says so       |
| any except 429, 5xx in a   | Refused for that reason           | Refused for that reason       |
| refusal's documented words |                                   |                               |
| a block page               | InDoubt: what stopped the reply may have let the request through  |
| 3xx, 404, 405              | WrongAddress                      | WrongAddress                  |
| 401, 403                   | KeyRejected                       | KeyRejected                   |
| 407                        | Unreachable: it is from a proxy   | Unreachable                   |
| 429                        | RateLimited                       | RateLimited                   |
| 422                        | Refused; InDoubt if there is a body that can't be read            |
| any other 4xx              | Refused in Smart Gift's own words; InDoubt without any, or if 408 |
| 5xx, anything else         | InDoubt: it may be held. What a 5xx says counts for nothing:      |
|                            | "already held" may describe what it did before it failed          |

Of a reply whose body was cut off, only the headers count: see `cut_answer`.
"""

from __future__ import annotations

from collections.abc import Mapping

from gui.api.replies.block_page import is_block_page
from gui.api.replies.refusals import read_refusal
from gui.api.replies.reply_body import json_object
from gui.api.replies.retry_after import retry_after_seconds
from gui.api.replies.wording import says
from gui.domain.clock import Moment
from gui.domain.hold.outcome import (
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
"""The text of a good reply to a release (page "release"); a captive portal may send JSON too."""


def hold_answer(
    status: int, headers: Mapping[str, str], body: bytes, sent: Moment, now: Moment
) -> HoldAnswer:
    """What a reply to `POST /redeem/hold`, sent at `sent` and read at `now`, means.

    `headers` must look up names case-insensitively, here and below.
    """
    content = json_object(body)
    if 200 <= status < 300 and content is not None:
        token = read_token(content.get("hold_token"))
        if token is not None:
            oddity = Oddity.WITH_ERRORS if content.get("errors") else None
            return Held(token, sent.plus(HOLD_SECONDS), oddity)
    return no_success(status, headers, body, content, now)


def release_answer(
    status: int, headers: Mapping[str, str], body: bytes, now: Moment
) -> ReleaseAnswer:
    """What a reply to `POST /redeem/release`, read at `now`, means."""
    content = json_object(body)
    if 200 <= status < 300 and content is not None:
        message = content.get("message")
        if isinstance(message, str) and says(message, RELEASED_TEXT):
            return Released()
    return no_success(status, headers, body, content, now)


def cut_answer(status: int, headers: Mapping[str, str], body: bytes, now: Moment) -> Answer | None:
    """What a reply still means if only `body` arrived of its body; None for nothing."""
    if is_block_page(status, headers, body, None):
        return _in_doubt(DoubtCause.BLOCKED, now)
    if status >= 500:
        return _in_doubt(DoubtCause.SERVER_ERROR, now)
    return _by_status(status, headers, now)


def no_success(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    content: Mapping[str, object] | None,
    now: Moment,
) -> Answer:
    """What a reply without what was asked for means; `content` is the JSON in its `body`."""
    reason, words = read_refusal(content)
    documented = reason is not RefusalReason.UNRECOGNISED
    if documented and status < 500 and status != 429:
        # The other hold existed when the reply was made, so it ends within five minutes of now.
        free_by = now.plus(HOLD_SECONDS) if reason is RefusalReason.ALREADY_HELD else None
        return Refused(reason, words, free_by)
    if is_block_page(status, headers, body, content):
        return _in_doubt(DoubtCause.BLOCKED, now)
    answer = _by_status(status, headers, now)
    if answer is not None:
        return answer
    if status == 422 and (content is not None or not body.strip()):
        return Refused(reason, words)
    if 400 <= status < 500 and status != 408 and words:
        return Refused(reason, words)
    return _in_doubt(DoubtCause.SERVER_ERROR if status >= 500 else DoubtCause.UNUSABLE_REPLY, now)


def _by_status(status: int, headers: Mapping[str, str], now: Moment) -> Answer | None:
    """The answer for a status that says everything by itself."""
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


def _in_doubt(cause: DoubtCause, now: Moment) -> InDoubt:
    return InDoubt(cause, now.plus(DOUBT_SECONDS))
