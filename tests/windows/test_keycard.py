from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from presenter.windows.keycard import CAPS_SHARE, GAP, HEAD, KEYS, SPLIT, STEP, KeyCard, struck
from presenter.windows.look import Look, Type
from presenter.windows.parts import Button, Line


def test_all_keys_of_a_session_are_on_the_card():
    told = {key for _, rows in KEYS for keys, _ in rows for key in keys}
    assert {
        "→",
        "←",
        "Space",
        "b",
        "w",
        "f",
        "c",
        "m",
        "o",
        "r",
        "?",
        "F5",
        "Escape",
        "n",
        "s",
        "i",
        "p",
        *"dxgezlq",
    } <= told


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Question])
def test_keys_close_the_card(qtbot, key):
    card = KeyCard()
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.closed):
        qtbot.keyClick(card, key)


def test_the_card_is_read_aloud_too(qtbot):
    card = KeyCard()
    qtbot.addWidget(card)
    assert "o: Overview; type to find a step" in card.accessibleDescription()


def test_no_line_of_the_card_is_cut_on_a_small_laptop(qapp):
    line = Line(Type.BODY, bold=True)
    advance = line.fontMetrics().horizontalAdvance
    column = (1366 - 2 * 48 - 64) // 2
    for _, rows in KEYS:
        for keys, what in rows:
            caps = sum(max(36, advance(key) + 20) + 6 for key in keys)
            assert caps <= column * CAPS_SHARE, keys
            assert advance(what) <= column * (1 - CAPS_SHARE), what
    for groups in (KEYS[:SPLIT], KEYS[SPLIT:]):
        rows = sum(len(rows) for _, rows in groups)
        assert Look().px(84 + (HEAD + GAP) * len(groups) + STEP * rows) <= 700


def test_from_the_card_keys_can_be_changed_by_a_key_the_button_and_enter(qtbot):
    card = KeyCard()
    qtbot.addWidget(card)
    card.resize(1366, 730)
    card.show()
    button = card.findChild(Button)
    with qtbot.waitSignal(card.change_asked):
        qtbot.keyClick(card, "k")
    with qtbot.waitSignal(card.change_asked), qtbot.assertNotEmitted(card.closed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    card.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    with qtbot.waitSignal(card.change_asked), qtbot.assertNotEmitted(card.closed):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_keys_that_do_something_else_now_are_struck_out():
    lost = frozenset({"Page down", "Full stop", "Shift + ←", "Ctrl + +", "Ctrl + −"})
    gone = {
        (keys, key)
        for _, rows in KEYS
        for keys, _ in rows
        for key, changed in zip(keys, struck(keys, lost), strict=True)
        if changed
    }
    assert {key for _, key in gone} == {"Page down", ".", "+ −"}
