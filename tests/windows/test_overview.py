from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from presenter.windows.overview import Overview
from tests.windows.views import picture, rows


def overview(qtbot, count: int = 40, current: str = "s4") -> Overview:
    made = Overview()
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.set_rows(rows(count), current)
    made.show()
    return made


def press(qtbot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


@pytest.mark.parametrize(
    ("keys", "step"),
    [
        ([], "s4"),
        ([Qt.Key.Key_Right], "s5"),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left], "s2"),
        ([Qt.Key.Key_Down], "s9"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Up], "s4"),
        ([Qt.Key.Key_Home], "s1"),
        ([Qt.Key.Key_End], "s40"),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], "s40"),
        ([Qt.Key.Key_1, Qt.Key.Key_2], "s12"),
        ([Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Backspace], "s1"),
    ],
)
def test_keys_choose_and_enter_goes(qtbot, keys, step):
    made = overview(qtbot)
    press(qtbot, made, *keys)
    assert made.chosen() == step
    with qtbot.waitSignal(made.step_chosen) as went:
        qtbot.keyClick(made, Qt.Key.Key_Return)
    assert went.args == [step]
    assert made.typed() == ""


def test_a_number_that_is_no_step_goes_nowhere(qtbot):
    made = overview(qtbot)
    press(qtbot, made, Qt.Key.Key_9, Qt.Key.Key_9)
    with qtbot.assertNotEmitted(made.step_chosen):
        qtbot.keyClick(made, Qt.Key.Key_Return)


def test_escape_closes(qtbot):
    made = overview(qtbot)
    with qtbot.waitSignal(made.closed):
        qtbot.keyClick(made, Qt.Key.Key_Escape)


def test_a_click_goes_to_the_step(qtbot):
    made = overview(qtbot)
    where = made._seen(made._tiles[1].box).center()
    with qtbot.waitSignal(made.step_chosen) as went:
        qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert went.args == ["s2"]


def test_only_pictures_in_sight_are_wanted(qtbot):
    made = Overview()
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.set_rows(rows(1000), "s1")
    with qtbot.waitSignal(made.wanted) as asked:
        made.show()
    assert asked.args[0][0] == "s1"
    assert len(asked.args[0]) < 30


def test_a_thousand_steps_need_no_more_widgets(qtbot):
    assert len(overview(qtbot, 1000).findChildren(QWidget)) == len(
        overview(qtbot, 5).findChildren(QWidget)
    )


def test_the_chosen_step_is_scrolled_into_sight(qtbot):
    made = overview(qtbot, 1000, "s900")
    QApplication.processEvents()
    assert "s900" in made.visible_steps()


def test_a_picture_is_painted_in_its_tile(qtbot):
    made = overview(qtbot)
    made.set_thumbnail("s1", picture("#ff0000"))
    image = made.viewport().grab().toImage()
    assert image.pixelColor(made._seen(made._tiles[0].box).center()).name() == "#ff0000"
    made.forget_thumbnails()
    image = made.viewport().grab().toImage()
    assert image.pixelColor(made._seen(made._tiles[0].box).center()).name() != "#ff0000"


def test_an_overview_of_nothing_is_calm(qtbot):
    made = Overview()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.set_rows((), "")
    made.show()
    press(qtbot, made, Qt.Key.Key_Down, Qt.Key.Key_End)
    with qtbot.assertNotEmitted(made.step_chosen):
        qtbot.keyClick(made, Qt.Key.Key_Return)
    assert made.chosen() == ""


def test_each_section_has_its_title_over_its_steps(qtbot):
    made = overview(qtbot)
    for title in made._titles:
        under = [
            row
            for row, tile in zip(made._rows, made._tiles, strict=True)
            if tile.box.top() == title.box.bottom() + 1
            and title.box.left() <= tile.box.left() <= title.box.right()
        ]
        assert {f"Section {(row.number - 1) // 5}" for row in under} == {title.text}
    assert [title.text for title in made._titles if not title.again] == [
        f"Section {number}" for number in range(8)
    ]
