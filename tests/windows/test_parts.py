from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from presenter.windows.look import Look, Type
from presenter.windows.parts import (
    NEW_LINE,
    Button,
    Line,
    Style,
    broken,
    time_words,
)
from presenter.windows.signs import Sign
from tests.windows.views import colours


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0:00"), (59.6, "1:00"), (65, "1:05"), (3665, "1:01:05"), (-42, "−0:42"), (-0.2, "0:00")],
)
def test_seconds_in_words(seconds, words):
    assert time_words(seconds) == words


def test_a_long_text_is_cut_and_told_whole_by_the_tool_tip(qtbot):
    line = Line()
    qtbot.addWidget(line)
    line.resize(100, 20)
    line.set_text("Short")
    assert line.fits()
    assert line.toolTip() == ""
    line.set_text("Selbstbestimmungsunterstützungsvereinbarung")
    assert not line.fits()
    assert line.toolTip() == line.text() == line.accessibleName()


@given(st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=60))
def test_broken_lines_keep_all_letters_where_there_is_room(text):
    font = Look().font(Type.BODY)
    assert "".join(broken(text, font, 100_000, 3)) == text


@given(st.lists(st.sampled_from(["tea", "😀", "walk", "👩‍👩‍👧", "forms"]), min_size=1, max_size=30))
def test_lines_lose_no_letter_behind_signs_of_two_units(words):
    text = " ".join(words)
    made = broken(text, Look().font(Type.BODY), 120, 100)
    assert "".join("".join(made).split()) == "".join(words)


def test_lines_are_never_wider_than_their_place(qapp):
    font = Look().font(Type.BODY)
    line = Line()
    for text in ("one two three four five", "Unterstützungsvereinbarung" * 4, f"a,{NEW_LINE}b"):
        for made in broken(text, font, 90, 3):
            assert line.fontMetrics().horizontalAdvance(made) <= 91


def test_a_line_is_repainted_only_when_it_says_something_else(qtbot):
    line = PaintCounted()
    qtbot.addWidget(line)
    line.resize(200, 20)
    line.set_text("10:42")
    line.show()
    qtbot.waitUntil(lambda: line.painted > 0)
    before = line.painted
    line.set_text("10:42")
    line.repaint_if_asked()
    assert line.painted == before
    line.set_text("10:43")
    qtbot.waitUntil(lambda: line.painted > before)


class PaintCounted(Line):
    painted = 0

    def paintEvent(self, event):  # noqa: N802 - Qt's name
        self.painted += 1
        super().paintEvent(event)

    def repaint_if_asked(self):
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()


def test_hugging_lines_take_no_more_height_than_they_need(qtbot):
    line = Line(lines=4, hug=True)
    qtbot.addWidget(line)
    line.resize(300, 20)
    line.set_text("One line")
    one = line.height()
    line.set_text("Many words that cannot stand on one line of this small width " * 2)
    assert line.height() > 2 * one


def test_a_button_is_pressed_and_has_a_name(qtbot):
    button = Button("Next", Sign.NEXT, "Next", style=Style.MAIN)
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.accessibleName() == button.toolTip() == "Next"


def test_a_click_leaves_the_keys_with_the_show(qtbot):
    assert not Button("Next").focusPolicy() & Qt.FocusPolicy.ClickFocus


def test_a_switch_that_is_on_looks_different(qtbot):
    button = Button("Captions", Sign.CAPTIONS)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    off = colours(button)
    button.set_on(on=True)
    assert colours(button) != off


def test_a_disabled_button_looks_different(qtbot):
    button = Button("Hide", Sign.HIDDEN, "Hide")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    before = colours(button)
    button.setEnabled(False)
    assert colours(button) != before
