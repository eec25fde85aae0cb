"""Keys: what each press asks for, bounced presses, numbers, and keys that are not ours."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from presenter.windows.keys import DOUBLE_PRESS_MS, Action, Bounce, KeyMap, Keys, press_of

K = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(key, modifiers=NONE, text="", stamp=0, repeat=False):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeat)
    event.setTimestamp(stamp)
    return event


class Room:
    """A window whose presses are watched, and what they asked for."""

    def __init__(self, qtbot):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.keys = Keys(lambda watched: watched is self.window)
        self.asked, self.numbers, self.typed = [], [], []
        self.keys.asked.connect(self.asked.append)
        self.keys.numbered.connect(self.numbers.append)
        self.keys.typed.connect(self.typed.append)

    def press(self, *args, **named):
        return self.keys.eventFilter(self.window, press(*args, **named))


@pytest.fixture
def room(qtbot):
    return Room(qtbot)


@pytest.mark.parametrize(
    ("key", "modifiers", "action"),
    [
        (K.Key_Right, NONE, Action.NEXT),
        (K.Key_Down, NONE, Action.NEXT),
        (K.Key_PageDown, NONE, Action.NEXT),
        (K.Key_Left, NONE, Action.PREVIOUS),
        (K.Key_Up, NONE, Action.PREVIOUS),
        (K.Key_PageUp, NONE, Action.PREVIOUS),
        (K.Key_Space, NONE, Action.SPACE),
        (K.Key_B, NONE, Action.BLACK),
        (K.Key_Period, NONE, Action.BLACK),
        (K.Key_Period, SHIFT, Action.BLACK),  # where it lies above the semicolon, as in France
        (K.Key_W, NONE, Action.WHITE),
        (K.Key_Comma, NONE, Action.WHITE),
        (K.Key_F, NONE, Action.FREEZE),
        (K.Key_C, NONE, Action.CAPTIONS),
        (K.Key_M, NONE, Action.MUTE),
        (K.Key_O, NONE, Action.OVERVIEW),
        (K.Key_R, NONE, Action.RELOAD),
        (K.Key_Question, SHIFT, Action.KEYS),
        (K.Key_N, NONE, Action.NOTES),
        (K.Key_S, NONE, Action.SWAP),
        (K.Key_I, NONE, Action.NUMBERS),
        (K.Key_P, NONE, Action.TEST_CARD),
        (K.Key_F5, NONE, Action.ROOM),
        (K.Key_F5, SHIFT, Action.ROOM),
        (K.Key_Escape, NONE, Action.ESCAPE),
        (K.Key_Left, SHIFT, Action.BACK_5),
        (K.Key_Right, SHIFT, Action.ON_5),
        (K.Key_Right, Qt.KeyboardModifier.KeypadModifier, Action.NEXT),
    ],
)
def test_each_key_asks_for_its_action(room, key, modifiers, action):
    assert room.press(key, modifiers)
    assert room.asked == [action]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (K.Key_Tab, NONE),
        (K.Key_Semicolon, NONE),
        (K.Key_Right, Qt.KeyboardModifier.AltModifier),
        (K.Key_C, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_other_keys_go_their_way(room, key, modifiers):
    assert not room.press(key, modifiers)
    assert room.asked == []


def test_a_clicker_that_bounces_steps_once(room):
    room.press(K.Key_PageDown, stamp=1000)
    room.press(K.Key_PageDown, stamp=1000 + DOUBLE_PRESS_MS - 1)
    room.press(K.Key_PageDown, stamp=1000 + DOUBLE_PRESS_MS)
    assert room.asked == [Action.NEXT, Action.NEXT]


def test_next_and_previous_in_quick_turn_are_two_presses(room):
    room.press(K.Key_Right, stamp=1000)
    room.press(K.Key_Left, stamp=1100)
    assert room.asked == [Action.NEXT, Action.PREVIOUS]


def test_a_key_held_down_steps_once_but_seeks_on(room):
    room.press(K.Key_Right, stamp=1000)
    for n in range(20):
        room.press(K.Key_Right, stamp=1500 + n * 400, repeat=True)
    room.press(K.Key_Right, SHIFT, stamp=20_000)
    room.press(K.Key_Right, SHIFT, stamp=20_030, repeat=True)
    assert room.asked == [Action.NEXT, Action.ON_5, Action.ON_5]


@given(st.lists(st.integers(0, 2000), min_size=1).map(sorted))
def test_accepted_presses_are_never_closer_than_the_guard(stamps):
    bounce = Bounce()
    taken = [s for s in stamps if not bounce.is_bounce(Action.NEXT, s + 1)]
    assert taken[0] == stamps[0]
    assert all(b - a >= DOUBLE_PRESS_MS for a, b in pairwise(taken))


def test_digits_then_enter_name_a_step(room):
    for digit in (K.Key_1, K.Key_2):
        assert room.press(digit)
    assert room.press(K.Key_Return)
    assert room.numbers == [12]
    assert room.typed == ["1", "12", ""]


def test_digits_that_need_shift_are_digits(room):
    assert room.press(K.Key_7, SHIFT)
    assert room.press(K.Key_Return)
    assert room.numbers == [7]


def test_escape_drops_a_number_before_it_means_anything_else(room):
    room.press(K.Key_4)
    room.press(K.Key_Escape)
    assert not room.press(K.Key_Return)
    assert room.numbers == []
    assert room.asked == []


def test_enter_is_ours_only_while_it_is_asked_for(room):
    assert not room.press(K.Key_Return)
    room.keys.enter_asked = True
    assert room.press(K.Key_Return)
    assert room.asked == [Action.ENTER]


def test_over_an_overlay_the_clicker_works_and_the_arrows_are_the_overlays(room):
    room.keys._covered = lambda _watched: True
    assert not room.press(K.Key_Right)
    assert not room.press(K.Key_3)
    assert not room.press(K.Key_Escape)
    assert room.press(K.Key_PageDown)
    assert room.asked == [Action.NEXT]


def test_another_key_drops_a_number(room):
    room.press(K.Key_4)
    room.press(K.Key_Right, stamp=5000)
    room.press(K.Key_Return)
    assert room.numbers == []


def test_keys_of_other_windows_are_left_alone(room):
    assert not room.keys.eventFilter(QObject(), press(K.Key_Right))
    assert room.asked == []


def test_in_a_text_field_only_page_keys_f_keys_and_escape_are_ours(room, qtbot):
    field = QLineEdit(room.window)
    room.window.show()
    qtbot.waitExposed(room.window)
    room.window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    for key in (K.Key_Right, K.Key_Space, K.Key_B, K.Key_1, K.Key_Question):
        assert not room.press(key)
    for n, key in enumerate((K.Key_PageDown, K.Key_PageUp, K.Key_F5, K.Key_Escape)):
        assert room.press(key, stamp=n * 1000 + 1000)
    assert room.asked == [Action.NEXT, Action.PREVIOUS, Action.ROOM, Action.ESCAPE]


def test_a_key_without_its_own_meaning_has_no_action():
    assert KeyMap().action(press_of(press(K.Key_Semicolon))) is None


def test_a_press_that_is_taken_first_asks_for_nothing_nor_does_its_echo(room):
    room.keys.first = lambda: True
    assert room.press(K.Key_PageDown, stamp=1000)
    assert room.press(K.Key_X, stamp=1010)
    room.keys.first = lambda: False
    room.press(K.Key_PageDown, stamp=1100)
    assert room.asked == []
    room.press(K.Key_PageDown, stamp=2000)
    assert room.asked == [Action.NEXT]


# Learned keys

F13 = (K.Key_F13.value, NONE.value)
Z = (K.Key_Z.value, NONE.value)
LEFT = (K.Key_Left.value, NONE.value)
PAGE_DOWN = (K.Key_PageDown.value, NONE.value)


def test_a_learned_key_asks_for_its_action_and_the_usual_ones_go_on_doing_so(room):
    room.keys.use(KeyMap().learn(F13, Action.NEXT))
    assert room.press(K.Key_F13, stamp=1000)
    assert room.press(K.Key_PageDown, stamp=2000)
    assert room.asked == [Action.NEXT, Action.NEXT]


def test_a_key_learned_for_something_else_stops_doing_what_it_did(room):
    keymap = KeyMap().learn(PAGE_DOWN, Action.BLACK)
    room.keys.use(keymap)
    room.press(K.Key_PageDown)
    assert room.asked == [Action.BLACK]
    assert PAGE_DOWN not in keymap.presses(Action.NEXT)
    assert keymap.presses(Action.BLACK)[0] == PAGE_DOWN


def test_a_key_learned_for_what_it_usually_does_is_no_change():
    keymap = KeyMap().learn(PAGE_DOWN, Action.BLACK).learn(PAGE_DOWN, Action.NEXT)
    assert keymap == KeyMap()


def test_a_bouncing_learned_key_steps_once_and_with_a_usual_one_too(room):
    room.keys.use(KeyMap().learn(F13, Action.NEXT))
    room.press(K.Key_F13, stamp=1000)
    room.press(K.Key_F13, stamp=1100)
    room.press(K.Key_PageDown, stamp=1200)
    assert room.asked == [Action.NEXT]


def test_a_learned_key_held_down_steps_once(room):
    room.keys.use(KeyMap().learn(F13, Action.NEXT))
    room.press(K.Key_F13, stamp=1000)
    assert room.press(K.Key_F13, stamp=1500, repeat=True)
    assert room.asked == [Action.NEXT]


def test_over_an_overlay_learned_keys_work_but_those_it_moves_by(room):
    room.keys._covered = lambda _watched: True
    room.keys.use(KeyMap().learn(F13, Action.NEXT).learn(LEFT, Action.BLACK))
    assert room.press(K.Key_F13)
    assert not room.press(K.Key_Left)
    assert room.asked == [Action.NEXT]


def test_in_a_text_field_a_learned_key_that_writes_or_moves_is_the_fields(room, qtbot):
    field = QLineEdit(room.window)
    room.window.show()
    qtbot.waitExposed(room.window)
    room.window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    paste = (K.Key_V.value, Qt.KeyboardModifier.ControlModifier.value)
    keymap = KeyMap()
    for learned in (F13, Z, LEFT, paste):
        keymap = keymap.learn(learned, Action.BLACK)
    room.keys.use(keymap)
    assert not room.press(K.Key_Z)
    assert not room.press(K.Key_Left)
    assert not room.press(K.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert room.press(K.Key_F13)
    assert room.asked == [Action.BLACK]
