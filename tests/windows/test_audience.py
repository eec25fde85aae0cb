"""No black and no stale picture between any two beats: every painted frame is looked at."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from presenter.film.fake import number_in, tint
from presenter.run.scene import FilmScene
from tests.windows.theatre import Theatre

FILM = "the-first-film"


@pytest.fixture
def theatre(qtbot):
    made = Theatre(qtbot)
    made.begin(shown=True)
    yield made
    made.close()


def is_black(image):
    return all(
        max(image.pixelColor(x, y).getRgb()[:3]) < 8
        for x in range(4, image.width(), 40)
        for y in range(4, image.height(), 40)
    )


def unpainted(image):
    return any(
        image.pixelColor(x, y) == QColor(0, 255, 0)
        for x in range(0, image.width(), 8)
        for y in range(0, image.height(), 8)
    )


def test_the_white_wall_is_white_to_its_edges(theatre):
    theatre.wall.keeps = True
    theatre.show.white()
    image = theatre.wall.seen[-1]
    places = [(0, 0), (image.width() - 1, image.height() - 1), (320, 180)]
    assert {image.pixelColor(*place).name() for place in places} == {"#ffffff"}


def middle(image):
    return image.pixelColor(image.width() // 2, image.height() // 2)


def settle(theatre):
    theatre.pass_time(0.2)
    theatre.qtbot.wait(20)


def test_every_painted_frame_from_slide_to_film_to_question_to_film_to_slide(theatre):
    theatre.go("welcome")
    settle(theatre)
    theatre.wall.keeps = True
    seen = []
    for _ in range(9):
        theatre.show.next()
        settle(theatre)
        if theatre.show._director.playing:
            theatre.pass_time(10.5)
        settle(theatre)
        seen.append(theatre.here.name)
        if theatre.here.step == "after-the-film":
            break
    assert theatre.here.step == "after-the-film"
    assert {"card", "ask-1", "end"} <= set(seen)
    assert len(theatre.wall.seen) > 200  # the film's own pictures were painted
    assert not [n for n, image in enumerate(theatre.wall.seen) if is_black(image)]
    assert not [n for n, image in enumerate(theatre.wall.seen) if unpainted(image)]


def test_a_film_shows_only_its_own_pictures_in_order(theatre):
    theatre.go(FILM, "card")
    settle(theatre)
    theatre.show.next()
    theatre.wall.keeps = True
    theatre.pass_time(3)
    film = theatre.session.films[0].path
    colours = [middle(image) for image in theatre.wall.seen]
    assert {c.red() for c in colours} == {tint(film)}
    numbers = [number_in(c.blue(), c.green()) for c in colours]
    assert numbers == sorted(numbers)
    assert numbers[0] <= 1
    assert numbers[-1] >= 70


def test_from_one_film_to_the_next_nothing_of_the_old_one_is_seen(theatre):
    theatre.go(FILM, "card")
    theatre.show.next()
    theatre.pass_time(2)
    second = theatre.session.films[1].path
    theatre.wall.keeps = True
    theatre.go("the-second-film", "play-1")
    settle(theatre)
    assert isinstance(theatre.wall.scene, FilmScene)
    after = [middle(image).red() for image in theatre.wall.seen]
    assert set(after) == {tint(second)}


def test_a_jump_paints_no_picture_between(theatre):
    theatre.go("welcome")
    settle(theatre)
    theatre.wall.keeps = True
    theatre.show.go_to(theatre.run.route.first_beat("tea"))
    settle(theatre)
    first = theatre.wall.seen[0]
    last = theatre.wall.seen[-1]
    assert first.pixelColor(20, 20) == last.pixelColor(20, 20)
    assert len({middle(image).rgb() for image in theatre.wall.seen}) == 1
