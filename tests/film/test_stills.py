from __future__ import annotations

from pathlib import Path

import pytest

from presenter.film.player import Frame
from presenter.film.probe import FilmProblem
from presenter.film.stills import still
from tests.film.films import make_film, number_of
from tests.film.test_probe import turned


@pytest.mark.parametrize(
    ("at", "number"), [(0.0, 0), (0.04, 1), (0.075, 1), (2.0, 50), (3.96, 99), (4.0, 99), (60, 99)]
)
def test_the_still_is_the_picture_seen_at_that_time(film: Path, at: float, number: int) -> None:
    frame = still(film, at)
    assert number_of(frame) == number
    assert frame.at == pytest.approx(number / 25)
    assert (frame.width, frame.height) == (320, 180)
    assert len(frame.data) >= frame.stride * frame.height


def test_it_fits_into_the_size_asked_for(film: Path) -> None:
    frame = still(film, 2.0, (160, 160))
    assert (frame.width, frame.height) == (160, 90)
    assert number_of(frame) == 50


def test_it_fills_the_size_asked_for_when_that_is_wanted(film: Path) -> None:
    frame = still(film, 2.0, (1280, 800), fill=True)
    assert (frame.width, frame.height) == (1280, 720)
    assert number_of(frame) == 50


def test_it_has_square_pixels(tmp_path: Path) -> None:
    wide = make_film(tmp_path / "wide.mp4", 1.0, options=("-vf", "setsar=4/3"))
    assert (still(wide, 0.2).width, number_of(still(wide, 0.2))) == (427, 5)


def test_a_turned_film_stands_upright(film: Path, tmp_path: Path) -> None:
    frame = still(turned(film, tmp_path), 1.0)
    assert (frame.width, frame.height) == (180, 320)
    assert sideways_number(frame) == 25


def sideways_number(frame: Frame) -> int:
    """Read bars that lie one below the other, after a quarter turn to the right."""
    bar = frame.height // 8
    number = 0
    for bit in range(8):
        line = bit * bar + bar // 2
        number = number << 1 | (frame.data[line * frame.stride + frame.width * 2] > 127)
    return number


def test_what_is_no_film_has_no_still(tmp_path: Path) -> None:
    with pytest.raises(FilmProblem, match="not there"):
        still(tmp_path / "none.mp4", 0.0)
    sound = make_film(tmp_path / "sound.mp4", 1.0, options=("-vn",))
    with pytest.raises(FilmProblem, match="only sound"):
        still(sound, 0.0)
