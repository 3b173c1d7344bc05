"""Slows down whoever tries one PIN after another: each wrong one after the third costs a wait."""

from __future__ import annotations

from gui.domain.clock import Clock, Moment

FREE_TRIES = 2
"""Wrong PINs that cost nothing: fingers slip."""

FIRST_WAIT_SECONDS = 5.0
LONGEST_WAIT_SECONDS = 300.0


class PinTries:
    """Counts wrong PINs of one run. The wait begins with the third, and doubles with each."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wrong = 0
        self._open_again: Moment | None = None

    @property
    def seconds_left(self) -> float:
        """How long nothing can be tried; 0.0 for not at all."""
        if self._open_again is None:
            return 0.0
        return max(0.0, self._clock.now().seconds_until(self._open_again))

    def note(self, *, fits: bool) -> None:
        """Note the result of a try."""
        if fits:
            self._wrong, self._open_again = 0, None
            return
        self._wrong += 1
        if self._wrong > FREE_TRIES:
            doublings = self._wrong - FREE_TRIES - 1
            wait = min(FIRST_WAIT_SECONDS * 2**doublings, LONGEST_WAIT_SECONDS)
            self._open_again = self._clock.now().plus(wait)
