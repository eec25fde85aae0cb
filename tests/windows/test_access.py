"""All by keyboard: Tab reaches every control of every window, and each can be heard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presenter.session.reading import read_text
from presenter.windows.ballot_view import Answer
from presenter.windows.keys import Action
from presenter.windows.look import Sight, follow
from presenter.windows.parts import Button
from presenter.windows.poll_page import Ballot, PollPage
from presenter.windows.problems_page import ProblemsPage
from presenter.windows.remembered import Remembered
from presenter.windows.resume_page import ResumePage
from presenter.windows.screen_page import OneScreenPage
from presenter.windows.scrub_bar import ScrubBar
from presenter.windows.settings_page import SettingsPage
from presenter.windows.view import FilmView, Wall
from presenter.windows.welcome import WelcomeWindow
from presenter.windows.words_view import Reading
from presenter.windows.workshop_page import Offer, WorkshopPage
from tests.windows.hearing_help import controls, heard, walked
from tests.windows.house import FILM, House, here, press, wall_words

K = Qt.Key
R = QAccessible.Role
WORKED = {R.Button, R.CheckBox, R.Slider, R.ComboBox, R.List, R.EditableText, R.SpinBox}
READ = {R.Client, R.Pane, R.StaticText}  # text that scrolls


@pytest.fixture(autouse=True)
def usual_sight():
    yield
    follow(Sight())


@pytest.fixture
def house(qtbot, tmp_path):
    made = House(qtbot, tmp_path)
    yield made
    made.close()


def in_front(qtbot, window) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def assert_all_heard(window, within=None) -> None:
    page = within or window  # a page may have keys of its own
    reached = [one for one in walked(window) if one is not page]  # in a list a row is chosen
    wanted = controls(page)
    assert wanted
    for widget in wanted:
        role, name = heard(widget)
        assert name.strip(), f"{widget} has no name"
        assert role in WORKED | READ, f"{name} is a {role}"
    assert {heard(one) for one in reached} == {heard(one) for one in wanted}
    assert set(reached) == set(wanted)
    assert set(walked(window, back=True)) - {page} == set(wanted)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("step", [None, "welcome", FILM, "where-is-the-power", "tea"])
def test_tab_reaches_every_control_of_the_console(qtbot, house, step, percent):
    follow(Sight(percent))
    show = house.show()
    show.console.resize(1366, 700)
    if step is not None:
        show.presentation.go_to_step(step)
    house.pass_time(show, 0.1)
    in_front(qtbot, show.console)
    assert_all_heard(show.console)


def pages():
    reading = read_text(b"title: [", Path("bad.yaml"))
    problems = ProblemsPage("bad.yaml")
    problems.show_problems(reading.problems, True)
    yield problems
    yield ResumePage("A session", "at step 4", 4000)
    yield OneScreenPage("A session")
    yield SettingsPage(Remembered())
    yield WelcomeWindow(Remembered())
    poll = PollPage()
    poll.show_ballot(Ballot("Sure?", (Answer("A", "Ask", 3), Answer("B", "Walk"))))
    yield poll
    workshop = WorkshopPage()
    workshop.show_offers([Offer(Action.AGREEMENT, "The agreement", "h")])
    yield workshop


@pytest.mark.parametrize("number", range(7))
def test_tab_reaches_every_control_of_a_page(qtbot, number):
    page = list(pages())[number]
    qtbot.addWidget(page)
    page.show()
    in_front(qtbot, page)
    assert_all_heard(page)


@pytest.mark.parametrize("key", [K.Key_O, K.Key_Question, K.Key_U])
def test_tab_stays_on_the_page_over_the_console(qtbot, house, key):
    show = house.show()
    in_front(qtbot, show.console)
    press(show.console, key)
    page = show.console.overlay()
    assert page is not None
    for widget in walked(show.console):
        assert page is widget or page.isAncestorOf(widget)
    QTest.keyClick(QApplication.focusWidget(), K.Key_Escape)
    assert show.console.overlay() is None
    assert QApplication.focusWidget() is show.console


def focus_on(show, name: str) -> Button:
    made = next(
        one
        for one in show.console.findChildren(Button)
        if one.accessibleName().startswith(name) and one.isVisible()
    )
    made.setFocus(Qt.FocusReason.TabFocusReason)
    assert made.hasFocus()
    return made


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Return])
def test_space_and_enter_press_the_button_tab_came_to(qtbot, house, key):
    show = house.show()
    show.presentation.next()
    in_front(qtbot, show.console)
    before = here(show)
    focus_on(show, "Black")
    QTest.keyClick(QApplication.focusWidget(), key)
    assert Wall.BLACK in wall_words(show)
    assert here(show) == before


@pytest.mark.parametrize("key", [K.Key_PageDown, K.Key_Right])
def test_a_clicker_steps_wherever_the_focus_is(qtbot, house, key):
    show = house.show()
    show.presentation.next()
    in_front(qtbot, show.console)
    before = here(show)
    button = focus_on(show, "Black")
    press(show.console, key)
    assert here(show) != before
    assert Wall.BLACK not in wall_words(show)
    assert button.hasFocus()


def test_escape_steps_back_from_a_control_before_it_asks_to_end(qtbot, house):
    show = house.show()
    in_front(qtbot, show.console)
    focus_on(show, "Black")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Escape)
    assert QApplication.focusWidget() is show.console
    assert not show.presentation.asking_end
    press(show.console, K.Key_Escape)
    assert show.presentation.asking_end


def test_enter_on_go_on_does_not_end(qtbot, house):
    show = house.show()
    show.presentation.next()
    in_front(qtbot, show.console)
    over = []
    show.over.connect(lambda: over.append(True))
    focus_on(show, "End the session")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Space)
    assert show.presentation.asking_end
    assert QApplication.focusWidget() is show.console, "no button waits under the fingers"
    focus_on(show, "Go on")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Return)
    assert not show.presentation.asking_end
    assert over == []
    assert QApplication.focusWidget() is not None


def test_f6_goes_from_region_to_region_and_back(qtbot, house):
    show = house.show()
    show.presentation.go_to_step(FILM)
    house.pass_time(show, 0.1)
    in_front(qtbot, show.console)
    seen = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), K.Key_F6)
        seen.append(QApplication.focusWidget())
    assert len({id(one) for one in seen}) == 5
    QTest.keyClick(QApplication.focusWidget(), K.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is seen[-2]


def test_arrows_choose_in_the_agenda_and_enter_goes_there(qtbot, house):
    show = house.show()
    show.presentation.next()
    in_front(qtbot, show.console)
    agenda = show.console._agenda._list
    agenda.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyClick(agenda, K.Key_Down)
    row = show.console._agenda.chosen()
    assert row is not None
    QTest.keyClick(agenda, K.Key_Return)
    assert here(show).step == row.step


def test_a_film_s_place_is_a_slider_that_a_reader_can_move(qtbot):
    bar = ScrubBar()
    qtbot.addWidget(bar)
    asked = []
    bar.seek_to.connect(asked.append)
    for position in (10.0, 12.5, 14.0):
        bar.show_film(FilmView(position=position, start=10.0, stop=70.0, left=5.0))
    face = QAccessible.queryAccessibleInterface(bar)
    assert face.role() == R.Slider
    assert face.valueInterface().currentValue() == 4
    assert asked == [], "the film's own way asks for nothing"
    face.valueInterface().setCurrentValue(30)
    assert asked == [40.0]


def test_a_click_on_a_button_leaves_the_keys_to_the_show(qtbot, house):
    show = house.show()
    in_front(qtbot, show.console)
    button = next(b for b in show.console.findChildren(Button) if b.text() == "Black")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.hasFocus()


def test_a_switch_tells_that_it_is_on(qtbot, house):
    show = house.show()
    show.presentation.next()
    button = next(b for b in show.console.findChildren(Button) if b.text() == "Black")
    show.presentation.black()
    house.pass_time(show, 0.1)
    assert QAccessible.queryAccessibleInterface(button).state().checked


def test_the_room_s_window_says_what_is_on_it(house):
    show = house.show()
    show.presentation.next()
    house.pass_time(show, 0.1)
    face = QAccessible.queryAccessibleInterface(show.audience)
    assert face.text(QAccessible.Text.Name) == "What the room sees"
    assert "Welcome" in face.text(QAccessible.Text.Description)


def test_the_words_are_a_text_that_can_be_found(house):
    show = house.show()
    show.presentation.next()
    house.pass_time(show, 0.1)
    words = show.console.findChild(Reading)
    role, name = heard(words.viewport())
    assert role == R.StaticText
    assert "Say hello." in name


def test_a_list_that_has_the_keys_looks_so(qtbot, house):
    show = house.show()
    show.presentation.next()
    house.pass_time(show, 0.1)
    show.console.resize(1366, 700)
    in_front(qtbot, show.console)
    agenda = show.console._agenda
    agenda.choose("where-is-the-power")
    without = agenda._list.grab().toImage()
    agenda._list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(10)
    assert agenda._list.grab().toImage() != without
