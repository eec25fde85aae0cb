"""What a run adds up to, on the wall and on the console at the same moment."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from presenter.film.fake import tint
from presenter.film.player import Frame
from presenter.run.seen import scene_at
from presenter.session.beats import Beat
from presenter.windows.display import over_film
from tests.windows.theatre import Theatre

FILM = "the-first-film"


@pytest.fixture
def theatre(qtbot):
    made = Theatre(qtbot)
    made.begin(shown=True)
    made.console.resize(1366, 768)
    made.console.show()
    qtbot.waitExposed(made.console)
    yield made
    made.close()


def preview(theatre, which):
    part = theatre.console._now if which == "now" else theatre.console._next
    return part.picture._image


def colours(image):
    return {
        image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }


def middle(image):
    return image.pixelColor(image.width() // 2, image.height() // 2)


def test_the_console_shows_what_the_room_sees_and_what_comes(theatre):
    theatre.go("welcome")
    theatre.qtbot.waitUntil(lambda: preview(theatre, "next") is not None)
    view = theatre.console._view
    assert view.wall_words == "The slide: Welcome"
    assert "The first film" in view.next_title
    assert preview(theatre, "now") is not None


def test_a_film_is_mirrored_on_the_console(theatre):
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(1)
    assert middle(preview(theatre, "now")).red() == tint(theatre.session.films[0].path)
    assert theatre.console._view.film.playing


def test_a_standing_films_caption_is_mirrored_too(theatre, monkeypatch):
    monkeypatch.setattr(theatre.reels, "caption", lambda _step, _at, _language: ("Who asks?",))
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(1)
    theatre.show.film.play_pause()
    theatre.qtbot.waitUntil(lambda: theatre.ahead.get(theatre.display._previews["now"]) is not None)
    theatre.display.paint_ahead()
    assert theatre.wall.live.caption == ("Who asks?",)
    assert theatre.console._now.picture.caption() == ("Who asks?",)


def test_a_question_over_a_film_is_mirrored_with_the_film_under_it(theatre):
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(4.5)
    assert theatre.here == Beat(FILM, "ask-1")
    theatre.qtbot.waitUntil(lambda: len(colours(preview(theatre, "now"))) > 2)


def test_at_the_close_nothing_comes_next(theatre):
    theatre.go("the-end")
    theatre.show.next()
    theatre.pass_time(0.1)
    assert theatre.console._view.next_title == ""
    assert preview(theatre, "next") is None


def test_a_moment_of_the_film_moves_only_the_film(theatre):
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(0.5)
    scene = theatre.wall.scene
    theatre.pass_time(1)
    assert theatre.wall.scene is scene


def test_a_countdown_on_the_wall_and_the_console_tell_the_same(theatre):
    theatre.go("where-is-the-power")
    theatre.show.next()
    theatre.pass_time(10)
    assert theatre.wall.live.countdown == round(theatre.console._view.countdown.left) == 50


def test_a_hidden_step_is_not_what_comes_next(theatre):
    theatre.go("welcome")
    theatre.show.hide(FILM, True)
    theatre.pass_time(0.1)
    assert "After the film" in theatre.console._view.next_title
    row = next(row for row in theatre.display.rows() if row.step == FILM)
    assert row.hidden


def test_what_was_said_in_a_film_stands_in_for_it(qtbot):
    from presenter.film.player import Failed
    from tests.windows.theatre import SESSION

    theatre = Theatre(
        qtbot, SESSION.replace("    instead: In the first film two people wait.\n", "")
    )
    for player in theatre.players:
        player.failures[theatre.session.films[0].path] = Failed("The file is damaged.", "")
    theatre.begin()
    theatre.reels.transcript = lambda _step, _language: "ANN: Good morning."
    theatre.go(FILM, "card")
    theatre.pass_time(0.2)
    assert theatre.display._previews["next"].scene.text == "ANN: Good morning."
    theatre.show.next()
    theatre.pass_time(0.2)
    assert theatre.wall.scene.text == "ANN: Good morning."
    theatre.close()


def test_an_unknown_step_has_no_picture(theatre):
    assert theatre.display.picture("nowhere", 160, 90, 1.0) is None
    assert theatre.display.picture("tea", 160, 90, 1.0) is not None


def test_a_small_picture_has_the_film_under_what_lies_over_it(theatre):
    theatre.go(FILM, "card")
    film = QImage(64, 36, QImage.Format.Format_RGB32)
    film.fill(0xFF3366)
    clear = QImage(320, 180, QImage.Format.Format_ARGB32_Premultiplied)
    clear.fill(0)
    whole = over_film(theatre.wall.scene, clear, film)
    assert whole.size() == clear.size()
    assert whole != over_film(theatre.wall.scene, clear, None)


def test_a_still_decoded_late_appears_in_what_comes_next(theatre, monkeypatch):
    theatre.go(FILM, "play-1")
    picture = theatre.console._next.picture
    theatre.qtbot.waitUntil(lambda: preview(theatre, "next").size() == picture.pixels())
    theatre.qtbot.wait(100)
    before = preview(theatre, "next").pixelColor(4, 4).red()
    red = Frame(16, 9, 64, bytes((0, 0, 255, 255)) * 144, 4.0)
    monkeypatch.setattr(theatre.reels, "still", lambda *_: red)
    theatre.reels.changed()
    theatre.qtbot.waitUntil(lambda: preview(theatre, "next").pixelColor(4, 4).red() > before)


def test_the_still_of_the_film_a_step_back_is_wanted_too(theatre):
    theatre.go(FILM, "end")
    theatre.show.next()
    shown = scene_at(theatre.run.route, theatre.run.state, Beat(FILM, "end"), "2026-01-01")
    assert (shown.path, shown.at) in theatre.display.stills()
