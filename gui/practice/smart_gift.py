"""What Smart Gift does with a request, without the HTTP: holds, refusals, the rate limit.

The texts and fields are those of its API documentation (pages hold, release, check-redeem,
api-limits). Faults that are not an answer, such as a lost reply, are in `Reply.fault`.
"""

from __future__ import annotations

import json
import math
import secrets
import string
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import assert_never

from gui.domain.practice_vouchers import Behaviour, Worth, behaviour_of, worth_of

PRACTICE_KEY = "sk_practice_0123456789abcdefghij"
"""The practice service's API key, the only one it accepts."""

HOLD_SECONDS = 300.0
SLOW_SECONDS = 6.0
LIMITED_SECONDS = 5.0

_ALREADY_HELD = "Voucher is already held"
_NOT_HELD = "Voucher is not held"
_NOT_OURS = {
    Behaviour.UNKNOWN: "Sorry, that voucher number is invalid.",
    Behaviour.OTHER_COMPANY: "This voucher does not belong to your company",
}
"""What is refused whatever is asked of it."""
_TEA: dict[str, object] = {"name": "Afternoon tea for two", "bit_value": 2}
_SPA: dict[str, object] = {"name": "Spa morning", "bit_value": 3}
_ALPHABET = string.ascii_letters + string.digits


class Fault(Enum):
    """What goes wrong with the reply on its way."""

    SLOW = "slow"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Reply:
    """A status, JSON or other text, extra headers, and what goes wrong with it."""

    status: int
    body: str
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class RateLimit:
    """`requests` are answered in each window of `seconds`."""

    requests: int = 60
    seconds: float = 30.0


@dataclass(slots=True)
class _Hold:
    token: str
    until: float


class PracticeSmartGift:
    """The service's memory: which vouchers are held, and how many requests have come.

    `clock` returns seconds; `rate_limit` None removes the limit; `behaviour_of` returns what a
    voucher number does. May be called from any thread.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        rate_limit: RateLimit | None = RateLimit(),
        behaviour_of: Callable[[str], Behaviour] = behaviour_of,
    ) -> None:
        self._clock = clock
        self._behaviour_of = behaviour_of
        self._rate_limit = rate_limit
        self._lock = threading.Lock()
        self._holds: dict[str, _Hold] = {}
        self._window_ends = -math.inf
        self._asked = 0
        self._limited_until = -math.inf
        self._limit_is_due = True

    def answer(self, path: str, key: str | None, body: bytes) -> Reply:
        """The reply to `POST path` with the header `Smart-Auth: key`."""
        with self._lock:
            if key != PRACTICE_KEY:
                return _json(401, {"message": "Unauthenticated."})
            handler = {
                "/redeem/hold": self._hold,
                "/redeem/release": self._release,
                "/redeem/check": self._check,
            }.get(path)
            if handler is None:
                return _json(404, {"message": "Not Found"})
            limited = self._over_the_limit()
            if limited is not None:
                return limited
            fields = _fields(body)
            number = fields.get("voucher_no", "")
            reply = (
                handler(number, fields)
                if number
                else _refusal("voucher_no", "The voucher no field is required.")
            )
            return self._with_limit_headers(reply)

    def held(self) -> dict[str, str]:
        """The vouchers held now, each with its token, for tests."""
        with self._lock:
            now = self._clock()
            return {number: hold.token for number, hold in self._holds.items() if hold.until > now}

    # --- the calls ---------------------------------------------------------------------------

    def _hold(self, number: str, fields: dict[str, str]) -> Reply:
        behaviour = self._behaviour_of(number)
        refusal = _refusal_text(behaviour)
        if refusal is not None:
            return _refusal("voucher_no", refusal)
        if self._hold_of(number) is not None:
            return _refusal("voucher_no", _ALREADY_HELD)
        if behaviour is Behaviour.SERVER_ERROR:
            return _json(500, {"message": "Server Error"})
        if behaviour is Behaviour.NOT_JSON:
            return Reply(200, "<html><body>Welcome to Guest Wi-Fi</body></html>", {}, "text/html")
        if behaviour is Behaviour.RATE_LIMIT:
            self._limit_is_due = not self._limit_is_due
            if not self._limit_is_due:
                self._limited_until = self._clock() + LIMITED_SECONDS
                return self._too_many(LIMITED_SECONDS)
        token = "hold_token_" + "".join(secrets.choice(_ALPHABET) for _ in range(24))
        self._holds[number] = _Hold(token, self._clock() + HOLD_SECONDS)
        reply = {"message": "Voucher hold successful", "hold_token": token}
        fault = {Behaviour.SLOW: Fault.SLOW, Behaviour.REPLY_LOST: Fault.LOST}.get(behaviour)
        return _json(200, reply, fault)

    def _release(self, number: str, fields: dict[str, str]) -> Reply:
        behaviour = self._behaviour_of(number)
        if behaviour in _NOT_OURS:
            return _refusal("voucher_no", _NOT_OURS[behaviour])
        hold = self._hold_of(number)
        if hold is None or hold.token != fields.get("hold_token"):
            return _refusal("hold_token", _NOT_HELD)
        del self._holds[number]
        return _json(200, {"message": "Voucher hold released"})

    def _check(self, number: str, fields: dict[str, str]) -> Reply:
        behaviour = self._behaviour_of(number)
        refusal = _refusal_text(behaviour)
        if refusal is not None and behaviour is not Behaviour.HELD_ELSEWHERE:
            return _refusal("voucher_no", refusal)
        if not fields.get("site_id", "").isdigit():
            return _refusal("site_id", "This site number is invalid")
        return _left_on(number, worth_of(number))

    def _hold_of(self, number: str) -> _Hold | None:
        hold = self._holds.get(number)
        return hold if hold is not None and hold.until > self._clock() else None

    # --- the rate limit ----------------------------------------------------------------------

    def _over_the_limit(self) -> Reply | None:
        now = self._clock()
        if now < self._limited_until:
            return self._too_many(self._limited_until - now)
        if self._rate_limit is None:
            return None
        if now >= self._window_ends:
            self._window_ends = now + self._rate_limit.seconds
            self._asked = 0
        if self._asked >= self._rate_limit.requests:
            return self._too_many(self._window_ends - now)
        self._asked += 1
        return None

    def _too_many(self, seconds: float) -> Reply:
        wait = math.ceil(seconds)
        headers = {
            "Retry-After": str(wait),
            "X-RateLimit-Limit": str(self._limit()),
            "X-RateLimit-Remaining": "0",
            "X-RateLimit-Reset": str(int(time.time()) + wait),
        }
        return Reply(429, json.dumps({"message": "Too Many Attempts."}), headers)

    def _with_limit_headers(self, reply: Reply) -> Reply:
        limit = self._limit()
        headers = {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(max(0, limit - self._asked)),
        }
        return Reply(
            reply.status, reply.body, {**headers, **reply.headers}, reply.content_type, reply.fault
        )

    def _limit(self) -> int:
        return self._rate_limit.requests if self._rate_limit is not None else 1_000_000


def _refusal_text(behaviour: Behaviour) -> str | None:
    """The words in which a hold is refused; None if it isn't."""
    match behaviour:
        case Behaviour.UNKNOWN | Behaviour.OTHER_COMPANY:
            return _NOT_OURS[behaviour]
        case Behaviour.HELD_ELSEWHERE:
            return _ALREADY_HELD
        case Behaviour.OUTSIDE_DATES:
            return "The voucher number provided has expired."
        case Behaviour.FULLY_REDEEMED:
            return "Sorry this voucher has already been redeemed."
        case (
            Behaviour.GOOD
            | Behaviour.SLOW
            | Behaviour.REPLY_LOST
            | Behaviour.SERVER_ERROR
            | Behaviour.NOT_JSON
            | Behaviour.RATE_LIMIT
        ):
            return None
        case _:  # pragma: no cover
            assert_never(behaviour)


def _left_on(number: str, worth: Worth) -> Reply:
    """The documented reply to a check (page "check-redeem")."""
    match worth:
        case Worth.MONEY:
            return _monetary(number)
        case Worth.SLOW:
            return replace(_monetary(number), fault=Fault.SLOW)
        case Worth.EXPERIENCES:
            return _experience(number, [_TEA, _SPA])
        case Worth.SOLD_OUT:
            return _experience(number, [_TEA], sold_out=True)
        case Worth.ELSEWHERE:
            return _experience(number, [])
        case Worth.REFUSED_HERE:
            return _refusal("voucher_no", "This voucher has no experiences at this site.")
        case Worth.FAILING:
            return _json(500, {"message": "Server Error"})
        case _:  # pragma: no cover
            assert_never(worth)


def _monetary(number: str) -> Reply:
    data = {
        "id": 11400,
        "name": "Sample Monetary Voucher",
        "description": "A sample monetary voucher",
        "voucher_no": number,
        "remaining_value": 10,
        "type": "monetary",
        "sold_out": False,
        "experiences": [],
    }
    return _json(200, {"data": data})


def _experience(number: str, here: list[dict[str, object]], *, sold_out: bool = False) -> Reply:
    """`here` is what the site that asks can redeem."""
    data = {
        "id": 11401,
        "name": "Sample Experience Voucher",
        "description": "A sample experience voucher",
        "voucher_no": number,
        "remaining_value": 9,
        "type": "experience",
        "sold_out": sold_out,
        "experiences": here,
    }
    return _json(200, {"data": data})


def _fields(body: bytes) -> dict[str, str]:
    """The text fields of a JSON object; none for anything else."""
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(content, dict):
        return {}
    return {name: value for name, value in content.items() if isinstance(value, str)}


def _json(status: int, content: object, fault: Fault | None = None) -> Reply:
    return Reply(status, json.dumps(content), fault=fault)


def _refusal(field_name: str, text: str) -> Reply:
    return _json(422, {"message": text, "errors": {field_name: [text]}})
