from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from presenter.windows.agenda import Agenda
from presenter.windows.look import Look
from presenter.windows.view import RowState, Sums
from tests.windows.views import rows


def agenda(qtbot, count: int = 14, now: int = 4) -> Agenda:
    made = Agenda()
    qtbot.addWidget(made)
    made.rescale(Look())
    made.resize(369, 480)
    made.show()
    made.show_rows(rows(count, now))
    return made


def test_a_thousand_steps_are_rows_not_widgets(qtbot):
    small, large = agenda(qtbot, 10), agenda(qtbot, 1000)
    assert large._model.rowCount() == 1200
    assert len(large.findChildren(QWidget)) == len(small.findChildren(QWidget))


def test_where_we_are_is_in_sight(qtbot):
    made = agenda(qtbot, 1000, now=700)
    index = made._model.index(made._model.row_now())
    assert made._list.viewport().rect().intersects(made._list.visualRect(index))


def test_going_to_and_hiding_the_chosen_step(qtbot):
    made = agenda(qtbot)
    assert not made._go.isEnabled()
    made.choose("s9")
    with qtbot.waitSignal(made.step_chosen) as asked:
        qtbot.mouseClick(made._go, Qt.MouseButton.LeftButton)
    assert asked.args == ["s9"]
    with qtbot.waitSignal(made.hide_step) as asked:
        qtbot.mouseClick(made._hide, Qt.MouseButton.LeftButton)
    assert asked.args == ["s9", True]


def test_a_hidden_step_can_be_taken_in_again(qtbot):
    made = agenda(qtbot)
    made.show_rows(tuple(replace(row, hidden=row.step == "s9") for row in rows()))
    made.choose("s9")
    assert made._hide.text() == "Show"
    with qtbot.waitSignal(made.hide_step) as asked:
        qtbot.mouseClick(made._hide, Qt.MouseButton.LeftButton)
    assert asked.args == ["s9", False]


def test_a_click_alone_goes_nowhere(qtbot):
    made = agenda(qtbot)
    index = made._model.index(made._model.row_of("s2"))
    with qtbot.assertNotEmitted(made.step_chosen):
        qtbot.mouseClick(
            made._list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=made._list.visualRect(index).center(),
        )
    assert made.chosen() is not None
    assert made.chosen().step == "s2"


def test_the_menu_of_a_step(qtbot):
    made = agenda(qtbot)
    menu = made.menu_for(rows()[8])
    assert [action.text() for action in menu.actions()] == [
        "Go to step 9",
        "Hide: leave it out of this run",
    ]
    with qtbot.waitSignal(made.hide_step) as asked:
        menu.actions()[1].trigger()
    assert asked.args == ["s9", True]


def test_each_state_is_painted_differently(qtbot):
    seen = set()
    for change in (
        {"state": RowState.NOW},
        {"state": RowState.DONE},
        {"state": RowState.SKIPPED},
        {"state": RowState.AHEAD},
        {"hidden": True},
        {"spare": True},
    ):
        made = agenda(qtbot)
        made.show_rows(
            (replace(rows()[0], spent=0.0, section="", state=RowState.AHEAD), *rows()[1:])
        )
        made.show_rows(
            (
                replace(
                    rows()[0], **{"spent": 0.0, "section": "", "state": RowState.AHEAD, **change}
                ),
                *rows()[1:],
            )
        )
        index = made._model.index(0)
        box = made._list.visualRect(index)
        made._list.scrollTo(index)
        seen.add(made._list.viewport().grab(box).toImage().constBits().tobytes())
    assert len(seen) == 6


def test_a_section_over_and_one_under_its_time_look_different(qtbot):
    seen = set()
    for sums in (Sums(20), Sums(20, 20), Sums(20, 23, 3), Sums(20, 17, -3)):
        made = agenda(qtbot)
        made.show_rows((replace(rows()[0], sums=sums), *rows()[1:]))
        index = made._model.index(0)
        made._list.scrollTo(index)
        box = made._list.visualRect(index)
        seen.add(made._list.viewport().grab(box).toImage().constBits().tobytes())
    assert len(seen) == 4
