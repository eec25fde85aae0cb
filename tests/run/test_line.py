"""The line on the wall: one plain line, whatever was typed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.clock import ManualClock
from presenter.run.events import Stamped
from presenter.run.fold import fold_all
from presenter.run.line import LONGEST, tidy
from presenter.run.run import Run
from presenter.run.stored import from_json, to_json
from presenter.session.beats import Route
from tests.strategies import sessions


@given(st.text(alphabet=st.characters(), max_size=400))
def test_whatever_is_typed_becomes_one_line_that_can_be_kept(text):
    line = tidy(text)
    assert len(line) <= LONGEST
    assert line == tidy(line)
    assert line == line.strip()
    assert not any(ord(one) < 32 or 0xD800 <= ord(one) < 0xE000 for one in line)
    line.encode()


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("  Back at\t11:15 \n", "Back at 11:15"),
        ("\u202eleft the on exit", "left the on exit"),
        ("العودة في ١١", "العودة في ١١"),
        ("👩\u200d🏫 here", "👩\u200d🏫 here"),
        ("\u200b \x00", ""),
        ("**now**", "**now**"),
    ],
)
def test_what_people_type(typed, line):
    assert tidy(typed) == line


def test_a_long_line_ends_between_words():
    line = tidy("word " * 400)
    assert line.endswith("word…")
    assert len(line) <= LONGEST


@st.composite
def runs(draw):
    clock = ManualClock(utc=36_000)
    run = Run(Route(draw(sessions())), clock)
    told = [*run.start()]
    words = "next,previous,line,no line,timer,no timer,longer,shorter,pause,go on,freeze"
    doings = st.sampled_from([*words.split(","), "wait", "end of time"])
    for doing in draw(st.lists(doings, max_size=25)):
        told += {
            "next": run.next,
            "previous": run.previous,
            "line": lambda: run.write_line("Back at 11:15"),
            "no line": lambda: run.write_line(" "),
            "timer": lambda: run.set_timer(300),
            "no timer": run.take_timer,
            "longer": lambda: run.extend_countdown(60),
            "shorter": lambda: run.extend_countdown(-60),
            "pause": run.pause_countdown,
            "go on": run.start_countdown,
            "freeze": lambda: run.toggle_freeze(0),
            "wait": lambda: clock.advance(20) or (),
            "end of time": lambda: clock.advance(1000) or (),
        }[doing]()
    return run, told, clock


@given(runs())
def test_line_and_countdown_are_what_their_events_add_up_to_and_are_taken_up_again(made):
    run, told, clock = made
    stored = [
        Stamped(one.stamp, from_json(json.loads(json.dumps(to_json(one.event))))) for one in told
    ]
    assert fold_all(stored) == run.state
    away = Run(run.route, clock, stored)
    before = run.state.timer.left(clock.now()) if run.state.timer else None
    clock.advance(0)
    away.resume(None)
    assert away.state.line == run.state.line
    assert (away.state.timer is None) == (before is None)
    if before is not None and stored[-1].stamp == clock.now():
        assert away.state.timer.left(clock.now()) == pytest.approx(before)


@given(runs())
def test_a_free_countdown_leaves_the_beats_own_alone(made):
    run, _, _ = made
    own = run.state.countdown
    run.set_timer(60)
    run.extend_countdown(60)
    run.pause_countdown()
    run.take_timer()
    assert run.state.countdown == own
