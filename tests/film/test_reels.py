"""What is learned of a session's films behind the scenes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from presenter.film import reels as module
from presenter.film.probe import FilmInfo
from presenter.film.reels import Reels
from presenter.session.model import Film, Pause, Section, Session, Showing
from tests.film.films import number_of

PATIENCE = 5.0


class Listener:
    """Waits, without sleeping, until the reels know something."""

    def __init__(self, reels: Reels) -> None:
        self._told = threading.Event()
        reels.changed = self._told.set

    def until(self, done: Callable[[], bool]) -> None:
        while not done():
            assert self._told.wait(PATIENCE), "the reels learned nothing more"
            self._told.clear()


@pytest.fixture
def reels() -> Iterator[Reels]:
    reels = Reels()
    yield reels
    reels.close()


def showing(path: Path, captions: Path | None = None, id_: str = "one") -> Showing:
    files = () if captions is None else (("en", captions),)
    film = Film(id=id_, file=path.name, path=path, captions=files)
    pauses = (Pause(at=2.0, ask="What?"),)
    return Showing(id=id_, heading="One", film=film, start=1.0, stop=3.0, pauses=pauses)


def session(*steps: Showing) -> Session:
    return Session(title="A session", sections=(Section(title="All", steps=steps),))


def test_lengths_and_captions_are_learned_when_a_session_opens(
    reels: Reels, film: Path, tmp_path: Path
) -> None:
    captions = tmp_path / "film.vtt"
    captions.write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nGood morning.\n")
    step = showing(film, captions)
    listener = Listener(reels)
    reels.open(session(step))
    listener.until(lambda: film in reels.lengths and reels.languages(step))
    assert reels.lengths[film] == pytest.approx(4.0, abs=0.03)
    assert reels.caption(step, 1.5) == ("Good morning.",)
    assert reels.caption(step, 2.5) == ()
    clip = reels.clip(film)
    assert clip is not None
    assert clip.size == (320, 180)


def test_stills_of_the_step_attended_to_are_made_and_others_let_go(
    reels: Reels, film: Path, other: Path
) -> None:
    step = showing(film)
    listener = Listener(reels)
    reels.attend(step)
    listener.until(lambda: all(reels.still(film, at) for at in (1.0, 2.0)))
    picture = reels.still(film, 2.0)
    assert picture is not None
    assert number_of(picture) == 50
    reels.attend(showing(other, id_="two"))
    assert reels.still(film, 2.0) is None


@pytest.mark.parametrize(
    ("wall", "size"), [((640, 400), (640, 360)), ((3840, 2160), (320, 180)), ((0, 0), (320, 180))]
)
def test_stills_fill_the_wall_unless_it_is_larger_than_any_still(
    film: Path, wall: tuple[int, int], size: tuple[int, int]
) -> None:
    reels = Reels(wall)
    listener = Listener(reels)
    reels.attend(also=((film, 2.0),))
    listener.until(lambda: reels.still(film, 2.0) is not None)
    picture = reels.still(film, 2.0)
    assert picture is not None
    assert (picture.width, picture.height) == size
    reels.close()


def test_a_film_that_cannot_play_is_a_problem_and_the_others_are_learned(
    reels: Reels, film: Path, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.mp4"
    listener = Listener(reels)
    reels.open(session(showing(missing), showing(film, id_="two")))
    listener.until(lambda: missing in reels.problems and film in reels.lengths)
    assert "not there" in reels.problems[missing].reason
    assert reels.clip(missing) is None


def test_a_fault_with_one_film_takes_nothing_else_with_it(
    reels: Reels, film: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, told = module.probe, list[type[BaseException]]()

    def spoiled(path: Path) -> FilmInfo:
        return FilmInfo(1 / 0) if path == other else real(path)

    monkeypatch.setattr(module, "probe", spoiled)
    listener = Listener(reels)

    def tell(args: threading.ExceptHookArgs) -> None:
        told.append(args.exc_type)
        reels.changed()

    monkeypatch.setattr(threading, "excepthook", tell)
    reels.open(session(showing(other), showing(film, id_="two")))
    listener.until(lambda: bool(told) and film in reels.lengths)
    assert told == [ZeroDivisionError]
    assert reels.clip(other) is None
