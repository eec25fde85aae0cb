"""The film rules, with fake players on a hand-moved clock."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.film.director import (
    Broke,
    Director,
    EndReached,
    FrameShown,
    Happening,
    Mended,
    Paused,
    PauseReached,
    Played,
    StretchEntered,
)
from presenter.film.fake import FakePlayer, tint
from presenter.film.player import Clip, Failed, FilmState
from presenter.run.events import Arrival
from presenter.session.beats import Beat, beats_of
from presenter.session.model import AtEnd, Film, Pause, Showing, Slide

ONE, TWO = Path("/films/one.mp4"), Path("/films/two.mp4")
LONG = 60.0
H = TypeVar("H", bound=Happening)


def showing(
    id_: str = "one", path: Path = ONE, *, start: float = 5.0, stop: float | None = 50.0, **more
) -> Showing:
    pauses = (Pause(at=20.0, ask="What?"), Pause(at=30.0, ask="Why?", rewind=4.0))
    given = {"pauses": pauses, **more}
    film = Film(id=id_, file=path.name, path=path)
    return Showing(id=id_, heading=id_, film=film, start=start, stop=stop, **given)


class Room:
    """A director with two fake players, moved by one clock, and all that happened."""

    def __init__(self, delay: float = 0.0, failures=None, known: bool = True) -> None:
        self.now = 0.0
        self.players = [FakePlayer(duration=LONG, delay=delay, failures=failures) for _ in range(2)]
        clips = {ONE: Clip(ONE, duration=LONG), TWO: Clip(TWO, duration=LONG)} if known else {}
        self.director = Director(self.players, clips.get, lambda: self.now)
        self.happened: list[Happening] = []
        self.step: Showing | Slide | None = None

    def enter(self, step, name: str, arrival: Arrival = Arrival.NEXT, **more) -> None:
        self.step = step
        self.director.enter(step, Beat(step.id, name), arrival, **more)
        self.pump()

    def pump(self) -> None:
        for happening in self.director.pump():
            if not isinstance(happening, FrameShown):
                self.happened.append(happening)

    def advance(self, seconds: float, step: float = 0.04) -> None:
        for _ in range(round(seconds / step)):
            self.now += step
            for player in self.players:
                player.advance(step)
            self.pump()

    def last(self, kind: type[H]) -> H | None:
        return next((h for h in reversed(self.happened) if isinstance(h, kind)), None)

    @property
    def at(self) -> float:
        return self.director.position()

    @property
    def seen(self) -> tuple[int, float] | None:
        """Which film is on the wall, and at which second."""
        frame = self.director.frame()
        return None if frame is None else (frame.data[2], frame.at)


@pytest.fixture
def room() -> Room:
    return Room()


def slide(id_: str = "slide") -> Slide:
    return Slide(id=id_, heading="A slide")


def test_the_card_stands_on_the_cued_first_picture(room: Room) -> None:
    room.enter(showing(), "card")
    assert room.seen == (tint(ONE), 5.0)
    room.advance(2)
    assert room.seen == (tint(ONE), 5.0)
    assert not room.director.playing


def test_next_plays_to_the_pause_and_holds_that_picture(room: Room) -> None:
    room.enter(showing(), "card")
    room.enter(showing(), "play-1")
    room.advance(14)
    assert room.last(PauseReached) is None
    room.advance(2)
    assert room.last(PauseReached) == PauseReached(1, 20000)
    room.enter(showing(), "ask-1", Arrival.FILM)
    room.advance(1)
    assert room.seen == (tint(ONE), 20.0)
    assert room.happened.count(PauseReached(1, 20000)) == 1


def test_after_a_question_the_film_goes_on_a_little_earlier(room: Room) -> None:
    step = showing()
    room.enter(step, "ask-2", Arrival.JUMP)
    assert room.seen == (tint(ONE), 30.0)
    room.enter(step, "play-3")
    assert room.at == 26.0
    room.advance(1)
    assert room.at == pytest.approx(27.0)


@pytest.mark.parametrize("arrival", [Arrival.PREVIOUS, Arrival.JUMP])
def test_any_other_way_of_coming_cues_and_waits(room: Room, arrival: Arrival) -> None:
    room.enter(showing(), "play-2", arrival)
    room.advance(3)
    assert room.seen == (tint(ONE), 18.0)
    assert not room.director.playing
    room.director.toggle()
    room.advance(1)
    assert room.at == pytest.approx(19.0)


def test_coming_back_to_a_place_in_the_film(room: Room) -> None:
    room.enter(showing(), "play-2", Arrival.JUMP, film_ms=25_500)
    assert room.at == 25.5
    room.enter(showing(), "play-2", Arrival.JUMP, film_ms=0)
    assert room.at == 18.0
    room.enter(showing(), "play-2", Arrival.JUMP, film_ms=99_000)
    assert room.at == 30.0


def test_the_first_next_pauses_and_the_second_leaves(room: Room) -> None:
    room.enter(showing(), "play-1")
    room.advance(2)
    assert room.director.next()
    room.pump()
    assert room.last(Paused) == Paused(7000)
    room.advance(1)
    assert room.at == pytest.approx(7.0)
    assert not room.director.next()
    room.director.toggle()
    room.pump()
    assert room.last(Played) == Played(7000)


def test_previous_restarts_the_stretch_or_leaves_it_within_three_seconds(room: Room) -> None:
    room.enter(showing(), "play-2")
    room.advance(2)
    assert not room.director.previous()
    room.advance(5)
    assert room.director.previous()
    room.pump()
    assert room.at == 18.0
    room.advance(1)
    assert room.at == pytest.approx(19.0)
    assert not room.director.previous()


def test_the_end_holds_the_last_picture(room: Room) -> None:
    room.enter(showing(), "play-3")
    room.advance(30)
    assert room.last(EndReached) == EndReached(50000, leads_on=False)
    room.enter(showing(), "end", Arrival.FILM)
    room.advance(1)
    assert room.seen == (tint(ONE), 50.0)


def test_a_film_without_to_ends_by_itself(room: Room) -> None:
    step = showing(stop=None, at_end=AtEnd.NEXT)
    room.enter(step, "play-3")
    room.advance(40)
    assert room.last(EndReached) == EndReached(60000, leads_on=True)
    assert room.seen == (tint(ONE), 60.0 - 0.04)


def test_the_end_by_a_jump_shows_the_last_picture(room: Room) -> None:
    room.enter(showing(stop=None), "end", Arrival.JUMP)
    assert room.seen is not None
    assert room.seen[1] == pytest.approx(60.0, abs=0.15)


def test_a_seek_outside_the_stretch_enters_another_and_fires_nothing(room: Room) -> None:
    room.enter(showing(), "play-1")
    room.advance(2)
    room.director.seek(25.0)
    room.pump()
    assert room.last(StretchEntered) == StretchEntered(2, 25000)
    assert room.last(PauseReached) is None
    room.enter(showing(), "play-2", Arrival.FILM)
    assert room.director.playing
    assert room.at == 25.0
    room.advance(6)
    assert room.last(PauseReached) == PauseReached(2, 30000)


def test_a_seek_onto_a_pause_does_not_fire_it(room: Room) -> None:
    room.enter(showing(), "play-1")
    room.director.seek(20.0)
    room.advance(0.2)
    assert room.last(PauseReached) is None
    assert room.last(StretchEntered) == StretchEntered(2, 20000)


def test_a_seek_into_the_rewind_stays_in_the_stretch(room: Room) -> None:
    room.enter(showing(), "play-2")
    room.advance(4)
    room.director.seek(18.5)
    room.pump()
    assert room.last(StretchEntered) is None


def test_a_seek_past_the_end_stops_short_of_it(room: Room) -> None:
    room.enter(showing(), "play-3")
    room.director.seek_by(1000)
    room.pump()
    assert room.last(EndReached) is None
    assert room.at == pytest.approx(49.75)
    room.director.seek_by(-1000)
    room.pump()
    assert room.at == 5.0
    assert room.last(StretchEntered) == StretchEntered(1, 5000)


def test_playing_on_from_a_question_enters_the_stretch_after_it(room: Room) -> None:
    room.enter(showing(), "ask-1", Arrival.JUMP)
    room.director.toggle()
    room.pump()
    assert room.last(StretchEntered) == StretchEntered(2, 18000)
    room.advance(1)
    assert room.at == pytest.approx(19.0)


def test_replay_plays_from_the_beginning(room: Room) -> None:
    room.enter(showing(), "play-3")
    room.advance(30)
    room.enter(showing(), "end", Arrival.FILM)
    room.director.replay()
    room.pump()
    assert room.last(StretchEntered) == StretchEntered(1, 5000)
    room.advance(1)
    assert room.at == pytest.approx(6.0)
    assert room.director.playing


def test_the_next_film_is_opened_ahead_and_swaps_without_another_picture() -> None:
    room = Room(delay=0.3)
    one, two = showing(), showing("two", TWO, start=0.0)
    room.enter(one, "card", upcoming=two)
    room.advance(1)
    room.enter(one, "play-1", upcoming=two)
    room.advance(1)
    assert room.players[1].state() is FilmState.READY
    room.enter(two, "card")
    assert room.seen == (tint(TWO), 0.0)
    assert room.players[0].state() is FilmState.PAUSED


def test_until_a_new_film_has_a_picture_there_is_none() -> None:
    room = Room(delay=0.3)
    room.enter(showing(), "card")
    room.advance(1)
    room.enter(showing("two", TWO), "card")
    assert room.seen is None
    room.advance(0.4)
    assert room.seen == (tint(TWO), 5.0)


def test_a_jump_within_a_film_shows_no_picture_of_the_old_place() -> None:
    room = Room(delay=0.3)
    room.enter(showing(), "card")
    room.advance(1)
    room.enter(showing(), "ask-2", Arrival.JUMP)
    assert room.seen is None
    room.advance(0.4)
    assert room.seen == (tint(ONE), 30.0)


def test_a_second_step_of_the_same_film_works(room: Room) -> None:
    later = showing("again", ONE, start=40.0, pauses=())
    room.enter(showing(), "play-1")
    room.advance(1)
    room.enter(later, "card")
    assert room.seen == (tint(ONE), 40.0)


def test_a_slide_has_no_film_and_going_back_finds_the_film_where_it_was(room: Room) -> None:
    room.enter(showing(), "play-1")
    room.advance(1)
    room.enter(slide(), "heading")
    assert room.seen is None
    assert not room.director.playing
    assert room.players[0].state() is FilmState.PAUSED
    room.enter(showing(), "play-1", Arrival.PREVIOUS)
    assert room.seen == (tint(ONE), 5.0)


def test_leaving_to_the_slide_before_cues_the_film_again(room: Room) -> None:
    room.enter(showing(), "play-1")
    room.advance(3)
    room.enter(slide(), "heading", Arrival.PREVIOUS, upcoming=showing())
    room.advance(0.1)
    room.enter(showing(), "card")
    assert room.seen == (tint(ONE), 5.0)


def test_a_broken_film_says_why_once_and_the_run_goes_on() -> None:
    room = Room(failures={ONE: Failed("It is damaged.", "Copy it.")})
    room.enter(showing(), "card")
    assert room.happened == [Broke("one", "It is damaged.", "Copy it.")]
    for name in ("play-1", "ask-1", "play-2"):
        room.enter(showing(), name)
        assert not room.director.next()
        assert not room.director.previous()
        assert room.seen is None
    room.director.toggle()
    room.director.seek(10)
    room.director.replay()
    room.pump()
    assert len(room.happened) == 1
    room.enter(showing("two", TWO), "card")
    assert room.seen == (tint(TWO), 5.0)


def test_a_film_opened_ahead_that_is_broken_says_so_only_when_it_is_due() -> None:
    room = Room(failures={TWO: Failed("It is damaged.")})
    two = showing("two", TWO)
    room.enter(showing(), "play-1", upcoming=two)
    room.advance(1)
    assert room.happened == []
    room.enter(two, "card")
    assert room.last(Broke) == Broke("two", "It is damaged.", "")


def test_a_film_mended_meanwhile_shows_when_its_step_is_come_to_again() -> None:
    room = Room(failures={ONE: Failed("It is damaged.")})
    room.enter(showing(), "card")
    for player in room.players:
        player.failures.clear()
    room.enter(slide(), "heading")
    room.enter(showing(), "card", Arrival.JUMP)
    room.advance(0.1)
    assert room.last(Mended) == Mended("one")
    assert room.seen == (tint(ONE), 5.0)
    assert not room.director.failed


def test_a_slow_film_is_given_up_in_time_and_shown_when_it_comes() -> None:
    room = Room(delay=3.0)
    room.enter(showing(), "card")
    room.advance(1.0)
    assert room.last(Broke) is None
    assert room.director.opening
    room.advance(0.4)
    broke = room.last(Broke)
    assert broke is not None
    assert "too long" in broke.reason
    assert room.director.failed
    room.advance(2.0)
    assert room.last(Mended) == Mended("one")
    assert not room.director.failed
    assert not room.director.opening


def test_a_film_that_breaks_in_the_middle_stops_playing(room: Room) -> None:
    room.enter(showing(), "play-1")
    room.advance(2)
    room.players[0].break_now("The stick was pulled out.")
    room.pump()
    assert room.last(Broke) == Broke("one", "The stick was pulled out.", "")
    assert not room.director.playing
    assert room.seen is None


def test_without_any_player_the_session_runs() -> None:
    director = Director((), lambda _: None)
    director.enter(showing(), Beat("one", "card"), Arrival.NEXT)
    (broke,) = director.pump()
    assert isinstance(broke, Broke)
    assert "VLC" in broke.fix
    assert not director.next()
    assert director.frame() is None
    director.toggle()
    director.seek_by(5)
    director.set_volume(30)
    director.close()


def test_sound_is_set_on_all_players(room: Room) -> None:
    room.director.set_volume(140)
    room.director.set_muted(True)
    room.director.set_output("Hall")
    heard = [(p.volume, p.muted, p.output) for p in room.players]
    assert heard == [(100, True, "Hall")] * 2


def test_a_seek_outruns_a_pause_already_on_its_way(room: Room) -> None:
    room.enter(showing(), "play-1")
    room.players[0].advance(16.0)  # the player stands at the pause; nobody has heard yet
    room.director.seek(8.0)
    room.advance(0.2)
    assert room.last(PauseReached) is None
    assert room.director.playing


_KEYS = st.sampled_from(["next", "previous", "toggle", "replay", "enter", "jump", "slide"])
_MOVES = st.lists(
    st.one_of(
        _KEYS,
        st.tuples(st.just("seek"), st.floats(-10, 70)),
        st.tuples(st.just("by"), st.floats(-20, 20)),
        st.tuples(st.just("time"), st.floats(0.04, 12)),
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(moves=_MOVES, delay=st.sampled_from([0.0, 0.1, 0.5]), stop=st.sampled_from([None, 50.0]))
def test_whatever_is_pressed_the_film_keeps_its_rules(moves, delay, stop) -> None:
    room = Room(delay)
    step = showing(stop=stop)
    names = [beat.name for beat in beats_of(step)]
    place = 0
    room.enter(step, "card")
    for move in moves:
        before = len(room.happened)
        if isinstance(move, tuple):
            kind, value = move
            if kind == "time":
                room.advance(value, 0.2)
            else:
                (room.director.seek if kind == "seek" else room.director.seek_by)(value)
                room.pump()
                fired = room.happened[before:]
                assert not any(isinstance(h, PauseReached | EndReached) for h in fired)
        elif move == "next":
            if not room.director.next():
                place = min(place + 1, len(names) - 1)
                room.enter(step, names[place])
        elif move == "previous":
            if not room.director.previous():
                place = max(place - 1, 0)
                room.enter(step, names[place], Arrival.PREVIOUS)
        elif move == "slide":
            room.enter(slide(), "heading", upcoming=step)
        elif move in ("enter", "jump"):
            room.enter(step, names[place], Arrival.NEXT if move == "enter" else Arrival.JUMP)
        else:
            getattr(room.director, move)()
        room.pump()
        place = _follow(room, step, names, place, before)
        if room.director.stretch() is not None:
            assert 5.0 <= room.at <= (stop or LONG)


def _follow(room: Room, step: Showing, names: list[str], place: int, before: int) -> int:
    """Go where the film went, as the window does; a pause fires only at its own time."""
    for happening in room.happened[before:]:
        name = ""
        if isinstance(happening, PauseReached):
            assert happening.ms == round(step.pauses[happening.number - 1].at * 1000)
            name = f"ask-{happening.number}"
        elif isinstance(happening, EndReached):
            name = "end"
        elif isinstance(happening, StretchEntered):
            name = f"play-{happening.number}"
        if name:
            place = names.index(name)
            room.enter(step, name, Arrival.FILM)
    return place
