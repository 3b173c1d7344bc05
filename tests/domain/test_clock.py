from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Self

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.domain.clock import (
    Moment,
    SystemClock,
    earliest_minute,
    earliest_second,
    latest_minute,
    latest_second,
    local_time,
    minutes_and_seconds,
    shown_seconds,
    waiting_seconds,
)
from tests.fake_clock import NOON, FakeClock


def test_the_system_clock_never_goes_back_and_knows_its_time_zone() -> None:
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert second.instant >= first.instant
    assert second.wall.tzinfo is UTC


def test_a_moment_moves_on_both_clocks() -> None:
    later = Moment(1.0, NOON).plus(300.5)
    assert later == Moment(301.5, NOON + timedelta(seconds=300.5))
    assert Moment(1.0, NOON).seconds_until(later) == 300.5


def test_a_deadline_keeps_its_wall_time_to_the_microsecond(clock: FakeClock) -> None:
    deadline = clock.now().plus(300)
    clock.advance(1.25)
    assert clock.now().wall_of(deadline) == deadline.wall


def test_a_deadline_is_shown_by_the_wall_clock_as_it_is_now_set(clock: FakeClock) -> None:
    deadline = clock.now().plus(300)
    clock.shift_wall(3600)
    assert clock.now().wall_of(deadline) == NOON + timedelta(seconds=3900)


@given(st.floats(0, 400), st.floats(0, 1, exclude_max=True))
def test_a_countdown_never_promises_more_than_is_left(left: float, later: float) -> None:
    shown = shown_seconds(left)
    assert shown <= max(0.0, left - later), "still on screen just before the next tick"
    assert shown > left - 2 or shown == 0, "at most two seconds too little"


@given(st.floats(-10, 10_000))
def test_a_wait_is_never_shown_too_short(seconds: float) -> None:
    assert waiting_seconds(seconds) >= seconds
    assert waiting_seconds(seconds) <= max(0.0, seconds) + 1


@given(st.datetimes(min_value=datetime(2000, 1, 1)))
def test_seconds_are_rounded_to_the_safe_side(moment: datetime) -> None:
    assert earliest_second(moment) <= moment <= latest_second(moment)
    assert earliest_second(moment).microsecond == latest_second(moment).microsecond == 0
    assert latest_second(moment) - earliest_second(moment) <= timedelta(seconds=1)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))
def test_minutes_are_rounded_to_the_safe_side(moment: datetime) -> None:
    assert earliest_minute(moment) <= moment <= latest_minute(moment)
    assert {each.second for each in (earliest_minute(moment), latest_minute(moment))} == {0}
    assert latest_minute(moment) - earliest_minute(moment) <= timedelta(minutes=1)


def test_spans_read_as_minutes_and_seconds() -> None:
    assert [minutes_and_seconds(each) for each in (277, 60, 59, 5, 0)] == [
        "4:37",
        "1:00",
        "0:59",
        "0:05",
        "0:00",
    ]


def set_time_zone() -> None:
    if sys.platform != "win32":
        time.tzset()


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows the whole PC has one time zone")
def test_a_minute_at_whose_end_the_clocks_change_is_rounded_to_the_new_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    moment = datetime(2026, 3, 29, 0, 59, 30, tzinfo=UTC)
    with monkeypatch.context() as british:
        british.setenv("TZ", "GMT0BST,M3.5.0/1,M10.5.0")
        set_time_zone()
        minutes = [f"{each(moment):%H:%M}" for each in (earliest_minute, latest_minute)]
    set_time_zone()
    assert minutes == ["00:59", "02:00"]


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows the whole PC has one time zone")
@pytest.mark.parametrize("zone", ["XXX25", "XXX-24:30", "AAA+999:99", "Asia/Tokyo"])
def test_a_time_zone_beyond_a_day_shows_the_clocks_own_hours(
    zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as odd:
        odd.setenv("TZ", zone)
        set_time_zone()
        there = local_time(NOON)
        by_the_clock = time.strftime("%H:%M", time.localtime(NOON.timestamp()))
    set_time_zone()
    assert f"{there:%H:%M}" == by_the_clock
    assert there == NOON, "it is the same instant"


def test_a_year_that_windows_does_not_know_has_a_local_time() -> None:
    class Late(datetime):
        def astimezone(self, tz: tzinfo | None = None) -> Self:
            if tz is None:
                raise OSError(22, "Invalid argument")
            return super().astimezone(tz)

    late = Late(9998, 12, 31, 12, tzinfo=UTC)
    assert local_time(late) == late
    assert local_time(late).utcoffset() == timedelta(0), "London's in winter"
