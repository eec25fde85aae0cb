"""Strips go on pages: nothing lost, nothing cut, and no line, row or heading left alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.share.strips import Strip, held, pages

ROOM = 100.0


def nothing(_painter: object, _x: float, _y: float) -> None:
    pass


def strip(height: float, gap: float = 0.0, *, keep: bool = False) -> Strip:
    return Strip(height, nothing, gap, keep)


STRIPS = st.lists(
    st.builds(
        Strip,
        st.floats(1, 60),
        st.just(nothing),
        st.floats(0, 30),
        st.booleans(),
    ),
    max_size=40,
)


@given(STRIPS)
def test_every_strip_is_on_a_page_once_and_in_order(strips):
    placed = [each.strip for page in pages(strips, ROOM) for each in page]
    assert placed == strips


@given(STRIPS)
def test_nothing_reaches_below_a_page_or_over_another(strips):
    for page in pages(strips, ROOM):
        below = 0.0
        for each in page:
            assert each.y >= below - 1e-6
            below = each.y + each.strip.height
            assert below <= ROOM + 1e-6


@given(STRIPS)
def test_what_keeps_together_is_parted_only_if_it_is_higher_than_a_page(strips):
    place = -1
    for page in pages(strips, ROOM)[:-1]:
        place += len(page)  # of the last strip on it
        if not strips[place].keep:
            continue
        first, last = place, place + 1
        while first and strips[first - 1].keep:
            first -= 1
        while strips[last].keep and last < len(strips) - 1:
            last += 1
        group = strips[first : last + 1]
        assert sum(each.gap + each.height for each in group) - group[0].gap > ROOM


def test_a_heading_goes_with_the_first_lines_below_it():
    made = pages([strip(60), strip(20, keep=True), strip(15, keep=True), strip(15)], ROOM)
    assert [len(page) for page in made] == [1, 3]


def test_no_gap_at_the_top_of_a_page():
    made = pages([strip(90), strip(50, gap=30)], ROOM)
    assert made[1][0].y == 0


def test_what_is_higher_than_a_page_has_one_to_itself():
    assert [len(page) for page in pages([strip(10), strip(200), strip(10)], ROOM)] == [1, 1, 1]


def test_a_page_begins_with_the_heads_of_a_table():
    head = strip(10)
    rows = [Strip(40, nothing, head=head) for _ in range(4)]
    made = pages([head, *rows], ROOM)
    assert all(page[0].strip is head for page in made)
    assert [len(page) for page in made] == [3, 3]


def test_short_lists_are_whole_and_long_ones_leave_no_row_alone():
    assert [each.keep for each in held([strip(10)] * 3)] == [True, True, False]
    long = held([strip(500)] * 8)
    assert [each.keep for each in long] == [True, True, False, False, False, False, True, False]
