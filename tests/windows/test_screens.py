"""Screens: the wall is never the laptop's own while there is another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from presenter.share.screens import Screen, places, told_apart, walls
from presenter.windows.screens import FakeScreens, QtScreens, is_there

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


def test_the_screen_chosen_is_the_wall_even_the_laptops_own():
    assert places([LAPTOP, PROJECTOR], LAPTOP).wall == LAPTOP
    assert places([LAPTOP, PROJECTOR], LAPTOP).console == PROJECTOR
    small = Screen("DP-1", 4000, 0, 1024, 768)
    assert places([LAPTOP, small, PROJECTOR], small).wall == small
    assert places([LAPTOP, small, PROJECTOR], small).console == LAPTOP
    assert places([LAPTOP, small, PROJECTOR], LAPTOP).console == PROJECTOR


def test_a_screen_chosen_that_is_not_there_changes_nothing():
    gone = Screen("DP-9", 9000, 0, 1024, 768)
    assert places([LAPTOP, PROJECTOR], gone) == places([LAPTOP, PROJECTOR])
    assert places([LAPTOP], LAPTOP).wall is None


def test_walls_in_turn_end_with_the_laptops_own():
    small = Screen("DP-1", 4000, 0, 1024, 768)
    assert walls([LAPTOP, small, PROJECTOR]) == [PROJECTOR, small, LAPTOP]


def test_of_two_projectors_the_one_with_more_pixels_is_the_wall_whatever_its_scale():
    sharp = Screen("DP-1", 4000, 0, 1536, 864, scale=2.5)  # 4K
    assert places([LAPTOP, PROJECTOR, sharp]).wall == sharp


def test_a_laptop_mirrored_with_one_projector_keeps_the_notes_off_the_other():
    mirror = Screen("HDMI-1", 0, 0, 1366, 768)
    chosen = places([mirror, LAPTOP, Screen("DP-1", 1366, 0, 1024, 768, primary=True)])
    assert chosen.console == LAPTOP
    assert chosen.wall.name == "DP-1"
    assert chosen.mirrored


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_a_scaled_screen_is_named_by_its_own_pixels(scale):
    size = {1.0: (1920, 1080), 1.25: (1536, 864), 1.5: (1280, 720), 2.0: (960, 540)}[scale]
    assert Screen("HDMI-1", 0, 0, *size, scale=scale).words == "HDMI-1, 1920 × 1080"


def test_a_screen_is_known_again_at_another_place_resolution_and_scale():
    known = {"maker": "Epson", "model": "EB-1", "serial": "X", "wide": 1600, "high": 900}
    one = Screen("HDMI-1", 1366, 0, 1920, 1080, **known)
    other = Screen("HDMI-1", 0, 768, 1024, 768, scale=1.25, primary=True, **known)
    assert one.mark == other.mark


screens = st.builds(
    Screen,
    name=st.sampled_from(["eDP-1", "HDMI-1", "DP-2", "LVDS", "VGA-1", "DISPLAY1", ""]),
    x=st.integers(-4000, 4000),
    y=st.integers(-2000, 2000),
    width=st.integers(320, 7680),
    height=st.integers(240, 4320),
    primary=st.booleans(),
)


@given(st.lists(screens, min_size=1, max_size=5), st.none() | screens, st.integers(0, 9))
def test_the_notes_are_never_on_the_wall(found, wanted, which):
    chosen = places(found, found[which] if which < len(found) else wanted)
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
    assert told[0][0].pixels == (told[0][0].width, told[0][0].height)
    assert told[0][0].mark.name == qapp.primaryScreen().name()
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


def test_a_mirror_of_another_shape_in_the_middle_is_the_same_place():
    assert places([LAPTOP, Screen("HDMI-1", 171, 0, 1024, 768)]).mirrored
    beside = Screen("HDMI-1", 1365, 0, 1920, 1080)  # a pixel over, where scales are rounded
    assert places([LAPTOP, beside]).wall == beside


def test_a_placeholder_for_no_screen_is_none():
    assert not is_there(Screen("", 0, 0, 0, 0))
    assert is_there(LAPTOP)


def test_that_screens_begin_to_change_is_told_at_once(qapp):
    screens = QtScreens(qapp)
    told = []
    screens.changing = lambda: told.append("changing")
    screens.changed = lambda: told.append("changed")
    qapp.primaryScreen().geometryChanged.emit(QRect(0, 0, 800, 600))
    assert told == ["changing"]
    screens.changed = lambda: None
    screens.deleteLater()


@given(st.lists(screens, max_size=5))
def test_marks_are_told_apart_whatever_screens_say_of_themselves(found):
    marks = told_apart(found)
    assert len(set(marks)) == len(found)
    again = dict(zip(told_apart(found[::-1]), found[::-1], strict=True))
    places_of = {mark: (one.x, one.y) for mark, one in zip(marks, found, strict=True)}
    assert {mark: (one.x, one.y) for mark, one in again.items()} == places_of
