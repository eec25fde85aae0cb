"""The minutes proposed: what past runs say, put as authors write it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.durations import Durations, Sample
from presenter.run.proposals import Proposal, Verdict, Which, plan_after, propose
from presenter.session.model import (
    Break,
    Discussion,
    Film,
    Pause,
    Round,
    Section,
    Session,
    Showing,
    Slide,
    Step,
    Way,
)
from presenter.session.problems import Place
from tests.strategies import sessions

SLIDE = Slide(id="a", heading="A", minutes=5)
FILM = Film(id="blue", file="blue.mp4", path=Path("blue.mp4"))


def proposal(step: Step, *minutes: float, practice: bool = False, **more) -> Proposal:
    session = Session(title="T", sections=(Section(title="S", steps=(step,)),))
    samples = tuple(Sample(60 * each, practice) for each in minutes)
    lengths = more.pop("lengths", {})
    (found,) = propose(session, Durations({step.id: samples}), lengths, **more)
    return found


@pytest.mark.parametrize(
    ("planned", "took", "minutes"),
    [
        (5, 7.2, 7),
        (5, 7.5, 8),
        (5, 3.3, 3.5),
        (5, 0.3, 0.5),
        (5, 5.4, None),  # as near as whole minutes can be
        (5, 4.8, None),
        (5, 4.7, 4.5),
        (7.5, 7.4, None),
        (14, 16.2, 16),
        (0, 0.2, None),
        (None, 3, 3),
    ],
)
def test_halves_for_short_steps_and_whole_minutes_for_long_ones(planned, took, minutes) -> None:
    found = proposal(replace(SLIDE, minutes=planned), took)
    assert found.minutes == minutes
    assert found.verdict is (Verdict.KEEP if minutes is None else Verdict.CHANGE)


def test_the_median_is_what_counts_not_the_day_when_all_went_wrong() -> None:
    found = proposal(SLIDE, 7, 60, 7.5, 6.8)
    assert (found.minutes, found.times[0], found.times[-1]) == (7, 6.8 * 60, 3600)


def test_a_step_no_run_tells_of_is_left() -> None:
    assert proposal(SLIDE).verdict is Verdict.UNTRIED


ROUNDS = (Round(way=Way.PAIRS, minutes=4), Round(way=Way.PLENARY, minutes=5))


@pytest.mark.parametrize(
    ("step", "took", "verdict"),
    [
        (Discussion(id="a", heading="A", rounds=ROUNDS), 12, Verdict.ROUNDS),
        (Discussion(id="a", heading="A", rounds=ROUNDS), 9.2, Verdict.KEEP),
        (Discussion(id="a", heading="A", minutes=10, rounds=ROUNDS), 7, Verdict.PARTS),
        (Discussion(id="a", heading="A", minutes=10, rounds=ROUNDS), 12, Verdict.CHANGE),
        (replace(SLIDE, minutes=10, shortest=8), 6, Verdict.SHORTEST),
        (
            Showing(id="a", heading="A", film=FILM, pauses=(Pause(at=9, ask="?", minutes=4),)),
            3,
            Verdict.PARTS,
        ),
        (Showing(id="a", heading="A", film=FILM), 3, Verdict.CHANGE),
    ],
)
def test_why_a_step_keeps_its_time_is_told(step: Step, took: float, verdict: Verdict) -> None:
    assert proposal(step, took).verdict is verdict


def test_the_plan_of_a_film_without_minutes_is_its_length_where_that_is_known() -> None:
    step = Showing(id="a", heading="A", film=FILM)
    assert proposal(step, 3).planned is None
    found = proposal(step, 3, lengths={FILM.path: 171.0})
    assert (found.planned, found.verdict) == (171, Verdict.KEEP)


def test_practice_alone_proposes_for_a_slide_and_only_suggests_for_what_a_room_does() -> None:
    tea = Break(id="a", heading="Tea", minutes=15)
    assert proposal(SLIDE, 7, practice=True).verdict is Verdict.CHANGE
    found = proposal(tea, 1, practice=True)
    assert (found.verdict, found.minutes, found.open) == (Verdict.ALONE, 1, True)
    assert proposal(tea, 1, practice=True, which=Which.PRACTICE).verdict is Verdict.CHANGE
    assert proposal(tea, 1, practice=True, which=Which.REAL).verdict is Verdict.UNTRIED


def test_real_runs_outweigh_practice_where_a_room_talks() -> None:
    tea = Break(id="a", heading="Tea", minutes=15)
    steps = (tea, replace(SLIDE, id="b"))
    session = Session(title="T", sections=(Section(title="S", steps=steps),))
    samples = (Sample(60, True), Sample(60, True), Sample(1200))
    found = propose(session, Durations({"a": samples, "b": samples}), {})
    assert [(each.minutes, len(each.times), each.practised) for each in found] == [
        (20, 1, 0),
        (1, 3, 2),
    ]


def test_steps_that_share_one_text_are_not_changed() -> None:
    place = Place("modules/tea.yaml", 6, 9)
    steps = (replace(SLIDE, place=place), replace(SLIDE, id="a-2", place=place))
    session = Session(title="T", sections=(Section(title="S", steps=steps),))
    found = propose(session, Durations({"a": (Sample(600),)}), {})
    assert [each.verdict for each in found] == [Verdict.TWICE, Verdict.UNTRIED]


def test_the_plan_with_what_is_taken() -> None:
    session = Session(
        title="T",
        sections=(
            Section(
                title="S",
                steps=(
                    SLIDE,
                    replace(SLIDE, id="b"),
                    replace(SLIDE, id="c", hidden=True),
                    Showing(id="d", heading="D", film=FILM),
                ),
            ),
        ),
    )
    took = {step.id: (Sample(600),) for step in session.steps}
    found = propose(session, Durations(took), {})
    assert [each.minutes for each in found] == [10, 10, 10, 10]
    assert plan_after(found, ()) == (10, 10)
    assert plan_after(found, ("a", "c")) == (10, 15)


@given(sessions(), st.data())
def test_a_proposal_is_near_the_median_and_proposed_once(session: Session, data) -> None:
    minutes = st.lists(st.floats(0.2, 200), max_size=4)
    samples = {
        step.id: tuple(Sample(60 * each, data.draw(st.booleans())) for each in data.draw(minutes))
        for step in session.steps
    }
    found = propose(session, Durations(samples), {})
    assert [each.step for each in found] == [step.id for step in session.steps]
    for each in found:
        if each.minutes is not None:
            assert (
                abs(each.minutes - each.median / 60) <= (0.25 if each.median < 300 else 0.5) + 0.3
            )
    taken = {each.step: each.minutes for each in found if each.minutes is not None}
    sections = tuple(
        replace(s, steps=tuple(replace(t, minutes=taken.get(t.id, t.minutes)) for t in s.steps))
        for s in session.sections
    )
    again = propose(replace(session, sections=sections), Durations(samples), {})
    assert not any(each.open for each in again), "what was taken is not proposed again"
