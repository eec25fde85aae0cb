"""Screens: the wall is never the laptop's own while there is another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from presenter.windows.screens import FakeScreens, QtScreens, Screen, places

LAPTOP = Screen("eDP-1", 0, 0, 1366, 768)
PROJECTOR = Screen("HDMI-1", 1366, 0, 1920, 1080)


@pytest.mark.parametrize("own", ["eDP-1", "LVDS1", "DSI-1", "Built-in Retina Display", "eDP"])
def test_the_laptop_is_known_by_its_name_even_where_the_projector_is_primary(own):
    laptop = Screen(own, 1920, 0, 1366, 768)
    wall = Screen("HDMI-A-1", 0, 0, 1920, 1080, primary=True)
    assert places([wall, laptop]).wall == wall
    assert places([wall, laptop]).console == laptop


def test_without_a_telling_name_the_primary_is_the_laptop():
    one = Screen(r"\\.\DISPLAY1", 0, 0, 1920, 1080)
    two = Screen(r"\\.\DISPLAY2", 1920, 0, 1280, 720, primary=True)
    assert places([one, two]).console == two
    assert places([one, two]).wall == one


def test_of_two_projectors_the_larger_is_the_wall():
    small = Screen("DP-1", 4000, 0, 1024, 768)
    assert places([LAPTOP, small, PROJECTOR]).wall == PROJECTOR


def test_a_single_screen_is_no_wall():
    assert places([LAPTOP]).wall is None


def test_a_mirrored_projector_is_no_second_screen():
    mirror = Screen("HDMI-1", 0, 0, 1366, 768)
    assert places([LAPTOP, mirror]).wall is None


def test_no_screen_is_an_error():
    with pytest.raises(ValueError, match="no screen"):
        places([])


screens = st.builds(
    Screen,
    name=st.sampled_from(["eDP-1", "HDMI-1", "DP-2", "LVDS", "VGA-1", "DISPLAY1", ""]),
    x=st.integers(-4000, 4000),
    y=st.integers(-2000, 2000),
    width=st.integers(320, 7680),
    height=st.integers(240, 4320),
    primary=st.booleans(),
)


@given(st.lists(screens, min_size=1, max_size=5))
def test_the_notes_are_never_on_the_wall(found):
    chosen = places(found)
    assert chosen.wall is not chosen.console
    if chosen.wall is not None:
        assert (chosen.wall.x, chosen.wall.y) != (chosen.console.x, chosen.console.y)


def test_a_change_of_screens_is_told():
    told = []
    screens = FakeScreens(LAPTOP)
    screens.changed = lambda: told.append(len(screens.all()))
    screens.plug(LAPTOP, PROJECTOR)
    assert told == [2]


def test_a_screen_that_moves_or_changes_its_size_is_told(qapp, qtbot):
    told = []
    screens = QtScreens(qapp)
    screens.changed = lambda: told.append(screens.all())
    qapp.primaryScreen().geometryChanged.emit(QRect(0, 0, 800, 600))
    qapp.primaryScreen().geometryChanged.emit(QRect(0, 0, 800, 600))
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0][0].width == qapp.primaryScreen().geometry().width()
    screens.deleteLater()


def test_a_screen_of_its_own_is_known_by_qt(qapp):
    screens = QtScreens(qapp)
    assert QtScreens.native(screens.all()[0]) is qapp.primaryScreen()
    assert QtScreens.native(PROJECTOR) is None
    screens.deleteLater()


def test_two_screens_in_one_place_are_mirrored():
    assert places([LAPTOP, Screen("HDMI-1", 0, 0, 1366, 768)]).mirrored
    assert not places([LAPTOP, PROJECTOR]).mirrored
    assert not places([LAPTOP]).mirrored


def test_words_name_a_screen_by_its_maker_or_its_plug():
    assert PROJECTOR.words == "HDMI-1, 1920 × 1080"
    known = Screen("DP-1", 0, 0, 1280, 720, maker="Epson", model="EB-1")
    assert known.words == "Epson EB-1, 1280 × 720"
