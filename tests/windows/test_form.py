"""Rows of a form: what a person changes by keys and mouse, what ears are told of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from presenter.windows.form import Choice, Press, Section, Stepper, Switch
from presenter.windows.look import Look

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
GROUNDS = (("box", "A box"), ("band", "A band"), ("none", "Nothing"))


def told(row) -> list:
    values: list = []
    row.changed.connect(values.append)
    return values


def heard(widget) -> tuple[QAccessible.Role, str, str]:
    """Return what a screen reader has of a control: its role, name and description."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.role(), face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Description)


@pytest.fixture
def shown(qtbot):
    def show(row, width=700):
        qtbot.addWidget(row)
        row.rescale(Look())
        row.resize(width, 80)
        row.show()
        qtbot.waitExposed(row)
        return row

    return show


def test_a_choice_is_made_with_the_arrows_and_told_once(qtbot, shown):
    row = shown(Choice("Behind captions", GROUNDS, "box", "What they lie on."))
    values = told(row)
    qtbot.keyClick(row.control(), K.Key_Down)
    assert (values, row.value()) == (["band"], "band")
    row.set_value("none")
    assert values == ["band"]
    role, _, description = heard(row.control())
    assert (role, description) == (QAccessible.Role.ComboBox, "What they lie on.")
    assert [label for label in row.findChildren(QLabel) if label.buddy() is row.control()]


def test_what_is_chosen_and_not_offered_stays(shown):
    row = shown(Choice("Sound", (("", "The computer's"),), "HDMI, unplugged"))
    assert row.value() == "HDMI, unplugged"


def test_a_switch_is_turned_by_space_and_by_the_mouse(qtbot, shown):
    row = shown(Switch("High contrast"))
    values = told(row)
    qtbot.keyClick(row.control(), K.Key_Space)
    qtbot.mouseClick(row.control(), LEFT)
    row.set_value(True)
    assert values == [True, False]
    assert heard(row.control())[:2] == (QAccessible.Role.CheckBox, "High contrast")


def test_a_number_goes_by_steps_between_its_ends(qtbot, shown):
    row = shown(Stepper("Size", 180, (100, 200)))
    values = told(row)
    control = row.control()
    for _ in range(3):
        qtbot.keyClick(control, K.Key_Right)
    qtbot.mouseClick(control, LEFT, pos=QPoint(10, 10))
    qtbot.keyClick(control, K.Key_Home)
    assert values == [190, 200, 190, 100]
    face = QAccessible.queryAccessibleInterface(control)
    assert face.role() == QAccessible.Role.Slider
    assert face.valueInterface().currentValue() == 100


def test_a_button_row_tells_that_it_was_pressed(qtbot, shown):
    row = shown(Press("Keys and clicker", "Keys…"))
    values = told(row)
    qtbot.keyClick(row.control(), K.Key_Space)
    assert values == [None]
    assert heard(row.control())[:2] == (QAccessible.Role.Button, "Keys and clicker")


def test_a_control_stands_below_its_words_where_there_is_little_room(shown):
    row = shown(Switch("Reduced motion", about="Nothing moves."), width=300)
    assert row.control().y() > 0


def test_a_section_has_its_heading_and_rows(shown):
    section = shown(Section("Console", Switch("One"), Switch("Two")))
    assert section.title() == "Console"
    assert [row.control().accessibleName() for row in section.rows()] == ["One", "Two"]
