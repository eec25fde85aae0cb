"""Screens that go for a moment, all of them too: nothing fails, the same picture comes back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from presenter.session.beats import Beat
from presenter.windows.screens import QtScreens
from tests.windows.house import FILM, LAPTOP, PROJECTOR, House, here, wall_words

AWAY = [(), (LAPTOP,), (PROJECTOR,)]


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def on_wall(show) -> QImage:
    return show.audience.grab().toImage()


def begun(house):
    """Return a show on both screens, its windows as large as they, not as Qt's own screen."""
    show = house.show()
    house.screens.plug(LAPTOP)
    house.screens.plug(LAPTOP, PROJECTOR)
    return show


def settled(house, show) -> None:
    house.pass_time(show, 0.2)
    seen = [on_wall(show)]

    def stands() -> bool:
        house.qtbot.wait(50)
        seen.append(on_wall(show))
        return seen[-1] == seen[-2]

    house.qtbot.waitUntil(stands)


def is_varied(image: QImage) -> bool:
    """True for a picture, False for a plain ground."""
    step = max(1, image.width() // 64)
    seen = {
        image.pixel(x, y)
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    }
    return len(seen) > 1


@pytest.mark.parametrize("gone", AWAY, ids=str)
def test_a_slide_comes_back_as_it_was(house, gone):
    show = begun(house)
    show.presentation.go_to_step("welcome")
    settled(house, show)
    before = on_wall(show)
    assert is_varied(before)
    house.screens.plug(*gone)
    settled(house, show)
    house.screens.plug(LAPTOP, PROJECTOR)
    house.qtbot.waitUntil(lambda: on_wall(show) == before)  # painted anew for its screen
    assert here(show).step == "welcome"
    assert wall_words(show) == ["LIVE"]
    assert show.audience.isVisible()


def test_a_film_stands_where_it_was_and_plays_on(house):
    show = begun(house)
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, 1)
    house.screens.plug()
    settled(house, show)
    assert not house.playing()
    before = on_wall(show)
    house.pass_time(show, 5, step=0.5)
    house.screens.plug(LAPTOP, PROJECTOR)
    house.qtbot.waitUntil(lambda: on_wall(show) == before)  # painted anew for its screen
    show.presentation.film.play_pause()
    house.pass_time(show, 0.4)
    assert house.playing()
    assert on_wall(show) != before


@pytest.mark.parametrize("gone", AWAY, ids=str)
def test_a_screen_that_goes_before_the_wall_is_painted(house, gone):
    show = begun(house)
    show.presentation.go_to_step("welcome")
    settled(house, show)
    before = on_wall(show)
    show.presentation.black()
    show.presentation.black()
    show.audience.update()  # asked for, and painted only once the event loop turns
    house.screens.wobble(*gone)
    house.qtbot.wait(30)
    show.audience.update()
    house.screens.plug(*gone)
    show.audience.update()
    house.screens.plug(LAPTOP, PROJECTOR)
    house.qtbot.waitUntil(lambda: on_wall(show) == before)  # painted anew for its screen


def test_a_native_screen_that_goes_is_told_once_and_not_found_any_more(qtbot):
    """Off screen no screen can be pulled: Qt's own signal tells of it, as it does then."""
    application = QGuiApplication.instance()
    screens = QtScreens(application, mirrored=lambda: False, platform="linux")
    told: list[str] = []
    screens.changing = lambda: told.append("changing")
    screens.changed = lambda: told.append("changed")
    application.screenRemoved.emit(application.primaryScreen())
    application.primaryScreenChanged.emit(application.primaryScreen())
    qtbot.waitUntil(lambda: "changed" in told, timeout=3000)
    assert told == ["changing", "changing", "changed"]
    assert QtScreens.native(PROJECTOR) is None
