from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from presenter.session.language import speak, translate
from presenter.windows.key_names import called
from presenter.windows.keycard import KEYS, KeyCard, cap_wide, struck
from presenter.windows.look import Sight, Type, follow, look_for
from presenter.windows.parts import Button


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


@pytest.fixture
def longer():
    """All words on the card half as long again, as in a language of long words."""
    speak(
        lambda _context, text, _n: (
            f"{text} {text[: len(text) // 2].strip()}" if " " in text and "{" not in text else text
        )
    )
    yield
    speak()


@pytest.fixture
def large():
    follow(Sight(200))
    yield
    follow(Sight())


def laid(qtbot, width=1366, height=700):
    card = KeyCard()
    qtbot.addWidget(card)
    card.resize(width, height)
    card.show()
    return card


def assert_whole(card):
    """All words and keys are there, each in its own place, and nothing reaches out of it."""
    look = look_for(card.size())
    metrics = QFontMetrics(look.font(Type.BODY, percent=card._percent))
    plan = card.plan()
    said = [" ".join(line.words) for line in plan if line.keys]
    order = [what for _, rows in KEYS for _, what in rows]
    assert sorted(said) == sorted(translate("keycard", what) for what in order)
    for line in plan:
        assert line.box.left() >= 0
        assert line.box.right() <= card.width()
        assert "…" not in "".join(line.words)
        if line.keys:
            caps = sum(cap_wide(look, called(key)) + look.px(6) for key in line.keys)
            assert line.box.left() + caps <= line.words_x
            assert len(line.words) * metrics.lineSpacing() <= line.box.height()
            for words in line.words:
                assert line.words_x + metrics.horizontalAdvance(words) <= line.box.right() + 1
    for n, one in enumerate(plan):
        assert not any(one.box.intersects(other.box) for other in plan[n + 1 :])


def test_all_of_the_card_is_seen_at_once_on_a_small_laptop(qtbot):
    card = laid(qtbot)
    assert_whole(card)
    assert card.verticalScrollBar().maximum() == 0
    assert len({line.box.left() for line in card.plan()}) == 3


def test_long_words_are_broken_and_the_card_is_still_seen_at_once(qtbot, longer):
    card = laid(qtbot)
    assert_whole(card)
    assert any(len(line.words) > 1 for line in card.plan())
    assert card.verticalScrollBar().maximum() == 0


def test_in_large_texts_all_stands_in_one_column_that_scrolls(qtbot, large):
    card = laid(qtbot)
    assert_whole(card)
    assert len({line.box.left() for line in card.plan()}) == 1
    low = max(line.box.bottom() for line in card.plan())
    assert card.verticalScrollBar().maximum() + card.height() >= low


@pytest.mark.parametrize("size", [(1920, 1010), (1024, 700), (900, 500), (3840, 2100)])
def test_the_card_takes_any_window(qtbot, size):
    assert_whole(laid(qtbot, *size))


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
