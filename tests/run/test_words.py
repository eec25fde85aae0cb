"""What is on the wall, in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from presenter.run.events import RunState
from presenter.run.scene import (
    AskScene,
    BlackScene,
    BreakScene,
    CardScene,
    CloseScene,
    CoverScene,
    FilmScene,
    InsteadScene,
    PollScene,
    QuestionScene,
    RoundView,
    SlideScene,
    TaskScene,
    WhiteScene,
)
from presenter.run.seen import scene_at
from presenter.run.words import words_for
from presenter.session.beats import Route
from presenter.session.model import Way
from tests.strategies import sessions

FILM = Path("a.mp4")


@pytest.mark.parametrize(
    ("scene", "words"),
    [
        (BlackScene(), "Black: the room sees nothing"),
        (WhiteScene(), "White: the room sees an empty white wall"),
        (CoverScene(title="A *taster*"), "The cover: A taster"),
        (CloseScene(title="x"), "The close, with thanks and credits"),
        (SlideScene(heading="Today"), "The slide: Today"),
        (CardScene(heading="Blue", path=FILM, at=0), "The card of the film Blue"),
        (FilmScene(heading="Blue", path=FILM, at=0), "The film Blue"),
        (AskScene(question="Why?", path=FILM, at=0), "The film’s question: Why?"),
        (InsteadScene(heading="Blue"), "A text instead of the film Blue"),
        (InsteadScene(heading="Blue", image=FILM), "A picture instead of the film Blue"),
        (
            InsteadScene(heading="Blue", question="Why?"),
            "The film’s question: Why? (without the film)",
        ),
        (QuestionScene(question="Who decides?"), "The question: Who decides?"),
        (
            QuestionScene(question="Who?", round=RoundView(2, 3, Way.PAIRS, 4)),
            "The question: Who? (round 2 of 3: pairs)",
        ),
        (TaskScene(heading="Take it apart"), "The activity: Take it apart"),
        (PollScene(question="Sure?", answers=("0",)), "The poll: Sure?"),
        (PollScene(question="Sure?", answers=("0",), tally=True), "The poll: Sure? (the answers)"),
        (BreakScene(heading="Tea"), "The break: Tea"),
    ],
)
def test_each_scene_is_told(scene, words):
    assert words_for(scene) == words


def test_of_a_film_it_is_told_whether_it_plays():
    film = FilmScene(heading="Blue", path=FILM, at=0)
    assert words_for(film, playing=True) == "The film Blue, playing"
    assert words_for(film, playing=False) == "The film Blue, standing still"


@given(sessions(3))
def test_every_beat_can_be_told(session):
    route = Route(session)
    for beat in route.beats:
        assert words_for(scene_at(route, RunState(), beat, "2026-05-01"))
