from __future__ import annotations

import pytest

from gui.domain.setup.pin_tries import LONGEST_WAIT_SECONDS, PinTries
from tests.fake_clock import FakeClock


@pytest.fixture
def tries(clock: FakeClock) -> PinTries:
    return PinTries(clock)


def test_two_slips_cost_nothing(tries: PinTries) -> None:
    for _ in range(2):
        tries.note(fits=False)
        assert tries.seconds_left == 0.0


def test_each_further_wrong_pin_doubles_the_wait_up_to_a_limit(
    tries: PinTries, clock: FakeClock
) -> None:
    waits = []
    for _ in range(12):
        tries.note(fits=False)
        waits.append(tries.seconds_left)
        clock.advance(waits[-1])
        assert tries.seconds_left == 0.0, "a wait ends"
    assert waits[:6] == [0.0, 0.0, 5.0, 10.0, 20.0, 40.0]
    assert waits[-1] == LONGEST_WAIT_SECONDS


def test_the_right_pin_starts_afresh(tries: PinTries) -> None:
    for _ in range(4):
        tries.note(fits=False)
    tries.note(fits=True)
    assert tries.seconds_left == 0.0
    tries.note(fits=False)
    assert tries.seconds_left == 0.0
