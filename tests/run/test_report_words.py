from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.clock import ManualClock, Stamp
from presenter.run.report_words import change, clock_words, day_words, length, local_day, minutes


class Zone:
    """A clock of a place so many minutes ahead of UTC."""

    def __init__(self, ahead: int) -> None:
        self._ahead = ahead

    def now(self) -> Stamp:
        return Stamp(0, 0, "")

    def local_minute(self, stamp: Stamp) -> float:
        return (stamp.utc / 60 + self._ahead) % 1440


@given(st.integers(0, 40_000), st.integers(0, 86_399), st.integers(-12 * 60, 14 * 60 - 1))
def test_the_day_is_the_one_on_the_wall_wherever_that_is(day, second, ahead):
    stamp = Stamp(day * 86_400 + second, 0, "")
    local = (stamp.utc + ahead * 60) // 86_400
    assert local_day(Zone(ahead), stamp) == date.fromordinal(date(1970, 1, 1).toordinal() + local)


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
