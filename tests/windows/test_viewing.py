"""What the console is told of a run."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings

from presenter.run.clock import ManualClock
from presenter.run.run import Alive, Run
from presenter.run.seen import scene
from presenter.session.beats import CLOSE, COVER
from presenter.windows.film_controls import left_words
from presenter.windows.viewing import FilmNow, Looks, Viewing
from presenter.windows.words_view import NOTHING
from tests.run.test_any_record import ROUTE, TODAY, histories
from tests.windows.theatre import SESSION, Theatre

FILM = "the-first-film"
BEFORE = """\
presenter: 1
title: A small session
about: Two films and a talk.
for: Nurses
size: 8-20
materials: [Flip paper]
agreement: [Pass whenever you like]
support: Ring the host.
"""


@pytest.fixture
def theatre(qtbot):
    made = Theatre(qtbot, SESSION.replace("presenter: 1\ntitle: A small session\n", BEFORE))
    yield made.begin()
    made.close()


def view(theatre):
    return theatre.console._view


def test_before_beginning_the_console_says_what_helps(theatre):
    assert theatre.here == COVER
    words = theatre.console._words.text()
    for wanted in ("Flip paper", "8 to 20 people. Nurses", "Pass whenever", "Ring the host."):
        assert wanted in words
    assert view(theatre).aim == "Two films and a talk."


def test_at_the_end_it_says_where_support_is(theatre):
    theatre.show.go_to(CLOSE)
    theatre.pass_time(0.5)
    assert "Ring the host." in theatre.console._words.text()
    assert NOTHING not in theatre.console._words.text()


def test_after_a_pause_what_is_left_is_left_to_the_end(theatre):
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(1)
    assert view(theatre).film.to_pause
    theatre.pass_time(4)
    theatre.show.next()
    theatre.pass_time(0.5)
    film = view(theatre).film
    # The film has gone back a little, so its pause is ahead of it; yet it stops there no more.
    assert film.position < film.pauses[0]
    assert not film.to_pause
    assert left_words(film).endswith("left to the end")


@settings(max_examples=60)
@given(histories())
def test_whatever_a_record_holds_the_console_can_show_it(history):
    clock = ManualClock(utc=1_790_000_000)
    run = Run(ROUTE, clock, history)
    assume(not run.state.ended)  # nobody goes on with such a run
    run.resume(Alive(clock.now()))
    for command in (run.next, run.previous):
        shown = scene(ROUTE, run.state, TODAY)
        assert Viewing(run, clock).view(shown, Looks(), FilmNow(), {}, TODAY).agenda
        command()
