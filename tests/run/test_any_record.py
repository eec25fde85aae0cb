"""Any record at all: whatever a damaged or foreign file holds, a run of it can be shown and told.

Events come in any order, with numbers of any size, of steps and beats the session may not have.
Nothing here may raise: the room would see it, or the facilitator could not read the past run.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.run.aside import AsideShown
from presenter.run.clock import ManualClock, Stamp
from presenter.run.coach import propose
from presenter.run.durations import led
from presenter.run.events import BeatEntered, Event, Stamped, WallFrozen
from presenter.run.fold import fold_all
from presenter.run.groups import FeedbackOrdered, GroupsMade
from presenter.run.history import summary_of
from presenter.run.pacing import break_words, finish_words, pacing, start_words
from presenter.run.report import Audience
from presenter.run.reporting import minutes_late, report_of
from presenter.run.run import Alive, Run
from presenter.run.seen import aside_scene, scene, scene_at
from presenter.run.stored import StoredError, from_json, to_json
from presenter.run.tally import HandsCounted
from presenter.run.words import words_for
from presenter.session.beats import Route
from presenter.session.model import (
    Activity,
    Break,
    Discussion,
    Film,
    Moment,
    Pause,
    Poll,
    Round,
    Section,
    Session,
    Showing,
    Slide,
    Way,
)
from presenter.share.run_in_words import run_in_words
from tests.run.test_stored import VALUES

SESSION = Session(
    title="A day",
    start=540,
    finish=600,
    agreement=("One speaks at a time",),
    support="Talk to us",
    sections=(
        Section(title="Begin", steps=(Slide(id="welcome", heading="Welcome", minutes=2),)),
        Section(
            title="Work",
            steps=(
                Showing(
                    id="blue",
                    heading="The blue folder",
                    film=Film(id="blue", file="blue.mp4", path=Path("/films/blue.mp4")),
                    pauses=(Pause(at=30.0, ask="What now?", minutes=3),),
                    stop=90.0,
                ),
                Discussion(
                    id="talk",
                    heading="What helps?",
                    minutes=10,
                    shortest=5,
                    capture=("Helps", "Hinders"),
                    rounds=(
                        Round(way=Way.PAIRS, minutes=4),
                        Round(way=Way.FEEDBACK, minutes=6),
                    ),
                ),
                Activity(id="do", heading="Draw it", minutes=8, groups="3"),
            ),
        ),
        Section(
            title="End",
            steps=(
                Break(id="tea", heading="Tea", minutes=15),
                Poll(id="one", heading="Sure?", scale=(0, 2), measure="sure", moment=Moment.BEFORE),
                Poll(id="two", heading="Sure?", scale=(0, 2), measure="sure", moment=Moment.AFTER),
                Poll(id="three", heading="Which?", options=("This", "That")),
            ),
        ),
    ),
)
ROUTE = Route(SESSION)
TODAY = "2026-05-01"

ids = st.sampled_from([step.id for step in SESSION.steps])
steps = ids | st.sampled_from(["", "gone"]) | st.text(max_size=3)
names = st.sampled_from(sorted({beat.name for beat in ROUTE.beats})) | st.sampled_from(
    ["round-0", "round-9", "play-0", "play-9", "ask-9", "item-9", "round", "", "round-²"]
)
whole = st.integers(-2, 8) | st.integers()
seconds = st.floats(-100, 4000) | st.floats(allow_nan=False)
LIKELY = {
    **VALUES,
    "int": whole,
    "float": seconds,
    "int | None": st.none() | whole,
    "float | None": st.none() | seconds,
    "tuple[str, ...]": st.lists(steps, max_size=3).map(tuple),
    "tuple[int, ...]": st.lists(whole, max_size=4).map(tuple),
    "Parts": st.lists(st.lists(whole, max_size=3).map(tuple), max_size=4).map(tuple),
    "Minutes": st.lists(st.tuples(steps, seconds), max_size=3).map(tuple),
    "str": st.text(max_size=5),
}
OFTEN = (AsideShown, BeatEntered, FeedbackOrdered, GroupsMade, HandsCounted, WallFrozen)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """An event as it can be read from a record, mostly of steps and beats that there are."""
    kind = draw(st.sampled_from((*get_args(Event), *OFTEN * 4)))
    given: dict[str, Any] = {}
    for each in dataclasses.fields(kind):
        values = {"step": steps, "name": names, "beat": names}.get(each.name)
        given[each.name] = draw(LIKELY[str(each.type)] if values is None else values)
    return kind(**given)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Stamped, ...]:
    """Events as read from a record, with times that go on, jump and go back."""
    told: list[Stamped] = []
    for event in draw(st.lists(events(), max_size=20)):
        try:
            read = from_json(to_json(event))
        except StoredError:
            continue
        utc = draw(st.floats(-1e6, 1e6)) + 1_790_000_000
        boot = draw(st.sampled_from(["a", "a", "a", "b"]))
        told.append(Stamped(Stamp(utc, draw(st.floats(0, 1e6)), boot), read))
    return tuple(told)


@settings(max_examples=200)
@given(histories())
def test_whatever_a_record_holds_the_room_is_shown_a_picture(history):
    state = fold_all(history)
    for shown in (
        scene(ROUTE, state, TODAY),
        aside_scene(SESSION, state),
        *(scene_at(ROUTE, state, beat, TODAY) for beat in ROUTE.beats),
    ):
        assert words_for(shown)


@settings(max_examples=200)
@given(histories())
def test_whatever_a_record_holds_its_run_can_be_told(history):
    clock = ManualClock(utc=1_790_000_000)
    summary = summary_of(history, SESSION, {}, Alive(clock.now()))
    assert run_in_words(summary)
    led(history)
    minutes_late(summary, SESSION, clock)
    for audience in Audience:
        assert report_of(audience, summary, SESSION, clock).texts()


@settings(max_examples=200)
@given(histories())
def test_whatever_a_record_holds_its_run_can_be_gone_on_with(history):
    clock = ManualClock(utc=1_790_000_000)
    run = Run(ROUTE, clock, history)
    run.resume(Alive(clock.now()))
    for command in (run.next, run.previous, run.next):
        command()
        clock.advance(30)
        pace = pacing(ROUTE, run.state, {}, clock, clock.now())
        assert finish_words(pace)
        break_words(pace)
        start_words(SESSION, pace)
        propose(ROUTE, run.state, {}, clock, clock.now())
        assert words_for(scene(ROUTE, run.state, TODAY))
