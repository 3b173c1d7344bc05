"""The service of a story: it gives each voucher to one holder at a time, and remembers everything.

The tills' statements are checked against it, so it shares no code with the app or the practice
service.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

HOLD_SECONDS = 300.0
OUTSIDER = "the web shop"


class Kind(Enum):
    """What a voucher is, as far as holding it is concerned."""

    GOOD = "good"
    UNKNOWN = "unknown"
    OTHER_COMPANY = "other company"
    OUTSIDE_DATES = "outside its dates"
    SPENT = "spent"


class End(Enum):
    """How a hold ended before its five minutes were over."""

    RELEASED = "released"
    SPENT = "spent"


@dataclass(slots=True)
class TrueHold:
    """A hold as the service knows it. Times are seconds of the story's time."""

    number: str
    owner: str
    token: str
    since: float
    end: End | None = None
    ended_at: float = 0.0
    with_errors: bool = False
    """Its token came together with `errors`."""

    def stands(self, at: float) -> bool:
        """Whether the voucher is held by it at that time."""
        return self.since <= at < self.over

    @property
    def over(self) -> float:
        """When it is over, or will be."""
        return self.ended_at if self.end is not None else self.since + HOLD_SECONDS


@dataclass(slots=True)
class Voucher:
    """One voucher and every hold it has ever had."""

    kind: Kind
    holds: list[TrueHold] = field(default_factory=list)
    pence: int = 0
    was: list[tuple[float, int]] = field(default_factory=list)
    """What was left before, and until when."""

    def left_since(self, at: float) -> set[int]:
        """Every balance, in pence, that it has had since then."""
        return {self.pence, *(pence for until, pence in self.was if until >= at)}


@dataclass(frozen=True, slots=True)
class Heard:
    """A request that reached the service: who asked, and what was in the way then."""

    till: str
    number: str
    at: float
    status: int
    in_the_way: TrueHold | None


_REFUSALS = {
    Kind.UNKNOWN: "Sorry, that voucher number is invalid.",
    Kind.OTHER_COMPANY: "This voucher does not belong to your company",
    Kind.OUTSIDE_DATES: "The voucher number provided has expired.",
    Kind.SPENT: "Sorry this voucher has already been redeemed.",
}


class Service:
    """Answers as the API's documentation says (hold, release, check-redeem)."""

    def __init__(self, vouchers: dict[str, Voucher], now: Callable[[], float]) -> None:
        self.vouchers = vouchers
        for place, voucher in enumerate(vouchers.values()):
            voucher.pence = 1_000 + 111 * place
        self._now = now
        self._made = 0
        self._last_hold: TrueHold | None = None
        self.heard: dict[tuple[str, str], list[Heard]] = {}
        """By till and number: every request to hold that arrived."""

    def standing(self, number: str) -> TrueHold | None:
        """The hold that stands now."""
        now = self._now()
        holds = self.vouchers[number].holds
        return holds[-1] if holds and holds[-1].stands(now) else None

    def hold(
        self, owner: str, number: str, *, odd: str = "", is_awaited: bool = True
    ) -> tuple[int, bytes]:
        """`odd`: "again" gives another voucher's token, the last that was made; "errors" adds
        errors to the token. Nobody hears what is not awaited any more.
        """
        voucher, now = self.vouchers[number], self._now()
        standing = self.standing(number)
        if voucher.kind is not Kind.GOOD:
            status, body = 422, _refusal(_REFUSALS[voucher.kind])
        elif standing is not None:
            status, body = 422, _refusal("Voucher is already held")
        else:
            self._made += 1
            token = f"hold_token_{self._made:08d}abcdefghijklmnop"
            last = self._last_hold
            if odd == "again" and last is not None and last.number != number:
                token = last.token
            content: dict[str, object] = {
                "message": "Voucher hold successful",
                "hold_token": token,
            }
            if odd == "errors":
                content["errors"] = {"voucher_no": ["Something is wrong"]}
            hold = TrueHold(number, owner, token, now, with_errors=odd == "errors")
            voucher.holds.append(hold)
            self._last_hold = hold
            status, body = 200, json.dumps(content).encode()
        record = Heard(owner, number, now, status, standing)
        if is_awaited:
            self.heard.setdefault((owner, number), []).append(record)
        return status, body

    def release(self, number: str, token: str) -> tuple[int, bytes]:
        """Release the hold that the token stands for."""
        standing = self.standing(number)
        if standing is None or standing.token != token:
            return 422, _refusal("Voucher is not held")
        standing.end, standing.ended_at = End.RELEASED, self._now()
        return 200, json.dumps({"message": "Voucher hold released"}).encode()

    def spend(self, number: str, token: str, *, all_of_it: bool) -> None:
        """The till's own software redeems with the token: that ends the hold."""
        standing = self.standing(number)
        if standing is not None and standing.token == token:
            standing.end, standing.ended_at = End.SPENT, self._now()
            voucher = self.vouchers[number]
            voucher.was.append((self._now(), voucher.pence))
            voucher.pence = 0 if all_of_it else voucher.pence // 2
            if all_of_it:
                voucher.kind = Kind.SPENT

    def check(self, number: str) -> tuple[int, bytes]:
        """What is left; a check changes nothing."""
        voucher = self.vouchers[number]
        if voucher.kind is not Kind.GOOD:
            return 422, _refusal(_REFUSALS[voucher.kind])
        data = {
            "voucher_no": number,
            "type": "monetary",
            "remaining_value": voucher.pence / 100,
            "sold_out": False,
            "experiences": [],
        }
        return 200, json.dumps({"data": data}).encode()


def _refusal(text: str) -> bytes:
    return json.dumps({"message": text, "errors": {"voucher_no": [text]}}).encode()
