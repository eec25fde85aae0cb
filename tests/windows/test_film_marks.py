from __future__ import annotations

from pathlib import Path

from presenter.session.model import Film, Pause, Showing
from presenter.windows.film_marks import mark_after, mark_before, marks_of

FILM = Film(
    id="a", file="a.mp4", path=Path("a.mp4"), cues=(("late", 50.0), ("week", 10.0), ("door", 4.0))
)
STEP = Showing(
    id="s", heading="A", film=FILM, start=2.0, stop=40.0, pauses=(Pause(at=10.0, ask="Why?"),)
)


def test_cues_and_questions_in_order_those_at_one_place_as_one_and_none_outside_the_step():
    assert [(mark.at, mark.name, mark.asks) for mark in marks_of(STEP)] == [
        (4.0, "door", False),
        (10.0, "week, question 1", True),
    ]


def test_the_mark_before_is_another_one_when_the_film_has_just_left_it():
    marks = marks_of(STEP)
    assert mark_before(marks, 10.5, playing=True) == marks[0]
    assert mark_before(marks, 10.5, playing=False) == marks[1]
    assert mark_before(marks, 10.0, playing=False) == marks[0]
    assert mark_before(marks, 4.0, playing=False) is None
    assert mark_after(marks, 4.0) == marks[1]
    assert mark_after(marks, 10.0) is None
