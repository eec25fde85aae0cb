"""Which second of a film stands for a beat, and what is painted when there is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from presenter.film.player import Frame
from presenter.film.trouble import FilmProblem
from presenter.run.scene import AskScene, InsteadScene, QuestionScene
from presenter.session.beats import Beat, Route, beats_of
from presenter.session.model import Film, Pause, Section, Session, Showing
from presenter.share.beat_pictures import BeatPictures, moment
from tests import strategies

PATH = Path("door.mp4")
STEP = Showing(
    id="door",
    heading="The door",
    film=Film(id="door", file="door.mp4", path=PATH, instead="Shut."),
    start=10.0,
    pauses=(Pause(at=20.0, ask="Who?", minutes=4.0), Pause(at=40.0, ask="Why?")),
)
SESSION = Session(title="T", sections=(Section(title="S", steps=(STEP,)),))


def grey(_path: Path, at: float, _size: tuple[int, int]) -> Frame:
    return Frame(16, 9, 64, bytes(64 * 9), at)


def broken(path: Path, _at: float, _size: tuple[int, int]) -> Frame:
    raise FilmProblem(f"{path.name} is damaged.")


@pytest.mark.parametrize(
    ("beat", "second"),
    [("card", 10), ("play-1", 15), ("ask-1", 20), ("play-2", 29), ("ask-2", 40), ("play-3", 48.95)],
)
def test_the_second_that_stands_for_a_beat(beat: str, second: float) -> None:
    assert moment(STEP, Beat("door", beat), 60.0) == pytest.approx(second, abs=0.2)


def test_the_end_is_the_films_last_picture() -> None:
    assert 59.0 < moment(STEP, Beat("door", "end"), 60.0) <= 60.0


@pytest.mark.usefixtures("qapp")
def test_a_question_lies_over_its_frame_with_its_time() -> None:
    pictures = BeatPictures(SESSION, {PATH: 60.0}, grey, (640, 360), "2026-01-01")
    look = pictures.look(Beat("door", "ask-1"))
    assert isinstance(look.scene, AskScene)
    assert look.live.frame is not None
    assert look.live.countdown == 240


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("lengths", "still"), [({}, grey), ({PATH: 60.0}, broken)], ids=["unknown", "broken"]
)
def test_a_film_that_cannot_be_shown_is_its_plan_b(
    lengths: dict[Path, float], still: object
) -> None:
    pictures = BeatPictures(SESSION, lengths, still, (640, 360), "2026-01-01")  # type: ignore[arg-type]
    look = pictures.look(Beat("door", "play-1"))
    assert isinstance(look.scene, InsteadScene)
    assert look.live.frame is None


@pytest.mark.usefixtures("qapp")
def test_what_is_said_at_that_second_is_its_caption(tmp_path: Path) -> None:
    words = tmp_path / "door.vtt"
    words.write_text("WEBVTT\n\n00:14.000 --> 00:16.000\nWho is there?\n", encoding="utf-8")
    step = replace(STEP, film=replace(STEP.film, captions=(("en", words),)))
    session = replace(SESSION, sections=(Section(title="S", steps=(step,)),))
    pictures = BeatPictures(session, {PATH: 60.0}, grey, (640, 360), "2026-01-01")
    assert pictures.look(Beat("door", "play-1")).live.caption == ("Who is there?",)
    assert pictures.look(Beat("door", "play-2")).live.caption == ()


@pytest.mark.usefixtures("qapp")
@given(session=strategies.sessions())
def test_every_beat_of_every_session_has_a_look(session: Session) -> None:
    pictures = BeatPictures(session, {}, broken, (640, 360), "2026-01-01")
    for beat in Route(session).beats:
        look = pictures.look(beat)
        if isinstance(look.scene, QuestionScene) and look.scene.timed:
            assert look.live.countdown


def test_all_beats_of_a_film_have_a_moment_within_it() -> None:
    for beat in beats_of(STEP):
        assert 10.0 <= moment(STEP, beat, 60.0) <= 60.0
