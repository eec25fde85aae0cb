"""Freeze: the room keeps its picture while the facilitator moves on the console."""

from __future__ import annotations

import pytest

from presenter.film.fake import number_in
from presenter.film.player import FilmState
from presenter.run.scene import BlackScene, BreakScene, FilmScene, SlideScene
from presenter.session.beats import Beat
from presenter.session.reading import read_text
from presenter.windows.presentation import Reloaded
from tests.windows.house import House, wall_words
from tests.windows.theatre import SESSION, Theatre

FILM = "the-first-film"


@pytest.fixture
def theatre(qtbot):
    made = Theatre(qtbot)
    yield made.begin(shown=True)
    made.close()


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def settle(theatre):
    theatre.pass_time(0.2)
    theatre.qtbot.wait(20)


def wall(theatre):
    """Return the wall as it is, and what a full repaint makes of it."""
    return theatre.wall.grab().toImage()


def badges(theatre):
    return [str(word) for word in theatre.console._view.wall]


def film_number(image):
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    return number_in(middle.blue(), middle.green())


def film_to(theatre, seconds):
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(seconds)


def test_the_room_keeps_its_slide_while_the_console_moves_and_then_sees_where_the_run_is(theatre):
    theatre.go("welcome")
    settle(theatre)
    before = wall(theatre)
    theatre.show.freeze()
    theatre.wall.keeps = True
    theatre.show.next()
    theatre.show.go_to(Beat("tea", "break"))
    settle(theatre)
    assert theatre.here.step == "tea"
    assert wall(theatre) == before
    theatre.wall.seen.clear()
    theatre.show.freeze()
    settle(theatre)
    assert isinstance(theatre.wall.scene, BreakScene)
    expected = wall(theatre)
    bands = [image.copy(0, 0, 640, 100) for image in theatre.wall.seen]
    assert bands
    assert all(band == expected.copy(0, 0, 640, 100) for band in bands)  # nothing in between


def test_a_playing_film_is_paused_first_and_its_picture_stands(theatre):
    film_to(theatre, 1)
    theatre.show.freeze()
    theatre.pass_time(0.2)
    assert not any(player.state() is FilmState.PLAYING for player in theatre.players)
    frozen = film_number(wall(theatre))
    assert frozen == pytest.approx(25, abs=2)
    theatre.show.film.seek_by(2)
    theatre.pass_time(0.2)
    assert film_number(wall(theatre)) == frozen
    theatre.go("the-second-film")
    theatre.pass_time(0.5)
    assert film_number(wall(theatre)) == frozen
    theatre.show.freeze()
    theatre.pass_time(0.2)
    assert theatre.wall.scene.heading == "The second film"


def test_let_go_at_the_same_film_the_room_sees_where_it_stands_now(theatre):
    film_to(theatre, 1)
    theatre.show.freeze()
    theatre.show.film.seek_by(2)
    theatre.pass_time(0.2)
    theatre.show.freeze()
    settle(theatre)
    assert film_number(wall(theatre)) == pytest.approx(75, abs=3)


def test_no_film_sounds_behind_a_frozen_picture(theatre):
    theatre.go("welcome")
    theatre.show.freeze()
    film_to(theatre, 1)
    assert theatre.here == Beat(FILM, "play-1")
    for play in (theatre.show.space, theatre.show.film.play_pause, theatre.show.film.show_again):
        play()
        theatre.pass_time(0.2)
        assert not any(player.state() is FilmState.PLAYING for player in theatre.players)
        assert "press f" in theatre.console._view.message
    theatre.show.freeze()
    theatre.show.space()
    theatre.pass_time(0.2)
    assert any(player.state() is FilmState.PLAYING for player in theatre.players)


def test_the_console_says_what_the_room_sees_and_what_f_would_show(theatre):
    theatre.go("welcome")
    theatre.show.freeze()
    view = theatre.console._view
    assert badges(theatre) == ["FROZEN"]
    assert theatre.console._now.word() == "NOW, FROZEN"
    assert view.next_title.startswith("2")
    theatre.show.go_to(Beat("tea", "break"))
    view = theatre.console._view
    assert "Frozen until you press f" in view.wall_words
    assert "The slide: Welcome" in view.wall_words
    assert view.now_title == "1 · Slide · Welcome"
    assert view.next_title == "f shows 6 · Break · Tea"
    assert [row.step for row in view.agenda if row.state == "now"] == ["tea"]
    theatre.show.freeze()
    assert badges(theatre) == ["LIVE"]
    assert theatre.console._now.word() == "NOW"
    assert theatre.console._view.now_title == "6 · Break · Tea"


def test_the_small_pictures_show_the_frozen_one_and_the_one_f_brings(theatre):
    theatre.console.show()
    theatre.go("welcome")
    settle(theatre)
    theatre.show.freeze()
    theatre.go("tea")
    settle(theatre)
    previews = theatre.display._previews
    assert previews["now"].scene == theatre.wall.scene
    assert isinstance(previews["now"].scene, SlideScene)
    assert isinstance(previews["next"].scene, BreakScene)


def test_black_lies_over_a_frozen_picture_and_gives_it_back(theatre):
    theatre.go("welcome")
    theatre.show.freeze()
    theatre.go("tea")
    theatre.show.black()
    assert isinstance(theatre.wall.scene, BlackScene)
    assert badges(theatre) == ["BLACK", "FROZEN"]
    theatre.show.black()
    assert isinstance(theatre.wall.scene, SlideScene)
    assert theatre.wall.scene.heading == "Welcome"


def test_frozen_behind_black_the_picture_under_it_is_kept(theatre):
    film_to(theatre, 1)
    theatre.show.black()
    theatre.show.freeze()
    theatre.go("tea")
    theatre.show.black()
    settle(theatre)
    assert isinstance(theatre.wall.scene, FilmScene)
    assert film_number(wall(theatre)) == pytest.approx(25, abs=2)


def test_a_countdown_on_a_frozen_wall_stands(theatre):
    theatre.go("where-is-the-power")
    theatre.show.next()
    theatre.pass_time(3)
    theatre.show.freeze()
    theatre.pass_time(5)
    assert theatre.wall.live.countdown == 57
    theatre.show.next()
    theatre.pass_time(1)
    assert theatre.wall.live.countdown == 57


def test_a_countdown_waits_until_the_room_sees_it(theatre):
    theatre.go("where-is-the-power")
    theatre.show.freeze()
    theatre.show.next()
    theatre.pass_time(5)
    theatre.show.freeze()
    assert theatre.wall.live.countdown == 60
    assert not theatre.wall.live.counting


def test_an_edit_does_not_reach_a_frozen_picture(theatre):
    theatre.go("welcome")
    theatre.show.freeze()
    text = SESSION.replace("slide: Welcome", "slide: Hello\n        id: welcome")
    found = read_text(text.encode(), theatre.session.path)
    theatre.edited = Reloaded(found.session, text, "")
    theatre.show.reload()
    assert theatre.wall.scene.heading == "Welcome"
    theatre.show.freeze()
    assert theatre.wall.scene.heading == "Hello"


def test_a_run_taken_up_again_is_frozen_as_it_was(house):
    show = house.show()
    show.presentation.go_to_step("welcome")
    show.presentation.freeze()
    show.presentation.go_to_step("tea")
    house.crash(show)
    again = house.resume()
    assert again.run.state.position.step == "tea"
    assert again.audience.scene.heading == "Welcome"
    assert "FROZEN" in wall_words(again)
    again.presentation.freeze()
    assert isinstance(again.audience.scene, BreakScene)


def test_a_film_frozen_before_a_crash_stands_at_its_second_again(house):
    show = house.show()
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, 1)
    show.presentation.freeze()
    house.pass_time(show, 0.2)
    house.crash(show)
    again = house.resume()
    house.pass_time(again, 0.5)
    assert "FROZEN" in wall_words(again)
    assert film_number(again.audience.grab().toImage()) == pytest.approx(25, abs=2)


def test_a_frozen_picture_stands_when_an_edit_takes_its_step_away(theatre):
    theatre.go("welcome")
    theatre.show.freeze()
    theatre.go("tea")
    text = SESSION.replace("slide: Welcome", "slide: Hello\n        id: hello")
    found = read_text(text.encode(), theatre.session.path)
    theatre.edited = Reloaded(found.session, text, "")
    theatre.show.reload()
    settle(theatre)
    assert theatre.wall.scene.heading == "Welcome"
    assert "FROZEN" in badges(theatre)
    theatre.show.freeze()
    assert isinstance(theatre.wall.scene, BreakScene)


def test_after_a_crash_a_frozen_picture_that_an_edit_took_away_is_let_go(house):
    show = house.show()
    show.presentation.go_to_step("welcome")
    show.presentation.freeze()
    show.presentation.go_to_step("tea")
    house.crash(show)
    house.write("slide: Welcome", "slide: Hello\n        id: hello")
    again = house.resume()
    assert isinstance(again.audience.scene, BreakScene)
    assert "FROZEN" not in wall_words(again)
