"""Texts of 100 to 200 percent: nothing is cut or lies over another thing on a small laptop."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from presenter.windows.console import SMALLEST
from presenter.windows.keycard import KeyCard
from presenter.windows.look import Sight, follow
from presenter.windows.parts import Button, Line
from presenter.windows.resume_page import ResumePage
from presenter.windows.screen_page import OneScreenPage
from tests.windows.house import FILM, House

STEPS = (None, "welcome", FILM, "where-is-the-power", "tea")
SIZES = (100, 125, 150, 175, 200)


@pytest.fixture(autouse=True)
def usual_sight():
    yield
    follow(Sight())


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def settle(qtbot) -> None:
    """Wait until layouts within layouts have found their sizes."""
    for _ in range(5):
        qtbot.wait(40)


def leaves(window: QWidget) -> list[QWidget]:
    """Return the texts and buttons that are shown."""
    return [one for one in window.findChildren(QWidget) if one.isVisible() and _is_leaf(one)]


def _is_leaf(widget: QWidget) -> bool:
    return isinstance(widget, Button) or (isinstance(widget, QLabel) and widget.height() > 1)


def scrolled(widget: QWidget) -> bool:
    """True for what can be scrolled to."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def place(widget: QWidget, window: QWidget):
    return widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))


def assert_nothing_is_cut(window: QWidget) -> None:
    shown = leaves(window)
    for one in shown:
        box = place(one, window)
        name = one.accessibleName()
        if not scrolled(one):
            assert window.rect().contains(box), f"{name!r} goes beyond the window: {box}"
        if isinstance(one, Button):
            hint = one.sizeHint()
            assert one.width() >= hint.width(), f"{name!r} is cut"
            assert one.height() >= hint.height(), f"{name!r} is cut"
    for one, other in combinations(shown, 2):
        if scrolled(one) == scrolled(other) and not one.isAncestorOf(other):
            assert not place(one, window).intersects(place(other, window)), (
                f"{one.accessibleName()!r} lies over {other.accessibleName()!r}"
            )


@pytest.mark.parametrize("percent", SIZES)
@pytest.mark.parametrize("step", STEPS)
def test_the_console_has_room_for_all(qtbot, house, step, percent):
    follow(Sight(percent))
    show = house.show()
    follow(Sight(percent))  # the house remembers nothing
    if step is not None:
        show.presentation.go_to_step(step)
    show.console.show()
    show.console.resize(1366, 700)
    house.pass_time(show, 0.1)
    settle(qtbot)
    assert show.console.size().width() == 1366
    assert show.console.size().height() == 700
    assert_nothing_is_cut(show.console)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_question_whether_to_end_has_room(qtbot, house, percent):
    follow(Sight(percent))
    show = house.show()
    follow(Sight(percent))
    show.presentation.next()
    show.presentation.ask_end()
    show.console.show()
    show.console.resize(1366, 700)
    settle(qtbot)
    assert_nothing_is_cut(show.console)


def test_back_from_large_the_console_is_as_it_was(qtbot, house):
    show = house.show()
    show.presentation.go_to_step(FILM)
    show.console.show()
    show.console.resize(1366, 700)
    settle(qtbot)
    before = [(one.accessibleName(), place(one, show.console)) for one in leaves(show.console)]
    follow(Sight(200))
    settle(qtbot)
    follow(Sight())
    settle(qtbot)
    after = [(one.accessibleName(), place(one, show.console)) for one in leaves(show.console)]
    assert sorted(map(str, after)) == sorted(map(str, before))


@pytest.mark.parametrize("percent", SIZES)
@pytest.mark.parametrize("make", [0, 1])
def test_pages_wrap_their_buttons_and_cut_nothing(qtbot, make, percent):
    follow(Sight(percent))
    page = [ResumePage("A session", "at step 4", 60), OneScreenPage("A session")][make]
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    settle(qtbot)
    assert (page.width(), page.height()) == (1366, 700)
    assert_nothing_is_cut(page)
    assert all(line.fits() for line in page.findChildren(Line))


def test_the_key_card_scrolls_where_it_is_longer_than_the_window(qtbot):
    follow(Sight(200))
    card = KeyCard()
    qtbot.addWidget(card)
    card.resize(1366, 700)
    card.show()
    assert card.verticalScrollBar().maximum() > 0
    follow(Sight())
    assert card.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("step", [None, FILM, "tea"])
def test_in_the_smallest_window_texts_are_as_large_as_it_holds(qtbot, house, step, percent):
    follow(Sight(percent))
    show = house.show()
    follow(Sight(percent))
    if step is not None:
        show.presentation.go_to_step(step)
    show.console.show()
    show.console.resize(SMALLEST)
    house.pass_time(show, 0.1)
    settle(qtbot)
    assert show.console.size() == SMALLEST
    assert_nothing_is_cut(show.console)
