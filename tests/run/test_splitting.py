"""How many groups and how large: nobody alone, sizes alike, and why in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.run.splitting import LARGEST, Split, counted, explained, sizes, split_of

SIZES = st.integers(2, LARGEST).map(lambda size: Split(size=size))
TABLES = st.integers(1, 40).map(lambda tables: Split(tables=tables))


@given(st.integers(2, 200), st.one_of(SIZES, TABLES))
def test_everybody_has_a_place_nobody_is_alone_and_sizes_differ_by_one_at_most(count, split):
    made = sizes(count, split)
    assert sum(made) == count
    assert min(made) >= 2
    assert max(made) - min(made) <= 1


@given(st.integers(2, 200))
def test_pairs_never_leave_somebody_over(count):
    assert sizes(count, Split(size=2)).count(3) == count % 2
    assert set(sizes(count, Split(size=2))) <= {2, 3}


@given(st.integers(3, 200).filter(lambda count: count != 5))
def test_threes_are_threes_or_fours_since_a_pair_lacks_a_part(count):
    assert set(sizes(count, Split(size=3))) <= {3, 4}


@given(st.integers(1, 40), st.integers(2, 200))
def test_there_are_as_many_tables_as_asked_for_unless_somebody_would_be_alone(tables, count):
    assert len(sizes(count, Split(tables=tables))) == min(tables, count // 2)


@given(st.integers(2, LARGEST), st.integers(1, 15))
def test_numbers_that_come_out_even_have_the_size_asked_for(size, many):
    assert sizes(size * many, Split(size=size)) == (size,) * many


@pytest.mark.parametrize(
    ("count", "size", "made"),
    [
        (3, 2, (3,)),
        (5, 3, (3, 2)),
        (8, 3, (4, 4)),
        (17, 3, (4, 4, 3, 3, 3)),
        (5, 4, (5,)),
        (6, 4, (3, 3)),
        (18, 4, (4, 4, 4, 3, 3)),
        (19, 4, (4, 4, 4, 4, 3)),
        (4, 8, (4,)),
    ],
)
def test_uneven_numbers(count, size, made):
    assert sizes(count, Split(size=size)) == made


@pytest.mark.parametrize("count", [0, 1])
def test_less_than_two_people_make_no_group(count):
    assert sizes(count, Split(size=2)) == ()
    assert explained(count, Split(size=2)) == "Groups need two people at least."


@pytest.mark.parametrize(
    ("count", "split", "words"),
    [
        (12, Split(size=2), "12 people: 6 pairs. It comes out even."),
        (
            13,
            Split(size=2),
            "13 people: 5 pairs and 1 three. One group is a three, so that nobody is left over.",
        ),
        (
            17,
            Split(size=3),
            "17 people: 3 threes and 2 fours. 2 groups are larger, so that nobody is left over.",
        ),
        (
            19,
            Split(size=4),
            "19 people: 1 three and 4 fours. 1 group is smaller, as there are not more people.",
        ),
        (3, Split(size=5), "3 people: 1 three. There are no more people than that."),
        (20, Split(tables=4), "20 people: 4 groups of 5. It comes out even."),
        (
            22,
            Split(tables=4),
            "22 people: 2 groups of 5 and 2 groups of 6. The tables differ by one person.",
        ),
        (
            7,
            Split(tables=5),
            "7 people: 2 pairs and 1 three. Only 3 tables are used, so that nobody is alone.",
        ),
    ],
)
def test_it_is_said_in_words(count, split, words):
    assert explained(count, split) == words


def test_three_different_sizes_are_told_as_people_say_them():
    assert counted((2, 3, 3, 4)) == "1 pair, 2 threes and 1 four"


@pytest.mark.parametrize(
    ("said", "split"),
    [
        ("pairs", Split(size=2)),
        ("threes", Split(size=3)),
        ("fours", Split(size=4)),
        ("4", Split(size=4)),
        ("40", Split(size=LARGEST)),
        ("tables", Split()),
        ("tables-7", Split(tables=7)),
        ("", None),
        ("1", None),
        ("0", None),
        ("some", None),
        ("99999", None),
    ],
)
def test_what_a_file_says_of_groups(said, split):
    assert split_of(said) == split


@given(st.one_of(SIZES, TABLES))
def test_a_way_is_read_as_it_was_written(split):
    assert split_of(split.way) == split
