from __future__ import annotations

import pytest

from presenter.windows.look import Ink, Look
from presenter.windows.time_view import Bar, StepTime, TimeView, step_words
from presenter.windows.view import Pace
from tests.windows.views import colours


@pytest.mark.parametrize(
    ("spent", "planned", "words"),
    [
        (190, 360, "3:10 of 6:00"),
        (450, 360, "7:30 of 6:00, 1:30 over"),
        (75, 0, "1:15, no time planned"),
        (0, 0, ""),
    ],
)
def test_time_in_this_step(spent, planned, words):
    assert step_words(spent, planned) == words


def test_clock_and_finish_are_shown_whole(qtbot):
    time = TimeView()
    qtbot.addWidget(time)
    time.rescale(Look())
    time.resize(369, 76)
    time.show_time("10:42", "You end at 11:04, 4 minutes late", Pace.LATE)
    time.show()
    assert time.texts() == ("10:42", "You end at 11:04, 4 minutes late")
    assert time._clock.fits()
    assert time._finish.fits()


def test_late_early_and_on_time_are_told_by_a_sign_too(qtbot):
    time = TimeView()
    qtbot.addWidget(time)
    time.rescale(Look())
    seen = set()
    for pace in (Pace.EARLY, Pace.ON_TIME, Pace.LATE):
        time.show_time("10:42", "You end at 11:04", pace)
        seen.add(time._sign.grab().toImage().constBits().tobytes())
        assert time._sign.accessibleName() == f"The run is {pace}"
    assert len(seen) == 3
    time.show_time("10:42", "Not begun", Pace.NONE)
    assert time._sign.isHidden()


def test_over_the_plan_the_bar_is_hatched(qtbot):
    bar = Bar()
    qtbot.addWidget(bar)
    bar.resize(200, 8)
    bar.set_times(100, 200)
    within = colours(bar)
    bar.set_times(400, 200)
    assert colours(bar) != within


def test_without_a_plan_there_is_no_bar(qtbot):
    time = StepTime()
    qtbot.addWidget(time)
    time.show_time(30, 0)
    assert time.text() == "0:30, no time planned"
    assert time._bar.isHidden()
    time.show_time(30, 60)
    assert not time._bar.isHidden()


def test_the_next_break_is_told_below_in_words_sign_and_colour(qtbot):
    time = TimeView()
    qtbot.addWidget(time)
    time.rescale(Look())
    time.resize(369, 100)
    time.show()
    time.show_break("Next break at 10:58, 3 minutes late", Pace.LATE)
    assert time.break_text() == "Next break at 10:58, 3 minutes late"
    assert not time._break_sign.isHidden()
    assert time._break.ink() == Ink.WARN
    assert time._break.fits()
    time.show_break("Next break at 10:55", Pace.ON_TIME)
    assert time._break_sign.isHidden()
    time.show_break("", Pace.NONE)
    assert time._break.isHidden()
