from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.line.one_way import OneWay


def arrival(way: OneWay) -> float:
    at = way.next_arrival
    assert at is not None
    return at


def test_a_kept_connection_takes_half_a_round_trip() -> None:
    way = OneWay(0.02)

    way.send(b"request", now=5.0)

    assert arrival(way) == pytest.approx(5.02)
    assert way.arrived(5.0199) == []
    assert way.arrived(5.0201) == [b"request"]
    assert way.next_arrival is None


def test_a_new_connection_takes_a_round_trip_and_a_half() -> None:
    accepted, round_trip = 5.0, 0.04
    way = OneWay(round_trip / 2, opens_at=accepted + round_trip)

    way.send(b"hello", now=accepted)

    assert arrival(way) == pytest.approx(accepted + 1.5 * round_trip)


def test_what_is_sent_on_an_open_connection_is_not_held_back() -> None:
    way = OneWay(0.02, opens_at=5.04)

    way.send(b"request", now=7.0)

    assert arrival(way) == pytest.approx(7.02)


def test_the_end_comes_after_what_was_sent_before_it() -> None:
    way = OneWay(0.02, opens_at=5.04)

    way.send(b"last words", now=5.0)
    way.send(b"", now=5.0)

    assert way.arrived(6.0) == [b"last words", b""]


@given(st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=4)), max_size=30), st.floats(0, 3))
def test_nothing_overtakes_and_nothing_is_held_up_by_what_went_before(
    sent: list[tuple[float, bytes]], opens_at: float
) -> None:
    way = OneWay(0.5, opens_at)
    now, arrivals = 0.0, []
    for pause, data in sent:
        now += pause
        way.send(data, now)

    came = []
    while way.next_arrival is not None:
        arrivals.append(way.next_arrival)
        came += way.arrived(way.next_arrival)

    assert came == [data for _, data in sent]
    assert all(early <= late for early, late in pairwise(arrivals))
    assert all(at <= max(now, opens_at) + 0.5 for at in arrivals)
