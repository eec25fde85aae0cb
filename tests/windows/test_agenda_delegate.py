from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.windows.agenda_delegate import marks, planned_words, spent_words
from presenter.windows.view import RowState
from tests.windows.views import rows

ROW = replace(rows()[8], spent=0.0)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ""),
        ({"hidden": True}, "hidden"),
        ({"spare": True}, "spare"),
        ({"state": RowState.SKIPPED, "spare": True}, "skipped, spare"),
        ({"state": RowState.SKIPPED, "hidden": True}, "hidden"),
        ({"longer": -60.0}, "shorter"),
    ],
)
def test_marks_are_words(changes, words):
    assert marks(replace(ROW, **changes)) == words


def test_plan_and_spent():
    assert planned_words(ROW) == "5:00"
    assert planned_words(replace(ROW, untimed=True)) == "–"
    assert spent_words(ROW) == ""
    assert spent_words(replace(ROW, spent=330.0)) == "5:30"
