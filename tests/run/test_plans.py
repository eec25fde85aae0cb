"""Plans for a day: in no two rounds are the same two people together."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.plans import rounds


@given(st.integers(2, 100), st.integers(1, 50))
def test_whatever_the_numbers_nobody_is_together_twice_and_sizes_differ_by_one(count, groups):
    if groups > count // 2:
        groups = count // 2
    seen: set[tuple[int, int]] = set()
    for made in rounds(count, groups):
        assert sorted(place for group in made for place in group) == list(range(count))
        assert len(made) == groups
        lengths = [len(group) for group in made]
        assert max(lengths) - min(lengths) <= 1
        pairs = {pair for group in made for pair in combinations(sorted(group), 2)}
        assert not pairs & seen
        seen |= pairs


@pytest.mark.parametrize(
    ("count", "groups", "known"),
    [
        (12, 6, 11),  # everybody with everybody
        (20, 10, 19),
        (9, 3, 4),  # the affine plane of order 3
        (16, 4, 5),  # of order 4
        (25, 5, 6),  # of order 5
        (64, 8, 9),  # of order 8
        (15, 5, 7),  # Kirkman's schoolgirls
        (24, 8, 11),
        (24, 6, 7),
        (28, 7, 9),
        (27, 9, 13),
        (23, 6, 7),  # one of those who stay in their places is missing
        (17, 5, 5),
        (20, 5, 5),
        (30, 5, 1),
    ],
)
def test_how_many_rounds_are_known(count, groups, known):
    assert len(list(rounds(count, groups))) == known


def test_no_groups_have_no_plan():
    assert list(rounds(0, 0)) == []
