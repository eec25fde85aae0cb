"""How long steps really took, told by the records of earlier runs."""

from __future__ import annotations

import sqlite3
from math import inf
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.clock import ManualClock
from presenter.run.durations import durations, led, median, past_runs
from presenter.run.events import RunPaused, Stamped
from presenter.run.plan import RunContinued
from presenter.run.record import Record
from presenter.run.records import Loaded, find_unfinished, is_practice, load
from presenter.run.run import Run
from presenter.session.beats import CLOSE, Beat, Route
from presenter.session.model import AtEnd, Film, Pause, Section, Session, Showing, Slide
from tests.strategies import sessions

FILM = Film(id="blue", file="blue.mp4")
STEPS = (
    Slide(id="one", heading="One", minutes=5),
    Showing(id="blue", heading="Blue", film=FILM, stop=90.0, pauses=(Pause(at=41.0, ask="?"),)),
    Slide(id="two", heading="Two", minutes=5),
)
PLAN = Session(title="T", sections=(Section(title="S", steps=STEPS),))


class Told:
    """A run whose events are kept."""

    def __init__(self, session: Session = PLAN, *, practice: bool = False) -> None:
        self.clock = ManualClock(utc=36_000)
        self.run = Run(Route(session), self.clock)
        self.history: list[Stamped] = list(self.run.start(practice=practice))

    def wait(self, seconds: float) -> Told:
        self.clock.advance(seconds)
        return self

    def next(self, seconds: float = 0) -> Told:
        self.wait(seconds)
        self.history += self.run.next()
        return self

    def film(self, name: str, seconds: float) -> Told:
        self.wait(seconds)
        self.history += self.run.film_reached(Beat("blue", name), 0)
        return self

    def whole_film(self) -> Told:
        """From the card to the held last picture: 10 + 41 + 30 + 49 seconds."""
        return self.next(10).film("ask-1", 41).next(30).film("end", 49)


def test_a_step_come_to_and_left_by_going_on_counts() -> None:
    told = Told().next(30).next(240).whole_film().next(20).next(100)
    assert led(told.history) == {"one": 240, "blue": 150, "two": 100}
    assert told.run.state.position == CLOSE


def test_the_cover_and_a_step_that_was_not_left_do_not_count() -> None:
    told = Told().next(600).next(60).wait(300)
    told.history += told.run.end()
    assert led(told.history) == {"one": 60}


def test_a_step_jumped_to_or_jumped_away_from_does_not_count() -> None:
    told = Told().next().wait(60)
    told.history += told.run.go_to(Beat("two", "heading"))
    told.next(60)
    assert led(told.history) == {}


def test_going_back_to_a_step_adds_to_its_time() -> None:
    told = Told().next().next(60).wait(5)
    told.history += told.run.previous()
    told.next(30)
    assert led(told.history) == {"one": 90}


def test_a_step_clicked_through_does_not_count() -> None:
    assert led(Told().next().next(14).history) == {}


def test_pauses_and_the_time_away_do_not_count() -> None:
    told = Told().next().wait(60)
    told.history += told.run.tell(RunPaused())
    told.wait(1000)
    told.history += told.run.tell(RunContinued())
    again = Told()
    again.history, again.clock = told.history, told.clock
    again.run = Run(Route(PLAN), told.clock, told.history)
    again.clock.advance(500)
    again.history += again.run.resume(None)
    assert led(again.next(30).history) == {"one": 90}


@pytest.mark.parametrize("way", ["skipped", "cut short", "failed", "replaced"])
def test_a_film_not_seen_whole_makes_its_step_no_measure(way: str) -> None:
    told = Told().next().next(60).next(10)
    if way == "skipped":
        told.wait(30)
        told.history += told.run.skip_film(30_000)
    elif way == "cut short":
        told.wait(20)
        told.history += told.run.film_paused(20_000)
        told.next(30).film("play-2", 1).film("end", 30).next(30)
    elif way == "failed":
        told.history += told.run.film_failed("blue", "It is damaged.")
        told.next(30).next(30).next(30).next(30)
    else:
        told.history += told.run.replace_film("blue", 0)
        told.next(30).next(30).next(30).next(30)
    assert told.run.state.position.step == "two"
    assert led(told.history) == {"one": 60}


def test_a_film_that_goes_on_by_itself_counts() -> None:
    film = Showing(id="blue", heading="Blue", film=FILM, at_end=AtEnd.NEXT)
    session = Session(title="T", sections=(Section(title="S", steps=(film, STEPS[2])),))
    told = Told(session).next().next(10).next(50)  # so the end of such a film is told
    assert told.run.state.position.step == "two"
    assert led(told.history) == {"blue": 60}


@given(sessions(), st.lists(st.tuples(st.integers(0, 4), st.floats(0, 900)), max_size=40))
def test_no_step_took_more_than_its_run(session: Session, moves) -> None:
    told = Told(session)
    beats = told.run.route.beats
    passed = 0.0
    for number, (move, seconds) in enumerate(moves):
        told.wait(seconds)
        passed += seconds
        command = (
            told.run.next,
            told.run.next,
            told.run.previous,
            lambda n=number: told.run.go_to(beats[n % len(beats)]),
            lambda: told.run.skip_film(0),
        )[move]
        told.history += command()
    took = led(told.history)
    assert sum(took.values()) <= passed + 1e-6
    assert all(took[step] == told.run.state.spent_in(step) for step in took)
    assert led(told.history[:-1]).keys() <= {step.id for step in session.steps}


def test_real_runs_and_practice_are_told_apart() -> None:
    runs = (
        Loaded(Path(), history=tuple(told.history), state=told.run.state)
        for told in (Told().next().next(60), Told(practice=True).next().next(30), Told())
    )
    found = durations(runs)
    assert [(one.seconds, one.practice) for one in found.of("one")] == [(60, False), (30, True)]
    assert (found.real, found.practice) == (1, 1)
    assert found.of("nothing") == ()


def test_a_clock_gone_mad_is_passed_over() -> None:
    told = Told().next()
    told.clock.advance(inf)
    assert led(told.next().history) == {}


def record(folder: Path, session: Path, told: Told) -> Path:
    made = Record.create(folder, session, "text", utc=told.clock.now().utc)
    made.write(told.history)
    assert made.close()
    return made.path


def test_records_of_the_session_are_read_and_damaged_ones_as_far_as_they_go(tmp_path) -> None:
    session, folder = tmp_path / "s.yaml", tmp_path / "runs"
    first = record(folder, session, Told().next().next(60).whole_film().next(20).next(99))
    with sqlite3.connect(first) as base:  # the second step's end is lost
        base.execute("UPDATE events SET event = '{' WHERE event LIKE '%\"two\"%'")
    base.close()
    record(folder, session, Told(practice=True).next().next(80))
    record(folder, tmp_path / "other.yaml", Told().next().next(500))
    (folder / first.name.replace(".run", "x.run")).write_bytes(b"no record")

    found = durations(past_runs(folder, session))

    assert sorted(each.seconds for each in found.of("one")) == [60, 80]
    assert len(found.problems) == 2
    assert past_runs(tmp_path / "nowhere", session) == ()


def test_a_practice_is_not_offered_for_a_real_run_nor_the_other_way_round(tmp_path) -> None:
    session, folder = tmp_path / "s.yaml", tmp_path / "runs"
    real = record(folder, session, Told().next().wait(5))
    later = Told(practice=True)
    later.clock.advance(1000)
    practice = record(folder, session, later.next())
    found = find_unfinished(folder, session)
    assert found is not None
    assert (found.path, is_practice(found)) == (real, False)
    found = find_unfinished(folder, session, practice=True)
    assert found is not None
    assert (found.path, is_practice(found)) == (practice, True)


@given(st.lists(st.floats(0, 1e6)))
def test_the_median_has_as_many_above_as_below(seconds: list[float]) -> None:
    middle = median(seconds)
    assert sum(each > middle for each in seconds) <= len(seconds) / 2
    assert sum(each < middle for each in seconds) <= len(seconds) / 2


def test_records_of_the_other_kind_are_not_read_whole(tmp_path, monkeypatch) -> None:
    """The first picture waits for it, and there may be hundreds."""
    session, folder = tmp_path / "s.yaml", tmp_path / "runs"
    practice = record(folder, session, Told(practice=True).next().wait(5))
    for day in (1, 2):
        real = Told()
        real.clock.advance(day * 86_400)
        record(folder, session, real.next().wait(5))
    read: list[Path] = []

    def whole(path: Path) -> Loaded:
        read.append(path)
        return load(path)

    monkeypatch.setattr("presenter.run.records.load", whole)
    assert find_unfinished(folder, session, practice=True) is not None
    assert read == [practice]
