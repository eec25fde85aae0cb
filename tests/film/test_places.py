from __future__ import annotations

from math import inf
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.film.places import bounded, end_of, final, place_of, stretch_for
from presenter.session.beats import Beat, beats_of, stretches
from presenter.session.model import Film, Pause, Showing

FILM = Film(id="film", file="film.mp4", path=Path("film.mp4"))


def showing(start: float = 5.0, stop: float | None = 50.0, *ats: float) -> Showing:
    pauses = tuple(Pause(at=at, ask="?") for at in ats)
    return Showing(id="s", heading="s", film=FILM, start=start, stop=stop, pauses=pauses)


@st.composite
def showings(draw) -> Showing:
    times = sorted(draw(st.lists(st.integers(0, 600), min_size=2, max_size=6, unique=True)))
    start, *ats, stop = (float(time) for time in times)
    return showing(start, draw(st.sampled_from([stop, None])), *ats)


def test_the_end_is_what_the_session_says_then_what_the_file_says() -> None:
    assert end_of(showing(), 60.0) == 50.0
    assert end_of(showing(stop=None), 60.0) == 60.0
    assert end_of(showing(stop=None), 0.0) == inf
    assert final(showing(stop=None), 60.0) == pytest.approx(59.9)
    assert final(showing(stop=None), 0.0) == 5.0


@given(step=showings(), seconds=st.floats(-100, 1000))
def test_a_seek_ends_in_a_stretch_that_may_hold_it(step: Showing, seconds: float) -> None:
    at = bounded(step, seconds, 700.0)
    for present in (None, *range(len(stretches(step)))):
        part = stretches(step)[stretch_for(step, present, at)]
        assert part.holds(at)
    assert step.start <= at <= end_of(step, 700.0)


@given(step=showings(), ms=st.integers(0, 700_000))
def test_every_beat_has_its_place_in_the_film(step: Showing, ms: int) -> None:
    for beat in beats_of(step):
        index, at = place_of(step, beat, ms, 700.0)
        assert stretches(step)[index].holds(at)
    assert place_of(step, Beat("s", "card"), ms, 700.0) == (0, step.start)
