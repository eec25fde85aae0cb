"""What players tell becomes what the run knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.film.happenings import (
    Broke,
    EndReached,
    FrameShown,
    Mended,
    Paused,
    PauseReached,
    Played,
    StretchEntered,
)
from presenter.run.clock import ManualClock
from presenter.run.run import Run
from presenter.session.beats import Beat, Route
from presenter.session.reading import read_text
from presenter.windows.hearing import Trouble, heard
from tests.windows.theatre import SESSION

FILM = "the-first-film"


@pytest.fixture
def run():
    return begun(SESSION)


def begun(text):
    session = read_text(text.encode(), Path("small.yaml")).session
    made = Run(Route(session), ManualClock())
    made.start()
    made.go_to(Beat(FILM, "card"))
    made.next()
    return made


def test_a_picture_is_no_event(run):
    assert heard(run, FrameShown()) == ((), None)


def test_paused_and_played_on(run):
    heard(run, Paused(1500))
    assert (run.state.film_playing, run.state.film_ms) == (False, 1500)
    heard(run, Played(1500))
    assert run.state.film_playing


def test_a_pause_brings_its_question(run):
    heard(run, PauseReached(1, 4000))
    assert run.state.position == Beat(FILM, "ask-1")


def test_a_seek_enters_another_stretch(run):
    heard(run, StretchEntered(2, 6000))
    assert run.state.position == Beat(FILM, "play-2")
    assert run.state.film_ms == 6000


def test_the_end_holds_the_last_picture(run):
    run.go_to(Beat(FILM, "play-2"))
    heard(run, EndReached(10000, leads_on=False))
    assert run.state.position == Beat(FILM, "end")


def test_the_end_of_a_film_that_leads_on_enters_the_next_step():
    run = begun(SESSION.replace("look_for: Who asks?", "look_for: Who asks?\n        at_end: next"))
    run.go_to(Beat(FILM, "play-2"))
    heard(run, EndReached(10000, leads_on=True))
    assert run.state.position == Beat("after-the-film", "heading")


def test_a_broken_film_is_told_and_taken_back_when_it_plays_after_all(run):
    told, trouble = heard(run, Broke(FILM, "The file is damaged.", "Copy it again."))
    assert trouble == Trouble("The file is damaged.", "Copy it again.")
    assert told
    assert FILM in run.state.failed
    _, trouble = heard(run, Mended(FILM))
    assert trouble == Trouble()
    assert FILM not in run.state.failed
