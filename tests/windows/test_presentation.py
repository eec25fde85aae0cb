"""The presentation: what a press does to the wall, the film, the console and the record."""

from __future__ import annotations

import pytest

from presenter.film.player import Failed, FilmState
from presenter.run.events import Curtain
from presenter.run.scene import AskScene, BlackScene, FilmScene, InsteadScene, WhiteScene
from presenter.session.beats import CLOSE, COVER, Beat
from presenter.session.reading import read_text
from presenter.windows.presentation import Reloaded
from tests.windows.theatre import SESSION, Theatre

FILM = "the-first-film"


@pytest.fixture
def theatre(qtbot):
    made = Theatre(qtbot)
    yield made.begin()
    made.close()


def playing(theatre):
    return [p for p in theatre.players if p.state() is FilmState.PLAYING]


def film_to(theatre, seconds):
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(seconds)


def test_next_walks_from_the_cover_to_the_close_and_no_further(theatre):
    seen = [theatre.here]
    theatre.show.moved.connect(lambda: seen.append(theatre.here))
    for _ in range(40):
        theatre.show.next()
        if theatre.show._director.playing:
            theatre.pass_time(11)
    visible = [b for b in theatre.run.route.beats if b.step != "spare-thoughts"]
    assert list(dict.fromkeys(seen)) == visible
    theatre.show.next()
    assert theatre.here == CLOSE


def test_a_film_stops_at_its_pause_with_the_question_on_the_wall(theatre):
    film_to(theatre, 1)
    assert theatre.here == Beat(FILM, "play-1")
    theatre.pass_time(4)
    assert theatre.here == Beat(FILM, "ask-1")
    assert isinstance(theatre.wall.scene, AskScene)
    assert theatre.wall.scene.question == "What would you do?"
    assert theatre.wall.live.frame is not None
    assert not playing(theatre)
    assert theatre.console._view.words.say == "Take two answers."


def test_after_a_question_the_film_goes_on_two_seconds_earlier(theatre):
    film_to(theatre, 5)
    theatre.show.next()
    theatre.pass_time(0.04)
    assert theatre.here == Beat(FILM, "play-2")
    assert playing(theatre)[0].position() == pytest.approx(2.04, abs=0.05)


def test_next_while_a_film_plays_pauses_it_and_says_what_a_second_press_does(theatre):
    film_to(theatre, 1)
    theatre.show.next()
    assert theatre.here == Beat(FILM, "play-1")
    assert not playing(theatre)
    assert "space to play on" in theatre.console._view.prompt
    theatre.show.next()
    assert theatre.here == Beat(FILM, "ask-1")


def test_space_plays_on_after_a_pause(theatre):
    film_to(theatre, 1)
    theatre.show.next()
    theatre.show.space()
    theatre.pass_time(0.5)
    assert playing(theatre)[0].position() == pytest.approx(1.5, abs=0.1)
    assert theatre.console._view.prompt == ""


def test_previous_restarts_the_stretch_and_at_its_start_goes_back(theatre):
    film_to(theatre, 3.5)
    theatre.show.previous()
    theatre.pass_time(0.2)
    assert theatre.here == Beat(FILM, "play-1")
    assert playing(theatre)[0].position() < 0.5
    theatre.show.previous()
    assert theatre.here == Beat(FILM, "card")
    assert not playing(theatre)


def test_the_last_picture_stays_at_the_end(theatre):
    theatre.go(FILM, "ask-1")
    theatre.show.next()
    theatre.pass_time(9)
    assert theatre.here == Beat(FILM, "end")
    assert isinstance(theatre.wall.scene, FilmScene)
    assert theatre.wall.live.frame is not None


def test_a_seek_past_a_pause_asks_nothing(theatre):
    film_to(theatre, 1)
    theatre.show.film.seek_by(5)
    theatre.pass_time(0.5)
    assert theatre.here == Beat(FILM, "play-2")
    assert "ask-1" not in [getattr(s.event, "name", "") for s in theatre.kept.events]


def test_black_stops_the_film_and_next_behind_the_curtain_shows_nothing(theatre):
    film_to(theatre, 1)
    theatre.show.black()
    assert isinstance(theatre.wall.scene, BlackScene)
    assert not playing(theatre)
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(1)
    assert theatre.here == Beat(FILM, "play-1")
    assert not playing(theatre)
    assert isinstance(theatre.wall.scene, BlackScene)
    assert "BLACK" in [str(word) for word in theatre.console._view.wall]
    theatre.show.black()
    assert theatre.run.state.curtain is Curtain.NONE
    assert isinstance(theatre.wall.scene, FilmScene)


def test_white_stops_the_film_and_is_said_and_black_takes_its_place_at_once(theatre):
    film_to(theatre, 1)
    theatre.show.white()
    assert isinstance(theatre.wall.scene, WhiteScene)
    assert not playing(theatre)
    assert "WHITE" in [str(word) for word in theatre.console._view.wall]
    assert "white wall" in theatre.console._view.wall_words
    scenes = []
    theatre.show.moved.connect(lambda: scenes.append(type(theatre.wall.scene)))
    theatre.show.black()
    theatre.show.black()
    assert scenes == [BlackScene, FilmScene]


def test_leaving_a_film_stops_its_sound(theatre):
    film_to(theatre, 1)
    theatre.go("after-the-film")
    assert not playing(theatre)


def test_a_film_that_breaks_shows_instead_and_says_why_and_the_session_goes_on(qtbot):
    theatre = Theatre(qtbot)
    path = theatre.session.films[0].path
    for player in theatre.players:
        player.failures[path] = Failed("The file is damaged.", "Copy it again.")
    theatre.begin()
    film_to(theatre, 0.1)
    assert isinstance(theatre.wall.scene, InsteadScene)
    assert "two people wait" in theatre.wall.scene.text
    film = theatre.console._view.film
    assert (film.failure, film.fix) == ("The file is damaged.", "Copy it again.")
    for _ in range(4):
        theatre.show.next()
    assert theatre.here.step == "after-the-film"
    theatre.close()


def test_a_film_that_never_opens_shows_instead_within_a_second_and_a_half(qtbot):
    theatre = Theatre(qtbot)
    for player in theatre.players:
        player.delay = 1000.0
    theatre.begin()
    film_to(theatre, 1.4)
    assert isinstance(theatre.wall.scene, InsteadScene)
    theatre.close()


def test_without_any_player_the_session_runs_with_instead(qtbot):
    theatre = Theatre(qtbot)
    theatre.players = ()
    theatre.begin()
    film_to(theatre, 0.1)
    assert isinstance(theatre.wall.scene, InsteadScene)
    assert "no film player" in theatre.console._view.film.failure.lower()
    theatre.close()


def test_a_withdrawn_film_is_never_opened(qtbot):
    text = SESSION.replace(
        "    title: The second film\n",
        "    title: The second film\n    rights: {withdrawn: true}\n",
    )
    theatre = Theatre(qtbot, text)
    theatre.begin()
    theatre.go("the-second-film", "card")
    theatre.show.next()
    theatre.pass_time(1)
    assert isinstance(theatre.wall.scene, InsteadScene)
    assert not any("two.mp4" in c for p in theatre.players for c in p.commands)
    film = theatre.console._view.film
    assert film.failure == "The film “The second film” was withdrawn."
    assert film.fix
    theatre.close()


def test_a_round_reached_by_next_counts_and_one_jumped_to_waits(theatre):
    theatre.go("where-is-the-power")
    theatre.show.next()
    theatre.pass_time(3)
    assert theatre.wall.live.countdown == 57
    assert theatre.wall.live.counting
    theatre.go("where-is-the-power", "round-2")
    theatre.pass_time(3)
    assert theatre.wall.live.countdown == 240
    theatre.show.countdown()
    theatre.pass_time(2)
    theatre.show.extend(60)
    assert theatre.console._view.countdown.left == pytest.approx(298, abs=0.1)


def test_captions_mute_and_volume_reach_run_and_player(theatre):
    film_to(theatre, 1)
    theatre.show.film.mute()
    theatre.show.film.set_volume(40)
    theatre.show.film.captions()
    assert all(p.muted and p.volume == 40 for p in theatre.players)
    assert not theatre.run.state.captions
    assert "MUTED" in [str(word) for word in theatre.console._view.wall]


def test_every_event_is_recorded_in_order(theatre):
    film_to(theatre, 5)
    theatre.show.next()
    names = [type(s.event).__name__ for s in theatre.kept.events]
    assert names[0] == "RunStarted"
    assert names.index("ClockStarted") < names.index("BeatEntered")
    stamps = [s.stamp.steady for s in theatre.kept.events]
    assert stamps == sorted(stamps)
    assert theatre.kept.last is not None


def test_a_full_disk_is_told_and_the_run_goes_on(theatre):
    theatre.kept.reason = "The disk is full."
    theatre.show.next()
    theatre.show.tick()
    assert "NOT RECORDED" in [str(word) for word in theatre.console._view.wall]
    theatre.show.next()
    assert theatre.here == Beat(FILM, "card")


def test_the_edited_file_is_read_in_place(theatre):
    theatre.go("after-the-film")
    text = SESSION.replace("After the film", "After that film").replace(
        "slide: After that film", "slide: After that film\n        id: after-the-film"
    )
    found = read_text(text.encode(), theatre.session.path)
    theatre.edited = Reloaded(found.session, text, "Read again: 8 steps.")
    theatre.show.reload()
    assert theatre.here == Beat("after-the-film", "heading")
    assert theatre.wall.scene.heading == "After that film"
    assert theatre.console._view.message == "Read again: 8 steps."


def test_an_edit_with_an_error_leaves_the_room_as_it_was(theatre):
    theatre.go("after-the-film")
    theatre.edited = Reloaded(None, "", "The edited file has an error. Going on as before.")
    before = theatre.wall.scene
    theatre.show.reload()
    assert theatre.wall.scene == before
    assert "error" in theatre.console._view.message


def test_an_unknown_number_moves_nothing_and_says_so(theatre):
    theatre.show.go_to_number(99)
    assert theatre.here == COVER
    assert "no step 99" in theatre.console._view.message


def test_hiding_the_step_the_room_is_in_is_refused_with_words(theatre):
    theatre.go("after-the-film")
    theatre.show.hide("after-the-film", True)
    assert "leave it" in theatre.console._view.message
    theatre.show.hide("where-is-the-power", True)
    theatre.show.next()
    assert theatre.here.step == "the-second-film"


def test_escape_asks_and_a_second_escape_goes_on(theatre, qtbot):
    asked = []
    theatre.show.end_asked.connect(asked.append)
    theatre.show.ask_end()
    theatre.show.ask_end()
    assert asked == [True, False]
    with qtbot.waitSignal(theatre.show.ended):
        theatre.show.end()
    assert theatre.run.state.ended


def test_a_note_does_not_take_the_place_of_something_said(theatre):
    theatre.display.note("The screen may go to sleep.")
    assert theatre.console._view.message == "The screen may go to sleep."
    theatre.show.say("Films cannot play.")
    theatre.display.note("The screen may go to sleep.")
    assert theatre.console._view.message == "Films cannot play."
