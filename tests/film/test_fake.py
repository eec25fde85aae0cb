from __future__ import annotations

from pathlib import Path

from presenter.film.fake import FakePlayer, number_in, tint
from presenter.film.player import Clip, Failed, FilmState, FrameReady, StateChanged

ONE = Path("one.mp4")


def test_a_load_takes_its_time_and_shows_the_numbered_picture() -> None:
    player = FakePlayer(delay=0.5)
    woken: list[int] = []
    player.wake = lambda: woken.append(1)
    player.load(Clip(ONE, start=12 / 25))
    player.advance(0.4)
    assert player.state() is FilmState.LOADING
    assert player.frame() is None
    player.advance(0.1)
    assert player.take()[-2:] == (FrameReady(), StateChanged(FilmState.READY))
    frame = player.frame()
    assert frame is not None
    blue, green, red, _ = frame.data[:4]
    assert (number_in(blue, green), red) == (12, tint(ONE))
    assert woken


def test_it_plays_stops_where_told_and_ends() -> None:
    player = FakePlayer(duration=2.0)
    player.load(Clip(ONE))
    player.play()
    player.stop_at(1.0)
    player.take()
    player.advance(1.5)
    assert (player.state(), player.position()) == (FilmState.HELD, 1.0)
    player.stop_at(None)
    player.play()
    player.advance(5)
    assert (player.state(), player.position()) == (FilmState.ENDED, 2.0)
    player.play()
    player.take()
    assert (player.state(), player.position()) == (FilmState.PLAYING, 0.0)


def test_a_film_that_fails_says_why() -> None:
    player = FakePlayer(failures={ONE: Failed("Broken.", "Copy it.")})
    player.load(Clip(ONE))
    assert player.take()[-1] == Failed("Broken.", "Copy it.")
    assert player.state() is FilmState.FAILED
