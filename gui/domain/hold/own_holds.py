"""What this till may still hold although it no longer shows it.

"Already held" names no holder. Most likely it is the till's own earlier hold: one whose token was
used or dismissed, one that ended here some seconds before it ends at Smart Gift, or one whose reply
was lost. A request whose reply was lost may even arrive after a later one was answered, and hold
the voucher once that one's hold is released.
"""

from __future__ import annotations

from dataclasses import replace

from gui.domain.clock import Moment
from gui.domain.hold.attempt import Attempt, Ending
from gui.domain.hold.outcome import DoubtCause, Held, InDoubt, Refused
from gui.domain.voucher_number import VoucherNumber

_GIVEN_UP = (Ending.RELEASED, Ending.NO_LONGER_HELD)


class OwnHolds:
    """Remembers, for each voucher, the newest attempt whose hold may stand at Smart Gift."""

    def __init__(self) -> None:
        self._newest: dict[VoucherNumber, Attempt] = {}

    def note(self, attempt: Attempt, now: Moment) -> None:
        """Note an attempt as it stands."""
        known = self._newest.get(attempt.number)
        if known is not None and known.id > attempt.id:
            return
        match attempt.outcome:
            case Held(stray_until=stray) if attempt.ending in _GIVEN_UP:
                self._newest.pop(attempt.number, None)
                if stray is not None:
                    doubt = InDoubt(DoubtCause.UNSETTLED, stray)
                    self._newest[attempt.number] = replace(attempt, outcome=doubt)
            case Held() | InDoubt():
                self._forget_what_is_over(now)
                self._newest[attempt.number] = attempt
            case Refused(reason=reason) if reason.rules_out_hold:
                self._newest.pop(attempt.number, None)
            case _:
                pass  # it says nothing about an earlier one

    def about(self, number: VoucherNumber, now: Moment) -> Attempt | None:
        """This till's attempt whose hold of `number` may still stand."""
        attempt = self._newest.get(number)
        return attempt if attempt is not None and attempt.may_stand(now) else None

    def _forget_what_is_over(self, now: Moment) -> None:
        for number, attempt in list(self._newest.items()):
            if not attempt.may_stand(now):
                del self._newest[number]
