"""The film desk: seek, drag, speed, languages; a film shown again, skipped, or replaced by hand."""

from __future__ import annotations

import pytest

from presenter.film.captions import Captions, Cue
from presenter.film.fake import number_in
from presenter.film.player import FilmState
from presenter.run.events import CaptionLanguageChosen, FilmReplaced, FilmRestored, FilmSkipped
from presenter.run.run import Run
from presenter.run.scene import FilmScene, InsteadScene, SlideScene
from presenter.session.beats import Beat, Route
from presenter.windows.keys import Action
from presenter.windows.wiring import actions
from tests.windows.theatre import SESSION, Theatre

FILM = "the-first-film"
CUED = SESSION.replace(
    "    instead: In the first",
    "    cues: {at the door: 1, late: 8}\n"
    "    captions: {en: one.en.vtt, de: one.de.vtt, cy: one.cy.vtt}\n"
    "    instead: In the first",
).replace(
    "    title: The second film", "    title: The second film\n    captions: {de: two.de.vtt}"
)


@pytest.fixture
def theatre(qtbot):
    made = Theatre(qtbot, CUED)
    yield made.begin()
    made.close()


@pytest.fixture
def desk(theatre):
    return theatre.show.film


def film_to(theatre, seconds):
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(seconds)


def position(theatre):
    return theatre.show._director.position()


def on_wall(theatre):
    """Return the second of the picture that the wall shows."""
    colour = theatre.wall.live.frame.pixelColor(0, 0)
    return number_in(colour.blue(), colour.green()) / 25


def player(theatre):
    return theatre.show._director._decks.on.player


def events(theatre, *kinds):
    return [s.event for s in theatre.kept.events if isinstance(s.event, kinds)]


@pytest.mark.parametrize(
    ("action", "lands"),
    [
        *((Action.ON_1, 4.0), (Action.BACK_1, 2.0), (Action.ON_5, 8.0), (Action.BACK_5, 0.0)),
        *((Action.ON_10, 10.0), (Action.BACK_10, 0.0)),
    ],
)
def test_keys_go_1_5_or_10_seconds(theatre, action, lands):
    film_to(theatre, 3)
    theatre.show.space()
    actions(theatre.show, theatre.console)[action]()
    theatre.pass_time(0.04)
    assert position(theatre) == pytest.approx(lands, abs=0.06)
    assert on_wall(theatre) == pytest.approx(lands, abs=0.09)


def test_marks_are_gone_to_and_fire_nothing(theatre, desk):
    film_to(theatre, 0.4)
    desk.to_mark(1)
    assert "at the door" in theatre.console._view.message
    desk.to_mark(1)
    theatre.pass_time(0.2)
    assert position(theatre) == pytest.approx(4.2, abs=0.06)
    assert theatre.here == Beat(FILM, "play-2")
    desk.to_mark(-1)  # just left the question's place: on to the one before it
    assert position(theatre) == pytest.approx(1.0, abs=0.06)
    desk.to_mark(-1)
    assert position(theatre) == 0.0
    desk.seek_to(8.5)
    desk.to_mark(1)
    assert "no cue or question" in theatre.console._view.message
    assert [e for e in theatre.kept.events if getattr(e.event, "name", "") == "ask-1"] == []


def test_while_dragging_wall_and_console_follow_and_the_film_plays_on_after(theatre, desk):
    film_to(theatre, 1)
    for at in (2.0, 2.5, 3.0):
        desk.drag_to(at)
        theatre.pass_time(0.04)
        assert on_wall(theatre) == pytest.approx(at, abs=0.05)
        assert theatre.console._now.picture.image().pixelColor(0, 0).blue() == round(at * 25)
        assert player(theatre).state() is FilmState.PAUSED
    theatre.pass_time(1)
    assert on_wall(theatre) == pytest.approx(3.0, abs=0.05)  # it stands under the finger
    desk.drop()
    theatre.pass_time(0.4)
    assert player(theatre).state() is FilmState.PLAYING
    assert position(theatre) == pytest.approx(3.4, abs=0.06)


def test_a_player_is_not_flooded_and_stands_exactly_where_it_is_let_go(theatre, desk):
    film_to(theatre, 1)
    theatre.show.space()
    for one in theatre.players:
        one.delay = 0.12
    player(theatre).commands.clear()
    shown = set()
    for n in range(60):
        desk.drag_to(1 + n * 0.05)
        theatre.pass_time(0.02, 0.02)
        shown.add(on_wall(theatre))
    desk.drag_to(2.2)
    desk.drop()
    assert position(theatre) == pytest.approx(2.2)
    theatre.pass_time(0.4)
    seeks = [c for c in player(theatre).commands if c.startswith("seek")]
    assert len(seeks) <= 13  # 1.2 seconds at 0.12 each, and the last
    assert len(shown) >= 8  # pictures kept coming
    assert on_wall(theatre) == pytest.approx(2.2, abs=0.04)
    assert player(theatre).state() is FilmState.PAUSED


def test_a_drag_over_a_question_asks_nothing_and_its_stretch_holds_after(theatre, desk):
    film_to(theatre, 1)
    for at in (3.0, 5.0, 6.0, 3.5):
        desk.drag_to(at)
        theatre.pass_time(0.04)
    desk.drop()
    assert theatre.here.name.startswith("play")
    theatre.pass_time(0.2)
    assert theatre.here.name.startswith("play")


def test_a_jump_ends_a_drag(theatre, desk):
    film_to(theatre, 1)
    desk.drag_to(3.0)
    theatre.show.go_to(Beat("welcome", "heading"))
    desk.drop()
    theatre.pass_time(0.2)
    assert all(p.state() is not FilmState.PLAYING for p in theatre.players)


def test_the_speed_is_the_films_until_the_next(theatre, desk):
    film_to(theatre, 1)
    desk.change_rate(1)
    assert theatre.console._view.film.rate == 1.25
    before = position(theatre)
    theatre.pass_time(1)
    assert position(theatre) - before == pytest.approx(1.25, abs=0.06)
    for _ in range(5):
        desk.change_rate(1)
    assert theatre.show._director.rate == 1.5
    wall = str(theatre.wall.scene)
    assert "1.5" not in wall
    theatre.go("the-second-film", "card")
    assert theatre.show._director.rate == 1.0
    assert {p.rate for p in theatre.players} == {1.0}


def test_a_player_that_cannot_go_so_slowly_says_so(theatre, desk):
    for player in theatre.players:
        player.slowest = 0.85
    film_to(theatre, 1)
    desk.change_rate(-1)
    assert theatre.console._view.film.rate == 0.85
    assert "0.85×" in theatre.console._view.message
    desk.change_rate(1)
    assert theatre.console._view.film.rate == 1.0


@pytest.mark.parametrize("beat", ["card", "ask-1", "end"])
def test_a_film_is_shown_again_from_its_start(theatre, desk, beat):
    theatre.go(FILM, beat)
    desk.show_again()
    theatre.pass_time(0.3)
    assert theatre.here == Beat(FILM, "play-1")
    assert position(theatre) == pytest.approx(0.3, abs=0.09)
    assert player(theatre).state() is FilmState.PLAYING


@pytest.mark.parametrize("beat", ["card", "play-1", "ask-1"])
def test_a_skipped_film_leaves_no_trace_on_the_wall(qtbot, beat):
    theatre = Theatre(qtbot, CUED).begin(shown=True)
    theatre.go(FILM, beat)
    theatre.pass_time(0.2)
    scenes = []
    show_scene = theatre.wall.show_scene
    theatre.wall.show_scene = lambda scene, live: (scenes.append(scene), show_scene(scene, live))
    theatre.show.film.skip()
    assert theatre.here == Beat("after-the-film", "heading")
    theatre.pass_time(0.4)
    assert {type(scene) for scene in scenes} == {SlideScene}
    assert [(e.step) for e in events(theatre, FilmSkipped)] == [FILM]
    assert all(p.state() is not FilmState.PLAYING for p in theatre.players)
    theatre.close()


def test_a_skip_says_how_far_the_film_was_seen(theatre, desk):
    film_to(theatre, 2)
    desk.skip()
    assert events(theatre, FilmSkipped)[0].film_ms == pytest.approx(2000, abs=60)


def test_where_there_is_no_film_the_desk_says_so(theatre, desk):
    theatre.go("welcome")
    before = len(theatre.kept.events)
    for ask in (desk.skip, desk.plan_b, desk.show_again, lambda: desk.to_mark(1)):
        ask()
        assert "no film" in theatre.console._view.message
    assert len(theatre.kept.events) == before


def test_plan_b_stands_in_and_the_film_comes_back_where_it_was(theatre, desk):
    film_to(theatre, 2)
    desk.plan_b()
    theatre.pass_time(0.2)
    assert isinstance(theatre.wall.scene, InsteadScene)
    assert theatre.wall.scene.content_note == "Someone is turned away."
    assert all(p.state() is not FilmState.PLAYING for p in theatre.players)
    assert theatre.console._view.film.replaced
    assert "plan B" in theatre.console._view.film.failure
    desk.plan_b()
    theatre.pass_time(0.2)
    assert isinstance(theatre.wall.scene, FilmScene)
    assert position(theatre) == pytest.approx(2.0, abs=0.09)
    assert player(theatre).state() is FilmState.PAUSED
    assert len(events(theatre, FilmReplaced, FilmRestored)) == 2


def test_plan_b_holds_through_the_step_and_after_a_crash(theatre, desk):
    theatre.go(FILM, "card")
    desk.plan_b()
    theatre.show.next()
    theatre.pass_time(0.3)
    assert theatre.here == Beat(FILM, "play-1")
    assert isinstance(theatre.wall.scene, InsteadScene)
    again = Run(Route(theatre.session), theatre.clock, theatre.kept.events)
    assert again.state == theatre.run.state
    assert FILM in again.state.replaced
    assert not again.state.film_playing


def read(theatre):
    """Have the captions of both films known, each saying its language."""
    for step in theatre.session.steps:
        for language, path in getattr(getattr(step, "film", None), "captions", ()):
            cue = Cue(0.0, 9.0, (f"in {language}",))
            theatre.reels._captions[path] = Captions.of((cue,))


def test_languages_go_round_and_hold_for_the_films_that_follow(theatre, desk):
    read(theatre)
    film_to(theatre, 1)
    assert theatre.wall.live.caption == ("in en",)
    desk.next_language()
    theatre.pass_time(0.04)
    assert theatre.wall.live.caption == ("in de",)
    assert theatre.console._view.film.language == "de"
    assert "Deutsch" in theatre.console._view.message
    desk.next_language()
    theatre.pass_time(0.04)
    assert theatre.wall.live.caption == ("in cy",)
    theatre.go("the-second-film", "card")
    theatre.show.next()
    theatre.pass_time(0.2)
    assert theatre.wall.live.caption == ("in de",)  # it has no other
    again = Run(Route(theatre.session), theatre.clock, theatre.kept.events)
    assert again.state.caption_language == "cy"
    assert len(events(theatre, CaptionLanguageChosen)) == 2


def test_a_frozen_wall_keeps_its_language(theatre, desk):
    read(theatre)
    film_to(theatre, 1)
    theatre.show.freeze()
    desk.next_language()
    theatre.pass_time(0.04)
    assert theatre.wall.live.caption == ("in en",)
    theatre.show.freeze()
    theatre.pass_time(0.04)
    assert theatre.wall.live.caption == ("in de",)


def test_a_film_with_one_language_says_so(theatre, desk):
    read(theatre)
    theatre.go("the-second-film", "card")
    desk.next_language()
    assert "no other language" in theatre.console._view.message
    assert not events(theatre, CaptionLanguageChosen)
