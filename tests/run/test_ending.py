"""The end of a countdown is told once, however the ticks fall."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.run.ending import LATE, Ending

GAPS = st.lists(st.floats(0.01, LATE - 0.1), min_size=1, max_size=60)


def told(ending, which, begin, gaps):
    """Count the ends told while a countdown runs down from `begin` and far beyond."""
    left, count = begin, 0
    for gap in gaps:
        count += ending.comes(which, left)
        left -= gap
    while left > -200:
        count += ending.comes(which, left)
        left -= 1.0
    return count


@given(begin=st.floats(0.001, 300), gaps=GAPS)
def test_each_end_is_told_once_however_the_ticks_fall(begin, gaps):
    assert told(Ending(), "talk", begin, gaps) == 1


@given(begin=st.floats(0.001, 300), gaps=GAPS, more=st.lists(st.floats(1, 120), max_size=4))
def test_with_more_time_after_its_end_the_new_end_is_told_once_too(begin, gaps, more):
    ending = Ending()
    assert told(ending, "talk", begin, gaps) == 1
    for seconds in more:
        assert told(ending, "talk", seconds, gaps) == 1


@given(begin=st.floats(0.001, 300), gaps=GAPS, others=st.floats(0.5, 100))
def test_the_next_countdown_has_its_own_end(begin, gaps, others):
    ending = Ending()
    assert told(ending, "talk", begin, gaps) + told(ending, "pairs", others, gaps) == 2


def test_an_end_slept_over_is_not_told_nor_one_before_the_first_look():
    ending = Ending()
    assert not ending.comes("talk", -3.0)
    assert not ending.comes("talk", 60.0)
    assert not ending.comes("talk", -LATE - 1)
    assert not ending.comes("talk", -LATE - 2)


def test_no_countdown_has_no_end():
    ending = Ending()
    assert not ending.comes("talk", 1.0)
    assert not ending.comes(None, 0.0)
    assert not ending.comes("talk", -0.5)
