from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.film.probe import FilmInfo, FilmProblem, probe, problems_of
from presenter.session.model import Film
from presenter.session.problems import Place, Severity
from tests.film.films import make_film


def test_a_film_tells_its_length_size_and_sound(film: Path) -> None:
    info = probe(film)
    assert info.duration == pytest.approx(4.0, abs=0.03)
    assert info.size == (320, 180)
    assert info.fps == 25.0
    assert info.has_sound
    assert info.heavy == ()


def test_pixels_that_are_not_square_are_counted_as_seen(tmp_path: Path) -> None:
    wide = make_film(tmp_path / "wide.mp4", 1.0, options=("-vf", "setsar=4/3"), sound=False)
    info = probe(wide)
    assert info.size == (427, 180)
    assert not info.has_sound


def test_a_film_turned_by_a_phone_stands_upright(film: Path, tmp_path: Path) -> None:
    assert probe(turned(film, tmp_path)).size == (180, 320)


def turned(film: Path, folder: Path) -> Path:
    """Return the film as a phone held upright writes it: lying, with a note to turn it.

    The note is the matrix of its track, the second in the file (ISO 14496-12, 8.3.2).
    """
    one, turn = b"\0\1\0\0", b"\xff\xff\0\0"
    none, end = b"\0" * 4, b"\x40\0\0\0"
    upright = one + 3 * none + one + 3 * none + end
    lying = none + one + none + turn + 4 * none + end
    data = film.read_bytes()
    track = data.index(upright, data.index(upright) + 1)
    path = folder / "turned.mp4"
    path.write_bytes(data[:track] + lying + data[track + len(lying) :])
    return path


def _nothing(path: Path, film: Path) -> None:
    return None


def _empty(path: Path, film: Path) -> None:
    path.touch()


def _folder(path: Path, film: Path) -> None:
    path.mkdir()


def _text(path: Path, film: Path) -> None:
    path.write_text("Not a film.\n" * 99)


def _cut(path: Path, film: Path) -> None:
    data = film.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])


def _headless(path: Path, film: Path) -> None:
    path.write_bytes(b"\0" * 4000 + film.read_bytes()[4000:])


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_nothing, "is not there"),
        (_empty, "is empty"),
        (_folder, "is a folder"),
        (_text, "is not a film"),
        (_cut, "cut off"),
        (_headless, "damaged"),
    ],
)
def test_what_cannot_play_says_why_and_what_to_do(
    film: Path, tmp_path: Path, spoil: Callable[[Path, Path], None], words: str
) -> None:
    path = tmp_path / "spoilt.mp4"
    spoil(path, film)
    with pytest.raises(FilmProblem, match=words) as caught:
        probe(path)
    assert caught.value.fix
    assert "spoilt.mp4" in caught.value.reason


@pytest.mark.parametrize("ending", ["mkv", "webm", "avi"])
def test_a_film_of_another_kind_that_breaks_off_is_told_too(tmp_path: Path, ending: str) -> None:
    coded = ("-c:v", "vp8", "-c:a", "libvorbis") if ending == "webm" else ()
    whole = make_film(tmp_path / f"whole.{ending}", 1.0, options=coded)
    assert probe(whole).duration == pytest.approx(1.0, abs=0.1)
    cut = tmp_path / f"cut.{ending}"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size * 2 // 3])
    with pytest.raises(FilmProblem, match="cut off"):
        probe(cut)


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may read every file")
def test_a_file_one_may_not_read_says_so(film: Path, tmp_path: Path) -> None:
    path = tmp_path / "locked.mp4"
    path.write_bytes(film.read_bytes())
    path.chmod(0)
    with pytest.raises(FilmProblem, match="does not let you read"):
        probe(path)


def test_sound_without_picture_is_no_film(tmp_path: Path) -> None:
    sound = make_film(tmp_path / "sound.mp4", 1.0, options=("-vn",))
    with pytest.raises(FilmProblem, match="only sound"):
        probe(sound)


def test_heavy_films_are_named_in_words() -> None:
    info = FilmInfo(10.0, (3840, 2160), 60.0)
    assert len(info.heavy) == 2
    assert "3840 × 2160" in info.heavy[0]
    assert "60 frames" in info.heavy[1]


def library_film(path: Path, **more) -> Film:
    place = Place("films.yaml", 3, 5)
    return Film(id="film", file=path.name, path=path, place=place, **more)


def test_a_library_film_is_judged_where_it_is_written(film: Path, tmp_path: Path) -> None:
    assert problems_of(library_film(film)) == ()
    (missing,) = problems_of(library_film(tmp_path / "none.mp4"))
    assert (missing.code, missing.severity) == ("film-missing", Severity.WARNING)
    assert (missing.file, missing.line) == ("films.yaml", 3)
    (late,) = problems_of(library_film(film, cues=(("early", 1.0), ("late", 9.0))))
    assert late.code == "cue-beyond-end"
    assert "`late` is at 0:09" in late.message
    assert "over at 0:04" in late.message
    silent = make_film(tmp_path / "silent.mp4", 1.0, sound=False)
    assert [problem.code for problem in problems_of(library_film(silent))] == ["film-no-sound"]
    (tmp_path / "text.mp4").write_text("text " * 99)
    (text,) = problems_of(library_film(tmp_path / "text.mp4"))
    assert text.code == "film-unreadable"
    assert text.hint
