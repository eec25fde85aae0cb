from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from presenter.windows.agenda_model import ENTRY, AgendaModel, Head, entries, spoken
from presenter.windows.view import RowState, Sums
from tests.windows.views import rows


def filled(count: int = 14) -> AgendaModel:
    model = AgendaModel()
    model.set_rows(rows(count))
    return model


def test_sections_stand_before_their_steps():
    made = entries(rows(6))
    assert made[0].title == "Section 0"
    assert made[6].title == "Section 1"
    assert len(made) == 8


def test_sections_cannot_be_chosen(qapp):
    model = filled()
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_only_changed_rows_are_told(qtbot):
    model, told = filled(), []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    changed = list(rows())
    changed[6] = replace(changed[6], hidden=True)
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_rows(tuple(changed))
    assert [model.index(n).data(ENTRY).step for n in told] == ["s7"]


def test_the_same_rows_tell_nothing(qtbot):
    model = filled()
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_rows(rows())


def test_an_edited_session_is_read_anew(qtbot):
    model = filled()
    with qtbot.waitSignal(model.modelReset):
        model.set_rows(rows(20))


def test_where_we_are_is_found(qapp):
    model = filled()
    assert model.index(model.row_now()).data(ENTRY).step == "s4"
    assert model.row_of("nowhere") == -1


def test_a_row_is_told_in_words():
    row = replace(rows()[0], state=RowState.SKIPPED, hidden=True, spare=True, untimed=True, spent=0)
    assert spoken(row) == "1. Heading 1, film, no time planned, skipped, hidden, spare"


def test_a_section_is_told_with_its_sums():
    for sums, words in (
        (Sums(), "Section: Welcome"),
        (Sums(20), "Section: Welcome, 20 min"),
        (Sums(20, 12), "Section: Welcome, 12 of 20 min"),
        (Sums(20, 23, 3), "Section: Welcome, 23 of 20 min, 3 over"),
        (Sums(20, 15, -5), "Section: Welcome, 15 of 20 min, 5 under"),
    ):
        assert spoken(Head("Welcome", sums)) == words


def test_a_step_made_shorter_today_says_so():
    row = replace(rows()[0], longer=-60.0)
    assert spoken(row).endswith("shorter")
    assert "shorter" not in spoken(replace(row, hidden=True))
