from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.apart import ITEMS, Sheet
from presenter.run.evaluation import QUESTIONS, Mean, item_scores, overall, score_in

SCORES = st.tuples(*[st.none() | st.integers(0, 10)] * ITEMS)


def test_there_is_a_question_for_each_item():
    assert len(QUESTIONS) == ITEMS


def test_the_change_is_counted_on_sheets_with_both_scores():
    sheets = (
        Sheet(1, (2, None, 4, 4, 4), (6, 5, 4, 4, 4)),
        Sheet(2, (8, None, 4, 4, 4), (None, 7, 4, 4, 4)),
    )
    first, second, *_ = item_scores(sheets)
    assert (first.before, first.after, first.change) == (Mean(5.0, 2), Mean(6.0, 1), Mean(4.0, 1))
    assert first.uneven
    assert (second.before, second.change) == (Mean(None, 0), Mean(None, 0))
    assert not item_scores(sheets)[2].uneven


def test_over_all_questions_each_sheet_counts_once():
    sheets = (Sheet(1, (0,) * 5, (2,) * 5), Sheet(2, (4, None, None, None, None), (8,) * 5))
    whole = overall(sheets)
    assert (whole.before, whole.after, whole.change) == (Mean(2.0, 2), Mean(5.0, 2), Mean(3.0, 2))


@given(st.lists(st.builds(Sheet, st.integers(1, 99), SCORES, SCORES), max_size=20))
def test_means_lie_on_the_scale(sheets):
    for item in (*item_scores(sheets), overall(sheets)):
        for mean in (item.before, item.after):
            assert (mean.mean is None) == (mean.count == 0)
            assert mean.mean is None or 0 <= mean.mean <= 10
        assert item.change.count <= min(item.before.count, item.after.count)


@pytest.mark.parametrize(
    ("text", "score"),
    [("0", 0), ("10", 10), ("x", 10), (" X ", 10), ("11", None), ("", None), ("-1", None)],
)
def test_scores_as_they_are_typed(text, score):
    assert score_in(text) == score


@pytest.mark.parametrize("text", ["²", "٣", "1.5", "xx", "7/10"])
def test_what_is_no_score(text):
    assert score_in(text) is None
