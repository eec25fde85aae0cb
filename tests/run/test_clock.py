"""Clocks: elapsed time whatever happens to the clock on the wall."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from presenter.run.clock import ManualClock, SpeedClock, Stamp, SystemClock, as_now

times = st.floats(-1e10, 1e10)


def test_a_change_of_the_wall_clock_does_not_change_what_has_passed():
    clock = ManualClock(utc=36_000)
    before = clock.now()
    clock.advance(60)
    clock.set_wall(0)
    assert clock.now().since(before) == 60


def test_across_a_restart_time_is_taken_from_the_wall():
    clock = ManualClock(utc=36_000)
    before = clock.now()
    clock.reboot(90)
    assert clock.now().since(before) == 90
    assert clock.now().steady < before.steady


@given(times, times, times, times, st.booleans())
def test_no_time_ever_passes_backwards(utc, steady, later_utc, later_steady, same_boot):
    earlier = Stamp(utc, steady, "a")
    later = Stamp(later_utc, later_steady, "a" if same_boot else "b")
    assert later.since(earlier) >= 0
    assert earlier.since(earlier) == 0


def test_the_manual_clock_tells_minutes_after_midnight():
    clock = ManualClock(utc=86_400 * 3 + 9 * 3600 + 90)
    assert clock.local_minute(clock.now()) == 541.5


def test_the_system_clock_goes_on_in_one_boot():
    clock = SystemClock()
    one, two = clock.now(), SystemClock().now()
    assert one.boot == two.boot != ""
    assert two.steady >= one.steady > 0
    assert abs(one.utc - time.time()) < 3600


def test_the_system_clock_knows_the_local_time():
    noon = time.mktime((2026, 5, 1, 12, 30, 15, 0, 0, -1))
    assert SystemClock().local_minute(Stamp(noon, 0, "")) == 750.25


def test_local_time_goes_forward_and_back_as_summer_time_does():
    clock = ManualClock(offsets=((0, 3600), (7200, 7200)))
    stamps = [clock.now().later(seconds) for seconds in (-1, 0, 7199, 7200)]
    assert [round(clock.local_minute(stamp)) % 1440 for stamp in stamps] == [0, 60, 180, 240]


def test_an_earlier_moment_is_told_by_the_clock_as_it_goes_now():
    clock = ManualClock(utc=36_000)
    begun = clock.now()
    clock.advance(600)
    clock.set_wall(clock.now().utc + 3600)
    assert clock.local_minute(as_now(clock.now(), begun)) == 660


def test_a_fast_clock_runs_a_day_in_minutes():
    base = ManualClock(utc=36_000)
    clock = SpeedClock(60, start=9 * 60 + 41, base=base)
    begun = clock.now()
    assert clock.local_minute(begun) == 9 * 60 + 41
    base.advance(5)
    assert clock.now().since(begun) == 300
    assert clock.local_minute(clock.now()) == 9 * 60 + 46
