"""A whole day with all that happens on one: at each moment the projected finish is the true one."""

from __future__ import annotations

import pytest

from presenter.run.fold import fold_all
from tests.run.simulated import Day, Moment, table

NOON = 12 * 3600


def played(day: Day) -> list[Moment]:
    moments = list(day.play())
    for one in moments:
        assert one.projected == pytest.approx(one.truth, abs=0.001), table(moments)
        assert one.late == one.off, table(moments)
    return moments


def test_a_day_with_overruns_a_pause_a_dead_battery_and_the_coach_twice():
    day = Day()
    moments = played(day)
    assert sum(one.what.startswith("coach: ") for one in moments) == 2
    assert len(moments) > 100
    assert all(one.late < 1 for one in moments if one.what.startswith("coach: "))
    assert fold_all(day.history) == day.run.state
    pace = day.pace()
    assert pace.over
    assert sum(one.spent for one in pace.sections) == pytest.approx(pace.spent)


@pytest.mark.parametrize("hour", [3600, -3600])
def test_a_day_on_which_the_clock_is_changed(hour):
    day = Day(offsets=((0, 0), (NOON, hour)))
    moments = played(day)
    assert moments[0].late == 4 + hour // 60


def test_a_day_over_midnight():
    day = Day(begin=21 * 60 + 34, finish=3 * 60 + 35)
    moments = played(day)
    assert moments[0].late == 4
    assert moments[0].clock > moments[-1].clock
