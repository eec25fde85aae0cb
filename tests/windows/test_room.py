"""Which window is on which screen, and what happens when a screen comes or goes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from presenter.windows.console import ConsoleWindow
from presenter.windows.room import Layout, Room
from presenter.windows.screens import FakeScreens, Screen
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

    def __init__(self, _qtbot, layout, *screens, console=None):
        self.screens = FakeScreens(*screens)
        self.wall, self.console = QWidget(), console or QWidget()
        _windows.extend((self.wall, self.console))
        self.room = Room(self.screens, lambda _screen: None, self.wall, layout)
        self.missing = []
        self.room.projector_missing.connect(self.missing.append)
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
