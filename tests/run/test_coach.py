"""What the coach proposes: it fits, nothing cheaper does, and nothing dear is touched."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.run.clock import ManualClock
from presenter.run.coach import Deed, propose
from presenter.run.pacing import ON_TIME, pacing
from presenter.run.planning import Planning
from presenter.run.run import Run
from presenter.session.beats import CLOSE, COVER, Beat, Route
from presenter.session.model import (
    Activity,
    Break,
    Discussion,
    Film,
    Keep,
    Section,
    Session,
    Showing,
    Slide,
    Step,
)
from tests.run.days import (
    TEN,
    applied,
    brute,
    costs_of,
    pace_of,
    proposal_of,
    random_day,
)
from tests.strategies import sessions

INTRO = Slide(id="intro", heading="Intro", minutes=10)
MUST = Slide(id="must", heading="Must", minutes=20)
SHORT = Discussion(id="short", heading="Must, 14 to 8", minutes=14, shortest=8)
SHOULD = Discussion(id="should", heading="Should", minutes=10, shortest=6, keep=Keep.SHOULD)
LATER = Discussion(id="later", heading="Later", minutes=10, shortest=6, keep=Keep.SHOULD)
SPARE = Activity(id="spare", heading="Spare", minutes=5, shortest=3, keep=Keep.SPARE)
TEA = Break(id="tea", heading="Tea", minutes=15, shortest=5)
LUNCH = Break(id="lunch", heading="Lunch", minutes=45, keep=Keep.SPARE)


def late(minutes: float, *steps: Step) -> tuple[Run, ManualClock]:
    """Return a run in its first step, so many minutes late."""
    clock = ManualClock(utc=TEN * 60)
    session = Session(title="x", sections=(Section(title="y", steps=(INTRO, *steps)),))
    run = Run(Route(session), clock)
    run.start()
    run.set_finish(TEN + int(sum(step.minutes or 0 for step in session.steps if not step.hidden)))
    run.next()
    clock.advance((10 + minutes) * 60)
    return run, clock


def cuts(minutes: float, *steps: Step) -> dict[str, float]:
    """Return what is proposed, so many minutes late: steps and their minutes after."""
    run, clock = late(minutes, *steps)
    return {change.step: change.after for change in proposal_of(run, clock).changes}


def test_on_time_nothing_is_proposed():
    assert cuts(0, SPARE) == {}
    assert cuts(1, SPARE) == {}


def test_a_spare_step_is_made_shorter_before_it_goes_and_goes_before_a_should_is_touched():
    assert cuts(2, SHOULD, SPARE) == {"spare": 3}
    assert cuts(5, SHOULD, SPARE) == {"spare": 0}
    assert cuts(7, SHOULD, SPARE) == {"should": 8, "spare": 0}


def test_a_should_is_made_shorter_before_it_goes_later_ones_first():
    assert cuts(3, SHOULD, LATER) == {"later": 7}
    assert cuts(8, SHOULD, LATER) == {"should": 6, "later": 6}
    assert cuts(10, SHOULD, LATER) == {"later": 0}
    assert cuts(12, SHOULD, LATER) == {"should": 8, "later": 0}


def test_a_must_is_never_dropped_and_made_shorter_only_when_all_else_is_used_up():
    assert cuts(15, SHORT, MUST, SHOULD, SPARE) == {"should": 0, "spare": 0}
    assert cuts(17, SHORT, MUST, SHOULD, SPARE) == {"short": 12, "should": 0, "spare": 0}


def test_a_break_keeps_ten_minutes_and_its_length_unless_the_file_gives_less():
    assert cuts(4, TEA, LUNCH, SHOULD) == {"should": 6}
    assert cuts(9, TEA, LUNCH, SHOULD) == {"tea": 10, "should": 6}
    assert cuts(30, TEA, LUNCH) == {"tea": 10}


def test_what_is_behind_or_hidden_is_left_alone():
    run, clock = late(5, SHOULD, SPARE)
    run.hide("should")
    run.go_to(Beat("spare", "task"))
    assert pace_of(run, clock).late == -5
    clock.advance(10 * 60)
    proposal = proposal_of(run, clock)
    assert (proposal.late, proposal.changes, proposal.left) == (0, (), 0)


def test_the_step_we_are_in_is_made_shorter_only_while_there_is_time_to_end_it():
    run, clock = late(3, SHOULD)
    run.next()
    (change,) = proposal_of(run, clock).changes
    assert (change.step, change.after, change.saves) == ("should", 7, 180)
    clock.advance(5 * 60)
    (change,) = proposal_of(run, clock).changes
    assert change.after == 7
    clock.advance(60)
    assert proposal_of(run, clock).changes[0].after == 8
    clock.advance(3 * 60)
    proposal = proposal_of(run, clock)
    assert (proposal.changes, proposal.left, proposal.fits) == ((), 3, False)


def test_a_film_gets_no_shorter_than_it_plays():
    film = Film(id="f", file="f.mp4")
    step = Showing(
        id="film", heading="Film", film=film, minutes=9, shortest=2, keep=Keep.SHOULD, stop=250.0
    )
    assert cuts(4, step) == {"film": 5}
    assert cuts(5, step) == {"film": 0}


def test_where_nothing_suffices_that_is_said_and_the_most_is_proposed():
    run, clock = late(20, SHORT, SPARE)
    proposal = proposal_of(run, clock)
    assert {change.step: change.after for change in proposal.changes} == {"short": 8, "spare": 0}
    assert (proposal.late, proposal.left, proposal.fits) == (20, 9, False)
    assert applied(run, clock, proposal).late == 9


def test_with_nothing_that_may_go_there_is_no_proposal():
    run, clock = late(20, MUST, LUNCH)
    proposal = proposal_of(run, clock)
    assert (proposal.changes, proposal.left, proposal.fits) == ((), 20, False)


def test_with_no_fixed_end_there_is_nothing_to_propose():
    run, clock = late(20, SPARE)
    run.set_finish(None)
    proposal = proposal_of(run, clock)
    assert (proposal.changes, proposal.late, proposal.fits) == ((), None, True)


def test_what_is_proposed_can_be_taken_back_whole():
    run, clock = late(17, SHORT, MUST, SHOULD, SPARE)
    before = run.state
    planning = Planning(run)
    assert applied(run, clock, proposal_of(run, clock)).late == 0
    assert planning.restore()
    assert (run.state.hidden, run.state.plan.minutes) == (before.hidden, before.plan.minutes)
    assert pace_of(run, clock).late == 17
    assert not planning.restore()


def test_a_second_proposal_builds_on_the_first():
    run, clock = late(3, SHOULD, LATER)
    applied(run, clock, proposal_of(run, clock))
    clock.advance(5 * 60)
    assert pace_of(run, clock).late == 5
    changes = {change.step: change.after for change in proposal_of(run, clock).changes}
    assert changes == {"should": 6, "later": 6}


# Early


def early(minutes: float, *steps: Step) -> tuple[Run, ManualClock]:
    """Return a run that comes to its second step so many minutes early."""
    run, clock = late(0, *steps)
    clock = ManualClock(utc=TEN * 60)
    run = Run(run.route, clock)
    run.start()
    run.set_finish(TEN + int(sum(step.minutes or 0 for step in run.session.steps)))
    for step in run.session.steps:
        if step.hidden:
            run.set_finish(run.state.finish - int(step.minutes))
    run.next()
    clock.advance((10 - minutes) * 60)
    run.next()
    return run, clock


POEM = Slide(id="poem", heading="Poem", minutes=4, keep=Keep.SPARE, hidden=True)


def gained(run: Run, clock: ManualClock) -> dict[str, tuple[Deed, float]]:
    return {one.step: (one.deed, one.after) for one in proposal_of(run, clock).changes}


def test_when_early_hidden_steps_are_shown_and_talks_made_longer():
    run, clock = early(7, MUST, SHOULD, POEM)
    assert gained(run, clock) == {"should": (Deed.LENGTHEN, 13), "poem": (Deed.SHOW, 4)}
    proposal = proposal_of(run, clock)
    assert (proposal.late, proposal.left, proposal.saves) == (-7, 0, -420)
    assert applied(run, clock, proposal).late == 0
    assert Planning(run).restore()
    assert pace_of(run, clock).late == -7


def test_a_talk_grows_by_half_at_most_and_nothing_goes_beyond_the_finish():
    run, clock = early(9, MUST, SHOULD)
    assert gained(run, clock) == {"should": (Deed.LENGTHEN, 15)}
    assert proposal_of(run, clock).left == -4
    run, clock = early(3, MUST, POEM)
    assert gained(run, clock) == {}


def test_what_was_taken_today_is_given_back_first():
    run, clock = late(17, SHORT, MUST, SHOULD, SPARE, POEM)
    applied(run, clock, proposal_of(run, clock))
    run.next()
    clock.advance(2 * 60)
    run.next()
    assert pace_of(run, clock).late == -10
    assert gained(run, clock) == {"should": (Deed.SHOW, 10)}


# All days


def test_over_at_the_close_and_all_ahead_at_the_cover():
    run, clock = late(5, SHOULD)
    run.go_to(CLOSE)
    assert proposal_of(run, clock).changes == ()
    run.go_to(COVER)
    clock.advance(60)
    assert [change.step for change in proposal_of(run, clock).changes] == ["should"]


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 10**9), st.integers(2, 6))
def test_no_choice_is_cheaper_and_the_proposal_fits_where_any_does(seed, steps):
    run, clock = random_day(Random(seed), steps)  # noqa: S311 - a play of chance
    pace, proposal = pace_of(run, clock), proposal_of(run, clock)
    if pace.over or pace.late is None or pace.late <= ON_TIME:
        return
    fits, saved, costs = brute(run, clock)
    assert proposal.saves == pytest.approx(saved)
    assert costs_of(run, proposal) == costs
    after = applied(run, clock, proposal)
    assert after.late == proposal.left
    assert proposal.fits == (after.late <= ON_TIME)
    assert after.late <= 0 or not fits  # a part of a minute may be left that no clock shows
    assert after.finish == pytest.approx(proposal.finish)


@pytest.mark.parametrize("off", [60, -60])
def test_a_long_day_of_the_oddest_lengths_is_proposed_for_at_once(off):
    chance = Random(off)  # noqa: S311 - a play of chance
    steps = [
        Discussion(
            id=f"d{n}",
            heading="?",
            minutes=chance.uniform(4, 20),
            shortest=chance.uniform(2, 4),
            keep=chance.choice(list(Keep)),
        )
        for n in range(40)
    ]
    run, clock = late(0, *steps)
    run.set_finish(int(pace_of(run, clock).projected) - off)
    proposal = proposal_of(run, clock)
    assert proposal.changes
    assert proposal.left in (0, -1)
    assert applied(run, clock, proposal).late == proposal.left


@settings(max_examples=120, deadline=None)
@given(sessions(8), st.data())
def test_whatever_is_proposed_can_be_done_and_taken_back(session, data):
    clock = ManualClock(utc=data.draw(st.integers(0, 200_000)))
    run = Run(Route(session), clock)
    run.start()
    run.set_finish(data.draw(st.integers(0, 1439)))
    for _ in range(data.draw(st.integers(1, 4))):
        run.go_to(data.draw(st.sampled_from(run.route.beats)))
        clock.advance(data.draw(st.sampled_from([0.0, 61.0, 900.0])))
    lengths = {step.film.path: 75.5 for step in session.steps if isinstance(step, Showing)}

    def pace():
        return pacing(run.route, run.state, lengths, clock, clock.now())

    proposal = propose(run.route, run.state, lengths, clock, clock.now())
    before, hidden, minutes = pace(), run.state.hidden, run.state.plan.minutes
    dropped = [one.step for one in proposal.changes if one.deed is Deed.DROP]
    for step in map(run.route.step_by_id, dropped):
        assert step is not None
        assert step.keep is not Keep.MUST
        assert not isinstance(step, Break)
    told = Planning(run).change(proposal.event())
    assert bool(told) == bool(proposal.changes)
    assert pace().off == proposal.left
    if proposal.late is not None and proposal.late < 0:
        assert proposal.left <= 0
    if told:
        Planning(run).restore()
    assert (run.state.hidden, run.state.plan.minutes) == (hidden, minutes)
    assert pace().off == before.off
