"""The director over real films and libvlc: no picture of the wrong film or the wrong place."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from presenter.film.director import (
    Broke,
    Director,
    EndReached,
    FrameShown,
    Happening,
    PauseReached,
    StretchEntered,
)
from presenter.film.player import Clip
from presenter.film.vlc import VlcPlayers
from presenter.run.events import Arrival
from presenter.session.beats import Beat
from presenter.session.model import Film, Pause, Showing, Slide
from tests.film.films import FPS, number_of

PATIENCE = 5.0


class Wall:
    """Watches all that the room sees, in order: (width of the film, number of the picture)."""

    def __init__(self, players: VlcPlayers, clips: dict[Path, Clip]) -> None:
        self.woken = threading.Event()
        pair = [players.make(), players.make()]
        self.director = Director(pair, clips.get)
        for player in pair:
            player.wake = self.woken.set
        self.seen: list[tuple[int, int]] = []
        self.happened: list[Happening] = []

    def enter(self, step, name: str, arrival: Arrival = Arrival.NEXT, upcoming=None) -> None:
        self.director.enter(step, Beat(step.id, name), arrival, None, upcoming)
        self.look()

    def look(self) -> None:
        happened = self.director.pump()
        self.happened += [one for one in happened if not isinstance(one, FrameShown)]
        frame = self.director.frame()
        if frame is not None:
            picture = (frame.width, number_of(frame))
            if self.seen[-1:] != [picture]:
                self.seen.append(picture)

    def until(self, done: Callable[[], bool]) -> None:
        while not done():
            assert self.woken.wait(PATIENCE), "nothing came"
            self.woken.clear()
            self.look()

    def until_seen(self, wanted: int) -> None:
        self.until(lambda: self.director.frame() is not None)
        self.until(lambda: abs(self.seen[-1][1] - wanted) <= 2)

    def until_happened(self, kind: type[Happening]) -> None:
        self.until(lambda: any(isinstance(one, kind) for one in self.happened))


@pytest.fixture
def wall(film: Path, other: Path) -> Iterator[Wall]:
    started, found = VlcPlayers.start(("--aout=adummy",))
    if started is None:
        pytest.skip(f"no libvlc here: {found.reason}")
    clips = {
        film: Clip(film, 0.0, (320, 180), 4.0, float(FPS)),
        other: Clip(other, 0.0, (160, 120), 2.0, float(FPS)),
    }
    yield Wall(started, clips)
    started.close()


def showing(id_: str, path: Path, **more) -> Showing:
    return Showing(id=id_, heading=id_, film=Film(id=id_, file=path.name, path=path), **more)


def test_a_film_with_a_question_then_another_film(wall: Wall, film: Path, other: Path) -> None:
    pause = Pause(at=2.0, ask="What?", rewind=0.8)
    one = showing("one", film, start=1.0, stop=3.0, pauses=(pause,))
    two = showing("two", other)
    slide = Slide(id="slide", heading="Before")
    wall.enter(slide, "heading", upcoming=one)
    wall.enter(one, "card", upcoming=two)
    wall.until_seen(25)
    wall.enter(one, "play-1", upcoming=two)
    wall.until_happened(PauseReached)
    assert abs(wall.seen[-1][1] - 50) <= 2
    numbers = [number for _, number in wall.seen]
    assert numbers == sorted(numbers)
    wall.enter(one, "ask-1", Arrival.FILM, upcoming=two)
    wall.seen.clear()
    wall.enter(one, "play-2", upcoming=two)
    wall.until_happened(EndReached)
    assert abs(wall.seen[0][1] - 30) <= 2  # and nothing of the question's picture before it
    assert abs(wall.seen[-1][1] - 75) <= 2
    wall.enter(one, "end", Arrival.FILM, upcoming=two)
    wall.seen.clear()
    wall.enter(two, "card")
    wall.enter(two, "play-1")
    wall.happened.clear()
    wall.until_happened(EndReached)
    assert {width for width, _ in wall.seen} == {160}
    assert wall.seen[-1][1] >= 2 * FPS - 2  # libvlc may drop the last on a busy machine
    assert not any(isinstance(one, Broke) for one in wall.happened)


def test_a_seek_while_playing_goes_on_in_the_stretch_it_enters(wall: Wall, film: Path) -> None:
    step = showing("one", film, pauses=(Pause(at=1.0, ask="?"), Pause(at=3.0, ask="?")))
    wall.enter(step, "play-1")
    wall.until_seen(5)
    wall.director.seek(2.4)
    wall.look()
    assert wall.happened == [StretchEntered(2, 2400)]
    wall.enter(step, "play-2", Arrival.FILM)
    wall.until_happened(PauseReached)
    assert wall.happened[-1] == PauseReached(2, 3000)
    assert abs(wall.seen[-1][1] - 75) <= 2


def test_a_missing_film_is_told_at_once_and_the_next_one_plays(wall: Wall, film: Path) -> None:
    wall.enter(showing("gone", film.parent / "gone.mp4"), "card", upcoming=showing("one", film))
    wall.until_happened(Broke)
    assert wall.director.frame() is None
    wall.enter(showing("one", film), "card")
    wall.until_seen(0)
