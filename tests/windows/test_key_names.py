"""Keys in words and in the settings file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.windows.key_names import (
    WORDS,
    clash,
    does,
    key_name,
    refusal,
    restored,
    stored,
)
from presenter.windows.keys import Action, KeyMap, usual_presses

K = Qt.Key
M = Qt.KeyboardModifier


def press(key, modifier=M.NoModifier):
    return key.value, modifier.value


def test_every_action_a_key_can_have_is_in_the_list():
    assert set(WORDS) == set(Action) - {Action.ENTER}
    assert len({title for title, _ in WORDS.values()}) == len(WORDS)


@pytest.mark.parametrize(
    ("key", "modifier", "name"),
    [
        (K.Key_PageDown, M.NoModifier, "Page down"),
        (K.Key_F5, M.ShiftModifier, "Shift + F5"),
        (K.Key_B, M.NoModifier, "b"),
        (K.Key_B, M.ControlModifier, "Ctrl + B"),
        (K.Key_Period, M.NoModifier, "Full stop"),
        (K.Key_Backtab, M.ShiftModifier, "Shift + Tab"),
        (K.Key_MediaNext, M.NoModifier, "Media Next"),
        (K.Key_unknown, M.NoModifier, ""),
    ],
)
def test_keys_have_names_for_people(qapp, key, modifier, name):
    assert key_name(press(key, modifier)) == name


def test_what_a_key_would_stop_doing_is_said(qapp):
    keymap = KeyMap()
    assert (
        clash(keymap, press(K.Key_PageDown))
        == "Page down already goes on; it would stop doing that."
    )
    assert "no other key does it" in clash(keymap, press(K.Key_Escape))
    assert "from button to button" in clash(keymap, press(K.Key_Tab))
    assert clash(keymap, press(K.Key_F13)) == ""
    idle = keymap.learn(press(K.Key_PageDown), None)
    assert clash(idle, press(K.Key_PageDown)) == ""
    assert does(idle, press(K.Key_PageDown)) == ""


@pytest.mark.parametrize(
    ("key", "modifier", "words"),
    [
        (K.Key_Return, M.NoModifier, "presses what is chosen"),
        (K.Key_Enter, M.NoModifier, "presses what is chosen"),
        (K.Key_7, M.NoModifier, "number"),
        (K.Key_7, M.ShiftModifier, "number"),
        (K.Key_VolumeUp, M.NoModifier, "computer"),
        (K.Key_F4, M.AltModifier, "computer"),
        (K.Key_unknown, M.NoModifier, "no name"),
    ],
)
def test_keys_that_cannot_be_learned_say_why(qapp, key, modifier, words):
    assert words in refusal(press(key, modifier))


def test_an_action_without_a_key_is_one_that_a_button_does(qapp):
    bare = {action for action in WORDS if not usual_presses(action)}
    assert bare == {
        *(Action.SHOW_AGAIN, Action.SKIP_FILM, Action.PLAN_B, Action.SLOWER, Action.FASTER)
    }


def test_every_usual_key_can_be_learned_anew_but_enter(qapp):
    for action in WORDS:
        for one in usual_presses(action):
            assert refusal(one) == ""


def test_changed_keys_come_back_from_the_file(qapp):
    keymap = (
        KeyMap()
        .learn(press(K.Key_PageDown), Action.BLACK)
        .learn(press(K.Key_F13, M.ShiftModifier), Action.NEXT)
        .learn(press(K.Key_Tab), Action.BLACK)
        .learn(press(K.Key_Plus, M.ControlModifier), Action.MUTE)
        .learn(press(K.Key_M), None)
    )
    assert stored(keymap)[0] == ("PgDown", "black")
    assert restored(stored(keymap)) == (keymap, "")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (("Foo", "next"), "“Foo” is no key"),
        (("", "next"), "“” is no key"),
        (("A, B", "next"), "is no key"),
        (("F13", "nexd"), "did you mean next?"),
        (("Return", "next"), "cannot change"),
    ],
)
def test_an_entry_nobody_understands_is_told_and_the_others_hold(qapp, entry, words):
    keymap, trouble = restored([entry, ("F14", "black")])
    assert keymap == KeyMap().learn(press(K.Key_F14), Action.BLACK)
    assert words in trouble
    assert "as usual" in trouble
