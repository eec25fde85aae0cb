"""Who works with whom: everybody once, nobody again while it can be avoided."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.run.mixing import Mix, judged, met_in, mix
from presenter.run.splitting import Split, sizes

SPLITS = st.one_of(
    st.integers(2, 12).map(lambda size: Split(size=size)),
    st.integers(1, 20).map(lambda tables: Split(tables=tables)),
)


def day(count: int, size: int, rounds: int, seed: int = 1) -> list[Mix]:
    """Return the groups of a day, round after round."""
    made: list[Mix] = []
    for _ in range(rounds):
        before = [one.groups for one in made]
        made.append(mix(range(1, count + 1), sizes(count, Split(size=size)), before, seed=seed))
    return made


def splits(people: tuple[int, ...], wanted: tuple[int, ...]):
    """Yield all ways to split people into groups of these sizes."""
    if not wanted:
        yield ()
        return
    first, rest = people[0], people[1:]
    for size in sorted(set(wanted)):
        left = list(wanted)
        left.remove(size)
        for others in combinations(rest, size - 1):
            group = (first, *others)
            remaining = tuple(person for person in rest if person not in others)
            for more in splits(remaining, tuple(left)):
                yield (group, *more)


def fewest(people, wanted, before) -> int:
    """Return how many pairs meet again at least, by trying all ways."""
    met = met_in(before)
    return min(
        sum(1 for group in way for pair in combinations(sorted(group), 2) if met[pair])
        for way in splits(tuple(sorted(people)), tuple(wanted))
    )


@settings(max_examples=150)
@given(st.integers(2, 60), SPLITS, st.integers(0, 5), st.integers(0, 3))
def test_everybody_is_in_exactly_one_group_and_nobody_alone(count, split, seed, rounds):
    people = range(1, count + 1)
    before = [mix(people, sizes(count, Split(size=3)), seed=n).groups for n in range(rounds)]
    wanted = sizes(count, split)
    made = mix(people, wanted, before, seed=seed)
    assert sorted(person for group in made.groups for person in group) == list(people)
    assert sorted(map(len, made.groups)) == sorted(wanted)
    assert min(map(len, made.groups)) >= 2
    met = met_in(before)
    again = {p for group in made.groups for p in combinations(group, 2) if met[p]}
    assert set(made.again) == again
    assert made == mix(people, wanted, before, seed=seed)


@settings(max_examples=60)
@given(st.integers(4, 9), st.integers(2, 4), st.integers(1, 4), st.integers(0, 50))
def test_small_rooms_are_split_as_well_as_can_be(count, size, rounds, seed):
    people, wanted = tuple(range(count)), sizes(count, Split(size=size))
    before: list = []
    for _ in range(rounds):
        before.append(mix(people, wanted, before, seed=seed).groups)
    made = mix(people, wanted, before, seed=seed)
    assert len(made.again) == fewest(people, wanted, before)


@given(st.data())
def test_that_nothing_better_exists_is_only_said_where_it_is_true(data):
    count, size = data.draw(st.integers(4, 8)), data.draw(st.integers(2, 4))
    wanted = sizes(count, Split(size=size))

    def cut(order):
        places = iter(order)
        return tuple(tuple(next(places) for _ in range(size)) for size in wanted)

    orders = data.draw(st.lists(st.permutations(range(count)), min_size=2, max_size=5))
    *before, made = map(cut, orders)
    mix = judged(made, before)
    if mix.proven:
        assert len(mix.again) == fewest(range(count), wanted, before)


@settings(max_examples=40)
@given(st.lists(st.permutations(range(8)), min_size=1, max_size=6), st.integers(0, 9))
def test_pairs_are_as_strange_as_can_be_whatever_went_before(orders, seed):
    before = [tuple(zip(order[::2], order[1::2], strict=True)) for order in orders]
    made = mix(range(8), (2, 2, 2, 2), before, seed=seed)
    assert len(made.again) == fewest(range(8), (2, 2, 2, 2), before)
    assert made.proven


@pytest.mark.parametrize("count", [4, 6, 8, 12, 20, 30])
def test_in_pairs_everybody_meets_everybody_before_anybody_meets_again(count):
    made = day(count, 2, count)
    assert [len(one.again) for one in made[:-1]] == [0] * (count - 1)
    assert len(made[-1].again) == count // 2
    assert made[-1].proven


@pytest.mark.parametrize(
    ("count", "size", "rounds"),
    [
        (9, 3, 4),
        (15, 3, 7),
        (16, 4, 5),
        (25, 5, 6),
        (24, 3, 11),
        (24, 4, 7),
        (12, 3, 4),
        (17, 3, 5),
    ],
)
@pytest.mark.parametrize("seed", [1, 7])
def test_rounds_in_which_nobody_meets_again(count, size, rounds, seed):
    made = day(count, size, rounds, seed)
    assert [one.again for one in made] == [()] * rounds


def test_odd_numbers_in_pairs_too_while_it_can_be_found():
    assert [len(one.again) for one in day(13, 2, 7)] == [0] * 7
    assert [len(one.again) for one in day(7, 2, 3)] == [0] * 3


def test_the_three_is_not_always_the_same_person_with_two():
    threes = [next(group for group in one.groups if len(group) == 3) for one in day(13, 2, 6)]
    assert not set.intersection(*(set(three) for three in threes))


def test_where_meeting_again_cannot_be_avoided_that_is_known():
    # Four people at three tables: two of them must sit together again.
    first = mix(range(12), (4, 4, 4), seed=3)
    second = mix(range(12), (4, 4, 4), [first.groups], seed=3)
    assert len(second.again) == 3
    assert second.proven
    four = day(4, 2, 4)
    assert len(four[3].again) == 2
    assert four[3].proven


def test_when_all_met_those_meet_who_met_least():
    made = day(6, 2, 6)  # the sixth round is one of the first five
    seventh = mix(range(1, 7), (2, 2, 2), [one.groups for one in made], seed=1)
    met = met_in(one.groups for one in made)
    assert len(seventh.again) == 3
    assert all(met[pair] == 1 for pair in seventh.again)


def test_asked_again_other_groups_come():
    people, wanted = range(1, 13), sizes(12, Split(size=3))
    first = mix(people, wanted, seed=5)
    second = mix(people, wanted, seed=5, again=1, but=first.groups)
    assert {frozenset(group) for group in second.groups} != {
        frozenset(group) for group in first.groups
    }
    assert second.again == ()


def test_a_newcomer_changes_the_plan_and_strangers_still_meet():
    made = [one.groups for one in day(12, 2, 4)]
    after = mix(range(1, 15), sizes(14, Split(size=2)), made, seed=1)
    assert after.again == ()


def test_judged_tells_the_pairs_and_counts_who_was_there_only():
    before = [((1, 2), (3, 4))]
    assert judged(((1, 2, 3), (4, 5)), before) == Mix(((1, 2, 3), (4, 5)), ((1, 2),), False)
    assert judged(((1, 3), (2, 4)), before) == Mix(((1, 3), (2, 4)))
