"""People counted, named and split; those who come late or leave move nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.run.clock import ManualClock
from presenter.run.fold import fold_all
from presenter.run.grouping import Groups, joins, wanted_by
from presenter.run.groups import Face, GroupsMade, PersonCame, PersonLeft
from presenter.run.mixing import met_in
from presenter.run.names import NamesInMemory
from presenter.run.run import Run
from presenter.run.splitting import Split
from presenter.run.stored import from_json, to_json
from presenter.session.beats import Beat, Route
from presenter.session.reading import read_text

TEXT = """\
presenter: 1
title: A day
sections:
  - title: Part
    steps:
      - slide: Hello
      - {activity: Barriers, groups: threes, minutes: 20}
      - slide: Between
      - discuss: Power
        rounds: [{alone: 1}, {pairs: 4}, {fours: 6}, {plenary: 5}]
      - {activity: Slips, groups: "4", minutes: 20}
      - {activity: Tables, groups: tables, minutes: 20}
"""
THREES, PAIRS = Split(size=3), Split(size=2)


class Room:
    """A run with people, and all that was told."""

    def __init__(self, step: str = "barriers"):
        session = read_text(TEXT.encode(), Path("day.yaml")).session
        assert session is not None
        self.run = Run(Route(session), ManualClock())
        self.names = NamesInMemory()
        self.groups = Groups(self.run, self.names, seed=lambda: 7)
        self.told = list(self.run.start())
        self.go(step)

    def go(self, step: str, name: str = "") -> None:
        beat = Beat(step, name) if name else self.run.route.first_beat(step)
        self.told += self.run.go_to(beat)

    def do(self, told):
        self.told += told
        return [stamped.event for stamped in told]

    @property
    def made(self):
        return self.groups.now().groups

    def members(self):
        return sorted(person for group in self.made for person in group)

    def checked(self):
        """Return the state, which all events kept and read again come to as well."""
        stored = [from_json(to_json(stamped.event)) for stamped in self.told]
        assert stored == [stamped.event for stamped in self.told]
        assert fold_all(self.told) == self.run.state
        return self.run.state


@pytest.fixture
def room() -> Room:
    return Room()


def test_counted_once_people_are_split_at_each_step(room):
    room.do(room.groups.count(17))
    room.do(room.groups.make(THREES))
    assert room.members() == list(range(1, 18))
    room.go("slips")
    assert room.groups.now() is None
    room.do(room.groups.make(Split(size=4)))
    assert room.groups.mixed().again == ()
    assert len(room.checked().people.groupings) == 2


def test_a_wrong_count_is_corrected_and_numbers_stay_in_order(room):
    room.do(room.groups.count(12))
    room.do(room.groups.count(11))
    room.do(room.groups.count(13))
    assert room.checked().people.here == tuple(range(1, 14))
    assert room.groups.count(13) == ()
    room.do(room.groups.count(-4))
    assert room.run.state.people.here == ()
    room.do(room.groups.count(5000))
    assert room.run.state.people.count == 200


@pytest.mark.parametrize("count", [0, 1])
def test_nobody_and_one_alone_are_not_split(room, count):
    room.do(room.groups.count(count))
    assert room.groups.make(PAIRS) == ()
    assert room.groups.now() is None


def test_tables_are_not_made_before_somebody_says_how_many(room):
    room.do(room.groups.count(9))
    assert room.groups.make(Split()) == ()
    room.do(room.groups.make(Split(tables=3)))
    assert [len(group) for group in room.made] == [3, 3, 3]


def test_over_a_day_of_pairs_nobody_meets_again(room):
    room.do(room.groups.count(8))
    for _ in range(7):
        room.do(room.groups.make(PAIRS))
        assert room.groups.mixed().again == ()
    room.do(room.groups.make(PAIRS))
    assert len(room.groups.mixed().again) == 4
    assert room.groups.mixed().proven
    assert len(room.checked().people.groupings) == 8


@pytest.mark.parametrize("seed", range(5))
def test_the_same_pairs_once_more_do_meet_again(seed):
    room = Room()
    room.groups = Groups(room.run, room.names, seed=lambda: seed)
    room.do(room.groups.count(4))
    for _ in range(4):
        room.do(room.groups.make(PAIRS))
    assert len(room.groups.mixed().again) == 2


def test_shuffled_again_those_before_do_not_count(room):
    room.do(room.groups.count(4))
    for _ in range(6):
        before = room.groups.now()
        room.do(room.groups.remake(PAIRS))
        assert room.groups.mixed().again == ()
        assert before is None or set(room.made) != set(before.groups)
    assert len(room.checked().people.groupings) == 1


def test_shuffled_again_after_other_groups_strangers_still_meet(room):
    room.do(room.groups.count(12))
    room.do(room.groups.make(PAIRS))
    room.go("power")
    room.do(room.groups.make(PAIRS))
    for _ in range(4):
        room.do(room.groups.remake(PAIRS))
        assert room.groups.mixed().again == ()


@settings(max_examples=60)
@given(st.integers(2, 40), st.integers(2, 6), st.integers(1, 5))
def test_late_comers_join_the_smallest_group_and_move_nobody(count, size, late):
    room = Room()
    room.do(room.groups.count(count))
    room.do(room.groups.make(Split(size=size)))
    for _ in range(late):
        before = room.made
        (event,) = room.do(room.groups.came())
        assert isinstance(event, PersonCame)
        assert event.person == max(p for group in before for p in group) + 1
        smallest = min(map(len, before))
        assert len(before[event.group]) == smallest
        for n, group in enumerate(before):
            assert room.made[n] == (group if n != event.group else (*group, event.person))
    room.checked()


def test_a_late_comer_joins_strangers():
    groups = ((1, 2), (3, 4), (5, 6))
    assert joins(groups, 9, met_in([((9, 1), (9, 3))])) == 2
    assert joins(((1, 2, 3), (4, 5)), 9, met_in([((9, 4),)])) == 1
    assert joins(((), (1, 2)), 9, met_in([])) == 1
    assert joins((), 9, met_in([])) == -1


def test_counted_up_at_work_the_new_ones_join(room):
    room.do(room.groups.count(9))
    room.do(room.groups.make(THREES))
    before = room.made
    events = room.do(room.groups.count(11))
    assert [type(event) for event in events] == [PersonCame, PersonCame]
    assert all(set(old) <= set(new) for old, new in zip(before, room.made, strict=True))
    assert room.members() == list(range(1, 12))


def test_long_after_the_groups_a_newcomer_joins_none(room):
    room.do(room.groups.count(9))
    room.do(room.groups.make(THREES))
    room.go("between")
    (event,) = room.do(room.groups.came())
    assert event == PersonCame(10, -1)
    assert room.run.state.people.here == tuple(range(1, 11))
    room.go("power")
    room.do(room.groups.make(PAIRS))
    assert room.members() == list(range(1, 11))


@settings(max_examples=60)
@given(st.integers(3, 30), st.integers(2, 4), st.data())
def test_whoever_leaves_nobody_is_alone_and_only_the_one_left_over_moves(count, size, data):
    room = Room()
    room.do(room.groups.count(count))
    room.do(room.groups.make(Split(size=size)))
    gone = data.draw(st.permutations(range(1, count + 1)))[: count - 2]
    for person in gone:
        before = room.made
        room.do(room.groups.left(person))
        lonely = {one for group in before if len(group) == 2 and person in group for one in group}
        for old, new in zip(before, room.made, strict=True):
            assert set(old) - {person} - lonely <= set(new)
        assert 1 not in map(len, room.made)
        assert room.members() == list(room.run.state.people.here)
    room.checked()


def test_groups_keep_their_place_when_one_is_gone(room):
    room.do(room.groups.count(6))
    room.do(room.groups.make(PAIRS))
    second = room.made[1]
    events = room.do(room.groups.left(second[0]))
    assert [type(event) for event in events] == [PersonLeft, GroupsMade]
    assert room.made[1] == ()
    assert sorted(map(len, room.made)) == [0, 2, 3]


def test_the_last_two_of_two_groups_work_together(room):
    room.do(room.groups.count(4))
    room.do(room.groups.make(PAIRS))
    first, second = room.made
    room.do(room.groups.left(first[0]))
    room.do(room.groups.left(second[0]))
    assert sorted(map(len, room.made)) == [0, 2]
    assert room.groups.left(99) == ()


def test_somebody_back_gets_her_number_back(room):
    room.do(room.groups.name(("Ann", "Bo", "Cy", "Di")))
    room.do(room.groups.make(PAIRS))
    room.do(room.groups.left(2))
    (event,) = room.do(room.groups.came("Bo"))
    assert event.person == 2
    room.do(room.groups.left(3))
    (event,) = room.do(room.groups.came("3"))
    assert event.person == 3
    assert room.names.names() == {1: "Ann", 2: "Bo", 3: "Cy", 4: "Di"}


def test_a_number_given_anew_has_no_old_name(room):
    room.do(room.groups.name(("Ann", "Bo", "Cy")))
    room.do(room.groups.count(2))
    room.do(room.groups.count(3))
    assert room.names.names() == {1: "Ann", 2: "Bo"}
    room.do(room.groups.came(" Di\n"))
    assert room.names.names()[4] == "Di"


def test_names_are_in_no_event(room):
    room.do(room.groups.name(("Amara Okafor", "Bo", "Cy")))
    room.do(room.groups.make(THREES, Face.NAMES))
    room.do(room.groups.came("Wanjiru"))
    room.do(room.groups.name(("Amara", "Bo", "Wanjiru", "Xin", "Yusuf")))
    kept = str([to_json(stamped.event) for stamped in room.told])
    assert not [name for name in ("Amara", "Wanjiru", "Xin", "Yusuf") if name in kept]
    assert set(room.names.names().values()) == {"Amara", "Bo", "Wanjiru", "Xin", "Yusuf"}
    assert len(room.checked().people.here) == 5
    room.groups.forget_names()
    assert room.names.names() == {}


def test_fewer_names_than_before_let_the_others_go(room):
    room.do(room.groups.name(("Ann", "Bo", "Cy", "Di")))
    room.do(room.groups.name(("Di", "Ann")))
    assert room.run.state.people.here == (1, 4)
    assert room.groups.name(()) == ()


def test_the_day_s_face_is_kept_until_it_is_changed(room):
    room.do(room.groups.count(6))
    room.do(room.groups.make(PAIRS, Face.COLOURS))
    assert room.groups.face(Face.COLOURS) == ()
    room.do(room.groups.face(Face.NAMES))
    room.go("slips")
    room.do(room.groups.make(THREES))
    assert room.groups.now().face is Face.NAMES


def test_groups_are_taken_away_as_if_never_made(room):
    room.do(room.groups.count(4))
    assert room.groups.clear() == ()
    room.do(room.groups.make(PAIRS))
    room.do(room.groups.clear())
    assert room.checked().people.groupings == ()


def test_pairs_become_fours_without_parting(room):
    room.do(room.groups.count(10))
    room.go("power", "round-2")
    room.do(room.groups.make(PAIRS))
    pairs = room.made
    room.do(room.groups.join())
    assert sorted(map(len, room.made)) == [4, 6]
    assert all(any(set(pair) <= set(four) for four in room.made) for pair in pairs)
    assert room.groups.mixed().again == ()  # they mean to meet again
    assert room.groups.join() == ()
    room.checked()


def test_of_an_odd_number_of_groups_a_three_stays_as_it_is(room):
    room.do(room.groups.count(15))
    room.go("power", "round-2")
    room.do(room.groups.make(PAIRS))
    three = next(group for group in room.made if len(group) == 3)
    assert not room.groups.are_joined()
    room.do(room.groups.join())
    assert sorted(map(len, room.made)) == [3, 4, 4, 4]
    assert three in room.made
    assert room.groups.are_joined()
    room.checked()


def test_made_on_the_slide_before_they_are_for_the_step_to_come():
    room = Room("hello")
    assert room.groups.step() == "barriers"
    assert room.groups.preset() == THREES
    room.do(room.groups.count(9))
    room.do(room.groups.make(THREES))
    room.go("barriers")
    assert room.groups.now() is not None


@pytest.mark.parametrize(
    ("step", "name", "split"),
    [
        ("barriers", "", THREES),
        ("power", "", PAIRS),
        ("power", "round-1", PAIRS),
        ("power", "round-3", Split(size=4)),
        ("slips", "", Split(size=4)),
        ("tables", "", Split()),
        ("between", "", PAIRS),
    ],
)
def test_the_step_or_its_round_says_how_to_split(step, name, split):
    room = Room()
    room.go(step, name)
    assert room.groups.preset() == split


def test_a_step_without_groups_says_nothing():
    assert wanted_by(None) is None
    assert wanted_by(Room().run.route.step_by_id("hello")) is None
