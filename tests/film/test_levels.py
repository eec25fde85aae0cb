from __future__ import annotations

import subprocess
import threading

import pytest

from presenter.film.levels import FLOOR, LevelBook, Levels, read_levels
from presenter.film.trouble import FilmProblem


def make(path, *sound):
    picture = ["-f", "lavfi", "-i", "color=c=gray:size=64x36:rate=10:duration=2"]
    subprocess.run(
        ["ffmpeg", "-v", "error", *picture, *sound, "-c:v", "mpeg4", "-t", "2", str(path)],
        check=True,
    )
    return path


@pytest.fixture(scope="module")
def steps(tmp_path_factory):
    """Make a film that is silent for a second and then a sine of half the full scale."""
    sine = "aevalsrc='0.5*gte(t,1)*sin(2*PI*440*t)':s=48000:d=2"
    path = tmp_path_factory.mktemp("levels") / "steps.mkv"
    return make(path, "-f", "lavfi", "-i", sine, "-c:a", "pcm_s16le")


def test_the_level_is_the_films_own_at_each_moment(steps):
    levels = read_levels(steps)
    assert levels.has_sound
    assert levels.at(0.5).peak == FLOOR
    loud = levels.at(1.5)
    assert loud.peak == pytest.approx(-6, abs=1)
    assert loud.rms == pytest.approx(-9, abs=1)


@pytest.mark.parametrize("seconds", [-1.0, 2.5, 1e6])
def test_outside_its_length_a_film_is_silent(steps, seconds):
    assert read_levels(steps).at(seconds).rms == FLOOR


def test_a_film_without_sound_has_no_levels(tmp_path):
    assert not read_levels(make(tmp_path / "mute.mkv")).has_sound


def test_what_is_no_film_is_told(tmp_path):
    (tmp_path / "text.mp4").write_text("no film")
    with pytest.raises(FilmProblem):
        read_levels(tmp_path / "text.mp4")


def test_the_book_knows_a_film_after_a_while_and_reads_it_once(steps):
    book, news = LevelBook(), threading.Event()
    book.changed = news.set
    assert book.of(steps) is None
    assert news.wait(20)
    known = book.of(steps)
    assert isinstance(known, Levels)
    assert known.has_sound
    assert book.of(steps) is known
    book.close()


def test_a_broken_film_ends_no_thread(tmp_path, steps):
    (tmp_path / "text.mp4").write_text("no film")
    book, news = LevelBook(), threading.Event()
    book.changed = news.set
    book.of(tmp_path / "text.mp4")
    assert news.wait(20)
    news.clear()
    book.of(steps)
    assert news.wait(20)
    assert book.of(steps) is not None
    assert book.of(tmp_path / "text.mp4") is None
    book.close()
