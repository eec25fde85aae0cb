"""The plan as changed today, and a run that stands still."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.run.clock import ManualClock
from presenter.run.events import Curtain, Event
from presenter.run.fold import fold_all
from presenter.run.grouping import Groups
from presenter.run.groups import Face
from presenter.run.names import NamesInMemory
from presenter.run.pacing import pacing
from presenter.run.plan import PlanChanged, RunContinued
from presenter.run.planning import Planning
from presenter.run.run import Alive, Run, Told
from presenter.run.splitting import Split
from presenter.run.stored import from_json, to_json
from presenter.session.beats import CLOSE, Beat, Route
from presenter.session.model import (
    Break,
    Discussion,
    Film,
    Round,
    Section,
    Session,
    Showing,
    Slide,
    Step,
    Way,
)

WELCOME = Slide(id="welcome", heading="Welcome", minutes=5)
TALK = Discussion(id="talk", heading="Talk", minutes=10, shortest=6)
ROUNDS = Discussion(
    id="rounds",
    heading="Rounds",
    minutes=14,
    shortest=8,
    rounds=(
        Round(way=Way.ALONE, minutes=1),
        Round(way=Way.PAIRS, minutes=4),
        Round(way=Way.PLENARY, minutes=9),
    ),
)
FILM = Showing(id="film", heading="Film", film=Film(id="f", file="f.mp4"), minutes=2)
TEA = Break(id="tea", heading="Tea", minutes=15)


def session_of(*steps: Step) -> Session:
    return Session(title="x", sections=(Section(title="y", steps=steps),))


def begun(*steps: Step) -> tuple[Run, Planning, ManualClock]:
    clock = ManualClock(utc=36_000)
    run = Run(Route(session_of(*steps)), clock)
    run.start()
    run.next()
    return run, Planning(run), clock


def told(events: Told) -> list[Event]:
    return [stamped.event for stamped in events]


def left(run: Run, clock: ManualClock) -> float | None:
    counting = run.state.countdown
    return None if counting is None else counting.left(clock.now())


# Paused


def test_a_pause_stops_the_time_of_the_step_and_its_countdown_but_not_the_days():
    run, planning, clock = begun(TALK, WELCOME)
    run.set_finish(10 * 60 + 15)
    clock.advance(120)
    assert planning.pause()
    clock.advance(12 * 60)
    pace = pacing(run.route, run.state, {}, clock, clock.now())
    assert (pace.here.spent, pace.late, left(run, clock)) == (120, 12, 480)
    assert told(planning.go_on()) == [RunContinued(720)]
    clock.advance(30)
    pace = pacing(run.route, run.state, {}, clock, clock.now())
    assert (pace.here.spent, pace.late) == (150, 12)
    assert left(run, clock) == 480  # it stands until somebody starts it
    run.start_countdown()
    clock.advance(10)
    assert left(run, clock) == 470


def test_a_paused_run_is_paused_no_second_time_and_one_that_goes_on_does():
    _, planning, _ = begun(WELCOME)
    assert planning.go_on() == ()
    assert planning.pause()
    assert planning.pause() == ()


def test_before_the_beginning_and_after_the_close_there_is_nothing_to_pause():
    run = Run(Route(session_of(WELCOME)), ManualClock())
    run.start()
    assert Planning(run).pause() == ()
    run.next()
    run.go_to(CLOSE)
    assert Planning(run).pause() == ()


@pytest.mark.parametrize(
    "act",
    [
        lambda run: run.go_to(Beat("tea", "break")),
        Run.start_countdown,
    ],
)
def test_whatever_moves_the_session_has_it_go_on(act):
    run, planning, clock = begun(TALK, TEA)
    planning.pause()
    clock.advance(60)
    assert told(act(run))[0] == RunContinued(60)
    assert run.state.paused is None
    clock.advance(10)
    assert sum(seconds for _, seconds in run.state.spent) == 0
    run.end()
    assert sum(seconds for _, seconds in run.state.spent) == 10


@pytest.mark.parametrize("act", [Run.next, Run.previous])
def test_stepping_goes_on_first_and_stays_at_its_beat(act):
    run, planning, clock = begun(TALK, TEA)
    planning.pause()
    clock.advance(60)
    assert told(act(run)) == [RunContinued(60)]
    assert run.state.position == Beat("talk", "question")


def test_a_film_that_plays_has_it_go_on():
    run, planning, _ = begun(FILM)
    run.next()
    planning.pause()
    assert not run.state.film_playing
    assert isinstance(told(run.film_played(1000))[0], RunContinued)
    assert run.state.paused is None


def test_curtain_and_a_free_countdown_leave_it_paused():
    run, planning, _ = begun(TALK)
    planning.pause()
    run.toggle_curtain(Curtain.BLACK)
    run.set_timer(600)
    run.pause_countdown()
    run.start_countdown()
    assert run.state.paused is not None


def test_a_paused_run_is_paused_still_when_it_is_taken_up_again():
    clock = ManualClock(utc=36_000)
    first = Run(Route(session_of(TALK)), clock)
    events = [*first.start(), *first.next(), *Planning(first).pause()]
    alive = Alive(clock.now())
    clock.reboot(600)
    again = Run(first.route, clock, events)
    again.resume(alive)
    assert again.state.paused is not None
    clock.advance(60)
    pace = pacing(again.route, again.state, {}, clock, clock.now())
    assert pace.spent == 0
    assert told(again.next())[0] == RunContinued(660)


# The plan of today


def test_a_talk_made_shorter_shortens_its_rounds():
    run, planning, clock = begun(WELCOME, ROUNDS)
    assert planning.change(PlanChanged(minutes=(("rounds", 8.0),)))
    lengths = []
    run.next()
    for _ in range(3):
        run.next()
        lengths.append(left(run, clock))
    assert lengths == [30, 150, 300]
    assert pacing(run.route, run.state, {}, clock, clock.now()).of("rounds").planned == 480


def test_a_talk_made_shorter_while_it_goes_on_takes_it_off_its_countdown():
    run, planning, clock = begun(TALK, WELCOME)
    run.extend_countdown(60)
    clock.advance(120)
    planning.change(PlanChanged(minutes=(("talk", 6.0),)))
    assert left(run, clock) == 11 * 60 - 120 - 240
    planning.restore()
    assert left(run, clock) == 11 * 60 - 120
    clock.advance(500)
    planning.change(PlanChanged(minutes=(("talk", 6.0),)))
    assert left(run, clock) == 0


def test_while_groups_report_those_to_come_share_what_the_plan_gives_or_takes():
    report = (Round(way=Way.PAIRS, minutes=4), Round(way=Way.FEEDBACK, minutes=8))
    run, planning, clock = begun(replace(ROUNDS, minutes=12, rounds=report), TEA)
    groups = Groups(run, NamesInMemory())
    groups.count(12)
    groups.make(Split(3), Face.NUMBERS)
    run.go_to(Beat("rounds", "round-2"))
    run.next()
    run.start_countdown()
    assert left(run, clock) == 120
    clock.advance(30)
    planning.change(PlanChanged(minutes=(("rounds", 18.0),)))
    assert left(run, clock) == 90  # whoever speaks is not cut short, nor does the wall jump
    run.next()
    assert left(run, clock) == 180
    planning.restore()
    run.next()
    assert left(run, clock) == 120


def test_only_what_can_be_done_is_done():
    run, planning, _ = begun(WELCOME, TALK)
    assert planning.change(PlanChanged(hidden=("welcome", "nowhere"))) == ()
    assert planning.change(PlanChanged(shown=("talk",), minutes=(("nowhere", 3.0),))) == ()
    assert planning.change(PlanChanged(minutes=(("talk", 0.0),))) == ()
    assert planning.change(PlanChanged(minutes=(("talk", 8.0),)))
    assert planning.change(PlanChanged(minutes=(("talk", 8.0),))) == ()
    assert run.state.hidden == frozenset()


def test_a_change_taken_back_leaves_what_was_hidden_by_hand_since():
    run, planning, _ = begun(WELCOME, TALK, TEA)
    planning.change(PlanChanged(hidden=("talk",), minutes=(("tea", 12.0),)))
    run.hide("tea")
    planning.restore()
    assert run.state.hidden == {"tea"}
    assert run.state.plan.minutes == ()


def test_an_edit_keeps_the_changes_of_steps_it_leaves_alone():
    run, planning, clock = begun(WELCOME, TALK, ROUNDS)
    planning.change(PlanChanged(minutes=(("talk", 8.0), ("rounds", 8.0))))
    run.reload(session_of(WELCOME, replace(TALK, minutes=12), ROUNDS))
    assert run.state.plan.minutes == (("rounds", 8.0),)
    pace = pacing(run.route, run.state, {}, clock, clock.now())
    assert (pace.of("talk").planned, pace.of("rounds").planned) == (720, 480)
    planning.restore()
    assert run.state.plan.minutes == ()
    run.reload(session_of(WELCOME, TALK))
    assert run.state.plan.minutes == ()


def test_an_edit_beside_a_talk_made_shorter_leaves_its_countdown():
    run, planning, clock = begun(TALK, WELCOME)
    planning.change(PlanChanged(minutes=(("talk", 8.0),)))
    run.extend_countdown(60)
    run.reload(session_of(TALK, replace(WELCOME, minutes=9)))
    assert left(run, clock) == 540


def test_changes_of_the_plan_are_kept_by_the_record():
    _, planning, _ = begun(TALK, ROUNDS, TEA)
    history = []
    for events in (
        planning.pause(),
        planning.go_on(),
        planning.change(PlanChanged(("tea",), (), (("talk", 6.0),), "late")),
        planning.restore(),
    ):
        history += events
    assert [from_json(to_json(one.event)) for one in history] == told(tuple(history))
    state = fold_all(history)
    assert state.plan.minutes == ()
