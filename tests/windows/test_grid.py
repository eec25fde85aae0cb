"""The overview's pictures come as they are needed, and show the steps as they are now."""

from __future__ import annotations

import pytest

from presenter.session.beats import COVER
from presenter.windows.grid import Grid
from tests.windows.theatre import SESSION, Theatre


@pytest.fixture
def theatre(qtbot):
    made = Theatre(qtbot)
    yield made.begin()
    made.close()


@pytest.fixture
def grid(theatre, qtbot):
    made = Grid(theatre.display)
    qtbot.addWidget(made.overview)
    made.overview.resize(1000, 700)
    made.fill()
    made.overview.show()
    yield made
    made.close()


def pictures(grid):
    return {step for step, image in grid.overview._images.items() if not image.isNull()}


def test_every_step_in_sight_gets_its_picture(grid, qtbot):
    qtbot.waitUntil(lambda: pictures(grid) >= set(grid.overview.visible_steps()))
    assert len(pictures(grid)) > 3


def test_nothing_of_it_is_seen_on_the_wall(theatre, grid, qtbot):
    before = theatre.wall.scene
    qtbot.waitUntil(lambda: bool(pictures(grid)))
    assert theatre.wall.scene == before
    assert theatre.here == COVER


def test_a_step_chosen_is_told(grid, qtbot):
    with qtbot.waitSignal(grid.step_chosen) as told:
        grid.overview._choose(2)
        grid.overview._go()
    assert told.args == ["after-the-film"]


def test_filled_again_it_begins_where_the_room_is(theatre, grid):
    theatre.go("tea")
    grid.fill()
    now = [row for row in grid.overview._rows if row.state == "now"]
    assert [row.step for row in now] == ["tea"]
    assert grid.overview._rows[grid.overview._chosen].step == "tea"


def test_taken_away_at_once_and_brought_back_it_still_gets_its_pictures(grid, qtbot):
    grid.overview._ask()
    grid.fill()  # what was asked for and not yet painted is dropped
    grid.overview.viewport().repaint()
    qtbot.waitUntil(lambda: pictures(grid) >= set(grid.overview.visible_steps()))


def test_after_an_edit_the_pictures_are_new(theatre, grid, qtbot):
    from presenter.session.reading import read_text
    from presenter.windows.presentation import Reloaded

    qtbot.waitUntil(lambda: "welcome" in pictures(grid))
    before = grid.overview._images["welcome"].copy()
    text = SESSION.replace("slide: Welcome", "slide: Hello\n        id: welcome")
    found = read_text(text.encode(), theatre.session.path)
    theatre.edited = Reloaded(found.session, text, "")
    theatre.show.reload()
    grid.fill()
    qtbot.waitUntil(lambda: grid.overview._images.get("welcome") not in (None, before))
