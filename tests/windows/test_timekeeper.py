from __future__ import annotations

from presenter.run.clock import Stamp
from presenter.run.events import Countdown, RunState, Stamped
from presenter.run.plan import RunContinued, RunPaused
from presenter.windows.timekeeper import LateHint, went_on

NOW = Stamp(0, 0, "a")


def test_being_late_is_told_once_and_again_when_it_got_much_worse():
    hint = LateHint()
    said = [bool(hint.words(late)) for late in (None, 0, 5, 6, 6, 7, 15, 16, 17, 26)]
    assert said == [False, False, False, True, False, False, False, True, False, True]


def test_a_day_late_again_after_it_was_mended_is_told_again():
    hint = LateHint()
    assert [bool(hint.words(late)) for late in (6, 4, 6, 3, 6)] == [True, False, False, False, True]
    assert hint.words(16) == "16 minutes late: Shift+T proposes what to cut."


def test_what_is_said_when_a_pause_is_over():
    paused = [Stamped(NOW, RunPaused())]
    over = [Stamped(NOW, RunContinued(12 * 60))]
    assert went_on(paused, RunState()) == ""
    assert went_on(over, RunState()) == "The run goes on after 12 minutes."
    state = RunState(countdown=Countdown(60))
    assert went_on(over, state).endswith("The countdown stands: t starts it.")
    assert "less than a minute" in went_on([Stamped(NOW, RunContinued(4))], state)
