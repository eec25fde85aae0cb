"""The page on which keys are changed: what it says, what it learns, what it leaves alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from presenter.windows.keys import Action, KeyMap
from presenter.windows.keys_page import KeysPage
from presenter.windows.parts import Button, Line
from tests.windows.test_keys import F13, PAGE_DOWN

K = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


class Desk:
    """A page in a window, and what was changed on it."""

    def __init__(self, qtbot, size=(1366, 730)):
        self.page = KeysPage()
        self.maps: list[KeyMap] = []
        self.stamp = 10_000
        qtbot.addWidget(self.page)
        self.page.changed.connect(self.maps.append)
        self.page.resize(*size)
        self.page.show_keys(KeyMap())
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is self.page.listed())

    def press(self, key, modifiers=NONE, *, after=1000, repeat=False):
        """Press a key as the window system tells it."""
        self.stamp += after
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, "", repeat)
            event.setTimestamp(self.stamp)
            QApplication.sendEvent(QApplication.focusWidget() or self.page, event)

    def choose(self, action: Action) -> None:
        self.press(K.Key_Home)
        while self.page.listed().chosen() is not action:
            self.press(K.Key_Down)

    @property
    def said(self) -> str:
        return self.page.said()[0]

    def button(self, name: str) -> Button:
        return next(one for one in self.page.buttons() if one.text() == name)


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


def test_each_key_that_arrives_is_named_with_what_it_does(desk):
    for key, words in (
        (K.Key_PageDown, "Page down goes on."),
        (K.Key_Period, "Full stop hides the picture, or shows it again."),
        (K.Key_F13, "F13 does nothing in a session."),
        (K.Key_Tab, "Tab goes from button to button."),
    ):
        desk.press(key)
        assert desk.said == words
    assert desk.maps == []


def test_a_free_key_is_learned_at_once_and_stands_in_the_list(desk):
    desk.choose(Action.BLACK)
    desk.press(K.Key_Return)
    assert "Press the key for: Black" in desk.said
    desk.press(K.Key_F13)
    assert desk.maps == [KeyMap().learn(F13, Action.BLACK)]
    assert "F13 now hides the picture" in desk.said
    assert desk.page.listed().words(Action.BLACK).endswith(": F13, b, Full stop, v")


def test_a_clash_is_told_and_nothing_changes_until_it_is_answered(desk):
    desk.choose(Action.BLACK)
    desk.press(K.Key_Return)
    desk.press(K.Key_PageDown)
    assert desk.said == "Page down already goes on; it would stop doing that."
    assert desk.maps == []
    desk.press(K.Key_Return)  # what has the focus leaves it
    assert desk.maps == []
    assert desk.said == "All is as it was."


def test_a_clash_can_be_learned_all_the_same(desk):
    desk.choose(Action.BLACK)
    desk.press(K.Key_Return)
    desk.press(K.Key_PageDown)
    desk.press(K.Key_Tab)
    assert desk.button("Learn it all the same").hasFocus()
    desk.press(K.Key_Return)
    assert desk.maps == [KeyMap().learn(PAGE_DOWN, Action.BLACK)]
    assert "Page down" not in desk.page.listed().words(Action.NEXT)


def test_the_page_may_go_while_it_asks(desk):
    """Qt looks for what takes the keys then; an error there would take the program along."""
    desk.choose(Action.BLACK)
    desk.press(K.Key_Return)
    desk.press(K.Key_PageDown)
    desk.page.hide()
    assert not desk.page.focusNextPrevChild(True)


def test_escape_twice_learns_nothing(qtbot, desk):
    desk.press(K.Key_Return)
    with qtbot.assertNotEmitted(desk.page.closed):
        desk.press(K.Key_Escape)
        desk.press(K.Key_Escape)
    assert desk.maps == []
    with qtbot.waitSignal(desk.page.closed):
        desk.press(K.Key_Escape)


def test_the_mouse_can_leave_it_too(qtbot, desk):
    desk.press(K.Key_Return)
    qtbot.mouseClick(desk.button("Leave it as it is"), Qt.MouseButton.LeftButton)
    assert desk.said == "All is as it was."
    desk.press(K.Key_F13)
    assert desk.maps == []


def test_escape_can_be_learned_for_a_clicker_whose_button_sends_it(desk):
    desk.choose(Action.BLACK)
    desk.press(K.Key_Return)
    desk.press(K.Key_Escape)
    assert "no other key does it" in desk.said
    desk.press(K.Key_Right)
    desk.press(K.Key_Return)
    assert desk.maps[0].action((K.Key_Escape.value, 0)) is Action.BLACK


def test_the_second_half_of_a_bounced_press_answers_nothing(desk):
    desk.choose(Action.BLACK)
    desk.press(K.Key_Return)
    desk.press(K.Key_Escape)
    desk.press(K.Key_Escape, after=80)
    assert "Escape already" in desk.said


def test_a_key_held_down_learns_nothing_of_its_own(desk):
    desk.press(K.Key_Return)
    desk.press(K.Key_Return, after=40, repeat=True)
    assert "Press the key for" in desk.said


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_5, K.Key_VolumeUp])
def test_a_key_that_cannot_be_learned_says_so(desk, key):
    desk.press(K.Key_Return)
    desk.press(key)
    assert desk.said.endswith("that cannot change.")
    assert desk.maps == []


def test_shift_alone_is_waited_out(desk):
    desk.press(K.Key_Return)
    desk.press(K.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    assert "Press the key for" in desk.said
    desk.press(K.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert desk.said == "Shift + F6 now goes on."


def test_all_keys_can_be_made_usual_again(desk):
    desk.press(K.Key_Return)
    desk.press(K.Key_F13)
    assert "F13" in desk.page.listed().words(Action.NEXT)
    while not desk.button("All keys as usual").hasFocus():
        desk.press(K.Key_Tab)
    desk.press(K.Key_Return)
    assert desk.maps[-1] == KeyMap()
    assert "F13" not in desk.page.listed().words(Action.NEXT)


def test_tab_goes_round_the_page_and_no_further(desk):
    seen = []
    for _ in range(8):
        desk.press(K.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert {one.accessibleName() for one in seen} == {
        "What keys can do",
        "Learn a key",
        "All keys as usual",
        "Close",
    }


def test_a_hidden_page_hears_nothing(desk, qtbot):
    desk.page.hide()
    other = QWidget()
    qtbot.addWidget(other)
    desk.page._mine = lambda _watched: True
    event = QKeyEvent(QEvent.Type.KeyPress, K.Key_F13, NONE)
    QApplication.sendEvent(other, event)
    assert "F13" not in desk.said


@pytest.mark.parametrize("size", [(1366, 700), (1000, 640)])
def test_nothing_is_cut_whatever_is_asked(qtbot, size):
    desk = Desk(qtbot, size)
    for key in (K.Key_F13, K.Key_Return, K.Key_Escape):
        desk.press(key)
        for line in desk.page.findChildren(Line):
            assert line.fits(), line.text()
        shown = [one for one in desk.page.buttons() if one.isVisible()]
        for button in shown:
            assert button.accessibleName()
            assert desk.page.rect().contains(button.geometry())
        for one, other in pairwise(shown):
            assert not one.geometry().intersects(other.geometry())
    assert desk.page.listed().viewport().height() >= 3 * 42, "the list is there to be seen"


def test_trouble_with_the_disk_is_told(desk):
    desk.page.tell("The settings could not be kept.")
    assert "hold until the program ends" in desk.page.said()[1]
