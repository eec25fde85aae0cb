"""Which window is on which screen, and what happens when a screen comes or goes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from presenter.share.screens import Screen
from presenter.windows.console import ConsoleWindow
from presenter.windows.remembered import Remembered
from presenter.windows.room import Layout, Room
from presenter.windows.room_words import extend_words
from presenter.windows.screens import FakeScreens
from tests.windows.house import LAPTOP, MIRROR, PROJECTOR

_windows = []  # a window must outlive the events on their way to it


@pytest.fixture(autouse=True)
def _close_windows(qtbot):
    yield
    for window in _windows:
        window.close()
        window.deleteLater()
    _windows.clear()
    qtbot.wait(1)


class Seen:
    """A room with two plain windows and made-up screens."""

    def __init__(self, _qtbot, layout, *screens, console=None, remembered=None):
        self.screens = FakeScreens(*screens)
        self.wall, self.console = QWidget(), console or QWidget()
        _windows.extend((self.wall, self.console))
        self.room = Room(self.screens, lambda _screen: None, self.wall, layout, remembered)
        self.missing, self.said, self.notes = [], [], []
        self.room.projector_missing.connect(self.missing.append)
        self.room.said.connect(self.said.append)
        self.room.notes_seen.connect(self.notes.append)
        self.room.open_wall()
        self.room.furnish(self.console)


def area(screen: Screen) -> QRect:
    return QRect(screen.x, screen.y, screen.width, screen.height)


def fills(window: QWidget, screen: Screen) -> bool:
    return window.isVisible() and window.isFullScreen() and window.geometry() == area(screen)


def test_with_a_projector_the_wall_fills_it_and_the_console_the_laptop(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    assert fills(seen.wall, PROJECTOR)
    assert fills(seen.console, LAPTOP)
    seen.room.toggle_notes()  # N means nothing here
    assert seen.console.isVisible()


def test_without_the_projector_the_wall_hides_and_comes_back_with_it(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug(LAPTOP)
    assert not seen.wall.isVisible()
    assert fills(seen.console, LAPTOP)
    assert seen.missing[-1] is True
    seen.screens.plug(LAPTOP, PROJECTOR)
    assert fills(seen.wall, PROJECTOR)
    assert seen.missing[-1] is False


def test_f5_without_a_projector_brings_no_wall_over_the_notes(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug(LAPTOP)
    seen.room.to_the_room()
    assert not seen.wall.isVisible()


def test_another_projector_is_used(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    other = Screen("DP-2", 1366, 0, 1024, 768)
    seen.screens.plug(LAPTOP, other)
    assert fills(seen.wall, other)


def test_when_only_the_projector_is_left_the_notes_stay_away(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    alone = Screen("HDMI-1", 0, 0, 1920, 1080)  # the laptop's lid was closed
    seen.screens.plug(alone)
    assert fills(seen.wall, alone)
    assert not seen.console.isVisible()
    assert seen.missing[-1] is False
    seen.room.toggle_notes()
    assert seen.console.isVisible()
    seen.screens.plug(LAPTOP, PROJECTOR)
    assert fills(seen.wall, PROJECTOR)
    assert fills(seen.console, LAPTOP)


def test_when_the_screens_are_mirrored_the_notes_stay_away(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug(LAPTOP, MIRROR)
    assert fills(seen.wall, LAPTOP)
    assert not seen.console.isVisible()


def test_for_a_moment_without_any_screen_nothing_changes(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug()
    seen.screens.plug(LAPTOP, PROJECTOR)
    assert fills(seen.wall, PROJECTOR)
    assert fills(seen.console, LAPTOP)


def test_shown_here_the_wall_fills_the_screen_and_n_brings_the_notes(qtbot):
    seen = Seen(qtbot, Layout.HERE, LAPTOP)
    assert fills(seen.wall, LAPTOP)
    assert not seen.console.isVisible()
    seen.room.toggle_notes()
    assert fills(seen.console, LAPTOP)
    seen.room.toggle_notes()
    assert not seen.console.isVisible()
    assert fills(seen.wall, LAPTOP)


def test_f5_takes_the_notes_away(qtbot):
    seen = Seen(qtbot, Layout.HERE, LAPTOP)
    seen.room.toggle_notes()
    seen.room.to_the_room()
    assert not seen.console.isVisible()


@pytest.mark.parametrize("layout", [Layout.HERE, Layout.SIDE_BY_SIDE])
def test_a_projector_connected_later_is_used(qtbot, layout):
    seen = Seen(qtbot, layout, LAPTOP)
    seen.screens.plug(LAPTOP, PROJECTOR)
    assert seen.room.layout is Layout.PROJECTOR
    assert fills(seen.wall, PROJECTOR)
    assert fills(seen.console, LAPTOP)


@pytest.mark.parametrize("screen", [LAPTOP, Screen("eDP-1", 0, 0, 1920, 1080)])
def test_side_by_side_both_windows_are_seen_whole(qtbot, screen):
    seen = Seen(qtbot, Layout.SIDE_BY_SIDE, screen, console=ConsoleWindow("A session"))
    wall, console = seen.wall.geometry(), seen.console.geometry()
    assert seen.wall.isVisible()
    assert seen.console.isVisible()
    assert not wall.intersects(console)
    assert area(screen).contains(wall)
    assert area(screen).contains(console)


def test_ordinary_windows_come_up_side_by_side_and_stay_where_they_are_put(qtbot):
    seen = Seen(qtbot, Layout.WINDOWED, LAPTOP)
    assert not seen.wall.geometry().intersects(seen.console.geometry())
    seen.wall.move(seen.wall.x() + 30, seen.wall.y() + 30)
    put = seen.wall.geometry()
    seen.room.settle()
    assert seen.wall.geometry() == put


def test_ordinary_windows_hide_nothing_of_each_other_and_stay_where_they_are_put(qtbot):
    seen = Seen(qtbot, Layout.WINDOWED, LAPTOP, console=ConsoleWindow("A session"))
    assert not seen.wall.geometry().intersects(seen.console.geometry())
    seen.wall.move(17, 170)
    seen.screens.plug(LAPTOP, PROJECTOR)
    assert (seen.wall.x(), seen.wall.y()) == (17, 170)


def test_ordinary_windows_are_left_alone_by_a_projector(qtbot):
    seen = Seen(qtbot, Layout.WINDOWED, LAPTOP)
    seen.screens.plug(LAPTOP, PROJECTOR)
    assert not seen.wall.isFullScreen()
    assert not seen.console.isFullScreen()


def test_the_console_that_came_up_to_ask_goes_away_again(qtbot):
    seen = Seen(qtbot, Layout.HERE, LAPTOP)
    seen.room.show_console()
    seen.room.leave_console()
    assert not seen.console.isVisible()
    seen.room.toggle_notes()
    seen.room.show_console()
    seen.room.leave_console()
    assert seen.console.isVisible()


# Swapping


SECOND = Screen("DP-2", 3286, 0, 1280, 800)


def test_a_swap_exchanges_the_screens_and_the_next_one_brings_them_back(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    said = seen.room.swap()
    assert fills(seen.wall, LAPTOP)
    assert fills(seen.console, PROJECTOR)
    assert "eDP-1" in said
    assert "HDMI-1" in seen.room.swap()
    assert fills(seen.wall, PROJECTOR)
    assert fills(seen.console, LAPTOP)


def test_the_wall_moves_first(qtbot, monkeypatch):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    order = []
    for name, window in (("wall", seen.wall), ("console", seen.console)):
        monkeypatch.setattr(window, "setGeometry", lambda _area, name=name: order.append(name))
    seen.room.swap()
    assert order == ["wall", "console"]


def test_with_two_projectors_the_wall_goes_from_one_to_the_next_before_the_laptop(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR, SECOND)
    assert fills(seen.wall, PROJECTOR)
    seen.room.swap()
    assert fills(seen.wall, SECOND)
    assert fills(seen.console, LAPTOP)
    seen.room.swap()
    assert fills(seen.wall, LAPTOP)
    assert fills(seen.console, PROJECTOR)
    seen.room.swap()
    assert fills(seen.wall, PROJECTOR)
    assert fills(seen.console, LAPTOP)


@pytest.mark.parametrize(
    ("layout", "screens", "why"),
    [
        (Layout.PROJECTOR, (LAPTOP,), "only one screen"),
        (Layout.HERE, (LAPTOP,), "only one screen"),
        (Layout.SIDE_BY_SIDE, (LAPTOP,), "only one screen"),
        (Layout.HERE, (LAPTOP, MIRROR), "extend the desktop"),
        (Layout.WINDOWED, (LAPTOP, PROJECTOR), "drag"),
        (Layout.PROJECTOR, (), "only one screen"),
    ],
)
def test_where_nothing_can_be_swapped_it_says_why_and_nothing_moves(qtbot, layout, screens, why):
    seen = Seen(qtbot, layout, LAPTOP, PROJECTOR)
    seen.screens.plug(*screens)
    before = seen.wall.geometry(), seen.console.geometry(), seen.console.isVisible()
    assert why in seen.room.swap()
    assert before == (seen.wall.geometry(), seen.console.geometry(), seen.console.isVisible())


def test_the_choice_holds_when_the_projector_comes_back_late_often_and_otherwise(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.room.swap()
    for size in ((1920, 1080), (1024, 768), (1280, 800)):
        seen.screens.plug(LAPTOP)
        assert fills(seen.wall, LAPTOP)
        assert not seen.console.isVisible()  # the room looks at the laptop's screen
        back = Screen("HDMI-1", 1366, 0, *size)
        seen.screens.plug(back, LAPTOP)
        assert fills(seen.wall, LAPTOP)
        assert fills(seen.console, back)


def test_the_choice_is_there_the_next_time_and_only_for_these_screens(qtbot):
    remembered = Remembered()
    first = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR, SECOND, remembered=remembered)
    first.room.swap()
    elsewhere = Screen("DP-2", 0, -800, 1024, 640, scale=1.25)
    laptop = Screen("eDP-1", 0, 0, 1093, 614, scale=1.25)
    again = Seen(qtbot, Layout.PROJECTOR, PROJECTOR, elsewhere, laptop, remembered=remembered)
    assert fills(again.wall, elsewhere)
    assert fills(again.console, laptop)
    fresh = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR, remembered=remembered)
    assert fills(fresh.wall, PROJECTOR)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_a_projector_that_comes_late_is_filled_at_every_scale(qtbot, scale):
    seen = Seen(qtbot, Layout.HERE, LAPTOP)
    size = {1.0: (3840, 2160), 1.25: (3072, 1728), 1.5: (2560, 1440), 2.0: (1920, 1080)}[scale]
    sharp = Screen("HDMI-1", 1366, 0, *size, scale=scale)
    seen.screens.plug(LAPTOP, sharp)
    assert fills(seen.wall, sharp)
    seen.room.swap()
    assert fills(seen.console, sharp)
    assert fills(seen.wall, LAPTOP)


def test_the_projector_alone_is_known_though_its_plug_has_another_name_now(qtbot):
    known = {"maker": "Epson", "model": "EB-1", "serial": "X4711"}
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, Screen("DISPLAY2", 1366, 0, 1920, 1080, **known))
    alone = Screen("DISPLAY1", 0, 0, 1920, 1080, **known)  # the laptop's lid was closed
    seen.screens.plug(alone)
    assert fills(seen.wall, alone)
    assert not seen.console.isVisible()


# What cannot wait


def test_notes_leave_a_screen_that_is_going_before_anything_has_settled(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.wobble(Screen("HDMI-1", 0, 0, 1920, 1080))  # the laptop's lid is being closed
    assert not seen.console.isVisible()
    assert seen.wall.isVisible()


def test_notes_go_at_once_when_the_desktop_is_mirrored(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.wobble(LAPTOP, MIRROR)
    assert not seen.console.isVisible()


def test_the_want_of_a_projector_is_told_at_once_and_the_wall_comes_over_no_notes(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.wobble(LAPTOP)
    assert seen.missing[-1] is True
    assert not seen.wall.isVisible()
    assert seen.console.isVisible()


def test_a_plug_that_wobbles_ends_as_it_began(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    for screens in ((LAPTOP,), (), (PROJECTOR,), (PROJECTOR, LAPTOP), (LAPTOP, MIRROR)):
        seen.screens.wobble(*screens)
    seen.screens.plug(PROJECTOR, LAPTOP)
    assert fills(seen.wall, PROJECTOR)
    assert fills(seen.console, LAPTOP)
    assert seen.missing[-1] is False


def test_without_any_screen_nobody_sees_a_picture_and_it_comes_back_in_another_order(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug()
    assert seen.missing[-1] is True
    seen.screens.plug(PROJECTOR, LAPTOP)
    assert seen.missing[-1] is False
    assert fills(seen.wall, PROJECTOR)


@pytest.mark.parametrize("layout", list(Layout))
def test_a_show_that_begins_without_any_screen_waits_for_one(qtbot, layout):
    seen = Seen(qtbot, layout)
    assert seen.missing[-1] is True
    seen.room.toggle_notes()
    seen.room.to_the_room()
    seen.screens.plug(LAPTOP, PROJECTOR)
    assert seen.wall.isVisible()
    assert seen.console.isVisible()


@pytest.mark.parametrize("times", [10])
def test_ten_times_out_and_in_the_picture_is_back_each_time(qtbot, times):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    for _ in range(times):
        seen.screens.plug(LAPTOP)
        assert seen.missing[-1] is True
        assert fills(seen.console, LAPTOP)
        seen.screens.plug(LAPTOP, PROJECTOR)
        assert seen.missing[-1] is False
        assert fills(seen.wall, PROJECTOR)


# Where notes may come up


def test_lid_closed_projector_pulled_lid_opened_ends_with_the_notes_on_the_laptop(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug(Screen("HDMI-1", 0, 0, 1920, 1080))
    assert not seen.console.isVisible()
    assert "notes stay away" in seen.said[-1]
    seen.screens.plug(LAPTOP)
    assert fills(seen.console, LAPTOP)
    assert not seen.wall.isVisible()
    assert seen.missing[-1] is True


def test_with_the_lid_closed_the_notes_go_on_no_second_projector(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR, SECOND)
    first = Screen("HDMI-1", 0, 0, 1920, 1080, primary=True)
    second = Screen("DP-2", 1920, 0, 1280, 800)
    seen.screens.plug(first, second)
    assert not seen.console.isVisible()
    assert fills(seen.wall, first)
    seen.room.toggle_notes()  # asked for
    assert seen.console.isVisible()
    seen.screens.plug(LAPTOP, PROJECTOR, SECOND)
    assert fills(seen.wall, PROJECTOR)
    assert fills(seen.console, LAPTOP)


def test_a_screen_never_seen_before_alone_gets_the_picture_not_the_notes(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug(SECOND)
    assert fills(seen.wall, SECOND)
    assert not seen.console.isVisible()


def test_at_a_desk_with_two_plain_screens_the_notes_stay_on_theirs(qtbot):
    desk = Screen("DP-1", 0, 0, 1920, 1200, primary=True)
    seen = Seen(qtbot, Layout.PROJECTOR, desk, PROJECTOR)
    seen.screens.plug(desk)
    assert fills(seen.console, desk)
    assert seen.missing[-1] is True


def test_where_the_laptop_is_mirrored_the_second_projector_has_the_picture_and_no_notes(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR, SECOND)
    seen.screens.plug(LAPTOP, MIRROR, SECOND)
    assert not seen.console.isVisible()
    assert seen.wall.isVisible()


def test_a_mirror_the_system_keeps_to_itself_takes_the_notes_away_and_is_explained(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug(Screen("eDP-1", 0, 0, 1366, 768, primary=True, shared=True))
    assert fills(seen.wall, LAPTOP)
    assert not seen.console.isVisible()
    assert seen.said[-1].startswith("Mirrored")
    assert extend_words()[0] in seen.said[-1]
    seen.screens.plug(LAPTOP, PROJECTOR)  # extended
    assert fills(seen.console, LAPTOP)
    assert "HDMI-1" in seen.said[-1]
    seen.screens.plug(Screen("eDP-1", 0, 0, 1366, 768, primary=True, shared=True))
    seen.screens.plug(LAPTOP)  # pulled
    assert fills(seen.console, LAPTOP)
    assert seen.missing[-1] is True


def test_notes_brought_over_the_picture_are_told_and_told_gone(qtbot):
    seen = Seen(qtbot, Layout.HERE, LAPTOP)
    assert seen.notes[-1] is False
    seen.room.toggle_notes()
    assert seen.notes[-1] is True
    seen.room.to_the_room()
    assert seen.notes[-1] is False


def test_without_the_projector_n_shows_the_picture_on_the_laptop_until_it_is_back(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug(LAPTOP)
    seen.room.toggle_notes()
    assert fills(seen.wall, LAPTOP)
    assert not seen.console.isVisible()
    assert seen.missing[-1] is False
    seen.room.toggle_notes()
    assert fills(seen.console, LAPTOP)
    seen.screens.plug(LAPTOP, PROJECTOR)
    assert fills(seen.wall, PROJECTOR)
    assert fills(seen.console, LAPTOP)


# The same wall


def test_a_larger_screen_plugged_in_takes_no_picture_away_from_the_room(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, SECOND)
    seen.screens.plug(LAPTOP, SECOND, PROJECTOR)
    assert fills(seen.wall, SECOND)


def test_the_wall_goes_back_to_the_projector_that_had_it(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, SECOND)
    seen.screens.plug(LAPTOP, PROJECTOR)
    assert fills(seen.wall, PROJECTOR)
    seen.screens.plug(LAPTOP, SECOND, PROJECTOR)
    assert fills(seen.wall, SECOND)


def test_two_projectors_of_one_model_that_tell_no_plug_are_swapped_in_turn(qtbot):
    one = Screen("EPSON PJ", 1366, 0, 1920, 1080, model="EPSON PJ")
    other = Screen("EPSON PJ", 3286, 0, 1920, 1080, model="EPSON PJ")
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, one, other)
    assert fills(seen.wall, one)
    seen.room.swap()
    assert fills(seen.wall, other)
    seen.screens.plug(LAPTOP)
    seen.screens.plug(other, LAPTOP, one)
    assert fills(seen.wall, other)
    seen.room.swap()
    assert fills(seen.wall, LAPTOP)


# No desktop between


def test_while_the_windows_swap_both_screens_are_covered_in_black(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    before = set(QApplication.topLevelWidgets())
    seen.room.swap()
    covers = [one for one in set(QApplication.topLevelWidgets()) - before if one.isVisible()]
    assert {one.geometry().getRect() for one in covers} == {
        area(LAPTOP).getRect(),
        area(PROJECTOR).getRect(),
    }
    assert all(one.cursor().shape() is Qt.CursorShape.BlankCursor for one in covers)
    qtbot.waitUntil(lambda: not any(isValid(one) for one in covers), timeout=5000)


# Which screen is which


def test_screens_are_numbered_from_the_left_and_the_rooms_is_told(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, SECOND, LAPTOP, PROJECTOR)
    found = [(one.screen, one.window, one.seen) for one in seen.room.around()]
    assert found == [
        (LAPTOP, seen.console, False),
        (PROJECTOR, seen.wall, True),
        (SECOND, None, False),
    ]
    seen.room.swap()
    seen.room.swap()
    assert [one.seen for one in seen.room.around()] == [True, False, False]


def test_shown_here_the_room_sees_the_only_screen_the_notes_on_it_too(qtbot):
    seen = Seen(qtbot, Layout.HERE, LAPTOP)
    assert [(one.window, one.seen) for one in seen.room.around()] == [(seen.wall, True)]
    seen.room.toggle_notes()
    assert [(one.window, one.seen) for one in seen.room.around()] == [(seen.console, True)]


def test_without_the_projector_or_side_by_side_no_screen_is_the_rooms(qtbot):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    seen.screens.plug(LAPTOP)
    assert [(one.window, one.seen) for one in seen.room.around()] == [(seen.console, False)]
    beside = Seen(qtbot, Layout.SIDE_BY_SIDE, LAPTOP)
    assert [(one.window, one.seen) for one in beside.room.around()] == [(None, False)]
    seen.screens.plug()
    assert seen.room.around() == []


plugs = st.lists(
    st.sampled_from(
        [
            (LAPTOP, PROJECTOR),
            (LAPTOP,),
            (LAPTOP, MIRROR),
            (Screen("HDMI-1", 0, 0, 1920, 1080),),
            (PROJECTOR, LAPTOP),
            (),
        ]
    ),
    max_size=6,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plugs)
def test_whatever_is_plugged_the_notes_never_come_up_where_the_room_looks(qtbot, changes):
    seen = Seen(qtbot, Layout.PROJECTOR, LAPTOP, PROJECTOR)
    for screens in changes:
        seen.screens.plug(*screens)
        if not screens:
            continue
        if LAPTOP not in screens or MIRROR in screens:
            assert not seen.console.isVisible()
        if PROJECTOR in screens:
            assert fills(seen.wall, PROJECTOR)
            assert fills(seen.console, LAPTOP)
