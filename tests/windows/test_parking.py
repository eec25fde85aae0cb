"""The parking lot: parked on one key anywhere, seen on request, back before the last section."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.run.aside import Aside
from presenter.run.scene import ParkingScene, QuestionScene
from presenter.session.beats import Beat
from tests.windows.house import FILM, House, here, message, press

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def show(house, qtbot):
    made = house.show()
    made.console.resize(1366, 768)
    qtbot.wait(30)
    return made


def key(show, name, modifiers=Qt.KeyboardModifier.NoModifier):
    focus = QApplication.focusWidget()
    inside = focus is not None and focus.window() is show.console
    QTest.keyClick(focus if inside else show.console, name, modifiers)


def park(show, text):
    key(show, K.Key_K)
    answer(show, text)


def answer(show, text):
    """Type into the field in the bar, in place of what is there."""
    entry = show.console.entry()
    assert entry.is_open()
    entry.field.selectAll()
    QTest.keyClicks(entry.field, text)
    if not text:
        QTest.keyClick(entry.field, K.Key_Delete)
    QTest.keyClick(entry.field, K.Key_Return)


def items(show):
    return show.run.state.lot.items


def page(show):
    return show.workshop().parking().page


def opened(show):
    key(show, K.Key_K, SHIFT)
    assert show.console.overlay() is page(show)
    return page(show)


def test_something_is_parked_on_the_cover_and_the_console_says_how_much_waits(show):
    park(show, "  Who pays for the bus? ")
    assert [item.text for item in items(show)] == ["Who pays for the bus?"]
    assert "1 item waiting" in message(show)
    key(show, K.Key_K)
    key(show, K.Key_Escape)  # left without a word
    assert len(items(show)) == 1
    assert not show.presentation.asking_end


def test_a_film_plays_on_while_something_is_parked(house, show):
    show.presentation.go_to(Beat(FILM, "card"))
    show.presentation.next()
    house.pass_time(show, 0.5)
    assert house.playing()
    key(show, K.Key_K)
    house.pass_time(show, 0.5)
    assert house.playing()
    answer(show, "Ask about the gate")
    house.pass_time(show, 0.5)
    assert house.playing()
    assert show.run.state.aside is Aside.NONE
    assert items(show)[0].text == "Ask about the gate"


def test_the_page_has_the_items_and_all_that_can_be_done_to_them(show):
    park(show, "Buses")
    park(show, "Forms")
    made = opened(show)
    assert made.items.texts() == ["Buses", "Forms"]
    assert made.items.hasFocus()
    key(show, K.Key_Home)
    key(show, K.Key_Return)
    assert show.console.entry().field.text() == "Buses"
    answer(show, "Buses at night")
    assert made.items.hasFocus()  # the keys come back
    key(show, K.Key_A)
    answer(show, "Anna")
    key(show, K.Key_S)
    first = items(show)[0]
    assert (first.text, first.owner, first.settled) == ("Buses at night", "Anna", True)
    assert "1 item waiting" in made.state_words()
    key(show, K.Key_Delete)
    assert made.items.texts() == ["Forms"]
    key(show, K.Key_Z, CTRL)
    again = items(show)[1]
    assert (again.text, again.owner, again.settled) == ("Buses at night", "Anna", True)
    key(show, K.Key_K)
    answer(show, "Tea")
    assert made.items.texts() == ["Forms", "Buses at night", "Tea"]
    key(show, K.Key_A)
    answer(show, "")
    assert items(show)[2].owner == ""
    key(show, K.Key_Escape)
    assert show.console.overlay() is None


def test_the_mouse_does_the_same(show):
    park(show, "Buses")
    made = opened(show)
    for button, done in (
        (made._settle, lambda: items(show)[0].settled),
        (made._show, lambda: show.run.state.aside is Aside.PARKING),
        (made._show, lambda: show.run.state.aside is Aside.NONE),
        (made._drop, lambda: items(show) == ()),
        (made._close, lambda: show.console.overlay() is None),
    ):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert done()


def test_it_is_shown_to_the_room_and_taken_away_by_a_key_and_by_next(show):
    show.presentation.go_to_step("where-is-the-power")
    park(show, "Buses")
    made = opened(show)
    key(show, K.Key_Space)
    assert isinstance(show.audience.scene, ParkingScene)
    assert [item.text for item in show.audience.scene.items] == ["Buses"]
    assert "The parking lot, 1 item" in show.console._view.wall_words
    assert "The room sees it" in made.state_words()
    key(show, K.Key_Space)
    assert isinstance(show.audience.scene, QuestionScene)
    key(show, K.Key_Space)
    key(show, K.Key_PageDown)
    assert isinstance(show.audience.scene, QuestionScene)
    assert here(show) == Beat("where-is-the-power", "question")


def test_an_empty_lot_says_how_to_fill_it_and_is_not_shown(show):
    made = opened(show)
    assert made._empty.isVisible()
    key(show, K.Key_Space)
    assert show.run.state.aside is Aside.NONE
    assert "Nothing is parked yet" in message(show)


def test_thirty_items_have_pages_on_the_wall_that_are_turned(show, qtbot):
    for n in range(30):
        show.workshop().parking().park(f"Item {n}: something that takes a line or two on the wall")
    made = opened(show)
    key(show, K.Key_Space)
    qtbot.wait(20)
    assert show.audience.sheets()[1] > 1
    key(show, K.Key_PageDown, CTRL)
    assert show.audience.sheets()[0] == 1
    QTest.mouseClick(made._back, Qt.MouseButton.LeftButton)
    assert show.audience.sheets()[0] == 0


def test_the_lot_comes_before_the_last_section_and_the_console_says_why(house, show):
    show.presentation.go_to_step("after-the-film")
    park(show, "Buses")
    show.presentation.next()
    assert here(show) == Beat("where-is-the-power", "question")
    assert isinstance(show.audience.scene, ParkingScene)
    assert "before the last section · Next goes back to the plan" in show.console._view.wall_words
    assert "Where is the power?" in show.console._view.next_title
    assert show.console._view.now_title == "The parking lot, 1 item"
    assert not show.console._view.countdown or not show.console._view.countdown.running
    show.presentation.next()
    assert isinstance(show.audience.scene, QuestionScene)
    assert here(show) == Beat("where-is-the-power", "question")
    show.presentation.go_to_step("after-the-film")
    show.presentation.next()
    assert isinstance(show.audience.scene, QuestionScene)  # once is enough


FILM_LAST = """\
presenter: 1
title: A small session
films: {one: {file: one.mp4, title: The first film}}
sections:
  - title: First
    steps: [{slide: Welcome}]
  - title: Last
    steps: [{film: one, minutes: 6}]
"""


def test_a_film_that_begins_the_last_section_waits_for_the_lot(qtbot, tmp_path):
    house = House(qtbot, tmp_path, FILM_LAST)
    show = house.show()
    show.presentation.go_to_step("welcome")
    show.workshop().parking().park("Buses")
    show.presentation.next()
    house.pass_time(show, 0.4)
    assert isinstance(show.audience.scene, ParkingScene)
    assert not house.playing()
    show.presentation.next()
    assert here(show) == Beat(FILM, "card")
    show.presentation.next()
    house.pass_time(show, 0.4)
    assert house.playing()
    house.close()


def test_the_lot_is_there_after_a_crash_as_it_was(house, show, qtbot):
    show.presentation.go_to_step("after-the-film")
    park(show, "Buses")
    opened(show)
    key(show, K.Key_A)
    answer(show, "Anna")
    show.presentation.next()
    before = show.run.state
    assert before.aside is Aside.PARKING
    house.crash(show)
    again = house.resume()
    assert again.run.state.lot == before.lot
    assert isinstance(again.audience.scene, ParkingScene)
    assert "before the last section" in again.console._view.wall_words
    press(again.console, K.Key_Right)
    assert isinstance(again.audience.scene, QuestionScene)
