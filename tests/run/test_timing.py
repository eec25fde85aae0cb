"""What a beat has of its step's time, made shorter and longer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.run.plan import Plan
from presenter.run.timing import countdown_of, shared
from presenter.session.beats import Beat
from presenter.session.model import Break, Discussion, Film, Pause, Round, Showing, Way

ROUNDS = Discussion(
    id="r",
    heading="?",
    minutes=20,
    rounds=(Round(way=Way.ALONE, minutes=2), Round(way=Way.PLENARY, minutes=8)),
)
FILM = Showing(
    id="f",
    heading="",
    film=Film(id="f", file="f.mp4"),
    minutes=8,
    pauses=(Pause(at=4, ask="?", minutes=4), Pause(at=9, ask="?", minutes=2), Pause(at=10, ask="")),
)


def seconds(step, minutes: float | None, *beats: str) -> list[float | None]:
    plan = Plan() if minutes is None else Plan(((step.id, minutes),))
    return [countdown_of(step, Beat(step.id, name), plan) for name in beats]


def test_rounds_keep_their_share_of_a_step_that_is_longer_than_they_are():
    assert seconds(ROUNDS, None, "round-1", "round-2", "question") == [120, 480, None]
    assert seconds(ROUNDS, 10, "round-1", "round-2") == [60, 240]
    assert seconds(ROUNDS, 25, "round-1", "round-2") == [150, 600]


def test_a_film_made_shorter_leaves_less_for_its_talks_and_none_below_nothing():
    assert seconds(FILM, None, "ask-1", "ask-2", "ask-3") == [240, 120, None]
    assert seconds(FILM, 5, "ask-1", "ask-2", "ask-3") == [120, 60, None]
    assert seconds(FILM, 1, "ask-1", "ask-2") == [None, None]


def test_a_break_and_a_talk_without_rounds_have_their_steps():
    assert seconds(Break(id="b", heading="Tea", minutes=15), 10, "break") == [600]
    assert seconds(Discussion(id="d", heading="?", minutes=9), 7.5, "question") == [450]


@given(
    st.lists(st.integers(0, 30).map(lambda n: n / 2), min_size=1, max_size=6),
    st.integers(0, 120).map(lambda n: n / 2),
)
def test_shares_are_in_half_minutes_and_their_sum_is_kept(minutes, total):
    made = shared(minutes, total)
    assert len(made) == len(minutes)
    assert all(each >= 0 for each in made)
    if sum(minutes):
        assert abs(sum(made) - total) < 1e-6
    if total >= len(minutes) / 2:
        assert all(each * 2 == int(each * 2) for each in made)
        assert all((each > 0) == (was > 0) for each, was in zip(made, minutes, strict=True))
        whole = sum(minutes) or 1
        exact = [each * total / whole for each in minutes]
        assert all(abs(a - b) <= max(1.0, b) for a, b in zip(made, exact, strict=True))
