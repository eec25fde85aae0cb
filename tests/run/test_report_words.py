from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.clock import ManualClock, Stamp, SystemClock
from presenter.run.report_words import change, clock_words, day_words, length, local_day, minutes


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone is the system's own here")
@pytest.mark.parametrize(
    ("zone", "day"),
    [("HST10", 25), ("LINT-14", 26), ("UTC0", 26), ("SST11", 25)],
)
def test_the_day_is_the_one_on_the_wall_wherever_that_is(monkeypatch, zone, day):
    noon_less = datetime(2026, 11, 26, 9, 59, tzinfo=UTC).timestamp()
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert local_day(SystemClock(), Stamp(noon_less, 0, "")) == date(2026, 11, day)
    finally:
        monkeypatch.undo()
        time.tzset()


@given(st.integers(0, 40_000), st.floats(0, 86_399))
def test_the_day_of_a_clock_set_by_hand_is_that_of_utc(day, second):
    clock = ManualClock(utc=day * 86_400 + second)
    assert local_day(clock, clock.now()) == date(1970, 1, 1) + timedelta(days=day)


def test_a_day_as_people_write_it():
    assert day_words(date(2026, 11, 6)) == "6 November 2026"


def test_a_time_of_day_and_none():
    clock = ManualClock(utc=(9 * 60 + 31.9) * 60)
    assert clock_words(clock, clock.now()) == "09:31"
    assert clock_words(clock, None) == ""


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 min"), (10, "< ½ min"), (90, "1.5 min"), (3599, "60 min"), (750, "12 min")],
)
def test_lengths(seconds, words):
    assert length(seconds) == words


def test_minutes_are_what_the_words_say():
    assert minutes(570) == 9.5


@pytest.mark.parametrize(
    ("number", "words"), [(2.06, "+2.1"), (-0.5, "−0.5"), (0.04, "0"), (-0.04, "0")]
)
def test_changes_have_a_sign(number, words):
    assert change(number) == words
