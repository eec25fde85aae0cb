from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from presenter.windows.look import Ink
from presenter.windows.overview import Overview
from tests.windows.views import colours, picture, rows


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


# Searching

TEXTS = {
    "s2": "heading 2 the cafe",
    "s9": "heading 9 a cafe too",
    "s12": "heading 12 tea 2024",
}


def searched(qtbot, wanted: str) -> Overview:
    made = overview(qtbot)
    made.set_rows(rows(40), "s4", {f"s{n}": f"heading {n}" for n in range(1, 41)} | TEXTS)
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.search.field.hasFocus)
    qtbot.keyClicks(QApplication.focusWidget(), wanted)
    return made


def seen(made: Overview) -> list[str]:
    return [row.step for row in made._rows]


def test_letters_leave_the_steps_that_have_them_and_enter_goes_to_the_first(qtbot):
    made = searched(qtbot, "Cafe")
    assert seen(made) == ["s2", "s9"]
    assert made.search.found() == "2 found"
    with qtbot.waitSignal(made.step_chosen) as went:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert went.args == ["s2"]


@pytest.mark.parametrize(
    ("key", "step"),
    [(Qt.Key.Key_Right, "s9"), (Qt.Key.Key_End, "s9"), (Qt.Key.Key_Home, "s2")],
)
def test_arrows_choose_among_what_was_found(qtbot, key, step):
    made = searched(qtbot, "cafe")
    press(qtbot, QApplication.focusWidget(), key)
    assert made.chosen() == step


def test_a_step_named_so_comes_before_one_that_only_tells_of_it(qtbot):
    made = overview(qtbot)
    made.set_rows(rows(40), "s4", {"s1": "see heading 7", "s7": "heading 7"})
    made.search.add("heading 7")
    assert seen(made)[0] == "s1"
    assert made.chosen() == "s7"


def test_nothing_found_is_said_and_enter_goes_nowhere(qtbot):
    made = searched(qtbot, "xyz")
    assert seen(made) == []
    assert made.search.found() == "Nothing found"
    assert colours(made.viewport()) >= {Ink.TEXT.value}
    with qtbot.assertNotEmitted(made.step_chosen):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_escape_clears_the_search_first_and_then_closes(qtbot):
    made = searched(qtbot, "tea")
    with qtbot.assertNotEmitted(made.closed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert len(seen(made)) == 40
    assert made.chosen() == "s12"
    with qtbot.waitSignal(made.closed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_a_button_clears_the_search_and_is_there_only_then(qtbot):
    made = searched(qtbot, "tea")
    assert made.search._clear.isVisible()
    qtbot.mouseClick(made.search._clear, Qt.MouseButton.LeftButton)
    assert len(seen(made)) == 40
    assert not made.search._clear.isVisible()


def test_digits_name_a_step_until_letters_are_looked_for(qtbot):
    made = searched(qtbot, "12")
    assert (made.typed(), made.chosen()) == ("12", "s12")
    assert made.search.text() == ""
    made = searched(qtbot, "tea 2024")
    assert made.search.text() == "tea 2024"
    assert seen(made) == ["s12"]


def test_what_is_found_stands_under_its_own_section(qtbot):
    made = searched(qtbot, "cafe")
    assert [title.text for title in made._titles] == ["Section 0", "Section 1"]


def test_opened_again_it_shows_all_steps(qtbot):
    made = searched(qtbot, "tea")
    made.set_rows(rows(40), "s4")
    assert len(seen(made)) == 40
    assert made.search.text() == ""


@pytest.mark.parametrize("size", [(960, 560), (1366, 700), (1920, 1080)])
def test_the_search_covers_no_step(qtbot, size):
    made = overview(qtbot)
    made.resize(*size)
    made.search.add("heading")
    assert made.search.geometry().bottom() <= made._tiles[0].box.top()
    assert made.search.geometry().right() < made.viewport().width()
