"""Help with the screens, in a whole show: swap, numbers, test card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt

from presenter.run.scene import CoverScene
from presenter.session.beats import COVER, Beat
from presenter.share.screens import Screen
from presenter.windows.room import Layout
from presenter.windows.screen_help import NUMBERS_MS
from presenter.windows.screens import FakeScreens
from tests.windows.house import FILM, LAPTOP, PROJECTOR, House, here, message, press, wall_words

Key = Qt.Key
SECOND = Screen("DP-2", 3286, 0, 1280, 800)


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def area(screen):
    return QRect(screen.x, screen.y, screen.width, screen.height)


def sheets(show):
    return show.screen_help().sheets()


@pytest.mark.parametrize("which", ["audience", "console"])
def test_s_swaps_the_screens_says_so_and_the_next_show_begins_so(house, which):
    show = house.show()
    press(getattr(show, which), Key.Key_S, text="s")
    assert show.audience.geometry() == area(LAPTOP)
    assert show.console.geometry() == area(PROJECTOR)
    assert "eDP-1" in message(show)
    house.crash(show)
    again = house.show()
    (rooms,) = [place for place in again.room.around() if place.seen]
    assert (rooms.screen, rooms.window) == (LAPTOP, again.audience)
    assert isinstance(again.audience.scene, CoverScene)


def test_with_one_screen_s_says_why_nothing_is_swapped(house):
    house.screens = FakeScreens(LAPTOP)
    show = house.show(Layout.SIDE_BY_SIDE)
    press(show.console, Key.Key_S, text="s")
    assert "only one screen" in message(show)


def test_i_numbers_all_screens_for_a_while_and_the_windows_stay(house, qtbot):
    house.screens = FakeScreens(LAPTOP, PROJECTOR, SECOND)
    show = house.show()
    press(show.console, Key.Key_I, text="i")
    on_laptop, on_wall, on_second = sheets(show)
    assert on_laptop.parentWidget() is show.console
    assert on_wall.parentWidget() is show.audience
    assert on_second.geometry() == area(SECOND)
    assert all(sheet.isVisible() for sheet in sheets(show))
    assert "s swaps" in message(show)
    qtbot.waitUntil(lambda: not sheets(show), timeout=NUMBERS_MS + 2000)


def test_numbers_go_when_the_screens_change_or_swap(house):
    show = house.show()
    show.console.numbers_pressed.emit()
    assert len(sheets(show)) == 2
    house.screens.plug(LAPTOP)
    assert not sheets(show)
    house.screens.plug(LAPTOP, PROJECTOR)
    show.console.numbers_pressed.emit()
    press(show.console, Key.Key_S, text="s")
    assert not sheets(show)


def test_w_lays_the_card_on_the_wall_and_any_key_takes_only_it_away(house):
    show = house.show()
    for key in (Key.Key_PageDown, Key.Key_X, Key.Key_Escape, Key.Key_5):
        press(show.console, Key.Key_P, text="p")
        (card,) = sheets(show)
        assert card.geometry() == show.audience.rect()
        assert wall_words(show) == ["TEST CARD"]
        press(show.console, key)
        assert not sheets(show)
        assert wall_words(show) == ["LIVE"]
        assert here(show) == COVER
        assert not show.presentation.asking_end


def test_the_card_is_as_large_as_a_projector_that_comes_back_otherwise(house):
    show = house.show()
    press(show.console, Key.Key_P, text="p")
    house.screens.plug(LAPTOP)
    assert "NO PROJECTOR" in wall_words(show)
    house.screens.plug(LAPTOP, Screen("HDMI-1", 1366, 0, 1024, 768))
    (card,) = sheets(show)
    assert (card.width(), card.height()) == (1024, 768)


def test_a_button_that_goes_on_takes_the_card_away_too(house):
    show = house.show()
    press(show.console, Key.Key_P, text="p")
    show.console.next_pressed.emit()
    assert not sheets(show)
    assert here(show).step == "welcome"


def test_a_film_stands_while_the_card_is_over_it(house):
    show = house.show()
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, 1)
    assert house.playing()
    press(show.console, Key.Key_P, text="p")
    assert not house.playing()
    assert len(sheets(show)) == 1


def test_without_a_wall_there_is_no_card_and_it_says_so(house):
    show = house.show()
    house.screens.plug(LAPTOP)
    press(show.console, Key.Key_P, text="p")
    assert not sheets(show)
    assert "no wall" in message(show)


def test_a_show_ended_with_numbers_and_card_leaves_nothing(house):
    house.screens = FakeScreens(LAPTOP, PROJECTOR, SECOND)
    show = house.show()
    press(show.console, Key.Key_I, text="i")
    press(show.console, Key.Key_P, text="p")
    left = sheets(show)
    assert len(left) == 4
    house.crash(show)
    assert not any(sheet.isVisible() for sheet in left)
