from __future__ import annotations

import itertools

import pytest

from presenter.windows.look import Look
from presenter.windows.view import Wall
from presenter.windows.wall_strip import BADGES, WallStrip


def strip(qtbot) -> WallStrip:
    made = WallStrip()
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(1340, 44)
    return made


def test_each_state_of_the_wall_is_a_word(qtbot):
    made = strip(qtbot)
    for wall in Wall:
        made.show_wall((wall,), "The cover.")
        assert made.badges() == (wall,)
    assert made.words() == "The cover."


def test_several_badges_stand_together(qtbot):
    made = strip(qtbot)
    made.show_wall((Wall.BLACK, Wall.NOT_RECORDED), "Black.")
    assert made.badges() == (Wall.BLACK, Wall.NOT_RECORDED)
    made.show_wall((Wall.LIVE,), "The cover.")
    assert made.badges() == (Wall.LIVE,)


def test_badges_differ_by_sign_not_by_colour_alone():
    for one, other in itertools.combinations(Wall, 2):
        assert BADGES[one][0] is not BADGES[other][0]


@pytest.mark.parametrize("first", [Wall.WHITE, Wall.TEST_CARD, Wall.NO_PROJECTOR])
def test_all_badges_there_can_be_and_a_sentence_fit_a_small_laptop(qtbot, first):
    made = strip(qtbot)
    most = (Wall.PRACTICE, first, Wall.FROZEN, Wall.MUTED, Wall.NOT_RECORDED)
    made.show_wall(most, "The film is playing: The blue folder.")
    made.show()
    assert made._words.fits()
    for badge in made._badges.values():
        assert badge.width() >= badge.sizeHint().width()
        assert badge.accessibleName()
