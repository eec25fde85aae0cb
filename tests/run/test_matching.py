"""As many pairs as there can be, compared with all that there are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from presenter.run.matching import matching


@st.composite
def graphs(draw, most=9):
    count = draw(st.integers(0, most))
    pairs = [(a, b) for a in range(count) for b in range(a)]
    edges = {pair for pair in pairs if draw(st.booleans())}
    return [[b for b in range(count) if {(a, b), (b, a)} & edges] for a in range(count)]


def most_pairs(friends) -> int:
    """Return the size of the largest matching, by trying all."""

    def best(left: frozenset[int]) -> int:
        if not left:
            return 0
        one = min(left)
        rest = left - {one}
        return max(
            [best(rest), *(1 + best(rest - {other}) for other in friends[one] if other in rest)]
        )

    return best(frozenset(range(len(friends))))


@given(graphs())
def test_no_matching_is_larger(friends):
    mates = matching(friends)
    pairs = {(min(a, b), max(a, b)) for a, b in enumerate(mates) if b >= 0}
    assert all(b in friends[a] for a, b in pairs)
    assert all(mates[b] == a for a, b in enumerate(mates) if b >= 0)
    assert len(pairs) == most_pairs(friends)


def test_two_triangles_with_a_bridge_are_paired_whole():
    friends = [[1, 2], [0, 2], [0, 1, 3], [2, 4, 5], [3, 5], [3, 4]]
    assert -1 not in matching(friends)


def test_two_triangles_apart_leave_two_alone():
    friends = [[1, 2], [0, 2], [0, 1], [4, 5], [3, 5], [3, 4]]
    assert matching(friends).count(-1) == 2
