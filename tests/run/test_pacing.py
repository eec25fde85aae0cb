"""Planned, actual and projected time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.run.clock import ManualClock
from presenter.run.fold import fold_all
from presenter.run.pacing import (
    Pacing,
    break_words,
    finish_words,
    minutes_words,
    pacing,
    planned_seconds,
    start_words,
)
from presenter.run.plan import PlanChanged
from presenter.run.planning import Planning
from presenter.run.rest import back_at
from presenter.run.run import Alive, Run
from presenter.session.beats import CLOSE, COVER, Beat, Route
from presenter.session.model import (
    Activity,
    Break,
    Discussion,
    Film,
    Keep,
    Pause,
    Round,
    Section,
    Session,
    Showing,
    Slide,
    Way,
)
from tests.strategies import sessions

MOVIE = Path("/blue.mp4")
NONE: Mapping[Path, float] = {}
FILM = Showing(
    id="film",
    heading="Film",
    film=Film(id="blue", file="blue.mp4", path=MOVIE),
    start=10.0,
    pauses=(Pause(at=41.0, ask="?", minutes=4), Pause(at=50.0, ask="?")),
)
ONE = Slide(id="one", heading="One", minutes=10)
TWO = Slide(id="two", heading="Two", minutes=20)
SPARE = Slide(id="spare", heading="Spare", minutes=5, keep=Keep.SPARE)
HIDDEN = Slide(id="hidden", heading="Hidden", minutes=60, hidden=True)
TEN = 10 * 60  # ten in the morning, in minutes


def running(clock: ManualClock, **more: int | None) -> Run:
    steps = (ONE, HIDDEN, TWO, SPARE)
    session = Session(title="x", sections=(Section(title="y", steps=steps),), **more)
    run = Run(Route(session), clock)
    run.start()
    return run


def pace_of(run: Run, clock: ManualClock) -> Pacing:
    return pacing(run.route, run.state, NONE, clock, clock.now())


def words_of(run: Run, clock: ManualClock) -> str:
    return finish_words(pace_of(run, clock))


def at_ten() -> ManualClock:
    return ManualClock(utc=TEN * 60)


def test_a_steps_plan_is_its_minutes_else_its_parts_and_its_clip():
    rounds = (Round(way=Way.ALONE, minutes=1), Round(way=Way.PAIRS, minutes=4))
    assert planned_seconds(ONE, NONE) == 600
    assert planned_seconds(replace(FILM, minutes=7), {MOVIE: 90.0}) == 420
    assert planned_seconds(FILM, {MOVIE: 90.0}) == 240 + 80
    assert planned_seconds(replace(FILM, stop=60.0), NONE) == 240 + 50
    assert planned_seconds(replace(FILM, stop=600.0), {MOVIE: 90.0}) == 240 + 80
    assert planned_seconds(FILM, NONE) == 240
    assert planned_seconds(Discussion(id="d", heading="?", rounds=rounds), NONE) == 300
    assert planned_seconds(Activity(id="a", heading="!", rounds=rounds), NONE) == 300
    assert planned_seconds(Break(id="b", heading="Tea"), NONE) == 0


def test_before_the_cover_is_left_nothing_is_projected():
    clock = at_ten()
    run = running(clock)
    pace = pace_of(run, clock)
    assert words_of(run, clock) == "Not begun. Leaving the cover starts the clock."
    assert (pace.planned, pace.finish, pace.late, pace.begun) == (35 * 60, None, None, False)


def test_as_planned_is_on_time():
    clock = at_ten()
    run = running(clock)
    run.next()
    clock.advance(600)
    run.next()
    assert words_of(run, clock) == "You end at 10:35, on time"
    assert pace_of(run, clock).of("one").over == 0


def test_time_over_in_a_step_makes_the_end_late_and_time_saved_early():
    clock = at_ten()
    run = running(clock)
    run.set_finish(TEN + 35)
    run.next()
    clock.advance(14 * 60)
    assert words_of(run, clock) == "You end at 10:39, 4 minutes late"
    assert pace_of(run, clock).here.over == 240
    run.next()
    run.next()
    assert words_of(run, clock) == "You end at 10:19, 16 minutes early"


def test_the_finish_set_today_is_the_one_kept():
    clock = at_ten()
    run = running(clock, start=TEN, finish=TEN + 60)
    run.next()
    assert words_of(run, clock) == "You end at 10:35, 25 minutes early"
    run.set_finish(TEN + 30)
    assert words_of(run, clock) == "You end at 10:35, 5 minutes late"


def test_a_practice_in_the_evening_is_not_hours_late():
    clock = ManualClock(utc=20 * 3600)
    run = running(clock, start=TEN, finish=TEN + 35)
    run.next()
    assert words_of(run, clock) == "You end at 20:35, on time"


def test_before_it_begins_it_is_due_when_it_would_be_if_it_began_now():
    clock = at_ten()
    run = running(clock, start=TEN, finish=TEN + 60)
    assert pace_of(run, clock).due == TEN + 60
    clock.advance(61 * 60)
    assert pace_of(run, clock).due == TEN + 61 + 35


def test_with_no_fixed_end_nobody_is_late():
    clock = at_ten()
    run = running(clock, start=TEN, finish=TEN + 10)
    assert run.set_finish(None)
    assert not run.set_finish(None)
    run.next()
    assert words_of(run, clock) == "You end at 10:35"
    run.set_finish(TEN + 35)
    assert words_of(run, clock) == "You end at 10:35, on time"


def test_hiding_a_step_saves_its_time_and_a_spare_one_counts_until_then():
    clock = at_ten()
    run = running(clock)
    run.set_finish(TEN + 35)
    run.next()
    run.hide("spare")
    assert words_of(run, clock) == "You end at 10:30, 5 minutes early"


def test_over_midnight():
    clock = ManualClock(utc=86_400 - 10 * 60)
    run = running(clock)
    run.set_finish(20)
    run.next()
    assert words_of(run, clock) == "You end at 00:25, 5 minutes late"
    clock.advance(8 * 60)
    run.set_finish(1439)
    assert words_of(run, clock) == "You end at 00:25, 26 minutes late"


def test_a_changed_wall_clock_changes_no_time_spent():
    clock = at_ten()
    run = running(clock)
    run.next()
    clock.advance(120)
    clock.set_wall(0)
    assert pace_of(run, clock).here.spent == 120


def test_the_time_the_program_was_away_is_not_spent():
    clock = at_ten()
    run = Run(running(clock).route, clock)
    told = [*run.start(), *run.next()]
    clock.advance(120)
    alive = Alive(clock.now())
    clock.reboot(600)
    again = Run(run.route, clock, told)
    again.resume(alive)
    pace = pace_of(again, clock)
    assert pace.here.spent == pace.spent == 120
    assert finish_words(pace) == "You end at 10:45, 10 minutes late"


def test_at_the_close_the_end_stands_still():
    clock = at_ten()
    run = running(clock)
    run.next()
    clock.advance(30 * 60)
    run.go_to(CLOSE)
    clock.advance(3600)
    assert words_of(run, clock) == "You ended at 10:30, 5 minutes early"


def test_back_on_the_cover_time_goes_by_but_counts_for_no_step():
    clock = at_ten()
    run = running(clock)
    run.next()
    clock.advance(60)
    run.go_to(COVER)
    clock.advance(60)
    pace = pace_of(run, clock)
    assert (pace.spent, pace.here.step, pace.late) == (60, "", 1)


def test_a_session_without_any_plan_has_no_early_or_late():
    session = Session(
        title="x", sections=(Section(title="y", steps=(replace(ONE, minutes=None),)),)
    )
    clock = at_ten()
    run = Run(Route(session), clock)
    run.start()
    run.next()
    assert words_of(run, clock) == "You end at 10:00"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "no time"), (1, "1 minute"), (60, "1 hour"), (125, "2 hours 5 minutes")],
)
def test_minutes_in_words(minutes, words):
    assert minutes_words(minutes) == words


@settings(max_examples=50, deadline=None)
@given(sessions(5), st.data())
def test_all_time_between_cover_and_close_is_in_some_step(session, data):
    clock = ManualClock(utc=data.draw(st.integers(0, 200_000)))
    run = Run(Route(session), clock)
    run.start()
    inside = 0.0
    for _ in range(8):
        run.go_to(data.draw(st.sampled_from(run.route.beats)))
        passed = data.draw(st.sampled_from([1.0, 60.0, 5000.0]))
        clock.advance(passed)
        inside += passed if run.state.position.step else 0.0
    pace = pace_of(run, clock)
    assert pace.spent == pytest.approx(inside)
    assert finish_words(pace)
    if pace.late is not None:
        assert -720 <= pace.late < 720


def test_a_jump_ahead_leaves_what_was_passed_over_out():
    clock = at_ten()
    run = running(clock)
    run.go_to(Beat("spare", "heading"))
    assert words_of(run, clock) == "You end at 10:05, 30 minutes early"


# Sections


def parts(*sections: tuple) -> tuple[Run, ManualClock]:
    clock = at_ten()
    made = tuple(Section(title=f"part {n}", steps=steps) for n, steps in enumerate(sections, 1))
    run = Run(Route(Session(title="x", sections=made, start=TEN, finish=TEN + 90)), clock)
    run.start()
    run.next()
    return run, clock


TEA = Break(id="tea", heading="Tea", minutes=15)


def test_a_section_is_over_or_under_by_what_its_steps_are():
    run, clock = parts((ONE, HIDDEN, TWO), (TEA, SPARE))
    clock.advance(13 * 60)
    first, second = pace_of(run, clock).sections
    assert (first.planned, first.spent, first.over) == (1800, 780, 180)
    assert (second.planned, second.spent, second.over) == (1200, 0, 0)
    run.next()
    run.next()
    first, second = pace_of(run, clock).sections
    assert (first.spent, first.over) == (780, 780 - 1800)
    assert second.over == 0


# Breaks


def test_the_next_break_is_told_against_the_files_plan():
    run, clock = parts((ONE, TWO), (TEA, SPARE, replace(TEA, id="tea-2")))
    assert break_words(pace_of(run, clock)) == "Next break at 10:30"
    clock.advance(13 * 60)
    assert break_words(pace_of(run, clock)) == "Next break at 10:33, 3 minutes late"
    Planning(run).change(PlanChanged(minutes=(("two", 12.0),)))
    assert break_words(pace_of(run, clock)) == "Next break at 10:25, 5 minutes early"
    run.next()
    clock.advance(12 * 60)
    run.next()
    assert break_words(pace_of(run, clock)) == "This break is over at 10:40"
    run.extend_countdown(300)
    pace = pace_of(run, clock)
    assert (break_words(pace), pace.here.planned) == ("This break is over at 10:45", 1200)
    assert pace.next_break is not None
    assert pace.next_break.late == -5 + 5
    run.go_to(CLOSE)
    assert break_words(pace_of(run, clock)) == ""


def test_a_late_start_makes_the_next_break_late_and_a_practice_in_the_evening_does_not():
    for begin, words in ((9, "Next break at 10:39, 9 minutes late"), (600, "Next break at 20:30")):
        clock = ManualClock(utc=(TEN + begin) * 60)
        section = Section(title="y", steps=(ONE, TWO, TEA))
        run = Run(Route(Session(title="x", sections=(section,), start=TEN)), clock)
        run.start()
        run.next()
        assert break_words(pace_of(run, clock)) == words


def test_a_break_that_counts_longer_moves_the_finish_and_one_that_stands_moves_it_as_time_passes():
    run, clock = parts((TEA,), (TWO,))
    assert words_of(run, clock) == "You end at 10:35, 55 minutes early"
    clock.advance(300)
    run.extend_countdown(300)
    assert words_of(run, clock) == "You end at 10:40, 50 minutes early"
    run.extend_countdown(-120)
    assert words_of(run, clock) == "You end at 10:38, 52 minutes early"


def test_people_are_back_when_the_countdown_says_so_though_it_began_late():
    run, clock = parts((ONE,), (TEA,), (TWO,))
    run.go_to(Beat("tea", "break"))
    clock.advance(240)
    run.start_countdown()
    assert break_words(pace_of(run, clock)) == "This break is over at 10:19"
    assert words_of(run, clock) == "You end at 10:39, 51 minutes early"


def test_while_the_countdown_of_a_break_stands_the_console_tells_the_time_on_the_wall():
    run, clock = parts((ONE,), (TEA,), (TWO,))
    run.go_to(Beat("tea", "break"))
    clock.advance(240)
    left = run.state.countdown.left(clock.now())
    assert back_at(TEA, left, clock.now(), clock) == "10:19"
    assert break_words(pace_of(run, clock)) == "This break is over at 10:19"
    assert words_of(run, clock) == "You end at 10:39, 51 minutes early"


# Beginning


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (0, "Planned start 10:00. If you begin now you end at 10:35."),
        (11, "Planned start 10:00. If you begin now you end at 10:46, 11 minutes late."),
        (-20, "Planned start 10:00. If you begin now you end at 10:15, 20 minutes early."),
    ],
)
def test_before_the_beginning_it_is_said_when_it_ends_if_it_begins_now(now, words):
    clock = ManualClock(utc=(TEN + now) * 60)
    run = running(clock, start=TEN, finish=TEN + 35)
    assert start_words(run.session, pace_of(run, clock)) == words
    run.next()
    assert start_words(run.session, pace_of(run, clock)) == ""


def test_steps_cut_today_are_won_without_a_finish_set_too():
    clock = at_ten()
    run = running(clock)
    run.next()
    clock.advance(15 * 60)
    assert pace_of(run, clock).late == 5
    run.hide("spare")
    assert pace_of(run, clock).late == 0


# Nights and clocks


@pytest.mark.parametrize("hour", [3600, -3600])
def test_the_finish_is_what_the_clock_shows_after_it_was_changed(hour):
    shift = hour // 60
    clock = ManualClock(utc=TEN * 60, offsets=((0, 0), ((TEN + 30) * 60, hour)))
    run = running(clock)
    run.set_finish(TEN + 20)
    run.next()
    pace = pace_of(run, clock)
    assert (pace.finish, pace.late) == (TEN + 35 + shift, 15)
    run.set_finish(TEN + 35 + shift)
    assert pace_of(run, clock).late == 0
    clock.advance(25 * 60)
    run.next()
    assert (pace_of(run, clock).finish, pace_of(run, clock).late) == (TEN + 50 + shift, 15)


def test_late_is_told_in_minutes_that_pass_though_the_clock_is_changed_in_between():
    clock = ManualClock(utc=TEN * 60, offsets=((0, 0), ((TEN + 40) * 60, 3600)))
    run = running(clock)
    run.set_finish(TEN + 60 + 60)  # an hour on the clock after ten, and one that nobody lives
    run.next()
    pace = pace_of(run, clock)
    assert (pace.finish, pace.late) == (TEN + 35, -25)


def test_a_clock_put_right_in_the_run_makes_nobody_late():
    clock = at_ten()
    run = running(clock)
    run.next()
    clock.advance(300)
    clock.set_wall(clock.now().utc + 3600)
    assert words_of(run, clock) == "You end at 11:35, on time"
    run.go_to(CLOSE)
    clock.set_wall(clock.now().utc - 3600)
    assert pace_of(run, clock).finish == TEN + 5


# What holds for all runs


@settings(max_examples=80, deadline=None)
@given(sessions(6), st.data())
def test_figures_are_never_negative_sums_agree_and_the_events_give_them_again(session, data):
    clock = ManualClock(utc=data.draw(st.integers(0, 200_000)))
    run = Run(Route(session), clock)
    planning = Planning(run)
    told = [*run.start(), *run.set_finish(data.draw(st.integers(0, 1439)))]
    steps = [step.id for step in session.steps]
    inside = 0.0
    for _ in range(data.draw(st.integers(1, 10))):
        deed = data.draw(st.sampled_from(["go", "next", "pause", "on", "hide", "plan", "back"]))
        step = data.draw(st.sampled_from(steps))
        minutes = data.draw(st.sampled_from([1.0, 3.5, 20.0]))
        events = {
            "go": lambda: run.go_to(data.draw(st.sampled_from(run.route.beats))),
            "next": run.next,
            "pause": planning.pause,
            "on": planning.go_on,
            "hide": lambda step=step: run.hide(step),
            "plan": lambda step=step, more=minutes: planning.change(
                PlanChanged((), (step,), ((step, more),))
            ),
            "back": planning.restore,
        }[deed]()
        told += events
        passed = data.draw(st.sampled_from([0.0, 30.0, 61.5, 5000.0]))
        clock.advance(passed)
        counts = run.state.position.step and run.state.paused is None
        inside += passed if counts else 0.0
        if data.draw(st.booleans()):
            clock.set_wall(data.draw(st.integers(0, 200_000)))
    pace = pace_of(run, clock)
    assert pace.spent == pytest.approx(inside)
    for one in (*pace.steps, *pace.sections):
        assert min(one.planned, one.spent, one.ahead) >= 0
    for name in ("spent", "ahead"):
        total = sum(getattr(one, name) for one in pace.steps)
        assert sum(getattr(one, name) for one in pace.sections) == pytest.approx(total)
    assert sum(one.planned for one in pace.sections) == pytest.approx(pace.planned)
    assert 0 <= pace.projected < 1440
    assert fold_all(told) == run.state
    again = Run(run.route, clock, told)
    assert pace_of(again, clock) == pace


@settings(max_examples=60, deadline=None)
@given(sessions(6), st.data())
def test_more_to_come_is_never_an_earlier_finish(session, data):
    clock = ManualClock(utc=36_000)
    run = Run(Route(session), clock)
    run.start()
    run.next()
    clock.advance(data.draw(st.sampled_from([0.0, 100.0, 900.0])))
    step = data.draw(st.sampled_from([step.id for step in session.steps]))
    ends = []
    for minutes in (1.0, 2.0, 7.5, 40.0):
        Planning(run).change(PlanChanged(minutes=((step, minutes),)))
        pace = pace_of(run, clock)
        ends.append(sum(one.ahead for one in pace.steps))
        now = clock.local_minute(clock.now())
        assert pace.over or pace.projected == pytest.approx(now + ends[-1] / 60, abs=0.001)
    assert ends == sorted(ends)


@pytest.mark.parametrize("hour", [3600, -3600])
def test_the_wall_and_the_console_tell_the_same_end_of_a_break_whatever_the_clock(hour):
    clock = ManualClock(utc=TEN * 60 + 40, offsets=((0, 0), ((TEN + 5) * 60, hour)))
    run = Run(Route(Session(title="x", sections=(Section(title="y", steps=(TEA, TWO)),))), clock)
    run.start()
    run.next()
    told = back_at(TEA, 15 * 60, clock.now(), clock)
    assert told == ("11:16" if hour > 0 else "09:16")
    assert break_words(pace_of(run, clock)) == f"This break is over at {told}"
    clock.advance(17 * 60)
    assert break_words(pace_of(run, clock)) == f"This break was to end at {told}"
